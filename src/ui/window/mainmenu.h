// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace shortlist {

class ActionSet;

/// The menus whose content changes while the program runs.
struct MainMenus {
    QMenu *recent = nullptr; ///< File → Open recent
    QMenu *pageActions = nullptr; ///< "Actions": what the page in front offers
    QMenu *calendar = nullptr; ///< View → Calendar: how the calendar shows its days

    /// Puts the views of the page in front into it the first time, and makes it usable while there are any.
    void showViews(const QList<QAction *> &views) const;
};

/// Fills a menu bar with every function of the program.
MainMenus buildMenus(QMenuBar *bar, const ActionSet &actions);

} // namespace shortlist
