// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/pipeline/pipelinequeries.h"
#include "domain/pipeline/rules.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// An application together with the stage its mover believes it to be in. A move names what it leaves, so that two
/// people who act on the same picture cannot move it twice.
struct Standing {
    ApplicationId application;
    StageId stage;
};

/// What happens to interviews that begin within a day when an application ends.
enum class ShortNotice {
    Ask, ///< refuse with Error::Code::NeedsReason, key “decline.shortNotice”
    Cancel, ///< cancel them like the others
    Keep, ///< let them stand
};

/// How an application ends.
struct Ending {
    EndReasonId reason;
    QString note; ///< in words, beside the reason; may be empty
    ShortNotice shortNotice = ShortNotice::Ask;
};

/// What hiring left open for the recruiter to decide: nothing of it is changed.
struct HireReport {
    QList<ApplicationId> othersForTheJob; ///< live applications of other people for the same job
    QList<ApplicationId> othersOfTheCandidate; ///< live applications of the same person for other jobs
};

/// One application with what its page shows.
struct ApplicationView {
    Application application;
    Candidate candidate;
    Job job;
    HiringPlan plan;
    QList<Stage> stages; ///< of its plan, in order
    QList<StageProgress> progress; ///< one for each stage
    QList<Waiver> waivers;
    std::optional<EndReason> endReason;
};

/// A column of a board: one stage in all versions of the plan that still have applications.
struct BoardColumn {
    StageId stage; ///< in the plan that a new application would be on
    QList<StageId> stages; ///< the same stage in older plans, `stage` first
    QString name;
    StageKind kind = StageKind::Interview;
};

/// Applications: moving, holding, ending, reopening. Every change is one command; a list of applications is one too,
/// and either all of them change or none.
///
/// Moving, holding, waiving, ending, reopening and hiring are for those who decide on an application: else refused with
/// key “application.notYours”, as checkDecides() says. Applying is for everybody.
///
/// The functions that end in “Within” do the same inside another command, for decisions and offers, which ask
/// that for themselves.
class PipelineService {
public:
    explicit PipelineService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Applies a candidate for a job, on its newest published plan, else on its newest. Keys: “apply.noPlan”,
    /// “apply.already” when there is a live application for this job, “apply.retired”, “apply.opening”.
    Result<ApplicationId> apply(
        const CandidateId &candidate, const JobId &job, const OpeningId &opening = {}, const QString &reason = {});

    /// As apply(), inside another command: `id` is the new application's, from timedUuid(). People who come from
    /// another system begin at the stage where they stand, and have applied when they did: a null stage is the first,
    /// an invalid time is now. Key: “apply.stage” for a stage of another plan.
    Status applyWithin(Transaction &transaction, const ApplicationId &id, const CandidateId &candidate,
        const JobId &job, const OpeningId &opening, const StageId &stage = {}, const QDateTime &appliedAt = {}) const;

    /// Moves an application from the stage it stands in to another of its plan (a stage of another version of the plan
    /// stands for the same stage in its own). Keys: “move.stale” (Conflict), “move.needsWaiver” (NeedsReason: what is
    /// missing is in the advice), “move.otherPlan”, “application.state”. With `waiverReason` a Waiver in the name of
    /// the person at the desk is kept for each stage that lacks something. A debrief that is open is closed in the same
    /// step.
    Status move(const ApplicationId &application, const StageId &fromStage, const StageId &toStage,
        const QString &waiverReason = {});
    Status move(const QList<Standing> &applications, const StageId &toStage, const QString &waiverReason = {});
    Status moveWithin(Transaction &transaction, const Standing &standing, const StageId &toStage,
        const QString &waiverReason = {}) const;

    /// Refuses what cannot be done to an application as it stands: with “application.state” where its state rules it
    /// out, with “move.stale” where it is in another stage than was believed.
    Status checkStanding(const Reader &reader, const Standing &standing, PipelineAction action) const;

    /// Goes on without what a stage lacks. Keys: “waiver.reason”, “waiver.nobody”.
    Status waive(const ApplicationId &application, const StageId &stage, const QString &reason);

    /// Puts an application on hold; on one that is on hold it changes why and until when. Key: “hold.reason”.
    Status hold(const ApplicationId &application, const QString &reason, QDate until = {});
    Status hold(const QList<ApplicationId> &applications, const QString &reason, QDate until = {});
    Status holdWithin(
        Transaction &transaction, const ApplicationId &application, const QString &reason, QDate until) const;
    Status resume(const ApplicationId &application);
    Status resume(const QList<ApplicationId> &applications);

