// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/offers/offerservice.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/candidates/hiringteam.h"
#include "service/offers/offerparts.h"
#include "service/pipeline/pipelineservice.h"

#include <algorithm>

namespace shortlist {

namespace {

struct OfferServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

QString standing(const Offer &offer)
{
    switch (offer.state) {
    case OfferState::Draft:
        return OfferServiceTexts::tr("Offer %1 is a draft.").arg(offer.number);
    case OfferState::InApproval:
        return OfferServiceTexts::tr("Offer %1 is being approved.").arg(offer.number);
    case OfferState::Approved:
        return OfferServiceTexts::tr("Offer %1 is approved, but not sent.").arg(offer.number);
    case OfferState::Sent:
        return OfferServiceTexts::tr("Offer %1 was sent.").arg(offer.number);
    case OfferState::Accepted:
        return OfferServiceTexts::tr("Offer %1 was accepted.").arg(offer.number);
    case OfferState::Declined:
        return OfferServiceTexts::tr("Offer %1 was declined.").arg(offer.number);
    case OfferState::Lapsed:
        return OfferServiceTexts::tr("Offer %1 has lapsed.").arg(offer.number);
    case OfferState::Withdrawn:
        return OfferServiceTexts::tr("Offer %1 was withdrawn.").arg(offer.number);
    }
    Q_UNREACHABLE();
}

bool changesOneOf(const QList<OfferTerm> &marked, const Offer &before, const Offer &after)
{
    const QList<OfferTerm> changed = changedTerms(before, after);
    return std::any_of(changed.begin(), changed.end(), [&marked](OfferTerm term) { return marked.contains(term); });
}

} // namespace

namespace offers {

Error wrongState(const Offer &offer)
{
    const bool over = offer.state != OfferState::Accepted && !isLive(offer.state);
    return { Error::Code::Conflict, standing(offer),
        over ? OfferServiceTexts::tr("Draft another offer.")
             : OfferServiceTexts::tr("Look at where it stands before you go on."),
        {}, QStringLiteral("offer.state") };
}

Error incomplete(const QStringList &missing)
{
    return { Error::Code::Invalid,
        OfferServiceTexts::tr("The offer is not complete yet. Missing: %1.").arg(missing.join(QStringLiteral(", "))),
        OfferServiceTexts::tr("Fill in what is missing."), {}, QStringLiteral("offer.incomplete") };
}

Status checkMyJob(const Reader &reader, const JobId &job, const PersonId &viewer)
{
    const auto mine = job.isNull() ? Result<bool>(true) : ownsJob(reader, job, viewer);
    if (!mine)
        return mine.error();
    if (*mine)
        return done();
    return failure(Error::Code::Refused, "offer.notYours",
        OfferServiceTexts::tr("Only recruiters and hiring managers of a job say how its offers are made."),
        OfferServiceTexts::tr("Ask one of them."));
}

Result<QString> settingText(const Reader &reader, const QString &name)
{
    const auto found = reader.all<Setting>({ equals(&Setting::name, name) });
    if (!found)
        return found.error();
    return found->isEmpty() ? QString() : found->first().text;
}

Status writeSetting(Transaction &transaction, const ServiceContext &context, const QString &name, const QString &text)
{
    const auto found = transaction.all<Setting>({ equals(&Setting::name, name) });
    if (!found)
        return found.error();
    if (!found->isEmpty()) {
        Setting setting = found->first();
        setting.text = text;
        return transaction.save(setting);
    }
    return transaction.add(
        Setting{ SettingId(timedUuid(context.clock.nowUtc())), name, text }, context.workspace.teamScope());
}

} // namespace offers

using offers::wrongState;

Result<Offer> OfferService::suggestion(const ApplicationId &id) const
{
    const Workspace &workspace = m_context.workspace;
    const auto application = workspace.get(id);
    if (!application)
        return application.error();
    if (auto mine = checkMine(workspace, id); !mine)
        return mine.error();
    const auto job = workspace.get(application->jobId);
    if (!job)
        return job.error();
    Offer offer;
    offer.applicationId = id;
    offer.title = job->title;
    if (job->grade)
        offer.level = OfferServiceTexts::tr("Grade %1").arg(*job->grade);
    const auto free = freeOpening(*application);
    if (!free)
        return free.error();
    const auto opening = workspace.tryGet(*free);
    if (!opening)
        return opening.error();
    if (*opening) {
        offer.openingId = (**opening).id;
        offer.startOn = (**opening).targetStart;
        const auto specialty = workspace.tryGet((**opening).specialtyId);
        if (!specialty)
            return specialty.error();
        if (*specialty)
            offer.specialty = (**specialty).name;
    }
    return withTermsBefore(offer);
}

Result<Offer> OfferService::withTermsBefore(Offer offer) const
{
    const auto before = versionsOf(offer.applicationId);
    if (!before)
        return before.error();
    if (!before->isEmpty()) {
        // A new offer to the same candidate mostly changes one of the terms.
        const Offer &last = before->last();
        offer.title = last.title;
        offer.level = last.level;
        offer.specialty = last.specialty;
        offer.startOn = last.startOn;
        offer.salaryMinor = last.salaryMinor;
        offer.bonusMinor = last.bonusMinor;
        offer.equity = last.equity;
        offer.currency = last.currency;
        offer.location = last.location;
        offer.notes = last.notes;
        return offer;
    }
    const auto others = m_context.workspace.all<Offer>(
        { differs(&Offer::currency, QString()) }, { QLatin1Char('-') + fieldName(&Offer::sentAt) }, 1);
    if (!others)
        return others.error();
    if (!others->isEmpty())
        offer.currency = others->first().currency;
    return offer;
}

Result<OfferId> OfferService::draft(const Offer &terms, const QString &why)
{
    Offer offer = terms;
    offer.id = OfferId(timedUuid(m_context.clock.nowUtc()));
    offer.state = OfferState::Draft;
    offer.number = 1;
    offer.sentAt = {};
    offer.answeredAt = {};
    offer.declineReason.clear();
    offer.approval.clear(); // what an earlier one still owes is taken along below
    offer.replacedById = {};
    offer.owed.clear();
    auto ran = m_context.commands.run(
        QStringLiteral("offer.draft"), offer.id,
        [&](Transaction &transaction) -> Status {
            const auto application = transaction.get(offer.applicationId);
            if (!application)
                return application.error();
            if (auto mine = checkMine(transaction, offer.applicationId); !mine)
                return mine;
            if (application->state != ApplicationState::Active)
                return Error{ Error::Code::Refused,
                    OfferServiceTexts::tr("An offer can be made only to an active application."),
                    OfferServiceTexts::tr("Resume or reopen the application first."), {},
                    QStringLiteral("offer.notActive") };
            const auto stage = transaction.get(application->stageId);
            if (!stage)
                return stage.error();
            if (stage->kind != StageKind::Offer)
                return Error{ Error::Code::Refused,
                    OfferServiceTexts::tr("The application stands at “%1”, not at the offer.").arg(stage->name),
                    OfferServiceTexts::tr("Decide to hire, or move the application to its offer stage."), {},
                    QStringLiteral("offer.stage") };
            const auto earlier = transaction.all<Offer>(
                { equals(&Offer::applicationId, offer.applicationId) }, { fieldName(&Offer::number) });
            if (!earlier)
                return earlier.error();
            for (const Offer &other : *earlier) {
                if (isLive(other.state))
                    return Error{ Error::Code::Conflict,
                        OfferServiceTexts::tr("Offer %1 to this candidate is still open.").arg(other.number),
                        OfferServiceTexts::tr("Change that one, or withdraw it first."), {},
                        QStringLiteral("offer.live") };
                offer.number = std::max(offer.number, other.number + 1);
                const ApprovalRun run = approvalFromText(other.approval);
                if (run.chain.isEmpty())
                    continue; // nobody was asked about it: what came before counts
                const auto marked = markedTerms(application->jobId);
                if (!marked)
                    return marked.error();
                const bool differs = changesOneOf(*marked, other, offer);
                offer.approval = toText(differs ? ApprovalRun{ run.chain, {}, {} } : owedByNextDraft(run));
            }
            if (auto checked = checkFree(transaction, offer, why); !checked)
                return checked;
            return transaction.add(offer, candidatePrivateScope(application->candidateId));
        },
        why.trimmed());
    if (!ran)
        return ran.error();
    return offer.id;
}

QStringList OfferService::missingIn(const Offer &offer)
{
    QStringList missing;
    if (offer.openingId.isNull())
        missing.append(OfferServiceTexts::tr("the opening"));
    if (offer.title.trimmed().isEmpty())
        missing.append(OfferServiceTexts::tr("the title"));
    if (!offer.startOn.isValid())
        missing.append(OfferServiceTexts::tr("the start date"));
    if (offer.salaryMinor <= 0)
        missing.append(OfferServiceTexts::tr("the salary"));
    if (offer.currency.trimmed().isEmpty())
        missing.append(OfferServiceTexts::tr("the currency"));
    return missing;
}

Status OfferService::send(const OfferId &id, const QString &why)
{
    return m_context.commands.run(
        QStringLiteral("offer.send"), id,
        [&](Transaction &transaction) -> Status {
            auto offer = transaction.get(id);
            if (!offer)
                return offer.error();
            if (auto mine = checkMine(transaction, offer->applicationId); !mine)
                return mine;
            if (offer->state != OfferState::Draft && offer->state != OfferState::Approved)
                return wrongState(*offer);
            const QStringList missing = missingIn(*offer);
            if (!missing.isEmpty())
                return offers::incomplete(missing);
            const auto today = dayOf(*offer);
            if (!today)
                return today.error();
            if (offer->expiresOn.isValid() && offer->expiresOn < *today)
                return failure(Error::Code::Invalid, "offer.pastDay",
                    OfferServiceTexts::tr("The last day to answer offer %1 is past: it would lapse at once.")
                        .arg(offer->number),
                    OfferServiceTexts::tr("Give the candidate a later day first."));
            if (offer->state == OfferState::Draft) {
                const auto chain = chainFor(transaction, *offer);
                if (!chain)
                    return chain.error();
                if (!chain->isEmpty())
                    return failure(Error::Code::Refused, "offer.needsApproval",
                        OfferServiceTexts::tr("Offer %1 is not approved yet.").arg(offer->number),
                        OfferServiceTexts::tr("Ask for approval first."));
            }
            const auto given = why.trimmed().isEmpty() ? reasonGiven(transaction, *offer) : Result<QString>(why);
            if (!given)
                return given.error();
            if (auto checked = checkFree(transaction, *offer, *given); !checked)
                return checked;
            offer->state = OfferState::Sent;
            offer->sentAt = m_context.clock.nowUtc();
            return transaction.save(*offer);
        },
        why.trimmed());
}

Status OfferService::end(
    const OfferId &id, const QString &command, OfferState from, OfferState to, const QString &reason)
{
    return m_context.commands.run(
        command, id,
        [&](Transaction &transaction) -> Status {
            auto offer = transaction.get(id);
            if (!offer)
                return offer.error();
            if (auto mine = checkMine(transaction, offer->applicationId); !mine)
                return mine;
            const bool fits = to == OfferState::Withdrawn ? isLive(offer->state) : offer->state == from;
            if (!fits)
                return wrongState(*offer);
            offer->state = to;
            offer->answeredAt = m_context.clock.nowUtc();
            offer->declineReason = reason.trimmed();
            return transaction.save(*offer);
        },
        reason.trimmed());
}

Status OfferService::declineByCandidate(const OfferId &offer, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ Error::Code::NeedsReason,
            OfferServiceTexts::tr("A declined offer needs the reason the candidate gave."),
            OfferServiceTexts::tr("Write it down, or that none was given."), {}, QStringLiteral("offer.needsReason") };
    return end(offer, QStringLiteral("offer.decline"), OfferState::Sent, OfferState::Declined, reason);
}

Status OfferService::lapse(const OfferId &offer)
{
    return end(offer, QStringLiteral("offer.lapse"), OfferState::Sent, OfferState::Lapsed, {});
}

Status OfferService::withdraw(const OfferId &offer, const QString &reason)
{
    return end(offer, QStringLiteral("offer.withdraw"), OfferState::Sent, OfferState::Withdrawn, reason);
}

} // namespace shortlist
