// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/versionedbox.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextLayout>
#include <QTextOption>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

/// Draws wrapped text into a rectangle; what does not fit ends in an ellipsis.
void drawWrapped(QPainter *painter, const QRectF &rect, const QString &text, const QTextOption &option)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, painter->font(), painter->device());
    layout.setTextOption(option);
    const QFontMetricsF metrics(painter->font());
    const int room = std::max(1, int(rect.height() / metrics.lineSpacing() + 0.1));
    layout.beginLayout();
    QList<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        starts.append(line.textStart());
    }
    layout.endLayout();
    if (starts.size() <= room) {
        painter->drawText(rect, text, option);
        return;
    }
    const int last = starts.at(room - 1);
    const QString rest = QString(lines).mid(last).replace(QChar::LineSeparator, u' ');
    const QString shown = lines.left(last).replace(QChar::LineSeparator, u'\n')
                        + metrics.elidedText(rest, Qt::ElideRight, rect.width() - 1);
    painter->drawText(rect, shown, option);
}

bool isEnter(const QKeyEvent *event) { return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter; }

} // namespace

RowTable::RowTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    dressTable(this, name);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setItemDelegate(new CellDelegate(this));
}

void RowTable::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    setWordWrap(wrapping);
    verticalHeader()->setSectionResizeMode(wrapping ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    setVerticalScrollMode(wrapping ? ScrollPerPixel : ScrollPerItem);
}

void RowTable::finishEditing()
{
    QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void RowTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_walking = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, hint);
    m_walking = false;
    if (!m_enterGoesDown || hint != QAbstractItemDelegate::SubmitModelCache || !currentIndex().isValid())
        return;
    const QModelIndex below = currentIndex().sibling(currentIndex().row() + 1, currentIndex().column());
    if (below.isValid())
        setCurrentIndex(below);
}

void RowTable::editCell(int row, int column)
{
    const QModelIndex cell = model()->index(row, column);
    if (!cell.isValid())
        return;
    setFocus();
    setCurrentIndex(cell);
    if (cell.flags() & Qt::ItemIsEditable)
        edit(cell);
}

void RowTable::keepCurrent(const std::function<void()> &reset, const std::function<QVariant(int row)> &keyOf)
{
    const QModelIndex before = currentIndex();
    const QVariant key = before.isValid() ? keyOf(before.row()) : QVariant();
    reset();
    if (currentIndex().isValid() || !before.isValid())
        return;
    int row = std::min(before.row(), model()->rowCount() - 1);
    for (int i = 0; i < model()->rowCount(); ++i) {
        if (keyOf(i) == key)
            row = i;
    }
    setCurrentIndex(model()->index(row, before.column()));
}

void RowTable::requestAdd()
{
    finishEditing();
    Q_EMIT addRequested(currentIndex().isValid() ? currentIndex().row() : -1);
}

void RowTable::requestRemove()
{
    if (currentIndex().isValid())
        Q_EMIT removeRequested(currentIndex().row());
}

void RowTable::requestMoveUp()
{
    finishEditing();
    if (currentIndex().row() > 0)
        Q_EMIT moveRequested(currentIndex().row(), -1);
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    followSelection(this);
}

void RowTable::requestMoveDown()
{
    finishEditing();
    if (currentIndex().isValid() && currentIndex().row() + 1 < model()->rowCount())
        Q_EMIT moveRequested(currentIndex().row(), 1);
}

bool RowTable::isRowKey(const QKeyEvent *event) const
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    return (modifiers == Qt::ControlModifier && isEnter(event))
        || (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down));
}

