// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/clausesolver.h"

#include <QtTest>

#include <random>

using namespace shortlist;

namespace {

using Literal = ClauseSolver::Literal;
using Answer = ClauseSolver::Answer;

struct Rule {
    std::vector<Literal> literals;
    std::vector<std::int64_t> weights; ///< empty: a clause
    std::int64_t most = 0;
};

bool holds(const Rule &rule, unsigned values)
{
    std::int64_t sum = 0;
    bool any = false;
    for (size_t i = 0; i < rule.literals.size(); ++i) {
        const bool isYes = (values >> (rule.literals[i] / 2) & 1U) != 0;
        const bool isTrue = isYes == (rule.literals[i] % 2 == 0);
        any = any || isTrue;
        if (isTrue && !rule.weights.empty())
            sum += rule.weights[i];
    }
    return rule.weights.empty() ? any : sum <= rule.most;
}

std::vector<Rule> randomRules(std::mt19937 &random, int variables)
{
    std::vector<Rule> rules;
    for (int i = 0; i < 3 * variables; ++i) {
        Rule rule;
        const int size = 2 + int(random() % 3);
        for (int k = 0; k < size; ++k)
            rule.literals.push_back(Literal(random() % unsigned(2 * variables)));
        rules.push_back(rule);
    }
    for (int i = 0; i < variables / 2; ++i) {
        Rule rule;
        for (int variable = 0; variable < variables; ++variable) {
            if (random() % 2 == 0)
                continue;
            rule.literals.push_back(2 * variable + int(random() % 2));
            rule.weights.push_back(1 + int(random() % 5));
            rule.most += rule.weights.back();
        }
        rule.most = rule.most * std::int64_t(40 + random() % 40) / 100;
        if (!rule.literals.empty())
            rules.push_back(rule);
    }
    return rules;
}

} // namespace

/// Answers against all values there are.
class tst_clausesolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseOfTryingEverything();
    void moreThanThereIsRoomForIsImpossible();
    void whatIsNotAnsweredYetGoesOn();
    void whatHasAnAnswerIsNeverImpossible();
};

void tst_clausesolver::answersAreThoseOfTryingEverything()
{
    constexpr int kVariables = 10;
    int found = 0;
    int impossible = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        std::mt19937 random(seed);
        const std::vector<Rule> rules = randomRules(random, kVariables);
        bool any = false;
        for (unsigned values = 0; values < (1U << kVariables) && !any; ++values)
            any = std::all_of(rules.begin(), rules.end(), [&](const Rule &rule) { return holds(rule, values); });

        // Every other one begins elsewhere.
        ClauseSolver solver;
        for (int i = 0; i < kVariables; ++i)
            solver.addVariable();
        for (const Rule &rule : rules) {
            if (rule.weights.empty())
                solver.addClause(rule.literals);
            else
                solver.addLimit(rule.literals, rule.weights, rule.most);
        }
        if (seed % 2 == 0)
            solver.stir(seed);
        const Answer answer = solver.solve(1'000'000);
        QVERIFY2(answer == (any ? Answer::Found : Answer::Impossible), QByteArray::number(seed).constData());
        found += any ? 1 : 0;
        impossible += any ? 0 : 1;
        if (!any)
            continue;
        unsigned values = 0;
        for (int i = 0; i < kVariables; ++i)
            values |= solver.value(i) ? 1U << i : 0U;
        for (const Rule &rule : rules)
            QVERIFY2(holds(rule, values), QByteArray::number(seed).constData());
    }
    // Both kinds were seen.
    QVERIFY2(found > 40 && impossible > 40, qPrintable(QStringLiteral("%1, %2").arg(found).arg(impossible)));
}

void tst_clausesolver::moreThanThereIsRoomForIsImpossible()
{
    // Seven guests, each in one of six rooms, and no two in the same.
    ClauseSolver solver;
    std::vector<std::vector<Literal>> rooms(6);
    for (int guest = 0; guest < 7; ++guest) {
        std::vector<Literal> one;
        for (std::vector<Literal> &room : rooms) {
            one.push_back(ClauseSolver::yes(solver.addVariable()));
            room.push_back(one.back());
        }
        solver.addClause(one);
    }
    for (const std::vector<Literal> &room : rooms)
        solver.addLimit(room, 1);
    QVERIFY(solver.solve(1'000'000) == Answer::Impossible);
    QVERIFY(solver.solve(1) == Answer::Impossible);
}

void tst_clausesolver::whatIsNotAnsweredYetGoesOn()
{
    // Eight guests for seven rooms take more dead ends than ten; in pieces of ten the answer is the same.
    ClauseSolver solver;
    std::vector<std::vector<Literal>> rooms(7);
    for (int guest = 0; guest < 8; ++guest) {
        std::vector<Literal> one;
        for (std::vector<Literal> &room : rooms) {
            one.push_back(ClauseSolver::yes(solver.addVariable()));
            room.push_back(one.back());
        }
        solver.addClause(one);
    }
    for (const std::vector<Literal> &room : rooms)
        solver.addLimit(room, 1);
    QVERIFY(solver.solve(10) == Answer::OutOfSteps);
    QCOMPARE(solver.deadEnds(), std::int64_t(10));
    Answer answer = Answer::OutOfSteps;
    for (int piece = 0; piece < 100'000 && answer == Answer::OutOfSteps; ++piece)
        answer = solver.solve(10);
    QVERIFY(answer == Answer::Impossible);
}

void tst_clausesolver::whatHasAnAnswerIsNeverImpossible()
{
    // Nine guests for eight rooms, unless there is a tent. That it takes the tent is found out after so many dead ends
    // that clauses are forgotten on the way.
    ClauseSolver solver;
    const int tent = solver.addVariable();
    std::vector<std::vector<Literal>> rooms(8);
    for (int guest = 0; guest < 9; ++guest) {
        std::vector<Literal> one{ ClauseSolver::yes(tent) };
        for (std::vector<Literal> &room : rooms) {
            one.push_back(ClauseSolver::yes(solver.addVariable()));
            room.push_back(one.back());
        }
        solver.addClause(one);
    }
    for (const std::vector<Literal> &room : rooms)
        solver.addLimit(room, 1);
    Answer answer = Answer::OutOfSteps;
    for (int piece = 0; piece < 1000 && answer == Answer::OutOfSteps; ++piece)
        answer = solver.solve(1000);
    QVERIFY(answer == Answer::Found);
    QVERIFY(solver.value(tent));
    QVERIFY2(solver.deadEnds() > 2500, QByteArray::number(solver.deadEnds()).constData());
}

QTEST_APPLESS_MAIN(tst_clausesolver)
#include "tst_clausesolver.moc"
