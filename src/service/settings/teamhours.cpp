// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/teamhours.h"

#include "domain/jobs/planrules.h"
#include "domain/settings/setting.h"

namespace shortlist {

TeamHours noticeHours() { return { QStringLiteral("team.notice_hours"), 24, 0, 14 * 24 }; }

TeamHours bookingNoticeHours() { return { QStringLiteral("team.booking_notice_hours"), 48, 0, 14 * 24 }; }

TeamHours preparationHours() { return { QStringLiteral("team.preparation_hours"), 72, 0, 14 * 24 }; }

TeamHours deadlineHours() { return { QStringLiteral("team.deadline_hours"), 24, 1, kLongestDeadline }; }

Result<int> hoursOf(const Reader &reader, const TeamHours &which)
{
    const auto found = reader.all<Setting>({ equals(&Setting::name, which.setting) });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return which.otherwise;
    bool isNumber = false;
    const int hours = found->first().text.toInt(&isNumber);
    return isNumber && hours >= which.least && hours <= which.most ? hours : which.otherwise;
}

} // namespace shortlist
