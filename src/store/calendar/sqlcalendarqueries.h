// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "store/core/database.h"

namespace shortlist::store {

class SqlCalendarQueries : public CalendarQueries {
public:
    explicit SqlCalendarQueries(const Database &database)
        : m_database(database)
    {
    }

private:
    [[maybe_unused]] const Database &m_database;
};

} // namespace shortlist::store
