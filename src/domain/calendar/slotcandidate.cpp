// SPDX-License-Identifier: GPL-3.0-or-later
// When the candidate's side lets an interview begin.
#include "domain/calendar/slotfinder.h"

#include "domain/calendar/slotwords.h"

namespace shortlist {

SlotMask SlotFinder::candidateStarts(const SlotQuery &query) const
{
    SlotMask mask(m_grid.cells(), true);
    const auto keeps = [&query](SlotRule rule) { return !query.relaxed.contains(rule); };
    if (keeps(SlotRule::Windows) && !query.windows.isEmpty())
        mask &= m_grid.within(query.windows);
    if (keeps(SlotRule::CandidateBusy))
        mask &= m_grid.apartFrom(query.candidateBusy);
    if (keeps(SlotRule::Order) && query.notBefore.isValid())
        mask.fill(0, m_grid.cellFrom(query.notBefore), false);
    if (keeps(SlotRule::Order) && query.notAfter.isValid())
        mask.fill(m_grid.cellWith(query.notAfter), m_grid.cells(), false);
    // Nothing begins in the past, whatever is set aside.
    const qint64 notice = keeps(SlotRule::Notice) ? qint64(query.noticeHours) * 3600 : 0;
    mask.fill(0, m_grid.cellFrom(query.now.addSecs(notice)), false);
    SlotMask starts = mask.runsOf(SlotGrid::cellsFor(query.minutes));
    const int cell = query.notAt.isValid() ? m_grid.cellFrom(query.notAt) : 0;
    if (query.notAt.isValid() && m_grid.timeAt(cell) == query.notAt)
        starts.fill(cell, cell + 1, false);
    return starts;
}

QStringList SlotFinder::reasonsFor(const SlotQuery &query, const SlotProposal &proposal) const
{
    const int cell = m_grid.cellWith(proposal.startAt);
    QStringList reasons;
    for (int number = 0; number < kSlotRules; ++number) {
        const auto rule = SlotRule(number);
        if (!query.relaxed.contains(rule))
            continue;
        SlotQuery kept = query; // this rule, and no other
        for (int other = 0; other < kSlotRules; ++other)
            kept.relaxed.insert(SlotRule(other));
        kept.relaxed.remove(rule);
        if (rule == SlotRule::Hours) {
            for (const int person : proposal.people + query.alongside) {
                if (!personStarts(kept, person).at(cell))
                    reasons += slotOutsideReason(m_people.at(person), proposal, daysOf(person).zone());
            }
            continue;
        }
        const bool ofCandidate = !slotRuleObjection(query, rule).isEmpty();
        if (ofCandidate && candidateStarts(kept).at(cell))
            continue;
        for (const QString &sentence : against(query, proposal, rule))
            reasons += slotReasonOf(sentence);
    }
    return reasons + slotReasons(m_people, query, proposal);
}

} // namespace shortlist
