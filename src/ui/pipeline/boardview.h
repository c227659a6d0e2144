// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "service/pipeline/pipelineservice.h"

#include <QScrollArea>

class QHBoxLayout;

namespace shortlist {

class AppSettings;
class BoardColumnFrame;
class BoardList;
class BoardStageModel;
class CardDelegate;

/// What is selected on the board: cards of one column.
struct BoardSelection {
    QList<ApplicationRow> rows;
    int column = -1;
    QString name; ///< of the candidate, when it is one card and its card is there
    ApplicationId application; ///< likewise
    CandidateId candidate; ///< likewise

    bool isEmpty() const { return rows.isEmpty(); }
};

/// A board: a column for each stage, side by side. Shows values; what is done with them is its owner's.
class BoardView : public QScrollArea {
    Q_OBJECT

public:
    BoardView(const AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Shows these columns; those that stay keep their scroll position and selection.
    void setColumns(const QList<BoardColumn> &columns);
    const QList<BoardColumn> &columns() const { return m_columns; }
    /// The rows of each column, as many lists as columns.
    void setRows(const QList<QList<ApplicationRow>> &rows);
    void setCards(const QList<ApplicationCard> &cards);
    /// Cards may have changed: asks for those on screen again.
    void invalidate();
    /// Whether cards may be dragged, and what an empty column says.
    void setMovable(bool movable, const QString &emptyText);
    /// Actions of the context menu and the single keys of every column.
    void setListActions(const QList<QAction *> &actions);

    BoardSelection selection() const;
    /// Selects the cards of these rows, in whichever column they are; true when they were found.
    bool select(const QList<ApplicationRow> &rows);
    /// Puts the keyboard into the column that had it, or the first that has a card.
    void focusCards();
    int total() const;

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click on a card.
    void opened(const shortlist::CandidateId &candidate);
    /// Cards were dragged from one column to another.
    void dropped(const QList<shortlist::ApplicationRow> &rows, int fromColumn, int toColumn);
    void cardsWanted(const QList<shortlist::ApplicationRow> &rows);

private:
    struct Column {
        BoardColumnFrame *frame;
        BoardList *list;
        BoardStageModel *model;
    };
    Column makeColumn();
    void connectColumn(const Column &column);
    int indexOf(const BoardList *list) const;
    void step(const BoardList *from, int by);
    void onlyHere(const BoardList *list);

    const AppSettings &m_settings;
    const Clock &m_clock;
    QHBoxLayout *m_row;
    CardDelegate *m_delegate;
    QList<BoardColumn> m_columns;
    QList<Column> m_shown;
    QList<QAction *> m_listActions;
    QString m_emptyText;
    bool m_movable = true;
};

} // namespace shortlist
