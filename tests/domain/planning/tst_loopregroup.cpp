// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopregroup.h"

#include "domain/planning/loopsearch.h"
#include "smallproblems.h"
#include "support/effort.h"

#include <QtTest>

using namespace shortlist;
using namespace shortlist::test;

/// What is found near a plan, and what is said of all plans, against everything there is, where that can be tried.
class tst_loopregroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsAPlanAndCheaper();
    void noneIsCheaperOnlyWhereThatIsTrue();
    void mostKeepTheirTimes();
    void theSameCallsFindTheSame();
};

namespace {

/// Everybody can have a loop, in many ways.
LoopProblem roomyProblem(size_t candidates)
{
    LoopProblem problem;
    problem.horizonMinutes = 5 * 1440;
    problem.gridMinutes = 30;
    problem.stageMinutes = { 30, 60 };
    problem.unplacedPenalty = 1000;
    for (int i = 0; i < 6; ++i) {
        LoopInterviewer person{ { i % 2 }, { 0 }, 3, {}, {} };
        for (int day = 0; day < 5; ++day)
            person.work.push_back({ day * 1440 + 540, day * 1440 + 1020 });
        problem.interviewers.push_back(person);
    }
    problem.candidates.assign(candidates, LoopCandidate{ 0, 0, { { 0, 5 * 1440 } } });
    return problem;
}

LoopPlan firstPlan(const LoopModel &model)
{
    LoopSearch search(model, 1);
    search.construct();
    return search.best();
}

LoopBound boundOf(const LoopModel &model, std::int64_t planCost)
{
    LoopBound bound(model);
    bound.improve(50, planCost);
    bound.forget(planCost);
    return bound;
}

} // namespace

void tst_loopregroup::whatIsFoundIsAPlanAndCheaper()
{
    int found = 0;
    for (unsigned seed = 1; seed <= unsigned(test::rounds(120)); ++seed) {
        const LoopProblem problem = seed % 2 == 0 ? smallProblem(seed) : sharedProblem(seed);
        const LoopModel model(problem);
        LoopPlan plan = firstPlan(model);
        std::int64_t cost = costOf(problem, plan);
        LoopRegroup regroup(model, boundOf(model, cost), seed);
        for (int i = 0; i < 10; ++i) {
            const std::optional<LoopPlan> other = regroup.attempt(plan, cost, false);
            QVERIFY(!regroup.isProven());
            if (!other)
                continue;
            const auto fault = brokenRule(problem, *other);
            QVERIFY2(!fault, fault ? fault->c_str() : "");
            QVERIFY2(costOf(problem, *other) < cost, QByteArray::number(seed).constData());
            plan = *other;
            cost = costOf(problem, plan);
            ++found;
        }
    }
    QVERIFY2(found > 0, "the first plans were all the best");
}

void tst_loopregroup::noneIsCheaperOnlyWhereThatIsTrue()
{
    for (unsigned seed = 1; seed <= unsigned(test::rounds(120)); ++seed) {
        const LoopProblem problem = seed % 2 == 0 ? smallProblem(seed) : sharedProblem(seed);
        const std::int64_t truth = cheapest(problem);
        const LoopModel model(problem);
        LoopPlan plan = firstPlan(model);
        std::int64_t cost = costOf(problem, plan);
        LoopRegroup regroup(model, boundOf(model, cost), seed);
        bool proven = false;
        // Each answer but the last one is a cheaper plan, and few cost less than the first one.
        for (int i = 0; i < 200 && !proven; ++i) {
            const std::optional<LoopPlan> other = regroup.attempt(plan, cost, true);
            proven = regroup.isProven();
            if (!other)
                continue;
            QVERIFY(!proven);
            plan = *other;
            cost = costOf(problem, plan);
        }
        QVERIFY2(proven, QByteArray::number(seed).constData());
        QCOMPARE(cost, truth);
    }
}

void tst_loopregroup::mostKeepTheirTimes()
{
    // Some of those who have a loop have none, so that there is something to find.
    const LoopProblem problem = roomyProblem(16);
    const LoopModel model(problem);
    LoopPlan plan = firstPlan(model);
    for (size_t i = 0; i < plan.loops.size(); i += 3)
        plan.loops[i].clear();
    const std::int64_t cost = costOf(problem, plan);
    int found = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        LoopRegroup regroup(model, LoopBound(model), seed);
        const std::optional<LoopPlan> other = regroup.attempt(plan, cost, false);
        if (!other)
            continue;
        ++found;
        int moved = 0;
        for (size_t i = 0; i < plan.loops.size(); ++i) {
            const auto sameTime = [](const LoopInterview &a, const LoopInterview &b) { return a.step == b.step; };
            const Loop &was = plan.loops[i];
            const Loop &is = other->loops[i];
            moved += std::equal(was.begin(), was.end(), is.begin(), is.end(), sameTime) ? 0 : 1;
        }
        // Ten are drawn at first, some of them twice.
        QVERIFY2(moved <= 10, QByteArray::number(moved).constData());
    }
    QVERIFY2(found > 0, "nothing was found");
}

void tst_loopregroup::theSameCallsFindTheSame()
{
    const LoopProblem problem = crowdedProblem(16);
    const LoopModel model(problem);
    LoopPlan plan = firstPlan(model);
    plan.loops[0].clear();
    plan.loops[1].clear();
    const std::int64_t cost = costOf(problem, plan);
    LoopRegroup one(model, boundOf(model, cost), 3);
    LoopRegroup other(model, boundOf(model, cost), 3);
    int found = 0;
    for (int i = 0; i < 20; ++i) {
        const std::optional<LoopPlan> plans = one.attempt(plan, cost, i % 5 == 0);
        QCOMPARE(plans, other.attempt(plan, cost, i % 5 == 0));
        found += plans ? 1 : 0;
    }
    QVERIFY2(found > 0, "nothing was found");
}

QTEST_APPLESS_MAIN(tst_loopregroup)
#include "tst_loopregroup.moc"
