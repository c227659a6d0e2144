// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace shortlist {

namespace {

/// Fewer times of two calendars are the same by chance.
constexpr qsizetype kFewestAlike = 3;

/// “calendar” of “Calendar (1).ics” and “calendar-2.ics”.
QString plainName(const QString &fileName)
{
    static const QRegularExpression number(QStringLiteral("(\\s*\\(\\d{1,3}\\)|-\\d{1,2})$"));
    return fileName.section(u'.', 0, -2).remove(number).trimmed().toCaseFolded();
}

/// Most of what the older one says of the time of both, the newer one says too.
bool areMostlyAlike(const BusyReading &older, const BusyReading &newer)
{
    const TimeSpan both{ std::max(older.knownFrom, newer.knownFrom), std::min(older.knownUntil, newer.knownUntil) };
    qsizetype looked = 0;
    qsizetype alike = 0;
    for (const TimeSpan &span : older.busy) {
        if (!both.contains(span))
            continue;
        ++looked;
        const auto found = std::lower_bound(newer.busy.cbegin(), newer.busy.cend(), span.start,
            [](const TimeSpan &one, const QDateTime &start) { return one.start < start; });
        alike += found != newer.busy.cend() && *found == span ? 1 : 0;
    }
    return alike >= kFewestAlike && 2 * alike > looked;
}

} // namespace

bool isSameCalendar(const BusyReading &older, const BusyReading &newer)
{
    if (!older.calendarName.isEmpty() && !newer.calendarName.isEmpty())
        return older.calendarName == newer.calendarName;
    const QString plain = plainName(older.fileName);
    return (!plain.isEmpty() && plain == plainName(newer.fileName)) || areMostlyAlike(older, newer);
}

QString spansToText(const QList<TimeSpan> &spans)
{
    QStringList parts;
    parts.reserve(spans.size());
    qint64 before = 0;
    for (const TimeSpan &span : spans) {
        const qint64 start = std::max(before, span.start.toMSecsSinceEpoch() / 1000);
        const qint64 end = (span.end.toMSecsSinceEpoch() + 999) / 1000;
        if (start >= end)
            continue;
        parts.append(QString::number(start - before, 36) + u'+' + QString::number(end - start, 36));
        before = end;
    }
    return parts.join(u' ');
}

QList<TimeSpan> spansFromText(const QString &text)
{
    const QByteArray bytes = text.toLatin1(); // what is more than that is no digit
    QList<TimeSpan> spans;
    spans.reserve(bytes.count('+'));
    for (SpanReader span(bytes); span.next();)
        spans.append({ QDateTime::fromSecsSinceEpoch(span.from(), Qt::UTC),
            QDateTime::fromSecsSinceEpoch(span.until(), Qt::UTC) });
    return spans;
}

TimeSpan calendarWindow(const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    return { today.addDays(-28).startOfDay(zone).toUTC(), today.addDays(182).startOfDay(zone).toUTC() };
}

bool BusyTimes::knows(const TimeSpan &span) const
{
    return std::any_of(known.begin(), known.end(), [&span](const TimeSpan &one) { return one.contains(span); });
}

} // namespace shortlist
