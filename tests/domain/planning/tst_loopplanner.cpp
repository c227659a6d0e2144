// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"

#include "smallproblems.h"

#include <QtTest>

#include <random>

using namespace shortlist;
using namespace shortlist::test;

/// Plans and their bound against everything there is, where that can be tried.
class tst_loopplanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsBetweenItsBoundAndNoCheaperThanTheCheapest();
    void sameSeedAndStepsGiveTheSamePlan();
    void hundredsHaveABoundThatIsWorthSomething();
    void nobodyToPlanIsPlannedAtOnce();
    void whoCanNeverBeSeenStaysWithoutALoop();
};

void tst_loopplanner::aPlanIsBetweenItsBoundAndNoCheaperThanTheCheapest()
{
    int proven = 0;
    int reached = 0;
    constexpr int kProblems = 80;
    for (unsigned seed = 1; seed <= kProblems; ++seed) {
        const LoopProblem problem = smallProblem(seed);
        const std::int64_t truth = cheapest(problem);
        LoopPlanner planner(problem, seed);
        for (int step = 0; step < 12 && !planner.isProven(); ++step)
            planner.step();
        const auto fault = brokenRule(problem, planner.plan());
        QVERIFY2(!fault,
            qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(fault.value_or("")))));
        QCOMPARE(costOf(problem, planner.plan()), planner.cost());
        QVERIFY2(planner.cost() >= truth, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(planner.bound() <= truth,
            qPrintable(QStringLiteral("seed %1: the bound %2 is over %3").arg(seed).arg(planner.bound()).arg(truth)));
        proven += planner.isProven() ? 1 : 0;
        reached += planner.cost() == truth ? 1 : 0;
    }
    // Not a rule, but far from it something is wrong with the search or the bound.
    QVERIFY2(reached >= kProblems * 95 / 100, qPrintable(QStringLiteral("%1 of %2 best").arg(reached).arg(kProblems)));
    QVERIFY2(proven >= kProblems * 8 / 10, qPrintable(QStringLiteral("%1 of %2 proven").arg(proven).arg(kProblems)));
}

void tst_loopplanner::sameSeedAndStepsGiveTheSamePlan()
{
    LoopProblem problem = smallProblem(7);
    while (problem.candidates.size() < 12)
        problem.candidates.push_back(problem.candidates[problem.candidates.size() % 2]);
    LoopPlanner first(problem, 3);
    LoopPlanner second(problem, 3);
    for (int step = 0; step < 6; ++step) {
        first.step();
        second.step();
        QCOMPARE(first.plan(), second.plan());
        QCOMPARE(first.bound(), second.bound());
    }
}

void tst_loopplanner::hundredsHaveABoundThatIsWorthSomething()
{
    // So many that the first prices are found by sweeps; so few hours that most get no loop.
    LoopProblem problem = smallProblem(7);
    std::mt19937 random(7);
    while (problem.candidates.size() < 450) {
        LoopCandidate candidate = problem.candidates[random() % 2];
        candidate.release = between(random, 0, 12) * 50;
        problem.candidates.push_back(candidate);
    }
    LoopPlanner planner(problem, 1);
    LoopPlanner again(problem, 1);
    // Long enough for the plan to be made anew at the prices.
    for (int step = 0; step < 16 && !planner.isProven(); ++step) {
        planner.step();
        again.step();
        QCOMPARE(planner.plan(), again.plan());
        QCOMPARE(planner.bound(), again.bound());
    }
    const auto fault = brokenRule(problem, planner.plan());
    QVERIFY2(!fault, qPrintable(QString::fromStdString(fault.value_or(""))));
    QCOMPARE(costOf(problem, planner.plan()), planner.cost());
    QVERIFY2(planner.bound() <= planner.cost() && planner.bound() >= planner.cost() * 9 / 10,
        qPrintable(QStringLiteral("%1 to %2").arg(planner.bound()).arg(planner.cost())));
}

void tst_loopplanner::nobodyToPlanIsPlannedAtOnce()
{
    LoopProblem problem = smallProblem(1);
    problem.candidates.clear();
    const LoopPlanner planner(problem, 1);
    QVERIFY(planner.isProven());
    QCOMPARE(planner.cost(), std::int64_t(0));
}

void tst_loopplanner::whoCanNeverBeSeenStaysWithoutALoop()
{
    LoopProblem problem = smallProblem(1);
    problem.candidates.front().availability.clear();
    problem.candidates.back().family = 9;
    LoopPlanner planner(problem, 1);
    for (int step = 0; step < 3; ++step)
        planner.step();
    QVERIFY(planner.plan().loops.front().empty());
    QVERIFY(planner.plan().loops.back().empty());
    QVERIFY(planner.cost() >= 2 * problem.unplacedPenalty);
}

QTEST_GUILESS_MAIN(tst_loopplanner)
#include "tst_loopplanner.moc"
