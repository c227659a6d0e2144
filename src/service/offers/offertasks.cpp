// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/offers/offertasks.h"

#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/offers/owed.h"
#include "domain/offers/terms.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "service/candidates/hiringteam.h"
#include "service/offers/offerservice.h"
#include "service/pipeline/pipelineservice.h"

#include <algorithm>

namespace shortlist {

namespace {

struct OfferTaskTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferTasks)
};

/// Fills in what names an application.
Result<TodayItem> itemOfApplication(const Reader &reader, TodayKind kind, const ApplicationId &id)
{
    TodayItem item;
    item.kind = kind;
    item.applicationId = id;
    const auto application = reader.get(id);
    if (!application)
        return application.error();
    const auto candidate = reader.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    const auto job = reader.get(application->jobId);
    if (!job)
        return job.error();
    const auto stage = reader.get(application->stageId);
    if (!stage)
        return stage.error();
    item.candidateId = candidate->id;
    item.candidateName = candidate->name;
    item.jobTitle = job->title;
    item.stageName = stage->name;
    return item;
}

/// Who sees to an offer: the recruiter of its opening, or the hiring manager where there is none or they have left;
/// null: nobody.
Result<Person> keeperOf(const Reader &reader, const Offer &offer)
{
    const auto opening = reader.tryGet(offer.openingId);
    if (!opening)
        return opening.error();
    if (!*opening)
        return Person{};
    for (const PersonId &id : { (**opening).recruiterId, (**opening).hiringManagerId }) {
        const auto person = reader.tryGet(id);
        if (!person)
            return person.error();
        if (*person && (**person).state == PersonState::Active)
            return **person;
    }
    return Person{};
}

/// What nobody in particular sees to is a task of everybody who may see it, so that it is not left lying.
Result<bool> concerns(const Reader &reader, const TodayFilter &filter, const PersonId &keeper, const TodayItem &item)
{
    if (filter.person.isNull() || filter.person == keeper)
        return true;
    if (!keeper.isNull())
        return false;
    const auto application = reader.get(item.applicationId);
    if (!application)
        return application.error();
    return ownsJob(reader, application->jobId, filter.person);
}

Status addApprovals(const Reader &reader, const Offer &offer, const TodayFilter &filter, QList<TodayItem> &items)
{
    const ApprovalRun run = approvalFromText(offer.approval);
    const QList<PersonId> turn = whoseTurn(run);
    for (const PersonId &id : turn) {
        if (!filter.person.isNull() && filter.person != id)
            continue;
        auto item = itemOfApplication(reader, TodayKind::Approval, offer.applicationId);
        if (!item)
            return item.error();
        const auto person = reader.get(id);
        if (!person)
            return person.error();
        item->personId = id;
        item->personName = person->name;
        item->offerId = offer.id;
        item->at = run.askedAt;
        item->detail = OfferTaskTexts::tr("Offer %1 waits for %2").arg(offer.number).arg(person->name);
        items.append(*item);
    }
    return done();
}

/// An offer whose last day was, or for Coming: is by the end of `until`.
Status addLapsed(const ServiceContext &context, const Offer &offer, TodayKind kind, const TodayFilter &filter,
    QDate until, QList<TodayItem> &items)
{
    // Only the day counts, so the pipeline behind the service is not touched.
    const PipelineService pipeline(context);
    const auto today = OfferService(context, pipeline).dayOf(offer);
    if (!today)
        return today.error();
    const bool lapsed = standingOn(offer, *today) == OfferState::Lapsed;
    if (kind == TodayKind::OfferLapsed ? !lapsed : lapsed || !offer.expiresOn.isValid() || offer.expiresOn > until)
        return done();
    const auto keeper = keeperOf(context.workspace, offer);
    if (!keeper)
        return keeper.error();
    auto item = itemOfApplication(context.workspace, kind, offer.applicationId);
    if (!item)
        return item.error();
    const auto concerned = concerns(context.workspace, filter, keeper->id, *item);
    if (!concerned || !*concerned)
        return concerned ? done() : Status(concerned.error());
    item->personId = keeper->id;
    item->personName = keeper->name;
    item->offerId = offer.id;
    item->at = QDateTime(offer.expiresOn, QTime(12, 0), Qt::UTC);
    item->coming = TodayKind::OfferLapsed;
    item->detail = lapsed ? OfferTaskTexts::tr("Offer %1 was not answered in time").arg(offer.number)
                          : OfferTaskTexts::tr("Last day to answer offer %1").arg(offer.number);
    items.append(*item);
    return done();
}

Status addOwed(const Reader &reader, const Offer &offer, const TodayFilter &filter, QList<TodayItem> &items)
{
    const auto keeper = keeperOf(reader, offer);
    if (!keeper)
        return keeper.error();
    const QList<OwedAnswer> owed = owedFromText(offer.owed);
    for (const OwedAnswer &answer : owed) {
        if (answer.toldAt.isValid())
            continue;
        auto item = itemOfApplication(reader, TodayKind::AnswerOwed, answer.application);
        if (!item)
            return item.error();
        const auto concerned = concerns(reader, filter, keeper->id, *item);
        if (!concerned)
            return concerned.error();
        if (!*concerned)
            continue;
        item->personId = keeper->id;
        item->personName = keeper->name;
        item->offerId = offer.id;
        item->at = offer.answeredAt;
        item->detail = owedText(answer.kind);
        items.append(*item);
    }
    return done();
}

} // namespace

Result<QList<TodayItem>> offersThatLapse(const ServiceContext &context, const TodayFilter &filter, QDate until)
{
    const auto sent = context.workspace.all<Offer>({ equals(&Offer::state, OfferState::Sent) });
    if (!sent)
        return sent.error();
    QList<TodayItem> items;
    for (const Offer &offer : *sent) {
        if (auto added = addLapsed(context, offer, TodayKind::Coming, filter, until, items); !added)
            return added.error();
    }
    return items;
}

bool isOfferTask(TodayKind kind)
{
    return kind == TodayKind::Approval || kind == TodayKind::OfferLapsed || kind == TodayKind::AnswerOwed;
}

Result<QList<TodayItem>> offerTasks(const ServiceContext &context, TodayKind kind, const TodayFilter &filter)
{
    const OfferState state = kind == TodayKind::Approval    ? OfferState::InApproval
                           : kind == TodayKind::OfferLapsed ? OfferState::Sent
                                                            : OfferState::Accepted;
    QList<Condition> where{ equals(&Offer::state, state) };
    if (kind == TodayKind::AnswerOwed)
        where.append(differs(&Offer::owed, QString()));
    const auto found = context.workspace.all<Offer>(where);
    if (!found)
        return found.error();
    QList<TodayItem> items;
    for (const Offer &offer : *found) {
        const Status added = kind == TodayKind::Approval    ? addApprovals(context.workspace, offer, filter, items)
                           : kind == TodayKind::OfferLapsed ? addLapsed(context, offer, kind, filter, {}, items)
                                                            : addOwed(context.workspace, offer, filter, items);
        if (!added)
            return added.error();
    }
    std::stable_sort(items.begin(), items.end(), [](const TodayItem &a, const TodayItem &b) { return a.at < b.at; });
    return items;
}

} // namespace shortlist
