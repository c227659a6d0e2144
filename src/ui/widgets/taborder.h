// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace shortlist {

// What is made anew while a page is open comes last in the window's order of Tab. These put it where it is read; call
// them when Tab is pressed (focusNextPrevChild()), not each time something is made. GUI thread.

/// What takes the keyboard by Tab within `part` and can be seen, from top to bottom and in the direction of reading.
QList<QWidget *> stopsAsRead(const QWidget *part);
/// Lets Tab go from `before` through `stops`; returns the last one, or `before` where there are none.
QWidget *chainStops(QWidget *before, const QList<QWidget *> &stops);

} // namespace shortlist
