// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatequeries.h"
#include "store/core/database.h"

namespace shortlist::store {

class SqlCandidateQueries : public CandidateQueries {
public:
    explicit SqlCandidateQueries(const Database &database)
        : m_database(database)
    {
    }

private:
    [[maybe_unused]] const Database &m_database;
};

} // namespace shortlist::store
