// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/person.h"
#include "service/candidates/hiringteam.h"
#include "service/offers/offerparts.h"
#include "service/offers/offerservice.h"

#include <QSet>

namespace shortlist {

namespace {

struct OfferReadingTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

/// What whoever is at the desk sees of one version.
OfferView viewOfVersion(const Offer &offer, QDate today, const PersonId &viewer, const ApprovalChain &chain)
{
    OfferView view;
    view.offer = offer;
    view.standing = standingOn(offer, today);
    view.approval = approvalFromText(offer.approval);
    if (offer.state == OfferState::InApproval)
        view.turn = whoseTurn(view.approval);
    view.missing = OfferService::missingIn(offer);
    const bool needsApproval = !chain.isEmpty() || !view.approval.chain.isEmpty();
    view.next = waitsForNobody(offer)
                  ? OfferStep::Ask
                  : nextStep(view.standing, view.missing.isEmpty(), needsApproval, view.turn.contains(viewer));
    return view;
}

} // namespace

Result<QList<Offer>> OfferService::versionsOf(const ApplicationId &application) const
{
    return m_context.workspace.all<Offer>(
        { equals(&Offer::applicationId, application) }, { fieldName(&Offer::number) });
}

Status OfferService::checkReads(const ApplicationId &id) const
{
    const auto application = m_context.workspace.get(id);
    if (!application)
        return application.error();
    const auto rights = rightsOn(m_context.workspace, application->candidateId, m_context.session.person);
    if (!rights)
        return rights.error();
    if (rights->mayReadOffers(id))
        return done();
    return failure(Error::Code::Refused, "offer.hidden",
        OfferReadingTexts::tr(
            "These offers are for those who recruit or hire, and for whoever is asked to approve them."),
        OfferReadingTexts::tr("Ask one of them."));
}

Result<QList<Offer>> OfferService::offersTo(const ApplicationId &application) const
{
    if (auto reads = checkReads(application); !reads)
        return reads.error();
    return versionsOf(application);
}

Status OfferService::tellOf(OffersView &view) const
{
    const Workspace &workspace = m_context.workspace;
    QList<ApprovalChain> chains{ view.chain };
    for (OfferView &one : view.offers) {
        chains.append(one.approval.chain);
        for (const OfferView &other : std::as_const(view.offers)) {
            if (other.offer.id == one.offer.replacedById)
                one.replacedBy = other.offer.number;
        }
        const QList<OwedAnswer> owed = owedFromText(one.offer.owed);
        for (const OwedAnswer &answer : owed) {
            if (answer.toldAt.isValid())
                continue;
            const auto application = workspace.tryGet(answer.application);
            if (!application)
                return application.error();
            const auto candidate = workspace.tryGet(*application ? (**application).candidateId : CandidateId());
            if (!candidate)
                return candidate.error();
            if (*candidate)
                view.owed.append({ one.offer.id, answer, (**candidate).name });
        }
    }
    QSet<PersonId> gone;
    for (const ApprovalChain &chain : std::as_const(chains)) {
        for (const ApprovalGroup &group : chain.groups) {
            for (const PersonId &id : group.people) {
                const auto person = workspace.tryGet(id);
                if (!person)
                    return person.error();
                if (!*person)
                    continue;
                view.names.insert(id, (**person).name);
                if ((**person).state != PersonState::Active)
                    gone.insert(id);
            }
        }
    }
    for (OfferView &one : view.offers) {
        if (one.offer.state != OfferState::InApproval)
            continue;
        const QList<PersonId> holding = holdingUp(one.approval, gone);
        for (const PersonId &id : holding)
            one.gone.append(view.names.value(id));
    }
    return done();
}

Result<OffersView> OfferService::view(const ApplicationId &id) const
{
    const Workspace &workspace = m_context.workspace;
    OffersView view;
    const auto application = workspace.get(id);
    if (!application)
        return application.error();
    view.application = *application;
    const auto candidate = workspace.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    view.candidate = *candidate;
    const auto job = workspace.get(application->jobId);
    if (!job)
        return job.error();
    view.job = *job;
    const auto stage = workspace.get(application->stageId);
    if (!stage)
        return stage.error();
    const auto chain = chainOf(job->id);
    if (!chain)
        return chain.error();
    view.chain = *chain;
    const auto marked = markedTerms(job->id);
    if (!marked)
        return marked.error();
    view.marked = *marked;
    view.viewer = m_context.session.person;
    view.today = m_context.clock.nowUtc().date();
    const auto versions = versionsOf(id);
    if (!versions)
        return versions.error();
    view.canDraft = application->state == ApplicationState::Active && stage->kind == StageKind::Offer;
    for (const Offer &offer : *versions) {
        const auto today = dayOf(offer);
        if (!today)
            return today.error();
        view.today = *today;
        view.canDraft = view.canDraft && !isLive(offer.state);
        OfferView version = viewOfVersion(offer, *today, view.viewer, *chain);
        if (isLive(version.standing)) {
            const auto claims = claimsOn(offer);
            if (!claims)
                return claims.error();
            version.claims = *claims;
        }
        const auto why = whySecond(offer);
        if (!why)
            return why.error();
        version.whySecond = *why;
        view.offers.append(version);
    }
    const auto rights = rightsOn(workspace, candidate->id, view.viewer);
    if (!rights)
        return rights.error();
    view.mayRead = rights->mayReadOffers(id);
    view.mayChange = rights->mayReadTerms(id);
    if (!view.mayRead) {
        view.offers.clear();
        return view;
    }
    if (auto told = tellOf(view); !told)
        return told.error();
    return view;
}

} // namespace shortlist
