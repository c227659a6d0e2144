// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews on their way: dragged, moved by keys, or drawn on free space.
#include "domain/calendar/zonedtime.h"
#include "domain/words/words.h"
#include "ui/calendar/calendarview.h"

#include <QAccessible>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kScrollMargin = 15; ///< pixels from the edge of the grid where dragging scrolls

Qt::CursorShape handOf(Grip grip) { return grip == Grip::Body ? Qt::OpenHandCursor : Qt::SizeVerCursor; }

} // namespace

Grip CalendarView::gripOf(const Box &box, const QPoint &viewportPoint) const
{
    const InterviewEntry &entry = m_entries.at(box.entry);
    const QDate date = m_geometry.date(box.piece.day);
    const int lastRow = box.piece.from + box.piece.minutes - 1; // its end may be another day's first row
    const bool first = entry.interview.startAt >= m_geometry.momentAt(date, box.piece.from);
    const bool last = entry.interview.endAt() <= m_geometry.momentAt(date, lastRow).addSecs(60);
    return gripAt(box.rect, toCanvas(viewportPoint).y(), first, last);
}

void CalendarView::showHand(const QPoint &viewportPoint)
{
    const Box *box = boxAt(viewportPoint);
    const bool over = box && m_editable && !m_painted && m_entries.at(box->entry).isOpen();
    const Qt::CursorShape shape = over ? handOf(gripOf(*box, viewportPoint)) : Qt::ArrowCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void CalendarView::beginDrag(const Box &box, const QPoint &viewportPoint)
{
    endDrag();
    const InterviewEntry &entry = m_entries.at(box.entry);
    const auto spot = m_geometry.at(toCanvas(viewportPoint));
    if (!spot || !entry.isOpen() || !m_editable)
        return;
    const Placement now{ entry.interview.startAt, entry.interview.minutes };
    m_drag = Drag{ entry.interview.id, gripOf(box, viewportPoint), viewportPoint, *spot, now, now };
}

/// The spot under the mouse, the next one in the grid where it is outside; near its edges the grid scrolls.
std::optional<WeekGeometry::Spot> CalendarView::spotDraggedTo(const QPoint &viewportPoint)
{
    const QRect grid = gridRect();
    QScrollBar *bar = verticalScrollBar();
    if (viewportPoint.y() < grid.top() + kScrollMargin)
        bar->setValue(bar->value() - bar->singleStep());
    else if (viewportPoint.y() > grid.bottom() - kScrollMargin)
        bar->setValue(bar->value() + bar->singleStep());
    const QPoint inside(std::clamp(viewportPoint.x(), grid.left(), grid.right()),
        std::clamp(viewportPoint.y(), grid.top(), grid.bottom()));
    return m_geometry.at(toCanvas(inside));
}

void CalendarView::dragTo(const QPoint &viewportPoint, bool fine)
{
    const auto spot = spotDraggedTo(viewportPoint);
    if (!spot)
        return;
    const int step = fine ? fineStep(m_snap) : m_snap;
    if (m_drag->interview.isNull()) {
        setTarget(drawn(m_geometry, m_drag->spot, *spot, step));
        return;
    }
    viewport()->setCursor(m_drag->grip == Grip::Body ? Qt::ClosedHandCursor : Qt::SizeVerCursor);
    const InterviewEntry *entry = entryOf(m_drag->interview);
    const auto zone = entry ? zoneNamed(entry->interview.zone) : Result<QTimeZone>(m_geometry.zone);
    setTarget(
        dragged(m_geometry, m_drag->original, zone ? *zone : m_geometry.zone, m_drag->grip, m_drag->spot, *spot, step),
        entry ? handoverTo(*entry, spot->day) : Handover());
}

/// Dragged whole into the column of somebody who is not in it yet, they take the part of the one it came from.
Handover CalendarView::handoverTo(const InterviewEntry &entry, int lane) const
{
    const PersonLane *from = m_geometry.oneDay ? personAt(m_drag->spot.day) : nullptr;
    const PersonLane *to = m_geometry.oneDay ? personAt(lane) : nullptr;
    if (!from || !to || m_drag->grip != Grip::Body || !entry.person(from->id) || entry.person(to->id))
        return {};
    return { from->id, to->id };
}

void CalendarView::setTarget(const Placement &target, const Handover &handover)
{
    const bool first = !std::exchange(m_drag->moving, true);
    if (!first && m_drag->target == target && m_drag->handover == handover)
        return;
    m_drag->target = target;
    m_drag->handover = handover;
    m_drag->verdict = {};
    const bool isNew = m_drag->interview.isNull();
    if (isNew)
        m_drag->verdict = freeVerdict(target); // at once, as far as the view itself knows
    else if (target == m_drag->original && handover.isNull())
        m_drag->verdict = { Verdict::Kind::Fine, tr("where it was") };
    if (isNew || target != m_drag->original || !handover.isNull())
        Q_EMIT verdictWanted(m_drag->interview, target, handover);
    updateDrag();
    announceGhost();
}

std::optional<Placement> CalendarView::keyTarget(
    const Placement &now, const InterviewEntry &entry, int key, bool resizes) const
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int minutes = key == Qt::Key_Down ? m_snap : -m_snap;
        return resizes ? lengthened(now, Grip::End, minutes) : shiftedByMinutes(now, minutes);
    }
    if (resizes)
        return std::nullopt;
    const int way = (key == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    const QDate from = now.startAt.toTimeZone(m_geometry.zone).date();
    const int days = int(from.daysTo(workday(from.addDays(way), way)));
    const auto zone = zoneNamed(entry.interview.zone);
    return shiftedByDays(now, days, zone ? *zone : m_geometry.zone);
}

