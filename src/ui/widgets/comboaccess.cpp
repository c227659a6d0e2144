// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accesstools.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace shortlist {

namespace {

class ComboAccess : public QAccessibleWidget {
public:
    explicit ComboAccess(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
    }

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(parts().value(index));
    }
    int indexOfChild(const QAccessibleInterface *part) const override
    {
        return int(parts().indexOf(qobject_cast<QWidget *>(part->object())));
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box()->currentText();
        QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name)
            return own;
        const QString value = box()->currentText();
        if (own.isEmpty() || value.isEmpty())
            return own + value;
        return QCoreApplication::translate("shortlist::ComboAccess", "%1: %2", "label of a choice: what is chosen")
            .arg(own, value);
    }

    // The label is in the name already.
    QVector<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation wanted) const override
    {
        auto all = QAccessibleWidget::relations(wanted);
        all.removeIf([](const auto &relation) { return relation.second == QAccessible::Label; });
        return all;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = open();
        state.collapsed = !open();
        state.editable = box()->isEditable();
        state.hasPopup = true;
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{ pressAction(), showMenuAction() } + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != pressAction() && name != showMenuAction())
            return QAccessibleWidget::doAction(name);
        if (!box()->isEnabled() || !isReachable(box()))
            return;
        QTimer::singleShot(0, box(), open() ? &QComboBox::hidePopup : &QComboBox::showPopup);
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    bool open() const { return box()->view() && box()->view()->isVisible(); }

    // A closed list holds hundreds of time zones that nobody can reach.
    QList<QWidget *> parts() const
    {
        QList<QWidget *> parts;
        if (open())
            parts.append(box()->view());
        if (box()->isEditable())
            parts.append(box()->lineEdit());
        return parts;
    }
};

/// One line of an open list.
class ChoiceAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ChoiceAccess(QAbstractItemView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect local = m_view ? m_view->visualRect(index()) : QRect();
        return local.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(local.topLeft()), local.size());
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return index().data(Qt::AccessibleDescriptionRole).toString();
        const QString spoken = index().data(Qt::AccessibleTextRole).toString();
        return kind != QAccessible::Name ? QString() : spoken.isEmpty() ? index().data().toString() : spoken;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const bool current = m_view->currentIndex() == index();
        state.focusable = state.selectable = true;
        state.selected = current;
        state.focused = current && m_view->isVisible();
        state.disabled = !(index().flags() & Qt::ItemIsEnabled);
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &name) override
    {
        if (!isValid() || !(index().flags() & Qt::ItemIsEnabled))
            return;
        m_view->setCurrentIndex(index());
        if (name != pressAction())
            return;
        // As a person takes it, so that the box tells what it always tells.
        QTimer::singleShot(0, m_view.data(), [view = m_view.data()] {
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &enter);
        });
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QModelIndex index() const
    {
        const auto *list = m_view->model();
        return list ? list->index(m_row, 0, m_view->rootIndex()) : QModelIndex();
    }

    QPointer<QAbstractItemView> m_view;
    int m_row;
};

/// The list a combo box opens.
class ChoicesAccess : public QAccessibleWidget {
public:
    explicit ChoicesAccess(QAbstractItemView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~ChoicesAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0; }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const auto known = m_children.constFind(row);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *choice = new ChoiceAccess(view(), row);
        m_children.insert(row, QAccessible::registerAccessibleInterface(choice));
        return choice;
    }
    int indexOfChild(const QAccessibleInterface *choice) const override
    {
        for (auto known = m_children.constBegin(); known != m_children.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == choice)
                return known.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }
    QAccessibleInterface *focusChild() const override { return child(view()->currentIndex().row()); }

    QString text(QAccessible::Text kind) const override
    {
        QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty())
            return own;
        for (QWidget *above = view()->parentWidget(); above; above = above->parentWidget()) {
            if (qobject_cast<QComboBox *>(above))
                return QAccessible::queryAccessibleInterface(above)->text(kind);
        }
        return own;
    }

private:
    QAbstractItemView *view() const { return static_cast<QAbstractItemView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace

QAccessibleInterface *makeComboAccess(QComboBox *combo) { return combo ? new ComboAccess(combo) : nullptr; }

QAccessibleInterface *makeChoicesAccess(QAbstractItemView *view) { return view ? new ChoicesAccess(view) : nullptr; }

} // namespace shortlist
