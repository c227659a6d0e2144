// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/interview.h"
#include "domain/offers/offer.h"
#include "support/outcomes.h"
#include "support/pipelinefixture.h"
#include "support/replay.h"

#include <QTest>

using namespace shortlist;
using shortlist::test::PipelineFixture;

class tst_pipelineservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PipelineFixture>(); }
    void cleanup();

    void applyingStartsInTheFirstStageOfTheNewestPublishedPlan();
    void nobodyAppliesWhileThePlanIsADraft();
    void onePersonHasOneLiveApplicationForAJob();
    void aStaleMoveIsRefusedAndSaysWhoMovedItWhere();
    void advancingWithoutCardsNeedsAWaiverThatIsKept();
    void aWaiverNeedsAName();
    void goingBackIsFree();
    void passingOverAnOptionalStageIsFree();
    void decliningAtEveryStageClosesEverything_data();
    void decliningAtEveryStageClosesEverything();
    void aShortNoticeMustBeDecided();
    void aReasonOfTheWrongSideIsRefused();
    void reopeningReturnsToTheStageLeft();
    void aWithdrawalIsNeverARejection();
    void holdingAndResuming();
    void hiringFillsTheOpeningAndReportsTheOthers();
    void reopeningAHireFreesTheOpening();
    void aListIsMovedAsOneStepOrNotAtAll();
    void anOpeningIsChosenLater();
    void anAssessmentIsGivenMoreTimeAndCleanedOfNames();

private:
    /// Brings an application forward with waivers.
    void bringTo(const ApplicationId &id, int stage)
    {
        if (stage > 0)
            OK(m->pipeline().move(id, m->load(id).stageId, m->stages.at(stage), QStringLiteral("test")));
    }

    std::unique_ptr<PipelineFixture> m;
};

// After every test: what the tables hold is what the journal says.
void tst_pipelineservice::cleanup()
{
    QCOMPARE(test::dumpOfJournal(m->workspace().journal()), test::dump(m->workspace()));
    m.reset();
}

void tst_pipelineservice::applyingStartsInTheFirstStageOfTheNewestPublishedPlan()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"), m->opening);
    const Application application = m->load(id);
    QCOMPARE(application.planId, m->plan);
    QCOMPARE(application.stageId, m->stages.first());
    QCOMPARE(application.openingId, m->opening);
    QCOMPARE(application.enteredStageAt, m->clock.nowUtc());
    // The first stage is a written assessment: it waits to be sent.
    const auto assessments = m->services().assessments.of(id);
    OK(assessments);
    QCOMPARE(assessments->size(), 1);
    QCOMPARE(assessments->first().state, AssessmentState::ToSend);
}

// A draft may still change under those who stand on it.
void tst_pipelineservice::nobodyAppliesWhileThePlanIsADraft()
{
    const auto job = m->services().jobs.create({ QStringLiteral("Cook"), {}, {}, {} });
    OK(job);
    const auto draft = m->workspace().all<HiringPlan>({ equals(&HiringPlan::jobId, *job) });
    OK(draft);
    QCOMPARE(draft->size(), 1);
    Stage talk;
    talk.name = QStringLiteral("Talk");
    talk.minutesMin = 30;
    OK(m->services().jobs.addStage(draft->first().id, talk));
    const CandidateId ada = m->candidate(QStringLiteral("Ada"));
    const auto refused = m->pipeline().apply(ada, *job);
    FAILS(refused, "apply.planDraft");
    QVERIFY(refused.error().sentence.contains(QStringLiteral("“Cook”")));
    QVERIFY(refused.error().advice.contains(QStringLiteral("Publish")));
    const auto offered = m->services().candidates.openJobs();
    OK(offered);
    QCOMPARE(offered->size(), 1);
    const ApplicationId other = m->applied(QStringLiteral("Ben"));
    FAILS(m->pipeline().moveToJob({ other, m->stages.first() }, *job), "apply.planDraft");
    OK(m->services().jobs.publishPlan(draft->first().id));
    OK(m->pipeline().apply(ada, *job));
}

