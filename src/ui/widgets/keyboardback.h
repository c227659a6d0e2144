// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shortlist {

/// Gives the keyboard to the window of a widget, after a dialog over it closed together with a box of its own: the
/// window manager gives it to the dialog that goes, and then to nobody. Null: nothing happens. GUI thread.
void giveKeyboardBack(QWidget *widget);

} // namespace shortlist
