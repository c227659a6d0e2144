// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/queries.h"
#include "store/calendar/sqlcalendarqueries.h"
#include "store/candidates/sqlcandidatequeries.h"
#include "store/jobs/sqljobqueries.h"
#include "store/pipeline/sqlpipelinequeries.h"
#include "store/scorecards/sqlscorecardqueries.h"
#include "store/today/sqltodayqueries.h"

namespace shortlist::store {

/// All query ports over one connection.
class SqlQueries {
public:
    explicit SqlQueries(const Database &database)
        : m_candidates(database)
        , m_pipeline(database)
        , m_calendar(database)
        , m_scorecards(database)
        , m_jobs(database)
        , m_today(database)
    {
    }

    Queries ports() const { return { m_candidates, m_pipeline, m_calendar, m_scorecards, m_jobs, m_today }; }

private:
    SqlCandidateQueries m_candidates;
    SqlPipelineQueries m_pipeline;
    SqlCalendarQueries m_calendar;
    SqlScorecardQueries m_scorecards;
    SqlJobQueries m_jobs;
    SqlTodayQueries m_today;
};

} // namespace shortlist::store