bool CalendarView::moveByKey(int key, bool resizes)
{
    const InterviewEntry *entry = currentEntry();
    if (!entry || !entry->isOpen() || !m_editable)
        return false;
    if (m_drag && !m_drag->byKeys)
        return true; // the mouse has it
    const Placement now = m_drag ? m_drag->target : Placement{ entry->interview.startAt, entry->interview.minutes };
    const auto target = keyTarget(now, *entry, key, resizes);
    if (!target)
        return false;
    if (!m_drag) {
        m_drag = Drag{ m_current, resizes ? Grip::End : Grip::Body, {}, {}, now, now };
        m_drag->byKeys = true;
    }
    setTarget(*target);
    m_keysRest.start();
    const auto pieces = m_geometry.pieces(target->span());
    if (pieces.isEmpty())
        commitDrag(); // out of the days shown: nobody would see where it waits
    else
        reveal(m_geometry.rect(pieces.first()));
    return true;
}

void CalendarView::commitDrag()
{
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    endDrag();
    if (!drag.moving)
        return;
    if (drag.interview.isNull()) {
        const QDateTime local = drag.target.startAt.toTimeZone(m_geometry.zone);
        const bool second = m_geometry.axis.wallAt(m_geometry.rowOf(drag.target.startAt)).second;
        Q_EMIT bookRequested(local.date(), local.time(), drag.target.minutes, laneOfCursor(), second);
        return;
    }
    if ((drag.target == drag.original && drag.handover.isNull()) || !entryOf(drag.interview))
        return;
    place(drag.interview, drag.target);
    rebuild();
    Q_EMIT moveRequested(drag.interview, drag.target, drag.handover);
}

void CalendarView::finishMove()
{
    if (m_drag && m_drag->byKeys)
        commitDrag();
}

void CalendarView::endDrag()
{
    m_keysRest.stop();
    if (m_stroke) {
        m_stroke.reset();
        viewport()->update();
    }
    if (!m_drag)
        return;
    m_drag.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    updateDrag();
}

/// Where what is on its way is painted: the ghost, its words, and the place it leaves.
QRegion CalendarView::dragRegion() const
{
    QRegion region;
    if (!ghost())
        return region;
    const auto entry = ghostEntry();
    const auto pieces = piecesOf(m_drag->target.span(), entry ? &*entry : nullptr);
    for (const WeekGeometry::Piece &piece : pieces)
        region += m_geometry.rect(piece);
    if (!pieces.isEmpty())
        region += ghostWordsRect(m_geometry.rect(pieces.first()), ghostWords());
    const qsizetype place = m_places.value(m_drag->interview, -1);
    for (const Box &box : m_boxes) {
        if (box.entry == place)
            region += box.rect;
    }
    return region.translated(0, offset());
}

