// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the terms of an offer: what that does to approvals, and the next version of what was sent.
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/people/person.h"
#include "service/offers/offerparts.h"
#include "service/offers/offerservice.h"

namespace shortlist {

namespace {

struct OfferChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

constexpr char kMarkedSetting[] = "offer.marked";

/// The terms of one version with the standing of another.
Offer termsInto(const Offer &stored, const Offer &terms)
{
    Offer changed = terms;
    changed.id = stored.id;
    changed.applicationId = stored.applicationId;
    changed.number = stored.number;
    changed.state = stored.state;
    changed.sentAt = stored.sentAt;
    changed.answeredAt = stored.answeredAt;
    changed.declineReason = stored.declineReason;
    changed.approval = stored.approval;
    changed.replacedById = stored.replacedById;
    changed.owed = stored.owed;
    return changed;
}

} // namespace

Result<MarkedTerms> OfferService::marksOf(const JobId &job) const
{
    MarkedTerms marks{ markedByDefault(), {} };
    const auto team =
        m_context.workspace.all<Setting>({ equals(&Setting::name, offers::settingName(kMarkedSetting, JobId())) });
    if (!team)
        return team.error();
    if (!team->isEmpty())
        marks.team = termsFromText(team->first().text);
    if (job.isNull())
        return marks;
    const auto own =
        m_context.workspace.all<Setting>({ equals(&Setting::name, offers::settingName(kMarkedSetting, job)) });
    if (!own)
        return own.error();
    if (!own->isEmpty())
        marks.own = termsFromText(own->first().text);
    return marks;
}

Result<QList<OfferTerm>> OfferService::markedTerms(const JobId &job) const
{
    const auto marks = marksOf(job);
    if (!marks)
        return marks.error();
    return marks->counting();
}

Status OfferService::writeMarks(
    Transaction &transaction, const JobId &job, const std::optional<QList<OfferTerm>> &terms) const
{
    if (auto mine = offers::checkMyJob(transaction, job, m_context.session.person); !mine)
        return mine;
    const QString name = offers::settingName(kMarkedSetting, job);
    if (terms)
        return offers::writeSetting(transaction, m_context, name, termsToText(*terms));
    const auto found = transaction.all<Setting>({ equals(&Setting::name, name) });
    if (!found)
        return found.error();
    return found->isEmpty() ? done() : transaction.archive(found->first().id);
}

Status OfferService::setMarkedTerms(const JobId &job, const std::optional<QList<OfferTerm>> &terms)
{
    return m_context.commands.run(QStringLiteral("offer.mark"), job,
        [&](Transaction &transaction) { return writeMarks(transaction, job, terms); });
}

Result<TermsChange> OfferService::effectWithin(const Reader &reader, const Offer &stored, const Offer &terms) const
{
    const auto application = reader.get(stored.applicationId);
    if (!application)
        return application.error();
    const auto marked = markedTerms(application->jobId);
    if (!marked)
        return marked.error();
    const auto chain = chainOf(application->jobId);
    if (!chain)
        return chain.error();
    return effectOfTerms(stored, termsInto(stored, terms), *marked, *chain);
}

Result<TermsChange> OfferService::effectOf(const Offer &terms) const
{
    const auto stored = m_context.workspace.get(terms.id);
    if (!stored)
        return stored.error();
    if (auto mine = checkMine(m_context.workspace, stored->applicationId); !mine)
        return mine.error();
    return effectWithin(m_context.workspace, *stored, terms);
}

Result<Offer> OfferService::nextVersion(
    Transaction &transaction, Offer sent, const Offer &terms, const TermsChange &change)
{
    const QDateTime now = m_context.clock.nowUtc();
    const auto application = transaction.get(sent.applicationId);
    if (!application)
        return application.error();
    if (application->state != ApplicationState::Active)
        return failure(Error::Code::Refused, "offer.notActive",
            OfferChangeTexts::tr("An offer can be made only to an active application."),
            OfferChangeTexts::tr("Resume or reopen the application first."));
    Offer next = terms;
    next.id = OfferId(timedUuid(now));
    next.applicationId = sent.applicationId;
    next.number = sent.number + 1;
    next.state = change.state;
    next.sentAt = {};
    next.answeredAt = {};
    next.declineReason.clear();
    next.replacedById = {};
    next.owed.clear();
    next.approval = change.asksAgain                     ? terms.approval
                  : change.state == OfferState::Approved ? sent.approval
                                                         : QString();
    sent.state = OfferState::Withdrawn;
    sent.answeredAt = now;
    sent.replacedById = next.id;
    if (auto added = transaction.add(next, candidatePrivateScope(application->candidateId)); !added)
        return added.error();
    if (auto saved = transaction.save(sent); !saved)
        return saved.error();
    return next;
}

Result<OfferId> OfferService::edit(const Offer &terms, bool agreed, const QString &why)
{
    OfferId holds = terms.id;
    auto ran = m_context.commands.run(
        QStringLiteral("offer.edit"), terms.id,
        [&](Transaction &transaction) -> Status {
            const auto stored = transaction.get(terms.id);
            if (!stored)
                return stored.error();
            if (auto mine = checkMine(transaction, stored->applicationId); !mine)
                return mine;
            if (!isLive(stored->state) && stored->state != OfferState::Lapsed)
                return offers::wrongState(*stored);
            const auto change = effectWithin(transaction, *stored, terms);
            if (!change)
                return change.error();
            if (change->changed.isEmpty())
                return done();
            Offer changed = termsInto(*stored, terms);
            const bool moves = change->changed.contains(OfferTerm::Opening);
            if (auto checked = moves ? checkFree(transaction, changed, why) : checkOpening(transaction, changed);
                !checked)
                return checked;
            if (change->asksAgain) {
                const auto asked = askedAnew(transaction, *stored);
                if (!asked)
                    return asked.error();
                changed.approval = *asked;
            }
            if (change->needsWord() && !agreed)
                return failure(Error::Code::NeedsReason, "offer.effect", effectText(*change, stored->number),
                    OfferChangeTexts::tr("Say that this is meant."));
            if (change->nextVersion) {
                const auto next = nextVersion(transaction, *stored, changed, *change);
                if (!next)
                    return next.error();
                holds = next->id;
                return done();
            }
            changed.state = change->state;
            return transaction.save(changed);
        },
        why.trimmed());
    if (!ran)
        return ran.error();
    return holds;
}

Result<OfferId> OfferService::extend(const OfferId &id, QDate until)
{
    auto offer = m_context.workspace.get(id);
    if (!offer)
        return offer.error();
    const auto today = dayOf(*offer);
    if (!today)
        return today.error();
    if (!until.isValid() || until < *today || (offer->expiresOn.isValid() && until <= offer->expiresOn))
        return failure(Error::Code::Invalid, "offer.pastDay",
            OfferChangeTexts::tr("That day gives the candidate no more time."),
            OfferChangeTexts::tr("Choose a later one."));
    offer->expiresOn = until;
    return edit(*offer, true);
}

Result<QDate> OfferService::dayOf(const Offer &offer) const
{
    const Workspace &workspace = m_context.workspace;
    QDateTime now = m_context.clock.nowUtc();
    const auto opening = workspace.tryGet(offer.openingId);
    if (!opening)
        return opening.error();
    if (!*opening)
        return now.date();
    for (const PersonId &id : { (**opening).recruiterId, (**opening).hiringManagerId }) {
        const auto person = workspace.tryGet(id);
        if (!person)
            return person.error();
        // QTimeZone of no name is the computer's, which has nothing to do with the offer.
        if (!*person || (**person).zone.isEmpty())
            continue;
        const QTimeZone zone((**person).zone.toUtf8());
        if (zone.isValid())
            return now.toTimeZone(zone).date();
    }
    return now.date();
}

} // namespace shortlist
