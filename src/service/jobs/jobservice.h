// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"
#include "domain/jobs/jobqueries.h"
#include "domain/jobs/jobtemplate.h"
#include "domain/jobs/jobview.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// What the person decided about an imported page besides its text.
struct ImportChoices {
    QString source; ///< the page's text, kept with the job
    /// For each stage of the page the key of the built-in rubric it gets a copy of, or empty; may be shorter than the
    /// stages. suggestedRubrics() makes a proposal.
    QStringList rubrics;
};

/// Jobs, their points, specialties, hiring plans and openings. Every change is one command; all of them are undoable.
///
/// On the workspace's thread. Errors besides the ones named: NotFound for ids that are not there any more, those of the
/// store.
class JobService {
public:
    explicit JobService(const ServiceContext &context)
        : m_context(context)
    {
    }

    // Reading

    /// All jobs by title.
    Result<QList<JobListRow>> list(bool withRetired = false) const;
    /// Everything about one job.
    Result<JobView> load(const JobId &id) const;
    /// One plan version with its stages.
    Result<PlanView> plan(const HiringPlanId &id) const;
    /// The plan that new candidates get: the newest published version. Invalid (plan.none) while there is none.
    Result<HiringPlan> currentPlan(const JobId &id) const;
    /// The stages of a plan in their order.
    Result<QList<Stage>> stages(const HiringPlanId &id) const;
    /// The templates that travel inside the program.
    Result<QList<JobTemplate>> templates() const;
    /// The active and held applications of the job that are on another version, with the stage each would stand at.
    Result<QList<PlanMoveCandidate>> movable(const HiringPlanId &plan) const;

    // The job

    /// A draft job with an empty draft plan. Invalid: job.title (empty), job.grade (below 1 or above 30).
    Result<JobId> create(const JobText &text);
    /// Changes title, grade, department and summary. Errors as create().
    Status edit(const JobId &id, const JobText &text);
    /// No new candidates; its open openings are closed. Refused (job.active_applications) while applications run.
    Status retire(const JobId &id, const QString &reason);
    /// Takes a retired job back into use. Openings stay closed.
    Status reinstate(const JobId &id);
    /// The reviewed page as a job with its lists, a plan, and copies of the chosen rubrics: one command. The plan is
    /// published at once (it was reviewed, and may be changed until a candidate uses it); where the page has no stages
    /// it stays a draft. An offer stage is added where none is (Stage::added). Invalid: as create(), and of
    /// planrules.h.
    Result<JobId> saveImportedPage(const JobPage &reviewed, const ImportChoices &choices = {});
    /// A job with lists, specialties, published plan and published rubrics from a built-in template: one command.
    /// NotFound: template.unknown.
    Result<JobId> createFromTemplate(const QString &key);

    // Responsibilities, requirements, nice-to-haves

    /// Adds a line at a place of its list (negative: at the end). Invalid: point.text (empty).
    Result<JobPointId> addPoint(const JobId &job, PointKind kind, const QString &text, int position = -1);
    Status editPoint(const JobPointId &id, const QString &text);
    /// Takes a line out. Draft rubrics that referred to it refer to nothing then; for published ones it is kept,
    /// unseen.
    Status removePoint(const JobPointId &id);
    /// Moves a line within its list.
    Status movePoint(const JobPointId &id, int position);

    // Specialties

    /// `language` is the primary programming language, may be empty. Invalid: specialty.name (empty), specialty.twice.
    Result<SpecialtyId> addSpecialty(const JobId &job, const QString &name, const QString &language);
    Status editSpecialty(const SpecialtyId &id, const QString &name, const QString &language);
    /// Refused (specialty.in_use) while an opening is for it.
    Status removeSpecialty(const SpecialtyId &id);

    // Plans. A plan that an application uses, or that is retired, is frozen: Refused, plan.frozen.

