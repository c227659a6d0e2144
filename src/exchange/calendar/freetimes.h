// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/freetimes.h"
#include "exchange/calendar/busycalendar.h"

namespace shortlist {

/// Reads when a candidate can come from a calendar file that they sent.
///
/// - What a VFREEBUSY calls free is when they can; so are events that are marked as free where there are no others.
/// - A VFREEBUSY that tells of busy stretches only says when they cannot.
/// - Of ordinary events nobody can know whether somebody wrote down when they can come or sent the calendar of all they
///   do: unless `meaning` says so, that is Error Refused “ics.ambiguous”, whose sentence is the question. Events marked
///   as free that stand among others are birthdays and the like, and left out.
///
/// When they cannot, they can come at all other times on weekdays from 8 to 18 on their clock, within the window.
/// Error Refused “ics.nothing” where nothing is left. Everything else as readBusyTimes(). Any thread.
Result<FreeTimes> readFreeTimes(
    const QByteArray &bytes, const QString &fileName, const CalendarReading &reading, EventMeaning meaning);

} // namespace shortlist
