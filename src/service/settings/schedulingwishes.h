// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotfinder.h"
#include "domain/core/workspace.h"

namespace shortlist {

template <>
struct EnumText<SlotQuery::Spacing> {
    static constexpr std::array names{ u"any", u"one_day", u"spread" };
};

/// A number of minutes that the team agreed on, kept as a setting.
struct TeamMinutes {
    QString setting; ///< its name among the settings
    int otherwise; ///< minutes, where it was never set
    int least;
    int most;
};

/// At least so long from the end of one interview of a candidate's loop to the beginning of the next.
TeamMinutes stageGap();
/// Whoever interviews would rather have nothing else so shortly before and after.
TeamMinutes interviewBuffer();
/// The setting that says how a candidate's interviews should lie, in the words of SlotQuery::Spacing.
QString spacingSetting();

/// What the team wishes of all times that are found for it.
struct SchedulingWishes {
    int gapMinutes = 15; ///< as stageGap()
    int bufferMinutes = 15; ///< as interviewBuffer()
    SlotQuery::Spacing spacing = SlotQuery::Spacing::Any;

    friend bool operator==(const SchedulingWishes &, const SchedulingWishes &) = default;
};

/// The wishes as set; what is stored but makes no sense counts as never set. The workspace's thread.
Result<SchedulingWishes> wishesOf(const Reader &reader);

} // namespace shortlist
