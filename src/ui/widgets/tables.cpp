// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace shortlist {

namespace {

// Keeps the rows as high as the density says; a table takes its row height once and would keep it.
class RowHeight : public QObject {
public:
    explicit RowHeight(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(object, event);
    }

private:
    void apply()
    {
        // The header's own minimum has margins for numbers that nobody sees.
        m_table->verticalHeader()->setMinimumSectionSize(rowHeight());
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    }

    QTableView *m_table;
};

} // namespace

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
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new RowHeight(table);
}

} // namespace shortlist
