// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainmenu.h"

#include "ui/widgets/menukeys.h"
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace shortlist {

namespace {

// A null pointer stands for a separator.
void fill(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

} // namespace

void MainMenus::showViews(const QList<QAction *> &views) const
{
    if (calendar->isEmpty())
        fill(calendar, views);
    calendar->menuAction()->setEnabled(!views.isEmpty());
}

MainMenus buildMenus(QMenuBar *bar, const ActionSet &actions)
{
    new MenuKeys(bar);
    MainMenus menus;
    QMenu *file = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&File"));
    fill(file, { actions.newWorkspace, actions.openWorkspace });
    menus.recent = file->addMenu(QCoreApplication::translate("shortlist::MainMenu", "Open &recent"));
    menus.recent->menuAction()->setObjectName(QStringLiteral("actionOpenRecent"));
    fill(file, { actions.openSample, actions.startFromFile, nullptr, actions.saveNow, actions.backUp, nullptr,
                   actions.importCandidates, actions.importPeople, actions.exportCandidates, nullptr,
                   actions.closeWorkspace, actions.quit });

    QMenu *edit = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&Edit"));
    fill(edit, { actions.undo, actions.redo, nullptr, actions.find, actions.searchAll, nullptr, actions.preferences });

    menus.pageActions = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&Actions"));

    QMenu *job = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&Job"));
    fill(job, { actions.importPage, actions.newJobFromTemplate, actions.newJob });

    QMenu *schedule = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&Schedule"));
    fill(schedule,
        { actions.planLoops, actions.planRemaining, actions.planAgain, nullptr, actions.bookInterview, actions.findTime,
            nullptr, actions.conflicts, nullptr, actions.readCalendar, actions.readReply, actions.printCalendar });

    QMenu *go = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&Go"));
    for (QAction *page : actions.pages)
        go->addAction(page);
    fill(go, { nullptr, actions.back, actions.forward });

    QMenu *view = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&View"));
    menus.calendar = view->addMenu(QCoreApplication::translate("shortlist::MainMenu", "C&alendar"));
    menus.calendar->menuAction()->setObjectName(QStringLiteral("actionCalendarViews"));
    menus.calendar->menuAction()->setEnabled(false);
    view->addSeparator();
    fill(view, actions.themes->actions());
    view->addSeparator();
    fill(view, actions.densities->actions());
    fill(view, { nullptr, actions.refresh, actions.fullScreen });

    QMenu *help = bar->addMenu(QCoreApplication::translate("shortlist::MainMenu", "&Help"));
    fill(help, { actions.help, actions.shortcuts, nullptr, actions.about });
    return menus;
}

} // namespace shortlist
