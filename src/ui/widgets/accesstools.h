// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAbstractItemView;
class QComboBox;
class QMenu;
class QStackedWidget;
class QWidget;
class QAccessibleInterface;

namespace shortlist {

/// Mends what Qt 6.4 tells assistive technology about combo boxes, menus and buttons:
///
/// - A combo box is named by its label and its value ("Grade: 5"), not by its value alone; it can be given the focus;
///   its choices are told only while its list is open, and pressing one takes it.
/// - What a menu entry or a tool button does starts after the press was answered. Qt answers when it is done, which for
///   an entry that opens a box is when the box is closed: by then whoever asked has given up.
///
/// - A button that can be checked is clicked, not just checked: a rating chosen by a screen reader counts.
/// - Nothing can be pressed that lies behind an open box.
/// - Of a stack of pages only the one on show is told: the cells of lists on the others would count as showing.
///
/// Once is enough; the widgets themselves stay as they are.
void installAccess();

/// Choosing a row from outside (a screen reader's "select") only marks it in Qt: here it becomes the current row too,
/// so that what follows the current row follows. Call it after setModel().
void followSelection(QAbstractItemView *view);

/// Whether a person could reach it: false while a box is open before it. Assistive technology reaches past such a box.
bool isReachable(const QWidget *widget);

// One maker per kind, for installAccess().
QAccessibleInterface *makeComboAccess(QComboBox *combo);
QAccessibleInterface *makeChoicesAccess(QAbstractItemView *view);
QAccessibleInterface *makeMenuAccess(QMenu *menu);
QAccessibleInterface *makeButtonAccess(QAbstractButton *button);
QAccessibleInterface *makeStackAccess(QStackedWidget *stack);

} // namespace shortlist
