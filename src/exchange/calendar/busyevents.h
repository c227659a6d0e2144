// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendar/busycalendar.h"
#include "exchange/calendar/icalfile.h"

namespace shortlist {

/// Which events of a file are wanted.
enum class EventsWanted {
    Busy, ///< those that keep somebody busy
    Free, ///< those that are marked as free, and what a VFREEBUSY calls free
};

/// Whether an event is shown as free: transparent, or so marked by Outlook.
bool isMarkedFree(const IcalEvent &event);

/// The spans of the events wanted, in BusyCalendar::busy; the others are counted as left out. Any thread.
BusyCalendar readEvents(const IcalFile &file, const CalendarReading &reading, EventsWanted wanted);

} // namespace shortlist
