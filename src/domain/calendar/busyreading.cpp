// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"

#include <QStringList>

#include <algorithm>

namespace shortlist {

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
