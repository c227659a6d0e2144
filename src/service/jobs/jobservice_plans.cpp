// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of JobService: stages, versions, publishing.
#include "domain/core/newid.h"
#include "domain/jobs/planrules.h"
#include "domain/people/pool.h"
#include "domain/rubrics/rubric.h"
#include "service/core/ordering.h"
#include "service/jobs/jobservice.h"
#include "service/jobs/planwriter.h"

namespace shortlist {

namespace {

struct JobServicePlansTexts {
    Q_DECLARE_TR_FUNCTIONS(JobService)
};

Result<QList<Stage>> planStages(const Reader &reader, const HiringPlanId &plan)
{
    return reader.all<Stage>({ equals(&Stage::planId, plan) }, { fieldName(&Stage::position) });
}

Stage tidied(Stage stage)
{
    stage.name = stage.name.simplified();
    stage.purpose = stage.purpose.trimmed();
    QStringList titles;
    for (const QString &title : std::as_const(stage.titles)) {
        if (const QString plain = title.simplified(); !plain.isEmpty() && !titles.contains(plain))
            titles.append(plain);
    }
    stage.titles = titles;
    return stage;
}

/// True when people are pooled or trained for interviews of this name.
Result<bool> hasInterviewers(const Reader &reader, const QString &kind)
{
    const auto pools = reader.all<InterviewPool>({ equals(&InterviewPool::interviewKind, kind) }, {}, 1);
    if (!pools)
        return pools.error();
    const auto trainings = reader.all<Training>({ equals(&Training::interviewKind, kind) }, {}, 1);
    if (!trainings)
        return trainings.error();
    return !pools->isEmpty() || !trainings->isEmpty();
}

/// A stage that is called otherwise from now on is still led by those who were trained for it; unless it takes a name
/// that has interviewers of its own.
Status keepInterviewers(const Reader &reader, const Stage &before, Stage &edited)
{
    edited.interviewKind = before.interviewKind;
    if (edited.name == before.name || edited.kind != StageKind::Interview)
        return done();
    const auto own = hasInterviewers(reader, edited.name);
    if (!own)
        return own.error();
    const auto earlier = hasInterviewers(reader, before.kindName());
    if (!earlier)
        return earlier.error();
    const bool keeps = !*own && *earlier && before.kindName() != edited.name;
    edited.interviewKind = keeps ? before.kindName() : QString();
    return done();
}

} // namespace

Result<PlanView> JobService::viewOf(const Reader &reader, const HiringPlan &plan, const QList<StageLoad> &load) const
{
    PlanView view;
    view.plan = plan;
    auto stages = planStages(reader, plan.id);
    if (!stages)
        return stages.error();
    view.stages = *stages;
    for (const Stage &stage : std::as_const(view.stages)) {
        const auto rubric = reader.tryGet(stage.rubricId);
        if (!rubric)
            return rubric.error();
        if (*rubric)
            view.rubricNames.insert(
                stage.id, JobServicePlansTexts::tr("%1, v%2").arg((**rubric).name, QString::number((**rubric).number)));
    }
    for (const StageLoad &each : load) {
        if (each.planId != plan.id)
            continue;
        view.activeApplications += each.active + each.onHold;
        view.applications += each.active + each.onHold + each.ended;
    }
    return view;
}

Result<PlanView> JobService::plan(const HiringPlanId &id) const
{
    const auto plan = m_context.workspace.get(id);
    if (!plan)
        return plan.error();
    const auto load = m_context.queries.jobs.load(plan->jobId);
    if (!load)
        return load.error();
    return viewOf(m_context.workspace, *plan, *load);
}

Result<HiringPlan> JobService::currentPlan(const JobId &id) const
{
    const auto plans = m_context.workspace.all<HiringPlan>(
        { equals(&HiringPlan::jobId, id), equals(&HiringPlan::state, PlanState::Published) },
        { u'-' + fieldName(&HiringPlan::number) }, 1);
    if (!plans)
        return plans.error();
    if (plans->isEmpty())
        return failure(Error::Code::Invalid, "plan.none",
            JobServicePlansTexts::tr("This job has no published hiring plan yet."),
            JobServicePlansTexts::tr("Open the job, check its plan and publish it."));
    return plans->first();
}

Result<QList<Stage>> JobService::stages(const HiringPlanId &id) const { return planStages(m_context.workspace, id); }

Result<QList<PlanMoveCandidate>> JobService::movable(const HiringPlanId &plan) const
{
    return m_context.queries.jobs.movable(plan);
}

Result<HiringPlan> JobService::editablePlan(const Transaction &transaction, const HiringPlanId &id) const
{
    auto plan = transaction.get(id);
    if (!plan)
        return plan.error();
    const auto users = transaction.all<Application>({ equals(&Application::planId, id) }, {}, 1);
    if (!users)
        return users.error();
    if (plan->state == PlanState::Retired || !users->isEmpty())
        return failure(Error::Code::Refused, "plan.frozen",
            JobServicePlansTexts::tr("Version %1 of this plan is in use and stays as it is.").arg(plan->number),
            JobServicePlansTexts::tr("Make a new version, and choose there who moves over to it."));
    return *plan;
}

Status JobService::checkStage(const Transaction &transaction, const HiringPlan &plan, const Stage &stage) const
{
    if (const auto problem = firstProblem(stage))
        return *problem;
    if (stage.rubricId.isNull())
        return done();
    const auto rubric = transaction.get(stage.rubricId);
    if (!rubric)
        return rubric.error();
    if (plan.state == PlanState::Published && rubric->state == RubricState::Draft)
        return failure(Error::Code::Invalid, "stage.rubric_draft",
            JobServicePlansTexts::tr("The rubric “%1” is still a draft.").arg(rubric->name),
            JobServicePlansTexts::tr("Publish the rubric first: scorecards rate by published rubrics only."));
    return done();
}

Status JobService::addStages(Transaction &transaction, const HiringPlan &plan, const QList<Stage> &stages) const
{
    return addPlanStages(transaction, plan, stages, m_context.clock.nowUtc(), team());
}

Result<StageId> JobService::addStage(const HiringPlanId &planId, const Stage &stage, int position)
{
    Stage added = tidied(stage);
    added.id = StageId(newId());
    added.lineageId = added.id;
    added.planId = planId;
    auto written =
        m_context.commands.run(QStringLiteral("plan.stage_add"), planId, [&](Transaction &transaction) -> Status {
            const auto plan = editablePlan(transaction, planId);
            if (!plan)
                return plan.error();
            if (auto sound = checkStage(transaction, *plan, added); !sound)
                return sound;
            auto stages = planStages(transaction, planId);
            if (!stages)
                return stages.error();
            int place = position;
            if (place < 0 || place > int(stages->size())) {
                place = int(stages->size());
                if (added.kind != StageKind::Offer && !stages->isEmpty() && stages->last().kind == StageKind::Offer)
                    --place;
            }
            QList<Stage> after = *stages;
            after.insert(place, added);
            if (plan->state == PlanState::Published) {
                if (const auto problem = firstProblem(after))
                    return *problem;
            }
            return insertRow(transaction, *stages, added, place, team());
        });
    if (!written)
        return written.error();
    return added.id;
}

Status JobService::editStage(const Stage &stage)
{
    return m_context.commands.run(QStringLiteral("plan.stage_edit"), stage.id, [&](Transaction &transaction) -> Status {
        const auto stored = transaction.get(stage.id);
        if (!stored)
            return stored.error();
        const auto plan = editablePlan(transaction, stored->planId);
        if (!plan)
            return plan.error();
        Stage edited = tidied(stage);
        edited.planId = stored->planId;
        edited.lineageId = stored->lineageId;
        edited.position = stored->position;
        edited.added = stored->added;
        edited.source = stored->source;
        if (auto kept = keepInterviewers(transaction, *stored, edited); !kept)
            return kept;
        if (auto sound = checkStage(transaction, *plan, edited); !sound)
            return sound;
        if (plan->state == PlanState::Published) {
            auto stages = planStages(transaction, plan->id);
            if (!stages)
                return stages.error();
            for (Stage &each : *stages) {
                if (each.id == edited.id)
                    each = edited;
            }
            if (const auto problem = firstProblem(*stages))
                return *problem;
        }
        return transaction.save(edited);
    });
}

Status JobService::removeStage(const StageId &id)
{
    return m_context.commands.run(QStringLiteral("plan.stage_remove"), id, [&](Transaction &transaction) -> Status {
        const auto stage = transaction.get(id);
        if (!stage)
            return stage.error();
        const auto plan = editablePlan(transaction, stage->planId);
        if (!plan)
            return plan.error();
        auto stages = planStages(transaction, plan->id);
        if (!stages)
            return stages.error();
        if (plan->state == PlanState::Published && stages->size() == 1)
            return failure(Error::Code::Invalid, "plan.empty",
                JobServicePlansTexts::tr("“%1” is the only stage of a published plan.").arg(stage->name),
                JobServicePlansTexts::tr("Add the stage that takes its place first."));
        return removeRow(transaction, *stages, id);
    });
}

Status JobService::moveStage(const StageId &id, int position)
{
    return m_context.commands.run(QStringLiteral("plan.stage_move"), id, [&](Transaction &transaction) -> Status {
        const auto stage = transaction.get(id);
        if (!stage)
            return stage.error();
        const auto plan = editablePlan(transaction, stage->planId);
        if (!plan)
            return plan.error();
        auto stages = planStages(transaction, plan->id);
        if (!stages)
            return stages.error();
        if (plan->state == PlanState::Published) {
            QList<Stage> after = *stages;
            after.move(stage->position, std::clamp<qsizetype>(position, 0, after.size() - 1));
            if (const auto problem = firstProblem(after))
                return *problem;
        }
        return moveRow(transaction, *stages, id, position);
    });
}

namespace {

Status checkRubricsArePublished(const Transaction &transaction, const QList<Stage> &stages)
{
    for (const Stage &stage : stages) {
        const auto rubric = transaction.tryGet(stage.rubricId);
        if (!rubric)
            return rubric.error();
        if (*rubric && (**rubric).state == RubricState::Draft)
            return failure(Error::Code::Invalid, "plan.rubric_draft",
                JobServicePlansTexts::tr("The rubric “%1” of the stage “%2” is still a draft.")
                    .arg((**rubric).name, stage.name),
                JobServicePlansTexts::tr("Publish the rubric first: scorecards rate by published rubrics only."));
    }
    return done();
}

} // namespace

Status JobService::publishPlan(const HiringPlanId &id)
{
    return m_context.commands.run(QStringLiteral("plan.publish"), id, [&](Transaction &transaction) -> Status {
        auto plan = transaction.get(id);
        if (!plan)
            return plan.error();
        if (plan->state != PlanState::Draft)
            return failure(Error::Code::Conflict, "plan.not_draft",
                JobServicePlansTexts::tr("Version %1 of this plan is not a draft any more.").arg(plan->number),
                JobServicePlansTexts::tr("Make a new version."));
        auto stages = planStages(transaction, id);
        if (!stages)
            return stages.error();
        if (const auto problem = firstProblem(*stages))
            return *problem;
        if (auto published = checkRubricsArePublished(transaction, *stages); !published)
            return published;
        auto before = transaction.all<HiringPlan>(
            { equals(&HiringPlan::jobId, plan->jobId), equals(&HiringPlan::state, PlanState::Published) });
        if (!before)
            return before.error();
        for (HiringPlan other : std::as_const(*before)) {
            other.state = PlanState::Retired;
            if (auto saved = transaction.save(other); !saved)
                return saved;
        }
        auto job = transaction.get(plan->jobId);
        if (!job)
            return job.error();
        if (job->state == JobState::Draft) {
            job->state = JobState::Active;
            if (auto saved = transaction.save(*job); !saved)
                return saved;
        }
        plan->state = PlanState::Published;
        return transaction.save(*plan);
    });
}

Result<HiringPlanId> JobService::newPlanVersion(const HiringPlanId &from)
{
    const HiringPlanId id(newId());
    auto written = m_context.commands.run(QStringLiteral("plan.new_version"), id, [&](Transaction &transaction) {
        return addPlanVersion(transaction, from, id, m_context.clock.nowUtc(), team());
    });
    if (!written)
        return written.error();
    return id;
}

Status JobService::discardPlan(const HiringPlanId &id)
{
    return m_context.commands.run(QStringLiteral("plan.discard"), id, [&](Transaction &transaction) -> Status {
        const auto plan = transaction.get(id);
        if (!plan)
            return plan.error();
        if (plan->state != PlanState::Draft)
            return failure(Error::Code::Refused, "plan.not_draft",
                JobServicePlansTexts::tr("Version %1 was published and is kept.").arg(plan->number),
                JobServicePlansTexts::tr("Make a new version to replace it."));
        const auto all = transaction.all<HiringPlan>({ equals(&HiringPlan::jobId, plan->jobId) });
        if (!all)
            return all.error();
        if (all->size() == 1)
            return failure(Error::Code::Refused, "plan.only",
                JobServicePlansTexts::tr("This is the only plan of the job."),
                JobServicePlansTexts::tr("Change its stages instead."));
        const auto stages = planStages(transaction, id);
        if (!stages)
            return stages.error();
        for (const Stage &stage : *stages) {
            if (auto archived = transaction.archive(stage.id); !archived)
                return archived;
        }
        return transaction.archive(id);
    });
}

} // namespace shortlist