    /// Declines at any stage: closes bookings, draft scorecards, assessments and offers in the same step. Keys:
    /// “move.stale”, “ending.side”, “decline.shortNotice”, “application.state”.
    Status decline(const ApplicationId &application, const StageId &fromStage, const EndReasonId &reason,
        const QString &note = {}, ShortNotice shortNotice = ShortNotice::Ask);
    Status decline(const QList<Standing> &applications, const Ending &ending);
    Status declineWithin(Transaction &transaction, const Standing &standing, const Ending &ending) const;
    /// The candidate withdraws; closes the same, and is never counted as a rejection. Keys as decline().
    Status withdraw(const ApplicationId &application, const StageId &fromStage, const EndReasonId &reason,
        const QString &note = {}, ShortNotice shortNotice = ShortNotice::Ask);
    Status withdraw(const QList<Standing> &applications, const Ending &ending);

    /// Takes an ended application up again in exactly the stage it left. What was cancelled stays cancelled; scorecards
    /// of interviews that took place, and assessments, are open again. A hired one's opening is open again, and the
    /// offer that was accepted waits for its answer again. Keys: “application.state”, “apply.already”.
    Status reopen(const ApplicationId &application);

    /// Hires: the application is hired and the opening filled by it. Bookings that are still to come are cancelled.
    /// A null opening means the application's own. Keys: “hire.opening”, “application.state”.
    Result<HireReport> hire(const ApplicationId &application, const OpeningId &opening = {});
    Status hireWithin(Transaction &transaction, const ApplicationId &application, const OpeningId &opening,
        HireReport *report = nullptr) const;

    /// Moves an application over to another job: the first stage of its plan. Bookings and offers of the old one are
    /// closed. Keys: “move.stale”, “apply.already”, “apply.noPlan”.
    Status moveToJob(const Standing &standing, const JobId &job);
    /// Moves applications of the same job over to another version of its plan: each to the same stage there. Key:
    /// “replan.noStage” when the other version has no such stage.
    Status moveToPlan(const QList<ApplicationId> &applications, const HiringPlanId &plan);
    /// Chooses the opening an application is for; null for none. Key: “apply.opening”.
    Status setOpening(const ApplicationId &application, const OpeningId &opening);

    /// One application with its plan and what each stage has and lacks.
    Result<ApplicationView> load(const ApplicationId &application) const;
    /// What would need a waiver; empty when the move is free.
    Result<QList<Gap>> gaps(const ApplicationId &application, const StageId &toStage) const;
    /// The applications of a candidate, oldest first.
    Result<QList<Application>> applicationsOf(const CandidateId &candidate) const;
    /// The columns of a job's board. Key: “apply.noPlan”.
    Result<QList<BoardColumn>> board(const JobId &job) const;
    /// The published plan of a job, or its newest draft where none is published. Key: “apply.noPlan”.
    Result<HiringPlan> planFor(const JobId &job) const;
    /// The plan on which an application for a job begins. Refused: apply.retired, apply.planDraft (it is not published
    /// yet). Invalid: apply.noPlan.
    Result<HiringPlan> planToApplyOn(const JobId &job) const;

    /// The cards of a board, for the person at the desk: ratings of a round in which they still owe a card are left
    /// out.
    Result<QList<ApplicationRow>> rows(const ApplicationFilter &filter) const;
    Result<QList<ApplicationCard>> cards(const QList<ApplicationRow> &rows) const;
    /// Which applications some rows are and where they stand, in order; for acting on a selection.
    Result<QList<Standing>> standings(const QList<ApplicationRow> &rows) const;
    /// The row of an application, for showing it in a list.
    Result<ApplicationRow> rowOf(const ApplicationId &application) const;
    Result<QList<StageCount>> counts(const JobId &job) const;
    Result<QList<EndingCount>> endings(const JobId &job) const;

private:
    /// Refuses to act on an application that does not stand where the person saw it.
    Status checkStage(const Reader &reader, const Application &application, const StageId &believed) const;
    Status giveWaiver(
        Transaction &transaction, const Application &application, const StageId &stage, const QString &reason) const;
    Status endWithin(
        Transaction &transaction, const Standing &standing, PipelineAction how, const Ending &ending) const;
    Status end(const QList<Standing> &applications, PipelineAction how, const Ending &ending);
    Status runOver(const QString &command, const QList<ApplicationId> &applications,
        const std::function<Status(Transaction &, const ApplicationId &)> &work, const QString &reason = {});

    ServiceContext m_context;
};

/// A gap in words: “no scorecard from Ines Weber (Technical interview)”.
QString gapText(const Gap &gap);

} // namespace shortlist
