// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/laterloops.h"

#include "domain/planning/candidatesearch.h"

#include <algorithm>
#include <numeric>

namespace shortlist {

namespace {

/// A query in which people are numbered anew: only those who may take a seat.
QList<SlotPerson> takeSeated(CandidatePlanQuery &query, const QList<SlotPerson> &everybody, QList<int> &places)
{
    QList<SlotPerson> people;
    QHash<int, int> numbers;
    for (LoopPart &part : query.parts) {
        for (QList<int> &seat : part.query.seats) {
            for (int &person : seat) {
                const auto known = numbers.constFind(person);
                if (known == numbers.constEnd()) {
                    numbers.insert(person, int(people.size()));
                    places += person;
                    people += everybody.at(person);
                    person = int(people.size()) - 1;
                } else {
                    person = *known;
                }
            }
        }
    }
    return people;
}

bool canBeSearched(const CandidatePlanQuery &query)
{
    return !query.parts.isEmpty() && query.parts.size() <= CandidatePlanQuery::kMostParts
        && std::all_of(query.parts.begin(), query.parts.end(), [](const LoopPart &part) {
               return !part.query.seats.isEmpty() && part.query.seats.size() <= SlotQuery::kMostSeats;
           });
}

QDateTime endOf(const PlacedLoop &placed)
{
    QDateTime end;
    for (const PlacedInterview &interview : placed) {
        if (interview.startAt.isValid() && (!end.isValid() || end < interview.span().end))
            end = interview.span().end;
    }
    return end;
}

} // namespace

LaterPlanner::LaterPlanner(
    const LaterLoops &later, const LoopProblem &problem, const LoopPlan &plan, const LoopStop *stop)
    : m_later(later)
    , m_stop(stop)
    , m_people(later.people)
    , m_order(later.loops.size())
{
    const auto placedOf = [&](const LoopInterview &interview, size_t stage) {
        return PlacedInterview{ later.start.addSecs(qint64(interview.step) * problem.gridMinutes * 60),
            problem.stageMinutes[stage], { interview.interviewer } };
    };
    for (size_t i = 0; i < plan.loops.size(); ++i) {
        for (size_t stage = 0; stage < plan.loops[i].size(); ++stage)
            take(later.candidates[i], placedOf(plan.loops[i][stage], stage), true);
    }
    for (const LaterLoop &one : later.loops) {
        PlacedLoop placed;
        for (const LoopPart &part : one.query.parts)
            placed.push_back({ {}, part.query.minutes, {} });
        if (one.loop >= 0) {
            const Loop &loop = plan.loops[size_t(one.loop)];
            for (size_t stage = 0; stage < loop.size(); ++stage)
                placed[size_t(one.parts[stage])] = placedOf(loop[stage], stage);
        }
        m_loops.push_back(std::move(placed));
    }
    // Whose loop ends first waits the least for the rest; those who have nothing yet come last.
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](size_t a, size_t b) {
        const QDateTime first = endOf(m_loops[a]);
        const QDateTime second = endOf(m_loops[b]);
        return first.isValid() && (!second.isValid() || first < second);
    });
}

void LaterPlanner::take(int candidate, const PlacedInterview &interview, bool taken)
{
    if (!interview.startAt.isValid())
        return;
    const TimeSpan span = interview.span();
    const auto change = [taken](auto &list, const auto &value) {
        if (taken)
            list += value;
        else
            list.removeOne(value);
    };
    change(m_taken[candidate], span);
    for (const int person : interview.people) {
        change(m_people[person].busy, span);
        change(m_people[person].starts, interview.startAt);
    }
}

void LaterPlanner::take(const LaterLoop &later, const PlacedLoop &placed, bool taken)
{
    for (const PlacedInterview &interview : placed)
        take(later.candidate, interview, taken);
}

/// The interviews without a time, between those that have one.
CandidatePlanQuery LaterPlanner::missing(const LaterLoop &later, const PlacedLoop &placed) const
{
    CandidatePlanQuery query;
    query.gapMinutes = later.query.gapMinutes;
    const qint64 gap = qint64(query.gapMinutes) * 60;
    const auto taken = m_taken.find(later.candidate);
    for (size_t index = 0; index < placed.size(); ++index) {
        if (placed[index].startAt.isValid())
            continue;
        LoopPart part = later.query.parts.at(qsizetype(index));
        if (taken != m_taken.end())
            part.query.candidateBusy += taken->second;
        for (size_t other = 0; other < placed.size(); ++other) {
            if (!placed[other].startAt.isValid())
                continue;
            const QDateTime after = placed[other].span().end.addSecs(gap);
            const QDateTime before = placed[other].startAt.addSecs(-gap);
            if (other < index && (!part.query.notBefore.isValid() || part.query.notBefore < after))
                part.query.notBefore = after;
            if (other > index && (!part.query.notAfter.isValid() || before < part.query.notAfter))
                part.query.notAfter = before;
            for (const int person : placed[other].people)
                part.query.known.insert(m_people.at(person).person.id);
        }
        query.parts += part;
    }
    return query;
}

/// Gives all that have none a time; false, and nothing changed, where that is not possible.
bool LaterPlanner::fill(const LaterLoop &later, PlacedLoop &placed) const
{
    CandidatePlanQuery query = missing(later, placed);
    if (!canBeSearched(query))
        return query.parts.isEmpty();
    QList<int> places;
    const QList<SlotPerson> people = takeSeated(query, m_people, places);
    const SlotFinder finder(m_later.start, m_later.days, people, m_later.fallback);
    CandidateSearch search(finder, query, m_stop);
    if (search.stuckAt() >= 0)
        return false;
    const CandidateSearch::Found found =
        search.cheapest(std::vector<CandidateSearch::Restriction>(size_t(query.parts.size())));
    if (found.places.empty())
        return false;
    size_t next = 0;
    for (PlacedInterview &interview : placed) {
        if (interview.startAt.isValid())
            continue;
        const CandidateSearch::Place &place = found.places[next++];
        interview.startAt = finder.grid().timeAt(place.cell);
        for (const int person : place.people)
            interview.people += places.at(person);
    }
    return true;
}

void LaterPlanner::step()
{
    if (isDone())
        return;
    const size_t number = m_order[m_next++];
    const LaterLoop &later = m_later.loops[number];
    PlacedLoop &placed = m_loops[number];
    PlacedLoop filled = placed;
    if (!fill(later, filled)) {
        take(later, placed, false);
        filled = placed;
        for (PlacedInterview &interview : filled)
            interview = { {}, interview.minutes, {} };
        if (!fill(later, filled))
            filled = placed;
    } else {
        take(later, placed, false);
    }
    placed = std::move(filled);
    take(later, placed, true);
}

} // namespace shortlist
