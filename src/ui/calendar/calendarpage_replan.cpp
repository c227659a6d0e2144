// SPDX-License-Identifier: GPL-3.0-or-later
// Planning again around the interview that is chosen.
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/replandialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace shortlist {

void CalendarPage::buildReplan()
{
    m_replan = makeAction("planAgainAction", tr("Plan again around it…"), QStringLiteral("list-ordered"),
        QKeySequence(Qt::Key_R), &CalendarPage::planAgain);
    m_replan->setEnabled(false);
    m_replan->setProperty("menuOnly", true); // its button is in the panel of the interview
}

void CalendarPage::planAgain()
{
    const InterviewEntry *entry = currentEntry();
    if (!entry || !entry->isOpen() || m_context.gateway.isReadOnly())
        return;
    m_messages->clear();
    auto *dialog = new ReplanDialog(m_context, entry->interview.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplanDialog::booked, this, [this, id = entry->interview.id.uuid()](const QString &sentence) {
        Q_EMIT changed(sentence);
        showEntity(id);
    });
    connect(dialog, &QDialog::finished, this, [this] { currentView()->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

} // namespace shortlist
