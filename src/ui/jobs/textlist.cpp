// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/textlist.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace shortlist {

TextList::TextList(const QString &title, const QString &addName, const QStringList &headers,
    const QStringList &placeholders, bool ordered, QWidget *parent)
    : QWidget(parent)
    , m_model(new TextRowsModel(headers, placeholders, this))
    , m_table(new RowTable(title))
{
    m_table->setModel(m_model);
    m_table->setWrapping(true);
    m_table->horizontalHeader()->setVisible(headers.size() > 1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < int(headers.size()); ++column)
        m_table->setItemDelegateForColumn(column, new LongTextDelegate(m_table, TextRowsModel::PlaceholderRole));

    auto *line = new QHBoxLayout;
    line->setSpacing(kInside);
    line->addWidget(new SectionLabel(title), 1);
    const auto add = [&](const QString &icon, const QString &name, void (RowTable::*slot)()) {
        QToolButton *button = makeIconButton(icon, name);
        connect(button, &QToolButton::clicked, m_table, slot);
        line->addWidget(button);
        return button;
    };
    add(QStringLiteral("plus"), tr("%1 (Ctrl+Enter)").arg(addName), &RowTable::requestAdd);
    if (ordered) {
        m_rowButtons.append(
            add(QStringLiteral("chevron-up"), tr("%1: move up (Alt+Up)").arg(title), &RowTable::requestMoveUp));
        m_rowButtons.append(
            add(QStringLiteral("chevron-down"), tr("%1: move down (Alt+Down)").arg(title), &RowTable::requestMoveDown));
    }
    m_rowButtons.append(add(QStringLiteral("trash-2"), tr("%1: remove (Del)").arg(title), &RowTable::requestRemove));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addLayout(line);
    column->addWidget(m_table);

    connect(m_table, &RowTable::addRequested, this,
        [this](int after) { beginNew(after < 0 ? m_model->rowCount() : after + 1); });
    connect(m_table, &RowTable::removeRequested, this, [this](int row) {
        const QUuid id = m_model->rows().at(row).id;
        if (id.isNull())
            m_model->remove(row);
        else
            Q_EMIT removed(id);
    });
    connect(m_table, &RowTable::moveRequested, this, [this, ordered](int row, int by) {
        const QUuid id = m_model->rows().at(row).id;
        if (ordered && !id.isNull())
            Q_EMIT moved(id, row + by);
    });
    connect(m_model, &TextRowsModel::edited, this, &TextList::take);
    // A new line that was left empty is none.
    for (int c = 0; c < int(headers.size()); ++c) {
        connect(m_table->itemDelegateForColumn(c), &QAbstractItemDelegate::closeEditor, this, [this] {
            for (int row = m_model->rowCount() - 1; row >= 0; --row) {
                const TextRow &each = m_model->rows().at(row);
                if (each.id.isNull() && each.cells.join(QString()).isEmpty())
                    m_model->remove(row);
            }
        });
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TextList::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TextList::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TextList::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TextList::fitHeight);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TextList::fitHeight);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &TextList::fitHeight);
    refreshButtons();
    fitHeight();
}

void TextList::setRows(const QList<TextRow> &rows, const QUuid &current)
{
    m_table->keepCurrent(
        [&] { m_model->setRows(rows); }, [this](int row) { return QVariant(m_model->rows().at(row).id); });
    for (int row = 0; row < m_model->rowCount() && !current.isNull(); ++row) {
        if (m_model->rows().at(row).id == current)
            m_table->setCurrentIndex(m_model->index(row, std::max(m_table->currentIndex().column(), 0)));
    }
    refreshButtons();
}

void TextList::beginNew(int row)
{
    for (const TextRow &each : m_model->rows()) {
        if (each.id.isNull())
            return; // one at a time
    }
    m_model->insert(row, {});
    m_table->editCell(row, 0);
}

void TextList::take(int row)
{
    const TextRow text = m_model->rows().at(row);
    if (!text.id.isNull())
        Q_EMIT edited(text.id, text.cells);
    else if (!text.cells.value(0).isEmpty())
        Q_EMIT added(row, text.cells);
}

void TextList::refreshButtons()
{
    for (QToolButton *button : std::as_const(m_rowButtons))
        button->setEnabled(m_table->currentIndex().isValid());
}

void TextList::fitHeight()
{
    // The page scrolls, not the list: all of it can be read at once.
    const int header = m_table->horizontalHeader()->isVisible() ? m_table->horizontalHeader()->sizeHint().height() : 0;
    const int content = std::max(m_table->verticalHeader()->length(), rowHeight());
    m_table->setFixedHeight(header + content + 2 * m_table->frameWidth() + 2);
}

} // namespace shortlist
