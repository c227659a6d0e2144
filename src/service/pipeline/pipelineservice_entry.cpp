// SPDX-License-Identifier: GPL-3.0-or-later
// How applications begin, begin again, arrive and change their job or plan.
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/candidates/hiringteam.h"
#include "service/pipeline/assessmentservice.h"
#include "service/pipeline/openwork.h"
#include "service/pipeline/pipelineservice.h"
#include "service/pipeline/pipelinetext.h"
#include "service/pipeline/progress.h"

#include <algorithm>

namespace shortlist {

namespace {

Result<HiringPlan> newestPlan(const Reader &reader, const Job &job)
{
    auto plans = reader.all<HiringPlan>(
        { equals(&HiringPlan::jobId, job.id) }, { QLatin1Char('-') + fieldName(&HiringPlan::number) });
    if (!plans)
        return plans.error();
    for (const HiringPlan &plan : std::as_const(*plans)) {
        if (plan.state == PlanState::Published)
            return plan;
    }
    if (plans->isEmpty())
        return Error{ Error::Code::Invalid, PipelineText::tr("“%1” has no hiring plan.").arg(job.title),
            PipelineText::tr("Make its plan on the Jobs page first."), {}, QStringLiteral("apply.noPlan") };
    return plans->first();
}

/// The plan a new application is put on, with its stages: at least one.
struct Entry {
    Job job;
    HiringPlan plan;
    QList<Stage> stages;
};

Result<Entry> entryOf(const Reader &reader, const JobId &jobId)
{
    const auto job = reader.get(jobId);
    if (!job)
        return job.error();
    if (job->state == JobState::Retired)
        return Error{ Error::Code::Refused, PipelineText::tr("The job “%1” is retired.").arg(job->title),
            PipelineText::tr("Take the job up again first, or choose another."), {}, QStringLiteral("apply.retired") };
    auto plan = newestPlan(reader, *job);
    if (!plan)
        return plan.error();
    if (plan->state == PlanState::Draft)
        return Error{ Error::Code::Refused,
            PipelineText::tr("The hiring plan of “%1” is not published.").arg(job->title),
            PipelineText::tr("Publish it on the Jobs page first: who applies is then measured by a plan that stays."),
            {}, QStringLiteral("apply.planDraft") };
    auto stages = stagesOf(reader, plan->id);
    if (!stages)
        return stages.error();
    if (stages->isEmpty())
        return Error{ Error::Code::Invalid, PipelineText::tr("The hiring plan of “%1” has no stages.").arg(job->title),
            PipelineText::tr("Add its stages on the Jobs page first."), {}, QStringLiteral("apply.noPlan") };
    return Entry{ *job, *plan, *stages };
}

/// One live application of a person for a job is enough; `except` is not counted.
Status checkNoOther(
    const Reader &reader, const CandidateId &candidate, const JobId &job, const ApplicationId &except = {})
{
    const auto applications = reader.all<Application>({ equals(&Application::candidateId, candidate) });
    if (!applications)
        return applications.error();
    for (const Application &other : *applications) {
        if (other.jobId == job && isLive(other.state) && other.id != except)
            return Error{ Error::Code::Conflict,
                PipelineText::tr("%1 already has an application for this job under way.")
                    .arg(candidateName(reader, other)),
                PipelineText::tr("Go on with that one."), other.id.toString(), QStringLiteral("apply.already") };
    }
    return done();
}

Status checkOpening(const Reader &reader, const OpeningId &id, const JobId &job)
{
    if (id.isNull())
        return done();
    const auto opening = reader.get(id);
    if (!opening)
        return opening.error();
    const bool available = opening->state == OpeningState::Open || opening->state == OpeningState::OnHold;
    if (opening->jobId == job && available)
        return done();
    return Error{ Error::Code::Invalid,
        available ? PipelineText::tr("The opening %1 belongs to another job.").arg(opening->code)
                  : PipelineText::tr("The opening %1 is filled or closed.").arg(opening->code),
        PipelineText::tr("Choose an open opening of this job."), {}, QStringLiteral("apply.opening") };
}

Error cannotFill(const QString &sentence)
{
    return { Error::Code::Invalid, sentence, PipelineText::tr("Choose an open opening of this job."), {},
        QStringLiteral("hire.opening") };
}

Result<QList<ApplicationId>> liveOnes(const Reader &reader, const Condition &which, const ApplicationId &except)
{
    QList<ApplicationId> ids;
    for (const ApplicationState state : { ApplicationState::Active, ApplicationState::OnHold }) {
        const auto found = reader.all<Application>({ which, equals(&Application::state, state) });
        if (!found)
            return found.error();
        for (const Application &application : *found) {
            if (application.id != except)
                ids.append(application.id);
        }
    }
    return ids;
}

} // namespace

Result<ApplicationId> PipelineService::apply(
    const CandidateId &candidate, const JobId &job, const OpeningId &opening, const QString &reason)
{
    const ApplicationId id(timedUuid(m_context.clock.nowUtc()));
    auto applied = m_context.commands.run(
        QStringLiteral("application.apply"), id,
        [&](Transaction &transaction) { return applyWithin(transaction, id, candidate, job, opening); }, reason);
    if (!applied)
        return applied.error();
    return id;
}

Status PipelineService::applyWithin(Transaction &transaction, const ApplicationId &id, const CandidateId &candidate,
    const JobId &job, const OpeningId &opening, const StageId &stage, const QDateTime &appliedAt) const
{
    const auto person = transaction.get(candidate);
    if (!person)
        return person.error();
    if (person->state != CandidateState::Active)
        return Error{ Error::Code::Refused, PipelineText::tr("%1 was merged or erased.").arg(person->name),
            PipelineText::tr("Choose the candidate it was merged into."), {}, QStringLiteral("apply.candidate") };
    const auto entry = entryOf(transaction, job);
    if (!entry)
        return entry.error();
    if (auto checked = checkNoOther(transaction, candidate, job); !checked)
        return checked;
    if (auto checked = checkOpening(transaction, opening, job); !checked)
        return checked;
    const auto begin = stage.isNull() ? entry->stages.cbegin()
                                      : std::find_if(entry->stages.cbegin(), entry->stages.cend(),
                                          [&stage](const Stage &one) { return one.id == stage; });
    if (begin == entry->stages.cend())
        return Error{ Error::Code::Invalid,
            PipelineText::tr("The stage you chose is not in the plan by which “%1” hires now.").arg(entry->job.title),
            PipelineText::tr("Choose the stage again."), {}, QStringLiteral("apply.stage") };
    Application application;
    application.id = id;
    application.candidateId = candidate;
    application.jobId = job;
    application.openingId = opening;
    application.planId = entry->plan.id;
    application.stageId = begin->id;
    application.enteredStageAt = m_context.clock.nowUtc();
    application.appliedAt = appliedAt.isValid() ? appliedAt.toUTC() : application.enteredStageAt;
    if (auto added = transaction.add(application, candidateScope(candidate)); !added)
        return added;
    return AssessmentService::enterStage(transaction, m_context, application, *begin);
}

Status PipelineService::reopen(const ApplicationId &application)
{
    return m_context.commands.run(
        QStringLiteral("application.reopen"), application, [&](Transaction &transaction) -> Status {
            auto found = transaction.get(application);
            if (!found)
                return found.error();
            if (auto decides = checkDecides(transaction, application, m_context.session.person); !decides)
                return decides;
            const auto state = stateAfter(found->state, PipelineAction::Reopen);
            if (!state)
                return wrongState(transaction, *found, PipelineAction::Reopen);
            if (auto checked = checkNoOther(transaction, found->candidateId, found->jobId, found->id); !checked)
                return checked;
            const auto filled = transaction.all<Opening>({ equals(&Opening::filledById, application) });
            if (!filled)
                return filled.error();
            for (Opening opening : *filled) {
                opening.filledById = {};
                opening.state = OpeningState::Open;
                opening.closedAt = {};
                if (auto saved = transaction.save(opening); !saved)
                    return saved;
            }
            if (auto reopened = reopenWork(transaction, *found); !reopened)
                return reopened;
            found->state = *state;
            found->endedAt = {};
            found->endReasonId = {};
            found->endNote.clear();
            return transaction.save(*found);
        });
}

Result<HireReport> PipelineService::hire(const ApplicationId &application, const OpeningId &opening)
{
    HireReport report;
    auto hired = m_context.commands.run(
        QStringLiteral("application.hire"), application, [&](Transaction &transaction) -> Status {
            if (auto decides = checkDecides(transaction, application, m_context.session.person); !decides)
                return decides;
            return hireWithin(transaction, application, opening, &report);
        });
    if (!hired)
        return hired.error();
    return report;
}

Status PipelineService::hireWithin(
    Transaction &transaction, const ApplicationId &application, const OpeningId &opening, HireReport *report) const
{
    auto found = transaction.get(application);
    if (!found)
        return found.error();
    const auto state = stateAfter(found->state, PipelineAction::Hire);
    if (!state)
        return wrongState(transaction, *found, PipelineAction::Hire);
    const auto seat = transaction.tryGet(opening.isNull() ? found->openingId : opening);
    if (!seat)
        return seat.error();
    if (!*seat)
        return cannotFill(
            PipelineText::tr("No opening is chosen that %1 would fill.").arg(candidateName(transaction, *found)));
    Opening filled = **seat;
    if (filled.jobId != found->jobId)
        return cannotFill(PipelineText::tr("The opening %1 belongs to another job.").arg(filled.code));
    if (filled.state != OpeningState::Open)
        return cannotFill(PipelineText::tr("The opening %1 is not open.").arg(filled.code));
    const QDateTime now = m_context.clock.nowUtc();
    if (auto cancelled =
            cancelBookings(transaction, *found, PipelineText::tr("The candidate was hired."), ShortNotice::Cancel, now);
        !cancelled)
        return cancelled;
    if (auto closed = closeDebriefs(transaction, *found, now); !closed)
        return closed;
    filled.state = OpeningState::Filled;
    filled.filledById = application;
    filled.closedAt = now;
    if (auto saved = transaction.save(filled); !saved)
        return saved;
    found->state = *state;
    found->openingId = filled.id;
    found->endedAt = now;
    if (auto saved = transaction.save(*found); !saved)
        return saved;
    if (!report)
        return done();
    const auto forJob = liveOnes(transaction, equals(&Application::jobId, found->jobId), application);
    if (!forJob)
        return forJob.error();
    const auto ofPerson = liveOnes(transaction, equals(&Application::candidateId, found->candidateId), application);
    if (!ofPerson)
        return ofPerson.error();
    *report = { *forJob, *ofPerson };
    return done();
}

Status PipelineService::moveToJob(const Standing &standing, const JobId &job)
{
    return m_context.commands.run(
        QStringLiteral("application.transfer"), standing.application, [&](Transaction &transaction) -> Status {
            auto found = transaction.get(standing.application);
            if (!found)
                return found.error();
            if (auto decides = checkDecides(transaction, standing.application, m_context.session.person); !decides)
                return decides;
            if (!stateAfter(found->state, PipelineAction::Transfer))
                return wrongState(transaction, *found, PipelineAction::Transfer);
            if (auto checked = checkStage(transaction, *found, standing.stage); !checked)
                return checked;
            if (found->jobId == job)
                return done();
            const auto entry = entryOf(transaction, job);
            if (!entry)
                return entry.error();
            if (auto checked = checkNoOther(transaction, found->candidateId, job, found->id); !checked)
                return checked;
            if (auto closed = closeOpenWork(transaction, *found,
                    PipelineText::tr("The application was moved to “%1”.").arg(entry->job.title), ShortNotice::Cancel,
                    m_context.clock.nowUtc());
                !closed)
                return closed;
            found->jobId = job;
            found->openingId = {};
            found->planId = entry->plan.id;
            found->stageId = entry->stages.first().id;
            found->enteredStageAt = m_context.clock.nowUtc();
            if (auto saved = transaction.save(*found); !saved)
                return saved;
            return AssessmentService::enterStage(transaction, m_context, *found, entry->stages.first());
        });
}

Status PipelineService::moveToPlan(const QList<ApplicationId> &applications, const HiringPlanId &plan)
{
    return runOver(QStringLiteral("application.replan"), applications,
        [&](Transaction &transaction, const ApplicationId &id) -> Status {
            auto found = transaction.get(id);
            if (!found)
                return found.error();
            const auto target = transaction.get(plan);
            if (!target)
                return target.error();
            const auto stage = transaction.get(found->stageId);
            if (!stage)
                return stage.error();
            const auto same =
                transaction.all<Stage>({ equals(&Stage::planId, plan), equals(&Stage::lineageId, stage->lineageId) });
            if (!same)
                return same.error();
            if (target->jobId != found->jobId || same->isEmpty())
                return Error{ Error::Code::Invalid,
                    PipelineText::tr("%1 stands in “%2”, which the other version of the plan does not have.")
                        .arg(candidateName(transaction, *found), stage->name),
                    PipelineText::tr("Move the application to a stage that both have first."), {},
                    QStringLiteral("replan.noStage") };
            found->planId = plan;
            found->stageId = same->first().id;
            return transaction.save(*found);
        });
}

Status PipelineService::setOpening(const ApplicationId &application, const OpeningId &opening)
{
    return m_context.commands.run(
        QStringLiteral("application.opening"), application, [&](Transaction &transaction) -> Status {
            auto found = transaction.get(application);
            if (!found)
                return found.error();
            if (!isLive(found->state))
                return wrongState(transaction, *found, PipelineAction::Transfer);
            if (auto decides = checkDecides(transaction, application, m_context.session.person); !decides)
                return decides;
            if (auto checked = checkOpening(transaction, opening, found->jobId); !checked)
                return checked;
            found->openingId = opening;
            return transaction.save(*found);
        });
}

Result<HiringPlan> PipelineService::planToApplyOn(const JobId &job) const
{
    const auto entry = entryOf(m_context.workspace, job);
    if (!entry)
        return entry.error();
    return entry->plan;
}

Result<HiringPlan> PipelineService::planFor(const JobId &job) const
{
    const auto entry = m_context.workspace.get(job);
    return entry ? newestPlan(m_context.workspace, *entry) : entry.error();
}

} // namespace shortlist
