// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pipelinedesk.h"

namespace shortlist::test {

PipelineDesk::PipelineDesk(PipelineFixture &fixture)
    : settings(fixture.dir.filePath(QStringLiteral("settings.ini")))
    , page({ gateway, prompter, settings, fixture.clock })
{
    settings.setComputerZone(QTimeZone("Europe/Berlin"));
    const QString path = fixture.file->path();
    fixture.file.reset();
    bool open = false;
    gateway.open(
        &page,
        [path, &clock = fixture.clock]() -> Result<std::unique_ptr<OpenWorkspace>> {
            auto opened = LocalWorkspace::open(path, clock);
            if (!opened)
                return opened.error();
            return std::unique_ptr<OpenWorkspace>(std::move(*opened));
        },
        [&open](const Status &status) { open = bool(status); });
    if (!test::comesTrue([&open] { return open; }))
        qFatal("the workspace does not open");
    (void)run([who = fixture.people.first()](Services &services) {
        services.session().person = who;
        return done();
    });
    page.resize(1280, 720);
    page.show();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("no window");
    page.activate();
    settle();
}

Status PipelineDesk::run(const std::function<Status(Services &)> &work)
{
    std::optional<Status> answer;
    gateway.run(
        &page, [work](Services &services) { return work(services); },
        [&answer](const Status &status) { answer = status; });
    if (!test::comesTrue([&answer] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

void PipelineDesk::settle()
{
    for (int i = 0; i < 3; ++i) {
        (void)run([](Services &) { return done(); });
        QCoreApplication::processEvents();
    }
}

void PipelineDesk::choose(int column, int place)
{
    list(column)->setFocus();
    list(column)->setCurrentIndex(list(column)->model()->index(place, 0));
}

QDialog *PipelineDesk::dialog()
{
    QDialog *found = nullptr;
    (void)test::comesTrue([&] {
        for (auto *dialog : page.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    return found;
}

bool PipelineDesk::noDialog()
{
    const bool gone = test::comesTrue([this] {
        const auto all = page.findChildren<QDialog *>();
        return std::none_of(all.cbegin(), all.cend(), [](const QDialog *one) { return one->isVisible(); });
    });
    // Without a window manager nobody gives the window its keyboard back.
    page.activateWindow();
    return gone && QTest::qWaitForWindowActive(&page);
}

} // namespace shortlist::test
