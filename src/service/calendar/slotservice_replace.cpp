// SPDX-License-Identifier: GPL-3.0-or-later
// Times for an interview whose people cannot: with as few of them as possible replaced.
#include "service/calendar/bookingchecker.h"
#include "service/calendar/slotteam.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace shortlist {

namespace {

constexpr qsizetype kMostReplacements = 5;

/// Which of the leads are replaced, and whether those who only watch are left out.
struct Replacement {
    unsigned leads = 0; ///< a bit for each
    bool leavesWatchers = false;
    int count = 0;
};

/// All ways, those first that change the fewest people.
QList<Replacement> replacements(qsizetype leads, qsizetype watchers)
{
    QList<Replacement> all;
    for (unsigned bits = 0; bits < 1U << unsigned(leads); ++bits) {
        int count = 0;
        for (unsigned rest = bits; rest != 0; rest &= rest - 1)
            ++count;
        if (bits != 0)
            all += Replacement{ bits, false, count };
        if (watchers > 0)
            all += Replacement{ bits, true, count + int(watchers) };
    }
    std::stable_sort(all.begin(), all.end(), [](const Replacement &a, const Replacement &b) {
        return std::pair(a.count, a.leavesWatchers) < std::pair(b.count, b.leavesWatchers);
    });
    return all;
}

/// For each of the leads the seat of the stage that they take, each seat taken once where it can be; -1 for none.
QList<int> seatsTaken(const QList<QList<int>> &seats, qsizetype leads)
{
    QList<int> holder(seats.size(), -1);
    std::function<bool(int, QSet<qsizetype> &)> place = [&](int lead, QSet<qsizetype> &tried) {
        for (qsizetype seat = 0; seat < seats.size(); ++seat) {
            if (tried.contains(seat) || !seats.at(seat).contains(lead))
                continue;
            tried.insert(seat);
            if (holder.at(seat) < 0 || place(holder.at(seat), tried)) {
                holder[seat] = lead;
                return true;
            }
        }
        return false;
    };
    QList<int> taken(leads, -1);
    for (int lead = 0; lead < int(leads); ++lead) {
        QSet<qsizetype> tried;
        place(lead, tried);
    }
    for (qsizetype seat = 0; seat < seats.size(); ++seat) {
        if (holder.at(seat) >= 0)
            taken[holder.at(seat)] = int(seat);
    }
    return taken;
}

/// The cheapest of the times, apart from each other.
QList<SlotProposal> cheapestOf(QList<SlotProposal> proposals, int minutes)
{
    std::stable_sort(proposals.begin(), proposals.end(), [](const SlotProposal &a, const SlotProposal &b) {
        return std::pair(a.cost.total(), a.startAt) < std::pair(b.cost.total(), b.startAt);
    });
    const qint64 apart = qint64(std::max(60, minutes)) * 60;
    QList<SlotProposal> chosen;
    for (const SlotProposal &one : std::as_const(proposals)) {
        const bool close = std::any_of(chosen.begin(), chosen.end(),
            [&](const SlotProposal &other) { return std::abs(other.startAt.secsTo(one.startAt)) < apart; });
        if (!close && chosen.size() < kMostReplacements)
            chosen += one;
    }
    return chosen;
}

} // namespace

/// Those who lead come first, then those who watch, then whoever could take a seat.
struct SlotService::StandIns {
    QList<SlotPerson> people;
    QList<BookingParticipant> watching;
    qsizetype leads = 0;
    QList<QList<int>> others; ///< for each of the leads, by place among the people

    qsizetype asked() const { return leads + watching.size(); }
    /// The question with some of the leads replaced, a bit for each, and with or without those who watch.
    SlotQuery queryFor(SlotQuery query, unsigned replaced, bool withWatchers) const;
};

SlotQuery SlotService::StandIns::queryFor(SlotQuery query, unsigned replaced, bool withWatchers) const
{
    query.seats.clear();
    query.alongside.clear();
    for (int lead = 0; lead < int(leads); ++lead)
        query.seats += (replaced >> unsigned(lead)) & 1U ? others.at(lead) : QList<int>{ lead };
    for (int place = int(leads); place < int(asked()) && withWatchers; ++place)
        query.alongside += place;
    return query;
}

Result<SlotService::StandIns> SlotService::standIns(const Seat &seat, const SlotRequest &request) const
{
    StandIns found;
    QSet<PersonId> asked;
    for (const ParticipantRole role :
        { ParticipantRole::Interviewer, ParticipantRole::Shadow, ParticipantRole::ReverseShadow }) {
        for (const BookingParticipant &one : request.people) {
            if (one.role != role)
                continue;
            const auto person = m_context.workspace.get(one.personId);
            if (!person)
                return person.error();
            found.people += SlotPerson{ *person, {}, {}, {} };
            asked.insert(one.personId);
            if (role == ParticipantRole::Interviewer)
                ++found.leads;
            else
                found.watching += one;
        }
    }
    const auto team = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!team)
        return team.error();
    for (const Person &person : *team) {
        if (!asked.contains(person.id))
            found.people += SlotPerson{ person, {}, {}, {} };
    }
    const QList<QList<int>> seats = seatsFor(seat.facts, found.people);
    const QList<int> taken = seatsTaken(seats, found.leads);
    found.others.resize(found.leads);
    for (qsizetype lead = 0; lead < found.leads; ++lead) {
        for (qsizetype one = 0; one < seats.size(); ++one) {
            // Whoever is there by an exception can be stood in for by whoever may take any of the seats.
            if (taken.at(lead) >= 0 && taken.at(lead) != one)
                continue;
            for (const int place : seats.at(one)) {
                if (place >= found.asked() && !found.others.at(lead).contains(place))
                    found.others[lead] += place;
            }
        }
    }
    return found;
}

Status SlotService::replace(const Seat &seat, const SlotRequest &request, const Search &search, FoundSlots &found) const
{
    auto standing = standIns(seat, request);
    if (!standing)
        return standing.error();
    if (standing->leads == 0 || standing->leads > SlotQuery::kMostSeats)
        return done();
    const auto finder = finderFor(search.from, search.days, request.self, standing->people, search.desk);
    if (!finder)
        return finder.error();
    QList<SlotProposal> proposals;
    Replacement made;
    const auto ways = replacements(standing->leads, standing->watching.size());
    for (const Replacement &one : ways) {
        if (!proposals.isEmpty() && (one.count != made.count || one.leavesWatchers != made.leavesWatchers))
            break;
        const SlotQuery query = standing->queryFor(search.query, one.leads, !one.leavesWatchers);
        if (std::any_of(query.seats.begin(), query.seats.end(), [](const QList<int> &own) { return own.isEmpty(); }))
            continue;
        const QList<SlotProposal> some = (**finder).find(query).proposals;
        if (!some.isEmpty())
            made = one;
        proposals += some;
    }
    if (proposals.isEmpty())
        return done();
    found.answer.proposals = cheapestOf(proposals, found.minutes);
    found.replaced = made.count;
    found.alongside = made.leavesWatchers ? QList<BookingParticipant>{} : standing->watching;
    found.people.clear();
    for (const SlotPerson &one : std::as_const(standing->people))
        found.people += one.person;
    return done();
}

} // namespace shortlist
