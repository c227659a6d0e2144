// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace shortlist {

/// Where a row of a RowTable can be dragged besides another place in the table. Places are points on the screen.
class RowDropPlaces {
public:
    RowDropPlaces() = default;
    RowDropPlaces(const RowDropPlaces &) = delete;
    RowDropPlaces &operator=(const RowDropPlaces &) = delete;
    virtual ~RowDropPlaces();

    /// A row is being dragged from now on.
    virtual void begin(int row, const QPoint &at) = 0;
    /// The pointer is there now; true where letting go would not move the row within its table.
    virtual bool over(const QPoint &at, Qt::KeyboardModifiers keys) = 0;
    /// The row was let go there; true when that was not in the table.
    virtual bool drop(int row, const QPoint &at, Qt::KeyboardModifiers keys) = 0;
    /// The drag is over, however it ended.
    virtual void end() = 0;
};

class FrozenColumn;

/// A table whose rows are written in place. The same keys everywhere, also while a cell is being edited: Ctrl+Enter
/// adds a row, Alt+Up and Alt+Down move it, Del removes it (not while editing), Enter or F2 edits, Tab walks the cells
/// that can be edited. Without an open editor Tab leaves the table. Long texts wrap when asked for.
class RowTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is the accessible name.
    explicit RowTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    using QTableView::edit;
    /// Enter, which ends a cell, goes on to the one below, as in a sheet of numbers; else it stays. Off at first.
    void setEnterGoesDown(bool goes) { m_enterGoesDown = goes; }
    /// Cells wrap and rows grow with them.
    void setWrapping(bool wrapping);
    /// Where cells show only their first lines, the row of the current cell grows to all of its text.
    void setGrowing(bool growing) { m_growing = growing; }
    /// The first column stays in sight while the others scroll sideways. A click on it where it stands over others
    /// chooses the row and stays in its column; a double click edits it.
    void setFirstColumnFrozen();
    /// Rows are dragged to another place with the mouse; it is asked for by moveRequested(). Esc lets go.
    void setRowsDraggable(bool draggable) { m_draggable = draggable; }
    /// Rows can be dragged there too, and nowhere else unless setRowsDraggable(). `places` outlives the table's use.
    void setDropPlaces(RowDropPlaces *places) { m_places = places; }
    bool isDragging() const { return m_dragging; }
    /// Commits and closes an open editor.
    void finishEditing();
    /// Makes a cell current and opens its editor if it has one.
    void editCell(int row, int column);
    /// Restores the current cell after a reset: the row found by `rowOf`, the same column.
    void keepCurrent(const std::function<void()> &reset, const std::function<QVariant(int row)> &keyOf);

Q_SIGNALS:
    /// Ctrl+Enter: a row after this one (-1: at the end).
    void addRequested(int after);
    void removeRequested(int row);
    /// Alt+Up and Alt+Down: `by` is -1 or 1; by dragging it may be more.
    void moveRequested(int row, int by);

public Q_SLOTS:
    /// The keys above, for buttons.
    void requestAdd();
    void requestRemove();
    void requestMoveUp();
    void requestMoveDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    /// In a table of one column Home and End go to its first and last row: across there is nowhere to go.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// A row that may be dragged from now on was pressed there, in the viewport.
    void noteRowPress(int row, const QPoint &at);
    bool isRowKey(const QKeyEvent *event) const;
    void doRowKey(const QKeyEvent *event);
    int gapAt(int y) const;
    void dragTo(const QPoint &place, Qt::KeyboardModifiers keys);
    void letGo();
    QModelIndex nextEditable(const QModelIndex &from, int step) const;

    bool m_wrapping = false;
    bool m_enterGoesDown = false;
    bool m_growing = false;
    bool m_draggable = false;
    bool m_dragging = false;
    int m_pressedRow = -1; ///< the row that may be dragged
    int m_gap = -1; ///< the row above which the dragged one would go
    QPoint m_pressedAt;
    QPoint m_draggedTo; ///< in the viewport
    RowDropPlaces *m_places = nullptr;
    bool m_walking = false; ///< the next editor opens because Tab left the one before

    FrozenColumn *m_frozen = nullptr;

    friend class CellDelegate;
    friend class FrozenColumn;
    friend class ChoiceDelegate;
};

/// The delegate of a RowTable: passes the row keys of an open editor on to the table.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(RowTable *table);
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    RowTable *table() const { return m_table; }

private:
    RowTable *m_table;
};

/// Edits texts of several lines: Enter takes the text, Shift+Enter begins a line. An empty cell shows what belongs
/// there (role of the placeholder).
class LongTextDelegate : public CellDelegate {
    Q_OBJECT
public:
    /// A cell is at least so many lines high; one line stands in the middle of its row, several at the top.
    LongTextDelegate(RowTable *table, int placeholderRole, int fewestLines = 1);
    /// A cell shows so many lines at most and ends in an ellipsis; the current cell shows all of its text.
    void setMostLines(int lines) { m_mostLines = lines; }
    /// One line stands at the top as well: beside cells of several lines.
    void setAtTop(bool atTop) { m_atTop = atTop; }
    /// Leaves less above and below the text, for where many rows have to be seen at once.
    void setTight(bool tight) { m_tight = tight; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A cell is about to be written into.
    void writingBegins(QPlainTextEdit *editor, const QModelIndex &cell) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    int linesToWrite() const;

    int m_placeholderRole;
    int m_fewestLines;
    int m_mostLines = 0; ///< 0: as many as there are
    bool m_tight = false;
    bool m_atTop = false;
};

/// Edits by choosing from a list; it opens at once, but not when Tab only walks through.
class ChoiceDelegate : public CellDelegate {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QVariant value; ///< what the model gets in EditRole
    };
    using Choices = std::function<QList<Choice>()>;
    ChoiceDelegate(RowTable *table, Choices choices);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Choices m_choices;
};

} // namespace shortlist
