// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/paintstroke.h"

#include "domain/calendar/placement.h"

#include <algorithm>

namespace shortlist {

QList<TimeSpan> strokeSpans(
    const WeekGeometry &geometry, const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step)
{
    const int pressed = snapped(from.row, step);
    int start = pressed;
    int end = pressed + step;
    if (to.row >= from.row)
        end = std::max(snappedNearest(to.row, step), end);
    else
        start = std::min(snappedNearest(to.row, step), pressed);
    end = std::min(end, geometry.rows());
    QList<TimeSpan> spans;
    const int last = geometry.oneDay ? from.day : std::max(from.day, to.day);
    for (int day = geometry.oneDay ? from.day : std::min(from.day, to.day); day <= last; ++day) {
        const QDate date = geometry.date(day);
        const TimeSpan span{ geometry.momentAt(date, start), geometry.momentAt(date, end) };
        if (span.start.isValid() && span.end.isValid() && !span.isEmpty())
            spans += span;
    }
    return spans;
}

} // namespace shortlist
