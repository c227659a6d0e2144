// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/weekgeometry.h"

namespace shortlist {

/// What a stroke over a calendar covers that was begun at one spot and has come to another: the same hours on each day
/// between the two, from midnight to midnight at most, at least a step long. Both ends stand on a multiple of `step` on
/// the grid's clock; the cell that was begun in belongs to it whichever way it goes. In order, one span a day; a day
/// without these hours (clocks skip them) has none. Any thread.
QList<TimeSpan> strokeSpans(
    const WeekGeometry &geometry, const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step);

} // namespace shortlist
