// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/slotfinder.h"

#include "domain/calendar/leads.h"
#include "domain/calendar/slotwords.h"
#include "domain/calendar/workedstretches.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/twothreads.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <limits>
#include <queue>
#include <tuple>

namespace shortlist {

namespace {

constexpr qsizetype kMostProposals = 5;

/// So many people take longer than it takes to begin a thread.
constexpr size_t kManyPeople = 200;

/// Days and weeks that are full get no more beginnings. Nothing where none is full.
std::optional<SlotMask> withinLimits(
    const SlotGrid &grid, const ZoneDays &days, const Person &person, const Leads &leads)
{
    std::optional<SlotMask> mask;
    if (!person.dailyLimit && !person.weeklyLimit)
        return mask;
    for (qint64 day = days.first().toJulianDay(); day <= days.last().toJulianDay(); ++day) {
        const bool dayFull = person.dailyLimit && leads.onDay(day) >= *person.dailyLimit;
        const bool weekFull = person.weeklyLimit && leads.inWeek(ZoneDays::weekOf(day)) >= *person.weeklyLimit;
        if (!dayFull && !weekFull)
            continue;
        if (!mask)
            mask.emplace(grid.cells(), true);
        mask->fill(days.firstCellOf(day), days.firstCellOf(day + 1), false);
    }
    return mask;
}

QList<TimeSpan> awaySpans(const QList<Away> &away, const QTimeZone &zone)
{
    QList<TimeSpan> spans;
    for (const Away &days : away)
        spans += TimeSpan{ startOfDayUtc(days.from, zone), startOfDayUtc(days.to.addDays(1), zone) };
    return spans;
}

} // namespace

struct SlotFinder::Row {
    enum class Told { Throughout, InPart, Nothing }; ///< what calendars tell of the time searched
    std::shared_ptr<const ZoneDays> days;
    // Shared with others where they are the same: a team of thousands would be megabytes of equal words.
    std::shared_ptr<const WorkedStretches> worked;
    std::shared_ptr<const SlotMask> hours; ///< the same as a mask
    std::shared_ptr<const SlotMask> here;
    std::shared_ptr<const SlotMask> limits; ///< of beginnings, the others of whole intervals
    SlotMask free;
    Leads leads;
    Told told = Told::Nothing;
};

struct SlotFinder::Shared {
    QTimeZone fallback;
    std::shared_ptr<const SlotMask> always; ///< nothing forbidden
    QHash<QString, std::shared_ptr<const ZoneDays>> zones; ///< by what is stored of a person
    struct Hours {
        std::shared_ptr<const WorkedStretches> worked;
        std::shared_ptr<const SlotMask> mask;
    };
    QHash<std::pair<const ZoneDays *, QString>, Hours> hours;
};

struct SlotFinder::Search {
    struct Seated {
        int person = 0;
        quint32 seats = 0; ///< one bit for each that they may take
        int newPoints = 0; ///< what being new to the candidate costs
    };

    const SlotQuery &query;
    const ZoneDays &days; ///< the candidate's
    QSet<qint64> busyDays;
    std::shared_ptr<const Starts> starts; ///< of everybody; none: a rule about people is set aside
    QHash<int, SlotMask> own; ///< then, of those who may take part
    std::vector<Seated> seated; ///< who may take a seat

