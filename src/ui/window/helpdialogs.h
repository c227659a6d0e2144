// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace shortlist {

/// Shows every action that has keys, in a table one can filter. Modal.
void showShortcuts(QWidget *parent, const QList<QAction *> &actions);
/// Name, version, licence and the licences of what is inside. Modal.
void showAbout(QWidget *parent);
/// The first steps, a page of plain words. Modal.
void showFirstSteps(QWidget *parent);

} // namespace shortlist
