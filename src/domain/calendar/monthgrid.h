// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"

#include <QDate>
#include <QTimeZone>

namespace shortlist {

/// The days of a month as weeks of seven, with the days before and after it that fill its first and its last week. Pure
/// numbers: no widget, no font. Any thread.
struct MonthGrid {
    static constexpr int kDaysInWeek = 7;

    QDate month; ///< the first day of the month
    QDate firstDay; ///< of the first week, mostly in the month before
    int weeks = 0; ///< 4 to 6

    /// The month that a day is in, its weeks beginning as the locale has it. No weeks for an invalid date.
    static MonthGrid around(QDate day, Qt::DayOfWeek weekBegins);

    int days() const { return weeks * kDaysInWeek; }
    QDate date(int week, int column) const { return firstDay.addDays(qint64(week) * kDaysInWeek + column); }
    /// How many days after the first one a date is, or -1 when it is not among the days.
    int placeOf(QDate date) const;
    bool isInMonth(QDate date) const { return date.year() == month.year() && date.month() == month.month(); }
};

/// For each day the places of the spans that have a moment of it, in order of their beginning, as clocks in `zone` show
/// it. A span over midnight is on both days, one that ends at midnight on the first only.
QList<QList<qsizetype>> spansByDay(const QList<TimeSpan> &spans, QDate firstDay, int days, const QTimeZone &zone);

/// How many lines are written where there is room for a number of them, and how many the last line then has to count.
struct DayLines {
    int shown = 0;
    int more = 0;

    friend bool operator==(const DayLines &, const DayLines &) = default;
};

/// All lines where they fit; else the last place is for “3 more”.
DayLines fitLines(int lines, int room);

} // namespace shortlist
