// SPDX-License-Identifier: GPL-3.0-or-later
// Who approves an offer: the chain of a job, asking, and what people say.
#include "domain/people/person.h"
#include "service/candidates/hiringteam.h"
#include "service/offers/offerparts.h"
#include "service/offers/offerservice.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace shortlist {

namespace {

struct OfferApprovalTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

constexpr char kChainSetting[] = "offer.chain";

} // namespace

Result<ApprovalChain> OfferService::chainOf(const JobId &job) const
{
    const auto text = offers::settingText(m_context.workspace, offers::settingName(kChainSetting, job));
    if (!text)
        return text.error();
    return chainFromText(*text);
}

Status OfferService::checkPeople(const Reader &reader, const ApprovalChain &chain) const
{
    if (auto checked = checkChain(chain); !checked)
        return checked;
    for (const ApprovalGroup &group : chain.groups) {
        for (const PersonId &id : group.people) {
            const auto person = reader.get(id);
            if (!person)
                return person.error();
            if (person->state != PersonState::Active)
                return failure(Error::Code::Refused, "chain.person",
                    OfferApprovalTexts::tr("%1 has left and cannot approve any more.").arg(person->name),
                    OfferApprovalTexts::tr("Put somebody else into the chain."));
        }
    }
    return done();
}

Status OfferService::writeChain(Transaction &transaction, const JobId &job, const ApprovalChain &chain) const
{
    if (const auto found = transaction.get(job); !found)
        return found.error();
    if (auto mine = offers::checkMyJob(transaction, job, m_context.session.person); !mine)
        return mine;
    if (auto checked = checkPeople(transaction, chain); !checked)
        return checked;
    return offers::writeSetting(transaction, m_context, offers::settingName(kChainSetting, job), toText(chain));
}

Status OfferService::setChain(const JobId &job, const ApprovalChain &chain)
{
    return m_context.commands.run(QStringLiteral("offer.chain"), job,
        [&](Transaction &transaction) { return writeChain(transaction, job, chain); });
}

Status OfferService::setApproval(
    const JobId &job, const ApprovalChain &chain, const std::optional<QList<OfferTerm>> &marked)
{
    return m_context.commands.run(QStringLiteral("offer.chain"), job, [&](Transaction &transaction) -> Status {
        if (auto written = writeChain(transaction, job, chain); !written)
            return written;
        return writeMarks(transaction, job, marked);
    });
}

// An approver sees an offer, and says yes or no to it: what it says is for those who recruit and hire.
Status OfferService::checkMine(const Reader &reader, const ApplicationId &id) const
{
    const auto application = reader.get(id);
    if (!application)
        return application.error();
    // Of its own job: who hires for another one that the candidate applied for is a stranger to it.
    const auto owns = ownsJob(reader, application->jobId, m_context.session.person);
    if (!owns)
        return owns.error();
    if (*owns)
        return done();
    return failure(Error::Code::Refused, "offer.notYours",
        OfferApprovalTexts::tr("Only recruiters and hiring managers change an offer."),
        OfferApprovalTexts::tr("Where something has to change, reject it with a reason when it waits for you."));
}

// The chain a draft has to pass: the one it was asked with while all of it are there, else the job's.
Result<ApprovalChain> OfferService::chainFor(const Reader &reader, const Offer &offer) const
{
    const ApprovalRun run = approvalFromText(offer.approval);
    if (!run.chain.isEmpty() && checkPeople(reader, run.chain))
        return run.chain;
    const auto application = reader.get(offer.applicationId);
    if (!application)
        return application.error();
    auto chain = chainOf(application->jobId);
    // That somebody left does not make an offer that was once asked one that needs nobody.
    if (chain && chain->isEmpty() && !run.chain.isEmpty())
        return failure(Error::Code::Refused, "offer.nobodyLeft",
            OfferApprovalTexts::tr(
                "Somebody who was asked to approve offer %1 has left, and the job names nobody else.")
                .arg(offer.number),
            OfferApprovalTexts::tr("Choose who approves offers for this job, then ask again."));
    return chain;
}

Result<QString> OfferService::askedAnew(const Reader &reader, const Offer &offer) const
{
    const auto chain = chainFor(reader, offer);
    if (!chain)
        return chain.error();
    if (auto checked = checkPeople(reader, *chain); !checked)
        return checked.error();
    return toText(ApprovalRun{ *chain, m_context.clock.nowUtc(), {} });
}

