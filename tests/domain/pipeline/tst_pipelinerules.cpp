// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates/filetraces.h"
#include "domain/core/newid.h"
#include "domain/pipeline/assessmentrules.h"
#include "domain/pipeline/rules.h"

#include <QTest>

using namespace shortlist;
using State = ApplicationState;
using Action = PipelineAction;

class tst_pipelinerules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionInEveryStateLeadsWhereTheTableSays_data();
    void everyActionInEveryStateLeadsWhereTheTableSays();
    void aReasonFitsOnlyItsOwnSide();
    void onlyOurOwnReasonsCountAsRejection();
    void daysInStageCountsWholeDays();
    void goingBackNeedsNothing();
    void leavingAStageNeedsItsInterviewsAndCards();
    void passingOverARequiredStageIsAGapAndAnOptionalOneIsNot();
    void aWaiverFillsTheGapsOfItsStageOnly();
    void anAssessmentExpiresAfterItsGrace();
    void answersAreGradedWhenAllCardsAreIn();
    void codesAreEasyToReadAndCarryNothing();
    void answersThatNameTheirAuthorAreFound();
};

void tst_pipelinerules::everyActionInEveryStateLeadsWhereTheTableSays_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<Action>("action");
    QTest::addColumn<std::optional<State>>("to");
    const auto no = std::optional<State>();
    struct Line {
        Action action;
        std::array<std::optional<State>, 5> to; // from active, on hold, declined, withdrawn, hired
    };
    const QList<Line> table{
        { Action::Move, { State::Active, no, no, no, no } },
        { Action::Hold, { State::OnHold, State::OnHold, no, no, no } },
        { Action::Resume, { no, State::Active, no, no, no } },
        { Action::Decline, { State::Declined, State::Declined, no, no, no } },
        { Action::Withdraw, { State::Withdrawn, State::Withdrawn, no, no, no } },
        { Action::Reopen, { no, no, State::Active, State::Active, State::Active } },
        { Action::Hire, { State::Hired, no, no, no, no } },
        { Action::Transfer, { State::Active, no, no, no, no } },
    };
    QCOMPARE(std::size_t(table.size()), enumValues<Action>().size());
    for (const Line &line : table) {
        for (const State from : enumValues<State>())
            QTest::newRow(qPrintable(enumText(line.action) + QStringLiteral(" when ") + enumText(from)))
                << from << line.action << line.to.at(std::size_t(from));
    }
}

void tst_pipelinerules::everyActionInEveryStateLeadsWhereTheTableSays()
{
    QFETCH(State, from);
    QFETCH(Action, action);
    QFETCH(std::optional<State>, to);
    QVERIFY(stateAfter(from, action) == to);
}

void tst_pipelinerules::aReasonFitsOnlyItsOwnSide()
{
    QVERIFY(sideFits(Side::We, Action::Decline));
    QVERIFY(!sideFits(Side::They, Action::Decline));
    QVERIFY(sideFits(Side::Neither, Action::Decline));
    QVERIFY(!sideFits(Side::We, Action::Withdraw));
    QVERIFY(sideFits(Side::They, Action::Withdraw));
    QVERIFY(sideFits(Side::Neither, Action::Withdraw));
    QVERIFY(!sideFits(Side::Neither, Action::Hire));
}

void tst_pipelinerules::onlyOurOwnReasonsCountAsRejection()
{
    for (const State state : enumValues<State>()) {
        for (const Side side : enumValues<Side>())
            QCOMPARE(countsAsRejection(state, side), state == State::Declined && side == Side::We);
    }
}

