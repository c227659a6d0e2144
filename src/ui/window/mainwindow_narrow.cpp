// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is narrow: the list of pages gives way to the page.
#include "ui/window/mainwindow.h"
#include "ui/window/navigationlist.h"

#include <QResizeEvent>

namespace shortlist {

namespace {

constexpr int kNarrow = 1000; ///< below this icons stand for the pages

} // namespace

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(event->size().width() < kNarrow);
}

} // namespace shortlist
