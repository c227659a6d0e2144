// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/timespan.h"

#include <algorithm>

namespace shortlist {

QList<TimeSpan> merged(QList<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.start < b.start; });
    QList<TimeSpan> result;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (span.isEmpty())
            continue;
        if (!result.isEmpty() && span.start <= result.constLast().end)
            result.last().end = std::max(result.constLast().end, span.end);
        else
            result += span;
    }
    return result;
}

QList<TimeSpan> spansWithout(const QList<TimeSpan> &spans, const QList<TimeSpan> &taken)
{
    QList<TimeSpan> left;
    const QList<TimeSpan> out = merged(taken);
    for (TimeSpan span : merged(spans)) {
        for (const TimeSpan &one : out) {
            if (!one.overlaps(span))
                continue;
            if (span.start < one.start)
                left += TimeSpan{ span.start, one.start };
            span.start = std::max(span.start, one.end);
        }
        if (!span.isEmpty())
            left += span;
    }
    return left;
}

QList<TimeSpan> spansWithin(const QList<TimeSpan> &spans, const QList<TimeSpan> &others)
{
    return spansWithout(spans, spansWithout(spans, others));
}

} // namespace shortlist