    /// Adds a stage at a place (negative: at the end, but before an offer that stands last). The stage's id, plan and
    /// place are ignored. Invalid: see firstProblem(const Stage &); stage.rubric_draft (of a published plan).
    Result<StageId> addStage(const HiringPlanId &plan, const Stage &stage, int position = -1);
    /// Changes everything of a stage but its plan, place, lineage and origin. Errors as addStage().
    Status editStage(const Stage &stage);
    /// Invalid (plan.empty) for the only stage of a published plan.
    Status removeStage(const StageId &id);
    /// Moves a stage within its plan. Invalid (plan.offer_not_last) where a published plan would have its offer
    /// earlier.
    Status moveStage(const StageId &id, int position);
    /// Makes a draft the plan that new candidates get; the one before is retired, its applications stay on it. A draft
    /// job becomes active. Invalid: of planrules.h; plan.rubric_draft (a rubric is not published). Conflict:
    /// plan.not_draft.
    Status publishPlan(const HiringPlanId &id);
    /// A draft with the same stages and a new number. Conflict (plan.draft_exists) while another draft is open.
    Result<HiringPlanId> newPlanVersion(const HiringPlanId &from);
    /// Throws a draft away. Refused: plan.not_draft; plan.only (the job's only plan).
    Status discardPlan(const HiringPlanId &id);
    /// Moves applications to a published version, all or none. Each stands where PlanMove says, else at the stage that
    /// is the same one there; its interviews, assessments, waivers and scorecards go along to the same stages, and an
    /// open debrief is closed where it stands at another stage than before. Invalid
    /// (plan.stage_gone), naming the candidates, where no such stage is and none was chosen. Refused:
    /// plan.not_published, plan.other_job, plan.other_stage, application.ended, and application.notYours for whoever
    /// does not decide on one of them, as checkDecides() says.
    Status moveApplicationsToPlan(const HiringPlanId &plan, const QList<PlanMove> &moves);

    // Openings

    /// Adds `count` openings alike (1 to 200), coded 1001-1, 1001-2 … after those there are. Invalid: opening.count,
    /// opening.specialty (of another job). Refused: job.retired.
    Result<QList<OpeningId>> addOpenings(const JobId &job, int count, const OpeningText &text = {});
    /// The same within a command of another subject, such as an offer that is accepted.
    Result<QList<OpeningId>> addOpeningsWithin(
        Transaction &transaction, const JobId &job, int count, const OpeningText &text) const;
    /// Changes code and texts. Invalid: opening.code (empty), opening.code_taken, opening.specialty.
    Status editOpening(const OpeningId &id, const QString &code, const OpeningText &text);
    /// Open to on hold; the reason may be empty. Refused: opening.not_open.
    Status holdOpening(const OpeningId &id, const QString &reason = {});
    /// On hold or closed to open. Refused: opening.filled, job.retired.
    Status reopenOpening(const OpeningId &id);
    /// Closes it without a hire. NeedsReason: opening.reason. Refused: opening.filled (only a hire fills, and only
    /// undoing it empties).
    Status closeOpening(const OpeningId &id, const QString &reason);

private:
    QUuid newId() const;
    const QUuid team() const { return m_context.workspace.teamScope(); }
    Result<PlanView> viewOf(const Reader &reader, const HiringPlan &plan, const QList<StageLoad> &load) const;
    Result<HiringPlan> editablePlan(const Transaction &transaction, const HiringPlanId &id) const;
    Status checkStage(const Transaction &transaction, const HiringPlan &plan, const Stage &stage) const;
    Status checkOpening(const Transaction &transaction, const JobId &job, const OpeningText &text) const;
    Status addJob(Transaction &transaction, const Job &job) const;
    Status addStages(Transaction &transaction, const HiringPlan &plan, const QList<Stage> &stages) const;
    Status changeOpening(const QString &command, const OpeningId &id, const QString &reason,
        const std::function<Status(Transaction &, Opening &)> &change);

    ServiceContext m_context;
};

} // namespace shortlist
