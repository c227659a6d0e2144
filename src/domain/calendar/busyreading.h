// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/core/entity.h"

#include <QByteArrayView>
#include <QTimeZone>

#include <array>

namespace shortlist {

/// Spans as one short text: for each its distance from the end of the one before (the first: from 1970) and its length,
/// both in seconds and base 36, “distance+length”, with blanks between. They must be in order and apart, as merged()
/// returns them; moments within a second are widened to whole seconds. Any thread.
QString spansToText(const QList<TimeSpan> &spans);
/// The inverse of spansToText(); ends at the first part that it would not write.
QList<TimeSpan> spansFromText(const QString &text);

/// Goes through the spans of a text of spansToText() one by one, in seconds since 1970, and makes no moments of them: a
/// search through the calendars of thousands of people wants the numbers only. It ends at the first part that
/// spansToText() would not write. The text must outlive it. Any thread.
class SpanReader {
public:
    explicit SpanReader(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    /// To the next span; false where there is none.
    bool next()
    {
        while (m_at != m_end && *m_at == ' ')
            ++m_at;
        qint64 distance = 0;
        qint64 length = 0;
        const bool read = m_until <= kFarthest && number(distance) && m_at != m_end && *m_at++ == '+' && number(length)
                       && length > 0 && (m_at == m_end || *m_at == ' ');
        if (!read) {
            m_at = m_end;
            return false;
        }
        m_from = m_until + distance;
        m_until = m_from + length;
        return true;
    }
    qint64 from() const { return m_from; }
    qint64 until() const { return m_until; }

private:
    /// No calendar reaches so far; it keeps a damaged number from overflowing the sum.
    static constexpr qint64 kFarthest = qint64(1) << 40;

    static constexpr quint8 kBase = 36;
    /// What each character is worth, kBase for what is no digit: one look instead of two comparisons that nobody can
    /// foretell halves the time.
    static constexpr std::array<quint8, 256> kDigits = [] {
        std::array<quint8, 256> digits{};
        digits.fill(kBase);
        for (quint8 i = 0; i < kBase; ++i)
            digits[size_t(i < 10 ? '0' + i : 'a' + i - 10)] = i;
        return digits;
    }();

    /// Reads base 36; false where there is no number, or one too large.
    bool number(qint64 &value)
    {
        const char *at = m_at;
        qint64 sum = 0;
        for (; at != m_end && sum <= kFarthest; ++at) {
            const quint8 digit = kDigits[quint8(*at)];
            if (digit == kBase)
                break;
            sum = sum * kBase + digit;
        }
        const bool read = at != m_at && sum <= kFarthest;
        m_at = at;
        value = sum;
        return read;
    }

    const char *m_at;
    const char *m_end;
    qint64 m_from = 0;
    qint64 m_until = 0;
};

template <>
struct Codec<QList<TimeSpan>> {
    static Value encode(const QList<TimeSpan> &value) { return Codec<QString>::encode(spansToText(value)); }
    static QList<TimeSpan> decode(const Value &value) { return spansFromText(Codec<QString>::decode(value)); }
};

/// Of what time a calendar file is read at `now`: from the day four weeks ago, so that a page has its past weeks, for
/// 26 weeks from today, in whole days of the zone. Repeated events are told no further, and plans of half a year ago no
/// longer hold.
TimeSpan calendarWindow(const QDateTime &now, const QTimeZone &zone);

/// What a calendar file said about when somebody is busy. Outside of `knownFrom` to `knownUntil` it says nothing, nor
/// within `unknown`: there the person is neither free nor busy but unknown.
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
    QList<TimeSpan> unknown{}; ///< as `busy`: when something may be that could not be read
    QString calendarName{}; ///< what the calendar calls itself; empty where it does not

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
        v(u"unknown", &BusyReading::unknown);
        v(u"calendar_name", &BusyReading::calendarName);
    }
};
extern template Record toRecord(const BusyReading &);
extern template BusyReading fromRecord(const Record &);

/// Whether two files of one person seem to be the same calendar, read twice. Where both say what it calls itself, that
/// decides; otherwise whether one has the name of the other with a number, as browsers give it (“calendar (1).ics”), or
/// whether most of what the older one said of their common time is in the newer one as well. Any thread.
bool isSameCalendar(const BusyReading &older, const BusyReading &newer);

/// What the calendars of one person say together about a span of time.
struct BusyTimes {
    QList<TimeSpan> busy; ///< merged, in order; those that share a moment with what was asked about, whole
    /// Merged, in order: what any of the calendars speaks of, but for what could not be read of one of them.
    QList<TimeSpan> known;
    /// The last moment that is known of; invalid where no calendar was read.
    QDateTime knownUntil() const { return known.isEmpty() ? QDateTime() : known.constLast().end; }
    /// True when all of the span is known: then what is not busy is free. False: nobody can say.
    bool knows(const TimeSpan &span) const;
};

} // namespace shortlist
