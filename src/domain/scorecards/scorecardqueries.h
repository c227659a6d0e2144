// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

namespace shortlist {

/// Queries for the cards of a round, of a person, overdue ones.
class ScorecardQueries {
public:
    ScorecardQueries() = default;
    virtual ~ScorecardQueries() = default;
    ScorecardQueries(const ScorecardQueries &) = delete;
    ScorecardQueries &operator=(const ScorecardQueries &) = delete;
};

} // namespace shortlist
