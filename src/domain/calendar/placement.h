// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/calendar/weekgeometry.h"
#include "domain/core/id.h"

namespace shortlist {

// Where an interview comes to stand when it is dragged or moved by keys. Pure numbers: no widget, no store.

/// When something in the calendar begins, and how long it takes.
struct Placement {
    QDateTime startAt; ///< UTC
    int minutes = 0;

    QDateTime endAt() const { return startAt.addSecs(qint64(minutes) * 60); }
    TimeSpan span() const { return { startAt, endAt() }; }
    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Whose part in an interview somebody else takes; null ids: nobody's.
struct Handover {
    PersonId from{};
    PersonId to{};

    bool isNull() const { return to.isNull(); }
    friend bool operator==(const Handover &, const Handover &) = default;
};

/// By what an interview is held.
enum class Grip {
    Body, ///< moves the whole
    Start, ///< the upper edge: the end stays
    End, ///< the lower edge: the beginning stays
};

inline constexpr int kShortestMinutes = 5; ///< no interview can be made shorter
inline constexpr int kLongestMinutes = 480; ///< nor longer

/// The step while Alt is held: 5 minutes, or a single one where 5 is the usual step.
int fineStep(int snap);

/// The multiple of `step` next to a minute; halfway it is the later one.
int snappedNearest(int minute, int step);

/// How many pixels a point is above or below a piece: 0 within it, -1 where it is too far off, or beside it, to take
/// it. Nobody aims at the last pixel of an edge, and what is meant there is the piece and not the line next to it.
int reachOf(const QRect &piece, const QPoint &point);

/// What a piece is taken by at a height; both measured in the same pixels. The edges of what is low leave a third for
/// the body, so that it can still be moved. Only the first piece of an interview has an upper edge, only the last a
/// lower one.
Grip gripAt(const QRect &piece, int y, bool first, bool last);

/// Where something goes that is taken at `from` and dragged to `to`, spots of the geometry. A begin or an end that is
/// dragged comes to stand on a multiple of `step` of the grid's rows. Dragged to another day at the same height it
/// keeps its wall clock in `agreedIn`, as shiftedByDays(); from one person's column to another's moves nothing. What is
/// not dragged by half a step up or down keeps its minute. Never out of the day, never shorter or longer than an
/// interview may be.
Placement dragged(const WeekGeometry &geometry, const Placement &original, const QTimeZone &agreedIn, Grip grip,
    const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step);

/// What is drawn on free space from one spot to another, upwards as well, in the day it was begun in: at least a step
/// long. What clocks skip in it takes no time; begun in it, it begins after it.
Placement drawn(const WeekGeometry &geometry, const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step);

/// Earlier or later by real minutes, also over midnight and a change of clocks.
Placement shiftedByMinutes(const Placement &placement, int minutes);

/// Another day at the same time on the clocks of `zone`. A time that they skip there is moved forward.
Placement shiftedByDays(const Placement &placement, int days, const QTimeZone &zone);

/// Longer, or shorter for a negative number, within what an interview may last; `grip` says which end gives way.
Placement lengthened(const Placement &placement, Grip grip, int minutes);

} // namespace shortlist
