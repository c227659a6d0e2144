// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/blindgrading.h"
#include "support/pipelinefixture.h"
#include "support/replay.h"

#include <QTest>

using namespace shortlist;

namespace {

using Tell = std::function<QString(Services &, const ApplicationId &)>;

QString refusal(const Error &error) { return error.sentence + u' ' + error.advice + u' ' + error.key; }

QString debrief(Services &services, const ApplicationId &id)
{
    const auto view = services.debriefs.view(id);
    if (!view)
        return refusal(view.error());
    QString text = QStringLiteral("%1/%2 %3 %4 ")
                       .arg(view->cardsIn)
                       .arg(view->cardsNeeded)
                       .arg(view->sealed)
                       .arg(view->missing.join(u','));
    for (const DebriefRound &round : view->rounds) {
        for (const DebriefCard &card : round.cards)
            text += card.authorName + card.card.id.toString() + enumText(card.card.state)
                  + card.card.dueAt.toString(Qt::ISODate);
    }
    return text;
}

QString debriefRow(Services &services, const ApplicationId &id)
{
    const auto rows = services.debriefs.list();
    for (const DebriefRow &row : rows ? *rows : QList<DebriefRow>()) {
        if (row.applicationId == id)
            return QStringLiteral("%1/%2").arg(row.cardsIn).arg(row.cardsNeeded);
    }
    return {};
}

QString board(Services &services, const ApplicationId &id)
{
    const auto row = services.pipeline.rowOf(id);
    const auto cards = services.pipeline.cards({ row ? *row : 0 });
    if (!cards || cards->isEmpty())
        return QStringLiteral("no card");
    const ApplicationCard &card = cards->first();
    QString text = QStringLiteral("%1/%2 %3 ").arg(card.cardsIn).arg(card.cardsNeeded).arg(card.cardsOverdue);
    for (const int count : card.overall)
        text += QString::number(count);
    return text + card.overdueSince.toString(Qt::ISODate);
}

QString candidatePage(Services &services, const ApplicationId &id)
{
    const auto application = services.context.workspace.get(id);
    const auto view = services.candidates.detail(application->candidateId, services.session().person);
    if (!view)
        return refusal(view.error());
    QString text;
    for (const ScorecardStatus &card : view->scorecards)
        text += card.author + card.id.toString() + enumText(card.state);
    for (const CandidateFile &file : view->files)
        text += file.name;
    for (const NoteView &note : view->notes)
        text += note.note.text;
    for (const TimelineLine &line : view->timeline)
        text += line.who + u' ' + line.words + line.details.join(u',') + line.reason + u'\n';
    return text;
}

QString progress(Services &services, const ApplicationId &id)
{
    const auto view = services.pipeline.load(id);
    if (!view)
        return refusal(view.error());
    QString text;
    for (const StageProgress &stage : view->progress)
        text += QString::number(stage.cardsIn) + stage.cardsMissing.join(u',');
    return text;
}

QString moving(Services &services, const ApplicationId &id)
{
    const auto application = services.context.workspace.get(id);
    const auto view = services.pipeline.load(id);
    const auto moved = services.pipeline.move(id, application->stageId, view->stages.at(1).id);
    return moved ? QString() : moved.error().advice;
}

QString assessments(Services &services, const ApplicationId &id)
{
    const auto views = services.assessments.of(id);
    if (!views)
        return refusal(views.error());
    QString text;
    for (const AssessmentView &view : *views) {
        const auto agreement = services.assessments.agreement(view.assessment.id);
        text += agreement ? *agreement : refusal(agreement.error());
        text += view.assessment.code + view.assessment.answers + view.fileName + enumText(view.state)
              + view.assessment.receivedAt.toString(Qt::ISODate) + view.assessment.sentAt.toString(Qt::ISODate)
              + view.assessment.dueAt.toString(Qt::ISODate) + view.closesAt.toString(Qt::ISODate);
        for (const Grader &grader : view.graders)
            text += grader.name + grader.card.toString() + enumText(grader.state);
    }
    return text;
}

QString suggestion(Services &services, const ApplicationId &id)
{
    const auto suggested = services.debriefs.suggestion(id);
    QString text;
    if (suggested) {
        for (const Person &person : suggested->attendees)
            text += person.name;
    }
    return text;
}

QString pack(Services &services, const ApplicationId &id)
{
    const auto made = services.packs.make(id);
    if (!made)
        return refusal(made.error());
    QString text = QStringLiteral("%1/%2").arg(made->cardsIn).arg(made->cardsNeeded);
    for (const PackRound &round : made->rounds) {
        for (const PackCard &card : round.cards)
            text += card.author + enumText(card.state) + card.dueAt.toString(Qt::ISODate);
    }
    for (const PackEntry &entry : made->journal) {
        if (!entry.what.startsWith(QStringLiteral("Made a decision pack"))) // this one
            text += entry.who + entry.what + u'\n';
    }
    return text;
}

QString opening(Services &services, const ApplicationId &id)
{
    const auto opened = services.debriefs.open(id, {});
    return opened ? QString() : opened.error().sentence;
}

QString deciding(Services &services, const ApplicationId &id)
{
    const auto view = services.debriefs.view(id);
    if (!view)
        return refusal(view.error());
    DecisionRequest request;
    request.application = id;
    request.stage = view->application.stageId;
    request.outcome = Outcome::Advance;
    request.reasons = QStringLiteral("Explained every step.");
    const auto may = view->may(DebriefStep::Decide);
    const auto decided = services.debriefs.decide(request);
    return QStringLiteral("%1 ").arg(view->owesCard) + (may ? QString() : refusal(may.error()))
         + (decided ? QString() : refusal(decided.error()));
}

/// Everything that is said to who wants to change the assessment.
QString changing(Services &services, const ApplicationId &id)
{
    const auto found = services.context.workspace.all<Assessment>({ equals(&Assessment::applicationId, id) });
    const AssessmentId assessment = found->first().id;
    const QDateTime due = services.context.clock.nowUtc().addDays(1);
    QString text;
    for (const Status &status :
        { services.assessments.send(assessment, due, 0), services.assessments.extend(assessment, due, 0),
            services.assessments.expire(assessment), services.assessments.receive(assessment, {}) })
        text += status ? QString() : refusal(status.error());
    return text;
}

} // namespace

