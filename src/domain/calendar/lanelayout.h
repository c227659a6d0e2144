// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"

namespace shortlist {

/// Where a span is drawn in a day column: the `column`th of `columns` equal parts, counted from the leading edge.
struct Lane {
    int column = 0;
    int columns = 1;

    friend bool operator==(const Lane &, const Lane &) = default;
};

/// Lanes for spans in any order, as few as can be: spans that overlap never share a column, and spans that are
/// connected by overlaps (also through others) have the same number of columns, so that a chain looks even. The result
/// has the order of the input. A span without length is laid out as if it lasted a moment. O(n log n + n · columns).
QList<Lane> layOut(const QList<TimeSpan> &spans);

} // namespace shortlist
