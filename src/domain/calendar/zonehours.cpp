// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonehours.h"

#include "domain/calendar/zonedtime.h"

namespace shortlist {

QList<ZoneHour> hoursElsewhere(QDate day, const QTimeZone &mine, const QTimeZone &other)
{
    QList<ZoneHour> hours;
    if (!day.isValid() || !mine.isValid() || !other.isValid())
        return hours;
    for (int hour = 0; hour < 24; ++hour) {
        const auto moment = ZonedTime::fromWallClock(day, QTime(hour, 0), mine);
        if (!moment)
            return {};
        const QDateTime there = moment->utc().toTimeZone(other);
        hours += ZoneHour{ there.time(), int(day.daysTo(there.date())) };
    }
    return hours;
}

} // namespace shortlist
