// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTime>
#include <QTimeZone>

namespace shortlist {

/// What a clock elsewhere shows, and whether it is another day there.
struct ZoneHour {
    QTime time;
    int dayShift = 0; ///< 1: the day after, -1: the day before
    bool second = false; ///< of two passes when clocks go back there

    friend bool operator==(const ZoneHour &, const ZoneHour &) = default;
};

/// What clocks in `other` show at moments of a day elsewhere, one for each. Invalid times for invalid moments; none at
/// all for an invalid day or zone.
QList<ZoneHour> hoursElsewhere(QDate day, const QList<QDateTime> &moments, const QTimeZone &other);

} // namespace shortlist
