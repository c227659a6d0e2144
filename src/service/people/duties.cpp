// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/people/duties.h"

#include "domain/candidates/candidate.h"
#include "domain/debrief/decision.h"
#include "domain/debrief/meeting.h"
#include "domain/offers/approval.h"
#include "domain/offers/offer.h"
#include "domain/pipeline/rules.h"
#include "service/candidates/hiringteam.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct DutiesTexts {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

Result<QString> candidateOf(const Reader &reader, const Application &application)
{
    const auto candidate = reader.tryGet(application.candidateId);
    if (!candidate)
        return candidate.error();
    return *candidate ? (**candidate).name : QString();
}

bool isAwaited(const ApprovalRun &run, const PersonId &person)
{
    return isNamed(run.chain, person)
        && std::none_of(
            run.given.begin(), run.given.end(), [&person](const Approval &one) { return one.person == person; });
}

/// Names of those whose offers wait for the person; of others an empty one.
Result<QStringList> offersWaitingFor(const Reader &reader, const PersonId &person, const PersonId &viewer)
{
    const auto offers = reader.all<Offer>({ equals(&Offer::state, OfferState::InApproval) });
    if (!offers)
        return offers.error();
    QStringList names;
    for (const Offer &offer : *offers) {
        if (!isAwaited(approvalFromText(offer.approval), person))
            continue;
        const auto application = reader.get(offer.applicationId);
        if (!application)
            return application.error();
        const auto rights = rightsOn(reader, application->candidateId, viewer);
        if (!rights)
            return rights.error();
        const auto name = candidateOf(reader, *application);
        if (!name)
            return name.error();
        names.append(rights->mayReadOffers(application->id) ? *name : QString());
    }
    return names;
}

Result<QStringList> debriefsDecidedBy(const Reader &reader, const PersonId &person)
{
    const auto debriefs = reader.all<Debrief>({ equals(&Debrief::deciderId, person) });
    if (!debriefs)
        return debriefs.error();
    QStringList names;
    for (const Debrief &debrief : *debriefs) {
        const auto application = reader.tryGet(debrief.applicationId);
        if (!application)
            return application.error();
        if (debrief.state == DebriefState::Closed || !*application || !isLive((**application).state))
            continue;
        const auto name = candidateOf(reader, **application);
        if (!name)
            return name.error();
        names.append(*name);
    }
    return names;
}

} // namespace

Result<QStringList> openDuties(const Reader &reader, const Person &person, const PersonId &viewer)
{
    auto offers = offersWaitingFor(reader, person.id, viewer);
    if (!offers)
        return offers.error();
    const auto debriefs = debriefsDecidedBy(reader, person.id);
    if (!debriefs)
        return debriefs.error();
    QStringList duties;
    if (const int count = int(offers->size()); count > 0) {
        offers->removeAll(QString());
        const QString said = DutiesTexts::tr("%n offer(s) wait for %1 to approve", nullptr, count).arg(person.name);
        duties.append(offers->isEmpty() ? DutiesTexts::tr("%1.").arg(said)
                                        : DutiesTexts::tr("%1: %2.").arg(said, offers->join(QStringLiteral(", "))));
    }
    if (!debriefs->isEmpty())
        duties.append(DutiesTexts::tr("%1 is to decide in the debrief on %2.")
                          .arg(person.name, debriefs->join(QStringLiteral(", "))));
    return duties;
}

} // namespace shortlist
