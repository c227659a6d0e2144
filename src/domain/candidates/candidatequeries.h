// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

namespace shortlist {

/// Queries for the candidate list: ordered row numbers, windows of values, counts.
class CandidateQueries {
public:
    CandidateQueries() = default;
    virtual ~CandidateQueries() = default;
    CandidateQueries(const CandidateQueries &) = delete;
    CandidateQueries &operator=(const CandidateQueries &) = delete;
};

} // namespace shortlist
