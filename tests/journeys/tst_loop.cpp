// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "domain/core/newid.h"
#include "exchange/jobs/jobpagereader.h"
#include "support/fakeclock.h"
#include "support/journeystory.h"
#include "support/replay.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

constexpr int kAssessment = 0;
constexpr int kOffer = 5;

} // namespace

/// The main job from end to end, through the services on a real file: each step is journalled, survives the program's
/// sudden end, and is undone exactly.
class tst_loop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fromThePageToTheHire();
    void declineAtEveryStage_data();
    void declineAtEveryStage();

private:
    Services &services() { return m_workspace->services(); }
    const Reader &reader() { return services().context.workspace; }
    void sit(const PersonId &person) { services().session().person = person; }
    PersonId addPerson(const char *name, const char *title, int grade);
    void importJob();
    void applyOne();
    void gradeAssessment();
    void interviewAt(int stage);
    void advance(int from);
    void noteStep();
    void sitForHistory(bool undo);
    bool aSuddenEndLosesNothing();

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<LocalWorkspace> m_workspace;
    JobId m_job;
    QList<Stage> m_stages;
    PersonId m_recruiter;
    QList<PersonId> m_interviewers; ///< of stages 1 to 4
    CandidateId m_candidate;
    ApplicationId m_application;
    QList<QStringList> m_states;
};

void tst_loop::init()
{
    m_workspace.reset();
    m_states.clear();
    m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(8, 0), Qt::UTC)); // a Monday
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = LocalWorkspace::create(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    m_recruiter = addPerson("Rita Recruiter", "Recruiter", 6);
    m_interviewers = { m_recruiter, addPerson("Ben Backend", "Senior Backend Engineer, Geo", 7),
        addPerson("Mia Manager", "Backend Engineering Manager", 8),
        addPerson("Dora Director", "Director of Engineering", 10) };
    sit(m_recruiter);
}

PersonId tst_loop::addPerson(const char *name, const char *title, int grade)
{
    Person person;
    person.name = QString::fromLatin1(name);
    person.title = QString::fromLatin1(title);
    person.grade = grade;
    person.zone = QStringLiteral("Europe/Berlin");
    const auto added = services().people.add(person);
    return added ? *added : PersonId();
}

/// Keeps the state after a step, and holds that the journal alone gives the same and that nothing is lost by a sudden
/// end.
// What somebody wrote on a scorecard is theirs to take back: sits down as the one whose step is next.
void tst_loop::sitForHistory(bool undo)
{
    std::optional<qint64> best;
    PersonId who = m_recruiter;
    for (const PersonId &person : QList<PersonId>{ m_recruiter } + m_interviewers) {
        sit(person);
        const auto next = services().history.next();
        QVERIFY(next);
        const auto &step = undo ? next->undo : next->redo;
        if (step && (!best || (undo ? step->seq > *best : step->seq < *best))) {
            best = step->seq;
            who = person;
        }
    }
    sit(who);
}

void tst_loop::noteStep()
{
    m_states.append(test::dump(reader()));
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), m_states.last());
    QVERIFY(aSuddenEndLosesNothing());
}

