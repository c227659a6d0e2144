// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/roundlock.h"

#include "domain/debrief/meeting.h"
#include "service/pipeline/graderagreement.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

/// Whether two graders are so far apart that a third one is to judge, who must know of neither.
Result<bool> thirdAwaited(const Reader &reader, const QList<Scorecard> &cards)
{
    QSet<AssessmentId> asked;
    for (const Scorecard &card : cards) {
        if (card.assessmentId.isNull() || asked.contains(card.assessmentId))
            continue;
        asked.insert(card.assessmentId);
        const auto assessment = reader.tryGet(card.assessmentId);
        if (!assessment)
            return assessment.error();
        if (!*assessment || (**assessment).state != AssessmentState::ToGrade)
            continue; // closed all the same
        const auto agreement = graderAgreement(reader, card.assessmentId);
        if (!agreement)
            return agreement.error();
        if (*agreement && (**agreement).thirdWanted)
            return true;
    }
    return false;
}

/// Whether somebody decided, or was named as the one who did, while a debrief went on.
Result<bool> decidedIn(const Reader &reader, const Debrief &debrief, const PersonId &person, const QDateTime &until)
{
    const auto decisions = reader.all<Decision>(
        { equals(&Decision::applicationId, debrief.applicationId), equals(&Decision::deciderId, person) });
    if (!decisions)
        return decisions.error();
    return std::any_of(decisions->begin(), decisions->end(), [&](const Decision &decision) {
        return decision.decidedAt >= debrief.openedAt && decision.decidedAt <= until;
    });
}

} // namespace

Result<bool> roundIsOpenTo(const Reader &reader, const Scorecard &card, const PersonId &viewer)
{
    auto open = roundIsOpen(reader, card.applicationId, card.stageId);
    if (!open || *open || viewer.isNull() || !card.submittedAt.isValid())
        return open;
    const auto application = reader.get(card.applicationId);
    if (!application)
        return application.error();
    const auto debriefs = reader.all<Debrief>({ equals(&Debrief::applicationId, card.applicationId) });
    if (!debriefs)
        return debriefs.error();
    for (const Debrief &debrief : *debriefs) {
        const QDateTime until = shownUntil(debrief, *application);
        if (!until.isValid() || card.submittedAt > until)
            continue;
        if (tookPart(debrief, viewer))
            return true;
        auto decided = decidedIn(reader, debrief, viewer, until);
        if (!decided || *decided)
            return decided;
    }
    return false;
}

Result<bool> roundIsOpen(const Reader &reader, const ApplicationId &id, const StageId &stage)
{
    const auto cards =
        reader.all<Scorecard>({ equals(&Scorecard::applicationId, id), equals(&Scorecard::stageId, stage) });
    if (!cards)
        return cards.error();
    const auto third = thirdAwaited(reader, *cards);
    if (!third)
        return third.error();
    if (!*third && roundIsOpen(*cards, false, false))
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
    return !waivers->isEmpty() || glassBroken;
}

} // namespace shortlist
