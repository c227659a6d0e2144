// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/weekgeometry.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kColumnPadding = 2; ///< between the column's line and what stands in it
constexpr int kColumnFree = 6; ///< stays free at the far side, to be clicked
constexpr int kLaneGap = 2;

int minuteOfDay(const QDateTime &wall) { return wall.time().hour() * 60 + wall.time().minute(); }

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
    if (span.minutes() <= 0)
        return {};
    // What the wall shows, as moments of a clock that is never changed: an offset is found faster than a local time.
    const int offset = zone.offsetFromUtc(span.start);
    const QDateTime start = span.start.toUTC().addSecs(offset);
    QDateTime end = span.end.toUTC().addSecs(zone.offsetFromUtc(span.end));
    if (const QDateTime change = changeWithin(span, offset); change.isValid()) {
        // Begun in a time that comes twice, and ended in it: as long as it is, to the end of that time.
        const QDateTime turned = change.addSecs(offset);
        const QDateTime again = change.addSecs(zone.offsetFromUtc(change));
        if (again <= start && end <= turned)
            end = std::max(end, std::min(turned, start.addSecs(span.start.secsTo(span.end))));
    }
    QList<Piece> pieces;
    const qint64 last = firstDay.daysTo(end.date());
    int from = minuteOfDay(start);
    for (qint64 day = firstDay.daysTo(start.date()); day <= last; ++day) {
        const int to = day < last ? kDayMinutes : minuteOfDay(end);
        if (day >= 0 && day < (oneDay ? 1 : days) && from < to)
            pieces += Piece{ int(day), from, to - from };
        from = 0;
    }
    return pieces;
}

QDateTime WeekGeometry::changeWithin(const TimeSpan &span, int offset) const
{
    if (zone.offsetFromUtc(span.end) >= offset)
        return {}; // nothing comes twice
    const QDateTime change = zone.nextTransition(span.start).atUtc;
    return change.isValid() && change <= span.end ? change.toUTC() : QDateTime();
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
