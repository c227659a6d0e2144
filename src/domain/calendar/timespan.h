// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace shortlist {

/// A stretch of time, half open: the start belongs to it, the end does not. Both are UTC.
struct TimeSpan {
    QDateTime start;
    QDateTime end;

    bool isEmpty() const { return !(start < end); }
    /// True when the two share any moment; spans that only touch do not.
    bool overlaps(const TimeSpan &other) const { return start < other.end && other.start < end; }
    bool contains(const TimeSpan &other) const { return start <= other.start && other.end <= end; }
    /// Whole minutes; negative when the end lies before the start.
    int minutes() const { return int(start.secsTo(end) / 60); }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The spans in order, those that overlap or touch made one, empty ones left out.
QList<TimeSpan> merged(QList<TimeSpan> spans);

/// What is left of spans without others: in order, those that touch made one.
QList<TimeSpan> spansWithout(const QList<TimeSpan> &spans, const QList<TimeSpan> &taken);

/// What two lists of spans share, in order.
QList<TimeSpan> spansWithin(const QList<TimeSpan> &spans, const QList<TimeSpan> &others);

} // namespace shortlist
