// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopreplan.h"

#include "domain/planning/loopplanner.h"
#include "smallproblems.h"
#include "support/effort.h"

#include <QtTest>

#include <random>

using namespace shortlist;
using namespace shortlist::test;
using Replanned = ReplanAnswer::Outcome;

namespace {

/// The time of an interview is lost: its interviewer is busy then.
LoopProblem without(LoopProblem problem, const LoopPlan &plan, int candidate, int stage)
{
    const LoopInterview &lost = plan.loops[nth(candidate)][nth(stage)];
    const int from = lost.step * problem.gridMinutes;
    problem.interviewers[nth(lost.interviewer)].busy.push_back({ from, from + problem.stageMinutes[nth(stage)] });
    return problem;
}

/// Every loop that a candidate could have if nobody else had one.
std::vector<Loop> waysOf(const LoopProblem &problem, int candidate)
{
    std::vector<Loop> ways;
    const int people = int(problem.interviewers.size());
    const int steps = problem.horizonMinutes / problem.gridMinutes;
    LoopPlan alone{ std::vector<Loop>(problem.candidates.size()) };
    for (int first = 0; first < steps; ++first) {
        for (int second = first; second < steps; ++second) {
            const int hour = first % 24;
            if (hour < 7 || hour > 18 || second % 24 < 7 || second % 24 > 18)
                continue; // nobody works then
            for (int pair = 0; pair < people * people; ++pair) {
                alone.loops[nth(candidate)] = { { pair % people, first }, { pair / people, second } };
                if (!brokenRule(problem, alone))
                    ways.push_back(alone.loops[nth(candidate)]);
            }
        }
    }
    return ways;
}

/// What the best plan costs in which all of these have a loop, by trying everything; nothing where there is none.
std::optional<std::int64_t> bestOfAll(const LoopProblem &problem, const std::vector<int> &who)
{
    std::vector<std::vector<Loop>> ways;
    ways.reserve(who.size());
    for (const int candidate : who)
        ways.push_back(waysOf(problem, candidate));
    std::optional<std::int64_t> best;
    LoopPlan plan{ std::vector<Loop>(problem.candidates.size()) };
    const std::function<void(size_t)> choose = [&](size_t place) {
        if (place == who.size()) {
            const std::int64_t cost = costOf(problem, plan);
            best = best ? std::min(*best, cost) : cost;
            return;
        }
        for (const Loop &loop : ways[place]) {
            plan.loops[nth(who[place])] = loop;
            if (!brokenRule(problem, plan))
                choose(place + 1);
        }
        plan.loops[nth(who[place])].clear();
    };
    choose(0);
    return best;
}

/// One stage of an hour with one interviewer. Candidate n is seen in hour n and could be in the next; the hour after
/// the last is free. The first can be moved only when each of the others moves on by one. A crowd with people of their
/// own makes it a large problem.
LoopProblem chain(int others, int crowd)
{
    LoopProblem problem;
    problem.horizonMinutes = 1440;
    problem.gridMinutes = 60;
    problem.stageMinutes = { 60 };
    problem.unplacedPenalty = 1000;
    const auto add = [&problem](int family, int count) {
        problem.interviewers.push_back({ { 0 }, { family }, 24, { { 0, 1440 } }, {} });
        for (int i = 0; i < count; ++i)
            problem.candidates.push_back({ family, 0, { { i * 60, i * 60 + 120 } } });
    };
    add(0, others + 1);
    add(1, crowd);
    return problem;
}

LoopPlan chainPlan(const LoopProblem &problem)
{
    LoopPlan plan;
    for (const LoopCandidate &candidate : problem.candidates)
        plan.loops.push_back({ { candidate.family, candidate.availability.front().from / 60 } });
    return plan;
}

} // namespace

/// A loop planned anew after one of its interviews was cancelled, against everything that could be done.
class tst_loopreplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRepairThatExistsIsFoundAndKeepsTheRest();
    void othersMakeRoomForEachOther_data();
    void othersMakeRoomForEachOther();
    void whoMayNotBeMovedIsNot();
    void whoHasNoTimeAtAllIsTold();
    void limitsOverSeveralDaysAreKept();
    void loopsOfOtherStagesAreMovedToo();
    void whatNeedNotChangeStays();
    void aStageBeginsOnlyWhereItIsOpen();
    void nothingIsMovedWhereNothingIsGained();
};