Q_DECLARE_METATYPE(Tell)

/// Who grades a written assessment blind learns nowhere whose it is: what is hidden of the one they grade is hidden of
/// all that it could be.
class tst_blindgrading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPlaceTellsAGraderTheSameOfAll_data();
    void aPlaceTellsAGraderTheSameOfAll();
    void whatIsOverdueNamesNoApplication();
    void othersScorecardsStayShutForAll();
    void whoGradesBlindTouchesNoAssessment();
    void whyOneMayNotWriteForOthersIsTheSameOfAll();
    void whyWasDecidedIsHiddenAtAll();
    void otherJobsAreShownAsEver();
    void whatIsHiddenComesBackWithTheLastCard();
    void aBlindSubmissionIsNotTakenBack();
    void theOrderOfOnesCodesTellsNothing();
    void anAmendmentAfterTheNameWasShownIsMarked();

private:
    Services &services() { return m->services(); }
    void sit(const PersonId &person) { services().session().person = person; }
    AssessmentId assessmentOf(const ApplicationId &application);
    ScorecardId cardOf(const PersonId &grader, const ApplicationId &application);
    void submit(const PersonId &grader, const ApplicationId &application);

    std::unique_ptr<test::PipelineFixture> m;
    PersonId m_recruiter;
    PersonId m_ben; ///< grades Anna's
    PersonId m_ines; ///< grades Anna's and Bora's
    ApplicationId m_anna;
    ApplicationId m_bora; ///< Ines has graded it
};

AssessmentId tst_blindgrading::assessmentOf(const ApplicationId &application)
{
    const auto found = m->workspace().all<Assessment>({ equals(&Assessment::applicationId, application) });
    return found && !found->isEmpty() ? found->first().id : AssessmentId();
}

ScorecardId tst_blindgrading::cardOf(const PersonId &grader, const ApplicationId &application)
{
    const auto found = m->workspace().all<Scorecard>(
        { equals(&Scorecard::authorId, grader), equals(&Scorecard::applicationId, application) });
    return found && !found->isEmpty() ? found->first().id : ScorecardId();
}

void tst_blindgrading::submit(const PersonId &grader, const ApplicationId &application)
{
    const PersonId before = services().session().person;
    sit(grader);
    auto card = *m->workspace().get(cardOf(grader, application));
    card.takeaways = QStringLiteral("Explained every step.");
    card.overall = Recommendation::Yes;
    QVERIFY(services().scorecards.saveDraft(card, {}));
    QVERIFY(services().scorecards.submit(card.id));
    sit(before);
}

