// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"

namespace shortlist::cli {

/// A time as typed: “2030-01-09 10:00” on a wall in the zone, or a moment with its offset, “2030-01-09T09:00Z”. One
/// that clocks skip is moved on by the length of the gap, see movedRemark(). Invalid (key “book.twice”) for a time that
/// clocks show twice; a usage error for no time, or without a zone.
Result<BookingTime> bookingTime(const QString &text, const QString &zone);
/// What is to be said of a time that clocks skip, as the window says it; empty for any other.
QString movedRemark(const BookingTime &when);

} // namespace shortlist::cli
