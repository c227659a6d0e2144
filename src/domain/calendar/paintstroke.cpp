// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/paintstroke.h"

#include "domain/calendar/placement.h"
#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist {

namespace {

/// The moment at a minute of a day; an end that clocks show twice is the second one.
QDateTime strokeEdge(QDate date, int minute, const QTimeZone &zone, ZonedTime::Fold fold)
{
    if (minute >= WeekGeometry::kDayMinutes)
        return startOfDayUtc(date.addDays(1), zone);
    if (minute == 0)
        return startOfDayUtc(date, zone);
    const auto moment = ZonedTime::fromWallClock(date, QTime(0, 0).addSecs(minute * 60), zone, fold);
    return moment ? moment->utc() : QDateTime();
}

} // namespace

QList<TimeSpan> strokeSpans(
    const WeekGeometry &geometry, const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step)
{
    const int pressed = snapped(from.minute, step);
    int start = pressed;
    int end = pressed + step;
    if (to.minute >= from.minute)
        end = std::max(snappedNearest(to.minute, step), end);
    else
        start = std::min(snappedNearest(to.minute, step), pressed);
    end = std::min(end, WeekGeometry::kDayMinutes);
    QList<TimeSpan> spans;
    const int last = geometry.oneDay ? from.day : std::max(from.day, to.day);
    for (int day = geometry.oneDay ? from.day : std::min(from.day, to.day); day <= last; ++day) {
        const QDate date = geometry.date(day);
        const TimeSpan span{ strokeEdge(date, start, geometry.zone, ZonedTime::Fold::First),
            strokeEdge(date, end, geometry.zone, ZonedTime::Fold::Second) };
        if (span.start.isValid() && span.end.isValid() && !span.isEmpty())
            spans += span;
    }
    return spans;
}

} // namespace shortlist
