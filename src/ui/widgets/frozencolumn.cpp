// SPDX-License-Identifier: GPL-3.0-or-later
// The first column of a table that stays in sight, and what a RowTable does for it.
#include "ui/widgets/frozencolumn.h"

#include "ui/style/theme.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace shortlist {

FrozenColumn::FrozenColumn(RowTable *table)
    : QWidget(table)
    , m_table(table)
{
    setObjectName(QStringLiteral("frozenColumn"));
    setFocusPolicy(Qt::NoFocus);
    // It paints all of itself. What shines through would paint the table below, which in turn paints this.
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void FrozenColumn::place()
{
    const bool away = m_table->horizontalScrollBar()->value() > 0 && m_table->model() && !m_table->isColumnHidden(0);
    setVisible(away);
    if (!away)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const QRect view = m_table->viewport()->geometry();
    const int heading = header->isVisible() ? header->height() : 0;
    const int width = std::min(m_table->columnWidth(0), view.width());
    const int left = layoutDirection() == Qt::RightToLeft ? view.right() + 1 - width : view.left();
    setGeometry(left, view.top() - heading, width, view.height() + heading);
    raise();
    update();
}

int FrozenColumn::rowAt(const QPoint &place) const
{
    return m_table->rowAt(m_table->viewport()->mapFromGlobal(mapToGlobal(place)).y());
}

void FrozenColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCells(painter);
    paintHeading(painter);
    // Where it ends the others go on beneath it.
    painter.setPen(color(Role::Border));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void FrozenColumn::paintHeading(QPainter &painter)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (!header->isVisible())
        return;
    QStyleOptionHeader option;
    option.initFrom(header);
    option.rect = QRect(0, 0, width(), header->height());
    option.state.setFlag(QStyle::State_MouseOver, false);
    option.state |= QStyle::State_Raised | QStyle::State_Horizontal;
    option.orientation = Qt::Horizontal;
    option.section = 0;
    option.position = QStyleOptionHeader::Beginning;
    option.text = m_table->model()->headerData(0, Qt::Horizontal).toString();
    option.textAlignment = header->defaultAlignment();
    painter.fillRect(option.rect, m_table->palette().base());
    header->style()->drawControl(QStyle::CE_Header, &option, &painter, header);
}

void FrozenColumn::paintCells(QPainter &painter)
{
    const int top = m_table->horizontalHeader()->isVisible() ? m_table->horizontalHeader()->height() : 0;
    painter.fillRect(
        rect().adjusted(0, top, 0, 0), m_table->viewport()->palette().color(m_table->viewport()->backgroundRole()));
    painter.save();
    painter.setClipRect(rect().adjusted(0, top, 0, 0));
    QStyleOptionViewItem base;
    m_table->initViewItemOption(&base);
    const QColor grid =
        QColor::fromRgba(QRgb(m_table->style()->styleHint(QStyle::SH_Table_GridLineColor, &base, m_table)));
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const int y = top + m_table->rowViewportPosition(row);
        const int height = m_table->rowHeight(row);
        if (m_table->isRowHidden(row) || y + height < top || y > this->height())
            continue;
        const QModelIndex index = m_table->model()->index(row, 0);
        QStyleOptionViewItem option = base;
        option.rect = QRect(0, y, width() - 1, height - 1);
        option.state.setFlag(QStyle::State_Selected, m_table->selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, false);
        option.state.setFlag(QStyle::State_MouseOver, false);
        m_table->itemDelegateForIndex(index)->paint(&painter, option, index);
        if (m_table->showGrid()) {
            painter.setPen(grid);
            painter.drawLine(0, y + height - 1, width(), y + height - 1);
        }
    }
    painter.restore();
}

bool FrozenColumn::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const QString text = row < 0 ? QString() : m_table->model()->index(row, 0).data().toString();
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

// The row is chosen in the column where the eye is: in the first one the others would scroll out of sight.
void FrozenColumn::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_table->finishEditing();
    const QModelIndex current = m_table->currentIndex();
    m_table->setCurrentIndex(m_table->model()->index(row, current.isValid() ? current.column() : 0));
    m_table->setFocus(Qt::MouseFocusReason);
    m_table->noteRowPress(row, m_table->viewport()->mapFromGlobal(event->globalPosition().toPoint()));
}

void FrozenColumn::mouseMoveEvent(QMouseEvent *event) { passOn(event); }

void FrozenColumn::mouseReleaseEvent(QMouseEvent *event) { passOn(event); }

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        m_table->editCell(row, 0);
}

void FrozenColumn::wheelEvent(QWheelEvent *event) { QApplication::sendEvent(m_table->viewport(), event); }

/// To the table, for which it is a row that may be dragged.
void FrozenColumn::passOn(QMouseEvent *event) const
{
    if (m_table->m_pressedRow < 0)
        return;
    const QPointF place = m_table->viewport()->mapFromGlobal(event->globalPosition());
    QMouseEvent passed(
        event->type(), place, event->globalPosition(), event->button(), event->buttons(), event->modifiers());
    QApplication::sendEvent(m_table->viewport(), &passed);
}

void RowTable::setFirstColumnFrozen()
{
    if (m_frozen)
        return;
    m_frozen = new FrozenColumn(this);
    connect(horizontalHeader(), &QHeaderView::sectionResized, m_frozen, &FrozenColumn::place);
}

void RowTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->place();
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_frozen)
        m_frozen->place();
}

// Qt takes a cell beneath the frozen column for one in sight.
void RowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!m_frozen || !index.isValid() || index.column() == 0)
        return;
    const QRect cell = visualRect(index);
    const int frozen = columnWidth(0);
    const int hidden =
        layoutDirection() == Qt::RightToLeft ? cell.right() - (viewport()->width() - 1 - frozen) : frozen - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

} // namespace shortlist
