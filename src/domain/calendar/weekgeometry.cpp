// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/weekgeometry.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kColumnPadding = 2; ///< between the column's line and what stands in it
constexpr int kColumnFree = 6; ///< stays free at the far side, to be clicked
constexpr int kLaneGap = 2;

} // namespace

int WeekGeometry::column(QDate date) const
{
    if (!date.isValid()) // daysTo() would call it the first day
        return -1;
    const qint64 day = firstDay.daysTo(date);
    return day >= 0 && day < (oneDay ? 1 : days) ? int(day) : -1;
}

int WeekGeometry::minuteAt(int y) const { return std::clamp(y * 60 / hourHeight, 0, kDayMinutes - 1); }

QRect WeekGeometry::columnRect(int day) const
{
    const int room = std::max(width - left, 0);
    // Shares of the whole, so that what division leaves over is spread and the last column ends at the edge.
    const int from = left + room * day / days;
    const int to = left + room * (day + 1) / days;
    const int x = mirrored ? width - to : from;
    return { x, 0, to - from, height() };
}

QList<WeekGeometry::Piece> WeekGeometry::pieces(const TimeSpan &span) const
{
    QList<Piece> pieces;
    const QDateTime local = span.start.toTimeZone(zone);
    qint64 day = firstDay.daysTo(local.date());
    int from = local.time().hour() * 60 + local.time().minute();
    int remaining = span.minutes();
    while (remaining > 0) {
        const int part = std::min(remaining, kDayMinutes - from);
        if (day >= 0 && day < (oneDay ? 1 : days))
            pieces += Piece{ int(day), from, part };
        remaining -= part;
        from = 0;
        ++day;
    }
    return pieces;
}

QRect WeekGeometry::rect(const Piece &piece, const Lane &lane) const
{
    const QRect column = columnRect(piece.day);
    const int room = std::max(column.width() - kColumnPadding - kColumnFree, lane.columns);
    const int from = room * lane.column / lane.columns;
    const int to = room * (lane.column + 1) / lane.columns;
    const bool last = lane.column + 1 == lane.columns;
    const int wide = std::max(to - from - (last ? 0 : kLaneGap), 1);
    const int x = mirrored ? column.right() + 1 - kColumnPadding - from - wide : column.left() + kColumnPadding + from;
    const int top = y(piece.from);
    return { x, top, wide, std::max(y(piece.from + piece.minutes) - top - 1, 1) };
}

std::optional<WeekGeometry::Spot> WeekGeometry::at(const QPoint &point) const
{
    for (int day = 0; day < days; ++day) {
        const QRect column = columnRect(day);
        if (point.x() >= column.left() && point.x() <= column.right())
            return Spot{ day, minuteAt(point.y()) };
    }
    return std::nullopt;
}

int snapped(int minute, int step) { return minute - minute % step; }

QList<Lane> layOut(const QList<WeekGeometry::Piece> &pieces)
{
    // The wall clocks as moments of a zone without summer time: what matters is what stands beside what.
    static const QDateTime kStart(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
    QList<TimeSpan> spans;
    spans.reserve(pieces.size());
    for (const WeekGeometry::Piece &piece : pieces) {
        const QDateTime start = kStart.addDays(piece.day).addSecs(qint64(piece.from) * 60);
        spans += TimeSpan{ start, start.addSecs(qint64(piece.minutes) * 60) };
    }
    return layOut(spans);
}

} // namespace shortlist
