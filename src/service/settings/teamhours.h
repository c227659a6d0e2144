// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"

namespace shortlist {

/// A number of hours that the team agreed on, kept as a setting.
struct TeamHours {
    QString setting; ///< its name among the settings
    int otherwise; ///< hours, where it was never set
    int least;
    int most;
};

/// An interview that begins within so many hours is not cancelled without asking.
TeamHours noticeHours();
/// No interview is proposed sooner than so many hours ahead, unless somebody sets that aside.
TeamHours bookingNoticeHours();
/// The same for technical interviews, which have to be prepared.
TeamHours preparationHours();
/// What a new interview stage asks for when nobody says otherwise: its scorecards are due so many hours after the end,
/// each 24 of them a workday of their author.
TeamHours deadlineHours();

/// The hours as set; what is stored but no such number counts as never set. The workspace's thread.
Result<int> hoursOf(const Reader &reader, const TeamHours &which);

} // namespace shortlist
