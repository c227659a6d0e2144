// SPDX-License-Identifier: GPL-3.0-or-later
// Planning again around the interview that is chosen, or around the one that was just cancelled, and telling of both.
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/invitationdialog.h"
#include "ui/calendar/planagain.h"
#include "ui/calendar/plandialog.h"
#include "ui/calendar/replandialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace shortlist {

void CalendarPage::buildReplan()
{
    m_replan = makeAction("planAgainAction", tr("Plan again around it…"), QStringLiteral("list-ordered"),
        QKeySequence(Qt::Key_G), &CalendarPage::planAgain);
    m_replan->setProperty("menuOnly", true); // its button is in the panel of the interview
    m_plan = makeAction("planAction", tr("Plan remaining interviews…"), QStringLiteral("calendar-check"), {},
        &CalendarPage::planRemaining);
    m_plan->setProperty("menuOnly", true);
    m_invite = makeAction("invitationAction", tr("Invitation…"), QStringLiteral("mail"), QKeySequence(Qt::Key_I),
        &CalendarPage::sendInvitation);
    m_invite->setProperty("menuOnly", true);
    connect(m_messages, &MessageBar::actionClicked, this, &CalendarPage::sendInvitation);
    connect(m_messages, &MessageBar::secondClicked, this, &CalendarPage::planAgain);
}

void CalendarPage::planRemaining()
{
    const InterviewEntry *entry = currentEntry();
    if (!entry || m_context.gateway.isReadOnly())
        return;
    m_messages->clear();
    auto *dialog = new PlanDialog(m_context, entry->interview.applicationId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::booked, this, &Page::changed);
    dialog->open();
}

/// It is in no view of the calendar any more: what can still be done with it is offered at once.
void CalendarPage::offerCancelled(const InterviewId &interview)
{
    m_cancelled = interview;
    m_messages->showMessage(MessageBar::Kind::Info, tr("The interview is cancelled. Tell those who take part."),
        tr("Send cancellation… (I)"), tr("Plan it again… (G)"));
    m_view->setCurrent({});
    showCurrent();
    // What had the keyboard went with the interview.
    if (isPainted())
        m_view->setFocus();
}

/// Undone, it stands again: there is nothing to be planned in its place.
void CalendarPage::forgetCancelled()
{
    if (m_cancelled.isNull())
        return;
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.cancelled"),
        [id = m_cancelled](Services &services) { return services.context.workspace.get(id); },
        [this](const Result<Interview> &interview) {
            if (!interview || interview->id != m_cancelled || interview->state == InterviewState::Cancelled)
                return;
            m_cancelled = {};
            m_messages->clear();
            showCurrent();
        });
}

void CalendarPage::planAgain()
{
    const InterviewEntry *entry = currentEntry();
    if ((entry && !entry->isOpen()) || (!entry && m_cancelled.isNull()) || m_context.gateway.isReadOnly())
        return;
    const InterviewId id = entry ? entry->interview.id : m_cancelled;
    m_messages->clear();
    planAgainAround(m_context, id, this, [this, id, again = entry != nullptr](const QString &sentence) {
        m_cancelled = {};
        Q_EMIT changed(sentence);
        if (again)
            showEntity(id.uuid());
    });
}

void CalendarPage::sendInvitation()
{
    const InterviewEntry *entry = currentEntry();
    const InterviewId id = entry ? entry->interview.id : m_cancelled;
    if (!id.isNull())
        InvitationDialog::openFor(m_context, id, this);
}

} // namespace shortlist
