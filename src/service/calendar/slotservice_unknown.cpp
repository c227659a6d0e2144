// SPDX-License-Identifier: GPL-3.0-or-later
// Of whom it is not known whether they are free at the times found.
#include "domain/calendar/bookingrules.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/slotservice.h"

#include <algorithm>

namespace shortlist {

namespace {

TimeSpan spanOf(const SlotProposal &proposal)
{
    return { proposal.startAt, proposal.startAt.addSecs(qint64(proposal.minutes) * 60) };
}

/// Where somebody is among the people; -1 for nobody.
qsizetype placeOf(const QList<Person> &people, const PersonId &id)
{
    const auto at = std::find_if(people.begin(), people.end(), [&id](const Person &one) { return one.id == id; });
    return at == people.end() ? -1 : at - people.begin();
}

/// What stands between a wish and a time says of it too whom nobody knows to be free.
template <typename Relaxation>
void sayBelow(std::optional<Relaxation> &relaxation, const QList<SlotProposal> &proposals)
{
    QList<UnknownPerson> unknown;
    for (const SlotProposal &proposal : proposals)
        unknown += proposal.unknown;
    relaxation->sentences += unknownTogether(unknown);
}

} // namespace

Status SlotService::addUnknown(const QList<SlotProposal *> &proposals, const QList<Person> &people,
    const QList<BookingParticipant> &watching) const
{
    TimeSpan all;
    QList<PersonId> ids;
    QList<qsizetype> alongside;
    for (const BookingParticipant &one : watching) {
        if (const qsizetype place = placeOf(people, one.personId); place >= 0)
            alongside += place;
    }
    const auto placesOf = [&alongside](const SlotProposal &proposal) {
        QList<qsizetype> places(proposal.people.begin(), proposal.people.end());
        return places + alongside;
    };
    for (const SlotProposal *proposal : proposals) {
        const TimeSpan span = spanOf(*proposal);
        all.start = all.start.isValid() ? std::min(all.start, span.start) : span.start;
        all.end = all.end.isValid() ? std::max(all.end, span.end) : span.end;
        for (const qsizetype place : placesOf(*proposal)) {
            if (!ids.contains(people.at(place).id))
                ids += people.at(place).id;
        }
    }
    if (ids.isEmpty()) // which would ask about everybody
        return done();
    const auto times = m_context.queries.calendar.busy(all, ids);
    if (!times)
        return times.error();
    const QTimeZone desk = deskZone(m_context);
    for (SlotProposal *proposal : proposals) {
        QStringList words;
        for (const qsizetype place : placesOf(*proposal)) {
            const Person &one = people.at(place);
            const auto unknown =
                unknownAt(one.id, one.name, times->value(one.id), spanOf(*proposal), zoneOr(one.zone, desk));
            if (!unknown)
                continue;
            proposal->unknown += *unknown;
            words += unknown->words;
        }
        proposal->reasons = words + proposal->reasons;
    }
    return done();
}

Status SlotService::addUnknown(FoundSlots &found) const
{
    SlotAnswer &answer = found.answer;
    QList<SlotProposal *> all;
    for (SlotProposal &proposal : answer.proposals)
        all += &proposal;
    // What stood in the way of those asked for counts no more, nor its people, where there are times with others.
    if (!all.isEmpty())
        return addUnknown(all, found.people, found.alongside);
    for (std::optional<SlotRelaxation> *relaxation : { &answer.relaxation, &answer.allowedInstead }) {
        if (*relaxation)
            all += &(*relaxation)->proposal;
    }
    if (auto said = addUnknown(all, found.people, found.alongside); !said)
        return said;
    for (std::optional<SlotRelaxation> *relaxation : { &answer.relaxation, &answer.allowedInstead }) {
        if (*relaxation)
            sayBelow(*relaxation, { (*relaxation)->proposal });
    }
    return done();
}

Status SlotService::addUnknown(FoundPlans &found) const
{
    CandidatePlanAnswer &answer = found.answer;
    QList<SlotProposal *> all;
    for (CandidatePlan &plan : answer.plans) {
        for (SlotProposal &proposal : plan.interviews)
            all += &proposal;
    }
    for (std::optional<CandidatePlanRelaxation> *relaxation : { &answer.relaxation, &answer.allowedInstead }) {
        for (qsizetype i = 0; *relaxation && i < (*relaxation)->plan.interviews.size(); ++i)
            all += &(*relaxation)->plan.interviews[i];
    }
    if (auto said = addUnknown(all, found.people, {}); !said)
        return said;
    for (std::optional<CandidatePlanRelaxation> *relaxation : { &answer.relaxation, &answer.allowedInstead }) {
        if (*relaxation)
            sayBelow(*relaxation, (*relaxation)->plan.interviews);
    }
    return done();
}

} // namespace shortlist
