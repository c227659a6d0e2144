// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobqueries.h"
#include "store/core/database.h"

namespace shortlist::store {

class SqlJobQueries : public JobQueries {
public:
    explicit SqlJobQueries(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<JobListRow>> jobs(bool withRetired) const override;
    Result<QList<StageLoad>> load(const JobId &job) const override;
    Result<QList<OpeningView>> openings(const JobId &job) const override;
    Result<QList<PlanMoveCandidate>> movable(const HiringPlanId &plan) const override;
    Result<QList<RubricListRow>> rubrics(bool withRetired) const override;
    Result<QList<RubricUse>> usesOf(const RubricId &rubric) const override;
    Result<int> scorecardsBy(const RubricId &rubric) const override;

private:
    const Database &m_database;
};

} // namespace shortlist::store
