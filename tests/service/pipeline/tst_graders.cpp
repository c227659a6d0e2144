// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gradersfixture.h"
#include "support/replay.h"

#include <QSemaphore>

#include <chrono>

using namespace shortlist;

/// Two graders of one written assessment, and the third that is asked for when they are far apart.
class tst_graders : public QObject, private test::GradersFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void whoAgreesIsDone();
    void twoVersionsOfARubricAreSaidNotToCompare();
    void aThirdIsAskedForBeyondTheTeamsPoints();
    void differencesDoNotCancelOut();
    void aYesAgainstANoAsksForAThird();
    void whereNothingComparesAThirdIsAskedFor();
    void theTeamSaysHowFarIsFar();
    void anotherNumberThanTwoTakesAReason();
    void closingItAllTheSameIsPossible();
    void theBoardTellsNothingWhileAThirdIsAwaited();
    void aFileThatTellsTheNameIsHeldBack();
    void aFileThatCannotBeReadIsSaidAndOpened();
    void anArchiveThatIsNotOpenedIsHeldBackUntilReleased();
    void aFileWithoutItsContentIsSaidAndHeldBack();
    void whatCouldNotBeLookedThroughIsTriedAgainByHandOnly();
    void aSlowLookHoldsUpNobodyAndTheFileBackUntilItEnds();

private:
    QStringList thirdWanted();
};

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
    QCOMPARE(agreement(), QString()); // not before both are in
    grade(m_loop.ben, { 2, 3 });
    QCOMPARE(view().state, AssessmentState::Graded);
    QCOMPARE(services().context.workspace.get(m_assessment)->state, AssessmentState::Graded);
    QVERIFY(!view().thirdWanted);
    QVERIFY2(agreement().startsWith(
                 QStringLiteral("The same level for 1 of 2 criteria; on average they are 11 of 100 points apart")),
        qPrintable(agreement()));
    QVERIFY(thirdWanted().isEmpty());
}

void tst_graders::twoVersionsOfARubricAreSaidNotToCompare()
{
    grade(m_loop.ana, { 3, 3 });
    grade(m_loop.ben, { 2, 3 });
    QVERIFY(services().commands().run(QStringLiteral("test.version"), m_assessment, [&](Transaction &t) -> Status {
        Rubric next = *t.get(m_loop.rubric);
        next.id = RubricId(randomUuid());
        ++next.number;
        if (auto added = t.add(next, services().context.workspace.teamScope()); !added)
            return added;
        const auto cards = t.all<Scorecard>({ equals(&Scorecard::authorId, m_loop.ben) });
        for (Scorecard card : *cards) {
            card.rubricId = next.id;
            if (auto saved = t.save(card); !saved)
                return saved;
        }
        return done();
    }));
    QVERIFY2(
        agreement().startsWith(QStringLiteral("They graded by two versions of the rubric")), qPrintable(agreement()));
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
    // Not how far: whoever reads it may be the third.
    QCOMPARE(tasks.first(), QStringLiteral("K7QM-3TXD The two graders are far apart: choose a third"));
    const QString told = agreement();
    QVERIFY2(told.startsWith(QStringLiteral("The same level for 0 of 2")), qPrintable(told));
    // Not told to those who graded it: it would tell them what the other gave.
    sit(m_loop.ben);
    QVERIFY(thirdWanted().isEmpty());
    QCOMPARE(agreement(), QString());
    sit(m_loop.recruiter);
    QVERIFY(services().assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ben, m_cem }));
    QVERIFY(thirdWanted().isEmpty());
    QVERIFY(!view().thirdWanted);
    QCOMPARE(agreement(), QString()); // the third is to know nothing of it
    QCOMPARE(view().state, AssessmentState::ToGrade);
    grade(m_cem, { 2, 3 });
    QCOMPARE(view().state, AssessmentState::Graded);
    QCOMPARE(services().context.workspace.get(m_assessment)->state, AssessmentState::Graded);
    // Ana and Ben, as was told of them while they were two: not Cem, who stands between them.
    const QString apart = told.section(u';', 1).section(u',', 0, 0);
    QVERIFY2(apart.contains(QStringLiteral("of 100 points")), qPrintable(apart));
    QVERIFY2(agreement().contains(apart), qPrintable(agreement()));
    QVERIFY2(
        agreement().startsWith(QStringLiteral("Of 3 grader(s), the two furthest apart: The same level for 0 of 2")),
        qPrintable(agreement()));
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

void tst_graders::differencesDoNotCancelOut()
{
    grade(m_loop.ana, { 1, 4 });
    grade(m_loop.ben, { 4, 2 });
    QVERIFY(view().thirdWanted);
    QCOMPARE(thirdWanted().size(), 1);
}