Result<bool> OfferService::waitsForSomebodyGone(const Reader &reader, const Offer &offer) const
{
    if (offer.state != OfferState::InApproval)
        return false;
    const ApprovalRun run = approvalFromText(offer.approval);
    QSet<PersonId> gone;
    const QList<PersonId> turn = whoseTurn(run);
    for (const PersonId &id : turn) {
        const auto person = reader.get(id);
        if (!person)
            return person.error();
        if (person->state != PersonState::Active)
            gone.insert(id);
    }
    return !holdingUp(run, gone).isEmpty();
}

Status OfferService::ask(const OfferId &id, const std::optional<ApprovalChain> &chain)
{
    return m_context.commands.run(QStringLiteral("offer.ask"), id, [&](Transaction &transaction) -> Status {
        auto offer = transaction.get(id);
        if (!offer)
            return offer.error();
        if (auto mine = checkMine(transaction, offer->applicationId); !mine)
            return mine;
        const auto stuck = waitsForSomebodyGone(transaction, *offer);
        if (!stuck)
            return stuck.error();
        if (offer->state != OfferState::Draft && !*stuck && !waitsForNobody(*offer))
            return offers::wrongState(*offer);
        const auto application = transaction.get(offer->applicationId);
        if (!application)
            return application.error();
        // After a rejection the job's chain counts as it is now, not as it was then.
        auto asked = chain ? Result<ApprovalChain>(*chain) : chainOf(application->jobId);
        // Owed from the offer before, it is passed whatever the job's says by now (see owedByNextDraft()).
        const ApprovalRun before = approvalFromText(offer->approval);
        const bool owed = !chain && !before.chain.isEmpty() && !before.askedAt.isValid();
        if (asked && (asked->isEmpty() || owed))
            asked = chainFor(transaction, *offer);
        if (!asked)
            return asked.error();
        if (asked->isEmpty())
            return failure(Error::Code::Invalid, "offer.noChain",
                OfferApprovalTexts::tr("Nobody is named who approves offers for this job."),
                OfferApprovalTexts::tr("Set the approval chain of the job first."));
        if (auto checked = checkPeople(transaction, *asked); !checked)
            return checked;
        const QStringList missing = missingIn(*offer);
        if (!missing.isEmpty())
            return offers::incomplete(missing);
        ApprovalRun run{ *asked, m_context.clock.nowUtc(), {} };
        if (*stuck) {
            const QList<Approval> said = approvalFromText(offer->approval).given;
            std::copy_if(said.begin(), said.end(), std::back_inserter(run.given),
                [&run](const Approval &one) { return isNamed(run.chain, one.person); });
        }
        offer->state = standingOf(run) == ApprovalStanding::Approved ? OfferState::Approved : OfferState::InApproval;
        offer->approval = toText(run);
        return transaction.save(*offer);
    });
}

Status OfferService::answer(const OfferId &id, const QString &command, Verdict verdict, const QString &reason)
{
    return m_context.commands.run(
        command, id,
        [&](Transaction &transaction) -> Status {
            auto offer = transaction.get(id);
            if (!offer)
                return offer.error();
            if (offer->state != OfferState::InApproval)
                return offers::wrongState(*offer);
            ApprovalRun run = approvalFromText(offer->approval);
            const PersonId who = m_context.session.person;
            if (!whoseTurn(run).contains(who))
                return failure(Error::Code::Refused, "offer.notYourTurn",
                    OfferApprovalTexts::tr("Offer %1 does not wait for your approval.").arg(offer->number),
                    OfferApprovalTexts::tr("See in its chain whose turn it is."));
            run.given.append({ who, verdict, reason.trimmed(), m_context.clock.nowUtc() });
            offer->approval = toText(run);
            switch (standingOf(run)) {
            case ApprovalStanding::Approved:
                offer->state = OfferState::Approved;
                break;
            case ApprovalStanding::Rejected:
                offer->state = OfferState::Draft;
                break;
            case ApprovalStanding::NotYet:
            case ApprovalStanding::Waiting:
                break;
            }
            return transaction.save(*offer);
        },
        reason.trimmed());
}

Status OfferService::approve(const OfferId &offer, const QString &remark)
{
    return answer(offer, QStringLiteral("offer.approve"), Verdict::Approved, remark);
}

Status OfferService::reject(const OfferId &offer, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Code::NeedsReason, "offer.needsReason",
            OfferApprovalTexts::tr("Rejecting an offer needs a reason."),
            OfferApprovalTexts::tr("Write what has to change."));
    return answer(offer, QStringLiteral("offer.reject"), Verdict::Rejected, reason);
}

} // namespace shortlist
