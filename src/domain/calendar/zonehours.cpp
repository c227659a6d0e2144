// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonehours.h"

#include "domain/calendar/zonedtime.h"

namespace shortlist {

QList<ZoneHour> hoursElsewhere(QDate day, const QList<QDateTime> &moments, const QTimeZone &other)
{
    QList<ZoneHour> hours;
    if (!day.isValid() || !other.isValid())
        return hours;
    for (const QDateTime &moment : moments) {
        const auto there = ZonedTime::fromUtc(moment, QString::fromLatin1(other.id()));
        hours += there ? ZoneHour{ there->time(), int(day.daysTo(there->date())),
            there->resolution() == ZonedTime::Resolution::SecondOfTwo }
                       : ZoneHour();
    }
    return hours;
}

} // namespace shortlist
