// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/rubrics/rubric.h"

namespace shortlist {

/// What assigning a criterion to another interview changes: drafts only. Where a rubric or the plan is published, the
/// draft of its next version takes its place, the one there is or one that is begun for it.
struct Assignment {
    Criterion criterion;
    Stage from; ///< the stages of `plan`; where that is begun, those it is begun from
    Stage to;
    Rubric source; ///< what loses the criterion, with the number that a version to be begun gets
    Rubric target; ///< what gains it
    HiringPlan plan;
    bool beginsSource = false; ///< `source` is published: a version is begun from it
    bool beginsTarget = false;
    bool beginsPlan = false;
    bool otherPlan = false; ///< `plan` is not the one that was asked about

    /// Nothing is begun, and what changes is what was asked about.
    bool isPlain() const { return !beginsSource && !beginsTarget && !beginsPlan && !otherPlan; }
};

} // namespace shortlist
