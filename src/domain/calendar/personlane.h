// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/busyreading.h"
#include "domain/calendar/workinghours.h"
#include "domain/people/person.h"

namespace shortlist {

/// Somebody whose time a calendar shows: when they work, on their own clock, when they are away, and what their own
/// calendars say.
struct PersonLane {
    PersonId id;
    QString name;
    QTimeZone zone;
    WorkingHours hours;
    QList<Away> away;
    BusyTimes busy;

    bool isAway(QDate theirDay) const
    {
        for (const Away &days : away) {
            if (days.from <= theirDay && theirDay <= days.to)
                return true;
        }
        return false;
    }
};

} // namespace shortlist
