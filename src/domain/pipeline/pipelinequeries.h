// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

namespace shortlist {

/// Queries for boards and lists of applications.
class PipelineQueries {
public:
    PipelineQueries() = default;
    virtual ~PipelineQueries() = default;
    PipelineQueries(const PipelineQueries &) = delete;
    PipelineQueries &operator=(const PipelineQueries &) = delete;
};

} // namespace shortlist
