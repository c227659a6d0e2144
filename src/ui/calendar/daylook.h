// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace shortlist {

inline constexpr int kOfferedBar = 4; ///< at the leading edge of what is offered: it is not told by its colour alone

/// How a stretch of a day looks behind the interviews.
enum class DayLook {
    Outside, ///< outside somebody's hours
    Within, ///< their hours, when they are free
    Away,
    Unknown, ///< no calendar tells
    Busy, ///< by their own calendar
    NoTime, ///< clocks do not show it on that day
    Offered, ///< a candidate said that they can come
};

/// Paints it, in the calendar as in its legend. Away and Unknown are patterns over what was painted before.
void paintDayLook(QPainter &painter, const QRect &rect, DayLook look);

} // namespace shortlist
