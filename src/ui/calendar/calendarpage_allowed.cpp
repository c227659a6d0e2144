// SPDX-License-Identifier: GPL-3.0-or-later
// Which of its commands the calendar page can do now, and why not the others: their keys say so.
#include "domain/calendar/bookingrules.h"
#include "ui/calendar/calendarpage.h"
#include "ui/widgets/buttons.h"

#include <QAction>

namespace shortlist {

namespace {

void allowUnless(QAction *action, const QString &whyNot)
{
    setAllowed(action, whyNot.isEmpty() ? done() : Status(Error{ Error::Code::Refused, whyNot, {}, {}, {} }));
}

} // namespace

QString CalendarPage::whyNotWritten() const
{
    return m_context.gateway.isReadOnly() ? tr("This workspace is open only to be read.") : QString();
}

QString CalendarPage::whyNotChosen() const
{
    if (currentEntry())
        return {};
    return m_mode == Mode::Month ? tr("Open a day first: in a month no single interview is chosen.")
                                 : tr("Choose an interview first.");
}

void CalendarPage::allowActions()
{
    const InterviewEntry *entry = currentEntry();
    const bool justCancelled = !m_cancelled.isNull() && !entry;
    const QString readOnly = whyNotWritten();
    const QString open = entry ? closedSentence(entry->interview.state) : whyNotChosen();
    const QString changed = readOnly.isEmpty() ? open : readOnly;
    allowUnless(m_cancel, changed);
    allowUnless(m_findTime, changed);
    allowUnless(m_replan, justCancelled ? readOnly : changed);
    allowUnless(m_plan, readOnly.isEmpty() ? whyNotChosen() : readOnly);
    m_invite->setText(justCancelled ? tr("Send cancellation…") : tr("Invitation…"));
    allowUnless(m_invite, justCancelled ? QString() : open);
    allowUnless(m_book, readOnly);
    allowUnless(m_paint, readOnly);
}

} // namespace shortlist