void tst_pipelineservice::onePersonHasOneLiveApplicationForAJob()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    const CandidateId ada = m->load(id).candidateId;
    FAILS(m->pipeline().apply(ada, m->job), "apply.already");
    OK(m->pipeline().decline(id, m->stages.first(), m->reason(Side::We)));
    OK(m->pipeline().apply(ada, m->job));
    FAILS(m->pipeline().reopen(id), "apply.already");
}

void tst_pipelineservice::aStaleMoveIsRefusedAndSaysWhoMovedItWhere()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    m->services().session().person = m->people.at(1);
    OK(m->pipeline().move(id, m->stages.at(0), m->stages.at(1), QStringLiteral("known from before")));
    m->services().session().person = m->people.at(0);
    const auto stale = m->pipeline().move(id, m->stages.at(0), m->stages.at(2), QStringLiteral("why not"));
    FAILS(stale, "move.stale");
    QCOMPARE(stale.error().code, Error::Code::Conflict);
    for (const auto *part : { "Ada", "Screening", "Ben Ode" })
        QVERIFY2(stale.error().sentence.contains(QString::fromUtf8(part)), qPrintable(stale.error().sentence));
    FAILS(m->pipeline().decline(id, m->stages.at(0), m->reason(Side::We)), "move.stale");
    QCOMPARE(m->load(id).stageId, m->stages.at(1));
}

void tst_pipelineservice::advancingWithoutCardsNeedsAWaiverThatIsKept()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    bringTo(id, 1);
    const auto bare = m->pipeline().move(id, m->stages.at(1), m->stages.at(2));
    FAILS(bare, "move.needsWaiver");
    QCOMPARE(bare.error().code, Error::Code::NeedsReason);
    const InterviewId interview = m->book(id, m->stages.at(1), -2, { m->people.at(2) }, InterviewState::Held);
    const auto noCard = m->pipeline().move(id, m->stages.at(1), m->stages.at(2));
    FAILS(noCard, "move.needsWaiver");
    QVERIFY2(noCard.error().advice.contains(QStringLiteral("Ines Weber")), qPrintable(noCard.error().advice));
    m->card(interview, m->people.at(2), ScorecardState::Draft);
    FAILS(m->pipeline().move(id, m->stages.at(1), m->stages.at(2)), "move.needsWaiver");

    OK(m->pipeline().move(id, m->stages.at(1), m->stages.at(2), QStringLiteral("She called in sick")));
    const auto view = m->pipeline().load(id);
    OK(view);
    QCOMPARE(view->waivers.size(), 2); // the assessment's from before, and this one
    const Waiver waiver = view->waivers.last();
    QCOMPARE(waiver.stageId, m->stages.at(1));
    QCOMPARE(waiver.personId, m->people.first());
    QCOMPARE(waiver.reason, QStringLiteral("She called in sick"));

    // With the card in nobody has to waive anything.
    const InterviewId second = m->book(id, m->stages.at(2), -1, { m->people.at(3) }, InterviewState::Held);
    m->card(second, m->people.at(3), ScorecardState::Submitted);
    OK(m->pipeline().move(id, m->stages.at(2), m->stages.at(3)));
}

void tst_pipelineservice::aWaiverNeedsAName()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    FAILS(m->pipeline().waive(id, m->stages.first(), QStringLiteral("  ")), "waiver.reason");
    m->services().session().person = {};
    FAILS(m->pipeline().waive(id, m->stages.first(), QStringLiteral("because")), "waiver.nobody");
    FAILS(m->pipeline().move(id, m->stages.at(0), m->stages.at(1), QStringLiteral("because")), "waiver.nobody");
    m->services().session().person = m->people.first();
    OK(m->pipeline().waive(id, m->stages.first(), QStringLiteral("because")));
    OK(m->pipeline().move(id, m->stages.at(0), m->stages.at(1)));
}

void tst_pipelineservice::goingBackIsFree()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    bringTo(id, 3);
    OK(m->pipeline().move(id, m->stages.at(3), m->stages.at(1)));
    QCOMPARE(m->load(id).stageId, m->stages.at(1));
}

void tst_pipelineservice::passingOverAnOptionalStageIsFree()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    bringTo(id, 3);
    const InterviewId interview = m->book(id, m->stages.at(3), -2, { m->people.at(2) }, InterviewState::Held);
    m->card(interview, m->people.at(2), ScorecardState::Submitted);
    OK(m->pipeline().move(id, m->stages.at(3), m->stages.at(5)));
}

