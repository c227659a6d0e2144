// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace shortlist {

/// A time as a calendar file says it.
struct IcalTime {
    QDateTime wall; ///< what the clock shows, counted as if it were UTC; midnight for a day; invalid: none
    bool isDay = false; ///< a date without a time
    bool isUtc = false;
    QString zone; ///< TZID; empty with isUtc false: whoever reads it looks at their own clock

    bool isValid() const { return wall.isValid(); }
};

/// How long something takes: days of the calendar, each as long as the clocks make it, and then exact seconds (RFC
/// 5545, 3.3.6). Both are negative or none is.
struct IcalDuration {
    qint64 days = 0;
    qint64 seconds = 0;
};

/// A time that is added to a repeated event, with its own end or length where the file gives one.
struct IcalAddition {
    IcalTime start;
    IcalTime end; ///< invalid: see duration
    std::optional<IcalDuration> duration{}; ///< nothing: as long as the event
};

/// Somebody asked to an event: address without “mailto:”, PARTSTAT in capitals, what they wrote to that, and whom they
/// sent in their place.
struct IcalAttendee {
    QString address;
    QString status;
    QString comment{};
    QString delegate{}; ///< as `address`; empty: nobody
};

/// A VEVENT, or one busy stretch of a VFREEBUSY.
struct IcalEvent {
    QString uid;
    QString summary;
    QString status; ///< in capitals, like the next one
    QString transparency;
    QString busyStatus; ///< X-MICROSOFT-CDO-BUSYSTATUS, in capitals
    int sequence = 0;
    IcalTime stamp; ///< DTSTAMP: of a reply, when it was given
    IcalTime start;
    IcalTime end; ///< invalid: see duration
    std::optional<IcalDuration> duration;
    IcalTime recurrenceId;
    bool thisAndFuture = false;
    QStringList rules;
    QStringList exceptionRules; ///< EXRULE, of RFC 2445
    QList<IcalTime> exceptions;
    QList<IcalAddition> additions;
    QList<IcalAttendee> attendees;
    QStringList comments; ///< COMMENT: of a reply, what was written with it
    QString unreadable; ///< a line of it that could not be read; empty: none
};

/// A stretch of time a file says it speaks of.
struct IcalRange {
    IcalTime from; ///< invalid: open
    IcalTime until; ///< invalid: open
};

/// What libical understands of a calendar file, in our own types. Only this and expand()
/// know libical.
class IcalFile {
public:
    /// Parses a file that passed checkOutline(). Error::Code::Format when libical makes nothing of it.
    static Result<IcalFile> parse(const QByteArray &bytes, const QString &fileName);

    const QString &method() const { return m_method; } ///< in capitals; empty when the file has none
    const QString &name() const { return m_name; } ///< what the calendar calls itself; empty when it does not
    const QList<IcalEvent> &events() const { return m_events; }
    /// The stretches that a VFREEBUSY calls free; they are none of the events.
    const QList<IcalEvent> &freeStretches() const { return m_free; }
    /// What it speaks of: the range that Outlook exported, or that of its VFREEBUSY where it holds nothing else. Empty:
    /// it sets itself no limit.
    const QList<IcalRange> &ranges() const { return m_ranges; }
    /// Whether anything of it is a VEVENT, which may mean more than a busy stretch of a VFREEBUSY.
    bool hasAppointments() const { return m_appointments; }

    /// How far a wall clock in one of the file's own time zones is ahead of UTC, in seconds; nothing for a zone the
    /// file does not define, or one too many to be worked out.
    std::optional<int> offsetInZone(const QString &zone, const QDateTime &wall) const;

private:
    struct Parsed;
    IcalFile() = default;

    std::shared_ptr<Parsed> m_parsed;
    QString m_method;
    QString m_name;
    QList<IcalEvent> m_events;
    QList<IcalEvent> m_free;
    QList<IcalRange> m_ranges;
    bool m_appointments = false;
};

/// A repetition to be worked out.
struct IcalRepetition {
    QString rule; ///< the value of an RRULE or EXRULE
    QDateTime start; ///< wall clock, as in IcalTime
    bool isDay = false;
    QDateTime from; ///< wall clock: what lies before is of no interest
    QDateTime until; ///< wall clock: nor what begins from here on
    /// A moment of UTC (of UNTIL) on the wall.
    std::function<QDateTime(const QDateTime &utc)> toWall;
};

/// The wall clock times at which a repetition begins, in order, and how many were looked at.
struct IcalOccurrences {
    QList<QDateTime> walls;
    int steps = 0; ///< 0: the rule never comes true, which took long to find out
    bool cut = false; ///< there are more than `most`
    bool givenUp = false; ///< libical looked, which can take long, and does not follow the rule
};

/// Works a repetition out, looking at no more than `most` times. Nothing for a rule that libical cannot read or reads
/// wrongly, or that repeats more often than once an hour, which no appointment does and which may never end.
std::optional<IcalOccurrences> expand(const IcalRepetition &repetition, int most);

} // namespace shortlist
