// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/placement.h"

#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kGripPixels = 6; ///< how much of an end resizes
constexpr int kReachPixels = 3; ///< how far beside an end it is still taken

int gridMinute(const QDateTime &moment, const QTimeZone &zone)
{
    const QTime time = moment.toTimeZone(zone).time();
    return time.hour() * 60 + time.minute();
}

QDateTime gridMoment(QDate date, int minute, const QTimeZone &zone)
{
    const auto moment = ZonedTime::fromWallClock(date, QTime(minute / 60, minute % 60), zone);
    return moment ? moment->utc() : QDateTime();
}

/// Of two moments that the clock shows alike the one on the side of the change on which `moment` is.
QDateTime gridMomentNear(const QDateTime &moment, QDate date, int minute, const QTimeZone &zone)
{
    const auto first = ZonedTime::fromWallClock(date, QTime(minute / 60, minute % 60), zone);
    if (!first)
        return {};
    const auto second = first->otherReading();
    return second && second->offsetSeconds() == zone.offsetFromUtc(moment) ? second->utc() : first->utc();
}

/// The edge comes to stand where the pointer is on the wall, also beyond a change of clocks.
Placement edgeDragged(const QTimeZone &zone, const Placement &original, Grip grip, int delta, int step)
{
    const bool ends = grip == Grip::End;
    const QDateTime edge = ends ? original.endAt() : original.startAt;
    const int minute = gridMinute(edge, zone);
    const int wanted = ends ? snappedNearest(minute + delta, step) : std::max(snappedNearest(minute + delta, step), 0);
    const int wall = ends ? wanted - minute : minute - wanted; // longer by so much, as the wall shows it
    if (wanted < 0 || wanted >= WeekGeometry::kDayMinutes)
        return lengthened(original, grip, wall);
    const QDateTime target = gridMomentNear(edge, edge.toTimeZone(zone).date(), wanted, zone);
    if (!target.isValid() || zone.offsetFromUtc(target) == zone.offsetFromUtc(edge))
        return lengthened(original, grip, wall);
    return lengthened(original, grip, int((ends ? edge.secsTo(target) : target.secsTo(edge)) / 60));
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
    const int start = gridMinute(original.startAt, geometry.zone);
    const int delta = to.minute - from.minute;
    const bool sameHeight = snappedNearest(delta, step) == 0;
    if (grip != Grip::Body)
        return sameHeight ? original : edgeDragged(geometry.zone, original, grip, delta, step);
    const int days = geometry.oneDay ? 0 : to.day - from.day;
    if (sameHeight)
        return days == 0 ? original : shiftedByDays(original, days, agreedIn);
    const int minute = std::clamp(snappedNearest(start + delta, step), 0, WeekGeometry::kDayMinutes - step);
    const QDate date = original.startAt.toTimeZone(geometry.zone).date().addDays(days);
    return { gridMomentNear(original.startAt, date, minute, geometry.zone), original.minutes };
}

Placement drawn(const WeekGeometry &geometry, const WeekGeometry::Spot &from, const WeekGeometry::Spot &to, int step)
{
    // The cell that was pressed belongs to it whichever way it is drawn.
    const int pressed = snapped(from.minute, step);
    int start = pressed;
    int end = pressed + step;
    if (to.minute >= from.minute)
        end = std::max(snappedNearest(to.minute, step), end);
    else
        start = std::min(snappedNearest(to.minute, step), pressed);
    end = std::min(end, WeekGeometry::kDayMinutes);
    // It goes from where the wall shows the one to where it shows the other, also where clocks change between them.
    const QDate date = geometry.date(from.day);
    const QDateTime begins = gridMoment(date, start, geometry.zone);
    const QDateTime ends = end == WeekGeometry::kDayMinutes ? gridMoment(date.addDays(1), 0, geometry.zone)
                                                            : gridMoment(date, end, geometry.zone);
    const int length = int(begins.secsTo(ends) / 60);
    const int minutes = std::clamp(length > 0 ? length : step, kShortestMinutes, kLongestMinutes);
    const bool upwards = to.minute < from.minute;
    return { upwards && length > minutes ? ends.addSecs(qint64(-minutes) * 60) : begins, minutes };
}

Placement shiftedByMinutes(const Placement &placement, int minutes)
{
    return { placement.startAt.addSecs(qint64(minutes) * 60), placement.minutes };
}

Placement shiftedByDays(const Placement &placement, int days, const QTimeZone &zone)
{
    const QDateTime local = placement.startAt.toTimeZone(zone);
    return { gridMoment(local.date().addDays(days), local.time().hour() * 60 + local.time().minute(), zone),
        placement.minutes };
}

Placement lengthened(const Placement &placement, Grip grip, int minutes)
{
    const int length = std::clamp(placement.minutes + minutes, kShortestMinutes, kLongestMinutes);
    const int given = length - placement.minutes;
    return { grip == Grip::Start ? placement.startAt.addSecs(qint64(-given) * 60) : placement.startAt, length };
}

} // namespace shortlist
