// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>

#include <array>

namespace shortlist {

/// The days of the week on which an office works: Monday to Friday in Berlin, Sunday to Thursday in Tel Aviv. Pure
/// numbers; days of the week are as in QDate, 1 is Monday.
class WorkWeek {
public:
    /// Monday to Friday.
    WorkWeek();
    /// These days; no day at all means Monday to Friday.
    explicit WorkWeek(const QList<Qt::DayOfWeek> &days);

    bool isWorkday(QDate date) const { return date.isValid() && m_days.at(size_t(date.dayOfWeek() - 1)); }
    /// How many days there are from the first to the last of a week, those in their midst that are not worked included.
    int days() const { return m_length; }
    /// The first day of the week that a date belongs to; the days off after it belong to it too.
    QDate startOf(QDate date) const { return date.addDays(-placeOf(date)); }
    /// True for a day from the first to the last of its week.
    bool shows(QDate date) const { return date.isValid() && placeOf(date) < m_length; }
    /// The date, or where it is not shown the nearest that is, later (1) or earlier (-1).
    QDate shownFrom(QDate date, int direction) const;
    /// The working day that is so many working days after a date; for 0 the date itself.
    QDate workdayAfter(QDate date, int count) const;

private:
    int placeOf(QDate date) const { return (date.dayOfWeek() - m_first + 7) % 7; }

    std::array<bool, 7> m_days{};
    int m_first = 1; ///< after the longest stretch of days off
    int m_length = 5;
};

/// The week of whoever reads this: the working days of their locale. The one place where these are asked for.
WorkWeek officeWeek(const QLocale &locale = QLocale());

} // namespace shortlist
