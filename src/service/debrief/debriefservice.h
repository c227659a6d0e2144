// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/debrief/agreement.h"
#include "domain/debrief/decision.h"
#include "domain/debrief/decisionadvice.h"
#include "domain/debrief/meeting.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/rules.h"
#include "domain/scorecards/scorecardqueries.h"
#include "domain/words/words.h"
#include "service/core/commandrunner.h"
#include "service/debrief/comparisonview.h"
#include "service/pipeline/applicationstages.h"
#include "service/pipeline/pipelineservice.h"

#include <QSet>

#include <utility>

namespace shortlist {

class ScorecardService;

/// One scorecard in the grid.
struct DebriefCard {
    Scorecard card;
    QString authorName;
    QString authorTitle;
    QString submittedBy; ///< where somebody else submitted it and it is visible; else empty
    /// False while the viewer may not see it: then only author, state and due date are filled.
    bool visible = false;
    QList<Rating> ratings; ///< in the order of the round's criteria
    /// The version of the rubric, where the card was made with another one than the round's; else 0. Then its ratings
    /// stand beside the criteria that came from the same one, and are in no summary.
    int otherVersion = 0;
    int levels = 0; ///< of the rubric the card was made with
    int sitting = 1; ///< which of the author's cards in the round it is, in the order of their interviews
    bool counts = false; ///< in every number of the round: see DebriefRound
    bool earlierSitting = false; ///< it would count, had its author not sat again and submitted that card

    /// Whose it is, as a heading of the grid says it: “Ana (trainee), 2nd sitting”.
    QString heading() const { return words::sitting(words::author(authorName, card.trainee), sitting); }
};

/// A criterion that cards of earlier versions of the rubric rated, and that the round's own does not ask for any more.
struct FormerCriterion {
    Criterion criterion; ///< as the newest of those versions has it
    int version = 0; ///< that version
    QList<std::pair<qsizetype, Rating>> ratings; ///< the place of the card among the round's, and what it says
};

/// The cards of one stage, against the newest rubric version among those that are in and count. What counts in its
/// numbers are cards that are in and visible, no trainee's, of that version, and of each author the last sitting.
struct DebriefRound {
    Stage stage;
    QString name; ///< of the stage: whether the plan still has it, and of two rounds in one stage which was the first
    bool former = false; ///< the application's plan has no such stage any more
    int planVersion = 0; ///< of a stage of an earlier version of the plan; else 0
    Rubric rubric;
    QList<Criterion> criteria;
    QList<DebriefCard> cards; ///< trainees' cards last; they count in no summary
    QList<FormerCriterion> formerCriteria; ///< in no number of the round
    QList<RatingSummary> summaries; ///< one a criterion, over the cards that count
    std::optional<double> total; ///< weightedTotal() over them
    /// How far the cards that count agree. Nothing while a submitted one is hidden from the viewer, none is in, or one
    /// person alone judges the round.
    std::optional<RoundAgreement> agreement;

    /// What stands above it: “2. Technical interview”, or that the plan has it no longer.
    QString heading() const { return words::stageHeading(former ? -1 : stage.position, name); }
};

/// What somebody wrote beside a rating, as a decision quotes it.
struct QuotedEvidence {
    QString author;
    bool trainee = false; ///< the card is a trainee's
    QString criterion;
    int revision = 1; ///< of the card that was read
    bool amended = false; ///< there is a later revision
    bool visible = false; ///< false: the viewer may not see it; then `rating` is empty
    Rating rating;
};

/// Everything on the debrief page of one application.
struct DebriefView {
    Application application;
    Candidate candidate;
    Job job;
    QList<Stage> stages; ///< of the application's plan, in order
    QList<ApplicationStage> way; ///< those, and the former ones that left something behind: wayOf()
    QList<DebriefRound> rounds; ///< in the order of the way
    std::optional<Debrief> debrief; ///< the open one, else the planned one, else the one closed last
    QList<Person> attendees; ///< of that debrief, in the order in which they speak
    QString openedBy; ///< name of who opened it; empty: nobody did, or nobody was at the desk
    QStringList missing; ///< names of those who still owe a scorecard
    QList<PersonId> owing; ///< the same people
    /// Names of those whose scorecards were missing when the debrief was opened early. None while `blind`.
    QStringList missedAtOpening;
    QList<Decision> decisions; ///< oldest first; while `sealed` the viewer's own
    /// The viewer may read why it was decided so. Otherwise decisions tell where, what, who and when, and nothing else,
    /// but those that they decided or entered themselves.
    bool terms = true;
    bool decides = true; ///< the viewer may decide, or enter what was decided: decidesOn()
    QString deciders; ///< where they may not: the names of who is named for the job or by the debrief; may be empty
    QList<Offer> offers; ///< by number
    int cardsIn = 0;
    int cardsNeeded = 0;
    /// Some submitted card is hidden from the viewer: they owe one, or its round is not open. Always while `blind`.
    bool sealed = false;
    /// Two graders of a written assessment are so far apart that a third is to judge, and all cards that were asked for
    /// are in: for that the round is shut. Never while `blind`.
    bool thirdAwaited = false;
    /// Notes and outcome of the debrief are hidden from the viewer, and empty: something is `sealed`, and they did not
    /// take part, or owe a scorecard.
    bool talksHidden = false;
    /// The viewer has still to submit one, be it as a trainee; not, while `blind`, one of a written assessment.
    bool owesCard = false;
    /// The viewer grades written assessments of this job blind, and this may be one (gradesBlind()): their cards are
    /// left out of rounds and counts.
    bool blind = false;
    AdviceQuestion question; ///< what the rules look at: only what the viewer may see
    PersonId hiringManager; ///< of the opening; null where none is named
    QHash<DecisionId, QList<QuotedEvidence>> evidence; ///< of decisions that quote any
    QHash<DecisionId, QStringList> restsOn; ///< the names of the criteria that decisions rest on, where they name any
    QHash<PersonId, QString> dissenters; ///< names

