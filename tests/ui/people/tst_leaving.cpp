// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/interview.h"
#include "support/pagedesk.h"
#include "ui/people/directorypage.h"
#include "ui/people/personpanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

using namespace shortlist;

/// Whoever leaves while something waits for them does not do so unnoticed.
class tst_leaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsForThemIsToldFirst();
    void nobodyIsAskedWhatIsRefusedAfterwards();
};

void tst_leaving::whatWaitsForThemIsToldFirst()
{
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    test::PageDesk desk;
    QVERIFY(desk.open(desk.loop.recruiter));
    QVERIFY(desk.ask([loop = desk.loop](Services &s) {
        return s.debriefs.plan(loop.application, { {}, {}, 30, { loop.ana, loop.ben }, loop.ben });
    }));
    DirectoryPage page(desk.context());
    page.resize(1080, 760);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    auto *panel = page.findChild<PersonPanel *>(QStringLiteral("personPanel"));
    auto *leave = page.findChild<QAction *>(QStringLiteral("leaveAction"));
    const auto state = [&desk](const PersonId &id) {
        return desk.ask([id](Services &s) { return s.context.workspace.get(id); })->state;
    };
    const auto go = [&](const PersonId &id) {
        page.showEntity(id.uuid());
        return test::comesTrue([&] { return panel->person() == id; });
    };
    QVERIFY(go(desk.loop.ben));
    desk.prompter.yes = false;
    leave->trigger();
    QTRY_COMPARE(desk.prompter.asked, QStringList{ QStringLiteral("Ben is still waited for") });
    QVERIFY2(desk.prompter.confirmed.contains(QStringLiteral("decide in the debrief on Cora")),
        qPrintable(desk.prompter.confirmed));
    QCOMPARE(state(desk.loop.ben), PersonState::Active);
    desk.prompter.yes = true;
    leave->trigger();
    QTRY_COMPARE(state(desk.loop.ben), PersonState::Left);
    // Nothing waits for Ana.
    desk.prompter.asked.clear();
    QVERIFY(go(desk.loop.ana));
    leave->trigger();
    QTRY_COMPARE(state(desk.loop.ana), PersonState::Left);
    QVERIFY(desk.prompter.asked.isEmpty());
}

void tst_leaving::nobodyIsAskedWhatIsRefusedAfterwards()
{
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    test::PageDesk desk;
    QVERIFY(desk.open(desk.loop.recruiter));
    // Ben is to decide, and has an interview ahead.
    QVERIFY(desk.ask([loop = desk.loop](Services &s) {
        return s.debriefs.plan(loop.application, { {}, {}, 30, { loop.ana, loop.ben }, loop.ben });
    }));
    QVERIFY(desk.ask([loop = desk.loop](Services &s) {
        return s.commands().run(QStringLiteral("test.ahead"), loop.interview, [&](Transaction &t) -> Status {
            auto interview = t.get(loop.interview);
            interview->startAt = s.context.clock.nowUtc().addDays(2);
            interview->state = InterviewState::Confirmed;
            return t.save(*interview);
        });
    }));
    DirectoryPage page(desk.context());
    page.resize(1080, 760);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    page.showEntity(desk.loop.ben.uuid());
    auto *panel = page.findChild<PersonPanel *>(QStringLiteral("personPanel"));
    QTRY_COMPARE(panel->person(), desk.loop.ben);
    desk.prompter.yes = true;
    page.findChild<QAction *>(QStringLiteral("leaveAction"))->trigger();
    const auto *bar = page.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("still has interviews ahead")), qPrintable(bar->text()));
    QVERIFY2(desk.prompter.asked.isEmpty(), qPrintable(desk.prompter.asked.join(u',')));
    QCOMPARE(desk.ask([id = desk.loop.ben](Services &s) { return s.context.workspace.get(id); })->state,
        PersonState::Active);
}

QTEST_MAIN(tst_leaving)
#include "tst_leaving.moc"
