// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/jobs/planwriter.h"

#include "domain/core/newid.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct PlanWriterTexts {
    Q_DECLARE_TR_FUNCTIONS(JobService)
};

} // namespace

Status addPlanStages(Transaction &transaction, const HiringPlan &plan, const QList<Stage> &stages, const QDateTime &now,
    const QUuid &scope)
{
    int position = 0;
    for (Stage stage : stages) {
        stage.id = StageId(timedUuid(now));
        if (stage.lineageId.isNull())
            stage.lineageId = stage.id;
        stage.planId = plan.id;
        stage.position = position++;
        if (auto added = transaction.add(stage, scope); !added)
            return added;
    }
    return done();
}

Status addPlanVersion(Transaction &transaction, const HiringPlanId &from, const HiringPlanId &id, const QDateTime &now,
    const QUuid &scope)
{
    const auto source = transaction.get(from);
    if (!source)
        return source.error();
    const auto all = transaction.all<HiringPlan>({ equals(&HiringPlan::jobId, source->jobId) });
    if (!all)
        return all.error();
    HiringPlan version;
    version.id = id;
    version.createdAt = now;
    version.jobId = source->jobId;
    for (const HiringPlan &each : *all) {
        if (each.state == PlanState::Draft)
            return failure(Error::Code::Conflict, "plan.draft_exists",
                PlanWriterTexts::tr("Version %1 is being written already.").arg(each.number),
                PlanWriterTexts::tr("Change that draft, or discard it."));
        version.number = std::max(version.number, each.number + 1);
    }
    const auto stages = transaction.all<Stage>({ equals(&Stage::planId, from) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    if (auto added = transaction.add(version, scope); !added)
        return added;
    return addPlanStages(transaction, version, *stages, now, scope);
}

} // namespace shortlist