void tst_pipelineservice::decliningAtEveryStageClosesEverything_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage < 6; ++stage)
        QTest::newRow(qPrintable(QStringLiteral("stage %1").arg(stage))) << stage;
}

void tst_pipelineservice::decliningAtEveryStageClosesEverything()
{
    QFETCH(int, stage);
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    bringTo(id, stage);
    const StageId here = m->stages.at(stage);
    const InterviewId held = m->book(id, here, -30, { m->people.at(2) }, InterviewState::Held);
    const InterviewId coming = m->book(id, here, 72, { m->people.at(3) });
    const ScorecardId submitted = m->card(held, m->people.at(2), ScorecardState::Submitted);
    const ScorecardId draft = m->card(coming, m->people.at(3), ScorecardState::Draft);
    Offer offer;
    offer.id = OfferId(m->nextId());
    offer.applicationId = id;
    offer.state = OfferState::Sent;
    OK(m->run(QStringLiteral("offer.draft"),
        [&](Transaction &t) { return t.add(offer, candidatePrivateScope(m->load(id).candidateId)); }));
    const QStringList before = test::dump(m->workspace());

    OK(m->pipeline().decline(id, here, m->reason(Side::We), QStringLiteral("too few queries")));
    const Application application = m->load(id);
    QCOMPARE(application.state, ApplicationState::Declined);
    QCOMPARE(application.stageId, here);
    QCOMPARE(application.endNote, QStringLiteral("too few queries"));
    QCOMPARE(m->workspace().get(held)->state, InterviewState::Held);
    QCOMPARE(m->workspace().get(coming)->state, InterviewState::Cancelled);
    QVERIFY(!m->workspace().get(coming)->cancelReason.isEmpty());
    QCOMPARE(m->workspace().get(submitted)->state, ScorecardState::Submitted);
    QCOMPARE(m->workspace().get(draft)->state, ScorecardState::Discarded);
    QCOMPARE(m->workspace().get(offer.id)->state, OfferState::Withdrawn);
    const auto assessments = m->services().assessments.of(id);
    OK(assessments);
    QCOMPARE(assessments->first().state, AssessmentState::Closed);

    OK(m->services().history.undo());
    QCOMPARE(test::dump(m->workspace()), before);
}

void tst_pipelineservice::aShortNoticeMustBeDecided()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    const InterviewId soon = m->book(id, m->stages.first(), 5, { m->people.at(2) });
    const ScorecardId draft = m->card(soon, m->people.at(2), ScorecardState::Draft);
    const InterviewId later = m->book(id, m->stages.first(), 50, { m->people.at(2) });
    const auto asked = m->pipeline().decline(id, m->stages.first(), m->reason(Side::We));
    FAILS(asked, "decline.shortNotice");
    QCOMPARE(asked.error().code, Error::Code::NeedsReason);
    QCOMPARE(m->load(id).state, ApplicationState::Active);

    OK(m->pipeline().decline(id, m->stages.first(), m->reason(Side::We), {}, ShortNotice::Keep));
    QCOMPARE(m->workspace().get(soon)->state, InterviewState::Confirmed);
    QCOMPARE(m->workspace().get(draft)->state, ScorecardState::Draft);
    QCOMPARE(m->workspace().get(later)->state, InterviewState::Cancelled);
    OK(m->services().history.undo());
    OK(m->pipeline().decline(id, m->stages.first(), m->reason(Side::We), {}, ShortNotice::Cancel));
    QCOMPARE(m->workspace().get(soon)->state, InterviewState::Cancelled);
    QCOMPARE(m->workspace().get(draft)->state, ScorecardState::Discarded);
}

void tst_pipelineservice::aReasonOfTheWrongSideIsRefused()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    FAILS(m->pipeline().decline(id, m->stages.first(), m->reason(Side::They)), "ending.side");
    FAILS(m->pipeline().withdraw(id, m->stages.first(), m->reason(Side::We)), "ending.side");
    FAILS(m->pipeline().decline(id, m->stages.first(), {}), "ending.side");
    OK(m->pipeline().decline(id, m->stages.first(), m->reason(Side::Neither)));
}

