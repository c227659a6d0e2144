// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QWidget;

namespace shortlist {

/// Presses a button that has the keyboard where Enter is pressed on it, as Space does; true where it did. Not in a
/// dialog, whose Enter is its default button's, and not over and over while the key is held.
bool enterPresses(QWidget *widget, const QEvent *event);

} // namespace shortlist