    /// Whether what was said in one debrief of the application, the one above or another, is kept from `viewer`, whose
    /// view this is: it would tell what others rated. See talksHidden. Any thread.
    bool hidesTalk(const Debrief &talk, const PersonId &viewer) const;

    /// A stage of the way, as it is told of; says so where the plan has it no longer. Empty for any other.
    QString stageName(const StageId &id) const;

    /// Whom the debrief names as the one who decides, where it names anybody, else `otherwise`.
    PersonId decider(const PersonId &otherwise) const;

    /// What the rules of thumb say if `decider` decides and names so many criteria and quotations (`grounds`; nothing:
    /// not asked): advice, never applied. Nothing while the view is sealed: what
    /// is advised would tell what is hidden.
    QList<Advice> advice(const PersonId &decider, std::optional<int> grounds = {}) const;

    /// Whether the viewer may do this now, or why not: what the service would answer. While `blind` it is the same for
    /// all candidates that it could be: key “assessment.blind”. Nobody writes in a debrief whose notes are hidden from
    /// them (key “debrief.hidden”), nor opens one before all cards are in without deciding on the application (key
    /// “debrief.notYours”).
    Status may(DebriefStep step) const;
};

/// What is agreed about a debrief.
struct DebriefPlan {
    QDateTime plannedAt; ///< invalid: no time yet
    QString zone; ///< IANA id of the zone it is agreed in
    int minutes = 30;
    QList<PersonId> attendees; ///< in the order in which they speak
    PersonId deciderId; ///< null: not said
};

/// A plan and the names of those in it.
struct DebriefSuggestion {
    DebriefPlan plan;
    QList<Person> attendees; ///< of the plan, in its order
    QList<Person> others; ///< who could be asked too, by name
    bool namesAnybody = true; ///< whoever is at the desk may name anybody as the one who decides
    QSet<PersonId> deciders; ///< else only these, of all of the above
};

/// What is decided, as the page asks for it.
struct DecisionRequest {
    ApplicationId application;
    StageId stage; ///< the stage the decider saw it in: a stale decision is refused
    Outcome outcome = Outcome::Advance;
    QString reasons;
    QList<CriterionId> criteria;
    QList<Quotation> quotations; ///< evidence the reasons rest on
    QString dissent;
    QList<Dissent> dissents;
    PersonId decider; ///< null: whoever is at the desk
    StageId nextStage; ///< of Advance and Hire: where to; null: the next of the plan, or its offer stage
    EndReasonId endReason; ///< of Decline
    ShortNotice shortNotice = ShortNotice::Ask; ///< of Decline: “decline.shortNotice” where it is not said
    QDate holdUntil; ///< of Hold
    QString waiver; ///< why it goes on without all scorecards, where some are missing
};

/// Debriefs and decisions. The program shows how people rated and where they differ; it decides nothing.
class DebriefService {
public:
    DebriefService(const ServiceContext &context, PipelineService &pipeline, ScorecardService &scorecards)
        : m_context(context)
        , m_pipeline(pipeline)
        , m_scorecards(scorecards)
    {
    }

