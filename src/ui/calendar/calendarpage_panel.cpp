// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel beside the calendar shows that is read for it alone.
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/interviewpanel.h"

namespace shortlist {

void CalendarPage::showVersions(const InterviewId &interview)
{
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.versions"),
        [interview](Services &services) { return services.invitations.versions(interview); },
        [this, interview](const Result<QList<ScheduleVersion>> &versions) {
            if (m_panel->entry().interview.id != interview)
                return;
            if (versions)
                m_panel->setVersions(*versions);
            else
                report(versions.error());
        });
}

} // namespace shortlist
