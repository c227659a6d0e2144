// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowdriver.h"

#include <QAccessible>
#include <QRegularExpression>

namespace shortlist::testing {

/// Finds what is on screen by role and name alone, as a screen reader does, and uses it through what it offers there:
/// actions, and real keys for what has the keyboard. It never touches a widget.
class ScreenReader {
public:
    explicit ScreenReader(WindowDriver &driver)
        : m_driver(driver)
    {
        QAccessible::setActive(true);
    }

    /// The thing of this role and name that shows, waiting for it; a name between slashes is an expression.
    QAccessibleInterface *find(QAccessible::Role role, const QString &name)
    {
        QAccessibleInterface *found = nullptr;
        m_driver.until([&] { return (found = look(role, name)) != nullptr; }, QStringLiteral("to hear of ") + name);
        return found;
    }
    bool isThere(QAccessible::Role role, const QString &name) { return look(role, name) != nullptr; }

    /// Presses it, or chooses it where it is a cell or a choice: one action, once it can be used.
    void press(QAccessible::Role role, const QString &name)
    {
        QAccessibleInterface *thing = nullptr;
        m_driver.until(
            [&] {
                thing = look(role, name);
                return thing && !thing->state().disabled;
            },
            QStringLiteral("to be able to press ") + name);
        QAccessibleActionInterface *actions = thing->actionInterface();
        WindowDriver::expect(actions, name + QStringLiteral(" can be pressed"));
        const QStringList names = actions->actionNames();
        for (const QString &action :
            { QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction() }) {
            if (names.contains(action)) {
                ++count;
                actions->doAction(action);
                m_driver.settle();
                return;
            }
        }
        WindowDriver::expect(false, name + QStringLiteral(" can be pressed, not only: ") + names.join(u','));
    }

    /// A real key to whatever has the keyboard: one action.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++count;
        m_driver.key(key, modifiers);
        m_driver.settle();
    }

    int count = 0; ///< actions so far

private:
    static bool shows(QAccessibleInterface *thing)
    {
        const QAccessible::State state = thing->state();
        if (state.invisible || state.invalid)
            return false;
        auto *widget = qobject_cast<QWidget *>(thing->object());
        return !widget || widget->isVisible();
    }

    static QAccessibleInterface *lookBelow(
        QAccessibleInterface *thing, QAccessible::Role role, const QRegularExpression &name, int depth)
    {
        constexpr int kDeepest = 40;
        constexpr int kMostChildren = 2000;
        if (!thing || !thing->isValid() || !shows(thing) || depth > kDeepest)
            return nullptr;
        if (thing->role() == role && name.match(thing->text(QAccessible::Name)).hasMatch())
            return thing;
        const int children = std::min(thing->childCount(), kMostChildren);
        for (int i = 0; i < children; ++i) {
            if (QAccessibleInterface *found = lookBelow(thing->child(i), role, name, depth + 1))
                return found;
        }
        return nullptr;
    }

    static QAccessibleInterface *look(QAccessible::Role role, const QString &name)
    {
        const bool pattern = name.size() > 2 && name.startsWith(u'/') && name.endsWith(u'/');
        const QRegularExpression wanted(
            pattern ? name.mid(1, name.size() - 2) : u'^' + QRegularExpression::escape(name) + u'$');
        // Where a box is open nothing behind it can be used.
        QWidget *box = QApplication::activeModalWidget();
        const QWidgetList tops = box ? QWidgetList{ box } : QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (!top->isVisible())
                continue;
            if (QAccessibleInterface *found = lookBelow(QAccessible::queryAccessibleInterface(top), role, wanted, 0))
                return found;
        }
        return nullptr;
    }

    WindowDriver &m_driver;
};

} // namespace shortlist::testing
