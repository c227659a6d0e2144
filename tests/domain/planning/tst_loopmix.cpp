// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopmix.h"

#include "smallproblems.h"
#include "support/effort.h"

#include <QtTest>

using namespace shortlist;
using namespace shortlist::test;

/// The prices of the cheapest mix of loops, against everything there is, where that can be tried.
class tst_loopmix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPricesAreBetter();
    void aPartIsBoundedFromTheWhole();
    void aWholeMixIsThePlan();
};

namespace {

constexpr std::int64_t kFar = 1'000'000;

/// As far as it goes; false where that is too far.
bool finish(LoopMix &mix, LoopBound &bound)
{
    for (int i = 0; i < 100; ++i) {
        if (mix.work(bound, 50, kFar))
            return true;
    }
    return false;
}

} // namespace

void tst_loopmix::noPricesAreBetter()
{
    for (unsigned seed = 1; seed <= unsigned(test::rounds(80)); ++seed) {
        const LoopProblem problem = smallProblem(seed);
        const std::int64_t truth = cheapest(problem);
        const LoopModel model(problem);
        LoopBound bound(model);
        LoopBound seeking(model);
        LoopMix mix(model, bound, LoopPlan(), {});
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(finish(mix, bound), where.constData());
        seeking.improve(300, truth);
        const QByteArray what = where + ": " + QByteArray::number(bound.exactBound()) + " against "
                              + QByteArray::number(seeking.exactBound()) + ", mix " + QByteArray::number(mix.cost());
        QVERIFY2(bound.exactBound() > seeking.exactBound() - 0.05, what.constData());
        QVERIFY2(bound.bound() <= truth, what.constData());
        QVERIFY2(std::abs(bound.exactBound() - mix.cost()) < 0.05, what.constData());
    }
}

void tst_loopmix::aPartIsBoundedFromTheWhole()
{
    for (unsigned seed = 1; seed <= unsigned(test::rounds(60)); ++seed) {
        const LoopProblem problem = smallProblem(seed);
        std::mt19937 random(seed);
        const int everybody = int(problem.candidates.size());
        const LoopQuota quota{ between(random, 0, 1), between(random, 8, 40), between(random, 0, 1) == 1,
            between(random, 0, everybody - 1) };
        const std::int64_t truth = cheapest(problem, [&](const LoopPlan &plan) {
            return std::count_if(plan.loops.begin(), plan.loops.end(), [&](const Loop &loop) {
                return quota.holds(loop);
            }) <= quota.most;
        });
        const LoopModel model(problem);
        LoopBound bound(model);
        LoopMix mix(model, bound, LoopPlan(), {});
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(finish(mix, bound), where.constData());
        const double whole = bound.exactBound();
        std::vector<double> prices = bound.center();
        prices.push_back(0);
        bound.visit(bound.remaining(), { quota }, prices);
        LoopMix little = mix.essence(2);
        LoopBound again(bound);
        mix.follow(bound, 100);
        QVERIFY2(finish(mix, bound), where.constData());
        // What was left out comes back where it is needed.
        little.follow(again, 100);
        QVERIFY2(finish(little, again), where.constData());
        QVERIFY2(std::abs(again.exactBound() - bound.exactBound()) < 0.05, where.constData());
        QVERIFY2(again.bound() <= truth, where.constData());
        const QByteArray what = where + ": " + QByteArray::number(whole) + ", then "
                              + QByteArray::number(bound.exactBound()) + " over " + QByteArray::number(truth);
        QVERIFY2(bound.bound() <= truth, what.constData());
        QVERIFY2(bound.exactBound() > whole - 0.05, what.constData());
    }
}

void tst_loopmix::aWholeMixIsThePlan()
{
    int whole = 0;
    for (unsigned seed = 1; seed <= unsigned(test::rounds(80)); ++seed) {
        const LoopProblem problem = smallProblem(seed);
        const LoopModel model(problem);
        LoopBound bound(model);
        LoopMix mix(model, bound, LoopPlan(), {});
        if (!finish(mix, bound) || !mix.isWhole())
            continue;
        ++whole;
        const LoopPlan plan = mix.mostly();
        const std::optional<std::string> fault = brokenRule(problem, plan);
        const QByteArray what =
            "seed " + QByteArray::number(seed) + ": " + QByteArray::fromStdString(fault.value_or(""));
        QVERIFY2(!fault, what.constData());
        QCOMPARE(costOf(problem, plan), cheapest(problem));
    }
    QVERIFY(whole > 0);
}

QTEST_APPLESS_MAIN(tst_loopmix)
#include "tst_loopmix.moc"
