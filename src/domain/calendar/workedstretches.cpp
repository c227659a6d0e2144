// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workedstretches.h"

#include "domain/calendar/workinghours.h"

#include <algorithm>

namespace shortlist {

WorkedStretches::WorkedStretches(const SlotGrid &grid, const ZoneDays &days, const QString &hours)
{
    const auto read = WorkingHours::fromText(hours);
    if (!read) {
        const int beyond = grid.cells() + kMostQuarters;
        m_runs.emplace_back(-beyond, grid.cells() + beyond);
        return;
    }
    QList<TimeSpan> spans;
    for (QDate day = days.first().addDays(-1); day <= days.last().addDays(1); day = day.addDays(1))
        spans += read->spansOn(day, days.zone());
    for (const TimeSpan &span : merged(spans)) {
        const int from = grid.cellFrom(span.start);
        const int to = grid.cellWith(span.end);
        if (from < to)
            m_runs.emplace_back(from, to);
    }
}

SlotMask WorkedStretches::mask(const SlotGrid &grid) const
{
    SlotMask mask(grid.cells(), false);
    for (const auto &[from, to] : m_runs)
        mask.fill(from, to, true);
    return mask;
}

int WorkedStretches::quartersOutside(int cell, int length) const
{
    // Of the stretches that begin before, the last reaches farthest; those after are looked at as far as they may be
    // nearer.
    auto run =
        std::upper_bound(m_runs.begin(), m_runs.end(), cell, [](int at, const auto &one) { return at < one.first; });
    if (run != m_runs.begin())
        --run;
    int least = kMostQuarters;
    for (; run != m_runs.end() && run->first - cell < least; ++run)
        least = std::min(least, std::max(0, run->first - cell) + std::max(0, cell + length - run->second));
    return least;
}

} // namespace shortlist
