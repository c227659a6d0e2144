// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopdive.h"
#include "domain/planning/looptree.h"

#include "smallproblems.h"
#include "support/effort.h"

#include <QtTest>

using namespace shortlist;
using namespace shortlist::test;

/// Dividing all plans into parts against everything there is, where that can be tried.
class tst_looptree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndIsThatOfTryingEverything_data();
    void theEndIsThatOfTryingEverything();
    void noPartHasABoundAboveItsPlans_data();
    void noPartHasABoundAboveItsPlans();
    void sameCallsGiveTheSameAnswer();
    void divesFindTheBestPlan();
    void sameDivesFindTheSamePlans();
};

namespace {

constexpr int kMostParts = 3000;

/// The cheapest plan of a part, by trying all: as cheapest(), but with one rule more.
std::int64_t cheapestWithin(const LoopProblem &problem, const LoopQuota &quota)
{
    return cheapest(problem, [&](const LoopPlan &plan) {
        return std::count_if(plan.loops.begin(), plan.loops.end(), [&](const Loop &loop) { return quota.holds(loop); })
            <= quota.most;
    });
}

/// The best mix, for a dive to begin with.
LoopMix bestMix(const LoopModel &model, LoopBound &bound, std::int64_t cost)
{
    bound.improve(20, cost);
    LoopMix mix(model, bound, {}, bound.recent());
    for (int i = 0; i < 100 && !mix.work(bound, 100, cost); ++i) { }
    return mix;
}

} // namespace

void tst_looptree::theEndIsThatOfTryingEverything_data()
{
    QTest::addColumn<int>("iterations");
    QTest::addColumn<bool>("shared");
    QTest::newRow("no price yet") << 0 << false;
    QTest::newRow("hardly any price yet") << 2 << false;
    QTest::newRow("prices") << 40 << false;
    QTest::newRow("everybody leads both stages") << 2 << true;
}

void tst_looptree::theEndIsThatOfTryingEverything()
{
    QFETCH(int, iterations);
    QFETCH(bool, shared);
    int leads = 0;
    for (unsigned seed = 1; seed <= unsigned(test::rounds(120)); ++seed) {
        const LoopProblem problem = shared ? sharedProblem(seed) : smallProblem(seed);
        const std::int64_t truth = cheapest(problem);
        const LoopModel model(problem);
        // From far above, from just above, and from the best plan itself.
        for (const std::int64_t start : { truth + 40, truth + 1, truth }) {
            LoopBound bound(model);
            bound.improve(iterations, start);
            LoopTree tree(model, bound);
            std::int64_t cost = start;
            for (int part = 0; part < kMostParts && !tree.isDone() && !tree.gaveUp(); ++part) {
                const QByteArray where = "seed " + QByteArray::number(seed);
                QVERIFY2(std::min(tree.bound(), cost) <= truth, where.constData());
                tree.work(cost);
                // Whoever looks only where nothing else is left must not miss what is cheaper.
                const auto lead = tree.lead();
                leads += lead ? 1 : 0;
                const std::int64_t known = tree.plan() ? costOf(problem, *tree.plan()) : cost;
                if (lead && lead->isAll && truth < known)
                    QVERIFY2(lead->bound.bound() <= truth, where.constData());
                if (!tree.plan())
                    continue;
                const auto fault = brokenRule(problem, *tree.plan());
                const QByteArray what = where + ": " + QByteArray::fromStdString(fault.value_or(""));
                QVERIFY2(!fault, what.constData());
                QVERIFY2(costOf(problem, *tree.plan()) < cost, where.constData());
                cost = costOf(problem, *tree.plan());
            }
            const QByteArray end = QByteArray::number(seed) + " from " + QByteArray::number(start - truth) + ": "
                                 + QByteArray::number(int(tree.parts()))
                                 + (tree.gaveUp() ? " parts, gave up" : " parts");
            QVERIFY2(tree.isDone(), end.constData());
            QCOMPARE(cost, truth);
        }
    }
    QVERIFY(leads > 0);
}

void tst_looptree::noPartHasABoundAboveItsPlans_data()
{
    QTest::addColumn<bool>("ofOneDay");
    QTest::newRow("so many begin a stage by a step, or do not") << false;
    QTest::newRow("so many have a stage with somebody on a day, or do not") << true;
}

