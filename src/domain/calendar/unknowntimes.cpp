// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/unknowntimes.h"

#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

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

/// What is said of several for the reason that one of them is unknown for.
QString sentenceOf(const UnknownPerson &one, const QString &names)
{
    if (!one.knownUntil.isValid())
        return QCoreApplication::translate("Unknown", "Not known whether %1 are free: no calendar says.").arg(names);
    if (one.until.isEmpty())
        return QCoreApplication::translate(
            "Unknown", "Not known whether %1 are free: their calendars do not tell of that time.")
            .arg(names);
    return QCoreApplication::translate("Unknown", "Not known whether %1 are free: their calendars are known until %2.")
        .arg(names, one.until);
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
    UnknownPerson unknown{ person, times.knownUntil(), {}, name };
    if (!unknown.knownUntil.isValid()) {
        unknown.words =
            QCoreApplication::translate("Unknown", "Not known whether %1 is free: no calendar says").arg(name);
    } else if (unknown.knownUntil < span.end) {
        unknown.until = untilWhen(unknown.knownUntil, span, zone);
        unknown.words =
            QCoreApplication::translate("Unknown", "Not known whether %1 is free: the calendar is known until %2")
                .arg(name, unknown.until);
    } else {
        unknown.words = QCoreApplication::translate(
            "Unknown", "Not known whether %1 is free: the calendar does not tell of that time")
                            .arg(name);
    }
    return unknown;
}

QStringList unknownTogether(const QList<UnknownPerson> &people)
{
    const auto isAlike = [](const UnknownPerson &a, const UnknownPerson &b) {
        return a.until == b.until && a.knownUntil.isValid() == b.knownUntil.isValid();
    };
    QStringList sentences;
    QSet<PersonId> said;
    for (const UnknownPerson &first : people) {
        if (said.contains(first.personId))
            continue;
        QStringList names;
        for (const UnknownPerson &one : people) {
            if (!isAlike(one, first) || said.contains(one.personId))
                continue;
            said.insert(one.personId);
            names += one.name;
        }
        sentences += names.size() == 1 ? first.sentence() : sentenceOf(first, QLocale().createSeparatedList(names));
    }
    return sentences;
}

} // namespace shortlist
