// SPDX-License-Identifier: GPL-3.0-or-later
// An offer is accepted: the hire, and what the others for the job are told.
#include "service/offers/offerparts.h"
#include "service/offers/offerservice.h"
#include "service/pipeline/pipelineservice.h"

#include <algorithm>

namespace shortlist {

namespace {

struct OfferAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

} // namespace

Result<QList<OtherApplication>> OfferService::othersFor(const OfferId &id) const
{
    const Workspace &workspace = m_context.workspace;
    const auto offer = workspace.get(id);
    if (!offer)
        return offer.error();
    const auto hired = workspace.get(offer->applicationId);
    if (!hired)
        return hired.error();
    const QDateTime now = m_context.clock.nowUtc();
    QList<OtherApplication> others;
    for (const ApplicationState state : { ApplicationState::Active, ApplicationState::OnHold }) {
        const auto live = workspace.all<Application>(
            { equals(&Application::jobId, hired->jobId), equals(&Application::state, state) });
        if (!live)
            return live.error();
        for (const Application &one : *live) {
            if (one.candidateId == hired->candidateId)
                continue;
            const auto candidate = workspace.get(one.candidateId);
            if (!candidate)
                return candidate.error();
            const auto stage = workspace.get(one.stageId);
            if (!stage)
                return stage.error();
            const auto opening = workspace.tryGet(one.openingId);
            if (!opening)
                return opening.error();
            others.append({ one.id, one.stageId, candidate->name, stage->name, *opening ? (**opening).code : QString(),
                state, int(one.enteredStageAt.daysTo(now)) });
        }
    }
    std::stable_sort(others.begin(), others.end(),
        [](const OtherApplication &a, const OtherApplication &b) { return a.daysWaiting > b.daysWaiting; });
    return others;
}

Result<OwedAnswer> OfferService::answerOther(
    Transaction &transaction, const OtherAnswer &other, ShortNotice shortNotice) const
{
    if (other.choice == OtherAnswer::Choice::Decline) {
        const Ending ending{ other.reason, other.note, shortNotice };
        if (auto declined = m_pipeline.declineWithin(transaction, { other.application, other.stage }, ending);
            !declined)
            return declined.error();
        return OwedAnswer{ other.application, OwedKind::Letter, {} };
    }
    if (auto checked = m_pipeline.checkStanding(transaction, { other.application, other.stage }, PipelineAction::Hold);
        !checked)
        return checked.error();
    const QString why = other.note.trimmed().isEmpty()
                          ? OfferAnswerTexts::tr("Somebody else accepted an offer; to be told later.")
                          : other.note;
    if (auto held = m_pipeline.holdWithin(transaction, other.application, why, {}); !held)
        return held.error();
    return OwedAnswer{ other.application, OwedKind::Word, {} };
}

Status OfferService::accept(const OfferId &id, const Acceptance &how)
{
    return m_context.commands.run(QStringLiteral("offer.accept"), id, [&](Transaction &transaction) -> Status {
        auto offer = transaction.get(id);
        if (!offer)
            return offer.error();
        if (auto mine = checkMine(transaction, offer->applicationId); !mine)
            return mine;
        const auto today = dayOf(*offer);
        if (!today)
            return today.error();
        if (standingOn(*offer, *today) == OfferState::Lapsed)
            return failure(Error::Code::Refused, "offer.lapsed",
                OfferAnswerTexts::tr("Offer %1 has lapsed.").arg(offer->number),
                OfferAnswerTexts::tr("Extend it, and send the new version."));
        if (offer->state != OfferState::Sent)
            return offers::wrongState(*offer);
        if (auto seated = takeSeat(transaction, *offer, how); !seated)
            return seated;
        QList<OwedAnswer> owed;
        for (const OtherAnswer &other : how.others) {
            if (other.choice == OtherAnswer::Choice::Keep || other.application == offer->applicationId)
                continue;
            const auto answered = answerOther(transaction, other, how.shortNotice);
            if (!answered)
                return answered.error();
            owed.append(*answered);
        }
        offer->state = OfferState::Accepted;
        offer->answeredAt = m_context.clock.nowUtc();
        offer->owed = toText(owed);
        if (auto saved = transaction.save(*offer); !saved)
            return saved;
        return m_pipeline.hireWithin(transaction, offer->applicationId, offer->openingId);
    });
}

Status OfferService::told(const OfferId &id, const ApplicationId &application)
{
    return m_context.commands.run(QStringLiteral("offer.told"), id, [&](Transaction &transaction) -> Status {
        auto offer = transaction.get(id);
        if (!offer)
            return offer.error();
        if (auto mine = checkMine(transaction, offer->applicationId); !mine)
            return mine;
        QList<OwedAnswer> owed = owedFromText(offer->owed);
        const auto found = std::find_if(owed.begin(), owed.end(),
            [&application](const OwedAnswer &one) { return one.application == application && !one.toldAt.isValid(); });
        if (found == owed.end())
            return failure(Error::Code::Conflict, "offer.notOwed",
                OfferAnswerTexts::tr("Nothing is owed to this application any more."),
                OfferAnswerTexts::tr("Look again at who still waits."));
        found->toldAt = m_context.clock.nowUtc();
        offer->owed = toText(owed);
        return transaction.save(*offer);
    });
}

} // namespace shortlist
