// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

namespace shortlist {

/// Queries for interviews in an interval, busy times, load.
class CalendarQueries {
public:
    CalendarQueries() = default;
    virtual ~CalendarQueries() = default;
    CalendarQueries(const CalendarQueries &) = delete;
    CalendarQueries &operator=(const CalendarQueries &) = delete;
};

} // namespace shortlist