void tst_blindgrading::init()
{
    m.reset();
    m = std::make_unique<test::PipelineFixture>();
    m_recruiter = m->people.at(0);
    m_ben = m->people.at(1);
    m_ines = m->people.at(2);
    m_anna = m->applied(QStringLiteral("Anna Ivanova"));
    m_bora = m->applied(QStringLiteral("Bora Celik"));
    // Somebody is named for the job, so that not everybody belongs to its hiring team.
    QVERIFY(m->run(QStringLiteral("opening.edit"), [this](Transaction &t) -> Status {
        auto opening = *t.get(m->opening);
        opening.hiringManagerId = m_recruiter;
        return t.save(opening);
    }));
    for (const ApplicationId &application : { m_anna, m_bora }) {
        m->clock.advance(3600); // sent and received at another time each
        QVERIFY(services().candidates.addNote(
            m->load(application).candidateId, QStringLiteral("For the team"), Visibility::HiringTeam));
        const AssessmentId id = assessmentOf(application);
        QVERIFY(services().assessments.send(id, m->clock.nowUtc().addDays(5), 0));
        Answers answers;
        answers.fileName = QStringLiteral("answers.txt");
        answers.text = QStringLiteral("A queue keeps the order.");
        answers.bytes = "A queue.";
        QVERIFY(services().assessments.receive(id, answers));
    }
    QVERIFY(services().assessments.assignGraders(assessmentOf(m_anna), { m_ben, m_ines }));
    QVERIFY(services().assessments.assignGraders(
        assessmentOf(m_bora), { m_ines }, QStringLiteral("Nobody else is to be had")));
    submit(m_ines, m_bora);
}

void tst_blindgrading::aPlaceTellsAGraderTheSameOfAll_data()
{
    QTest::addColumn<Tell>("tell");
    QTest::newRow("debrief") << Tell(debrief);
    QTest::newRow("list of debriefs") << Tell(debriefRow);
    QTest::newRow("opening a debrief") << Tell(opening);
    QTest::newRow("who is to come to a debrief") << Tell(suggestion);
    QTest::newRow("decision pack") << Tell(pack);
    QTest::newRow("board") << Tell(board);
    QTest::newRow("candidate's page and timeline") << Tell(candidatePage);
    QTest::newRow("progress") << Tell(progress);
    QTest::newRow("moving on") << Tell(moving);
    QTest::newRow("deciding") << Tell(deciding);
    QTest::newRow("assessments") << Tell(assessments);
    QTest::newRow("changing an assessment") << Tell(changing);
}

void tst_blindgrading::aPlaceTellsAGraderTheSameOfAll()
{
    QFETCH(Tell, tell);
    sit(m_ben);
    const QString own = tell(services(), m_anna);
    const QString other = tell(services(), m_bora);
    for (const QString &text : { own, other }) {
        for (const char *name : { "Ben Ode", "Ines Weber", "answers.txt" })
            QVERIFY2(!text.contains(QLatin1String(name)), qPrintable(text));
        for (const ApplicationId &application : { m_anna, m_bora })
            QVERIFY2(!text.contains(m->workspace().get(assessmentOf(application))->code), qPrintable(text));
        QVERIFY2(!text.contains(cardOf(m_ben, m_anna).toString()), qPrintable(text));
    }
    QCOMPARE(own, other);
    // Whoever does not grade is told, or this would prove nothing.
    sit(m_recruiter);
    QVERIFY2(tell(services(), m_anna) != own && tell(services(), m_bora) != other, qPrintable(own));
}

void tst_blindgrading::whatIsOverdueNamesNoApplication()
{
    sit(m_ben);
    m->clock.advance(30LL * 24 * 3600);
    const auto sections = services().today.sections({ m->clock.nowUtc(), m->clock.nowUtc().addDays(1), m_ben, {} });
    QVERIFY(sections);
    int seen = 0;
    for (const TodaySection &section : *sections) {
        for (const TodayItem &item : section.items) {
            if (item.kind != TodayKind::CardOverdue)
                continue;
            ++seen;
            QVERIFY(item.applicationId.isNull());
            QCOMPARE(item.candidateName, m->workspace().get(assessmentOf(m_anna))->code);
        }
    }
    QCOMPARE(seen, 1);
    // Nor does the board, where the overdue card would stand beside the name.
    QVERIFY2(board(services(), m_anna).startsWith(QLatin1String("0/0 0")), qPrintable(board(services(), m_anna)));
}

