// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/enterpresses.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace shortlist {

bool enterPresses(QWidget *widget, const QEvent *event)
{
    if (event->type() != QEvent::KeyPress || qobject_cast<QDialog *>(widget->window()))
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(widget)) {
        if (tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            tool->showMenu();
        else
            tool->click();
        return true;
    }
    auto *button = qobject_cast<QPushButton *>(widget);
    if (!button || button->autoDefault() || button->isDefault()) // these are pressed anyway
        return false;
    if (button->menu())
        button->showMenu();
    else
        button->click();
    return true;
}

} // namespace shortlist