void tst_loopreplan::aRepairThatExistsIsFoundAndKeepsTheRest()
{
    int planned = 0;
    int impossible = 0;
    int givenUp = 0;
    int moving = 0;
    int best = 0;
    for (unsigned seed = 1; seed <= unsigned(test::rounds(60)); ++seed) {
        LoopProblem problem = smallProblem(seed);
        std::mt19937 random(seed);
        while (problem.candidates.size() < 4) {
            problem.candidates.push_back(problem.candidates[random() % 2]);
            problem.candidates.back().release = between(random, 0, 12) * 50;
        }
        problem.unplacedPenalty = 1000;
        LoopPlanner planner(problem, seed);
        for (int step = 0; step < 3 && !planner.isProven(); ++step)
            planner.step();
        const LoopPlan &plan = planner.plan();
        for (int candidate = 0; candidate < 4; ++candidate) {
            if (plan.loops[nth(candidate)].empty())
                continue;
            const LoopProblem then = without(problem, plan, candidate, int(random() % 2));
            ReplanQuestion question;
            question.candidate = candidate;
            const ReplanAnswer answer = replanLoop(LoopModel(then), plan, question);
            const QString where = QStringLiteral("seed %1, candidate %2").arg(seed).arg(candidate);
            std::vector<int> who;
            for (int one = 0; one < 4; ++one) {
                if (!plan.loops[nth(one)].empty())
                    who.push_back(one);
            }
            const auto truth = bestOfAll(then, who);
            QVERIFY2((answer.outcome == Replanned::Planned) == truth.has_value(), qPrintable(where));
            if (!truth) {
                ++impossible;
                givenUp += answer.outcome == Replanned::GivenUp ? 1 : 0;
                continue;
            }
            const auto fault = brokenRule(then, answer.plan);
            QVERIFY2(!fault, qPrintable(where + QString::fromStdString(fault.value_or(""))));
            QCOMPARE(answer.cost, costOf(then, answer.plan));
            QVERIFY2(answer.cost >= *truth, qPrintable(where));
            QVERIFY(answer.moved.size() <= 3);
            for (int one = 0; one < 4; ++one) {
                const bool isMoved = std::find(answer.moved.begin(), answer.moved.end(), one) != answer.moved.end();
                QCOMPARE(answer.plan.loops[nth(one)].empty(), plan.loops[nth(one)].empty());
                if (one != candidate)
                    QCOMPARE(answer.plan.loops[nth(one)] != plan.loops[nth(one)], isMoved);
            }
            ++planned;
            moving += answer.moved.empty() ? 0 : 1;
            best += answer.cost == *truth || answer.cost <= costOf(problem, plan) ? 1 : 0;
        }
    }
    // The cases must be of all kinds, or the test says nothing.
    const QString counts = QStringLiteral("%1 planned, %2 of them moving others, %3 best; %4 impossible, %5 given up")
                               .arg(planned)
                               .arg(moving)
                               .arg(best)
                               .arg(impossible)
                               .arg(givenUp);
    qInfo("%s", qPrintable(counts));
    QVERIFY2(
        planned >= test::rounds(60) && moving >= test::rounds(8) && impossible >= test::rounds(15), qPrintable(counts));
    QVERIFY2(best >= planned * 95 / 100, qPrintable(counts));
    // That nothing can be done is nearly always known for sure.
    QVERIFY2(givenUp * 5 <= impossible, qPrintable(counts));
}

void tst_loopreplan::othersMakeRoomForEachOther_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("crowd");
    for (int others = 0; others <= 4; ++others) {
        for (const int crowd : { 0, 18 })
            QTest::addRow("%d others, a crowd of %d", others, crowd) << others << crowd;
    }
}

void tst_loopreplan::othersMakeRoomForEachOther()
{
    QFETCH(int, others);
    QFETCH(int, crowd);
    const LoopProblem problem = chain(others, crowd);
    const LoopPlan plan = chainPlan(problem);
    QVERIFY(!brokenRule(problem, plan));
    const LoopProblem then = without(problem, plan, 0, 0);
    const ReplanAnswer answer = replanLoop(LoopModel(then), plan, {});
    if (others > 3) {
        QCOMPARE(answer.outcome, Replanned::TooTight); // tried to the end, also in a crowd
        return;
    }
    QCOMPARE(answer.outcome, Replanned::Planned);
    QCOMPARE(int(answer.moved.size()), others);
    QVERIFY(!brokenRule(then, answer.plan));
    for (int one = 0; one <= others; ++one)
        QCOMPARE(answer.plan.loops[nth(one)].front().step, one + 1);
    QCOMPARE(replanLoop(LoopModel(then), plan, {}).plan, answer.plan);
}

void tst_loopreplan::whoMayNotBeMovedIsNot()
{
    const LoopProblem problem = chain(2, 0);
    const LoopPlan plan = chainPlan(problem);
    const LoopProblem then = without(problem, plan, 0, 0);
    ReplanQuestion question;
    question.fixed = { false, false, true };
    QCOMPARE(replanLoop(LoopModel(then), plan, question).outcome, Replanned::TooTight);
    question.fixed = {};
    question.mostMoved = 1;
    QCOMPARE(replanLoop(LoopModel(then), plan, question).outcome, Replanned::TooTight);
}

void tst_loopreplan::whoHasNoTimeAtAllIsTold()
{
    LoopProblem problem = chain(1, 0);
    const LoopPlan plan = chainPlan(problem);
    problem.candidates.front().availability = { { 0, 60 } };
    const ReplanAnswer answer = replanLoop(LoopModel(without(problem, plan, 0, 0)), plan, {});
    QCOMPARE(answer.outcome, Replanned::NoTime);
    QCOMPARE(answer.stuckAt, 0);
}