/// Paints anew only what a step of a drag changes.
void CalendarView::updateDrag()
{
    const QRegion now = dragRegion();
    viewport()->update(m_dragShown + now + cursorRect());
    m_dragShown = now;
}

void CalendarView::place(const InterviewId &interview, const Placement &placement)
{
    const qsizetype at = m_places.value(interview, -1);
    if (at < 0)
        return;
    InterviewEntry *entry = &m_entries[at];
    const Placement before{ entry->interview.startAt, entry->interview.minutes };
    const auto known = std::find_if(
        m_moved.begin(), m_moved.end(), [&interview](const Moved &one) { return one.interview == interview; });
    if (known == m_moved.end()) {
        m_moved += Moved{ interview, before, placement };
    } else {
        known->target = placement;
        known->settled = false;
    }
    entry->interview.startAt = placement.startAt;
    entry->interview.minutes = placement.minutes;
}

void CalendarView::settleMove(const InterviewId &interview, bool done, int version)
{
    const auto moved = std::find_if(
        m_moved.begin(), m_moved.end(), [&interview](const Moved &one) { return one.interview == interview; });
    if (moved == m_moved.end())
        return;
    if (done) {
        moved->settled = true;
        // What is asked for next is about this version, whether it has been read again or not.
        if (const qsizetype at = m_places.value(interview, -1); at >= 0)
            m_entries[at].interview.version = version;
        return;
    }
    const Placement original = moved->original;
    place(interview, original);
    m_moved.removeIf([&interview](const Moved &one) { return one.interview == interview; });
    rebuild();
}

/// What is dragged, as it would be where it is; nothing for what is drawn.
std::optional<InterviewEntry> CalendarView::ghostEntry() const
{
    const InterviewEntry *entry = m_drag ? entryOf(m_drag->interview) : nullptr;
    if (!entry)
        return std::nullopt;
    InterviewEntry moved = *entry;
    moved.interview.startAt = m_drag->target.startAt;
    moved.interview.minutes = m_drag->target.minutes;
    for (InterviewPerson &one : moved.people) {
        if (one.personId == m_drag->handover.from && !m_drag->handover.isNull())
            one.personId = m_drag->handover.to;
    }
    return moved;
}

QString CalendarView::handoverWords() const
{
    const auto nameOf = [this](const PersonId &id) {
        const auto lane =
            std::find_if(m_lanes.begin(), m_lanes.end(), [&id](const PersonLane &one) { return one.id == id; });
        return lane == m_lanes.end() ? QString() : lane->name;
    };
    return tr("%1 instead of %2", "people").arg(nameOf(m_drag->handover.to), nameOf(m_drag->handover.from));
}

std::optional<Placement> CalendarView::ghost() const
{
    return m_drag && m_drag->moving ? std::optional<Placement>(m_drag->target) : std::nullopt;
}

QString CalendarView::ghostWords() const
{
    if (!ghost())
        return {};
    const Placement &target = m_drag->target;
    const QDate day = target.startAt.toTimeZone(m_geometry.zone).date();
    QString time = tr("%1 %2–%3 · %4")
                       .arg(QLocale().toString(day, QStringLiteral("ddd")), spokenClock(target.startAt),
                           spokenClock(target.endAt()), words::minutes(target.minutes, target.minutes));
    if (!m_drag->handover.isNull())
        time += QStringLiteral(" · ") + handoverWords();
    return m_drag->verdict.words.isEmpty() ? time : time + QStringLiteral(": ") + m_drag->verdict.words;
}

void CalendarView::setVerdict(
    const InterviewId &interview, const Placement &about, const Handover &handover, const Verdict &verdict)
{
    if (!ghost() || m_drag->interview != interview || m_drag->target != about || m_drag->handover != handover)
        return;
    m_drag->verdict = verdict;
    updateDrag();
    announceGhost();
}

void CalendarView::announceGhost()
{
    if (!QAccessible::isActive() || !m_drag || m_drag->interview.isNull())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(int(m_shown.indexOf(m_drag->interview)));
    QAccessible::updateAccessibility(&event);
}

} // namespace shortlist
