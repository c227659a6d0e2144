// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidatesearch.h"

#include "domain/calendar/zonedtime.h"

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

constexpr int kNewPoints = 2; // as SlotCost::newPeople
constexpr int kLoadPoints = 3; // as SlotCost::load
constexpr int kSpacingPoints = 6; // as SlotCost::spacing
/// Where the search gives up; a loop takes some thousands at most, mostly some dozens.
constexpr int kMostSteps = 300'000;

} // namespace

CandidateSearch::CandidateSearch(const SlotFinder &finder, const CandidatePlanQuery &query, const LoopStop *stop)
    : m_finder(finder)
    , m_query(query)
    , m_stop(stop)
    , m_days(finder.grid(), query.parts.constFirst().query.candidateZone)
{
    const int gap = std::max(query.gapMinutes, query.parts.constFirst().query.bufferMinutes);
    m_gap = gap > 0 ? SlotGrid::cellsFor(gap) : 0;
    readDays();
    for (const LoopPart &part : query.parts)
        addPart(part.query);
    markSharing();
    const SlotMask &first = m_parts.front().starts;
    while (m_firstCell < first.cells() && !first.at(m_firstCell))
        ++m_firstCell;
}

void CandidateSearch::readDays()
{
    const int cells = m_finder.grid().cells();
    const SlotQuery &query = m_query.parts.constFirst().query;
    QSet<qint64> busy;
    for (const TimeSpan &span : query.candidateBusy)
        busy.insert(localDay(span.start, query.candidateZone).toJulianDay());
    m_anyBusyDay = !busy.isEmpty();
    m_dayOf.resize(size_t(cells));
    m_busyDay.resize(size_t(cells));
    m_nextDay.resize(size_t(cells));
    for (int cell = cells; cell-- > 0;) {
        const auto at = size_t(cell);
        m_dayOf[at] = m_days.dayAt(cell);
        m_busyDay[at] = busy.contains(m_dayOf[at]);
        m_nextDay[at] = cell + 1 == cells || m_dayOf[at + 1] != m_dayOf[at] ? cell + 1 : m_nextDay[at + 1];
    }
}

void CandidateSearch::addPart(const SlotQuery &query)
{
    const int cells = m_finder.grid().cells();
    const bool limited = !query.relaxed.contains(SlotRule::Limits);
    Part part;
    part.length = SlotGrid::cellsFor(query.minutes);
    part.seats = int(query.seats.size());
    part.starts = m_finder.candidateStarts(query);
    const SlotMask candidate = part.starts;
    QHash<int, quint32> seatsOf;
    for (int seat = 0; seat < part.seats; ++seat) {
        SlotMask anybody(cells, false);
        for (const int person : query.seats.at(seat)) {
            seatsOf[person] |= quint32(1) << seat;
            anybody |= m_finder.personStarts(query, person);
        }
        part.starts &= anybody;
    }
    QList<int> people = seatsOf.keys();
    std::sort(people.begin(), people.end());
    for (const int person : std::as_const(people)) {
        const Person &one = m_finder.people().at(person).person;
        Guest guest;
        guest.person = person;
        guest.seats = seatsOf.value(person);
        guest.points = personPoints(query, person, part.starts);
        guest.isNew = !query.known.contains(one.id);
        guest.dailyLimit = limited ? one.dailyLimit.value_or(kNever) : kNever;
        guest.weeklyLimit = limited ? one.weeklyLimit.value_or(kNever) : kNever;
        part.guests.push_back(std::move(guest));
    }
    part.time.assign(size_t(cells), kNever);
    for (int cell = 0; cell < cells; ++cell) {
        if (part.starts.at(cell))
            part.time[size_t(cell)] = m_finder.timeCost(query, m_days, cell).total();
    }
    m_parts.push_back(std::move(part));
}

std::vector<int> CandidateSearch::personPoints(const SlotQuery &query, int person, const SlotMask &wanted) const
{
    SlotMask mask = m_finder.personStarts(query, person);
    mask &= wanted;
    std::vector<int> points(size_t(mask.cells()), -1);
    for (int cell = 0; cell < mask.cells(); ++cell) {
        if (!mask.at(cell))
            continue;
        SlotCost cost;
        m_finder.addPersonCost(query, person, cell, cost);
        points[size_t(cell)] = cost.load + cost.buffer + cost.hours;
    }
    return points;
}

