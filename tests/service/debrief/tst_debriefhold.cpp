// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/dates.h"
#include "support/debrieffixture.h"

using namespace shortlist;

/// What a decision to put somebody on hold does to the debrief, and how it goes on afterwards.
class tst_debriefhold : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { check(); }

    void decidingToHoldClosesTheDebriefWithTheDay();
    void whatWasNotedAsOutcomeStays();
    void holdingOnTheBoardLeavesTheDebriefOpen();
    void resumingLetsItBeDecidedAnew();
    void theListTellsTheDay();

private:
    const QDate m_day{ 2030, 2, 14 };
    Status holdUntil(QDate day)
    {
        DecisionRequest wanted = request(Outcome::Hold);
        wanted.holdUntil = day;
        return debriefs().decide(wanted);
    }
    Debrief debrief() { return services().context.workspace.all<Debrief>()->first(); }
    DebriefRow row() { return debriefs().list()->first(); }
};

void tst_debriefhold::decidingToHoldClosesTheDebriefWithTheDay()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application));
    const auto held = holdUntil(m_day);
    QVERIFY2(held, held ? "" : qPrintable(held.error().text()));
    QCOMPARE(debrief().state, DebriefState::Closed);
    QCOMPARE(debrief().closedAt, m_clock.nowUtc());
    QCOMPARE(debrief().outcome, QStringLiteral("On hold until %1").arg(words::date(m_day)));
    QVERIFY(services().history.undo());
    QCOMPARE(debrief().state, DebriefState::Open);
    QVERIFY(debrief().outcome.isEmpty());
    QVERIFY(holdUntil({}));
    QCOMPARE(debrief().outcome, QStringLiteral("On hold"));
}

void tst_debriefhold::whatWasNotedAsOutcomeStays()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application));
    const auto noted = services().commands().run(QStringLiteral("test.outcome"), debrief().id, [&](Transaction &t) {
        Debrief one = debrief();
        one.outcome = QStringLiteral("Wait for the budget");
        return t.save(one);
    });
    QVERIFY(noted);
    QVERIFY(holdUntil(m_day));
    QCOMPARE(debrief().outcome, QStringLiteral("Wait for the budget"));
}

void tst_debriefhold::holdingOnTheBoardLeavesTheDebriefOpen()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application));
    QVERIFY(services().pipeline.hold(m_loop.application, QStringLiteral("Travelling"), m_day));
    QCOMPARE(debrief().state, DebriefState::Open);
}

void tst_debriefhold::resumingLetsItBeDecidedAnew()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application));
    QVERIFY(holdUntil(m_day));
    QCOMPARE(
        debriefs().view(m_loop.application)->may(DebriefStep::Decide).error().key, QStringLiteral("debrief.onHold"));
    QVERIFY(services().pipeline.resume(m_loop.application));
    // A hold has decided nothing: they wait to be decided on again.
    QVERIFY(!row().decided);
    QVERIFY(debriefs().open(m_loop.application));
    QVERIFY(debriefs().decide(request(Outcome::Hire)));
    QCOMPARE(debriefs().view(m_loop.application)->decisions.size(), 2);
}

void tst_debriefhold::theListTellsTheDay()
{
    submitBoth();
    QVERIFY(!row().holdUntil.isValid());
    QVERIFY(holdUntil(m_day));
    QCOMPARE(row().holdUntil, m_day);
    QCOMPARE(row().applicationState, QStringLiteral("on_hold"));
    QVERIFY(services().pipeline.resume(m_loop.application));
    QVERIFY(!row().holdUntil.isValid());
}

QTEST_GUILESS_MAIN(tst_debriefhold)
#include "tst_debriefhold.moc"
