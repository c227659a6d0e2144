// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with a window can do: what bench_startup compares Shortlist with.
#include "app/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    shortlist::FirstPaint::then(&window);
    window.show();
    return QApplication::exec();
}