void CandidateSearch::markSharing()
{
    for (size_t part = 0; part < m_parts.size(); ++part) {
        for (Guest &guest : m_parts[part].guests)
            guest.before = m_lastPart.contains(guest.person);
        for (const Guest &guest : m_parts[part].guests)
            m_lastPart[guest.person] = part;
    }
}

// Who takes two interviews in one week has one more for the second, which is dearer than being new to the candidate. So
// only from one week to a later one may the second interview cost less than it would alone.
bool CandidateSearch::mayComeAgain(const Guest &guest, int cell) const
{
    if (!guest.before)
        return false;
    const ZoneDays &days = m_finder.daysOf(guest.person);
    return ZoneDays::weekOf(days.dayAt(cell)) > ZoneDays::weekOf(days.dayAt(m_firstCell));
}

bool CandidateSearch::isBarred(const Part &part, const Guest &guest, int cell, const Restriction &restriction) const
{
    if (restriction.only && !restriction.only->people.contains(guest.person))
        return true;
    // What is barred for a panel shows only when all its seats are taken, see isAllowed().
    return part.seats == 1
        && std::any_of(restriction.never.begin(), restriction.never.end(), [&](const Pattern &pattern) {
               return pattern.day == m_dayOf[size_t(cell)] && pattern.people.constFirst() == guest.person;
           });
}

int CandidateSearch::leastFor(const Part &part, int cell, const Restriction &restriction) const
{
    if (restriction.only && restriction.only->day != m_dayOf[size_t(cell)])
        return kNever;
    // Over the sets of seats taken, as SlotFinder does it.
    std::vector<int> ways(size_t(1) << part.seats, kNever);
    ways[0] = 0;
    for (const Guest &guest : part.guests) {
        const int points = guest.points[size_t(cell)];
        if (points < 0 || isBarred(part, guest, cell, restriction))
            continue;
        const int price = points + (guest.isNew && !mayComeAgain(guest, cell) ? kNewPoints : 0);
        for (size_t taken = ways.size(); taken-- > 0;) {
            for (int seat = 0; ways[taken] < kNever && seat < part.seats; ++seat) {
                const size_t with = taken | (size_t(1) << seat);
                if (with != taken && (guest.seats & (quint32(1) << seat)) != 0)
                    ways[with] = std::min(ways[with], ways[taken] + price);
            }
        }
    }
    return ways.back();
}

int CandidateSearch::spacingCost(int cell, bool sameDay, bool first) const
{
    const bool same = sameDay || m_busyDay[size_t(cell)];
    switch (m_query.parts.constFirst().query.spacing) {
    case SlotQuery::Spacing::Any:
        return 0;
    case SlotQuery::Spacing::OneDay:
        return !same && (!first || m_anyBusyDay) ? kSpacingPoints : 0;
    case SlotQuery::Spacing::Spread:
        return same ? kSpacingPoints : 0;
    }
    Q_UNREACHABLE();
}

void CandidateSearch::boundRest()
{
    const int cells = m_finder.grid().cells();
    Followers followers;
    for (size_t index = m_parts.size(); index-- > 0;) {
        Part &part = m_parts[index];
        const bool last = index + 1 == m_parts.size();
        part.least.assign(size_t(cells), kNever);
        part.rest.assign(size_t(cells), kNever);
        part.order.clear();
        for (int cell = 0; cell < cells; ++cell) {
            const auto at = size_t(cell);
            if (!part.starts.at(cell))
                continue;
            const int after = last ? 0 : followers.least(cell + part.length + m_gap, m_nextDay[at]);
            part.least[at] = after < kNever ? leastFor(part, cell, m_restrictions[index]) : kNever;
            if (part.least[at] >= kNever)
                continue;
            part.rest[at] = part.time[at] + part.least[at] + after;
            part.order.push_back(cell);
        }
        std::stable_sort(part.order.begin(), part.order.end(),
            [&part](int a, int b) { return part.rest[size_t(a)] < part.rest[size_t(b)]; });
        followers = followersOf(part);
    }
}

