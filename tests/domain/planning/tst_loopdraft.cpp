// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopdraft.h"

#include "smallproblems.h"

#include <QtTest>

using namespace shortlist;
using namespace shortlist::test;

/// One more loop in a plan against every loop there is.
class tst_loopdraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCheapestLoopThatFitsIsFound_data();
    void theCheapestLoopThatFitsIsFound();
};

namespace {

/// What the plan costs with the best loop for a candidate, or none, by trying all.
std::int64_t cheapestWith(const LoopProblem &problem, const LoopPlan &before, size_t candidate)
{
    const int steps = problem.horizonMinutes / problem.gridMinutes;
    const int people = int(problem.interviewers.size());
    std::int64_t best = costOf(problem, before);
    LoopPlan plan = before;
    for (int first = 0; first < steps * people; ++first) {
        for (int second = 0; second < steps * people; ++second) {
            plan.loops[candidate] = { { first % people, first / people }, { second % people, second / people } };
            if (first / people < second / people && costOf(problem, plan) < best && !brokenRule(problem, plan))
                best = costOf(problem, plan);
        }
    }
    return best;
}

} // namespace

void tst_loopdraft::theCheapestLoopThatFitsIsFound_data()
{
    QTest::addColumn<bool>("limited");
    QTest::newRow("who leads both stages has no room for both on each day, and a load of two") << false;
    QTest::newRow("nor for both in the days of a limit") << true;
}

void tst_loopdraft::theCheapestLoopThatFitsIsFound()
{
    QFETCH(bool, limited);
    int twice = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        LoopProblem problem = sharedProblem(seed);
        std::mt19937_64 random(seed);
        for (int person = 0; limited && person < int(problem.interviewers.size()); ++person)
            problem.limits.push_back({ person, { 0, 2 * 1440 }, 1 + int(random() % 2) });
        const LoopModel model(problem);
        LoopDraft draft(model);
        for (size_t candidate = 0; candidate < problem.candidates.size(); ++candidate) {
            const std::int64_t truth = cheapestWith(problem, draft.plan(), candidate);
            draft.place(int(candidate), draft.find(int(candidate), random, 0));
            const QByteArray where =
                "seed " + QByteArray::number(seed) + ", candidate " + QByteArray::number(int(candidate));
            QVERIFY2(!brokenRule(problem, draft.plan()), where.constData());
            QCOMPARE(costOf(problem, draft.plan()), draft.cost());
            QVERIFY2(draft.cost() == truth, where.constData());
            const Loop &loop = draft.plan().loops[candidate];
            twice += !loop.empty() && loop[0].interviewer == loop[1].interviewer ? 1 : 0;
        }
    }
    QVERIFY(twice > 0);
}

QTEST_APPLESS_MAIN(tst_loopdraft)
#include "tst_loopdraft.moc"
