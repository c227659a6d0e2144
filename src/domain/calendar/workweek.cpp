// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workweek.h"

namespace shortlist {

WorkWeek::WorkWeek()
    : WorkWeek(QList<Qt::DayOfWeek>())
{
}

WorkWeek::WorkWeek(const QList<Qt::DayOfWeek> &days)
{
    for (const Qt::DayOfWeek day : days)
        m_days.at(size_t(day) - 1) = true;
    for (int day = Qt::Monday; day <= Qt::Friday && days.isEmpty(); ++day)
        m_days.at(size_t(day) - 1) = true;
    // The week begins where the longest stretch of days off ends; of several alike, with the first after Sunday.
    int longest = -1;
    for (int day = 1; day <= 7; ++day) {
        if (!m_days.at(size_t(day) - 1))
            continue;
        int off = 0;
        while (off < 6 && !m_days.at(size_t(day - 2 - off + 7) % 7))
            ++off;
        if (off > longest) {
            longest = off;
            m_first = day;
        }
    }
    m_length = 7 - longest;
}

QDate WorkWeek::shownFrom(QDate date, int direction) const
{
    while (date.isValid() && !shows(date))
        date = date.addDays(direction < 0 ? -1 : 1);
    return date;
}

QDate WorkWeek::workdayAfter(QDate date, int count) const
{
    for (int left = count; left > 0 && date.isValid();) {
        date = date.addDays(1);
        if (isWorkday(date))
            --left;
    }
    return date;
}

WorkWeek officeWeek(const QLocale &locale) { return WorkWeek(locale.weekdays()); }

} // namespace shortlist