CandidateSearch::Followers CandidateSearch::followersOf(const Part &part) const
{
    const size_t cells = part.rest.size();
    Followers followers{ std::vector<int>(cells + 1, kNever), std::vector<int>(cells + 1, kNever) };
    for (size_t at = cells; at-- > 0;) {
        const bool dayEnds = m_nextDay[at] == int(at) + 1;
        followers.sameDay[at] =
            std::min(dayEnds ? kNever : followers.sameDay[at + 1], part.rest[at] + spacingCost(int(at), true, false));
        followers.otherDay[at] =
            std::min(followers.otherDay[at + 1], part.rest[at] + spacingCost(int(at), false, false));
    }
    return followers;
}

int CandidateSearch::Followers::least(int earliest, int nextDay) const
{
    if (earliest >= int(otherDay.size()))
        return kNever;
    const int same = earliest < nextDay ? sameDay[size_t(earliest)] : kNever;
    return std::min(same, otherDay[size_t(std::max(earliest, nextDay))]);
}

int CandidateSearch::stuckAt() const
{
    int earliest = 0;
    for (size_t index = 0; index < m_parts.size(); ++index) {
        const Part &part = m_parts[index];
        int cell = std::max(earliest, 0);
        while (cell < part.starts.cells() && (!part.starts.at(cell) || leastFor(part, cell, Restriction{}) >= kNever))
            ++cell;
        if (cell >= part.starts.cells())
            return int(index);
        earliest = cell + part.length + m_gap;
    }
    return -1;
}

CandidateSearch::Found CandidateSearch::cheapest(const std::vector<Restriction> &restrictions)
{
    m_restrictions = restrictions;
    boundRest();
    m_places.assign(m_parts.size(), Place{});
    m_turns.clear();
    m_reached.clear();
    m_steps = 0;
    m_best = Found{ {}, kNever, true };
    placePart(0, 0, 0);
    m_best.proven = m_steps < kMostSteps;
    return m_best;
}

void CandidateSearch::placePart(size_t index, int earliest, int points)
{
    if (index == m_parts.size()) {
        if (points < m_best.points)
            m_best = Found{ m_places, points, true };
        return;
    }
    const Part &part = m_parts[index];
    for (const int cell : part.order) {
        const int rest = part.rest[size_t(cell)];
        if (points + rest >= m_best.points || m_steps >= kMostSteps)
            break; // those that follow in the order are no better
        if (cell < earliest)
            continue;
        const int spacing = spacingCost(cell, sharesDay(m_places, index, cell), index == 0);
        if (points + spacing + rest >= m_best.points)
            continue;
        m_places[index] = Place{ cell, {} };
        takeSeat(index, 0, points + spacing + part.time[size_t(cell)]);
    }
}

bool CandidateSearch::sharesDay(const std::vector<Place> &places, size_t index, int cell) const
{
    return index > 0 && m_dayOf[size_t(places[index - 1].cell)] == m_dayOf[size_t(cell)];
}

