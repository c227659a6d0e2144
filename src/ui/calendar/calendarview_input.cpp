// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workweek.h"
#include "domain/calendar/zonedtime.h"
#include "ui/calendar/calendarview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
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
    const WorkWeek week = officeWeek(locale());
    const bool isShown = !m_geometry.oneDay && m_geometry.days == week.days();
    return isShown ? week.shownFrom(date, direction) : date;
}

bool CalendarView::handlesKey(const QKeyEvent &event) const
{
    // Alt+Left would otherwise be the window's "Back".
    if ((event.modifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier) == Qt::AltModifier)
        return isArrow(event.key()) && !m_current.isNull();
    const bool done = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return (m_drag && (event.key() == Qt::Key_Escape || (done && m_drag->byKeys)))
        || (m_painted && handlesPaintKey(event));
}

bool CalendarView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handlesKey(*key)) {
            event->accept();
            return true;
        }
        endMoveBefore(key->key());
    }
    return QAbstractScrollArea::event(event);
}

/// Any key but those that move on, call off or only wait ends a move by keys: what it does is done after the move.
void CalendarView::endMoveBefore(int key)
{
    const bool waits = key == Qt::Key_Alt || key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Meta
                    || key == Qt::Key_Escape;
    if (!waits)
        finishMove();
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::AltModifier && isArrow(key)
        && moveByKey(key, modifiers.testFlag(Qt::ShiftModifier)))
        return;
    const bool moving = m_drag && m_drag->byKeys;
    endMoveBefore(key);
    if (moving && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return; // that was what it meant
    if (m_drag && key == Qt::Key_Escape) {
        endDrag();
        return;
    }
    if (m_painted && paintByKey(*event))
        return;
    if (modifiers) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        m_geometry.oneDay ? moveLane(-forward) : moveCursor(-forward, 0);
        return;
    case Qt::Key_Right:
        m_geometry.oneDay ? moveLane(forward) : moveCursor(forward, 0);
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
            pressCursor();
        else
            Q_EMIT openRequested(m_current);
        return;
    case Qt::Key_Escape:
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

void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    // The next press may go on from here: what follows soon is one move, not one each.
    if (event->key() == Qt::Key_Alt && m_drag && m_drag->byKeys)
        m_keysRest.start();
    else
        QAbstractScrollArea::keyReleaseEvent(event);
}

void CalendarView::moveCursor(int days, int minutes)
{
    const bool left = !m_current.isNull();
    if (left)
        setCurrent({});
    if (days != 0) {
        setCursorAt(workday(m_cursorDate.addDays(days), days), cursorTime(), m_cursorSecond);
        return;
    }
    const int from = snapped(cursorRow(), kCursorStep);
    // From an interview at 9:15 the arrow up goes to 9:00, not to 8:30.
    const int row = minutes < 0 && cursorRow() % kCursorStep != 0 ? from : from + minutes;
    setCursorRow(m_cursorDate, rowWithTime(m_cursorDate, row, minutes));
}

/// The cursor goes over rows that have no time as if they were not there.
int CalendarView::rowWithTime(QDate date, int row, int direction) const
{
    const int column = m_geometry.column(date);
    if (column < 0)
        return row;
    const auto gaps = m_geometry.gaps(column);
    for (const ClockAxis::Gap &gap : gaps) {
        if (gap.row <= row && row < gap.row + gap.rows)
            row = direction < 0 ? gap.row - kCursorStep : gap.row + gap.rows;
    }
    return row;
}

/// A row out of the day is one of the day beside it.
void CalendarView::setCursorRow(QDate date, int row)
{
    if (row < 0 || row >= m_geometry.rows()) {
        const int direction = row < 0 ? -1 : 1;
        date = workday(date.addDays(direction), direction);
        row = rowWithTime(date, row < 0 ? m_geometry.rows() - kCursorStep : 0, direction);
    }
    const ClockAxis::WallMinute wall = m_geometry.axis.wallAt(std::clamp(row, 0, m_geometry.rows() - 1));
    setCursorAt(date, QTime(wall.minute / 60, wall.minute % 60), wall.second);
}

void CalendarView::moveLane(int columns)
{
    setCurrent({});
    m_cursorLane = std::clamp(m_cursorLane + columns, 0, m_geometry.days - 1);
    setCursorAt(m_cursorDate, cursorTime(), m_cursorSecond);
}

QList<InterviewId> CalendarView::underCursor() const
{
    QList<InterviewId> found;
    const int day = m_geometry.column(m_cursorDate);
    if (day < 0)
        return found;
    const int column = m_geometry.oneDay ? m_cursorLane : day;
    const int row = cursorRow();
    for (const Box &box : m_boxes) {
        const bool there = box.piece.from < row + kCursorStep && box.piece.from + box.piece.minutes > row;
        if (there && box.piece.day == column)
            found += m_entries.at(box.entry).interview.id;
    }
    return found;
}