/// The file and its log as a killed program would leave them, opened elsewhere.
bool tst_loop::aSuddenEndLosesNothing()
{
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.shortlist"));
    if (!QFile::copy(m_workspace->path(), copy))
        return false;
    if (QFile::exists(m_workspace->path() + QStringLiteral("-wal"))
        && !QFile::copy(m_workspace->path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
        return false;
    auto opened = LocalWorkspace::open(copy, m_clock);
    return opened && (*opened)->checkIntegrity()
        && test::dump((*opened)->services().context.workspace) == m_states.last();
}

void tst_loop::importJob()
{
    const auto page = readJobPage(testing::story::kPage, QStringLiteral("page.md"));
    QVERIFY2(page, page ? "" : qPrintable(page.error().text()));
    QCOMPARE(page->stages.size(), 6);
    const auto job = services().jobs.saveImportedPage(*page);
    QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
    m_job = *job;
    const auto plan = services().jobs.load(m_job);
    QVERIFY(plan);
    auto plans = reader().all<HiringPlan>({ equals(&HiringPlan::jobId, m_job) });
    QVERIFY(plans && plans->size() == 1);
    if (plans->first().state != PlanState::Published) {
        const auto published = services().jobs.publishPlan(plans->first().id);
        QVERIFY2(published, published ? "" : qPrintable(published.error().text()));
    }
    const auto openings = services().jobs.addOpenings(m_job, 1);
    QVERIFY2(openings, openings ? "" : qPrintable(openings.error().text()));
    const auto stages = services().jobs.stages(plans->first().id);
    QVERIFY(stages);
    m_stages = *stages;
    QCOMPARE(m_stages.at(kOffer).kind, StageKind::Offer);
}

void tst_loop::applyOne()
{
    CandidateDraft draft;
    draft.candidate.name = QStringLiteral("Cora Candidate");
    const auto candidate = services().candidates.add(draft);
    QVERIFY2(candidate, candidate ? "" : qPrintable(candidate.error().text()));
    m_candidate = *candidate;
    const auto application = services().pipeline.apply(m_candidate, m_job);
    QVERIFY2(application, application ? "" : qPrintable(application.error().text()));
    m_application = *application;
}

void tst_loop::gradeAssessment()
{
    const auto views = services().assessments.of(m_application);
    QVERIFY2(views, views ? "" : qPrintable(views.error().text()));
    AssessmentId assessment = views->isEmpty() ? AssessmentId() : views->first().assessment.id;
    if (assessment.isNull()) {
        const auto made = services().assessments.create(m_application);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        assessment = *made;
    }
    const auto waived = services().pipeline.waive(
        m_application, m_stages.at(kAssessment).id, QStringLiteral("Open source work shows it"));
    QVERIFY2(waived, waived ? "" : qPrintable(waived.error().text()));
}

void tst_loop::interviewAt(int stage)
{
    const PersonId interviewer = m_interviewers.at(stage - 1);
    BookingRequest request;
    request.applicationId = m_application;
    request.stageId = m_stages.at(stage).id;
    request.when = { QDate(2030, 1, 7 + stage), QTime(10, 0), QStringLiteral("Europe/Berlin") };
    request.participants = { { interviewer } };
    request.reason = QStringLiteral("Journey: training is not kept here");
    const auto booked = services().interviews.book(request);
    QVERIFY2(booked, booked ? "" : qPrintable(booked.error().text()));
    const auto interview = reader().get(*booked);
    QVERIFY(interview);
    QCOMPARE(interview->minutes, QList<int>({ 30, 90, 45, 60 }).at(stage - 1));
    noteStep();
    m_clock.set(interview->endAt().addSecs(600));
    const auto held = services().interviews.markHeld(*booked);
    QVERIFY2(held, held ? "" : qPrintable(held.error().text()));
    const auto cards = reader().all<Scorecard>({ equals(&Scorecard::interviewId, *booked) });
    QVERIFY(cards && cards->size() == 1);
    Scorecard card = cards->first();
    QCOMPARE(card.authorId, interviewer);
    card.takeaways = QStringLiteral("Answered with what was measured.");
    card.overall = Recommendation::Yes;
    sit(interviewer);
    QVERIFY(services().scorecards.saveDraft(card, {}));
    const auto submitted = services().scorecards.submit(card.id);
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
    sit(m_recruiter);
    noteStep();
}

void tst_loop::advance(int from)
{
    DecisionRequest request;
    request.application = m_application;
    request.stage = m_stages.at(from).id;
    request.outcome = from == kOffer - 1 ? Outcome::Hire : Outcome::Advance;
    request.reasons = QStringLiteral("The round's scorecards are a yes.");
    const auto decided = services().debriefs.decide(request);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    QCOMPARE(reader().get(m_application)->stageId, m_stages.at(from + 1).id);
    noteStep();
}

void tst_loop::fromThePageToTheHire()
{
    const QStringList start = test::dump(reader());
    const auto before = services().context.workspace.journal().batches(1);
    QVERIFY(before && !before->isEmpty());
    importJob();
    noteStep();
    applyOne();
    noteStep();
    gradeAssessment();
    advance(kAssessment);
    for (int stage = 1; stage < kOffer; ++stage) {
        interviewAt(stage);
        advance(stage);
    }
    auto terms = services().offers.suggestion(m_application);
    QVERIFY(terms);
    terms->salaryMinor = 5'500'000;
    terms->currency = QStringLiteral("EUR");
    terms->startOn = QDate(2030, 4, 1);
    const auto offer = services().offers.draft(*terms);
    QVERIFY2(offer, offer ? "" : qPrintable(offer.error().text()));
    noteStep();
    QVERIFY(services().offers.send(*offer));
    noteStep();
    const auto accepted = services().offers.accept(*offer);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().text()));
    noteStep();
    QCOMPARE(reader().get(m_application)->state, ApplicationState::Hired);
    const auto openings = reader().all<Opening>({ equals(&Opening::jobId, m_job) });
    QVERIFY(openings && openings->size() == 1);
    QCOMPARE(openings->first().state, OpeningState::Filled);
    QCOMPARE(openings->first().filledById, m_application);

    // All the way back, one command at a time, past every state that was noted, and forth again.
    const QStringList end = test::dump(reader());
    QList<QStringList> back = m_states;
    int steps = 0;
    while (test::dump(reader()) != start) {
        sitForHistory(true);
        const auto undone = services().history.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
        back.removeAll(test::dump(reader()));
        ++steps;
        QVERIFY(steps < 100);
    }
    back.removeAll(end);
    QVERIFY(back.isEmpty());
    for (int i = 0; i < steps; ++i) {
        sitForHistory(false);
        QVERIFY(services().history.redo());
    }
    QCOMPARE(test::dump(reader()), end);
}

