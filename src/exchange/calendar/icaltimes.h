// SPDX-License-Identifier: GPL-3.0-or-later
// Times of libical in our own types and back; for icalfile.cpp and icalrules.cpp only.
#pragma once

#include <QDateTime>

#include <algorithm>

#include <libical/ical.h>

namespace shortlist {

/// Invalid for what is no time, or none of ours.
inline QDateTime wallOf(const icaltimetype &time)
{
    if (icaltime_is_null_time(time))
        return {};
    const QDate date(time.year, time.month, time.day);
    // A leap second is no time of ours.
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
    return date.isValid() && clock.isValid() ? QDateTime(date, clock, Qt::UTC) : QDateTime();
}

inline icaltimetype icalOf(const QDateTime &wall, bool isDay)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.is_date = isDay ? 1 : 0;
    if (!isDay) {
        time.hour = wall.time().hour();
        time.minute = wall.time().minute();
        time.second = wall.time().second();
    }
    return time;
}

} // namespace shortlist
