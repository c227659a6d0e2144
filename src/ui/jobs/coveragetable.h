// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLabel;

namespace shortlist {

class CoverageModel;

/// The coverage matrix as a table: a criterion is dragged to the column of another stage, or taken there by Alt+Left
/// and Alt+Right; Esc lets go while dragging. Gaps and overloads stand out.
class CoverageTable : public QTableView {
    Q_OBJECT
public:
    explicit CoverageTable(CoverageModel *model, QWidget *parent = nullptr);

    bool isDragging() const { return m_dragging; }

Q_SIGNALS:
    /// The criteria of a cell belong into another stage's rubric: columns of the model.
    void assignRequested(const QModelIndex &cell, int toColumn);
    /// Enter or a double click on a cell.
    void openRequested(const QModelIndex &cell);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int columnAt(const QPoint &place) const;
    void showGhost(const QPoint &place);
    void letGo();

    CoverageModel *m_matrix;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    QLabel *m_ghost; ///< what is dragged, and whither
    bool m_dragging = false;
};

} // namespace shortlist
