// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/pipelinequeries.h"
#include "store/core/database.h"

namespace shortlist::store {

class SqlPipelineQueries : public PipelineQueries {
public:
    explicit SqlPipelineQueries(const Database &database)
        : m_database(database)
    {
    }

private:
    [[maybe_unused]] const Database &m_database;
};

} // namespace shortlist::store