void tst_loopreplan::limitsOverSeveralDaysAreKept()
{
    LoopProblem problem = chain(1, 0);
    const LoopPlan plan = chainPlan(problem);
    const LoopProblem then = without(problem, plan, 0, 0);
    ReplanQuestion question;
    question.limits = { { 0, { 0, 1440 }, 2 } };
    QCOMPARE(replanLoop(LoopModel(then), plan, question).outcome, Replanned::Planned);
    question.limits = { { 0, { 0, 1440 }, 1 } };
    QCOMPARE(replanLoop(LoopModel(then), plan, question).outcome, Replanned::TooTight);
}

void tst_loopreplan::loopsOfOtherStagesAreMovedToo()
{
    // The other candidate has the second stage alone before them, with the same interviewer.
    LoopProblem problem = chain(1, 0);
    problem.stageMinutes = { 60, 60 };
    problem.interviewers.front().stages = { 0, 1 };
    const LoopPlan plan = chainPlan(problem);
    ReplanQuestion question;
    question.stages = { { 0 }, { 1 } };
    const ReplanAnswer answer = replanLoop(LoopModel(without(problem, plan, 0, 0)), plan, question);
    QCOMPARE(answer.outcome, Replanned::Planned);
    QCOMPARE(answer.moved, std::vector<int>{ 1 });
    QCOMPARE(answer.plan.loops[0], (Loop{ { 0, 1 } }));
    QCOMPARE(answer.plan.loops[1], (Loop{ { 0, 2 } }));
}

void tst_loopreplan::whatNeedNotChangeStays()
{
    // The second stage would be an hour earlier with somebody else, which is worth less than leaving it alone.
    LoopProblem problem;
    problem.horizonMinutes = 1440;
    problem.gridMinutes = 60;
    problem.stageMinutes = { 60, 60 };
    problem.unplacedPenalty = 1000;
    problem.interviewers = { { { 0 }, { 0 }, 9, { { 0, 1440 } }, {} }, { { 1 }, { 0 }, 9, { { 180, 1440 } }, {} },
        { { 1 }, { 0 }, 9, { { 120, 1440 } }, {} } };
    problem.candidates = { { 0, 0, { { 0, 1440 } } } };
    const LoopPlan plan{ { { { 0, 0 }, { 1, 3 } } } };
    const LoopProblem then = without(problem, plan, 0, 0);
    ReplanQuestion question;
    QCOMPARE(replanLoop(LoopModel(then), plan, question).plan.loops[0], (Loop{ { 0, 1 }, { 2, 2 } }));
    question.perChange = 4;
    QCOMPARE(replanLoop(LoopModel(then), plan, question).plan.loops[0], (Loop{ { 0, 1 }, { 1, 3 } }));
}

void tst_loopreplan::aStageBeginsOnlyWhereItIsOpen()
{
    LoopProblem problem;
    problem.horizonMinutes = 1440;
    problem.gridMinutes = 60;
    problem.stageMinutes = { 60, 60 };
    problem.unplacedPenalty = 1000;
    problem.interviewers = { { { 0 }, { 0 }, 9, { { 0, 1440 } }, {} }, { { 1 }, { 0 }, 9, { { 120, 1440 } }, {} } };
    problem.candidates = { { 0, 0, { { 0, 1440 } } } };
    const LoopPlan plan{ { { { 0, 0 }, { 1, 3 } } } };
    LoopProblem then = without(problem, plan, 0, 0);
    const auto second = [&] { return replanLoop(LoopModel(then), plan, {}).plan.loops[0][1]; };
    QCOMPARE(second(), (LoopInterview{ 1, 2 }));
    then.stageClosed = { {}, { { 0, 300 } } };
    QCOMPARE(second(), (LoopInterview{ 1, 5 }));
    // But for the hour at which it is.
    then.stageClosed = { {}, { { 0, 180 }, { 181, 300 } } };
    QCOMPARE(second(), (LoopInterview{ 1, 3 }));
    then.stageClosed = { {}, { { 0, 1440 } } };
    const ReplanAnswer never = replanLoop(LoopModel(then), plan, {});
    QCOMPARE(never.outcome, Replanned::NoTime);
    QCOMPARE(never.stuckAt, 1);
}

void tst_loopreplan::nothingIsMovedWhereNothingIsGained()
{
    // There is a free hour that is as good: nobody makes room.
    LoopProblem problem = chain(2, 0);
    problem.interviewers.push_back(problem.interviewers.front());
    const LoopPlan plan = chainPlan(problem);
    const ReplanAnswer answer = replanLoop(LoopModel(without(problem, plan, 0, 0)), plan, {});
    QCOMPARE(answer.outcome, Replanned::Planned);
    QVERIFY(answer.moved.empty());
    QCOMPARE(answer.plan.loops[0], (Loop{ { 2, 0 } }));
}

QTEST_GUILESS_MAIN(tst_loopreplan)
#include "tst_loopreplan.moc"
