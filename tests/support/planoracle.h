// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/candidateplan.h"
#include "support/slotoracle.h"

namespace shortlist::test {

// The oracle: every way to place every part, with the oracle of single times asked what each is worth.

struct Way {
    QDateTime start;
    QDate day; ///< the candidate's
    QList<int> people; ///< in ascending order
    int points = 0;
};

/// Somebody's interview in a plan.
struct Turn {
    int person = 0;
    QDate day;
};

class PlanOracle {
public:
    PlanOracle(const Case &facts, const CandidatePlanQuery &query)
        : m_facts(facts)
        , m_query(query)
    {
        for (const LoopPart &part : query.parts) {
            Case one = facts;
            one.query = part.query;
            one.query.spacing = SlotQuery::Spacing::Any; // counted for the whole plan here
            m_moments += momentsOf(one);
        }
        for (const LoopPart &part : query.parts)
            m_relaxed |= relaxedBits(part.query.relaxed);
    }

    static int relaxedBits(const QSet<SlotRule> &rules)
    {
        int bits = 0;
        for (const SlotRule rule : rules)
            bits |= bit(rule);
        return bits;
    }

    /// The least points of each pattern of days and people.
    std::map<std::vector<qint64>, int> patterns()
    {
        m_found.clear();
        m_ways.clear();
        for (qsizetype part = 0; part < m_query.parts.size(); ++part)
            m_ways += waysOf(part);
        m_chosen.clear();
        m_turns.clear();
        place(0, 0);
        return m_found;
    }

    /// True when there is a plan with these rules set aside too, limits of the plan itself left out of account.
    bool isPossibleWithout(int rules) const
    {
        QDateTime earliest;
        for (qsizetype part = 0; part < m_query.parts.size(); ++part) {
            const SlotQuery &query = m_query.parts.at(part).query;
            const auto first =
                std::find_if(m_moments.at(part).begin(), m_moments.at(part).end(), [&](const Moment &moment) {
                    return (!earliest.isValid() || earliest <= moment.start)
                        && isPossible(query, moment, m_relaxed | rules);
                });
            if (first == m_moments.at(part).end())
                return false;
            earliest = first->start.addSecs(spanSeconds(part));
        }
        return true;
    }

    static std::vector<qint64> patternOf(const QList<std::pair<QDate, QList<int>>> &parts)
    {
        std::vector<qint64> pattern;
        for (const auto &[day, people] : parts) {
            pattern.push_back(day.toJulianDay());
            for (const int person : people)
                pattern.push_back(person);
            pattern.push_back(-1);
        }
        return pattern;
    }

    /// What a plan costs and whether it keeps all rules; -1 where it does not.
    int priceOf(const CandidatePlan &plan)
    {
        m_turns.clear();
        m_chosen.clear();
        int points = 0;
        for (qsizetype part = 0; part < plan.interviews.size(); ++part) {
            const SlotProposal &interview = plan.interviews.at(part);
            QList<int> people = interview.people;
            std::sort(people.begin(), people.end());
            const QList<Way> ways = waysOf(part);
            const auto way = std::find_if(ways.begin(), ways.end(),
                [&](const Way &one) { return one.start == interview.startAt && one.people == people; });
            if (way == ways.end() || (part > 0 && way->start < endOf(part - 1)))
                return -1;
            const auto price = priceOfWay(*way);
            if (!price)
                return -1;
            points += *price;
            take(*way);
        }
        return points;
    }

private:
    qint64 spanSeconds(qsizetype part) const
    {
        const int gap = std::max(m_query.gapMinutes, m_query.parts.at(part).query.bufferMinutes);
        const int whole = (m_query.parts.at(part).query.minutes + 14) / 15 * 15;
        return qint64(whole + gap) * 60;
    }
    QDateTime endOf(qsizetype part) const { return m_chosen.at(part).start.addSecs(spanSeconds(part)); }

    QList<Way> waysOf(qsizetype part) const
    {
        const SlotQuery &query = m_query.parts.at(part).query;
        QList<Way> ways;
        for (const Moment &moment : m_moments.at(part)) {
            if (moment.candidate & ~m_relaxed)
                continue;
            Way way{ moment.start, Wall::in(query.candidateZone.id()).day(moment.start), {}, moment.points };
            seatEverybody(query, moment, 0, way, ways);
        }
        return ways;
    }

