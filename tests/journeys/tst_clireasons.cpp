// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/words.h"
#include "support/commandline.h"
#include "support/loop.h"

#include <QTest>

using namespace shortlist;
using shortlist::test::Ran;

/// The journal on the command line, as somebody reads it who still owes a scorecard; and whose card it says it is.
class tst_clireasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReasonsOfADecisionAreNotPrintedForEverybody();
    void whatWasSaidInADebriefIsNotPrintedForEverybody();
    void whyAnAssessmentWasChangedIsNotPrintedForItsGraders();
    void aTextCutInACharacterIsAFile();
    void whoSubmittedForWhomAndWhoIsInTrainingIsPrinted();

private:
    Status addAssessment(Services &services);
    void write(const std::function<Status(Services &)> &more);

    test::CommandLine m_cli;
    test::Loop m_loop;
    AssessmentId m_assessment;
};

Status tst_clireasons::addAssessment(Services &services)
{
    m_assessment = AssessmentId(randomUuid());
    return services.commands().run(QStringLiteral("assessment.create"), m_assessment, [this](Transaction &t) {
        Assessment assessment;
        assessment.id = m_assessment;
        assessment.applicationId = m_loop.application;
        assessment.stageId = m_loop.interviewStage;
        assessment.code = QStringLiteral("K7QM-3TXD");
        assessment.state = AssessmentState::Waiting;
        return t.add(assessment, candidateScope(m_loop.candidate));
    });
}

void tst_clireasons::write(const std::function<Status(Services &)> &more)
{
    test::FakeClock clock;
    const QString path = m_cli.path(QStringLiteral("team.shortlist"));
    QFile::remove(path);
    m_loop = {};
    auto workspace = LocalWorkspace::create(path, clock);
    QVERIFY(workspace);
    Services &services = (*workspace)->services();
    QVERIFY(test::writeLoop(services, clock, m_loop));
    services.session().person = m_loop.recruiter;
    const auto written = more(services);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
}

void tst_clireasons::theReasonsOfADecisionAreNotPrintedForEverybody()
{
    write([this](Services &services) -> Status {
        DecisionRequest request;
        request.application = m_loop.application;
        request.stage = m_loop.interviewStage;
        request.outcome = Outcome::Hold;
        request.reasons = QStringLiteral("Ana saw too little SQL");
        services.session().person = m_loop.ana;
        if (auto filled = test::fillCard(services, m_loop, m_loop.anasCard, { 3, 2 }); !filled)
            return filled;
        if (auto submitted = services.scorecards.submit(m_loop.anasCard); !submitted)
            return submitted;
        services.session().person = m_loop.recruiter;
        return services.debriefs.decide(request);
    });
    for (const char *line : { "--as Ben journal 50", "--as Ben journal 50 --json", "--as Ben candidates show Cora" }) {
        const Ran ran = m_cli.say(QLatin1String(line));
        QVERIFY2(ran.code == 0 && !ran.out.contains(QStringLiteral("too little SQL")), qPrintable(ran.out + ran.err));
    }
    const Ran ran = m_cli.say(QStringLiteral("--as Rita journal 50"));
    QVERIFY2(ran.out.contains(QStringLiteral("too little SQL")), qPrintable(ran.out + ran.err));
}

void tst_clireasons::whatWasSaidInADebriefIsNotPrintedForEverybody()
{
    write([this](Services &services) -> Status {
        services.session().person = m_loop.ana;
        if (auto filled = test::fillCard(services, m_loop, m_loop.anasCard, { 3, 2 }); !filled)
            return filled;
        if (auto submitted = services.scorecards.submit(m_loop.anasCard); !submitted)
            return submitted;
        services.session().person = m_loop.recruiter;
        if (auto opened = services.debriefs.open(m_loop.application, QStringLiteral("Ben is ill")); !opened)
            return opened;
        const auto view = services.debriefs.view(m_loop.application);
        if (!view)
            return view.error();
        if (auto noted = services.debriefs.saveNotes(view->debrief->id, QStringLiteral("Ana gave a 2 for SQL")); !noted)
            return noted;
        return services.debriefs.close(view->debrief->id, QStringLiteral("Too little SQL to hire"));
    });
    for (const char *line : { "--as Ben journal 50", "--as Ben journal 50 --json", "--as Ben candidates show Cora",
             "--as Ben candidates show Cora --json", "--as Ben debrief show Cora --json" }) {
        const Ran ran = m_cli.say(QLatin1String(line));
        QVERIFY2(ran.code == 0 && !ran.out.contains(QStringLiteral("SQL")), qPrintable(ran.out + ran.err));
    }
    // Whoever opened it reads it where it belongs.
    const Ran ran = m_cli.say(QStringLiteral("--as Rita debrief show Cora --json"));
    QVERIFY2(ran.out.contains(QStringLiteral("Ana gave a 2 for SQL")), qPrintable(ran.out + ran.err));
}

