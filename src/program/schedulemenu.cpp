// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/schedulemenu.h"

#include "service/core/gateway.h"
#include "ui/widgets/undobar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

namespace shortlist {

namespace {

constexpr int kRoundsToLoad = 3; ///< who is asked for, their page, what depends on it

} // namespace

ScheduleMenu::ScheduleMenu(ActionSet &actions, MainWindow &window, Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_gateway(gateway)
{
    using Name = QLatin1String;
    const Name book("bookInterviewAction");
    const Name clashes("showClashesAction");
    const Name calendar("calendarAction");
    const Name reply("readReplyAction");
    const Name print("printAction");
    add(actions.planLoops, { { Name("loopsAction") }, PageId::Pipeline, Name("loopsOfJobAction"),
                               tr("There is no job yet whose candidates could be planned.") });
    add(actions.planRemaining, { { Name("planAction") }, {}, {},
                                   tr("Choose a candidate first: on the board, in the list of candidates, or by an"
                                      " interview in the calendar.") });
    add(actions.planAgain, { { Name("planAgainAction") }, {}, {},
                               tr("Choose first what to plan again around: an interview in the calendar, or a"
                                  " candidate whose interview was cancelled.") });
    add(actions.bookInterview,
        { { book, Name("bookSelectedAction") }, PageId::Calendar, book, tr("No interview can be booked now.") });
    add(actions.findTime, { { Name("findTimeAction") }, {}, {},
                              tr("Choose an interview first: in the calendar, on Today, or on a candidate's page.") });
    add(actions.conflicts, { { clashes }, PageId::Today, clashes, {}, false });
    // Whoever stands first in the directory is not chosen.
    add(actions.readCalendar, { { calendar }, PageId::Directory, {},
                                  tr("Choose in the directory whose calendar it is, then read it there.") });
    add(actions.readReply, { { reply }, PageId::Today, reply, tr("No reply can be read now.") });
    add(actions.printCalendar, { { print }, PageId::Calendar, print, {}, false });
}

void ScheduleMenu::add(QAction *action, Entry entry)
{
    connect(action, &QAction::triggered, this, [this, entry = std::move(entry)] { run(entry); });
}

QAction *ScheduleMenu::actionOf(const Page *page, const QList<QLatin1String> &names)
{
    for (const QLatin1String name : names) {
        auto *action = page ? page->findChild<QAction *>(name, Qt::FindDirectChildrenOnly) : nullptr;
        if (action && action->isEnabled())
            return action;
    }
    return nullptr;
}

void ScheduleMenu::run(const Entry &entry)
{
    if (entry.changes && m_gateway.isReadOnly())
        return tell(tr("This workspace is open only to be read: nothing in it can be changed."));
    if (QAction *action = actionOf(m_window.currentPage(), entry.names))
        return action->trigger();
    if (!entry.elsewhere)
        return tell(entry.otherwise);
    if (m_window.page(*entry.elsewhere) != m_window.currentPage())
        return goAndRun(entry);
    runThere(entry);
}

void ScheduleMenu::goAndRun(const Entry &entry)
{
    // From a job to its board; anything else that is on show says nothing there.
    const bool ofJob = m_window.currentPage() == m_window.page(PageId::Jobs) && *entry.elsewhere == PageId::Pipeline;
    m_window.showPage(*entry.elsewhere, ofJob ? m_window.currentPage()->shownEntity() : QUuid());
    afterAnswers(kRoundsToLoad, [this, entry] {
        if (m_window.page(*entry.elsewhere) == m_window.currentPage())
            runThere(entry);
    });
}

void ScheduleMenu::runThere(const Entry &entry)
{
    // Without a name the first action of the page would be found, whatever it does.
    QAction *action = entry.there.isEmpty() ? nullptr : actionOf(m_window.currentPage(), { entry.there });
    if (action)
        action->trigger();
    else
        tell(entry.otherwise);
}

void ScheduleMenu::afterAnswers(int rounds, const std::function<void()> &then)
{
    if (rounds == 0)
        return then();
    m_gateway.run(
        this, [](Services &) { return done(); },
        [this, rounds, then](const Status &) { afterAnswers(rounds - 1, then); });
}

void ScheduleMenu::tell(const QString &sentence) { m_window.undoBar()->remark(sentence); }

} // namespace shortlist
