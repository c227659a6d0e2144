// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <functional>
#include <optional>

namespace shortlist {

class ActionSet;
class Gateway;
class MainWindow;

/// The window's menu "Schedule": does with what is chosen on the page in front what that page has an action for. Where
/// it has none, or nothing is chosen, it goes to a page that can do it for everybody, or says what to choose. GUI
/// thread.
class ScheduleMenu : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ScheduleMenu(ActionSet &actions, MainWindow &window, Gateway &gateway, QObject *parent = nullptr);

private:
    /// What an entry stands for.
    struct Entry {
        QList<QLatin1String> names; ///< of a page's own actions; the first that can be used is
        std::optional<PageId> elsewhere; ///< where it is done with nothing chosen here
        QLatin1String there; ///< the action of that page
        QString otherwise; ///< what to choose first
        bool changes = true; ///< not in a workspace that is only read
    };

    void add(QAction *action, Entry entry);
    void run(const Entry &entry);
    void goAndRun(const Entry &entry);
    void runThere(const Entry &entry);
    static QAction *actionOf(const Page *page, const QList<QLatin1String> &names);
    /// Once pages have what they asked the workspace for, and what they asked for because of it.
    void afterAnswers(int rounds, const std::function<void()> &then);
    void tell(const QString &sentence);

    MainWindow &m_window;
    Gateway &m_gateway;
};

} // namespace shortlist
