// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QTime>
#include <QTimeZone>

namespace shortlist {

/// What a clock elsewhere shows, and whether it is another day there.
struct ZoneHour {
    QTime time;
    int dayShift = 0; ///< 1: the day after, -1: the day before

    friend bool operator==(const ZoneHour &, const ZoneHour &) = default;
};

/// What clocks in `other` show when those in `mine` show the full hours of a day: 24 of them, from 0:00 on. Where
/// `mine` skips an hour it is that of the moment after; where it has one twice, the first. Empty for an invalid day or
/// zone.
QList<ZoneHour> hoursElsewhere(QDate day, const QTimeZone &mine, const QTimeZone &other);

} // namespace shortlist
