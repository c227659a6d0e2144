// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/pack.h"

#include <QTimeZone>

namespace shortlist {

void putOnClock(DecisionPack &pack, const QTimeZone &zone)
{
    if (!zone.isValid() || zone == QTimeZone::utc())
        return;
    const auto put = [&zone](QDateTime &time) {
        if (time.isValid())
            time = time.toTimeZone(zone);
    };
    put(pack.appliedAt);
    put(pack.madeAt);
    for (PackRound &round : pack.rounds) {
        for (QList<PackCard> *cards : { &round.cards, &round.earlier }) {
            for (PackCard &card : *cards) {
                put(card.dueAt);
                put(card.submittedAt);
            }
        }
    }
    for (PackDebrief &debrief : pack.debriefs) {
        put(debrief.openedAt);
        put(debrief.plannedAt);
        put(debrief.closedAt);
    }
    for (PackDecision &decision : pack.decisions)
        put(decision.decidedAt);
    for (PackOffer &offer : pack.offers) {
        put(offer.sentAt);
        put(offer.answeredAt);
        for (PackApproval &approval : offer.approvals)
            put(approval.at);
    }
    for (PackEntry &entry : pack.journal)
        put(entry.at);
}

} // namespace shortlist
