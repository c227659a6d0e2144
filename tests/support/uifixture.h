// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "support/fakeclock.h"
#include "support/fakeprompter.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/pagecontext.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace shortlist::testing {

/// What a page needs to be tested: a real workspace file behind a real gateway, answers to questions, settings of its
/// own. With SHORTLIST_SHOTS set to a folder, shot() leaves pictures there, light and dark.
class UiFixture {
public:
    UiFixture()
        : settings(m_dir.filePath(QStringLiteral("settings.ini")))
    {
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    }
    ~UiFixture() { gateway.close(); }

    /// Makes the workspace; false when that failed.
    bool open()
    {
        std::optional<bool> opened;
        gateway.open(
            qApp,
            [path = m_dir.filePath(QStringLiteral("team.shortlist")),
                this]() -> Result<std::unique_ptr<OpenWorkspace>> {
                auto made = LocalWorkspace::create(path, clock);
                if (!made)
                    return made.error();
                return std::unique_ptr<OpenWorkspace>(std::move(*made));
            },
            [&opened](const Status &status) { opened = status.ok(); });
        return QTest::qWaitFor([&opened] { return opened.has_value(); }) && *opened;
    }

    PageContext context() { return { gateway, prompter, settings, clock }; }

    /// Runs something on the workspace's thread and waits for its answer.
    template <typename Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Services &>;
        std::optional<Answer> answer;
        gateway.run(qApp, std::move(work), [&answer](Answer given) { answer = std::move(given); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return Answer{};
        return *std::move(answer);
    }

    bool undo()
    {
        return ask([](Services &services) { return services.history.undo().ok(); });
    }

    /// A file with these bytes; its path.
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// The texts of all message bars on screen that tell of an error.
    QString said(QWidget *root) const
    {
        QString all;
        const auto bars = root->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (bar->isVisible() && bar->kind() == MessageBar::Kind::Error)
                all += bar->text();
        }
        return all;
    }

    void shot(QWidget *widget, const char *name)
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

private:
    QTemporaryDir m_dir;

public:
    test::FakeClock clock;
    FakePrompter prompter;
    AppSettings settings;
    Gateway gateway;
};

} // namespace shortlist::testing