    void seatEverybody(const SlotQuery &query, const Moment &moment, qsizetype seat, Way way, QList<Way> &ways) const
    {
        if (seat == query.seats.size()) {
            std::sort(way.people.begin(), way.people.end());
            ways += way;
            return;
        }
        for (const int person : query.seats.at(seat)) {
            if (way.people.contains(person) || moment.broken.at(person) & ~m_relaxed)
                continue;
            Way with = way;
            with.people += person;
            with.points += moment.personPoints.at(person);
            seatEverybody(query, moment, seat + 1, with, ways);
        }
    }

    Wall &wallOf(int person) const { return Wall::in(m_facts.people.at(person).person.zone.toLatin1()); }

    /// What a way costs after those chosen; nothing where it breaks limits together with them.
    std::optional<int> priceOfWay(const Way &way) const
    {
        int points = way.points;
        for (const int person : way.people) {
            const SlotPerson &one = m_facts.people.at(person);
            const QDate day = wallOf(person).day(way.start);
            int onDay = 0;
            int inWeek = 0;
            int before = 0;
            for (const QDateTime &start : one.starts) {
                onDay += wallOf(person).day(start) == day ? 1 : 0;
                inWeek += weekOf(wallOf(person).day(start)) == weekOf(day) ? 1 : 0;
            }
            for (const Turn &turn : m_turns) {
                if (turn.person != person)
                    continue;
                ++before;
                onDay += turn.day == day ? 1 : 0;
                inWeek += weekOf(turn.day) == weekOf(day) ? 1 : 0;
                points += weekOf(turn.day) == weekOf(day) ? 3 : 0;
            }
            if (before > 0 && !m_query.parts.constFirst().query.known.contains(one.person.id))
                points -= 2;
            const bool full = (one.person.dailyLimit && onDay >= *one.person.dailyLimit)
                           || (one.person.weeklyLimit && inWeek >= *one.person.weeklyLimit);
            if (full && !(m_relaxed & bit(SlotRule::Limits)))
                return std::nullopt;
        }
        return points + spacingPoints(way);
    }

    int spacingPoints(const Way &way) const
    {
        const SlotQuery &query = m_query.parts.constFirst().query;
        QSet<QDate> days;
        for (const TimeSpan &busy : query.candidateBusy)
            days.insert(Wall::in(query.candidateZone.id()).day(busy.start));
        for (const Way &before : m_chosen)
            days.insert(before.day);
        const bool wrong = query.spacing == SlotQuery::Spacing::OneDay ? !days.isEmpty() && !days.contains(way.day)
                         : query.spacing == SlotQuery::Spacing::Spread ? days.contains(way.day)
                                                                       : false;
        return wrong ? 6 : 0;
    }

    void take(const Way &way)
    {
        m_chosen += way;
        for (const int person : way.people)
            m_turns += Turn{ person, wallOf(person).day(way.start) };
    }

    void place(qsizetype part, int points)
    {
        if (part == m_query.parts.size()) {
            QList<std::pair<QDate, QList<int>>> parts;
            for (const Way &way : std::as_const(m_chosen))
                parts += { way.day, way.people };
            const auto [found, first] = m_found.try_emplace(patternOf(parts), points);
            found->second = std::min(found->second, points);
            return;
        }
        for (const Way &way : m_ways.at(part)) {
            if (part > 0 && way.start < endOf(part - 1))
                continue;
            const auto price = priceOfWay(way);
            if (!price)
                continue;
            const qsizetype turns = m_turns.size();
            take(way);
            place(part + 1, points + *price);
            m_chosen.removeLast();
            m_turns.resize(turns);
        }
    }

    const Case &m_facts;
    const CandidatePlanQuery &m_query;
    QList<QList<Moment>> m_moments;
    int m_relaxed = 0;
    QList<QList<Way>> m_ways;
    QList<Way> m_chosen;
    QList<Turn> m_turns;
    std::map<std::vector<qint64>, int> m_found;
};

} // namespace shortlist::test
