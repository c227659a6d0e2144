// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace shortlist;

namespace {

int between(std::mt19937 &random, int least, int most) { return least + int(random() % unsigned(most - least + 1)); }

/// Two or three candidates and few people on an hour's grid: small enough to try everything.
LoopProblem smallProblem(unsigned seed)
{
    std::mt19937 random(seed);
    LoopProblem problem;
    problem.horizonMinutes = 2 * 24 * 60;
    problem.gridMinutes = 60;
    problem.gapMinutes = between(random, 0, 1) * 30;
    problem.stageMinutes = { 30, between(random, 0, 1) ? 90 : 60 };
    problem.loadWeight = between(random, 0, 3);
    problem.unplacedPenalty = between(random, 10, 60);
    for (int i = between(random, 2, 3); i > 0; --i) {
        LoopInterviewer person;
        person.stages = between(random, 0, 3) ? std::vector<int>{ i % 2 } : std::vector<int>{ 0, 1 };
        person.families = between(random, 0, 3) ? std::vector<int>{ 0, 1 } : std::vector<int>{ 0 };
        person.dailyCap = between(random, 1, 2);
        for (int day = 0; day < 2; ++day) {
            const int from = day * 1440 + between(random, 8, 10) * 60 + between(random, 0, 1) * 15;
            person.work.push_back({ from, from + between(random, 2, 5) * 60 });
        }
        const int busy = between(random, 8, 14) * 60;
        person.busy.push_back({ busy, busy + between(random, 1, 5) * 20 });
        problem.interviewers.push_back(person);
    }
    for (int i = between(random, 2, 3); i > 0; --i) {
        LoopCandidate candidate;
        candidate.family = between(random, 0, 1);
        candidate.release = between(random, 0, 12) * 50;
        candidate.availability = { { between(random, 7, 9) * 60, between(random, 12, 18) * 60 },
            { 1440 + 540, 1440 + 900 } };
        problem.candidates.push_back(candidate);
    }
    return problem;
}

/// The cheapest plan, by trying all: every loop of every candidate that keeps the rules by itself, in every
/// combination.
std::int64_t cheapest(const LoopProblem &problem)
{
    const int steps = problem.horizonMinutes / problem.gridMinutes;
    const int people = int(problem.interviewers.size());
    const size_t count = problem.candidates.size();
    std::vector<std::vector<Loop>> ways(count, { Loop() });
    for (size_t i = 0; i < count; ++i) {
        for (int code = 0; code < steps * steps * people * people; ++code) {
            if (code / (people * people * steps) < code / (people * people) % steps)
                continue; // the second stage before the first
            const Loop loop{ { code % people, code / (people * people) % steps },
                { code / people % people, code / (people * people * steps) } };
            LoopPlan alone{ std::vector<Loop>(count) };
            alone.loops[i] = loop;
            if (!brokenRule(problem, alone))
                ways[i].push_back(loop);
        }
    }
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    LoopPlan plan{ std::vector<Loop>(count) };
    const std::function<void(size_t)> choose = [&](size_t candidate) {
        if (candidate == count) {
            best = std::min(best, costOf(problem, plan));
            return;
        }
        for (const Loop &loop : ways[candidate]) {
            plan.loops[candidate] = loop;
            LoopPlan soFar = plan;
            std::fill(soFar.loops.begin() + std::ptrdiff_t(candidate) + 1, soFar.loops.end(), Loop());
            if (!brokenRule(problem, soFar))
                choose(candidate + 1);
        }
        plan.loops[candidate].clear();
    };
    choose(0);
    return best;
}

} // namespace

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
    for (int step = 0; step < 10 && !planner.isProven(); ++step)
        planner.step();
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
