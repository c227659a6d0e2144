// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewservice.h"

namespace shortlist {

/// A booking or a change of time worked out, before anything is written.
struct InterviewService::Planned {
    Seat seat;
    ZonedTime when;
    int minutes = 0;
    QList<BookingProblem> problems;
    Interview before; ///< of a change of time; its id is null for a new interview

    BookingCheck asCheck() const
    {
        return { when.utc(), minutes, when.remark(), when.otherReading().has_value(), problems };
    }
    void setTimeOf(Interview &interview) const
    {
        interview.startAt = when.utc();
        interview.minutes = minutes;
        interview.zone = when.zoneId();
        interview.wallClock = QDateTime(when.date(), when.time(), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm");
    }
};

/// Invalid for a length no interview has.
Status withinBounds(int minutes);

} // namespace shortlist