    const SlotMask &startsOf(int person) const { return starts ? (*starts)[size_t(person)] : *own.constFind(person); }
};

// Both take the people alike, whoever reads the header. NOLINTNEXTLINE(performance-unnecessary-value-param)
SlotFinder::SlotFinder(const QDateTime &from, int days, QList<SlotPerson> people, const QTimeZone &fallback)
    : SlotFinder(from, days, people, fallback, CalendarMasks(SlotGrid(from, days), people))
{
}

SlotFinder::SlotFinder(
    const QDateTime &from, int days, QList<SlotPerson> people, const QTimeZone &fallback, CalendarMasks calendars)
    : m_grid(from, days)
    , m_people(std::move(people))
{
    Shared shared{ fallback, std::make_shared<const SlotMask>(m_grid.cells(), true), {}, {} };
    m_rows.reserve(size_t(m_people.size()));
    for (const SlotPerson &one : std::as_const(m_people))
        m_rows.push_back(rowOf(one, shared));
    std::vector<SlotMask> free = calendars.take();
    for (size_t person = 0; person < m_rows.size(); ++person) {
        m_rows[person].free = std::move(free[person]);
        m_grid.takeOut(m_people.at(qsizetype(person)).busy, m_rows[person].free);
    }
}

SlotFinder::~SlotFinder() = default;

SlotFinder::Row SlotFinder::rowOf(const SlotPerson &one, Shared &shared)
{
    std::shared_ptr<const ZoneDays> &known = shared.zones[one.person.zone];
    if (!known)
        known = zoneDays(zoneOr(one.person.zone, shared.fallback));
    const ZoneDays &days = *known;
    Shared::Hours &hours = shared.hours[{ &days, one.person.workingHours }];
    if (!hours.worked) {
        hours.worked = std::make_shared<const WorkedStretches>(m_grid, days, one.person.workingHours);
        hours.mask = std::make_shared<const SlotMask>(hours.worked->mask(m_grid));
    }
    Leads leads(days);
    for (const QDateTime &start : one.starts) {
        // What is known of the zone already need not be asked again.
        const int cell = m_grid.cellWith(start);
        const bool within = cell >= 0 && cell < m_grid.cells();
        leads.add(within ? days.dayAt(cell) : localDay(start, days.zone()).toJulianDay());
    }
    Row row{ known, hours.worked, hours.mask, shared.always, shared.always, {}, std::move(leads) };
    if (!one.calendars.isEmpty())
        row.told = one.knownThroughout ? Row::Told::Throughout : Row::Told::InPart;
    if (!one.away.isEmpty())
        row.here = std::make_shared<const SlotMask>(m_grid.apartFrom(awaySpans(one.away, days.zone())));
    if (auto limits = withinLimits(m_grid, days, one.person, row.leads))
        row.limits = std::make_shared<const SlotMask>(*std::move(limits));
    return row;
}

const ZoneDays &SlotFinder::daysOf(int person) const { return *m_rows[size_t(person)].days; }

int SlotFinder::leadsOnDay(int person, qint64 julianDay) const { return m_rows[size_t(person)].leads.onDay(julianDay); }

int SlotFinder::leadsInWeek(int person, qint64 week) const { return m_rows[size_t(person)].leads.inWeek(week); }

SlotMask SlotFinder::personStarts(const SlotQuery &query, int person) const
{
    const Row &row = m_rows[size_t(person)];
    SlotMask mask(m_grid.cells(), true);
    if (!query.relaxed.contains(SlotRule::Hours))
        mask &= *row.hours;
    if (!query.relaxed.contains(SlotRule::Away))
        mask &= *row.here;
    if (!query.relaxed.contains(SlotRule::Busy))
        mask &= row.free;
    mask = mask.runsOf(SlotGrid::cellsFor(query.minutes));
    if (!query.relaxed.contains(SlotRule::Limits))
        mask &= *row.limits;
    return mask;
}

SlotCost SlotFinder::timeCost(const SlotQuery &query, const ZoneDays &candidateDays, int cell) const
{
    SlotCost cost;
    const qint64 ahead = m_grid.secondsAt(cell) * 1000 - query.now.toMSecsSinceEpoch();
    cost.wait = int(std::max<qint64>(0, ahead) / 86'400'000);
    const int begins = candidateDays.minutesIntoDay(cell);
    const int ends = begins + SlotGrid::cellsFor(query.minutes) * SlotGrid::kMinutes;
    cost.timeOfDay = (std::max(0, SlotCost::kFirstHour * 60 - begins) + std::max(0, ends - SlotCost::kLastHour * 60))
                   / SlotGrid::kMinutes;
    return cost;
}

SlotCost SlotFinder::baseCost(const Search &search, int cell) const
{
    SlotCost cost = timeCost(search.query, search.days, cell);
    const bool sameDay = !search.busyDays.isEmpty() && search.busyDays.contains(search.days.dayAt(cell));
    if (search.query.spacing == SlotQuery::Spacing::OneDay && !search.busyDays.isEmpty() && !sameDay)
        cost.spacing = SlotCost::kSpacing;
    if (search.query.spacing == SlotQuery::Spacing::Spread && sameDay)
        cost.spacing = SlotCost::kSpacing;
    for (const int person : search.query.alongside)
        cost.hours += pointsOutside(m_rows[size_t(person)], search.query, cell);
    return cost;
}

int SlotFinder::pointsOutside(const Row &row, const SlotQuery &query, int cell) const
{
    // Asked for each person at each time that is looked at, and most questions set nothing aside.
    if (query.relaxed.isEmpty() || !query.relaxed.contains(SlotRule::Hours))
        return 0;
    return SlotCost::kOutside * row.worked->quartersOutside(cell, SlotGrid::cellsFor(query.minutes));
}

void SlotFinder::addPersonCost(const SlotQuery &query, int person, int cell, SlotCost &cost) const
{
    const Row &row = m_rows[size_t(person)];
    cost.load += SlotCost::kLoad * row.leads.inWeek(ZoneDays::weekOf(row.days->dayAt(cell)));
    cost.newPeople += query.known.contains(m_people.at(person).person.id) ? 0 : SlotCost::kNew;
    const int buffer = query.bufferMinutes > 0 ? SlotGrid::cellsFor(query.bufferMinutes) : 0;
    if (!row.free.all(cell - buffer, cell + SlotGrid::cellsFor(query.minutes) + buffer))
        cost.buffer += SlotCost::kBuffer;
    cost.hours += pointsOutside(row, query, cell);
}

int SlotFinder::pointsAmongOthers(const Row &row, const SlotQuery &query, int cell) const
{
    const int buffer = query.bufferMinutes > 0 ? SlotGrid::cellsFor(query.bufferMinutes) : 0;
    const bool close = !row.free.all(cell - buffer, cell + SlotGrid::cellsFor(query.minutes) + buffer);
    return SlotCost::kLoad * row.leads.inWeek(ZoneDays::weekOf(row.days->dayAt(cell))) + (close ? SlotCost::kBuffer : 0)
         + pointsOutside(row, query, cell);
}

QList<int> SlotFinder::cheapestPerson(const Search &search, int cell) const
{
    // Who is new to the candidate and has nothing else is as cheap as can be where nobody is known.
    const int least = search.query.known.isEmpty() ? SlotCost::kNew : 0;
    int points = std::numeric_limits<int>::max();
    int chosen = -1;
    for (const Search::Seated &one : search.seated) {
        if (one.newPoints >= points || !search.startsOf(one.person).at(cell))
            continue;
        const int total = one.newPoints + pointsAmongOthers(m_rows[size_t(one.person)], search.query, cell);
        if (total >= points)
            continue;
        points = total;
        chosen = one.person;
        if (points <= least)
            break;
    }
    return chosen < 0 ? QList<int>() : QList<int>{ chosen };
}

QList<int> SlotFinder::cheapestPeople(const Search &search, int cell) const
{
    // Over the sets of seats taken: each person either stays out or takes one more seat. Exact.
    struct Way {
        int points = std::numeric_limits<int>::max();
        QList<int> people;
    };
    const qsizetype seats = search.query.seats.size();
    std::vector<Way> ways(size_t(1) << seats);
    ways[0] = { 0, QList<int>(seats, -1) };
    for (const auto &[person, own, newPoints] : search.seated) {
        if (!search.startsOf(person).at(cell))
            continue;
        const int more = newPoints + pointsAmongOthers(m_rows[size_t(person)], search.query, cell);
        for (size_t taken = ways.size(); taken-- > 0;) {
            for (qsizetype seat = 0; ways[taken].points < std::numeric_limits<int>::max() && seat < seats; ++seat) {
                const size_t with = taken | (size_t(1) << seat);
                const int points = ways[taken].points + more;
                if (with == taken || points >= ways[with].points || !(own & (quint32(1) << seat)))
                    continue;
                ways[with] = { points, ways[taken].people };
                ways[with].people[seat] = person;
            }
        }
    }
    return ways.back().people;
}

SlotProposal SlotFinder::cheapest(const Search &search, int cell) const
{
    SlotProposal proposal;
    proposal.people = search.query.seats.size() == 1 ? cheapestPerson(search, cell) : cheapestPeople(search, cell);
    if (proposal.people.isEmpty())
        return proposal;
    proposal.startAt = m_grid.timeAt(cell);
    proposal.minutes = search.query.minutes;
    proposal.cost = baseCost(search, cell);
    for (const int person : std::as_const(proposal.people))
        addPersonCost(search.query, person, cell, proposal.cost);
    return proposal;
}

std::shared_ptr<const ZoneDays> SlotFinder::zoneDays(const QTimeZone &zone) const
{
    const std::lock_guard<std::mutex> guard(m_lock);
    std::shared_ptr<const ZoneDays> &known = m_zones[zone.id()];
    if (!known)
        known = std::make_shared<const ZoneDays>(m_grid, zone);
    return known;
}

std::shared_ptr<const SlotFinder::Starts> SlotFinder::startsFor(int length) const
{
    const std::lock_guard<std::mutex> guard(m_lock);
    std::shared_ptr<const Starts> &known = m_starts[length];
    if (!known) {
        Starts starts(m_rows.size());
        SlotQuery query;
        query.minutes = length * SlotGrid::kMinutes;
        onTwoThreads(
            starts.size(), kManyPeople, [&](size_t person) { starts[person] = personStarts(query, int(person)); });
        known = std::make_shared<const Starts>(std::move(starts));
    }
    return known;
}

void SlotFinder::gatherSeats(Search &search, SlotMask &mask) const
{
    const SlotQuery &query = search.query;
    std::vector<quint32> seatsOf(size_t(m_people.size()), 0);
    const auto prepare = [&](int person) {
        if (!search.starts && !search.own.contains(person))
            search.own.insert(person, personStarts(query, person));
    };
    for (const int person : query.alongside) {
        prepare(person);
        mask &= search.startsOf(person);
    }
    // When nobody of the candidate's side can, nobody of the others need be asked.
    const auto [from, to] = mask.extent();
    for (qsizetype seat = 0; seat < query.seats.size(); ++seat) {
        SlotMask anybody(m_grid.cells(), false);
        for (const int person : query.seats.at(seat)) {
            prepare(person);
            anybody.unite(search.startsOf(person), from, to);
            if (!query.alongside.contains(person))
                seatsOf[size_t(person)] |= quint32(1) << seat;
        }
        mask &= anybody;
    }
    // Of several who cost the same the first is taken: one whose calendar tells of all the time, where there is one,
    // and before those of whom nothing is told one of whom a part is.
    std::array<std::vector<Search::Seated>, 3> kinds; // by Told
    for (int person = 0; person < m_people.size(); ++person) {
        if (seatsOf[size_t(person)] == 0)
            continue;
        const bool isKnown = !query.known.isEmpty() && query.known.contains(m_people.at(person).person.id);
        kinds[size_t(m_rows[size_t(person)].told)].push_back(
            { person, seatsOf[size_t(person)], isKnown ? 0 : SlotCost::kNew });
    }
    for (const std::vector<Search::Seated> &kind : kinds)
        search.seated.insert(search.seated.end(), kind.begin(), kind.end());
}

QList<SlotProposal> SlotFinder::best(const SlotQuery &query, const ZoneDays &days, qsizetype most) const
{
    Search search{ query, days, {}, {}, {}, {} };
    const bool asPeopleAre = std::none_of(query.relaxed.begin(), query.relaxed.end(), [](SlotRule rule) {
        return rule == SlotRule::Hours || rule == SlotRule::Away || rule == SlotRule::Busy || rule == SlotRule::Limits;
    });
    if (asPeopleAre)
        search.starts = startsFor(SlotGrid::cellsFor(query.minutes));
    for (const TimeSpan &span : query.candidateBusy)
        search.busyDays.insert(localDay(span.start, query.candidateZone).toJulianDay());
    SlotMask mask = candidateStarts(query);
    gatherSeats(search, mask);
    // People only add to what a time costs by itself, so the cheapest times come first and few are looked at closely.
    // At equal points those come first whose people are known best: of times not yet looked at, as well as the best
    // known of all. Those who are seated are in that order.
    const int bestKnown = search.seated.empty() ? 0 : int(m_rows[size_t(search.seated.front().person)].told);
    using Entry = std::tuple<int, int, int, qsizetype>; // points, how little is known, cell, its proposal or -1
    std::vector<Entry> entries;
    const auto [from, to] = mask.extent();
    for (int cell = from; cell < to; ++cell) {
        if (mask.at(cell))
            entries.emplace_back(baseCost(search, cell).total(), bestKnown, cell, -1);
    }
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue(std::greater<>(), std::move(entries));
    std::vector<SlotProposal> looked;
    std::vector<int> cells; // of those chosen
    QList<SlotProposal> chosen;
    const int apart = SlotGrid::cellsFor(std::max(60, query.minutes));
    while (!queue.empty() && chosen.size() < most) {
        const auto [points, unknown, cell, index] = queue.top();
        queue.pop();
        const int at = cell;
        if (std::any_of(cells.begin(), cells.end(), [&](int one) { return std::abs(one - at) < apart; }))
            continue;
        if (index >= 0) {
            chosen += looked[size_t(index)];
            cells.push_back(cell);
            continue;
        }
        SlotProposal proposal = cheapest(search, cell);
        if (!proposal.startAt.isValid())
            continue;
        queue.emplace(proposal.cost.total(), leastKnown(proposal.people), cell, qsizetype(looked.size()));
        looked.push_back(std::move(proposal));
    }
    return chosen;
}

int SlotFinder::leastKnown(const QList<int> &people) const
{
    int least = int(Row::Told::Throughout);
    for (const int person : people)
        least = std::max(least, int(m_rows[size_t(person)].told));
    return least;
}

SlotAnswer SlotFinder::find(const SlotQuery &query) const
{
    SlotAnswer answer;
    if (query.seats.isEmpty() || query.seats.size() > SlotQuery::kMostSeats)
        return answer;
    const std::shared_ptr<const ZoneDays> kept = zoneDays(query.candidateZone);
    const ZoneDays &days = *kept;
    answer.proposals = best(query, days, kMostProposals);
    for (SlotProposal &proposal : answer.proposals)
        proposal.reasons = reasonsFor(query, proposal);
    if (answer.proposals.isEmpty())
        answer.relaxation = smallestSet(query, days, Among::All);
    // It can be one rule that nobody may set aside, and then nothing could be done about it.
    if (answer.relaxation && !answer.relaxation->allowed)
        answer.allowedInstead = smallestSet(query, days, Among::Allowed);
    return answer;
}

std::optional<SlotRelaxation> SlotFinder::smallestSet(const SlotQuery &query, const ZoneDays &days, Among among) const
{
    int tried = 0;
    int open = 0;
    for (int rule = 0; rule < kSlotRules; ++rule) {
        tried |= among == Among::All || mayRelax(SlotRule(rule)) ? 1 << rule : 0;
        open |= query.relaxed.contains(SlotRule(rule)) ? 1 << rule : 0;
    }
    std::optional<SlotRelaxation> found;
    if (!without(query, days, tried))
        return found; // too short a stretch, or too few people: none of these rules is to blame
    for (uint size = 1; size <= kSlotRules && !found; ++size) {
        for (int bits = 1; bits < (1 << kSlotRules); ++bits) {
            if (bits & open || bits & ~tried || qPopulationCount(quint32(bits)) != size)
                continue;
            const auto one = without(query, days, bits);
            // Of sets of one size, those that people may set aside come first, then the better time.
            if (one
                && (!found || (one->allowed && !found->allowed)
                    || (one->allowed == found->allowed && one->proposal.cost.total() < found->proposal.cost.total())))
                found = one;
        }
    }
    if (found)
        explain(query, *found);
    return found;
}

std::optional<SlotRelaxation> SlotFinder::without(const SlotQuery &query, const ZoneDays &days, int bits) const
{
    SlotRelaxation relaxation;
    SlotQuery asked = query;
    for (int rule = 0; rule < kSlotRules; ++rule) {
        if (bits & (1 << rule)) {
            relaxation.rules += SlotRule(rule);
            asked.relaxed.insert(SlotRule(rule));
        }
    }
    const QList<SlotProposal> times = best(asked, days, 1);
    if (times.isEmpty())
        return std::nullopt;
    relaxation.allowed = std::all_of(relaxation.rules.begin(), relaxation.rules.end(), mayRelax);
    relaxation.proposal = times.constFirst();
    return relaxation;
}

void SlotFinder::explain(const SlotQuery &query, SlotRelaxation &relaxation) const
{
    SlotQuery asked = query;
    for (const SlotRule rule : std::as_const(relaxation.rules)) {
        asked.relaxed.insert(rule);
        relaxation.sentences += against(query, relaxation.proposal, rule);
    }
    relaxation.proposal.reasons = reasonsFor(asked, relaxation.proposal);
    relaxation.sentences += slotWallSentences(relaxation.rules);
    relaxation.obstacles = slotObstacles(m_people, query, m_grid.end());
}

QStringList SlotFinder::against(const SlotQuery &query, const SlotProposal &proposal, SlotRule rule) const
{
    const int length = SlotGrid::cellsFor(query.minutes);
    const int cell = m_grid.cellWith(proposal.startAt);
    QStringList sentences;
    for (const int person : proposal.people + query.alongside) {
        const Row &row = m_rows[size_t(person)];
        const bool broken = (rule == SlotRule::Hours && !row.hours->runsOf(length).at(cell))
                         || (rule == SlotRule::Away && !row.here->runsOf(length).at(cell))
                         || (rule == SlotRule::Busy && !row.free.runsOf(length).at(cell))
                         || (rule == SlotRule::Limits && !row.limits->at(cell));
        if (broken)
            sentences += slotPersonObjections(m_people.at(person), proposal, rule, row.days->zone());
    }
    if (const QString sentence = slotRuleObjection(query, rule); !sentence.isEmpty())
        sentences += sentence;
    return sentences;
}

} // namespace shortlist