void tst_blindgrading::othersScorecardsStayShutForAll()
{
    sit(m_ben);
    const auto opened = services().scorecards.open(cardOf(m_ines, m_bora));
    QVERIFY(!opened);
    QCOMPARE(opened.error().key, QStringLiteral("assessment.blind"));
    const auto compared = services().debriefs.compare({ m_anna, m_bora });
    QVERIFY(compared);
    for (const auto &one : compared->candidates)
        QVERIFY(one.hidden);
}

void tst_blindgrading::whoGradesBlindTouchesNoAssessment()
{
    sit(m_ben);
    const QStringList before = test::dump(m->workspace());
    for (const ApplicationId &application : { m_anna, m_bora }) {
        const AssessmentId id = assessmentOf(application);
        Answers answers;
        answers.bytes = "x";
        for (const Status &done :
            { services().assessments.assignGraders(id, { m_ben }), services().assessments.redact(id, QString()),
                services().assessments.markGraded(id), services().assessments.replaceFile(id, answers),
                services().assessments.releaseFile(id, QStringLiteral("Why not")),
                services().debriefs.open(application, QStringLiteral("Why not")) }) {
            QVERIFY(!done);
            QCOMPARE(done.error().key, QStringLiteral("assessment.blind"));
        }
    }
    QCOMPARE(test::dump(m->workspace()), before);
}

void tst_blindgrading::whyOneMayNotWriteForOthersIsTheSameOfAll()
{
    QVERIFY(m->run(QStringLiteral("opening.edit"), [this](Transaction &t) -> Status {
        auto opening = *t.get(m->opening);
        opening.recruiterId = m_ben;
        return t.save(opening);
    }));
    for (const ApplicationId &application : { m_anna, m_bora }) {
        const auto interview = m->book(application, m->stages.at(1), -2, { m_recruiter });
        const ScorecardId card = m->card(interview, m_recruiter, ScorecardState::Draft);
        sit(m_ben);
        const auto opened = services().scorecards.open(card, true);
        QVERIFY(!opened);
        QCOMPARE(opened.error().key, QStringLiteral("assessment.blind"));
        const auto missing = services().scorecards.missing(card, true);
        QVERIFY(!missing);
        QCOMPARE(missing.error().key, QStringLiteral("assessment.blind"));
    }
}

void tst_blindgrading::whyWasDecidedIsHiddenAtAll()
{
    // The hiring manager reads why, and grades: Anna's draft hid it at Anna alone.
    QVERIFY(m->run(QStringLiteral("opening.edit"), [this](Transaction &t) -> Status {
        auto opening = *t.get(m->opening);
        opening.hiringManagerId = m_ben;
        opening.recruiterId = m_recruiter;
        return t.save(opening);
    }));
    const QString why = QStringLiteral("Two at once are too many");
    for (const ApplicationId &application : { m_anna, m_bora }) {
        sit(m_recruiter);
        DecisionRequest request;
        request.application = application;
        request.stage = m->load(application).stageId;
        request.outcome = Outcome::Hold;
        request.reasons = why;
        QVERIFY(services().debriefs.decide(request));
        sit(m_ben);
        QVERIFY2(!candidatePage(services(), application).contains(why), qPrintable(m->load(application).id.toString()));
    }
    sit(m_recruiter);
    QVERIFY(candidatePage(services(), m_bora).contains(why));
}

void tst_blindgrading::otherJobsAreShownAsEver()
{
    // Moved to another job, the card that is owed says nothing of those who stay.
    QVERIFY(m->run(QStringLiteral("job.add"), [this](Transaction &t) -> Status {
        Job job;
        job.id = JobId(m->nextId());
        job.title = QStringLiteral("Another job");
        job.state = JobState::Active;
        if (auto added = t.add(job, m->team()); !added)
            return added;
        auto application = *t.get(m_anna);
        application.jobId = job.id;
        return t.save(application);
    }));
    sit(m_ben);
    QVERIFY(assessments(services(), m_bora).contains(QStringLiteral("Ines Weber")));
    QVERIFY(!assessments(services(), m_anna).contains(QStringLiteral("Ben Ode")));
}

void tst_blindgrading::whatIsHiddenComesBackWithTheLastCard()
{
    submit(m_ben, m_anna);
    sit(m_ben);
    QVERIFY(assessments(services(), m_anna).contains(QStringLiteral("Ben Ode")));
    QVERIFY(assessments(services(), m_bora).contains(QStringLiteral("Ines Weber")));
    QVERIFY(debrief(services(), m_anna).contains(QStringLiteral("Ben Ode")));
    QCOMPARE(debriefRow(services(), m_anna), QStringLiteral("1/2"));
    QCOMPARE(test::dumpOfJournal(m->workspace().journal()), test::dump(m->workspace()));
}

