// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/coveragetable.h"

#include "models/rubrics/coveragemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace shortlist {

namespace {

/// Gaps and overloads in the colour of their kind and with a sign; the words say it too.
class CoverageDelegate : public TopTextDelegate {
public:
    using TopTextDelegate::TopTextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TopTextDelegate::initStyleOption(option, index);
        const auto *matrix = static_cast<const CoverageModel *>(index.model());
        if (index.column() != matrix->countColumn())
            return;
        const auto state = CoverageRow::State(index.data(CoverageModel::StateRole).toInt());
        const bool gap = state == CoverageRow::State::Gap;
        if (!gap && state != CoverageRow::State::Overload)
            return;
        option->font.setBold(true);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(gap ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"));
        option->decorationSize = { kIcon, kIcon };
        option->palette.setColor(QPalette::Text, color(gap ? shortlist::Role::Error : shortlist::Role::Warning));
    }
};

} // namespace

CoverageTable::CoverageTable(CoverageModel *model, QWidget *parent)
    : QTableView(parent)
    , m_matrix(model)
    , m_ghost(new QLabel(viewport()))
{
    setModel(model);
    dressTable(this, tr("Lines of the job and the interviews that look at them"));
    followSelection(this);
    setItemDelegate(new CoverageDelegate(this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(true);
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setVerticalScrollMode(ScrollPerPixel);
    m_ghost->setObjectName(QStringLiteral("coverageGhost"));
    m_ghost->setTextFormat(Qt::PlainText);
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->setAutoFillBackground(true);
    m_ghost->setBackgroundRole(QPalette::ToolTipBase);
    m_ghost->setForegroundRole(QPalette::ToolTipText);
    m_ghost->setMargin(kInside);
    m_ghost->hide();
}

int CoverageTable::columnAt(const QPoint &place) const
{
    const int column = horizontalHeader()->logicalIndexAt(place.x());
    return m_matrix->stageOf(column) ? column : -1;
}

// Elsewhere these keys lead back and forward through the pages; here a criterion goes to the next interview by them.
bool CoverageTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool aside = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (aside && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void CoverageTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex cell = currentIndex();
    if (m_dragging && event->key() == Qt::Key_Escape) {
        letGo();
        return;
    }
    const bool aside = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (modifiers == Qt::AltModifier && aside && cell.isValid()) {
        const bool onwards = (event->key() == Qt::Key_Right) == !isRightToLeft();
        const int to = cell.column() + (onwards ? 1 : -1);
        if (!m_matrix->criteriaAt(cell).isEmpty() && m_matrix->stageOf(to))
            Q_EMIT assignRequested(cell, to);
        return;
    }
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (cell.isValid())
            Q_EMIT openRequested(cell);
        return;
    }
    QTableView::keyPressEvent(event);
}

void CoverageTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton && !m_matrix->criteriaAt(cell).isEmpty() ? cell : QModelIndex();
    m_pressedAt = event->position().toPoint();
}

void CoverageTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_pressed.isValid() || !(event->buttons() & Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if (!m_dragging && (place - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    showGhost(place);
}

// Says before it is let go where it would go.
void CoverageTable::showGhost(const QPoint &place)
{
    const int column = columnAt(place);
    const QString name = m_matrix->criteriaAt(m_pressed).first().name;
    const bool elsewhere = column > 0 && column != m_pressed.column();
    m_ghost->setText(elsewhere ? tr("%1 → %2").arg(name, m_matrix->stageOf(column)->name) : name);
    m_ghost->adjustSize();
    m_ghost->move(std::min(place.x() + kRelated, viewport()->width() - m_ghost->width()), place.y() + kRelated);
    m_ghost->show();
    m_ghost->raise();
    viewport()->setCursor(elsewhere ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
}

void CoverageTable::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = m_dragging;
    const QModelIndex from = m_pressed;
    letGo();
    const int column = columnAt(event->position().toPoint());
    if (dragged && from.isValid() && column > 0 && column != from.column())
        Q_EMIT assignRequested(from, column);
    else if (!dragged)
        QTableView::mouseReleaseEvent(event);
}

void CoverageTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell.isValid())
        Q_EMIT openRequested(cell);
}

void CoverageTable::letGo()
{
    m_dragging = false;
    m_pressed = QPersistentModelIndex();
    m_ghost->hide();
    viewport()->unsetCursor();
}

} // namespace shortlist
