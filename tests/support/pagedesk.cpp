// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagedesk.h"

#include "support/newworkspace.h"

namespace shortlist::test {

PageDesk::PageDesk()
    : settings(dir.filePath(QStringLiteral("settings.ini")))
    , path(dir.filePath(QStringLiteral("team.shortlist")))
{
    settings.setComputerZone(QTimeZone("Europe/Berlin"));
    auto made = newWorkspace(path, clock);
    Q_ASSERT(made);
    const auto written = writeLoop((*made)->services(), clock, loop);
    Q_ASSERT(written);
    made->reset();
}

bool PageDesk::open(const PersonId &person)
{
    bool opened = false;
    bool answered = false;
    gateway.open(
        &gateway,
        [this]() -> Result<std::unique_ptr<OpenWorkspace>> {
            auto file = LocalWorkspace::open(path, clock);
            if (!file)
                return file.error();
            return std::unique_ptr<OpenWorkspace>(std::move(*file));
        },
        [&](const Status &status) {
            opened = status.ok();
            answered = true;
        });
    return test::comesTrue([&] { return answered; }) && opened && sit(person);
}

bool PageDesk::sit(const PersonId &person)
{
    return ask([person](Services &services) {
        services.session().person = person;
        return done();
    }).ok();
}

void PageDesk::shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SHORTLIST_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // layouts settle
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace shortlist::test
