// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"

namespace shortlist::cli {

/// A time as typed: “2030-01-09 10:00” on a wall in the zone, or a moment with its offset, “2030-01-09T09:00Z”. Invalid
/// (keys “book.noSuchTime”, “book.twice”) for a time that clocks skip or show twice; a usage error for no time, or
/// without a zone.
Result<BookingTime> bookingTime(const QString &text, const QString &zone);

} // namespace shortlist::cli
