// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/jobview.h"
#include "domain/rubrics/rubricview.h"

namespace shortlist {

/// Joined lists about jobs, their plans, openings and rubrics. Same thread as the workspace.
class JobQueries {
public:
    JobQueries() = default;
    virtual ~JobQueries() = default;
    JobQueries(const JobQueries &) = delete;
    JobQueries &operator=(const JobQueries &) = delete;

    /// All jobs by title, retired ones only when asked for.
    virtual Result<QList<JobListRow>> jobs(bool withRetired) const = 0;
    /// How many applications of a job stand or ended at each stage that has any.
    virtual Result<QList<StageLoad>> load(const JobId &job) const = 0;
    /// The openings of a job with names, in no particular order.
    virtual Result<QList<OpeningView>> openings(const JobId &job) const = 0;
    /// The active and held applications of the plan's job that are on another version of it, by candidate name.
    virtual Result<QList<PlanMoveCandidate>> movable(const HiringPlanId &plan) const = 0;

    /// All rubrics by name and version (newest first), retired ones only when asked for.
    virtual Result<QList<RubricListRow>> rubrics(bool withRetired) const = 0;
    /// The stages that use a rubric version.
    virtual Result<QList<RubricUse>> usesOf(const RubricId &rubric) const = 0;
    /// How many scorecards, drafts too, rate by a rubric version.
    virtual Result<int> scorecardsBy(const RubricId &rubric) const = 0;
};

} // namespace shortlist
