// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/weekgeometry.h"

#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kColumnPadding = 2; ///< between the column's line and what stands in it
constexpr int kColumnFree = 6; ///< stays free at the far side, to be clicked
constexpr int kLaneGap = 2;

qint64 minutesOf(const QDateTime &moment) { return moment.toSecsSinceEpoch() / 60; }

int minuteOfDay(QTime time) { return time.hour() * 60 + time.minute(); }

} // namespace

int WeekGeometry::column(QDate date) const
{
    if (!date.isValid() || !firstDay.isValid()) // daysTo() would call it the first day
        return -1;
    const qint64 day = firstDay.daysTo(date);
    return day >= 0 && day < (oneDay ? 1 : days) ? int(day) : -1;
}

int WeekGeometry::rowAt(int y) const { return std::clamp(y * 60 / hourHeight, 0, rows() - 1); }

QRect WeekGeometry::columnRect(int day) const
{
    const int room = std::max(width - left, 0);
    // Shares of the whole, so that what division leaves over is spread and the last column ends at the edge.
    const int from = left + room * day / days;
    const int to = left + room * (day + 1) / days;
    const int x = mirrored ? width - to : from;
    return { x, 0, to - from, height() };
}

QList<ClockAxis::Gap> WeekGeometry::gaps(int column) const
{
    const int day = oneDay ? 0 : column;
    return day < axis.days() ? axis.gaps(day) : QList<ClockAxis::Gap>();
}

QList<WeekGeometry::Piece> WeekGeometry::pieces(const TimeSpan &span) const
{
    QList<Piece> pieces;
    const qint64 start = minutesOf(span.start);
    const qint64 end = minutesOf(span.end);
    for (int day = 0; day < axis.days(); ++day) {
        for (const ClockAxis::Stretch &stretch : axis.stretches(day)) {
            const qint64 from = std::max(start, stretch.moment);
            const qint64 to = std::min(end, stretch.moment + stretch.rows);
            if (from < to)
                pieces += Piece{ day, stretch.row + int(from - stretch.moment), int(to - from) };
        }
    }
    return pieces;
}

int WeekGeometry::rowOf(const QDateTime &moment) const
{
    // Of the days on show no zone is asked: each step of a drag comes here.
    const qint64 at = minutesOf(moment);
    for (int day = 0; day < axis.days(); ++day) {
        for (const ClockAxis::Stretch &stretch : axis.stretches(day)) {
            if (stretch.moment <= at && at < stretch.moment + stretch.rows)
                return stretch.row + int(at - stretch.moment);
        }
    }
    const auto wall = ZonedTime::fromUtc(moment, QString::fromLatin1(zone.id()));
    if (!wall)
        return minuteOfDay(moment.toTimeZone(zone).time());
    return axis.rowOf(minuteOfDay(wall->time()), wall->resolution() == ZonedTime::Resolution::SecondOfTwo);
}

QDateTime WeekGeometry::momentAt(QDate date, int row) const
{
    if (row < 0 || row >= rows()) {
        const bool before = row < 0;
        return startOfDayUtc(date.addDays(before ? 0 : 1), zone).addSecs(qint64(before ? row : row - rows()) * 60);
    }
    if (const int day = column(date); day >= 0 && day < axis.days())
        return axis.momentAt(day, row);
    const ClockAxis::WallMinute wall = axis.wallAt(row);
    const auto moment = ZonedTime::fromWallClock(date, QTime(wall.minute / 60, wall.minute % 60), zone,
        wall.second ? ZonedTime::Fold::Second : ZonedTime::Fold::First);
    return moment ? moment->utc() : QDateTime();
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
            return Spot{ day, rowAt(point.y()) };
    }
    return std::nullopt;
}

int snapped(int minute, int step) { return minute - minute % step; }

QList<Lane> layOut(const QList<WeekGeometry::Piece> &pieces)
{
    // The rows as moments of days that are long enough for any of them: what matters is what stands beside what.
    constexpr int kApart = 2;
    static const QDateTime kStart(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
    QList<TimeSpan> spans;
    spans.reserve(pieces.size());
    for (const WeekGeometry::Piece &piece : pieces) {
        const QDateTime start = kStart.addDays(qint64(piece.day) * kApart).addSecs(qint64(piece.from) * 60);
        spans += TimeSpan{ start, start.addSecs(qint64(piece.minutes) * 60) };
    }
    return layOut(spans);
}

} // namespace shortlist