void tst_looptree::noPartHasABoundAboveItsPlans()
{
    QFETCH(bool, ofOneDay);
    for (unsigned seed = 1; seed <= unsigned(test::rounds(ofOneDay ? 80 : 200)); ++seed) {
        const LoopProblem problem = ofOneDay ? sharedProblem(seed) : smallProblem(seed);
        std::mt19937 random(seed);
        const int everybody = int(problem.candidates.size());
        LoopQuota quota{ between(random, 0, 1), between(random, 8, 40), between(random, 0, 1) == 1,
            between(random, 0, everybody - 1) };
        if (ofOneDay) {
            quota.interviewer = between(random, 0, int(problem.interviewers.size()) - 1);
            quota.from = between(random, 0, 1) * 24;
            quota.step = quota.from + 23;
        }
        const std::int64_t truth = cheapestWithin(problem, quota);
        // Where no plan is within the quota there is nothing to stay below: any number does to aim at.
        const std::int64_t aim = std::min<std::int64_t>(truth, 1'000'000);
        const LoopModel model(problem);
        LoopBound bound(model);
        bound.improve(20, aim + 1);
        std::vector<double> prices = bound.center();
        prices.push_back(0);
        bound.visit(bound.remaining(), { quota }, prices);
        for (int round = 0; round < 6; ++round) {
            bound.improve(20, aim + 20);
            const QByteArray where = "seed " + QByteArray::number(seed) + ": " + QByteArray::number(bound.bound())
                                   + " over " + QByteArray::number(truth);
            QVERIFY2(bound.bound() <= truth, where.constData());
        }
    }
}

void tst_looptree::sameCallsGiveTheSameAnswer()
{
    const LoopProblem problem = smallProblem(3);
    const LoopModel model(problem);
    const LoopBound bound(model);
    LoopTree one(model, bound);
    LoopTree other(model, bound);
    for (int part = 0; part < 20; ++part) {
        one.work(1000);
        other.work(1000);
        QCOMPARE(one.bound(), other.bound());
        QCOMPARE(one.plan().has_value(), other.plan().has_value());
        if (one.plan())
            QCOMPARE(*one.plan(), *other.plan());
    }
}

void tst_looptree::divesFindTheBestPlan()
{
    int missed = 0;
    const int rounds = test::rounds(120);
    for (unsigned seed = 1; seed <= unsigned(rounds); ++seed) {
        const LoopProblem problem = smallProblem(seed);
        const std::int64_t truth = cheapest(problem);
        const LoopModel model(problem);
        LoopBound bound(model);
        std::int64_t cost = truth + 40;
        LoopDive dive(model, bound, bestMix(model, bound, cost), seed);
        for (int step = 0; step < 200 && cost > truth; ++step) {
            dive.work(cost);
            if (!dive.plan())
                continue;
            const auto fault = brokenRule(problem, *dive.plan());
            const QByteArray what = QByteArray::number(seed) + ": " + QByteArray::fromStdString(fault.value_or(""));
            QVERIFY2(!fault, what.constData());
            QVERIFY(costOf(problem, *dive.plan()) < cost);
            cost = costOf(problem, *dive.plan());
        }
        QVERIFY(dive.dives() > 0);
        QVERIFY(cost >= truth);
        missed += cost > truth ? 1 : 0;
    }
    // They go where the mix leads and promise nothing, but mostly they come to the end.
    QVERIFY2(missed * 20 <= rounds, QByteArray::number(missed).constData());
}

void tst_looptree::sameDivesFindTheSamePlans()
{
    const LoopProblem problem = smallProblem(3);
    const std::int64_t cost = cheapest(problem) + 40;
    const LoopModel model(problem);
    LoopBound bound(model);
    const LoopMix mix = bestMix(model, bound, cost);
    LoopDive one(model, bound, mix, 7);
    LoopDive other(model, bound, mix, 7);
    int found = 0;
    for (int step = 0; step < 40; ++step) {
        one.work(cost);
        other.work(cost);
        QCOMPARE(one.dives(), other.dives());
        QCOMPARE(one.plan(), other.plan());
        found += one.plan() ? 1 : 0;
    }
    QVERIFY(found > 0);
}

QTEST_APPLESS_MAIN(tst_looptree)
#include "tst_looptree.moc"