// Its author may see whose it is from then on, without anything that records it: undone, they could rate anew.
void tst_blindgrading::aBlindSubmissionIsNotTakenBack()
{
    submit(m_ben, m_anna);
    const ScorecardId card = cardOf(m_ben, m_anna);
    const auto stays = [this, &card] { return m->workspace().get(card)->state == ScorecardState::Submitted; };
    sit(m_ben);
    const auto next = services().history.next();
    QVERIFY(next);
    QVERIFY(!next->undo);
    QCOMPARE(next->blocked ? next->blocked->command : QString(), QStringLiteral("scorecard.submit"));
    const QStringList before = test::dump(m->workspace());
    const auto undone = services().history.undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().key, QStringLiteral("undo.gradedBlind"));
    QCOMPARE(test::dump(m->workspace()), before);
    for (const PersonId &other : { m_ines, m_recruiter, PersonId() }) {
        sit(other);
        static_cast<void>(services().history.undo().ok()); // older work of theirs, or nothing
        QVERIFY(stays());
    }
    // What hid nothing is taken back: an amendment, once it is submitted.
    sit(m_ben);
    const auto amendment = services().scorecards.amend(card, QStringLiteral("Mixed up two answers"));
    QVERIFY(amendment);
    auto changed = *m->workspace().get(*amendment);
    changed.takeaways += QStringLiteral(" And more.");
    QVERIFY(services().scorecards.saveDraft(changed, {}));
    QVERIFY(services().scorecards.submit(*amendment));
    QVERIFY(services().history.undo());
    QCOMPARE(m->workspace().get(*amendment)->state, ScorecardState::Draft);
    QVERIFY(stays());
}

// In the order in which they were given out, they would stand as the candidates came to the stage.
void tst_blindgrading::theOrderOfOnesCodesTellsNothing()
{
    for (const char *name : { "Cleo Dahl", "Dora Egge", "Eli Fink", "Fay Gerb", "Gus Hahn" }) {
        const AssessmentId id = assessmentOf(m->applied(QString::fromLatin1(name)));
        QVERIFY(services().assessments.send(id, m->clock.nowUtc().addDays(5), 0));
        QVERIFY(services().assessments.receive(id, { QStringLiteral("A queue."), {}, {}, {} }));
        QVERIFY(services().assessments.assignGraders(id, { m_ben, m_ines }));
        m->clock.advance(60);
    }
    sit(m_ben);
    const auto rows = services().scorecards.mine();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 6);
    QStringList codes;
    for (const ScorecardRow &row : *rows) {
        if (row.dueAt.date() == rows->last().dueAt.date())
            codes.append(row.subject);
    }
    QVERIFY(codes.size() >= 5);
    QStringList sorted = codes;
    sorted.sort();
    QCOMPARE(codes, sorted);
}

void tst_blindgrading::anAmendmentAfterTheNameWasShownIsMarked()
{
    submit(m_ben, m_anna);
    submit(m_ines, m_anna);
    sit(m_ben);
    const auto amendment = services().scorecards.amend(cardOf(m_ben, m_anna), QStringLiteral("Mixed up two answers"));
    QVERIFY(amendment);
    QVERIFY(amendedWithName(*m->workspace().get(*amendment)));
    auto changed = *m->workspace().get(*amendment);
    changed.takeaways += QStringLiteral(" And more.");
    QVERIFY(services().scorecards.saveDraft(changed, {}));
    QVERIFY(services().scorecards.submit(*amendment));
    sit(m_recruiter);
    const auto made = services().packs.make(m_anna);
    QVERIFY(made);
    int marked = 0;
    for (const PackRound &round : made->rounds) {
        for (const PackCard &card : round.cards) {
            QCOMPARE(card.afterNameShown, card.revision > 1);
            marked += card.afterNameShown ? 1 : 0;
        }
    }
    QCOMPARE(marked, 1);
    // An interview's author knew the name all along.
    Scorecard ofInterview;
    ofInterview.interviewId = InterviewId(m->nextId());
    ofInterview.amendsId = ScorecardId(m->nextId());
    QVERIFY(!amendedWithName(ofInterview));
}

QTEST_GUILESS_MAIN(tst_blindgrading)
#include "tst_blindgrading.moc"
