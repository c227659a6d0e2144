// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/roundlock.h"

#include <algorithm>

namespace shortlist {

Result<bool> roundIsOpen(const Reader &reader, const ApplicationId &id, const StageId &stage)
{
    const auto cards =
        reader.all<Scorecard>({ equals(&Scorecard::applicationId, id), equals(&Scorecard::stageId, stage) });
    if (!cards)
        return cards.error();
    if (roundIsOpen(*cards, false, false))
        return true;
    const auto waivers =
        reader.all<Waiver>({ equals(&Waiver::applicationId, id), equals(&Waiver::stageId, stage) }, {}, 1);
    if (!waivers)
        return waivers.error();
    const auto application = reader.get(id);
    if (!application)
        return application.error();
    const auto debriefs = reader.all<Debrief>({ equals(&Debrief::applicationId, id) });
    if (!debriefs)
        return debriefs.error();
    const bool glassBroken = std::any_of(debriefs->begin(), debriefs->end(),
        [&application](const Debrief &debrief) { return breaksGlass(debrief, *application); });
    return roundIsOpen(*cards, !waivers->isEmpty(), glassBroken);
}

} // namespace shortlist
