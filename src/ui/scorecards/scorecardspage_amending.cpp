// SPDX-License-Identifier: GPL-3.0-or-later
// Amendments on the page: beginning one, correcting why, throwing it away.
#include "ui/scorecards/scorecardeditor.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/widgets/prompter.h"

namespace shortlist {

void ScorecardsPage::amend()
{
    const auto reason = m_context.prompter.askReason(
        this, tr("Amend the scorecard"), tr("What is changed, and why?"), tr("Amend the scorecard"));
    if (!reason)
        return;
    m_context.gateway.run(
        this,
        [card = m_editor->card(), reason = *reason](
            Services &services) { return services.scorecards.amend(card, reason); },
        [this](const Result<ScorecardId> &amendment) {
            if (!amendment)
                return complain(amendment.error());
            showEntity(amendment->uuid());
        });
}

// Not asked about: undo brings it back, with what was written.
void ScorecardsPage::discardAmendment()
{
    m_editor->flush();
    const Scorecard card = m_editor->view().card;
    m_context.gateway.run(
        this, [id = card.id](Services &services) { return services.scorecards.discardAmendment(id); },
        [this, card](const Status &discarded) {
            if (!discarded)
                return complain(discarded.error(), card.id);
            clearProblems();
            showEntity(card.amendsId.uuid());
        });
}

void ScorecardsPage::changeAmendReason()
{
    m_editor->flush();
    const Scorecard card =
        m_editor->view().card; // the page may have come to show another when the question is answered
    const auto reason = m_context.prompter.askText(
        this, tr("Reason for the amendment"), tr("What is changed, and why?"), card.amendReason);
    if (!reason || reason->trimmed() == card.amendReason)
        return;
    m_context.gateway.run(
        this,
        [id = card.id, reason = *reason](Services &services) { return services.scorecards.setAmendReason(id, reason); },
        [this, card](const Status &changed) {
            if (!changed)
                complain(changed.error(), card.id);
        });
}

} // namespace shortlist