void CalendarView::pressCursor()
{
    if (m_painted) {
        if (!m_stroke)
            beginStroke({ m_geometry.column(m_cursorDate), cursorRow() }, {});
        commitStroke();
        return;
    }
    const QList<InterviewId> there = underCursor();
    if (there.isEmpty()) {
        requestBooking();
        return;
    }
    setCurrent(there.first());
    Q_EMIT openRequested(there.first());
}

void CalendarView::setCursorSpot(const WeekGeometry::Spot &spot)
{
    if (m_geometry.oneDay)
        m_cursorLane = spot.day;
    const QDate date = m_geometry.date(spot.day);
    int row = rowWithTime(date, snapped(spot.row, m_snap), 1);
    if (row >= m_geometry.rows()) // the day ends with rows that have no time
        row = rowWithTime(date, snapped(spot.row, m_snap), -1);
    setCursorRow(date, row);
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
            if (date > m_cursorDate || (date == m_cursorDate && pieces.first().from >= cursorRow()))
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
    tellCurrent();
    finishMove();
    endDrag();
    viewport()->update();
}

/// What is to be said of a place without an interview.
QString CalendarView::freeWordsAt(const WeekGeometry::Spot &spot) const
{
    const QDate date = m_geometry.date(spot.day);
    const ClockAxis::WallMinute wall = m_geometry.axis.wallAt(spot.row);
    if (rowWithTime(date, spot.row, 1) != spot.row)
        return wall.second ? tr("On this day clocks show this time only once") : tr("Clocks skip this time");
    const auto moment = ZonedTime::fromWallClock(date, QTime(0, 0).addSecs(wall.minute * 60), m_geometry.zone,
        wall.second ? ZonedTime::Fold::Second : ZonedTime::Fold::First);
    QStringList lines{ moment ? moment->remark() : QString(),
        moment ? availabilityAt(moment->utc(), spot.day) : QString() };
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int column = 0; column <= m_zones.size(); ++column) {
            if (help->pos().y() < m_headerHeight && gutterRect(column).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), zoneWords(column), viewport());
                return true;
            }
        }
        const Box *box = boxAt(help->pos());
        if (!box) {
            const auto spot = m_geometry.at(toCanvas(help->pos()));
            QToolTip::showText(help->globalPos(), spot ? freeWordsAt(*spot).toHtmlEscaped() : QString(), viewport());
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
    finishMove();
    if (event->button() != Qt::LeftButton || !gridRect().contains(event->pos()))
        return;
    m_pressed = true;
    m_pressedAt = event->pos();
    if (m_painted) {
        endDrag();
        setCurrent({});
        if (const auto spot = m_geometry.at(toCanvas(event->pos()))) {
            setCursorSpot(*spot);
            if (m_editable)
                beginStroke(*spot, event->pos());
        }
        return;
    }
    if (const Box *box = boxAt(event->pos())) {
        const Box taken = *box; // choosing may lay out anew
        setCurrent(m_entries.at(taken.entry).interview.id);
        beginDrag(taken, event->pos());
        return;
    }
    setCurrent({});
    const auto spot = m_geometry.at(toCanvas(event->pos()));
    if (!spot)
        return;
    setCursorSpot(*spot);
    if (m_editable)
        m_drag = Drag{ {}, Grip::End, event->pos(), *spot };
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_stroke && !m_stroke->byKeys) {
        if (m_stroke->moving
            || (event->pos() - m_stroke->pressed).manhattanLength() >= QApplication::startDragDistance())
            strokeTo(event->pos(), event->modifiers().testFlag(Qt::AltModifier));
        return;
    }
    if (!m_drag || m_drag->byKeys) {
        showHand(event->pos());
        return;
    }
    if (!m_drag->moving && (event->pos() - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    dragTo(event->pos(), event->modifiers().testFlag(Qt::AltModifier));
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    tellCurrent();
    if (m_stroke && !m_stroke->byKeys)
        m_stroke->moving ? commitStroke() : endDrag(); // a click only puts the cursor there
    else if (m_drag && !m_drag->byKeys)
        commitDrag();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !gridRect().contains(event->pos()) || m_painted)
        return;
    endDrag();
    // Meant is what the first click chose, wherever the panel that opened has moved it since.
    if (!m_current.isNull() && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) {
        Q_EMIT openRequested(m_current);
        return;
    }
    requestBooking();
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int delta = event->angleDelta().y();
    if (delta != 0)
        setZoom(zoom() + (delta > 0 ? kZoomStep : -kZoomStep), qRound(event->position().y()));
    event->accept();
}

} // namespace shortlist
