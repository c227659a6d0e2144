// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/endreasoneditor.h"

#include "domain/words/words.h"
#include "models/settings/endreasonmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace shortlist {

namespace {

constexpr int kRowsShown = 9;

QStringList sideWords()
{
    QStringList sides;
    for (const Side side : enumValues<Side>())
        sides.append(words::of(side));
    return sides;
}

} // namespace

EndReasonEditor::EndReasonEditor(Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_model(new EndReasonModel(sideWords(), this))
    , m_table(new QTableView)
    , m_rename(makeButton(tr("Rename"), ButtonKind::Plain, QStringLiteral("pencil")))
    , m_side(makeButton(tr("Side…")))
    , m_retire(makeButton(tr("Take out of use")))
    , m_up(makeIconButton(QStringLiteral("arrow-up"), tr("Move the reason up (Alt+Up)")))
    , m_down(makeIconButton(QStringLiteral("arrow-down"), tr("Move the reason down (Alt+Down)")))
    , m_name(new QLineEdit)
    , m_newSide(new QComboBox)
{
    m_table->setObjectName(QStringLiteral("reasonTable"));
    dressTable(m_table, tr("Reasons for which an application ends"));
    m_table->setModel(m_model);
    followSelection(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(EndReasonModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(EndReasonModel::SideColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(EndReasonModel::StateColumn, QHeaderView::ResizeToContents);
    m_table->setItemDelegateForColumn(
        EndReasonModel::StateColumn, new PillDelegate(
                                         [](const QModelIndex &index) -> PillDelegate::Look {
                                             if (index.data(EndReasonModel::RetiredRole).toBool())
                                                 return { neutralColour(), QStringLiteral("archive") };
                                             return {};
                                         },
                                         this));
    m_table->setMinimumHeight((kRowsShown + 1) * rowHeight());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    m_name->setObjectName(QStringLiteral("newReasonEdit"));
    m_name->setAccessibleName(tr("New reason"));
    m_name->setPlaceholderText(tr("New reason"));
    m_newSide->setObjectName(QStringLiteral("newReasonSideCombo"));
    m_newSide->setAccessibleName(tr("Side of the new reason"));
    m_newSide->addItems(sideWords());
    QPushButton *addButton = makeButton(tr("Add"), ButtonKind::Plain, QStringLiteral("plus"));
    addButton->setObjectName(QStringLiteral("addReasonButton"));
    addButton->setAccessibleName(tr("Add reason"));
    line->addWidget(m_name, 1);
    line->addWidget(m_newSide);
    line->addWidget(addButton);
    column->addLayout(line);

    connect(addButton, &QPushButton::clicked, this, &EndReasonEditor::add);
    connect(m_name, &QLineEdit::returnPressed, this, &EndReasonEditor::add);
    connect(m_model, &EndReasonModel::renamed, this, [this](const EndReasonId &id, const QString &name) {
        Q_EMIT editRequested(id, name, m_model->reason(m_model->rowOf(id)).side);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_shown = m_model->reason(now.row()).id;
        refreshButtons();
    });
    refreshButtons();
}

QWidget *EndReasonEditor::makeButtons()
{
    m_rename->setObjectName(QStringLiteral("renameReasonButton"));
    m_rename->setToolTip(tr("Rename (F2)"));
    m_side->setObjectName(QStringLiteral("reasonSideButton"));
    m_side->setAccessibleName(tr("Change the side of the reason"));
    m_retire->setObjectName(QStringLiteral("retireReasonButton"));
    m_up->setObjectName(QStringLiteral("reasonUpButton"));
    m_down->setObjectName(QStringLiteral("reasonDownButton"));
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(m_rename);
    line->addWidget(m_side);
    line->addWidget(m_retire);
    line->addStretch(1);
    line->addWidget(m_up);
    line->addWidget(m_down);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const QModelIndex name = m_table->currentIndex().siblingAtColumn(EndReasonModel::NameColumn);
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(name);
        m_table->edit(name);
    });
    connect(m_side, &QPushButton::clicked, this, &EndReasonEditor::changeSide);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (hasCurrent())
            Q_EMIT retireRequested(current().id, !current().retired);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    const auto onKey = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    return holder;
}

void EndReasonEditor::setReasons(const QList<EndReason> &reasons)
{
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setReasons(reasons);
    const int row = m_model->rowOf(m_shown);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    refreshButtons();
}

void EndReasonEditor::added()
{
    m_name->clear();
    m_table->scrollToBottom();
}

bool EndReasonEditor::hasCurrent() const { return m_table->currentIndex().isValid(); }

const EndReason &EndReasonEditor::current() const { return m_model->reason(m_table->currentIndex().row()); }

void EndReasonEditor::refreshButtons()
{
    const bool chosen = hasCurrent();
    const int row = m_table->currentIndex().row();
    for (QPushButton *button : { m_rename, m_side, m_retire })
        button->setEnabled(chosen);
    m_up->setEnabled(chosen && row > 0);
    m_down->setEnabled(chosen && row < m_model->rowCount() - 1);
    m_retire->setText(chosen && current().retired ? tr("Take back into use") : tr("Take out of use"));
}

void EndReasonEditor::changeSide()
{
    if (!hasCurrent())
        return;
    const EndReason reason = current();
    const auto side = m_prompter.askChoice(
        this, tr("Side of the reason"), tr("Who ends it with “%1”?").arg(reason.name), sideWords(), int(reason.side));
    if (side && *side != int(reason.side))
        Q_EMIT editRequested(reason.id, reason.name, static_cast<Side>(*side));
}

void EndReasonEditor::move(int by)
{
    if (!hasCurrent())
        return;
    const int place = m_table->currentIndex().row() + by;
    if (place >= 0 && place < m_model->rowCount())
        Q_EMIT moveRequested(current().id, place);
}

void EndReasonEditor::add() { Q_EMIT addRequested(m_name->text(), static_cast<Side>(m_newSide->currentIndex())); }

} // namespace shortlist