void tst_pipelinerules::daysInStageCountsWholeDays()
{
    const QDateTime entered(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    QCOMPARE(daysInStage(entered, entered), 0);
    QCOMPARE(daysInStage(entered, entered.addSecs(24 * 3600 - 1)), 0);
    QCOMPARE(daysInStage(entered, entered.addDays(1)), 1);
    QCOMPARE(daysInStage(entered, entered.addDays(40)), 40);
    QCOMPARE(daysInStage(entered, entered.addDays(-3)), 0);
    QCOMPARE(daysInStage({}, entered), 0);
}

namespace {

QList<StageProgress> plan()
{
    QList<StageProgress> stages;
    const auto add = [&stages](StageKind kind, bool optional) {
        StageProgress stage;
        stage.stage = StageId(randomUuid());
        stage.name = QString::number(stages.size());
        stage.kind = kind;
        stage.optional = optional;
        stage.interviewsNeeded = kind == StageKind::Interview ? 1 : 0;
        stages.append(stage);
    };
    add(StageKind::Assessment, false);
    add(StageKind::Interview, false);
    add(StageKind::Interview, true);
    add(StageKind::References, false);
    add(StageKind::Offer, false);
    return stages;
}

} // namespace

void tst_pipelinerules::goingBackNeedsNothing()
{
    const auto stages = plan();
    for (int from = 0; from < 5; ++from) {
        for (int to = 0; to < from; ++to)
            QVERIFY(gapsOnTheWay(stages, stages.at(from).stage, stages.at(to).stage).isEmpty());
    }
}

void tst_pipelinerules::leavingAStageNeedsItsInterviewsAndCards()
{
    auto stages = plan();
    auto &interview = stages[1];
    const auto gaps = [&] { return gapsOnTheWay(stages, stages.at(1).stage, stages.at(2).stage); };
    QCOMPARE(gaps().size(), 1);
    QCOMPARE(gaps().first().kind, Gap::Kind::Interviews);
    QCOMPARE(gaps().first().count, 1);
    interview.interviewsBooked = 1;
    interview.cardsMissing = { QStringLiteral("Ines"), QStringLiteral("Tom") };
    QCOMPARE(gaps().size(), 1);
    QCOMPARE(gaps().first().kind, Gap::Kind::Scorecards);
    QCOMPARE(gaps().first().people.size(), 2);
    interview.cardsMissing.clear();
    interview.cardsIn = 2;
    QVERIFY(gaps().isEmpty());
}

void tst_pipelinerules::passingOverARequiredStageIsAGapAndAnOptionalOneIsNot()
{
    auto stages = plan();
    stages[1].interviewsBooked = 1;
    const auto toReferences = gapsOnTheWay(stages, stages.at(1).stage, stages.at(3).stage);
    QVERIFY(toReferences.isEmpty());
    const auto toOffer = gapsOnTheWay(stages, stages.at(1).stage, stages.at(4).stage);
    QCOMPARE(toOffer.size(), 1);
    QCOMPARE(toOffer.first().kind, Gap::Kind::Skipped);
    QCOMPARE(toOffer.first().stage, stages.at(3).stage);
    // An optional stage that was begun has to be finished like any other.
    stages[2].interviewsBooked = 1;
    stages[2].cardsMissing = { QStringLiteral("Ines") };
    QCOMPARE(gapsOnTheWay(stages, stages.at(1).stage, stages.at(3).stage).size(), 1);
}

void tst_pipelinerules::aWaiverFillsTheGapsOfItsStageOnly()
{
    auto stages = plan();
    QCOMPARE(gapsOnTheWay(stages, stages.at(0).stage, stages.at(4).stage).size(), 3);
    stages[0].waived = true;
    QCOMPARE(gapsOnTheWay(stages, stages.at(0).stage, stages.at(4).stage).size(), 2);
    stages[1].waived = true;
    stages[3].waived = true;
    QVERIFY(gapsOnTheWay(stages, stages.at(0).stage, stages.at(4).stage).isEmpty());
}

void tst_pipelinerules::anAssessmentExpiresAfterItsGrace()
{
    Assessment assessment;
    assessment.state = AssessmentState::Waiting;
    assessment.dueAt = QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    assessment.graceHours = 2;
    QCOMPARE(stateAt(assessment, 0, 0, assessment.dueAt.addSecs(7200)), AssessmentState::Waiting);
    QCOMPARE(stateAt(assessment, 0, 0, assessment.dueAt.addSecs(7201)), AssessmentState::Expired);
    assessment.dueAt = {};
    QCOMPARE(stateAt(assessment, 0, 0, QDateTime(QDate(2099, 1, 1), QTime(), Qt::UTC)), AssessmentState::Waiting);
}

void tst_pipelinerules::answersAreGradedWhenAllCardsAreIn()
{
    Assessment assessment;
    assessment.state = AssessmentState::ToGrade;
    const QDateTime now(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    QCOMPARE(stateAt(assessment, 0, 0, now), AssessmentState::ToGrade);
    QCOMPARE(stateAt(assessment, 1, 1, now), AssessmentState::ToGrade);
    QCOMPARE(stateAt(assessment, 2, 0, now), AssessmentState::Graded);
}

void tst_pipelinerules::codesAreEasyToReadAndCarryNothing()
{
    int next = 0;
    QSet<QChar> seen;
    for (int i = 0; i < 40; ++i) {
        const QString code = makeAssessmentCode([&next](int n) { return next++ % n; });
        QVERIFY2(isAssessmentCode(code), qPrintable(code));
        for (const QChar c : code)
            seen.insert(c);
    }
    for (const QChar confusing : QStringLiteral("01OILZ2S5B8UV"))
        QVERIFY(!seen.contains(confusing));
    QVERIFY(!isAssessmentCode(u"K7QM3TXD"));
    QVERIFY(!isAssessmentCode(u"K7QM-3TX0"));
    QVERIFY(!isAssessmentCode(u"K7QM_3TXD"));
}

void tst_pipelinerules::answersThatNameTheirAuthorAreFound()
{
    const QString name = QStringLiteral("Łucja Müller");
    const QStringList addresses{ QStringLiteral("lm@example.org"), QStringLiteral("+43 660 123-45 67") };
    const auto givesAway = [](const QString &text, const QString &whose, const QStringList &known) {
        return !traceIn(text, whose, known).isEmpty();
    };
    QVERIFY(givesAway(QStringLiteral("written by LUCJA"), name, addresses));
    QVERIFY(givesAway(QStringLiteral("mueller_answers.txt"), name, addresses));
    QVERIFY(givesAway(QStringLiteral("ask me: LM@example.org."), name, addresses));
    QVERIFY(!givesAway(QStringLiteral("A queue keeps the order."), name, addresses));
    QVERIFY(!givesAway(QString(), name, addresses));
    for (const char *number : { "+43 660 123-45 67", "0660/1234567", "call (0660) 123 45 67.", "00436601234567" })
        QVERIFY2(givesAway(QString::fromLatin1(number), name, addresses), number);
    for (const char *number : { "12 345 678", "2031-03-01 10:00", "66012345", "in 660 ms" })
        QVERIFY2(!givesAway(QString::fromLatin1(number), name, addresses), number);
}

QTEST_GUILESS_MAIN(tst_pipelinerules)
#include "tst_pipelinerules.moc"