void tst_loop::declineAtEveryStage_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage <= kOffer; ++stage)
        QTest::addRow("stage %d", stage) << stage;
}

void tst_loop::declineAtEveryStage()
{
    QFETCH(int, stage);
    importJob();
    applyOne();
    noteStep();
    if (stage > 0) {
        const auto moved = services().pipeline.move(
            m_application, m_stages.first().id, m_stages.at(stage).id, QStringLiteral("Known from earlier work"));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().text()));
    }
    if (stage > 0 && stage < kOffer) {
        BookingRequest request;
        request.applicationId = m_application;
        request.stageId = m_stages.at(stage).id;
        request.when = { QDate(2030, 1, 15), QTime(10, 0), QStringLiteral("Europe/Berlin") };
        request.participants = { { m_interviewers.at(stage - 1) } };
        request.reason = QStringLiteral("Journey: training is not kept here");
        const auto booked = services().interviews.book(request);
        QVERIFY2(booked, booked ? "" : qPrintable(booked.error().text()));
    }
    noteStep();
    const QStringList before = m_states.last();
    const auto reasons = services().settings.endReasons();
    QVERIFY(reasons);
    const auto declined = services().pipeline.decline(m_application, m_stages.at(stage).id, reasons->first().id);
    QVERIFY2(declined, declined ? "" : qPrintable(declined.error().text()));
    noteStep();
    QCOMPARE(reader().get(m_application)->state, ApplicationState::Declined);
    QCOMPARE(reader().get(m_application)->stageId, m_stages.at(stage).id);
    const auto interviews = reader().all<Interview>({ equals(&Interview::applicationId, m_application) });
    QVERIFY(interviews);
    for (const Interview &interview : *interviews)
        QCOMPARE(interview.state, InterviewState::Cancelled);
    const auto open = reader().all<Scorecard>(
        { equals(&Scorecard::applicationId, m_application), equals(&Scorecard::state, ScorecardState::Draft) });
    QVERIFY(open && open->isEmpty());
    QVERIFY(services().history.undo());
    QCOMPARE(test::dump(reader()), before);
}

QTEST_GUILESS_MAIN(tst_loop)
#include "tst_loop.moc"
