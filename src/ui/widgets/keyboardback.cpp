// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboardback.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace shortlist {

namespace {

constexpr int kAnswerMs = 150; ///< within which a window manager has said whose the keyboard is

} // namespace

void giveKeyboardBack(QWidget *widget)
{
    if (!widget)
        return;
    QWidget *window = widget->window();
    window->activateWindow();
    QTimer::singleShot(kAnswerMs, window, [window] {
        if (!QApplication::activeWindow() && window->isVisible())
            window->activateWindow();
    });
}

} // namespace shortlist
