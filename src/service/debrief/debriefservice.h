// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/debrief/agreement.h"
#include "domain/debrief/decision.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/rules.h"
#include "domain/scorecards/scorecardqueries.h"
#include "service/core/commandrunner.h"

namespace shortlist {

class PipelineService;
class ScorecardService;

/// One scorecard in the grid.
struct DebriefCard {
    Scorecard card;
    QString authorName;
    QString authorTitle;
    /// False while the viewer may not see it: then only author, state and due date are filled.
    bool visible = false;
    QList<Rating> ratings; ///< in the order of the round's criteria
};

/// The cards of one stage, against one rubric version.
struct DebriefRound {
    Stage stage;
    Rubric rubric;
    QList<Criterion> criteria;
    QList<DebriefCard> cards; ///< trainees' cards last; they count in no summary
    QList<RatingSummary> summaries; ///< one a criterion, over the visible cards that count
    std::optional<double> total; ///< weightedTotal() over them
    /// How far the visible cards that count agree. Nothing while a submitted one is hidden from the viewer, none is in,
    /// or one person alone judges the round.
    std::optional<RoundAgreement> agreement;
};

/// Everything on the debrief page of one application.
struct DebriefView {
    Application application;
    Candidate candidate;
    Job job;
    QList<Stage> stages; ///< of the application's plan, in order
    QList<DebriefRound> rounds; ///< in the plan's order
    std::optional<Debrief> debrief; ///< the newest
    QList<Decision> decisions; ///< oldest first
    QList<Offer> offers; ///< by number
    int cardsIn = 0;
    int cardsNeeded = 0;
    bool sealed = false; ///< some submitted card is hidden from the viewer: they owe one, or its round is not open
};

/// What is decided, as the page asks for it.
struct DecisionRequest {
    ApplicationId application;
    StageId stage; ///< the stage the decider saw it in: a stale decision is refused
    Outcome outcome = Outcome::Advance;
    QString reasons;
    QList<CriterionId> criteria;
    QString dissent;
    StageId nextStage; ///< of Advance and Hire: where to; null: the next of the plan, or its offer stage
    EndReasonId endReason; ///< of Decline
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

    /// Opens the meeting. While cards are missing it needs a reason (key “debrief.cardsMissing”), which is kept and
    /// shown.
    Status open(const ApplicationId &application, const QString &breakGlassReason = {});
    Status saveNotes(const DebriefId &debrief, const QString &notes);
    Status close(const DebriefId &debrief);

    /// Records the decision and carries it out in the same step: advance moves on, decline ends the application with
    /// its bookings, hold pauses it, hire moves it to the offer. Reasons are required (key “decision.reasons”). Errors
    /// of the move come through.
    Status decide(const DecisionRequest &request);

private:
    Result<DebriefView> gather(const ApplicationId &application) const;
    Status carryOut(Transaction &transaction, const Application &application, const DecisionRequest &request) const;
    Result<DebriefRound> round(const Stage &stage, const QList<Scorecard> &cards, const QList<Scorecard> &own) const;

    ServiceContext m_context;
    PipelineService &m_pipeline;
    ScorecardService &m_scorecards;
};

} // namespace shortlist
