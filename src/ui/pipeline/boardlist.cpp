// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boardlist.h"

#include "models/pipeline/boardstagemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace shortlist {

namespace {

/// The card under the hand, with the number of those that come along.
QPixmap dragPicture(const BoardList &list, qsizetype count)
{
    const QRect card = list.visualRect(list.currentIndex());
    QPixmap picture = list.viewport()->grab(card);
    if (count < 2)
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString number = QLocale().toString(count);
    painter.setFont(strongFont());
    QRect badge(0, 0, painter.fontMetrics().horizontalAdvance(number) + 2 * kRelated, controlHeight() - kRelated);
    badge.moveTopRight(QPoint(card.width() - kInside, kInside));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Accent));
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(color(Role::OnAccent));
    painter.drawText(badge, int(Qt::AlignCenter), number);
    return picture;
}

} // namespace

BoardList::BoardList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    // The column's own colour shows through.
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
}

void BoardList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void BoardList::setMovable(bool movable)
{
    m_movable = movable;
    setDragEnabled(movable);
}

QList<ApplicationRow> BoardList::selectedRows() const
{
    QList<int> places;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    QList<ApplicationRow> rows;
    rows.reserve(places.size());
    const auto &all = static_cast<const BoardStageModel *>(model())->rows();
    for (const int place : std::as_const(places))
        rows.append(all.at(place));
    return rows;
}

bool BoardList::selectRows(const QList<ApplicationRow> &rows)
{
    const QSet<ApplicationRow> wanted(rows.cbegin(), rows.cend());
    const auto &all = static_cast<const BoardStageModel *>(model())->rows();
    QItemSelection selection;
    QModelIndex first;
    for (int place = 0; place < int(all.size()); ++place) {
        if (!wanted.contains(all.at(place)))
            continue;
        const QModelIndex index = model()->index(place, 0);
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return false;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
    return true;
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && event->modifiers() == Qt::NoModifier) {
        const bool forward = (event->key() == Qt::Key_Right) != isRightToLeft();
        Q_EMIT leftSideways(forward ? 1 : -1);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void BoardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_dropping) {
        const QRectF frame = QRectF(viewport()->rect()).adjusted(1, 1, -1, -1);
        QColor tint = color(Role::SelectionTint);
        tint.setAlphaF(0.85F);
        painter.setBrush(tint);
        painter.setPen(QPen(color(Role::Accent), 2, Qt::DashLine));
        painter.drawRoundedRect(frame, kRadius, kRadius);
        painter.setFont(strongFont());
        painter.setPen(color(Role::Text));
        painter.drawText(frame, int(Qt::AlignCenter), tr("Drop here"));
    } else if (model() && model()->rowCount() == 0) {
        painter.setFont(captionFont());
        painter.setPen(color(Role::Caption));
        painter.drawText(viewport()->rect().adjusted(kRelated, kRelated, -kRelated, -kRelated),
            int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_emptyText);
    }
}

void BoardList::startDrag(Qt::DropActions)
{
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (!m_movable || indexes.isEmpty())
        return;
    // Owned by the drag's own rules: Qt deletes it when it is over.
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(indexes));
    drag->setPixmap(dragPicture(*this, indexes.size()));
    drag->exec(Qt::MoveAction);
}

bool BoardList::accepts(const QDropEvent *event) const
{
    return m_movable && event->source() != this && event->mimeData()->hasFormat(BoardStageModel::mimeType());
}

void BoardList::dragEnterEvent(QDragEnterEvent *event)
{
    m_dropping = accepts(event);
    event->setAccepted(m_dropping);
    viewport()->update();
}

void BoardList::dragMoveEvent(QDragMoveEvent *event) { event->setAccepted(accepts(event)); }

void BoardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropping = false;
    viewport()->update();
    event->accept();
}

void BoardList::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    viewport()->update();
    if (!accepts(event))
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT dropped(BoardStageModel::rowsIn(event->mimeData()));
}

} // namespace shortlist
