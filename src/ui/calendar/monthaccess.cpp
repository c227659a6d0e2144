// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthaccess.h"

#include "models/calendar/monthmodel.h"
#include "ui/calendar/monthview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>
#include <QPointer>

namespace shortlist {

namespace {

/// What all parts of a month have in common.
class MonthPart : public QAccessibleInterface {
public:
    explicit MonthPart(MonthView *view)
        : m_view(view)
    {
    }

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    QAccessibleInterface *table() const { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QRect onScreen(const QRect &local) const
    {
        return { m_view->viewport()->mapToGlobal(local.topLeft()), local.size() };
    }

    QPointer<MonthView> m_view;
};

/// The name of a weekday above its column.
class WeekdayAccess : public MonthPart {
public:
    WeekdayAccess(MonthView *view, int column)
        : MonthPart(view)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_view && m_column < m_view->model()->columnCount(); }
    QAccessibleInterface *parent() const override { return table(); }
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override { return {}; }
    QRect rect() const override
    {
        const QHeaderView *header = m_view->horizontalHeader();
        return { header->mapToGlobal(QPoint(header->sectionViewportPosition(m_column), 0)),
            QSize(header->sectionSize(m_column), header->height()) };
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid()
                 ? m_view->model()->headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString()
                 : QString();
    }

private:
    int m_column;
};

/// One interview in the cell of its day.
class LineAccess : public MonthPart, public QAccessibleActionInterface {
public:
    LineAccess(MonthView *view, int place, int line, QAccessibleInterface *cell)
        : MonthPart(view)
        , m_place(place)
        , m_line(line)
        , m_cell(cell)
    {
    }

    bool isValid() const override { return m_view && m_line < m_view->interviewsAt(m_place).size(); }
    QAccessibleInterface *parent() const override { return m_cell; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override { return isValid() ? onScreen(m_view->rectOfLine(m_place, m_line)) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.invisible = !m_view || !m_view->isVisible();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->spokenLine(m_place, m_line);
        return kind == QAccessible::Description ? MonthView::tr("Press to open the interview") : QString();
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            Q_EMIT m_view->interviewActivated(m_view->interviewsAt(m_place).at(m_line));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int m_place;
    int m_line;
    QAccessibleInterface *m_cell;
};

/// A day with its interviews.
class DayAccess : public MonthPart, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    DayAccess(MonthView *view, int place)
        : MonthPart(view)
        , m_place(place)
    {
    }
    ~DayAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_lines))
            QAccessible::deleteAccessibleInterface(id);
    }

    QModelIndex index() const
    {
        return m_view->model()->index(m_place / MonthGrid::kDaysInWeek, m_place % MonthGrid::kDaysInWeek);
    }
    bool isValid() const override { return m_view && index().isValid(); }
    QAccessibleInterface *parent() const override { return MonthPart::table(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QRect rect() const override { return isValid() ? onScreen(m_view->visualRect(index())) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = m_view->currentIndex() == index() && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }

    int childCount() const override { return isValid() ? int(m_view->interviewsAt(m_place).size()) : 0; }
    QAccessibleInterface *child(int line) const override
    {
        if (line < 0 || line >= childCount())
            return nullptr;
        while (m_lines.size() <= line) {
            auto *self = const_cast<DayAccess *>(this);
            m_lines +=
                QAccessible::registerAccessibleInterface(new LineAccess(m_view, m_place, int(m_lines.size()), self));
        }
        return QAccessible::accessibleInterface(m_lines.at(line));
    }
    int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (int i = 0; i < m_lines.size(); ++i) {
            if (QAccessible::accessibleInterface(m_lines.at(i)) == item)
                return item->isValid() ? i : -1;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    bool isSelected() const override { return isValid() && m_view->selectionModel()->isSelected(index()); }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return { MonthPart::table()->child(1 + columnIndex()) };
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_place % MonthGrid::kDaysInWeek; }
    int rowIndex() const override { return m_place / MonthGrid::kDaysInWeek; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return MonthPart::table(); }

    QStringList actionNames() const override { return { toggleAction(), pressAction() }; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(index());
        if (name == pressAction())
            Q_EMIT m_view->dayActivated(m_view->currentDay());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int m_place; ///< among the days shown
    mutable QList<QAccessible::Id> m_lines;
};

/// The month. Its children stand where Qt's own table has them, which says by number where the keyboard is: a row of
/// headings, and before each week a heading that is empty here.
class MonthAccess : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit MonthAccess(MonthView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~MonthAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    MonthView *view() const { return static_cast<MonthView *>(widget()); }
    int childCount() const override { return (rowCount() + 1) * kAcross; }
    QAccessibleInterface *child(int number) const override
    {
        const int row = number / kAcross - 1;
        const int column = number % kAcross - 1;
        if (number < 0 || number >= childCount() || column < 0)
            return nullptr;
        const auto known = m_children.constFind(number);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        QAccessibleInterface *made = row < 0 ? static_cast<QAccessibleInterface *>(new WeekdayAccess(view(), column))
                                             : new DayAccess(view(), row * MonthGrid::kDaysInWeek + column);
        m_children.insert(number, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (auto known = m_children.constBegin(); known != m_children.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == item)
                return known.key() < childCount() ? known.key() : -1;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex at = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return at.isValid() ? cellAt(at.row(), at.column()) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex at = view()->currentIndex();
        return view()->hasFocus() && at.isValid() ? cellAt(at.row(), at.column()) : nullptr;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row < 0 || column < 0 || column >= columnCount() ? nullptr : child((row + 1) * kAcross + column + 1);
    }
    int selectedCellCount() const override { return int(view()->selectionModel()->selectedIndexes().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        const auto selected = view()->selectionModel()->selectedIndexes();
        for (const QModelIndex &index : selected)
            cells += cellAt(index.row(), index.column());
        return cells;
    }
    QString columnDescription(int column) const override
    {
        return view()->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return view()->model()->columnCount(); }
    int rowCount() const override { return view()->model()->rowCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    static constexpr int kAcross = MonthGrid::kDaysInWeek + 1;

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeMonthAccess(const QString &className, QObject *object)
{
    if (className != QLatin1String("shortlist::MonthView"))
        return nullptr;
    auto *view = qobject_cast<MonthView *>(object);
    return view && view->showsInterviews() ? new MonthAccess(view) : nullptr;
}

} // namespace

void installMonthAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeMonthAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace shortlist
