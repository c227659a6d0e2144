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
    QList<TimeSpan> spans;
    qint64 before = 0;
    // No calendar reaches so far; it keeps a damaged number from overflowing the sum.
    constexpr qint64 kFarthest = qint64(1) << 40;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype plus = part.indexOf(u'+');
        bool distanceRead = false;
        bool lengthRead = false;
        const qint64 distance = plus < 0 ? 0 : part.left(plus).toLongLong(&distanceRead, 36);
        const qint64 length = plus < 0 ? 0 : part.mid(plus + 1).toLongLong(&lengthRead, 36);
        if (!distanceRead || !lengthRead || distance < 0 || length <= 0 || distance > kFarthest || length > kFarthest
            || before > kFarthest)
            break;
        const qint64 start = before + distance;
        before = start + length;
        spans.append({ QDateTime::fromSecsSinceEpoch(start, Qt::UTC), QDateTime::fromSecsSinceEpoch(before, Qt::UTC) });
    }
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
