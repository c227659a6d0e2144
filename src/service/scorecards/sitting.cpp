// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/sitting.h"

#include "domain/calendar/interview.h"

#include <QSet>

namespace shortlist {

Result<int> sittingOf(const Reader &reader, const Scorecard &card)
{
    const auto own = reader.tryGet(card.interviewId);
    if (!own)
        return own.error();
    if (!*own)
        return 1;
    const auto cards = reader.all<Scorecard>({ equals(&Scorecard::applicationId, card.applicationId),
        equals(&Scorecard::stageId, card.stageId), equals(&Scorecard::authorId, card.authorId) });
    if (!cards)
        return cards.error();
    QSet<InterviewId> earlier;
    for (const Scorecard &other : *cards) {
        if (other.state == ScorecardState::Discarded || other.interviewId == card.interviewId)
            continue;
        const auto interview = reader.tryGet(other.interviewId);
        if (!interview)
            return interview.error();
        // Two at the same time are told apart somehow, and always in the same way.
        if (*interview
            && std::pair((**interview).startAt, (**interview).id.uuid())
                   < std::pair((**own).startAt, (**own).id.uuid()))
            earlier.insert((**interview).id);
    }
    return int(earlier.size()) + 1;
}

} // namespace shortlist