void RowTable::doRowKey(const QKeyEvent *event)
{
    if (isEnter(event))
        requestAdd();
    else if (event->key() == Qt::Key_Up)
        requestMoveUp();
    else
        requestMoveDown();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging) {
        if (event->key() == Qt::Key_Escape)
            letGo();
        else if (event->key() == Qt::Key_Shift)
            dragTo(m_draggedTo, event->modifiers() | Qt::ShiftModifier);
        return;
    }
    if (isRowKey(event)) {
        doRowKey(event);
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Delete && state() != EditingState) {
        requestRemove();
        return;
    }
    const QModelIndex current = currentIndex();
    if (plain && isEnter(event) && state() != EditingState && (current.flags() & Qt::ItemIsEditable)) {
        edit(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::keyReleaseEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Shift)
        dragTo(m_draggedTo, event->modifiers() & ~Qt::ShiftModifier);
    QTableView::keyReleaseEvent(event);
}

QModelIndex RowTable::nextEditable(const QModelIndex &from, int step) const
{
    const int columns = model()->columnCount();
    const int cells = model()->rowCount() * columns;
    int cell = from.row() * columns + from.column();
    for (int i = 0; i < cells; ++i) {
        cell = (cell + step + cells) % cells;
        const QModelIndex index = model()->index(cell / columns, cell % columns);
        if (!isColumnHidden(index.column()) && (index.flags() & Qt::ItemIsEditable))
            return index;
    }
    return from;
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveNext || action == MovePrevious) && currentIndex().isValid())
        return nextEditable(currentIndex(), action == MoveNext ? 1 : -1);
    const bool ends = action == MoveHome || action == MoveEnd;
    if (ends && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool inSight = !row.isEmpty() && row.bottom() >= 0 && row.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    if (m_wrapping)
        resizeRowsToContents();
    // A message that comes above takes height: the row that is worked in stays, once all rows have their places.
    if (!inSight || event->size().height() >= event->oldSize().height())
        return;
    QTimer::singleShot(0, this, [this] {
        const QRect now = visualRect(currentIndex());
        const int below = std::min(now.bottom() + 1 - viewport()->height(), now.top());
        if (m_wrapping && below > 0) // by pixels then
            verticalScrollBar()->setValue(verticalScrollBar()->value() + below);
    });
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_growing)
        return;
    for (const QModelIndex &index : { previous, current }) {
        if (index.isValid())
            resizeRowToContents(index.row());
    }
}

CellDelegate::CellDelegate(RowTable *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

// The table is read again whenever something was stored: what is being typed stays, and so does what typing would
// replace.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line
        && (line->isModified() || (!line->text().isEmpty() && line->text() == index.data(Qt::EditRole).toString())))
        return;
    QStyledItemDelegate::setEditorData(editor, index);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QStyledItemDelegate::eventFilter(object, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!m_table->isRowKey(key))
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    m_table->doRowKey(key);
    return true;
}

namespace {

constexpr const char *kCell = "cellRect"; ///< the place of the cell that an editor stands in
constexpr int kLinesToWrite = 4; ///< so many lines an editor of texts of several has from the start

/// An editor has room for its text, over the rows below its own where those are needed, and upwards at the end.
void growToText(QPlainTextEdit *editor, int fewestLines)
{
    const QRect cell = editor->property(kCell).toRect();
    if (!cell.isValid())
        return;
    const int lines = std::max(fewestLines, int(std::ceil(editor->document()->size().height())));
    const int around = 2 * (editor->frameWidth() + int(std::ceil(editor->document()->documentMargin())));
    const int room = editor->parentWidget()->height();
    const int height = std::max(cell.height(), std::min(lines * editor->fontMetrics().lineSpacing() + around, room));
    const int top = std::max(0, std::min(cell.top(), room - height));
    editor->setGeometry(cell.left(), top, cell.width(), height);
}

} // namespace

LongTextDelegate::LongTextDelegate(RowTable *table, int placeholderRole, int fewestLines)
    : CellDelegate(table)
    , m_placeholderRole(placeholderRole)
    , m_fewestLines(fewestLines)
{
}

int LongTextDelegate::linesToWrite() const { return m_fewestLines > 1 ? kLinesToWrite : 1; }

void LongTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool empty = cell.text.isEmpty();
    const QString text = empty ? index.data(m_placeholderRole).toString() : cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->setPen(selected ? cell.palette.color(group, QPalette::HighlightedText)
                    : empty  ? color(Role::Caption)
                             : cell.palette.color(group, QPalette::Text));
    painter->setFont(cell.font);
    const Qt::Alignment height = m_fewestLines > 1 || m_atTop ? Qt::AlignTop : Qt::AlignVCenter;
    QTextOption wrap(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | height));
    wrap.setWrapMode(QTextOption::WordWrap);
    wrap.setTextDirection(cell.direction);
    const int above = m_tight ? kInside : kInside + 2;
    const QRectF inside(cell.rect.adjusted(kRelated, above, -kRelated, m_tight ? -2 : -kInside));
    if (m_mostLines > 0)
        drawWrapped(painter, inside, text, wrap);
    else
        painter->drawText(inside, text, wrap);
    painter->restore();
}

QSize LongTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = std::max(table()->columnWidth(index.column()) - 2 * kRelated, 40);
    QString text = index.data().toString();
    if (text.isEmpty())
        text = index.data(m_placeholderRole).toString();
    const QFontMetrics metrics(option.font);
    int lines = metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
    if (m_mostLines > 0 && index != table()->currentIndex())
        lines = std::min(lines, m_mostLines * metrics.lineSpacing());
    const int height = std::max(lines, m_fewestLines * metrics.lineSpacing()) + 2 * (m_tight ? kInside : kInside + 2);
    return { width, std::max(height, rowHeight()) };
}

QWidget *LongTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setPlaceholderText(index.data(m_placeholderRole).toString());
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(editor, &QPlainTextEdit::textChanged, editor,
        [editor, fewest = linesToWrite()] { growToText(editor, fewest); });
    Q_EMIT writingBegins(editor, index);
    return editor;
}

void LongTextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<QPlainTextEdit *>(editor);
    // What is being typed is not replaced by what was stored before, and where nothing changes the cursor stays.
    const QString text = index.data(Qt::EditRole).toString();
    if (edit->document()->isModified() || edit->toPlainText() == text)
        return;
    edit->setPlainText(text);
    // As in any cell a short text is replaced by typing; a long one is gone on with.
    if (m_fewestLines == 1)
        edit->selectAll();
    else
        edit->moveCursor(QTextCursor::End);
}

void LongTextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QPlainTextEdit *>(editor)->toPlainText());
}

void LongTextDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setProperty(kCell, option.rect);
    editor->setGeometry(option.rect);
    growToText(static_cast<QPlainTextEdit *>(editor), linesToWrite());
}

bool LongTextDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
        // Qt leaves Enter and Tab to a text editor; in a table they end the cell as they do in every other.
        const bool back = key->key() == Qt::Key_Backtab;
        if (back || ((isEnter(key) || key->key() == Qt::Key_Tab) && modifiers == Qt::NoModifier)) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, back ? EditPreviousItem : isEnter(key) ? SubmitModelCache : EditNextItem);
            return true;
        }
    }
    return CellDelegate::eventFilter(object, event);
}

namespace {

/// The list of a cell. Keys and the wheel walk through it while it is closed: what they come by is not chosen yet.
class CellChoice : public VersionedBox {
public:
    using VersionedBox::VersionedBox;
    bool isPassing() const { return m_passing; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_passing = true;
        QComboBox::keyPressEvent(event);
        m_passing = false;
    }
    void wheelEvent(QWheelEvent *event) override
    {
        m_passing = true;
        QComboBox::wheelEvent(event);
        m_passing = false;
    }

private:
    bool m_passing = false;
};

} // namespace

ChoiceDelegate::ChoiceDelegate(RowTable *table, Choices choices)
    : CellDelegate(table)
    , m_choices(std::move(choices))
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new CellChoice(parent);
    combo->setObjectName(QStringLiteral("cellEditor"));
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QList<Choice> choices = m_choices();
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.value);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        if (combo->isPassing())
            return;
        auto *self = const_cast<ChoiceDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo, NoHint);
    });
    if (!table()->m_walking)
        QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(combo->findData(index.data(Qt::EditRole)), 0));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace shortlist
