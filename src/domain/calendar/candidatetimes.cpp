// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/candidatetimes.h"

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

} // namespace shortlist
