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

} // namespace shortlist
