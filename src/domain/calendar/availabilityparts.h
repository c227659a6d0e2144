// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace shortlist {

/// A day as somebody named it; what is not said is 0, or -1 for `fromToday`.
struct AvailabilityDay {
    int weekday = 0; ///< 1 is Monday
    int day = 0;
    int month = 0;
    int year = 0;
    int fromToday = -1; ///< 0 today, 1 tomorrow
    bool next = false; ///< “next Monday”: not today
};

/// Minutes after midnight; beyond 1440 on the next day.
struct AvailabilityTimes {
    int from = 0;
    int to = 24 * 60;
};

/// What stands between two separators.
struct AvailabilityPart {
    QList<AvailabilityDay> days;
    QList<AvailabilityTimes> times;
    QTimeZone zone; ///< invalid where none is named
    bool endsLine = false; ///< a semicolon or a line's end follows
    QString text; ///< as typed
    QStringList remarks; ///< what was guessed, see ReadAvailability
};

/// The text taken apart, see availabilityFromText(). Error Invalid “availability.text” quotes what was not understood;
/// what to write instead is for who knows the day. Parts that name a zone only are joined with the one before.
Result<QList<AvailabilityPart>> availabilityParts(const QString &text);

} // namespace shortlist
