// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace shortlist {

/// A time that people agreed on: the moment, the zone it was agreed in, and what the clock on the wall there shows.
///
/// All three are kept because none replaces the others: the moment is what is compared and stored, the wall clock is
/// what was said, and the zone decides what happens when a country changes its rules. Made by fromWallClock() or
/// fromUtc() only, so that the three always agree. Seconds are kept, milliseconds are not.
class ZonedTime {
public:
    /// How a wall clock reading was turned into a moment.
    enum class Resolution {
        Exact, ///< the clock shows it once
        MovedForward, ///< the clock skips it (summer time begins); what is held is later by the length of the gap
        FirstOfTwo, ///< the clock shows it twice (summer time ends), the earlier one is held
        SecondOfTwo, ///< the later one is held
    };
    enum class Fold { First, Second };

    /// The moment when clocks in the zone show this date and time. `fold` chooses where they show it twice; ask
    /// otherReading() to offer both. Invalid for an unknown zone or an invalid date or time.
    static Result<ZonedTime> fromWallClock(QDate date, QTime time, const QString &zoneId, Fold fold = Fold::First);
    static Result<ZonedTime> fromWallClock(QDate date, QTime time, const QTimeZone &zone, Fold fold = Fold::First);

    /// What clocks in the zone show at a moment (of any time spec). Invalid for an unknown zone or an invalid moment.
    static Result<ZonedTime> fromUtc(const QDateTime &moment, const QString &zoneId);

    const QDateTime &utc() const { return m_utc; }
    const QString &zoneId() const { return m_zoneId; }
    QDate date() const { return m_date; }
    QTime time() const { return m_time; }
    /// East of Greenwich is positive.
    int offsetSeconds() const { return m_offsetSeconds; }
    Resolution resolution() const { return m_resolution; }

    /// What clocks skip; each end as a wall clock shows it.
    struct Gap {
        QDate fromDate;
        QTime from; ///< the first time that does not exist
        QDate toDate;
        QTime to; ///< the first one after it that does
    };
    /// The gap that this was in, if it was MovedForward.
    std::optional<Gap> gap() const;

    /// The other moment at which the clock shows the same, if it shows it twice.
    std::optional<ZonedTime> otherReading() const;

    /// The same moment on another wall.
    Result<ZonedTime> in(const QString &zoneId) const { return fromUtc(m_utc, zoneId); }

    /// What a person has to be told about the reading, or an empty text when it was Exact: "On 30 March 2025 clocks in
    /// Europe/Berlin skip this hour: 03:30 is meant instead."
    QString remark() const;

    friend bool operator==(const ZonedTime &, const ZonedTime &) = default;

private:
    ZonedTime() = default;

    QDateTime m_utc;
    QString m_zoneId;
    QDate m_date;
    QTime m_time;
    int m_offsetSeconds = 0;
    Resolution m_resolution = Resolution::Exact;
};

/// The zone by its IANA name (in any case) or its Windows name ("W. Europe Standard Time"). NotFound with a sentence,
/// which also speaks of the system's zone data when that is missing altogether.
Result<QTimeZone> zoneNamed(const QString &name);

/// The place of a zone by its name, “Kolkata” for Asia/Kolkata.
QString placeOf(const QTimeZone &zone);

/// The first moment of a local day, as UTC. Where midnight is skipped that is not midnight; a day that a zone skipped
/// altogether starts and ends at the same moment. Invalid QDateTime for an invalid date or zone.
QDateTime startOfDayUtc(QDate date, const QTimeZone &zone);

/// How long a local day is: 1440 mostly, 1380 or 1500 where an hour is skipped or repeated, 1410 or 1470 on Lord Howe.
int minutesInDay(QDate date, const QTimeZone &zone);

/// The local date at a moment.
QDate localDay(const QDateTime &moment, const QTimeZone &zone);

/// The Monday of the local ISO week at a moment.
QDate localWeek(const QDateTime &moment, const QTimeZone &zone);

} // namespace shortlist
