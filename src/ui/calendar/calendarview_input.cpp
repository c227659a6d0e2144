// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonedtime.h"
#include "ui/calendar/calendarview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace shortlist {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

/// From a weekend that is not shown to the next day that is, in the direction of the step.
QDate CalendarView::workday(QDate date, int direction) const
{
    const bool workWeek = m_geometry.days == 5;
    while (workWeek && date.dayOfWeek() > 5)
        date = date.addDays(direction);
    return date;
}

bool CalendarView::handlesKey(const QKeyEvent &event) const
{
    // Alt+Left would otherwise be the window's "Back".
    if (event.modifiers() == Qt::AltModifier)
        return isArrow(event.key()) && !m_current.isNull();
    return m_drag && event.key() == Qt::Key_Escape;
}

bool CalendarView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && handlesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::AltModifier && isArrow(key) && moveCurrent(key))
        return;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        moveCursor(-forward, 0);
        return;
    case Qt::Key_Right:
        moveCursor(forward, 0);
        return;
    case Qt::Key_Up:
        moveCursor(0, -kCursorStep);
        return;
    case Qt::Key_Down:
        moveCursor(0, kCursorStep);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isNull())
            Q_EMIT bookRequested(m_cursorDate, cursorTime());
        else
            Q_EMIT openRequested(m_current);
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            endDrag();
            return;
        }
        if (!m_current.isNull()) {
            setCurrent({});
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool CalendarView::moveCurrent(int key)
{
    const InterviewEntry *entry = currentEntry();
    if (!entry || !entry->isOpen() || !m_editable)
        return false;
    const QDateTime local = entry->interview.startAt.toTimeZone(m_geometry.zone);
    QDate date = local.date();
    int minute = local.time().hour() * 60 + local.time().minute();
    const int forward = isRightToLeft() ? -1 : 1;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        date = date.addDays(key == Qt::Key_Right ? forward : -forward);
    else
        minute += key == Qt::Key_Down ? kSnap : -kSnap;
    if (minute < 0 || minute >= WeekGeometry::kDayMinutes) {
        date = date.addDays(minute < 0 ? -1 : 1);
        minute = (minute + WeekGeometry::kDayMinutes) % WeekGeometry::kDayMinutes;
    }
    Q_EMIT moveRequested(m_current, workday(date, date < local.date() ? -1 : 1), QTime(minute / 60, minute % 60));
    return true;
}

void CalendarView::moveCursor(int days, int minutes)
{
    const bool left = !m_current.isNull();
    if (left)
        setCurrent({});
    QDate date = m_cursorDate.addDays(days);
    int minute = snapped(m_cursorMinute, kCursorStep) + minutes;
    // From an interview at 9:15 the arrow up goes to 9:00, not to 8:30.
    if (minutes < 0 && m_cursorMinute % kCursorStep != 0)
        minute = snapped(m_cursorMinute, kCursorStep);
    if (days != 0)
        minute = m_cursorMinute;
    if (minute < 0 || minute >= WeekGeometry::kDayMinutes) {
        date = date.addDays(minute < 0 ? -1 : 1);
        minute = (minute + WeekGeometry::kDayMinutes) % WeekGeometry::kDayMinutes;
    }
    setCursorAt(workday(date, date < m_cursorDate ? -1 : 1), QTime(minute / 60, minute % 60));
}

bool CalendarView::step(bool next)
{
    if (m_shown.isEmpty())
        return false;
    qsizetype at = m_shown.indexOf(m_current);
    if (at < 0) {
        // From the time cursor to what comes next in time.
        qsizetype later = 0;
        while (later < m_shown.size()) {
            const auto pieces = m_geometry.pieces(entryOf(m_shown.at(later))->span());
            const QDate date = m_geometry.date(pieces.first().day);
            if (date > m_cursorDate || (date == m_cursorDate && pieces.first().from >= m_cursorMinute))
                break;
            ++later;
        }
        at = next ? later : later - 1;
    } else {
        at += next ? 1 : -1;
    }
    if (at < 0 || at >= m_shown.size())
        return false;
    setCurrent(m_shown.at(at));
    return true;
}

bool CalendarView::focusNextPrevChild(bool next)
{
    // Tab walks through the interviews first and leaves at the last one.
    return (hasFocus() && step(next)) || QAbstractScrollArea::focusNextPrevChild(next);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceFocus();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    endDrag();
    viewport()->update();
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Box *box = boxAt(help->pos());
        if (!box) {
            const auto spot = m_geometry.at(toCanvas(help->pos()));
            QString words;
            if (spot) {
                const QTime time = QTime(0, 0).addSecs(spot->minute * 60);
                const auto moment = ZonedTime::fromWallClock(m_geometry.date(spot->day), time, m_geometry.zone);
                words = moment ? availabilityAt(moment->utc()).toHtmlEscaped() : QString();
            }
            QToolTip::showText(help->globalPos(), words, viewport()); // no words hide it
            return true;
        }
        const InterviewEntry &entry = m_entries.at(box->entry);
        QStringList lines{ spokenName(entry).toHtmlEscaped(), entry.jobTitle.toHtmlEscaped() };
        for (const InterviewPerson &person : entry.people)
            lines += person.name.toHtmlEscaped();
        if (!entry.interview.place.isEmpty())
            lines += entry.interview.place.toHtmlEscaped();
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>") + lines.join(QStringLiteral("<br>")), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !gridRect().contains(event->pos()))
        return;
    if (const Box *box = boxAt(event->pos())) {
        const InterviewEntry &entry = m_entries.at(box->entry);
        const int minute = m_geometry.minuteAt(toCanvas(event->pos()).y());
        const InterviewId id = entry.interview.id;
        // What was taken by a later piece is held by its beginning all the same.
        const auto pieces = m_geometry.pieces(entry.span());
        const int grabbed = minute - pieces.first().from + (box->piece.day - pieces.first().day) * 1440;
        const bool draggable = entry.isOpen() && m_editable;
        setCurrent(id);
        if (draggable)
            m_drag = Drag{ id, event->pos(), grabbed, false, {} };
        return;
    }
    setCurrent({});
    if (const auto spot = m_geometry.at(toCanvas(event->pos())))
        setCursorAt(m_geometry.date(spot->day), QTime(0, 0).addSecs(snapped(spot->minute, kSnap) * 60));
}

void CalendarView::dragTo(const QPoint &viewportPoint)
{
    const QRect grid = gridRect();
    QScrollBar *bar = verticalScrollBar();
    if (viewportPoint.y() < grid.top() + kSnap)
        bar->setValue(bar->value() - bar->singleStep());
    else if (viewportPoint.y() > grid.bottom() - kSnap)
        bar->setValue(bar->value() + bar->singleStep());
    const QPoint inside(std::clamp(viewportPoint.x(), grid.left(), grid.right()),
        std::clamp(viewportPoint.y(), grid.top(), grid.bottom()));
    const auto spot = m_geometry.at(toCanvas(inside));
    if (!spot)
        return;
    const int minute = std::clamp(spot->minute - m_drag->grabbed + kSnap / 2, 0, WeekGeometry::kDayMinutes - kSnap);
    m_drag->moving = true;
    m_drag->target = { spot->day, snapped(minute, kSnap) };
    viewport()->update();
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const Box *box = boxAt(event->pos());
        const bool over = box && m_editable && m_entries.at(box->entry).isOpen();
        viewport()->setCursor(over ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->moving && (event->pos() - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    dragTo(event->pos());
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    endDrag();
    if (!drag.moving)
        return;
    const InterviewEntry *entry = entryOf(drag.interview);
    if (!entry)
        return;
    const auto pieces = m_geometry.pieces(entry->span());
    if (!pieces.isEmpty() && pieces.first().day == drag.target.day && pieces.first().from == drag.target.minute)
        return;
    Q_EMIT moveRequested(
        drag.interview, m_geometry.date(drag.target.day), QTime(drag.target.minute / 60, drag.target.minute % 60));
}

void CalendarView::endDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !gridRect().contains(event->pos()))
        return;
    endDrag();
    if (const Box *box = boxAt(event->pos())) {
        Q_EMIT openRequested(m_entries.at(box->entry).interview.id);
        return;
    }
    Q_EMIT bookRequested(m_cursorDate, cursorTime());
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int delta = event->angleDelta().y();
    if (delta != 0)
        setZoom(zoom() + (delta > 0 ? 8 : -8), qRound(event->position().y()));
    event->accept();
}

} // namespace shortlist
