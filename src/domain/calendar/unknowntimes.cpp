// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/unknowntimes.h"

#include "domain/words/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// Until when a calendar is known, next to a time that it does not reach: the last whole day, and the hour where the
/// time is on that day.
QString untilWhen(const QDateTime &knownUntil, const TimeSpan &span, const QTimeZone &zone)
{
    const QDateTime last = knownUntil.addMSecs(-1).toTimeZone(zone);
    return last.date() == span.start.toTimeZone(zone).date() ? words::dateAndTime(knownUntil.toTimeZone(zone))
                                                             : words::date(last.date());
}

} // namespace

QString UnknownPerson::sentence() const { return QCoreApplication::translate("Unknown", "%1.", "sentence").arg(words); }

std::optional<UnknownPerson> unknownAt(
    const PersonId &person, const QString &name, const BusyTimes &times, const TimeSpan &span, const QTimeZone &zone)
{
    if (times.knows(span))
        return std::nullopt;
    if (std::any_of(times.busy.begin(), times.busy.end(), [&span](const TimeSpan &one) { return one.overlaps(span); }))
        return std::nullopt;
    UnknownPerson unknown{ person, times.knownUntil(), {} };
    if (!unknown.knownUntil.isValid())
        unknown.words =
            QCoreApplication::translate("Unknown", "Not known whether %1 is free: no calendar says").arg(name);
    else if (unknown.knownUntil < span.end)
        unknown.words =
            QCoreApplication::translate("Unknown", "Not known whether %1 is free: the calendar is known until %2")
                .arg(name, untilWhen(unknown.knownUntil, span, zone));
    else
        unknown.words = QCoreApplication::translate(
            "Unknown", "Not known whether %1 is free: the calendar does not tell of that time")
                            .arg(name);
    return unknown;
}

} // namespace shortlist
