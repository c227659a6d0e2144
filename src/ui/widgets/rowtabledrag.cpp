// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a RowTable dragged to another place. Not Qt's own drag and drop: that leaves the table, and Esc to the
// desktop.
#include "ui/style/theme.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace shortlist {

RowDropPlaces::~RowDropPlaces() = default;

void RowTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    noteRowPress(event->button() == Qt::LeftButton ? index.row() : -1, event->position().toPoint());
}

void RowTable::noteRowPress(int row, const QPoint &at)
{
    m_pressedRow = m_draggable || m_places ? row : -1;
    m_pressedAt = at;
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedRow < 0 || !(event->buttons() & Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QPoint place = event->position().toPoint();
    const QPoint way = place - m_pressedAt;
    if (!m_dragging) {
        // Sideways there is nowhere to go within the table.
        if (std::max(std::abs(way.y()), m_places ? std::abs(way.x()) : 0) < QApplication::startDragDistance())
            return;
        m_dragging = true;
        if (m_places)
            m_places->begin(m_pressedRow, viewport()->mapToGlobal(m_pressedAt));
    }
    dragTo(place, event->modifiers());
}

void RowTable::dragTo(const QPoint &place, Qt::KeyboardModifiers keys)
{
    m_draggedTo = place;
    const bool elsewhere = m_places && m_places->over(viewport()->mapToGlobal(place), keys);
    m_gap = m_draggable && !elsewhere ? gapAt(place.y()) : -1;
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void RowTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        m_pressedRow = -1;
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const int from = m_pressedRow;
    const int gap = m_gap;
    const bool elsewhere =
        m_places && m_places->drop(from, viewport()->mapToGlobal(event->position().toPoint()), event->modifiers());
    letGo();
    if (elsewhere)
        return;
    // Behind the row itself nothing moves.
    const int to = gap > from ? gap - 1 : gap;
    if (gap >= 0 && to != from)
        Q_EMIT moveRequested(from, to - from);
}

/// The row above which a row let go at this height would go.
int RowTable::gapAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : model()->rowCount();
    const int middle = rowViewportPosition(row) + rowHeight(row) / 2;
    return y < middle ? row : row + 1;
}

void RowTable::letGo()
{
    if (m_dragging && m_places)
        m_places->end();
    m_dragging = false;
    m_pressedRow = -1;
    m_gap = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_frozen)
        m_frozen->update();
    if (!m_dragging || m_gap < 0)
        return;
    QPainter painter(viewport());
    const int last = model()->rowCount() - 1;
    const int y = m_gap > last ? rowViewportPosition(last) + rowHeight(last) : rowViewportPosition(m_gap);
    painter.fillRect(QRect(0, y - 2, viewport()->width(), 3), color(Role::Accent));
}

// A press on a chosen cell opens its editor a moment later: not while it is being dragged.
bool RowTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return !m_dragging && QTableView::edit(index, trigger, event);
}

} // namespace shortlist
