// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/core/entity.h"

#include <QTimeZone>

namespace shortlist {

/// Spans as one short text: for each its distance from the end of the one before (the first: from 1970) and its length,
/// both in seconds and base 36, “distance+length”, with blanks between. They must be in order and apart, as merged()
/// returns them; moments within a second are widened to whole seconds. Any thread.
QString spansToText(const QList<TimeSpan> &spans);
/// The inverse of spansToText(); ends at the first part that it would not write.
QList<TimeSpan> spansFromText(const QString &text);

template <>
struct Codec<QList<TimeSpan>> {
    static Value encode(const QList<TimeSpan> &value) { return Codec<QString>::encode(spansToText(value)); }
    static QList<TimeSpan> decode(const Value &value) { return spansFromText(Codec<QString>::decode(value)); }
};

/// Of what time a calendar file is read at `now`: from the day four weeks ago, so that a page has its past weeks, for
/// 26 weeks from today, in whole days of the zone. Repeated events are told no further, and plans of half a year ago no
/// longer hold.
TimeSpan calendarWindow(const QDateTime &now, const QTimeZone &zone);

/// What a calendar file said about when somebody is busy. Outside of `knownFrom` to `knownUntil` it says nothing: there
/// the person is neither free nor busy but unknown.
struct BusyReading {
    static constexpr auto kKind = EntityKind::BusyReading;
    BusyReadingId id;
    PersonId personId;
    QString fileName; ///< without its folder; a file of the same name replaces what this one said
    QDateTime readAt;
    QDateTime knownFrom;
    QDateTime knownUntil;
    QString zone; ///< whose days all-day events were taken to be
    QList<TimeSpan> busy; ///< merged, in order, within the known time

    template <typename V>
    static void describe(V &&v)
    {
        v(u"person_id", &BusyReading::personId);
        v(u"file_name", &BusyReading::fileName);
        v(u"read_at", &BusyReading::readAt);
        v(u"known_from", &BusyReading::knownFrom);
        v(u"known_until", &BusyReading::knownUntil);
        v(u"zone", &BusyReading::zone);
        v(u"busy", &BusyReading::busy);
    }
};

/// What the calendars of one person say together about a span of time.
struct BusyTimes {
    QList<TimeSpan> busy; ///< merged, in order; those that share a moment with what was asked about, whole
    QList<TimeSpan> known; ///< merged, in order: what any of the calendars speaks of at all
    /// The last moment that is known of; invalid where no calendar was read.
    QDateTime knownUntil() const { return known.isEmpty() ? QDateTime() : known.constLast().end; }
    /// True when all of the span is known: then what is not busy is free. False: nobody can say.
    bool knows(const TimeSpan &span) const;
};

} // namespace shortlist
