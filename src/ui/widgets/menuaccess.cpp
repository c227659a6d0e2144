// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accesstools.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

namespace shortlist {

namespace {

// "&&" is an ampersand, "&x" an x.
QString spoken(const QString &label)
{
    QString text;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == QLatin1Char('&') && i + 1 < label.size())
            ++i;
        text += label.at(i);
    }
    return text;
}

/// One entry of a menu.
class EntryAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EntryAccess(QMenu *menu, QAction *action)
        : m_menu(menu)
        , m_action(action)
    {
    }

    bool isValid() const override { return m_menu && m_action; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_menu ? m_menu->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_menu.data()); }
    int childCount() const override { return isValid() && m_action->menu() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && childCount() == 1 ? QAccessible::queryAccessibleInterface(m_action->menu()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *below = child(0);
        return below && below->rect().contains(x, y) ? below : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *below) const override
    {
        return childCount() == 1 && below->object() == m_action->menu() ? 0 : -1;
    }
    QAccessible::Role role() const override
    {
        return isValid() && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect local = isValid() ? m_menu->actionGeometry(m_action) : QRect();
        return local.isEmpty() ? QRect() : QRect(m_menu->mapToGlobal(local.topLeft()), local.size());
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return spoken(m_action->text().section(QLatin1Char('\t'), 0, 0));
        return kind == QAccessible::Accelerator ? m_action->shortcut().toString(QKeySequence::NativeText) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.invisible = !m_menu->isVisible() || !m_action->isVisible();
        state.disabled = !m_action->isEnabled();
        state.focusable = true;
        state.focused = m_menu->isVisible() && m_menu->activeAction() == m_action;
        state.checkable = m_action->isCheckable();
        state.checked = m_action->isChecked();
        state.hasPopup = m_action->menu() ? 1 : 0;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        if (!isValid() || m_action->isSeparator())
            return {};
        return { m_action->menu() ? showMenuAction() : pressAction() };
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name) || !m_action->isEnabled() || !isReachable(m_menu))
            return;
        if (m_action->menu()) {
            QTimer::singleShot(0, m_menu.data(), [menu = m_menu.data(), action = m_action] {
                if (action)
                    menu->setActiveAction(action);
            });
            return;
        }
        QTimer::singleShot(0, m_action.data(), [action = m_action.data()] {
            while (auto *shown = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
                shown->close();
            action->trigger();
        });
    }
    QStringList keyBindingsForAction(const QString &) const override
    {
        return isValid() ? QKeySequence::listToString(m_action->shortcuts()).split(QStringLiteral("; "))
                         : QStringList();
    }

private:
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_action;
};

class MenuAccess : public QAccessibleWidget {
public:
    explicit MenuAccess(QMenu *menu)
        : QAccessibleWidget(menu, QAccessible::PopupMenu)
    {
    }
    ~MenuAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_entries))
            QAccessible::deleteAccessibleInterface(id);
    }

    // Hangs below the entry that opens it, in the bar or in another menu.
    QAccessibleInterface *parent() const override
    {
        const QList<QObject *> owners = menu()->menuAction()->associatedObjects();
        for (QObject *owner : owners) {
            auto *widget = qobject_cast<QWidget *>(owner);
            if (qobject_cast<QMenu *>(owner) || qobject_cast<QMenuBar *>(owner)) {
                if (QAccessibleInterface *above = QAccessible::queryAccessibleInterface(owner))
                    return above->child(int(widget->actions().indexOf(menu()->menuAction())));
            }
        }
        return QAccessibleWidget::parent();
    }

    int childCount() const override { return int(menu()->actions().size()); }
    QAccessibleInterface *child(int index) const override
    {
        QAction *action = menu()->actions().value(index);
        if (!action)
            return nullptr;
        if (const auto known = m_entries.constFind(action); known != m_entries.constEnd()) {
            QAccessibleInterface *entry = QAccessible::accessibleInterface(*known);
            if (entry && entry->isValid())
                return entry;
            // Another action at the address of one that is gone.
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto *entry = new EntryAccess(menu(), action);
        m_entries.insert(action, QAccessible::registerAccessibleInterface(entry));
        return entry;
    }
    int indexOfChild(const QAccessibleInterface *entry) const override
    {
        for (auto known = m_entries.constBegin(); known != m_entries.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == entry)
                return int(menu()->actions().indexOf(known.key()));
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAction *action = menu()->actionAt(menu()->mapFromGlobal(QPoint(x, y)));
        return action ? child(int(menu()->actions().indexOf(action))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return menu()->isVisible() ? child(int(menu()->actions().indexOf(menu()->activeAction()))) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? spoken(menu()->title()) : own;
    }

private:
    QMenu *menu() const { return static_cast<QMenu *>(widget()); }

    mutable QHash<QAction *, QAccessible::Id> m_entries;
};

/// Every kind of button. Qt toggles what can be checked without a click, and what waits for the click hears nothing.
class ButtonAccess : public QAccessibleWidget {
public:
    explicit ButtonAccess(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QAccessible::Role role() const override
    {
        if (qobject_cast<QRadioButton *>(button()))
            return QAccessible::RadioButton;
        if (qobject_cast<QCheckBox *>(button()) || (button()->isCheckable() && !tool()))
            return QAccessible::CheckBox;
        return menu() ? QAccessible::ButtonMenu : QAccessible::Button;
    }

    QString text(QAccessible::Text kind) const override
    {
        // Qt would name every button in a group by the title of the group, which says nothing about the button.
        if (kind == QAccessible::Name && button()->accessibleName().isEmpty() && !button()->text().isEmpty())
            return spoken(button()->text());
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *box = qobject_cast<QCheckBox *>(button());
        const auto *push = qobject_cast<QPushButton *>(button());
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button()->isDown();
        state.defaultButton = push && push->isDefault();
        state.hasPopup = menu() ? 1 : 0;
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (menu())
            names.prepend(showMenuAction());
        if (button()->isEnabled())
            names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            return QAccessibleWidget::doAction(name);
        if (!actionNames().contains(name) || !button()->isEnabled() || !isReachable(button()))
            return;
        if (menu() && (name == showMenuAction() || !tool() || tool()->popupMode() == QToolButton::InstantPopup)) {
            QTimer::singleShot(0, button(), [button = button()] {
                if (auto *tool = qobject_cast<QToolButton *>(button))
                    tool->showMenu();
                else
                    static_cast<QPushButton *>(button)->showMenu();
            });
            return;
        }
        QTimer::singleShot(0, button(), &QAbstractButton::click);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QToolButton *tool() const { return qobject_cast<QToolButton *>(button()); }
    QMenu *menu() const
    {
        if (tool())
            return tool()->menu();
        const auto *push = qobject_cast<QPushButton *>(button());
        return push ? push->menu() : nullptr;
    }
};

} // namespace

QAccessibleInterface *makeMenuAccess(QMenu *menu) { return menu ? new MenuAccess(menu) : nullptr; }

QAccessibleInterface *makeButtonAccess(QAbstractButton *button) { return button ? new ButtonAccess(button) : nullptr; }

} // namespace shortlist