void tst_pipelineservice::reopeningReturnsToTheStageLeft()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    bringTo(id, 2);
    const InterviewId held = m->book(id, m->stages.at(2), -3, { m->people.at(2) }, InterviewState::Held);
    const ScorecardId draft = m->card(held, m->people.at(2), ScorecardState::Draft);
    const InterviewId coming = m->book(id, m->stages.at(2), 72, { m->people.at(3) });
    const Application before = m->load(id);
    OK(m->pipeline().decline(id, m->stages.at(2), m->reason(Side::We)));
    m->clock.advance(3600);
    const QStringList declined = test::dump(m->workspace());
    OK(m->pipeline().reopen(id));
    QCOMPARE(toRecord(m->load(id)).values, toRecord(before).values);
    QCOMPARE(m->workspace().get(coming)->state, InterviewState::Cancelled);
    QCOMPARE(m->workspace().get(draft)->state, ScorecardState::Draft);
    QCOMPARE(m->services().assessments.of(id)->first().state, AssessmentState::ToSend);
    FAILS(m->pipeline().reopen(id), "application.state");
    OK(m->services().history.undo());
    QCOMPARE(test::dump(m->workspace()), declined);
}

void tst_pipelineservice::aWithdrawalIsNeverARejection()
{
    for (const auto *name : { "A", "B", "C", "D" }) {
        const ApplicationId id = m->applied(QString::fromUtf8(name));
        if (name[0] == 'A')
            OK(m->pipeline().decline(id, m->stages.first(), m->reason(Side::We)));
        else if (name[0] == 'B')
            OK(m->pipeline().decline(id, m->stages.first(), m->reason(Side::Neither)));
        else
            OK(m->pipeline().withdraw(id, m->stages.first(), m->reason(name[0] == 'C' ? Side::They : Side::Neither)));
    }
    const auto endings = m->pipeline().endings(m->job);
    OK(endings);
    int rejections = 0;
    int all = 0;
    for (const EndingCount &count : *endings) {
        all += count.count;
        if (countsAsRejection(count.state, count.side))
            rejections += count.count;
    }
    QCOMPARE(all, 4);
    QCOMPARE(rejections, 1);
}

void tst_pipelineservice::holdingAndResuming()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    FAILS(m->pipeline().hold(id, QString()), "hold.reason");
    OK(m->pipeline().hold(id, QStringLiteral("budget"), QDate(2030, 2, 1)));
    QCOMPARE(m->load(id).state, ApplicationState::OnHold);
    QCOMPARE(m->load(id).holdUntil, QDate(2030, 2, 1));
    FAILS(m->pipeline().move(id, m->stages.at(0), m->stages.at(1), QStringLiteral("x")), "application.state");
    OK(m->pipeline().hold(id, QStringLiteral("budget, still")));
    QVERIFY(!m->load(id).holdUntil.isValid());
    OK(m->pipeline().resume(id));
    QVERIFY(m->load(id).holdReason.isEmpty());
    FAILS(m->pipeline().resume(id), "application.state");
    OK(m->pipeline().hold(id, QStringLiteral("again")));
    OK(m->pipeline().decline(id, m->stages.at(0), m->reason(Side::We)));
}

void tst_pipelineservice::hiringFillsTheOpeningAndReportsTheOthers()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    const ApplicationId other = m->applied(QStringLiteral("Bea"));
    const ApplicationId gone = m->applied(QStringLiteral("Cleo"));
    OK(m->pipeline().decline(gone, m->stages.first(), m->reason(Side::We)));
    FAILS(m->pipeline().hire(id), "hire.opening");
    const InterviewId coming = m->book(id, m->stages.first(), 5, { m->people.at(2) });
    const auto report = m->pipeline().hire(id, m->opening);
    OK(report);
    QCOMPARE(report->othersForTheJob, QList{ other });
    QVERIFY(report->othersOfTheCandidate.isEmpty());
    QCOMPARE(m->load(id).state, ApplicationState::Hired);
    const Opening opening = *m->workspace().get(m->opening);
    QCOMPARE(opening.state, OpeningState::Filled);
    QCOMPARE(opening.filledById, id);
    QCOMPARE(m->load(other).state, ApplicationState::Active);
    QCOMPARE(m->workspace().get(coming)->state, InterviewState::Cancelled);
    FAILS(m->pipeline().hire(other, m->opening), "hire.opening");
    OK(m->services().history.undo());
    QCOMPARE(m->workspace().get(m->opening)->state, OpeningState::Open);
}

