// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"

#include "smallproblems.h"
#include "support/effort.h"

#include <QtTest>

#include <random>

using namespace shortlist;
using namespace shortlist::test;

/// Plans and their bound against everything there is, where that can be tried.
class tst_loopplanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsBetweenItsBoundAndNoCheaperThanTheCheapest_data();
    void aPlanIsBetweenItsBoundAndNoCheaperThanTheCheapest();
    void whoLeadsSeveralStagesLeavesNobodyOut();
    void sameSeedAndStepsGiveTheSamePlan();
    void hundredsHaveABoundThatIsWorthSomething();
    void limitsOverSeveralDaysAreKept();
    void aStopIsHeardWithinAFewQuestions_data();
    void aStopIsHeardWithinAFewQuestions();
    void whoMayStopChangesNothing();
    void nobodyToPlanIsPlannedAtOnce();
    void whoCanNeverBeSeenStaysWithoutALoop();
    void howManyMustGoWithoutIsProven_data();
    void howManyMustGoWithoutIsProven();
};

void tst_loopplanner::aPlanIsBetweenItsBoundAndNoCheaperThanTheCheapest_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("most lead one stage") << false;
    QTest::newRow("everybody leads both") << true;
}

void tst_loopplanner::aPlanIsBetweenItsBoundAndNoCheaperThanTheCheapest()
{
    QFETCH(bool, shared);
    int proven = 0;
    int reached = 0;
    const int kProblems = test::rounds(80);
    for (unsigned seed = 1; seed <= unsigned(kProblems); ++seed) {
        const LoopProblem problem = shared ? sharedProblem(seed) : smallProblem(seed);
        const std::int64_t truth = cheapest(problem);
        LoopPlanner planner(problem, seed);
        // Long enough for all ways of looking for plans and proofs.
        for (int step = 0; step < 24 && !planner.isProven(); ++step)
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

void tst_loopplanner::whoLeadsSeveralStagesLeavesNobodyOut()
{
    // Everybody leads all three stages, two interviews a day: the cheapest loop is mostly three with one person, who
    // has no room for them. There is room for all with others.
    LoopProblem problem;
    problem.horizonMinutes = 5 * 1440;
    problem.gridMinutes = 30;
    problem.stageMinutes = { 30, 60, 60 };
    problem.unplacedPenalty = 1000;
    for (int i = 0; i < 4; ++i) {
        LoopInterviewer person{ { 0, 1, 2 }, { 0 }, 2, {}, {} };
        for (int day = 0; day < 5; ++day)
            person.work.push_back({ day * 1440 + 540 + i * 30, day * 1440 + 1020 });
        problem.interviewers.push_back(person);
    }
    problem.candidates.assign(10, LoopCandidate{ 0, 0, { { 0, 5 * 1440 } } });
    LoopPlanner planner(problem, 1);
    for (int step = 0; step < 3; ++step)
        planner.step();
    QVERIFY(!brokenRule(problem, planner.plan()));
    for (const Loop &loop : planner.plan().loops)
        QVERIFY(!loop.empty());
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

void tst_loopplanner::limitsOverSeveralDaysAreKept()
{
    int reached = 0;
    int binding = 0;
    const int kProblems = test::rounds(60);
    for (unsigned seed = 1; seed <= unsigned(kProblems); ++seed) {
        LoopProblem problem = smallProblem(seed);
        const std::int64_t free = cheapest(problem);
        std::mt19937 random(seed);
        for (int person = 0; person < int(problem.interviewers.size()); ++person)
            problem.limits.push_back({ person, { 0, between(random, 1, 2) * 1440 }, between(random, 0, 2) });
        const std::int64_t truth = cheapest(problem);
        LoopPlanner planner(problem, seed);
        for (int step = 0; step < 12 && !planner.isProven(); ++step)
            planner.step();
        const auto fault = brokenRule(problem, planner.plan());
        QVERIFY2(!fault,
            qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(fault.value_or("")))));
        QCOMPARE(costOf(problem, planner.plan()), planner.cost());
        QVERIFY2(planner.bound() <= truth && truth <= planner.cost(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        reached += planner.cost() == truth ? 1 : 0;
        binding += truth > free ? 1 : 0;
    }
    QVERIFY2(binding >= kProblems / 4, qPrintable(QString::number(binding)));
    QVERIFY2(reached >= kProblems * 95 / 100, qPrintable(QStringLiteral("%1 of %2 best").arg(reached).arg(kProblems)));
}

void tst_loopplanner::aStopIsHeardWithinAFewQuestions_data()
{
    QTest::addColumn<int>("candidates");
    QTest::addRow("questions and parts of all plans") << 12;
    QTest::addRow("prices") << 120;
    QTest::addRow("sweeps") << 450;
}

void tst_loopplanner::aStopIsHeardWithinAFewQuestions()
{
    QFETCH(int, candidates);
    const LoopProblem problem = crowdedProblem(size_t(candidates));
    for (const int steps : { 0, 1, 14 }) {
        for (const int more : { 0, 1, 3, 10, 40, 200 }) {
            LoopStop stop;
            LoopPlanner planner(problem, 1, &stop);
            for (int step = 0; step < steps; ++step)
                planner.step();
            const std::int64_t answer = stop.asked() + more;
            stop.requestAfter(answer);
            planner.step();
            // Whoever is told leaves off: each loop on the way out asks once more, and none begins anew.
            QVERIFY2(stop.asked() - answer <= 12, qPrintable(QString::number(stop.asked() - answer)));
            const std::int64_t before = stop.asked();
            stop.request();
            planner.step();
            QVERIFY(stop.asked() - before <= 1);
            QVERIFY(!brokenRule(problem, planner.plan()));
            QCOMPARE(costOf(problem, planner.plan()), planner.cost());
            QVERIFY(planner.bound() <= planner.cost());
        }
    }
}

void tst_loopplanner::whoMayStopChangesNothing()
{
    for (const size_t candidates : { size_t(12), size_t(120), size_t(450) }) {
        const LoopProblem problem = crowdedProblem(candidates);
        const LoopStop stop;
        LoopPlanner watched(problem, 1, &stop);
        LoopPlanner alone(problem, 1);
        for (int step = 0; step < 8; ++step) {
            watched.step();
            alone.step();
            QCOMPARE(watched.plan(), alone.plan());
            QCOMPARE(watched.bound(), alone.bound());
        }
        QVERIFY(stop.asked() > 0);
    }
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
    QVERIFY(planner.cost() >= 2LL * problem.unplacedPenalty);
}

void tst_loopplanner::howManyMustGoWithoutIsProven_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : { 3, 5, 11 })
        QTest::addRow("%d hours of three people", hours) << hours;
}

void tst_loopplanner::howManyMustGoWithoutIsProven()
{
    QFETCH(int, hours);
    // Three candidates want the first hour and the second, three the second and the third, and the last three the first
    // and the last, of an odd number. Half a loop for everybody uses every hour; whole loops leave one of them over,
    // which neither prices nor the times of single candidates can tell.
    constexpr int kPeople = 3;
    LoopProblem problem;
    problem.horizonMinutes = 24 * 60;
    problem.gridMinutes = 60;
    problem.stageMinutes = { 60, 60 };
    problem.unplacedPenalty = 1000;
    const LoopInterviewer person{ { 0, 1 }, { 0 }, hours, { { 0, hours * 60 } }, {} };
    problem.interviewers.assign(kPeople, person);
    for (int i = 0; i < hours * kPeople; ++i) {
        const auto [first, second] = std::minmax({ i % hours, (i + 1) % hours });
        problem.candidates.push_back({ 0, 0, { { first * 60, first * 60 + 60 }, { second * 60, second * 60 + 60 } } });
    }
    LoopPlanner planner(problem, 1);
    for (int step = 0; step < 20 && !planner.isProven(); ++step)
        planner.step();
    QVERIFY(planner.isProven());
    QVERIFY(!brokenRule(problem, planner.plan()));
    const auto without = std::count(planner.plan().loops.begin(), planner.plan().loops.end(), Loop());
    QCOMPARE(int(without), hours * kPeople - hours * kPeople / 2);
}

QTEST_GUILESS_MAIN(tst_loopplanner)
#include "tst_loopplanner.moc"
