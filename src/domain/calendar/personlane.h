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
    /// Interviews of theirs that the calendar does not show, because a filter hides them: they take their time all the
    /// same. In order.
    QList<TimeSpan> hidden{};
    QList<QDateTime> starts{}; ///< when their interviews begin, also in the weeks around: for their limits
    Person person{}; ///< the same somebody, with what the rules of booking ask of them

    /// All that takes their time and is not shown as an interview; merged, in order.
    QList<TimeSpan> taken() const { return hidden.isEmpty() ? busy.busy : merged(busy.busy + hidden); }

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
