// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/placement.h"

#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kGripPixels = 6; ///< how much of an end resizes
constexpr int kReachPixels = 3; ///< how far beside an end it is still taken

/// The edge comes to stand where the pointer is, also beyond a change of clocks.
Placement edgeDragged(const WeekGeometry &geometry, const Placement &original, Grip grip, int delta, int step)
{
    const bool ends = grip == Grip::End;
    const QDateTime edge = ends ? original.endAt() : original.startAt;
    // What ends at midnight, or where rows without time begin, is taken where its last minute is.
    const QDate date = localDay(ends ? edge.addSecs(-60) : edge, geometry.zone);
    const int row = ends ? geometry.endRowOf(edge) : geometry.rowOf(edge);
    const int wanted = snappedNearest(row + delta, step);
    const QDateTime target = geometry.momentAt(date, ends ? wanted : std::max(wanted, 0));
    if (!target.isValid())
        return original;
    return lengthened(original, grip, int((ends ? edge.secsTo(target) : target.secsTo(edge)) / 60));
}

/// The moment on a row, or the last step of the day where it ends before: rows of an hour that comes twice over
/// midnight have a time on one of the days only.
QDateTime momentOfDay(const WeekGeometry &geometry, QDate date, int row, int step)
{
    const QDateTime end = geometry.momentAt(date, geometry.rows());
    const QDateTime at = geometry.momentAt(date, row);
    return at < end ? at : end.addSecs(qint64(-step) * 60);
}

} // namespace

int fineStep(int snap) { return snap > 5 ? 5 : 1; }

int snappedNearest(int minute, int step)
{
    const int shifted = minute + step / 2;
    // Division rounds towards zero; minutes before midnight have to go down as well.
    const int below = shifted >= 0 ? shifted / step : -((step - 1 - shifted) / step);
    return below * step;
}

Grip gripAt(const QRect &piece, int y, bool first, bool last)
{
    const int edge = std::min(kGripPixels, piece.height() / 3);
    if (last && y > piece.bottom() - edge)
        return Grip::End;
    if (first && y < piece.top() + edge)
        return Grip::Start;
    return Grip::Body;
}

int reachOf(const QRect &piece, const QPoint &point)
{
    if (point.x() < piece.left() || point.x() > piece.right())
        return -1;
    const int beside = std::max({ 0, piece.top() - point.y(), point.y() - piece.bottom() });
    return beside <= kReachPixels ? beside : -1;
}

Placement dragged(const WeekGeometry &geometry, const Placement &original, const QTimeZone &agreedIn, Grip grip,
    const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step)
{
    const int delta = to.row - from.row;
    const bool sameHeight = snappedNearest(delta, step) == 0;
    if (grip != Grip::Body)
        return sameHeight ? original : edgeDragged(geometry, original, grip, delta, step);
    const int days = geometry.oneDay ? 0 : to.day - from.day;
    if (sameHeight)
        return days == 0 ? original : shiftedByDays(original, days, agreedIn);
    const int row =
        std::clamp(snappedNearest(geometry.rowOf(original.startAt) + delta, step), 0, geometry.rows() - step);
    const QDate date = localDay(original.startAt, geometry.zone).addDays(days);
    return { momentOfDay(geometry, date, row, step), original.minutes };
}

Placement drawn(const WeekGeometry &geometry, const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step)
{
    // The cell that was pressed belongs to it whichever way it is drawn.
    const int pressed = snapped(from.row, step);
    int start = pressed;
    int end = pressed + step;
    if (to.row >= from.row)
        end = std::max(snappedNearest(to.row, step), end);
    else
        start = std::min(snappedNearest(to.row, step), pressed);
    const QDate date = geometry.date(from.day);
    const QDateTime begins = momentOfDay(geometry, date, start, step);
    const QDateTime ends = geometry.momentAt(date, std::min(end, geometry.rows()));
    const int length = int(begins.secsTo(ends) / 60); // rows without time take none
    const int minutes = std::clamp(length > 0 ? length : step, kShortestMinutes, kLongestMinutes);
    const bool upwards = to.row < from.row;
    return { upwards && length > minutes ? ends.addSecs(qint64(-minutes) * 60) : begins, minutes };
}

Placement shiftedByMinutes(const Placement &placement, int minutes)
{
    return { placement.startAt.addSecs(qint64(minutes) * 60), placement.minutes };
}

Placement shiftedByDays(const Placement &placement, int days, const QTimeZone &zone)
{
    const QDateTime local = placement.startAt.toTimeZone(zone);
    const QTime time(local.time().hour(), local.time().minute());
    const auto moment = ZonedTime::fromWallClock(local.date().addDays(days), time, zone);
    return { moment ? moment->utc() : QDateTime(), placement.minutes };
}

Placement lengthened(const Placement &placement, Grip grip, int minutes)
{
    const int length = std::clamp(placement.minutes + minutes, kShortestMinutes, kLongestMinutes);
    const int given = length - placement.minutes;
    return { grip == Grip::Start ? placement.startAt.addSecs(qint64(-given) * 60) : placement.startAt, length };
}

} // namespace shortlist
