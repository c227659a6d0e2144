// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/candidatetimes.h"

#include "domain/calendar/availability.h"

#include <algorithm>
#include <iterator>

namespace shortlist {

QList<TimeSpan> wholeMinutes(const QList<TimeSpan> &spans)
{
    constexpr qint64 kMinute = 60'000;
    QList<TimeSpan> whole;
    for (const TimeSpan &span : merged(spans)) {
        const qint64 from = (span.start.toMSecsSinceEpoch() + kMinute - 1) / kMinute * kMinute;
        const qint64 to = span.end.toMSecsSinceEpoch() / kMinute * kMinute;
        if (from < to)
            whole +=
                TimeSpan{ QDateTime::fromMSecsSinceEpoch(from, Qt::UTC), QDateTime::fromMSecsSinceEpoch(to, Qt::UTC) };
    }
    return merged(whole);
}

QList<TimeSpan> windowsToCome(const QList<TimeSpan> &windows, const QDateTime &now)
{
    QList<TimeSpan> left;
    std::copy_if(windows.begin(), windows.end(), std::back_inserter(left),
        [&now](const TimeSpan &window) { return now < window.end; });
    return left;
}

bool isOutsideWindows(const TimeSpan &span, const QList<TimeSpan> &windows, const QDateTime &now)
{
    const QList<TimeSpan> known = merged(windowsToCome(windows, now));
    return !known.isEmpty()
        && std::none_of(known.begin(), known.end(), [&span](const TimeSpan &one) { return one.contains(span); });
}

QString closestWindowsText(
    const TimeSpan &span, const QList<TimeSpan> &windows, const QDateTime &now, const QTimeZone &zone)
{
    constexpr qsizetype kMostNamed = 3;
    const auto distance = [&span](const TimeSpan &one) {
        return one.overlaps(span) ? 0 : std::max(one.start.msecsTo(span.start), span.end.msecsTo(one.start));
    };
    QList<TimeSpan> closest = merged(windowsToCome(windows, now));
    std::stable_sort(closest.begin(), closest.end(),
        [&distance](const TimeSpan &a, const TimeSpan &b) { return distance(a) < distance(b); });
    closest = closest.mid(0, kMostNamed);
    return availabilityText(merged(closest), zone);
}

} // namespace shortlist
