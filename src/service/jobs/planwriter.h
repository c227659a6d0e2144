// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/jobs/job.h"

namespace shortlist {

/// Writes copies of stages into a plan within a command, in the order given; a stage without a lineage begins one.
/// Their ids carry the time of `now`.
Status addPlanStages(Transaction &transaction, const HiringPlan &plan, const QList<Stage> &stages, const QDateTime &now,
    const QUuid &scope);

/// Writes a draft with the stages of the plan `from` and the next number within a command; its id is `id`. Conflict:
/// plan.draft_exists.
Status addPlanVersion(Transaction &transaction, const HiringPlanId &from, const HiringPlanId &id, const QDateTime &now,
    const QUuid &scope);

} // namespace shortlist
