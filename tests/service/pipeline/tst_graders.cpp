// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loop.h"
#include "support/replay.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// Two graders of one written assessment, and the third that is asked for when they are far apart.
class tst_graders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whoAgreesIsDone();
    void aThirdIsAskedForBeyondTheTeamsPoints();
    void theTeamSaysHowFarIsFar();
    void anotherNumberThanTwoTakesAReason();
    void closingItAllTheSameIsPossible();

private:
    Services &services() { return m_workspace->services(); }
    void sit(const PersonId &person) { services().session().person = person; }
    AssessmentView view()
    {
        const auto loaded = services().assessments.load(m_assessment);
        return loaded ? *loaded : AssessmentView{};
    }
    void grade(const PersonId &grader, const QList<int> &levels);
    QStringList thirdWanted();

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    test::Loop m_loop;
    std::unique_ptr<LocalWorkspace> m_workspace;
    AssessmentId m_assessment;
    PersonId m_cem;
};

void tst_graders::init()
{
    m_workspace.reset();
    m_loop = {};
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = LocalWorkspace::create(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    QVERIFY(test::writeLoop(services(), m_clock, m_loop));
    m_assessment = AssessmentId(randomUuid());
    m_cem = PersonId(randomUuid());
    QVERIFY(services().commands().run(QStringLiteral("assessment.create"), m_assessment, [&](Transaction &t) -> Status {
        Assessment assessment;
        assessment.id = m_assessment;
        assessment.applicationId = m_loop.application;
        assessment.stageId = m_loop.interviewStage;
        assessment.code = QStringLiteral("K7QM-3TXD");
        assessment.state = AssessmentState::ToGrade;
        assessment.receivedAt = m_clock.nowUtc();
        if (auto added = t.add(assessment, candidateScope(m_loop.candidate)); !added)
            return added;
        Person cem;
        cem.id = m_cem;
        cem.name = QStringLiteral("Cem");
        return t.add(cem, services().context.workspace.teamScope());
    }));
    sit(m_loop.recruiter);
    QVERIFY(services().assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ben }));
}

void tst_graders::grade(const PersonId &grader, const QList<int> &levels)
{
    sit(grader);
    for (const Grader &one : view().graders) {
        if (one.person != grader)
            continue;
        QVERIFY(test::fillCard(services(), m_loop, one.card, levels));
        QVERIFY(services().scorecards.submit(one.card));
    }
    sit(m_loop.recruiter);
}

QStringList tst_graders::thirdWanted()
{
    QStringList details;
    const auto sections = services().today.sections({ m_clock.nowUtc(), m_clock.nowUtc().addDays(1), {}, {} });
    if (!sections)
        return { sections.error().text() };
    for (const TodaySection &section : *sections) {
        for (const TodayItem &item : section.items) {
            if (item.kind == TodayKind::ThirdGrader)
                details.append(item.candidateName + u' ' + item.detail);
        }
    }
    return details;
}

void tst_graders::whoAgreesIsDone()
{
    grade(m_loop.ana, { 3, 3 });
    QCOMPARE(view().agreement, QString()); // not before both are in
    grade(m_loop.ben, { 2, 3 });
    QCOMPARE(view().state, AssessmentState::Graded);
    QCOMPARE(services().context.workspace.get(m_assessment)->state, AssessmentState::Graded);
    QVERIFY(!view().thirdWanted);
    QVERIFY2(view().agreement.startsWith(
                 QStringLiteral("The same level for 1 of 2 criteria; the totals differ by 11 of 100 points")),
        qPrintable(view().agreement));
    QVERIFY(thirdWanted().isEmpty());
}

void tst_graders::aThirdIsAskedForBeyondTheTeamsPoints()
{
    grade(m_loop.ana, { 4, 4 });
    grade(m_loop.ben, { 1, 2 });
    // Both are in, and yet it is not graded.
    QCOMPARE(view().state, AssessmentState::ToGrade);
    QCOMPARE(services().context.workspace.get(m_assessment)->state, AssessmentState::ToGrade);
    QVERIFY(view().thirdWanted);
    const QStringList tasks = thirdWanted();
    QCOMPARE(tasks.size(), 1);
    QVERIFY2(
        tasks.first().startsWith(QStringLiteral("K7QM-3TXD The same level for 0 of 2")), qPrintable(tasks.first()));
    // Not told to those who graded it: it would tell them what the other gave.
    sit(m_loop.ben);
    QVERIFY(thirdWanted().isEmpty());
    QCOMPARE(view().agreement, QString());
    sit(m_loop.recruiter);
    QVERIFY(services().assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ben, m_cem }));
    QVERIFY(thirdWanted().isEmpty());
    QVERIFY(!view().thirdWanted);
    QCOMPARE(view().agreement, QString()); // the third is to know nothing of it
    QCOMPARE(view().state, AssessmentState::ToGrade);
    grade(m_cem, { 2, 3 });
    QCOMPARE(view().state, AssessmentState::Graded);
    QCOMPARE(services().context.workspace.get(m_assessment)->state, AssessmentState::Graded);
    QVERIFY2(view().agreement.startsWith(
                 QStringLiteral("Of 3 grader(s), the two furthest apart: The same level for 0 of 2")),
        qPrintable(view().agreement));
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

void tst_graders::anotherNumberThanTwoTakesAReason()
{
    AssessmentService &assessments = services().assessments;
    const QString key = QStringLiteral("assessment.graders");
    const Status one = assessments.assignGraders(m_assessment, { m_loop.ana });
    QCOMPARE(one.error().key, key);
    QCOMPARE(one.error().code, Error::Code::NeedsReason);
    QCOMPARE(view().graders.size(), 2); // as they were
    QCOMPARE(assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ana }).error().key, key);
    QCOMPARE(assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ben, m_cem }).error().key, key);
    QVERIFY(assessments.assignGraders(m_assessment, { m_loop.ana }, QStringLiteral("Ben is ill")));
    QCOMPARE(view().graders.size(), 1);
    const auto batches = services().context.workspace.journal().batches(1);
    QCOMPARE(batches->first().reason, QStringLiteral("Ben is ill"));
    QVERIFY(assessments.assignGraders(m_assessment, {})); // nobody is chosen yet
    QVERIFY(assessments.assignGraders(m_assessment, { m_loop.ben, m_cem }));
}

void tst_graders::theTeamSaysHowFarIsFar()
{
    QVERIFY(services().settings.setGraderPoints(100));
    grade(m_loop.ana, { 4, 4 });
    grade(m_loop.ben, { 1, 1 });
    QCOMPARE(view().state, AssessmentState::Graded);
}

void tst_graders::closingItAllTheSameIsPossible()
{
    grade(m_loop.ana, { 4, 4 });
    grade(m_loop.ben, { 1, 1 });
    QVERIFY(services().assessments.markGraded(m_assessment));
    QCOMPARE(view().state, AssessmentState::Graded);
    QVERIFY(thirdWanted().isEmpty());
}

QTEST_GUILESS_MAIN(tst_graders)
#include "tst_graders.moc"
