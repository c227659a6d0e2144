// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menukeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace shortlist {

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && (qobject_cast<QMenu *>(watched) || qobject_cast<QMenuBar *>(watched))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTyped = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isTyped && !key->text().isEmpty() && key->text().front().isPrint()) {
            event->accept();
            return true; // or whatever is around the bar is asked too
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shortlist
