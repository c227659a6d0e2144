// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"
#include "service/calendar/looprunner.h"
#include "support/loopsfixture.h"

#include <QSignalSpy>

using namespace shortlist;

/// The interviews of many applications planned together, on threads of their own.
class tst_looprunner : public QObject, private test::LoopsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theRunnerTellsAndStops();
    void theRunnerPlansWhatComesLater();
    void theSameSelectionHasTheSamePlan();
    void whatWasFoundIsFoundAgainInAsManySteps();
};

void tst_looprunner::theRunnerPlansWhatComesLater()
{
    const LoopSelection selection = select(candidates(6));
    LoopRunner runner;
    LoopProgress last;
    connect(&runner, &LoopRunner::progressed, this, [&](const LoopProgress &progress) { last = progress; });
    runner.start(selection.problem, 1, 60'000, selection.later);
    runner.stop(); // the plan for many; what comes later is planned all the same
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(last.finished);
    QCOMPARE(last.later.size(), size_t(6));
    const QList<PlannedLoop> loops = plannedLoops(selection, last.plan, last.later);
    QCOMPARE(whole(loops), 6);
    // With nothing to plan it ends at once.
    runner.start({}, 1, 60'000, {});
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(last.finished && last.later.empty());
}

void tst_looprunner::theRunnerTellsAndStops()
{
    const LoopSelection selection = select(candidates(20));
    LoopRunner runner;
    LoopProgress last;
    int told = 0;
    connect(&runner, &LoopRunner::progressed, this, [&](const LoopProgress &progress) {
        ++told;
        QVERIFY(progress.bound <= progress.cost);
        QVERIFY(last.plan.loops.empty() || progress.cost <= last.cost);
        last = progress;
    });
    runner.start(selection.problem, 1, 60'000);
    QTRY_VERIFY(told > 0);
    runner.stop();
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(last.finished);
    QCOMPARE(last.placed, placed(last.plan));
    QVERIFY(!brokenRule(selection.problem, last.plan));
    QVERIFY(!qualityOf(last.cost, last.bound).isEmpty());
    // One that goes away while it runs takes its thread along.
    auto *other = new LoopRunner;
    other->start(selection.problem, 1, 60'000);
    delete other;
}

void tst_looprunner::theSameSelectionHasTheSamePlan()
{
    const auto applications = candidates(10);
    QVERIFY(planOf(select(applications)) == planOf(select(applications)));
    // It is work that is counted, not seconds: a slow machine comes to the same, later.
    QVERIFY(LoopPlanner::worthwhileSteps(0) > 0);
    QVERIFY(LoopPlanner::worthwhileSteps(40) > LoopPlanner::worthwhileSteps(2000));
    QCOMPARE(qualityOf(100, 100), QStringLiteral("Proven best"));
    QCOMPARE(qualityOf(1002, 1000), QStringLiteral("Within 0.2 % of the best possible"));
}

void tst_looprunner::whatWasFoundIsFoundAgainInAsManySteps()
{
    const LoopSelection selection = select(candidates(20));
    LoopRunner runner;
    LoopProgress last;
    connect(&runner, &LoopRunner::progressed, this, [&](const LoopProgress &progress) { last = progress; });
    runner.start(selection.problem, 3, 7);
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(last.steps == 7 || last.isProven());
    LoopPlanner planner(selection.problem, 3);
    while (planner.steps() < last.steps && !planner.isProven())
        planner.step();
    QCOMPARE(planner.steps(), last.steps);
    QCOMPARE(planner.plan(), last.plan);
    QCOMPARE(planner.bound(), last.bound);
}

QTEST_GUILESS_MAIN(tst_looprunner)
#include "tst_looprunner.moc"
