// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendar/busycalendar.h"

namespace shortlist::test {

/// A calendar file with lines in it, whose ends may be plain.
inline QByteArray calendar(const QByteArray &inside)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + inside + "END:VCALENDAR\n";
    return text.replace('\n', "\r\n");
}

/// An event of some lines.
inline QByteArray vevent(const QByteArray &lines, const QByteArray &uid = "a")
{
    return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20260101T000000Z\nSUMMARY:Standup\n" + lines + "END:VEVENT\n";
}

/// “0324 0900-1000, 0325 0900-1000”, in UTC.
inline QString textOf(const QList<TimeSpan> &spans)
{
    QStringList all;
    for (const TimeSpan &span : spans)
        all += span.start.toString(QStringLiteral("MMdd HHmm")) + u'-'
             + span.end.toString(
                 span.end.date() == span.start.date() ? QStringLiteral("HHmm") : QStringLiteral("MMdd HHmm"));
    return all.join(QStringLiteral(", "));
}

/// Two weeks, in the midst of which Berlin moves its clocks: 29 March 2026.
inline CalendarReading reading(const char *zone = "Europe/Berlin")
{
    return { { QDateTime(QDate(2026, 3, 23), QTime(0, 0), Qt::UTC),
                 QDateTime(QDate(2026, 4, 6), QTime(0, 0), Qt::UTC) },
        QTimeZone(zone), QStringLiteral("ann@example.com") };
}

} // namespace shortlist::test
