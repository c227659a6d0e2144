// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QPushButton>
#include <QToolButton>

class QAction;
class QDialogButtonBox;
class QKeyEvent;

namespace shortlist {

/// How loud a button is. One Primary a page; Danger destroys or leaves the machine; Link looks like text.
enum class ButtonKind { Plain, Primary, Danger, Flat, Link };

/// A push button with an optional icon (name for icon()). The text is its accessible name.
QPushButton *makeButton(
    const QString &text, ButtonKind kind = ButtonKind::Plain, const QString &iconName = {}, QWidget *parent = nullptr);
/// A push button that follows an action: text, icon, enabled, tool tip (as it was set, else with the shortcut), and
/// triggers it.
QPushButton *buttonFor(QAction *action, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);
/// A square button with an icon only; `name` is its tool tip and accessible name.
QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// Changes how loud an existing button is.
void setButtonKind(QPushButton *button, ButtonKind kind);
/// The tool tip of an action: its text without mnemonic, its shortcut in brackets, and why it is disabled if
/// setAllowed() said so, or what setHint() said.
QString toolTipOf(const QAction *action);
/// Says what an action does, or why it does nothing yet, in its tool tip and in the status bar; it stays enabled, so
/// that its key is answered. Empty: nothing more than its text.
void setHint(QAction *action, const QString &hint);
/// Enables an action, or disables it and says why: in its tool tip and in the status bar.
void setAllowed(QAction *action, const Status &allowed);
/// True where one of these has the key that was pressed, whether it can be done now or not. A list that searches by
/// letters leaves it alone: the window says why nothing is done.
bool isKeyOf(const QList<QAction *> &actions, const QKeyEvent &event);

/// Gives a dialog's box its accepting button, filled, and gives both their names (saveButton, cancelButton). Which
/// stands first is for the desktop to say, and the same in all dialogs.
QPushButton *addSaveButton(QDialogButtonBox *box, const QString &text);

} // namespace shortlist