void tst_graders::aYesAgainstANoAsksForAThird()
{
    grade(m_loop.ana, { 3, 2 }, Recommendation::Yes);
    grade(m_loop.ben, { 3, 2 }, Recommendation::StrongNo);
    QVERIFY(view().thirdWanted);
    QVERIFY2(agreement().contains(QStringLiteral("one says yes and the other no")), qPrintable(agreement()));
    const auto row = services().pipeline.rowOf(m_loop.application);
    const auto cards = services().pipeline.cards({ *row });
    QVERIFY(cards && cards->size() == 1);
    // The board tells nothing while a third is awaited.
    for (const int count : cards->first().overall)
        QCOMPARE(count, 0);
}

void tst_graders::whereNothingComparesAThirdIsAskedFor()
{
    grade(m_loop.ana, { 3, 0 });
    grade(m_loop.ben, { 0, 2 });
    QVERIFY(view().thirdWanted);
    QVERIFY2(agreement().contains(QStringLiteral("nothing compares")), qPrintable(agreement()));
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

void tst_graders::theBoardTellsNothingWhileAThirdIsAwaited()
{
    const auto said = [this] {
        const auto row = services().pipeline.rowOf(m_loop.application);
        const auto cards = services().pipeline.cards({ *row });
        return cards && !cards->isEmpty() ? cards->first().overall : std::array<int, 4>{};
    };
    grade(m_loop.ana, { 4, 4 });
    grade(m_loop.ben, { 1, 2 });
    QVERIFY(view().thirdWanted);
    QCOMPARE(said(), (std::array<int, 4>{}));
    QVERIFY(services().debriefs.view(m_loop.application)->sealed); // as the rules say
    QVERIFY(services().assessments.markGraded(m_assessment));
    QCOMPARE(said(), (std::array<int, 4>{ 0, 0, 2, 0 }));
    QVERIFY(!services().debriefs.view(m_loop.application)->sealed);
}

void tst_graders::aFileThatTellsTheNameIsHeldBack()
{
    services().files().setLooker([](const QByteArray &bytes, const QString &) {
        return FileLook{ { { QStringLiteral("the property “Author”"), QString::fromUtf8(bytes) } }, {}, {} };
    });
    const auto filesOf = [this](const PersonId &grader) {
        sit(grader);
        QStringList names;
        const auto cards = services().scorecards.mine();
        for (const ScorecardRow &row : *cards) {
            if (row.subject != QStringLiteral("K7QM-3TXD"))
                continue;
            const auto kit = services().scorecards.open(row.id);
            for (const CandidateFile &file : kit->files)
                names.append(file.name);
            if (kit->fileHeld)
                names.append(QStringLiteral("held"));
        }
        sit(m_loop.recruiter);
        return names;
    };
    Answers answers;
    answers.fileName = QStringLiteral("Cora_backend.pdf");
    answers.bytes = "Cora Candidate";
    const QStringList said{ QStringLiteral("The file name has “Cora”; graders will see “K7QM-3TXD.pdf” in its place."),
        QStringLiteral("“Cora” stands in the file: the property “Author”.") };
    QCOMPARE(*services().assessments.lookThrough(m_assessment, answers), said);
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(view().fileHeld);
    QCOMPARE(view().fileFindings, said);
    QCOMPARE(filesOf(m_loop.ana), QStringList{ QStringLiteral("held") });
    QVERIFY(services().assessments.graderView(m_assessment)->fileSha256.isEmpty());
    // With a reason they may open it, and the reason is in the journal.
    QCOMPARE(
        services().assessments.releaseFile(m_assessment, QStringLiteral(" ")).error().code, Error::Code::NeedsReason);
    QVERIFY(services().assessments.releaseFile(m_assessment, QStringLiteral("Nobody else is to be had")));
    QCOMPARE(filesOf(m_loop.ana), QStringList{ QStringLiteral("K7QM-3TXD.pdf") });
    QCOMPARE(
        services().context.workspace.journal().batches(1)->first().reason, QStringLiteral("Nobody else is to be had"));
    QVERIFY(services().history.undo());
    QCOMPARE(filesOf(m_loop.ana), QStringList{ QStringLiteral("held") });
    // Another file is looked through anew, and takes the old one's place.
    QVERIFY(services().assessments.releaseFile(m_assessment, QStringLiteral("Nobody else is to be had")));
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(view().fileHeld);
    answers.fileName = QStringLiteral("answers.pdf");
    answers.bytes = "A queue";
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(!view().fileHeld);
    QVERIFY(view().fileFindings.isEmpty());
    QCOMPARE(filesOf(m_loop.ben), QStringList{ QStringLiteral("K7QM-3TXD.pdf") });
    QCOMPARE(services().context.workspace.all<CandidateFile>()->size(), 1);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

void tst_graders::aFileThatCannotBeReadIsSaidAndOpened()
{
    Answers answers;
    answers.fileName = QStringLiteral("answers.doc");
    answers.bytes = "?";
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(!view().fileHeld);
    QCOMPARE(view().fileFindings.size(), 1);
    QVERIFY(view().fileFindings.first().startsWith(QStringLiteral("“answers.doc” could not be looked through")));
}

void tst_graders::anArchiveThatIsNotOpenedIsHeldBackUntilReleased()
{
    services().files().setLooker([](const QByteArray &, const QString &) {
        return FileLook{ {}, {}, QStringLiteral("“thing” in it: files of this kind cannot be read here."), false, false,
            true };
    });
    Answers answers;
    answers.fileName = QStringLiteral("answers.zip");
    answers.bytes = "PK";
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(view().fileHeld);
    QCOMPARE(view().fileFindings.size(), 1);
    QVERIFY(services().assessments.graderView(m_assessment)->fileSha256.isEmpty());
    QVERIFY(services().assessments.releaseFile(m_assessment, QStringLiteral("Only a build folder")));
    QVERIFY(!view().fileHeld);
    QVERIFY(!services().assessments.graderView(m_assessment)->fileSha256.isEmpty());
}

void tst_graders::aFileWithoutItsContentIsSaidAndHeldBack()
{
    services().files().setLooker([](const QByteArray &, const QString &) { return FileLook{}; });
    Answers answers;
    answers.fileName = QStringLiteral("answers.pdf");
    answers.bytes = "A queue.";
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(services().commands().run(QStringLiteral("test.lose"), m_assessment, [&](Transaction &t) -> Status {
        auto file = *t.get(t.get(m_assessment)->fileId);
        file.sha256 = QString(64, QLatin1Char('0'));
        return t.save(file);
    }));
    const auto views = services().assessments.of(m_loop.application);
    QVERIFY2(views, views ? "" : qPrintable(views.error().text()));
    QVERIFY(views->first().fileHeld);
    QCOMPARE(views->first().fileFindings.size(), 1);
    const auto shown = services().assessments.graderView(m_assessment);
    QVERIFY(shown && shown->fileHeld);
    QCOMPARE(shown->answers, views->first().assessment.answers);
    sit(m_loop.ana);
    const auto rows = services().scorecards.mine();
    for (const ScorecardRow &row : *rows) {
        const auto kit = services().scorecards.open(row.id);
        QVERIFY2(kit, kit ? "" : qPrintable(kit.error().text()));
    }
}

void tst_graders::whatCouldNotBeLookedThroughIsTriedAgainByHandOnly()
{
    int looks = 0;
    services().files().setLooker([&looks](const QByteArray &, const QString &) {
        return ++looks == 1 ? FileLook{ {}, {}, QStringLiteral("it takes too long."), false, true } : FileLook{};
    });
    QCOMPARE(services().assessments.lookAgain(m_assessment).error().key, QStringLiteral("assessment.noFile"));
    Answers answers;
    answers.fileName = QStringLiteral("answers.pdf");
    answers.bytes = "A queue.";
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QCOMPARE(view().fileFindings.size(), 1);
    QVERIFY(view().fileAgain);
    QCOMPARE(looks, 1); // a failure is kept, too: each try may take seconds
    QVERIFY(services().assessments.lookAgain(m_assessment));
    QVERIFY(view().fileFindings.isEmpty() && !view().fileAgain);
    QVERIFY(view().fileFindings.isEmpty());
    QCOMPARE(looks, 2);
    // Before it is handed in it can be tried again, too.
    QVERIFY(services().assessments.lookThrough(m_assessment, answers)->isEmpty());
    QCOMPARE(looks, 2);
    QVERIFY(services().assessments.lookThrough(m_assessment, answers, true)->isEmpty());
    QCOMPARE(looks, 3);
}

void tst_graders::aSlowLookHoldsUpNobodyAndTheFileBackUntilItEnds()
{
    using namespace std::chrono_literals;
    QSemaphore goOn;
    QSemaphore ended;
    services().files().setLooker(
        [&goOn](const QByteArray &, const QString &) {
            goOn.acquire();
            return FileLook{};
        },
        20ms);
    services().files().setListener([&ended] { ended.release(); });
    Answers answers;
    answers.fileName = QStringLiteral("answers.pdf");
    answers.bytes = "A queue.";
    QVERIFY(services().assessments.replaceFile(m_assessment, answers));
    QVERIFY(view().fileRunning && view().fileHeld);
    QCOMPARE(view().fileFindings, QStringList{ QStringLiteral("“answers.pdf” is still being looked through.") });
    QVERIFY(services().assessments.graderView(m_assessment)->fileSha256.isEmpty());
    QVERIFY(services().assessments.lookAgain(m_assessment)); // one is enough
    goOn.release();
    QVERIFY(ended.tryAcquire(1, 10000));
    QVERIFY(!view().fileRunning && !view().fileHeld);
    QVERIFY(!services().assessments.graderView(m_assessment)->fileSha256.isEmpty());
    QVERIFY(!ended.tryAcquire()); // said once
}

QTEST_GUILESS_MAIN(tst_graders)
#include "tst_graders.moc"