void tst_pipelineservice::reopeningAHireFreesTheOpening()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"), m->opening);
    OK(m->pipeline().hire(id));
    OK(m->pipeline().reopen(id));
    QCOMPARE(m->load(id).state, ApplicationState::Active);
    QCOMPARE(m->workspace().get(m->opening)->state, OpeningState::Open);
    QVERIFY(m->workspace().get(m->opening)->filledById.isNull());
}

void tst_pipelineservice::aListIsMovedAsOneStepOrNotAtAll()
{
    QList<Standing> all;
    for (const auto *name : { "A", "B", "C" })
        all.append({ m->applied(QString::fromUtf8(name)), m->stages.first() });
    const QStringList before = test::dump(m->workspace());
    QList<Standing> wrong = all;
    wrong.last().stage = m->stages.at(3);
    FAILS(m->pipeline().move(wrong, m->stages.at(1), QStringLiteral("go")), "move.stale");
    QCOMPARE(test::dump(m->workspace()), before);
    OK(m->pipeline().move(all, m->stages.at(1), QStringLiteral("go")));
    for (const Standing &one : std::as_const(all))
        QCOMPARE(m->load(one.application).stageId, m->stages.at(1));
    OK(m->services().history.undo());
    QCOMPARE(test::dump(m->workspace()), before);
    OK(m->pipeline().decline(all, { m->reason(Side::We), {}, ShortNotice::Ask }));
    OK(m->services().history.undo());
    QCOMPARE(test::dump(m->workspace()), before);
    OK(m->pipeline().hold({ all.at(0).application, all.at(1).application }, QStringLiteral("budget")));
    OK(m->services().history.undo());
    QCOMPARE(test::dump(m->workspace()), before);
}

void tst_pipelineservice::anOpeningIsChosenLater()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    QVERIFY(m->load(id).openingId.isNull());
    OK(m->pipeline().setOpening(id, m->opening));
    QCOMPARE(m->load(id).openingId, m->opening);
    OK(m->services().history.undo());
    QVERIFY(m->load(id).openingId.isNull());
}

void tst_pipelineservice::anAssessmentIsGivenMoreTimeAndCleanedOfNames()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada Lovell"));
    AssessmentService &assessments = m->services().assessments;
    const AssessmentId first = assessments.of(id)->first().assessment.id;
    const QDateTime due = m->clock.nowUtc().addDays(5);
    OK(assessments.send(first, due, 0));
    FAILS(assessments.extend(first, m->clock.nowUtc().addDays(-1), 0), "assessment.due");
    OK(assessments.extend(first, due.addDays(2), 12));
    QCOMPARE(assessments.load(first)->closesAt, due.addDays(2).addSecs(12 * 3600));
    OK(assessments.receive(first, { QStringLiteral("I am Ada Lovell and I would use a queue."), {}, {}, {} }));
    QVERIFY(assessments.load(first)->answersHeld);
    OK(assessments.redact(first, QStringLiteral("I would use a queue.")));
    QVERIFY(!assessments.load(first)->answersHeld);
    QCOMPARE(assessments.graderView(first)->answers, QStringLiteral("I would use a queue."));
    FAILS(assessments.markGraded(first), "assessment.noCard");
    OK(assessments.assignGraders(first, { m->people.at(1), m->people.at(2) }));
    Scorecard card = *m->workspace().get(assessments.load(first)->graders.first().card);
    card.state = ScorecardState::Submitted;
    OK(m->run(QStringLiteral("scorecard.submit"), [&](Transaction &t) { return t.save(card); }));
    OK(assessments.markGraded(first)); // the second grader is ill
    QCOMPARE(assessments.load(first)->state, AssessmentState::Graded);
    // Another sitting has a code of its own.
    const auto second = assessments.create(id);
    OK(second);
    QVERIFY(assessments.load(*second)->assessment.code != assessments.load(first)->assessment.code);
}

QTEST_GUILESS_MAIN(tst_pipelineservice)
#include "tst_pipelineservice.moc"