void CandidateSearch::takeSeat(size_t index, int seat, int points)
{
    const Part &part = m_parts[index];
    const int cell = m_places[index].cell;
    if (seat == part.seats) {
        ++m_steps;
        if (m_stop && m_stop->isRequested())
            m_steps = kMostSteps;
        if (isAllowed(index) && !wasReachedForLess(index, points))
            placePart(index + 1, cell + part.length + m_gap, points);
        return;
    }
    std::vector<std::pair<int, const Guest *>> prices;
    for (const Guest &guest : part.guests) {
        if ((guest.seats & (quint32(1) << seat)) == 0 || guest.points[size_t(cell)] < 0
            || m_places[index].people.contains(guest.person) || isBarred(part, guest, cell, m_restrictions[index]))
            continue;
        if (const auto price = priceOf(guest, cell))
            prices.emplace_back(*price, &guest);
    }
    std::stable_sort(prices.begin(), prices.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const int after = part.rest[size_t(cell)] - part.time[size_t(cell)] - part.least[size_t(cell)];
    for (const auto &[price, guest] : prices) {
        if (points + price + after >= m_best.points || m_steps >= kMostSteps)
            break;
        const qint64 day = m_finder.daysOf(guest->person).dayAt(cell);
        m_places[index].people += guest->person;
        m_turns.push_back({ guest->person, day, ZoneDays::weekOf(day), guest->dailyLimit < kNever });
        takeSeat(index, seat + 1, points + price);
        m_turns.pop_back();
        m_places[index].people.removeLast();
    }
}

/// What it costs after the plan so far that somebody takes a seat; nothing where limits forbid it.
std::optional<int> CandidateSearch::priceOf(const Guest &guest, int cell) const
{
    const qint64 day = m_finder.daysOf(guest.person).dayAt(cell);
    const qint64 week = ZoneDays::weekOf(day);
    int onDay = 0;
    int inWeek = 0;
    bool met = !guest.isNew;
    for (const Turn &turn : m_turns) {
        if (turn.person != guest.person)
            continue;
        met = true;
        onDay += turn.day == day ? 1 : 0;
        inWeek += turn.week == week ? 1 : 0;
    }
    if ((onDay > 0 && m_finder.leadsOnDay(guest.person, day) + onDay >= guest.dailyLimit)
        || (inWeek > 0 && m_finder.leadsInWeek(guest.person, week) + inWeek >= guest.weeklyLimit))
        return std::nullopt;
    return guest.points[size_t(cell)] + kLoadPoints * inWeek + (met ? 0 : kNewPoints);
}

CandidateSearch::Pattern CandidateSearch::patternOf(const Place &place) const
{
    Pattern pattern{ m_dayOf[size_t(place.cell)], place.people };
    std::sort(pattern.people.begin(), pattern.people.end());
    return pattern;
}

bool CandidateSearch::isAllowed(size_t index) const
{
    const Restriction &restriction = m_restrictions[index];
    if (!restriction.only && restriction.never.isEmpty())
        return true;
    const Pattern pattern = patternOf(m_places[index]);
    return (!restriction.only || *restriction.only == pattern) && !restriction.never.contains(pattern);
}

// What follows depends on where this part ends and on the turns of those who may come again, and on nothing else.
bool CandidateSearch::wasReachedForLess(size_t index, int points)
{
    if (index + 1 == m_parts.size())
        return false;
    std::vector<std::array<qint64, 3>> turns;
    for (const Turn &turn : m_turns) {
        if (m_lastPart.value(turn.person) > index)
            turns.push_back({ turn.person, turn.week, turn.countsDays ? turn.day : 0 });
    }
    std::sort(turns.begin(), turns.end());
    std::vector<qint64> key{ qint64(index), m_places[index].cell };
    for (const auto &turn : turns)
        key.insert(key.end(), turn.begin(), turn.end());
    const auto [reached, first] = m_reached.try_emplace(std::move(key), points);
    if (!first && reached->second <= points)
        return true;
    reached->second = points;
    return false;
}

std::vector<SlotCost> CandidateSearch::costsOf(const std::vector<Place> &places) const
{
    std::vector<SlotCost> costs;
    QSet<PersonId> met;
    QList<std::pair<int, qint64>> weeks;
    for (size_t index = 0; index < places.size(); ++index) {
        const Place &place = places[index];
        SlotQuery query = m_query.parts.at(qsizetype(index)).query;
        query.known += met;
        SlotCost cost = m_finder.timeCost(query, m_days, place.cell);
        cost.spacing = spacingCost(place.cell, sharesDay(places, index, place.cell), index == 0);
        for (const int person : place.people) {
            m_finder.addPersonCost(query, person, place.cell, cost);
            const std::pair week{ person, ZoneDays::weekOf(m_finder.daysOf(person).dayAt(place.cell)) };
            cost.load += kLoadPoints * int(weeks.count(week));
            weeks += week;
            met.insert(m_finder.people().at(person).person.id);
        }
        costs.push_back(cost);
    }
    return costs;
}

} // namespace shortlist