void tst_clireasons::whyAnAssessmentWasChangedIsNotPrintedForItsGraders()
{
    write([this](Services &services) -> Status {
        if (auto added = addAssessment(services); !added)
            return added;
        return services.assessments.assignGraders(m_assessment, { m_loop.ben }, QStringLiteral("Cora was ill"));
    });
    for (const char *line : { "--as Ben journal 50", "--as Ben journal 50 --json" }) {
        const Ran ran = m_cli.say(QLatin1String(line));
        QVERIFY2(ran.code == 0 && !ran.out.contains(QStringLiteral("was ill")), qPrintable(ran.out + ran.err));
    }
    Ran ran = m_cli.say(QStringLiteral("--as Rita journal 50"));
    QVERIFY2(ran.out.contains(QStringLiteral("Cora was ill")), qPrintable(ran.out + ran.err));
    // Nor is the code, beside the name.
    ran = m_cli.say(QStringLiteral("--as Ben assessment send Cora"));
    QVERIFY2(ran.code != 0 && !ran.err.contains(QStringLiteral("K7QM")), qPrintable(ran.out + ran.err));
    QVERIFY2(ran.err.contains(QStringLiteral("Hidden until you have graded")), qPrintable(ran.err));
    ran = m_cli.say(QStringLiteral("--as Rita assessment send Cora"));
    QVERIFY2(ran.err.contains(QStringLiteral("K7QM-3TXD")), qPrintable(ran.err));
    // Nor whether the answers are there: who alone has answered is whose answers there are to grade.
    ran = m_cli.say(QStringLiteral("--as Ben assessment list Cora"));
    QVERIFY2(ran.code == 0 && !ran.out.contains(words::of(AssessmentState::Waiting)), qPrintable(ran.out + ran.err));
    ran = m_cli.say(QStringLiteral("--as Ben assessment list Cora --json"));
    QVERIFY2(ran.out.contains(QStringLiteral("\"state\": null")), qPrintable(ran.out + ran.err));
    ran = m_cli.say(QStringLiteral("--as Rita assessment list Cora"));
    QVERIFY2(ran.out.contains(words::of(AssessmentState::Waiting)), qPrintable(ran.out + ran.err));
}

void tst_clireasons::aTextCutInACharacterIsAFile()
{
    write([this](Services &services) { return addAssessment(services); });
    QVERIFY(m_cli.write(QStringLiteral("cut.txt"), "A queue, Ivanov\xc3"));
    const Ran ran = m_cli.say(QStringLiteral("--as Rita assessment receive Cora cut.txt"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const Ran listed = m_cli.say(QStringLiteral("--as Rita assessment list Cora --json"));
    const QJsonObject one = listed.json().array().first().toObject();
    QCOMPARE(one.value(QStringLiteral("answers")).toString(), QString());
    QVERIFY2(!one.value(QStringLiteral("file_id")).toString().isEmpty(), qPrintable(listed.out));
}

void tst_clireasons::whoSubmittedForWhomAndWhoIsInTrainingIsPrinted()
{
    write([this](Services &services) -> Status {
        if (auto filled = test::fillCard(services, m_loop, m_loop.anasCard, { 3, 2 }); !filled)
            return filled;
        if (auto submitted = services.scorecards.submit(m_loop.anasCard, true); !submitted)
            return submitted;
        return services.commands().run(QStringLiteral("test.shadow"), m_loop.bensCard, [this](Transaction &t) {
            auto card = t.get(m_loop.bensCard);
            card->trainee = true;
            return t.save(*card);
        });
    });
    Ran ran = m_cli.say(QStringLiteral("--as Rita scorecard show %1").arg(m_loop.anasCard.toString()));
    QVERIFY2(ran.out.contains(QStringLiteral("Submitted, submitted by Rita for Ana")), qPrintable(ran.out + ran.err));
    ran = m_cli.say(QStringLiteral("--as Rita debrief show Cora"));
    QVERIFY2(ran.out.contains(QStringLiteral("Ben (trainee)")), qPrintable(ran.out + ran.err));
    ran = m_cli.say(QStringLiteral("--as Ben scorecard list"));
    QVERIFY2(ran.out.contains(QStringLiteral("Ben (trainee)")), qPrintable(ran.out + ran.err));
}

QTEST_GUILESS_MAIN(tst_clireasons)
#include "tst_clireasons.moc"
