// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/monthgrid.h"

#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist {

MonthGrid MonthGrid::around(QDate day, Qt::DayOfWeek weekBegins)
{
    MonthGrid grid;
    if (!day.isValid())
        return grid;
    grid.month = QDate(day.year(), day.month(), 1);
    const int before = (grid.month.dayOfWeek() - int(weekBegins) + kDaysInWeek) % kDaysInWeek;
    grid.firstDay = grid.month.addDays(-before);
    grid.weeks = (before + day.daysInMonth() + kDaysInWeek - 1) / kDaysInWeek;
    return grid;
}

int MonthGrid::placeOf(QDate date) const
{
    const qint64 place = firstDay.isValid() && date.isValid() ? firstDay.daysTo(date) : -1;
    return place >= 0 && place < days() ? int(place) : -1;
}

QList<QList<qsizetype>> spansByDay(const QList<TimeSpan> &spans, QDate firstDay, int days, const QTimeZone &zone)
{
    QList<QList<qsizetype>> byDay(std::max(days, 0));
    // Where the days begin is asked once: zones are what costs.
    QList<QDateTime> begins;
    for (int day = 0; day <= days; ++day)
        begins += startOfDayUtc(firstDay.addDays(day), zone);
    QList<qsizetype> order(spans.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
        [&spans](qsizetype a, qsizetype b) { return spans.at(a).start < spans.at(b).start; });
    for (const qsizetype place : std::as_const(order)) {
        const TimeSpan &span = spans.at(place);
        const auto after = std::upper_bound(begins.cbegin(), begins.cend(), span.start);
        for (qsizetype day = std::max<qsizetype>(after - begins.cbegin() - 1, 0); day < byDay.size(); ++day) {
            if (!span.overlaps({ begins.at(day), begins.at(day + 1) }))
                break;
            byDay[day] += place;
        }
    }
    return byDay;
}

DayLines fitLines(int lines, int room)
{
    if (lines <= room)
        return { std::max(lines, 0), 0 };
    const int shown = std::max(room - 1, 0);
    return { shown, lines - shown };
}

} // namespace shortlist
