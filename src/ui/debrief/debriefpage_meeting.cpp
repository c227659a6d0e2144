// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/meetingdialog.h"

namespace shortlist {

void DebriefPage::planDebrief()
{
    if (!m_view)
        return;
    m_context.gateway.run(
        this, [id = m_shown](Services &services) { return services.debriefs.suggestion(id); },
        [this](const Result<DebriefSuggestion> &suggestion) {
            if (!suggestion || !m_view)
                return suggestion ? void() : complain(suggestion.error());
            const bool running = m_view->debrief && m_view->debrief->state != DebriefState::Closed;
            const bool planned = m_view->debrief && m_view->debrief->state == DebriefState::Planned;
            auto *dialog =
                new MeetingDialog(*suggestion, running, planned, m_context.settings, m_context.clock.nowUtc(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            const auto ran = [dialog](const Status &stored) {
                if (stored)
                    dialog->done(QDialog::Accepted);
                else
                    dialog->complain(stored.error());
            };
            connect(dialog, &MeetingDialog::confirmed, this, [this, dialog, ran](const DebriefPlan &plan) {
                m_context.gateway.run(
                    dialog, [id = m_shown, plan](Services &services) { return services.debriefs.plan(id, plan); }, ran);
            });
            connect(dialog, &MeetingDialog::cancelRequested, this, [this, dialog, ran] {
                if (m_view && m_view->debrief)
                    m_context.gateway.run(
                        dialog, [id = m_view->debrief->id](Services &services) { return services.debriefs.cancel(id); },
                        ran);
            });
            dialog->open();
        });
}

} // namespace shortlist
