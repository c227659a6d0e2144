// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uifixture.h"

#include "support/newworkspace.h"

namespace shortlist::testing {

UiFixture::UiFixture()
    : settings(m_dir.filePath(QStringLiteral("settings.ini")))
{
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

bool UiFixture::open()
{
    std::optional<bool> opened;
    gateway.open(
        qApp,
        [path = m_dir.filePath(QStringLiteral("team.shortlist")), this]() -> Result<std::unique_ptr<OpenWorkspace>> {
            auto made = test::newWorkspace(path, clock);
            if (!made)
                return made.error();
            return std::unique_ptr<OpenWorkspace>(std::move(*made));
        },
        [&opened](const Status &status) { opened = status.ok(); });
    return test::comesTrue([&opened] { return opened.has_value(); }) && *opened;
}

bool UiFixture::undo()
{
    return ask([](Services &services) { return services.history.undo().ok(); });
}

QString UiFixture::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QString UiFixture::said(QWidget *root) const
{
    QString all;
    const auto bars = root->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible() && bar->kind() == MessageBar::Kind::Error)
            all += bar->text();
    }
    return all;
}

void UiFixture::shot(QWidget *widget, const char *name)
{
    const QString folder = qEnvironmentVariable("SHORTLIST_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(150);
    widget->grab().save(folder + u'/' + QLatin1String(name) + u".png");
    applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable);
    QTest::qWait(50);
    widget->grab().save(folder + u'/' + QLatin1String(name) + u"-dark.png");
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

} // namespace shortlist::testing
