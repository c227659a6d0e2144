// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace shortlist {

class ActionSet;

/// The menus whose content changes while the program runs.
struct MainMenus {
    QMenu *recent = nullptr; ///< File → Open recent
    QMenu *pageActions = nullptr; ///< "Actions": what the page in front offers
};

/// Fills a menu bar with every function of the program.
MainMenus buildMenus(QMenuBar *bar, const ActionSet &actions);

} // namespace shortlist
