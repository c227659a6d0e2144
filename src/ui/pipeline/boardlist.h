// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/pipelinequeries.h"

#include <QListView>

namespace shortlist {

/// The cards of one column. Cards are dragged out of it and dropped into it; while something may be dropped it says so.
class BoardList : public QListView {
    Q_OBJECT

public:
    explicit BoardList(QWidget *parent = nullptr);

    /// What is said where there is no card.
    void setEmptyText(const QString &text);
    /// Whether cards may be dragged out and dropped in.
    void setMovable(bool movable);
    /// The rows of the selected cards, in order.
    QList<ApplicationRow> selectedRows() const;
    /// Selects the cards of these rows that are here and goes to the first; false when none is here.
    bool selectRows(const QList<ApplicationRow> &rows);

Q_SIGNALS:
    /// Cards of another column were dropped here.
    void dropped(const QList<shortlist::ApplicationRow> &rows);
    /// The keyboard leaves for the neighbour: -1 the column before, 1 the one after in reading direction.
    void leftSideways(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool accepts(const QDropEvent *event) const;

    QString m_emptyText;
    bool m_movable = true;
    bool m_dropping = false;
};

} // namespace shortlist
