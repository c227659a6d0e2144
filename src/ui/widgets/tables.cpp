// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace shortlist {

namespace {

// Keeps the rows as high as the density says (a table takes its row height once and would keep it), and tells what is
// cut short in a cell.
class TableManners : public QObject {
public:
    explicit TableManners(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip && object == m_table->viewport()) {
            if (tellCut(static_cast<QHelpEvent *>(event)))
                return true;
        } else if (object == m_table && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)) {
            apply();
        } else if (object == m_table && event->type() == QEvent::Show && !m_shown) {
            m_shown = true;
            fitHeadings(m_table);
        }
        return QObject::eventFilter(object, event);
    }

private:
    bool tellCut(const QHelpEvent *event) const
    {
        const QModelIndex index = m_table->indexAt(event->pos());
        if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
            return false; // the model has more to say
        const QString text = index.data().toString();
        const QRect cell = m_table->visualRect(index);
        if (text.isEmpty() || m_table->sizeHintForIndex(index).width() <= cell.width())
            return false;
        QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), m_table->viewport(), cell);
        return true;
    }

    void apply()
    {
        // The header's own minimum has margins for numbers that nobody sees.
        m_table->verticalHeader()->setMinimumSectionSize(rowHeight());
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    }

    QTableView *m_table;
    bool m_shown = false;
};

class RestColumn : public QObject {
public:
    RestColumn(QTableView *table, int column, int least)
        : QObject(table)
        , m_table(table)
        , m_column(column)
        , m_least(least)
    {
        table->viewport()->installEventFilter(this);
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
            if (section != m_column)
                fit();
        });
        fit();
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(object, event);
    }

private:
    void fit()
    {
        QHeaderView *header = m_table->horizontalHeader();
        int others = 0;
        for (int section = 0; section < header->count(); ++section) {
            if (section != m_column && !header->isSectionHidden(section))
                others += header->sectionSize(section);
        }
        const bool tight = m_table->viewport()->width() - others < m_least;
        const auto mode = tight ? QHeaderView::Interactive : QHeaderView::Stretch;
        const bool turned = header->sectionResizeMode(m_column) != mode;
        if (turned)
            header->setSectionResizeMode(m_column, mode);
        // Turned in one great step, it still has the width of the larger window.
        if (tight && (turned || header->sectionSize(m_column) < m_least))
            header->resizeSection(m_column, m_least);
    }

    QTableView *m_table;
    int m_column;
    int m_least;
};

} // namespace

void giveRest(QTableView *table, int column, int least) { new RestColumn(table, column, least); }

void dressTable(QTableView *table, const QString &name)
{
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new TableManners(table);
}

void fitTexts(QTableView *table, int column, int most)
{
    int width = table->columnWidth(column);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        width = std::max(width, std::min(table->sizeHintForIndex(table->model()->index(row, column)).width(), most));
    table->setColumnWidth(column, width);
}

void fitHeadings(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const bool ours =
            header->sectionResizeMode(section) == QHeaderView::Interactive && !header->isSectionHidden(section);
        if (const int wanted = header->sectionSizeHint(section); ours && wanted > header->sectionSize(section))
            header->resizeSection(section, wanted);
    }
}

void TopTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(0, kInside, 0, -kInside);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize TopTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * kInside);
}

} // namespace shortlist
