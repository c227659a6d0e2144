// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopproblem.h"

#include <QtTest>

using namespace shortlist;

namespace {

/// A screening of half an hour and an interview of an hour, on quarters, on one day from 9 to 12.
LoopProblem twoStages()
{
    LoopProblem problem;
    problem.horizonMinutes = 24 * 60;
    problem.gapMinutes = 30;
    problem.stageMinutes = { 30, 60 };
    problem.loadWeight = 2;
    problem.unplacedPenalty = 100;
    problem.interviewers = { { { 0 }, { 0 }, 2, { { 540, 720 } }, { { 600, 615 } } },
        { { 1 }, { 0 }, 1, { { 540, 720 } }, {} } };
    problem.candidates = { { 0, 530, { { 0, 1440 } } }, { 0, 0, { { 0, 700 } } } };
    return problem;
}

Loop loop(int screening, int interview) { return { { 0, screening / 15 }, { 1, interview / 15 } }; }

} // namespace

class tst_loopproblem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleIsChecked_data();
    void eachRuleIsChecked();
    void costIsWaitLoadAndPenalty();
};

void tst_loopproblem::eachRuleIsChecked_data()
{
    QTest::addColumn<Loop>("first");
    QTest::addColumn<Loop>("second");
    QTest::addColumn<QString>("fault");
    QTest::newRow("kept") << loop(540, 600) << Loop() << QString();
    QTest::newRow("a stage is missing") << Loop{ { 0, 36 } } << Loop() << "candidate 0: not every stage";
    QTest::newRow("too close") << loop(540, 585) << Loop() << "candidate 0: too early for stage 1";
    QTest::newRow("before release") << loop(525, 600) << Loop() << "candidate 0: too early for stage 0";
    QTest::newRow("not available") << Loop() << loop(540, 645) << "candidate 1: not available for stage 1";
    QTest::newRow("no such person") << Loop{ { 7, 36 }, { 1, 40 } } << Loop()
                                    << "candidate 0, stage 0: no such interviewer";
    QTest::newRow("not eligible") << Loop{ { 1, 36 }, { 1, 40 } } << Loop() << "candidate 0, stage 0: not eligible";
    QTest::newRow("after work") << loop(540, 675) << Loop() << "candidate 0, stage 1: outside working hours";
    QTest::newRow("busy") << loop(585, 660) << Loop() << "candidate 0, stage 0: the interviewer is busy";
    QTest::newRow("double booked") << loop(540, 600) << loop(555, 615) << "candidate 1, stage 0: double booked";
    QTest::newRow("over the limit") << loop(540, 600) << loop(570, 660) << "candidate 1: not available for stage 1";
}

void tst_loopproblem::eachRuleIsChecked()
{
    QFETCH(Loop, first);
    QFETCH(Loop, second);
    QFETCH(QString, fault);
    QCOMPARE(QString::fromStdString(brokenRule(twoStages(), { { first, second } }).value_or("")), fault);
    LoopProblem roomy = twoStages();
    roomy.candidates[1].availability = { { 0, 1440 } };
    if (QByteArray(QTest::currentDataTag()) == "over the limit")
        QCOMPARE(brokenRule(roomy, { { first, second } }).value_or(""),
            std::string("candidate 1, stage 1: over the daily limit"));
    QCOMPARE(brokenRule(twoStages(), { { first } }).value_or(""), std::string("not one entry for each candidate"));
}

void tst_loopproblem::costIsWaitLoadAndPenalty()
{
    const LoopProblem problem = twoStages();
    QCOMPARE(costOf(problem, { { {}, {} } }), std::int64_t(200));
    // Released at 530, which is step 36; over at 660, which is step 44.
    QCOMPARE(costOf(problem, { { loop(540, 600), {} } }), std::int64_t(8 + 100));
    // Each of the two has a second interview, which costs 2; the second is over at 720 and released at 0.
    QCOMPARE(costOf(problem, { { loop(540, 600), loop(570, 660) } }), std::int64_t(8 + 48 + 4));
}

QTEST_GUILESS_MAIN(tst_loopproblem)
#include "tst_loopproblem.moc"
