// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace shortlist {

/// Which of two numbers of a date like 03/04/2025 is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// A date as a file gives it.
struct DateReading {
    enum class Issue {
        None,
        Empty, ///< nothing, or a stand-in for nothing such as 0000-00-00
        Unreadable,
        Ambiguous, ///< 03/04/2025, and nothing tells which number is the day
        Improbable, ///< read, but before 1990 or after 2100
    };
    QDateTime utc; ///< valid for None and Improbable
    Issue issue = Issue::Empty;
    /// The file named time and zone, or counted milliseconds. Otherwise a time without zone is taken for UTC, and a
    /// date without time for noon UTC, which is the same date nearly everywhere.
    bool isExact = false;
};

/// Reads ISO dates and times with any offset, 3.4.2025, 4/3/2025, 04-03-25, 3 Apr 2025, Apr 3, 2025, 7-Feb-22,
/// 20250403, days as spreadsheets count them (45750), seconds and milliseconds since 1970. Two-digit years below 69 are
/// of this century. English and German months.
DateReading readDate(const QString &text, DateOrder order);

/// What a whole column tells of its order: 25/12/2024 among its values settles it for 03/04/2025. Unknown without
/// evidence, and when values contradict each other.
DateOrder dateOrderOf(const QStringList &values);

} // namespace shortlist
