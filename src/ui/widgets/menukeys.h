// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shortlist {

/// Keeps letters that are typed into an open menu, or into the menu bar after Alt, for the entries there.
///
/// The page behind keeps the keyboard while a menu is open, and its own keys of one letter would take them first: P in
/// the menu “Schedule” would show people in the calendar. Holds for every menu of the program, from its making on.
class MenuKeys : public QObject {
    Q_OBJECT

public:
    explicit MenuKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shortlist
