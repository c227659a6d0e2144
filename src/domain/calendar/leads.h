// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotgrid.h"

#include <vector>

namespace shortlist {

/// How many interviews somebody leads on each local day and in each week that the grid touches.
class Leads {
public:
    /// None yet, for the days of a grid in the person's zone.
    explicit Leads(const ZoneDays &days)
        : m_firstDay(ZoneDays::weekOf(days.first().toJulianDay()) * 7)
        , m_weeks(size_t(ZoneDays::weekOf(days.last().toJulianDay()) + 1 - m_firstDay / 7))
        , m_counts(m_weeks * 8, 0)
    {
    }

    /// One more on a day, by its Julian day. What lies in other weeks counts for nothing here.
    void add(qint64 day)
    {
        const size_t index = size_t(day - m_firstDay);
        if (day < m_firstDay || index >= m_weeks * 7)
            return;
        ++m_counts[m_weeks + index];
        ++m_counts[index / 7];
    }

    /// By Julian day.
    int onDay(qint64 day) const
    {
        const size_t index = size_t(day - m_firstDay);
        return day < m_firstDay || index >= m_weeks * 7 ? 0 : m_counts[m_weeks + index];
    }
    /// By ZoneDays::weekOf().
    int inWeek(qint64 week) const
    {
        const size_t index = size_t(week - m_firstDay / 7);
        return week < m_firstDay / 7 || index >= m_weeks ? 0 : m_counts[index];
    }

private:
    qint64 m_firstDay; ///< a Monday
    size_t m_weeks;
    std::vector<quint16> m_counts; ///< of each week, then of each day
};

} // namespace shortlist
