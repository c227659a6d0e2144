// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecardqueries.h"
#include "store/core/database.h"

namespace shortlist::store {

class SqlScorecardQueries : public ScorecardQueries {
public:
    explicit SqlScorecardQueries(const Database &database)
        : m_database(database)
    {
    }

private:
    [[maybe_unused]] const Database &m_database;
};

} // namespace shortlist::store
