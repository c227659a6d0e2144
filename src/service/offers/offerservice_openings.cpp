// SPDX-License-Identifier: GPL-3.0-or-later
// The opening of an offer: who else it is promised to, and which others there are.
#include "service/jobs/jobservice.h"
#include "service/offers/offerparts.h"
#include "service/offers/offerservice.h"

#include <algorithm>

namespace shortlist {

namespace {

struct OfferOpeningTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

/// Fills in whose application it is.
Status nameApplicant(const Reader &reader, const ApplicationId &id, OpeningClaim &claim)
{
    const auto application = reader.tryGet(id);
    if (!application)
        return application.error();
    const auto candidate = reader.tryGet(*application ? (**application).candidateId : CandidateId());
    if (!candidate)
        return candidate.error();
    claim.application = id;
    if (*candidate)
        claim.candidateName = (**candidate).name;
    return done();
}

/// The entry that chose the opening of an offer, none where there is no such: for a next version that is still for the
/// same opening, whose maker was not asked, that of the one before.
Result<QList<JournalEntry>> choiceOfOpening(const Journal &journal, const Reader &reader, Offer offer)
{
    while (true) {
        auto chosen = journal.entriesOfField(offer.id.uuid(), fieldName(&Offer::openingId), 1);
        if (!chosen || chosen->isEmpty() || chosen->first().kind != EntryKind::Create
            || !chosen->first().reason.isEmpty())
            return chosen;
        const auto before = reader.all<Offer>({ equals(&Offer::replacedById, offer.id) });
        if (!before)
            return before.error();
        if (before->isEmpty() || before->first().openingId != offer.openingId)
            return chosen;
        offer = before->first();
    }
}

} // namespace

Result<QList<OpeningClaim>> OfferService::claimsWithin(
    const Reader &reader, const Opening &opening, const ApplicationId &mine) const
{
    OpeningClaim claim{ opening.id, opening.code, opening.state, {}, {}, {} };
    if (opening.state != OpeningState::Open) {
        // Whoever was hired from this offer fills it by right.
        if (!mine.isNull() && opening.filledById == mine)
            return QList<OpeningClaim>();
        if (auto named = nameApplicant(reader, opening.filledById, claim); !named)
            return named.error();
        return QList<OpeningClaim>{ claim };
    }
    const auto sent =
        reader.all<Offer>({ equals(&Offer::openingId, opening.id), equals(&Offer::state, OfferState::Sent) });
    if (!sent)
        return sent.error();
    QList<OpeningClaim> claims;
    for (const Offer &offer : *sent) {
        const auto today = dayOf(offer);
        if (!today)
            return today.error();
        if (offer.applicationId == mine || !isOut(offer, *today))
            continue;
        if (auto named = nameApplicant(reader, offer.applicationId, claim); !named)
            return named.error();
        claim.until = offer.expiresOn;
        claim.since = offer.sentAt;
        claims.append(claim);
    }
    return claims;
}

Result<QList<OpeningClaim>> OfferService::claimsOn(const Offer &terms) const
{
    const auto opening = m_context.workspace.tryGet(terms.openingId);
    if (!opening)
        return opening.error();
    return *opening ? claimsWithin(m_context.workspace, **opening, terms.applicationId) : QList<OpeningClaim>();
}

Result<QList<OpeningChoice>> OfferService::openingsFor(const Offer &terms) const
{
    const Workspace &workspace = m_context.workspace;
    const auto application = workspace.get(terms.applicationId);
    if (!application)
        return application.error();
    const auto all =
        workspace.all<Opening>({ equals(&Opening::jobId, application->jobId) }, { fieldName(&Opening::code) });
    if (!all)
        return all.error();
    QList<OpeningChoice> choices;
    for (const Opening &opening : *all) {
        if (opening.state != OpeningState::Open && opening.id != terms.openingId)
            continue;
        const auto claims = claimsWithin(workspace, opening, application->id);
        if (!claims)
            return claims.error();
        choices.append({ opening, *claims });
    }
    return choices;
}

Result<OpeningId> OfferService::freeOpening(const Application &application) const
{
    const Workspace &workspace = m_context.workspace;
    const auto own = workspace.tryGet(application.openingId);
    if (!own)
        return own.error();
    if (*own && (**own).state == OpeningState::Open)
        return (**own).id;
    const auto open = workspace.all<Opening>(
        { equals(&Opening::jobId, application.jobId), equals(&Opening::state, OpeningState::Open) },
        { fieldName(&Opening::openedAt) });
    if (!open)
        return open.error();
    for (const Opening &opening : *open) {
        const auto claims = claimsWithin(workspace, opening, application.id);
        if (!claims)
            return claims.error();
        if (claims->isEmpty())
            return opening.id;
    }
    return open->isEmpty() ? OpeningId() : open->first().id;
}

Status OfferService::checkOpening(const Reader &reader, const Offer &terms) const
{
    if (terms.openingId.isNull())
        return done();
    const auto application = reader.get(terms.applicationId);
    if (!application)
        return application.error();
    const auto opening = reader.get(terms.openingId);
    if (!opening)
        return opening.error();
    if (opening->jobId != application->jobId)
        return failure(Error::Code::Conflict, "offer.openingTaken",
            OfferOpeningTexts::tr("Opening %1 is one of another job.").arg(opening->code),
            OfferOpeningTexts::tr("Choose another opening."));
    if (opening->state == OpeningState::Open)
        return done();
    const auto claims = claimsWithin(reader, *opening, {});
    if (!claims)
        return claims.error();
    return failure(Error::Code::Conflict, "offer.openingTaken", claimTexts(*claims),
        OfferOpeningTexts::tr("Choose another opening of the job, or add one."));
}

Status OfferService::checkFree(const Reader &reader, const Offer &terms, const QString &why) const
{
    if (auto checked = checkOpening(reader, terms); !checked || terms.openingId.isNull() || !why.trimmed().isEmpty())
        return checked;
    const auto opening = reader.get(terms.openingId);
    if (!opening)
        return opening.error();
    const auto claims = claimsWithin(reader, *opening, terms.applicationId);
    if (!claims)
        return claims.error();
    if (claims->isEmpty())
        return done();
    return failure(Error::Code::NeedsReason, "offer.openingOffered", claimTexts(*claims),
        OfferOpeningTexts::tr("Choose another opening, or say why there is a second offer for it."));
}

// Whoever chose this opening for the offer may have said why. That counts until another offer for it goes out.
Result<QString> OfferService::reasonGiven(const Reader &reader, const Offer &offer) const
{
    const auto opening = reader.tryGet(offer.openingId);
    if (!opening)
        return opening.error();
    const auto chosen = choiceOfOpening(m_context.workspace.journal(), reader, offer);
    if (!chosen)
        return chosen.error();
    if (!*opening || chosen->isEmpty())
        return QString();
    const auto claims = claimsWithin(reader, **opening, offer.applicationId);
    if (!claims)
        return claims.error();
    const QDateTime then = chosen->first().at();
    const bool known =
        std::all_of(claims->begin(), claims->end(), [&then](const OpeningClaim &claim) { return claim.since <= then; });
    return known ? chosen->first().reason : QString();
}

// What was said last of it: when it was sent, else when its opening was chosen.
Result<QString> OfferService::whySecond(const Offer &offer) const
{
    const Journal &journal = m_context.workspace.journal();
    const auto sent = journal.entriesOfField(offer.id.uuid(), fieldName(&Offer::sentAt), 1);
    if (!sent)
        return sent.error();
    if (offer.sentAt.isValid() && !sent->isEmpty() && !sent->first().reason.isEmpty())
        return sent->first().reason;
    const auto chosen = choiceOfOpening(journal, m_context.workspace, offer);
    if (!chosen)
        return chosen.error();
    return chosen->isEmpty() ? QString() : chosen->first().reason;
}

Status OfferService::takeSeat(Transaction &transaction, Offer &offer, const Acceptance &how) const
{
    OpeningId seat = how.opening.isNull() ? offer.openingId : how.opening;
    if (how.addOpening) {
        const auto own = transaction.get(offer.openingId);
        if (!own)
            return own.error();
        const auto added = JobService(m_context).addOpeningsWithin(
            transaction, own->jobId, 1, { own->specialtyId, own->hiringManagerId, own->recruiterId, own->targetStart });
        if (!added)
            return added.error();
        seat = added->first();
    }
    if (seat != offer.openingId) {
        const auto application = transaction.get(offer.applicationId);
        if (!application)
            return application.error();
        const auto marked = markedTerms(application->jobId);
        if (!marked)
            return marked.error();
        // Who approved it approved this opening.
        if (!offer.approval.isEmpty() && marked->contains(OfferTerm::Opening))
            return failure(Error::Code::Refused, "offer.openingMarked",
                OfferOpeningTexts::tr("A change of the opening asks for approval again."),
                OfferOpeningTexts::tr("Make a new version of the offer with another opening."));
        offer.openingId = seat;
    }
    return checkOpening(transaction, offer);
}

} // namespace shortlist
