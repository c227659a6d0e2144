// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boardview.h"

#include "models/pipeline/boardstagemodel.h"
#include "ui/pipeline/boardcolumnframe.h"
#include "ui/pipeline/boardlist.h"
#include "ui/pipeline/carddelegate.h"
#include "ui/pipeline/cardtexts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"

#include <QAction>
#include <QHBoxLayout>

namespace shortlist {

BoardView::BoardView(const AppSettings &settings, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_delegate(new CardDelegate(settings, clock, this))
{
    setObjectName(QStringLiteral("board"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kCardPadding);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() switches it on
}

BoardView::Column BoardView::makeColumn()
{
    auto *list = new BoardList;
    auto *model = new BoardStageModel(list);
    model->setDescriber([this](const ApplicationCard &card) { return cardSpoken(card, m_clock.nowUtc(), m_settings); });
    list->setModel(model);
    followSelection(list);
    list->setItemDelegate(m_delegate);
    list->addActions(m_listActions);
    list->setMovable(m_movable);
    list->setEmptyText(m_emptyText);
    auto *frame = new BoardColumnFrame(list);
    const Column column{ frame, list, model };
    connectColumn(column);
    return column;
}

void BoardView::connectColumn(const Column &column)
{
    BoardList *list = column.list;
    connect(column.model, &BoardStageModel::cardsWanted, this, &BoardView::cardsWanted);
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, list] {
        onlyHere(list);
        Q_EMIT selectionChanged();
    });
    connect(list, &QListView::activated, this, [this](const QModelIndex &index) {
        const CandidateId candidate(index.data(BoardStageModel::CandidateRole).toUuid());
        if (!candidate.isNull())
            Q_EMIT opened(candidate);
    });
    connect(list, &BoardList::leftSideways, this, [this, list](int by) { step(list, by); });
    connect(list, &BoardList::dropped, this, [this, list](const QList<ApplicationRow> &rows) {
        // Where they come from is where they are shown now, not what the database says by then.
        for (int from = 0; from < int(m_shown.size()); ++from) {
            if (!rows.isEmpty() && m_shown.at(from).model->placeOfRow(rows.first()) >= 0)
                return Q_EMIT dropped(rows, from, indexOf(list));
        }
    });
}

void BoardView::setColumns(const QList<BoardColumn> &columns)
{
    while (m_shown.size() > columns.size())
        delete m_shown.takeLast().frame;
    while (m_shown.size() < columns.size()) {
        m_shown.append(makeColumn());
        m_row->addWidget(m_shown.last().frame, 1);
    }
    for (int i = 0; i < int(columns.size()); ++i) {
        m_shown.at(i).frame->setStage(columns.at(i).name, i);
        m_shown.at(i).list->setObjectName(QStringLiteral("stageList%1").arg(i));
    }
    m_columns = columns;
}

void BoardView::setRows(const QList<QList<ApplicationRow>> &rows)
{
    for (int i = 0; i < int(m_shown.size()); ++i) {
        m_shown.at(i).model->setRows(rows.value(i));
        m_shown.at(i).frame->setCount(int(rows.value(i).size()));
    }
}

void BoardView::setCards(const QList<ApplicationCard> &cards)
{
    for (const Column &column : std::as_const(m_shown))
        column.model->setCards(cards);
    Q_EMIT selectionChanged(); // the name of what is selected may have come
}

void BoardView::invalidate()
{
    for (const Column &column : std::as_const(m_shown))
        column.model->invalidate();
}

void BoardView::setMovable(bool movable, const QString &emptyText)
{
    m_movable = movable;
    m_emptyText = emptyText;
    for (const Column &column : std::as_const(m_shown)) {
        column.list->setMovable(movable);
        column.list->setEmptyText(emptyText);
    }
}

void BoardView::setListActions(const QList<QAction *> &actions)
{
    m_listActions = actions;
    for (const Column &column : std::as_const(m_shown))
        column.list->addActions(actions);
}

int BoardView::indexOf(const BoardList *list) const
{
    for (int i = 0; i < int(m_shown.size()); ++i) {
        if (m_shown.at(i).list == list)
            return i;
    }
    return -1;
}

void BoardView::onlyHere(const BoardList *list)
{
    if (!list->selectionModel()->hasSelection())
        return;
    for (const Column &column : std::as_const(m_shown)) {
        if (column.list != list && column.list->selectionModel()->hasSelection())
            column.list->selectionModel()->clearSelection();
    }
}

void BoardView::step(const BoardList *from, int by)
{
    const int height = from->currentIndex().isValid() ? from->visualRect(from->currentIndex()).center().y() : 0;
    for (int i = indexOf(from) + by; i >= 0 && i < int(m_shown.size()); i += by) {
        BoardList *list = m_shown.at(i).list;
        if (m_shown.at(i).model->rowCount() == 0)
            continue; // nothing there to go to
        QModelIndex near = list->indexAt(QPoint(list->viewport()->width() / 2, height));
        if (!near.isValid())
            near = m_shown.at(i).model->index(m_shown.at(i).model->rowCount() - 1);
        list->setCurrentIndex(near);
        list->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(m_shown.at(i).frame, 0, 0);
        return;
    }
}

BoardSelection BoardView::selection() const
{
    BoardSelection chosen;
    for (int i = 0; i < int(m_shown.size()); ++i) {
        const Column &column = m_shown.at(i);
        if (!column.list->selectionModel()->hasSelection())
            continue;
        chosen.rows = column.list->selectedRows();
        chosen.column = i;
        if (chosen.rows.size() == 1) {
            if (const ApplicationCard *card = column.model->cardAt(column.model->placeOfRow(chosen.rows.first()))) {
                chosen.name = card->name;
                chosen.application = card->id;
                chosen.candidate = card->candidate;
            }
        }
        break;
    }
    return chosen;
}

bool BoardView::select(const QList<ApplicationRow> &rows)
{
    for (const Column &column : std::as_const(m_shown)) {
        if (!column.list->selectRows(rows))
            continue;
        column.list->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(column.frame, 0, 0);
        return true;
    }
    return false;
}

void BoardView::focusCards()
{
    for (const Column &column : std::as_const(m_shown)) {
        if (column.list->selectionModel()->hasSelection())
            return column.list->setFocus(Qt::OtherFocusReason);
    }
    for (const Column &column : std::as_const(m_shown)) {
        if (column.model->rowCount() > 0) {
            column.list->setCurrentIndex(column.model->index(0));
            return column.list->setFocus(Qt::OtherFocusReason);
        }
    }
}

int BoardView::total() const
{
    int cards = 0;
    for (const Column &column : m_shown)
        cards += column.model->rowCount();
    return cards;
}

} // namespace shortlist
