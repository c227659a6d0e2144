// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include <QComboBox>
#include <QKeyEvent>

namespace shortlist {

namespace {

bool isTyping(const QKeyEvent &key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty()
        && key.text().at(0).isPrint();
}

} // namespace

// Pages have keys of one letter. Typed in a combo box, a letter chooses there: Qt asks before it takes a key for a
// shortcut, first the widget with the keyboard and then what is around it, and combo boxes do not answer.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(focusWidget())
        && isTyping(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace shortlist