    /// Applications with scorecards, of one job or (null) of all.
    Result<QList<DebriefRow>> list(const JobId &job = {}, int limit = 1000) const;

    /// The grid as the one at the desk may see it. Where it shows them the ratings of others, that is recorded:
    /// ScorecardService::markSeenOthers(), whose errors come through.
    Result<DebriefView> view(const ApplicationId &application);

    /// Two to five applications of one job side by side, as the one at the desk may see them; what is shown is recorded
    /// as in view(). Other numbers (key “compare.count”) and several jobs (key “compare.jobs”) are refused.
    Result<ComparisonView> compare(const QList<ApplicationId> &applications);

    /// What is agreed so far, or to start with: those who judged and the hiring manager, the least senior first, the
    /// decider last.
    Result<DebriefSuggestion> suggestion(const ApplicationId &application) const;
    /// Agrees on a debrief, or changes what was agreed while it is not closed. Keys of debriefStep(). Nobody to attend
    /// (key “debrief.nobody”), somebody newly named to decide who has no part in the job by whoever has none either
    /// (key “debrief.decider”), an unknown zone and a length out of 5 to 480 minutes (key “debrief.minutes”) are
    /// refused.
    Status plan(const ApplicationId &application, const DebriefPlan &plan);
    /// The debrief that matters now as the one at the desk may read it, or nothing where there is none; that somebody
    /// looked is not recorded, since no rating is in it.
    Result<std::optional<Debrief>> meeting(const ApplicationId &application) const;
    /// Changes the order in which they speak; the same people (key “debrief.order”). Once it is open, as saveNotes().
    Status setOrder(const DebriefId &debrief, const QList<PersonId> &attendees);
    /// Takes a planned debrief away; one that was opened stays (key “debrief.begun”).
    Status cancel(const DebriefId &debrief);

    /// Opens the planned meeting, or one that was not planned. Keys of debriefStep(). Refused with key
    /// “assessment.blind” to who grades the application blind. While cards are missing it needs a reason (key
    /// “debrief.cardsMissing”), which is kept and shown with the name of whoever gave it, and somebody who decides on
    /// the application (key “debrief.notYours”).
    Status open(const ApplicationId &application, const QString &breakGlassReason = {});
    /// Refused as DebriefView::may() says for writing, and once it is closed (key “debrief.closed”).
    Status saveNotes(const DebriefId &debrief, const QString &notes);
    /// Starts the timer of an open debrief, or stops it. Refused as saveNotes(); undo passes over it, and stops it with
    /// the debrief.
    Status runTimer(const DebriefId &debrief, bool running);
    /// Closes it with what came out of it, in a sentence; empty leaves what is noted. The timer stops. Refused as
    /// saveNotes(); one that is closed stays so.
    Status close(const DebriefId &debrief, const QString &outcome = {});

    /// Who may decide on an application, by name: what decide() accepts as the decider.
    Result<QList<Person>> deciders(const ApplicationId &application) const;

    /// Records the decision and carries it out in the same step: advance moves on, decline ends the application with
    /// its bookings, hold pauses it and closes a debrief that is open with that as its outcome, hire moves it to the
    /// offer. Keys of debriefStep(); “assessment.blind” as of
    /// open(); “decision.notYours” to whoever decidesOn() refuses, “decision.decider” where it refuses the decider.
    /// Reasons are required (key “decision.reasons”), and of whoever disagrees (key “decision.dissent”), who is
    /// somebody else than the decider (key “decision.dissenter”); only what the viewer may see can be quoted (key
    /// “decision.quotation”). Errors of the move come through.
    Status decide(const DecisionRequest &request);

private:
    Result<DebriefView> gather(const ApplicationId &application) const;
    Result<QSet<DecisionId>> ownDecisions(const DebriefView &view) const;
    Status mayWrite(const DebriefId &debrief) const;
    Status addMeeting(DebriefView &view) const;
    Status addAdvice(DebriefView &view) const;
    Status addEvidence(DebriefView &view, const QList<Scorecard> &all, const QList<Scorecard> &own) const;
    Status checkQuotations(const DebriefView &shown, const DecisionRequest &request) const;
    Result<QList<Person>> judges(const DebriefView &view, PersonId &decider) const;
    Status carryOut(Transaction &transaction, const Application &application, const DecisionRequest &request) const;
    Result<DebriefRound> round(
        const Stage &stage, const QList<Scorecard> &cards, const QList<Scorecard> &own, bool blind) const;

    ServiceContext m_context;
    PipelineService &m_pipeline;
    ScorecardService &m_scorecards;
};

} // namespace shortlist
