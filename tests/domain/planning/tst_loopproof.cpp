// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopproof.h"

#include "smallproblems.h"
#include "support/effort.h"

#include <QtTest>

using namespace shortlist;
using namespace shortlist::test;

/// The last step of a proof against everything there is, where that can be tried.
class tst_loopproof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsThatOfTryingEverything_data();
    void theAnswerIsThatOfTryingEverything();
    void whoIsAlikeTakesTurnsAndNothingElseChanges();
};

void tst_loopproof::theAnswerIsThatOfTryingEverything_data()
{
    QTest::addColumn<int>("iterations");
    QTest::addColumn<bool>("forgets");
    QTest::newRow("hardly any price yet") << 1 << false;
    QTest::newRow("prices") << 60 << false;
    QTest::newRow("prices, and starts that do not matter forgotten") << 60 << true;
}

void tst_loopproof::theAnswerIsThatOfTryingEverything()
{
    QFETCH(int, iterations);
    QFETCH(bool, forgets);
    for (unsigned seed = 1; seed <= unsigned(test::rounds(80)); ++seed) {
        const LoopProblem problem = smallProblem(seed);
        const std::int64_t truth = cheapest(problem);
        const LoopModel model(problem);
        LoopBound bound(model);
        bound.improve(iterations, truth + 1);
        if (forgets)
            bound.forget(truth + 1);
        const QByteArray where = "seed " + QByteArray::number(seed);

        LoopProof cheaper(model, bound, truth - 1);
        QVERIFY2(!cheaper.isTooLarge(), where.constData());
        QVERIFY2(cheaper.solve(1'000'000) == ClauseSolver::Answer::Impossible, where.constData());

        LoopProof best(model, bound, truth);
        QVERIFY2(best.solve(1'000'000) == ClauseSolver::Answer::Found, where.constData());
        const auto fault = brokenRule(problem, best.plan());
        const QByteArray what = where + ": " + QByteArray::fromStdString(fault.value_or(""));
        QVERIFY2(!fault, what.constData());
        QCOMPARE(costOf(problem, best.plan()), truth);
    }
}

void tst_loopproof::whoIsAlikeTakesTurnsAndNothingElseChanges()
{
    // Candidates who differ in nothing but since when they wait, and that may be of no matter.
    int reached = 0;
    for (unsigned seed = 1; seed <= unsigned(test::rounds(60)); ++seed) {
        LoopProblem problem = smallProblem(seed);
        std::mt19937 random(seed);
        for (LoopCandidate &candidate : problem.candidates) {
            candidate = problem.candidates.front();
            candidate.release = between(random, 0, 2) * 50;
        }
        const std::int64_t truth = cheapest(problem);
        const LoopModel model(problem);
        LoopBound bound(model);
        bound.improve(seed % 3 == 0 ? 1 : 40, truth + 1);
        const QByteArray where = "seed " + QByteArray::number(seed);
        LoopProof cheaper(model, bound, truth - 1);
        QVERIFY2(cheaper.solve(1'000'000) == ClauseSolver::Answer::Impossible, where.constData());
        LoopProof best(model, bound, truth);
        QVERIFY2(best.solve(1'000'000) == ClauseSolver::Answer::Found, where.constData());
        const auto fault = brokenRule(problem, best.plan());
        QVERIFY2(!fault, where.constData());
        QCOMPARE(costOf(problem, best.plan()), truth);
        const auto without = std::count(best.plan().loops.begin(), best.plan().loops.end(), Loop());
        reached += without > 0 ? 1 : 0;
    }
    QVERIFY2(reached >= 5, QByteArray::number(reached).constData()); // some went without a loop
}

QTEST_APPLESS_MAIN(tst_loopproof)
#include "tst_loopproof.moc"
