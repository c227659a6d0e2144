// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages and the command line ask about applications.
#include "service/pipeline/pipelineservice.h"
#include "service/pipeline/progress.h"
#include "service/settings/graderpoints.h"

#include <algorithm>

namespace shortlist {

Result<ApplicationView> PipelineService::load(const ApplicationId &application) const
{
    const Workspace &workspace = m_context.workspace;
    const auto found = workspace.get(application);
    if (!found)
        return found.error();
    const auto candidate = workspace.get(found->candidateId);
    if (!candidate)
        return candidate.error();
    const auto job = workspace.get(found->jobId);
    if (!job)
        return job.error();
    const auto plan = workspace.get(found->planId);
    if (!plan)
        return plan.error();
    const auto stages = stagesOf(workspace, found->planId);
    if (!stages)
        return stages.error();
    const auto progress = progressOf(workspace, *found, *stages, m_context.clock.nowUtc(), m_context.session.person);
    if (!progress)
        return progress.error();
    const auto waivers = workspace.all<Waiver>({ equals(&Waiver::applicationId, application) });
    if (!waivers)
        return waivers.error();
    const auto reason = workspace.tryGet(found->endReasonId);
    if (!reason)
        return reason.error();
    return ApplicationView{ *found, *candidate, *job, *plan, *stages, *progress, *waivers, *reason };
}

Result<QList<Gap>> PipelineService::gaps(const ApplicationId &application, const StageId &toStage) const
{
    const Workspace &workspace = m_context.workspace;
    const auto found = workspace.get(application);
    if (!found)
        return found.error();
    const auto stages = stagesOf(workspace, found->planId);
    if (!stages)
        return stages.error();
    const auto progress = progressOf(workspace, *found, *stages, m_context.clock.nowUtc(), m_context.session.person);
    if (!progress)
        return progress.error();
    return gapsOnTheWay(*progress, found->stageId, toStage);
}

Result<QList<Application>> PipelineService::applicationsOf(const CandidateId &candidate) const
{
    return m_context.workspace.all<Application>(
        { equals(&Application::candidateId, candidate) }, { fieldName(&Application::appliedAt) });
}

Result<QList<BoardColumn>> PipelineService::board(const JobId &job) const
{
    const Workspace &workspace = m_context.workspace;
    const auto current = planFor(job);
    if (!current)
        return current.error();
    const auto plans = workspace.all<HiringPlan>(
        { equals(&HiringPlan::jobId, job) }, { QLatin1Char('-') + fieldName(&HiringPlan::number) });
    if (!plans)
        return plans.error();
    const auto stages = stagesOf(workspace, current->id);
    if (!stages)
        return stages.error();
    const auto counted = counts(job);
    if (!counted)
        return counted.error();

    QList<BoardColumn> columns;
    QList<StageId> lineages;
    for (const Stage &stage : *stages) {
        columns.append({ stage.id, { stage.id }, stage.name, stage.kind });
        lineages.append(stage.lineageId);
    }
    for (const HiringPlan &plan : *plans) {
        if (plan.id == current->id)
            continue;
        const auto olders = stagesOf(workspace, plan.id);
        if (!olders)
            return olders.error();
        for (const Stage &older : *olders) {
            const qsizetype known = lineages.indexOf(older.lineageId);
            const bool used = std::any_of(counted->cbegin(), counted->cend(),
                [&older](const StageCount &count) { return count.stage == older.id && count.count > 0; });
            if (known >= 0) {
                columns[known].stages.append(older.id);
            } else if (used) {
                const qsizetype place = qMin(qsizetype(older.position), columns.size());
                columns.insert(place, { older.id, { older.id }, older.name, older.kind });
                lineages.insert(place, older.lineageId);
            }
        }
    }
    return columns;
}

Result<QList<ApplicationRow>> PipelineService::rows(const ApplicationFilter &filter) const
{
    return m_context.queries.pipeline.rows(filter);
}

Result<QList<ApplicationCard>> PipelineService::cards(const QList<ApplicationRow> &rows) const
{
    const auto points = graderPointsOf(m_context.workspace);
    if (!points)
        return points.error();
    return m_context.queries.pipeline.cards(rows, { m_context.session.person, m_context.clock.nowUtc(), *points });
}

Result<QList<Standing>> PipelineService::standings(const QList<ApplicationRow> &rows) const
{
    QList<Standing> standings;
    const auto found = cards(rows);
    if (!found)
        return found.error();
    for (const ApplicationCard &card : *found)
        standings.append({ card.id, card.stage });
    return standings;
}

Result<ApplicationRow> PipelineService::rowOf(const ApplicationId &application) const
{
    return m_context.queries.pipeline.rowOf(application);
}

Result<QList<StageCount>> PipelineService::counts(const JobId &job) const
{
    return m_context.queries.pipeline.counts(job);
}

Result<QList<EndingCount>> PipelineService::endings(const JobId &job) const
{
    return m_context.queries.pipeline.endings(job);
}

} // namespace shortlist
