// SPDX-License-Identifier: GPL-3.0-or-later
// Of a pack: the offers that followed.
#include "domain/offers/approval.h"
#include "domain/offers/terms.h"
#include "service/debrief/packreader.h"

namespace shortlist {

namespace {

QString groupOf(const ApprovalChain &chain, const PersonId &person)
{
    QStringList names;
    for (const ApprovalGroup &group : chain.groups) {
        if (group.people.contains(person) && !group.name.isEmpty())
            names.append(group.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<PackOffer> PackReader::offerOf(const Offer &offer, QDate today) const
{
    // What ended in another way was answered by nobody.
    const bool answered = offer.state == OfferState::Accepted || offer.state == OfferState::Declined;
    PackOffer written{ offer.number, standingOn(offer, today), offer.title, {}, offer.startOn, offer.sentAt,
        answered ? offer.answeredAt : QDateTime(), offer.declineReason, {}, {}, 0 };
    for (const Offer &other : m_view.offers) {
        if (other.id == offer.replacedById)
            written.replacedBy = other.number;
    }
    const auto opening = m_workspace.tryGet(offer.openingId);
    if (!opening)
        return opening.error();
    if (*opening)
        written.opening = (**opening).code;
    const ApprovalRun run = approvalFromText(offer.approval);
    for (const Approval &one : run.given) {
        const auto who = nameOf(one.person);
        if (!who)
            return who.error();
        written.approvals.append(
            { groupOf(run.chain, one.person), *who, one.verdict == Verdict::Approved, one.reason, one.at });
    }
    const QList<PersonId> turn = written.state == OfferState::InApproval ? whoseTurn(run) : QList<PersonId>();
    for (const PersonId &id : turn) {
        const auto who = nameOf(id);
        if (!who)
            return who.error();
        written.awaited.append(*who);
    }
    return written;
}

Status PackReader::readOffers(DecisionPack &pack)
{
    // That there is one tells what was decided.
    if (!m_view.terms || m_view.sealed)
        return done();
    for (const Offer &offer : m_view.offers) {
        const auto written = offerOf(offer, pack.madeAt.date());
        if (!written)
            return written.error();
        pack.offers.append(*written);
    }
    return done();
}

} // namespace shortlist
