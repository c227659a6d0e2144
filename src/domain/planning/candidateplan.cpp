// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidateplan.h"

#include "domain/calendar/slotwords.h"
#include "domain/planning/candidateplanwords.h"
#include "domain/planning/candidatesearch.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype kMostPlans = 3;

bool canBePlanned(const CandidatePlanQuery &query)
{
    return !query.parts.isEmpty() && query.parts.size() <= CandidatePlanQuery::kMostParts
        && std::all_of(query.parts.begin(), query.parts.end(), [](const LoopPart &part) {
               return !part.query.seats.isEmpty() && part.query.seats.size() <= SlotQuery::kMostSeats;
           });
}

/// What limits say, where they are set aside: those of the plan's interviews that come before count too.
QStringList saidOfLimits(
    const SlotFinder &finder, const SlotQuery &query, const QList<SlotProposal> &before, const SlotProposal &interview)
{
    QStringList sentences;
    if (!query.relaxed.contains(SlotRule::Limits))
        return sentences;
    for (const int person : interview.people) {
        SlotPerson one = finder.people().at(person);
        for (const SlotProposal &earlier : before) {
            if (earlier.people.contains(person))
                one.starts += earlier.startAt;
        }
        const QTimeZone zone = finder.daysOf(person).zone();
        for (const QString &sentence : slotPersonObjections(one, interview, SlotRule::Limits, zone))
            sentences += slotReasonOf(sentence);
    }
    return sentences;
}

/// Why an interview of a plan lies where it does; limits were counted with the whole plan.
QStringList reasonsInPlan(
    const SlotFinder &finder, SlotQuery query, const QList<SlotProposal> &before, const SlotProposal &interview)
{
    const QStringList limits = saidOfLimits(finder, query, before, interview);
    query.relaxed.remove(SlotRule::Limits);
    return limits + finder.reasonsFor(query, interview);
}

CandidatePlan planOf(const SlotFinder &finder, const CandidatePlanQuery &query, const CandidateSearch &search,
    const CandidateSearch::Found &found)
{
    CandidatePlan plan;
    const std::vector<SlotCost> costs = search.costsOf(found.places);
    QSet<PersonId> met;
    for (size_t index = 0; index < found.places.size(); ++index) {
        const CandidateSearch::Place &place = found.places[index];
        SlotQuery asked = query.parts.at(qsizetype(index)).query;
        asked.known += met;
        SlotProposal interview{ finder.grid().timeAt(place.cell), asked.minutes, place.people, costs[index], {} };
        interview.reasons = reasonsInPlan(finder, asked, plan.interviews, interview);
        plan.interviews += interview;
        for (const int person : place.people)
            met.insert(finder.people().at(person).person.id);
    }
    return plan;
}

/// The best plans, apart from each other. Each found splits those left into such that are like it up to a part and
/// other from there on, of which again the best are found: none is missed, and none is found twice.
class DistinctPlans {
public:
    explicit DistinctPlans(CandidateSearch &search)
        : m_search(search)
    {
    }

    QList<CandidateSearch::Found> best(size_t parts, qsizetype most)
    {
        QList<CandidateSearch::Found> plans;
        look(std::vector<CandidateSearch::Restriction>(parts));
        while (plans.size() < most && !m_branches.empty()) {
            const auto cheapest = std::min_element(m_branches.begin(), m_branches.end(),
                [](const Branch &a, const Branch &b) { return a.found.points < b.found.points; });
            const Branch branch = *cheapest;
            m_branches.erase(cheapest);
            plans += branch.found;
            if (plans.size() < most)
                split(branch);
        }
        return plans;
    }
    bool isProven() const { return m_proven; }

private:
    struct Branch {
        std::vector<CandidateSearch::Restriction> restrictions;
        CandidateSearch::Found found;
    };

    void look(const std::vector<CandidateSearch::Restriction> &restrictions)
    {
        const CandidateSearch::Found found = m_search.cheapest(restrictions);
        m_proven = m_proven && found.proven;
        if (!found.places.empty())
            m_branches.push_back({ restrictions, found });
    }

    void split(const Branch &branch)
    {
        std::vector<CandidateSearch::Restriction> restrictions = branch.restrictions;
        for (size_t part = 0; part < restrictions.size(); ++part) {
            const CandidateSearch::Pattern pattern = m_search.patternOf(branch.found.places[part]);
            if (restrictions[part].only)
                continue;
            const CandidateSearch::Restriction open = restrictions[part];
            restrictions[part].never += pattern;
            look(restrictions);
            restrictions[part] = open;
            restrictions[part].only = pattern;
        }
    }

    CandidateSearch &m_search;
    std::vector<Branch> m_branches;
    bool m_proven = true;
};

CandidatePlanQuery without(const CandidatePlanQuery &query, const QList<SlotRule> &rules)
{
    CandidatePlanQuery asked = query;
    for (LoopPart &part : asked.parts) {
        for (const SlotRule rule : rules)
            part.query.relaxed.insert(rule);
    }
    return asked;
}

/// What the rules that are set aside say against a plan that was found without them.
QStringList saidAgainst(
    const SlotFinder &finder, const CandidatePlanQuery &query, const CandidatePlan &plan, const QList<SlotRule> &rules)
{
    QStringList sentences;
    for (qsizetype index = 0; index < plan.interviews.size(); ++index) {
        const LoopPart &part = query.parts.at(index);
        const SlotProposal &interview = plan.interviews.at(index);
        for (const SlotRule rule : rules) {
            SlotQuery kept = part.query;
            for (const SlotRule other : rules) {
                if (other != rule)
                    kept.relaxed.insert(other);
            }
            const bool ofCandidate = !slotRuleObjection(part.query, rule).isEmpty();
            if (ofCandidate && finder.candidateStarts(kept).at(finder.grid().cellWith(interview.startAt)))
                continue;
            for (const QString &sentence : finder.against(part.query, interview, rule)) {
                const QString whole = partSentence(part, sentence);
                if (!sentences.contains(whole))
                    sentences += whole;
            }
        }
    }
    if (sentences.isEmpty())
        sentences += planLimitsSentence();
    return sentences;
}

QStringList obstaclesOf(const SlotFinder &finder, const CandidatePlanQuery &query)
{
    QStringList obstacles;
    for (const LoopPart &part : query.parts) {
        for (const QString &obstacle : slotObstacles(finder.people(), part.query, finder.grid().end())) {
            if (!obstacles.contains(obstacle))
                obstacles += obstacle;
        }
    }
    return obstacles;
}

std::optional<CandidatePlan> bestWithout(
    const SlotFinder &finder, const CandidatePlanQuery &query, const QList<SlotRule> &rules)
{
    const CandidatePlanQuery asked = without(query, rules);
    CandidateSearch search(finder, asked);
    if (search.stuckAt() >= 0)
        return std::nullopt;
    const auto found = search.cheapest(std::vector<CandidateSearch::Restriction>(size_t(asked.parts.size())));
    if (found.places.empty())
        return std::nullopt;
    CandidatePlan plan = planOf(finder, asked, search, found);
    plan.summary = planSummary(finder.people(), asked, plan, plan);
    return plan;
}

QList<SlotRule> rulesIn(int bits)
{
    QList<SlotRule> rules;
    for (int rule = 0; rule < kSlotRules; ++rule) {
        if (bits & (1 << rule))
            rules += SlotRule(rule);
    }
    return rules;
}

/// The smallest set of rules without which there is a plan; only of those that people may set aside where
/// `onlyAllowed`.
std::optional<CandidatePlanRelaxation> smallestSetFor(
    const SlotFinder &finder, const CandidatePlanQuery &query, bool onlyAllowed)
{
    int relaxed = 0;
    for (const SlotRule rule : query.parts.constFirst().query.relaxed)
        relaxed |= 1 << int(rule);
    QList<SlotRule> tried = rulesIn((1 << kSlotRules) - 1);
    if (onlyAllowed)
        tried.removeIf([](SlotRule rule) { return !mayRelax(rule); });
    std::optional<CandidatePlanRelaxation> found;
    if (!bestWithout(finder, query, tried))
        return found; // more freedom than this there is not
    for (int size = 1; size <= kSlotRules && !found; ++size) {
        for (int bits = 1; bits < (1 << kSlotRules); ++bits) {
            if ((bits & relaxed) != 0 || int(qPopulationCount(quint32(bits))) != size)
                continue;
            const QList<SlotRule> rules = rulesIn(bits);
            const bool allowed = std::all_of(rules.begin(), rules.end(), mayRelax);
            if (!allowed && (onlyAllowed || (found && found->allowed)))
                continue;
            const auto plan = bestWithout(finder, query, rules);
            // As for a single time: first what people may set aside, then the better plan.
            if (plan && (!found || found->allowed != allowed || plan->points() < found->plan.points()))
                found = CandidatePlanRelaxation{ rules, allowed, *plan, {}, {} };
        }
    }
    if (found) {
        found->sentences = saidAgainst(finder, query, found->plan, found->rules) + slotWallSentences(found->rules);
        found->obstacles = obstaclesOf(finder, query);
    }
    return found;
}

} // namespace

int CandidatePlan::points() const
{
    int points = 0;
    for (const SlotProposal &interview : interviews)
        points += interview.cost.total();
    return points;
}

const CandidatePlanRelaxation *CandidatePlanAnswer::canSetAside() const
{
    if (relaxation && relaxation->allowed)
        return &*relaxation;
    return allowedInstead ? &*allowedInstead : nullptr;
}

CandidatePlanAnswer planCandidate(const SlotFinder &finder, const CandidatePlanQuery &query)
{
    CandidatePlanAnswer answer;
    if (!canBePlanned(query))
        return answer;
    CandidateSearch search(finder, query);
    answer.stuckAt = search.stuckAt();
    if (answer.stuckAt < 0) {
        DistinctPlans distinct(search);
        for (const CandidateSearch::Found &found : distinct.best(size_t(query.parts.size()), kMostPlans))
            answer.plans += planOf(finder, query, search, found);
        answer.proven = distinct.isProven();
    }
    for (CandidatePlan &plan : answer.plans)
        plan.summary = planSummary(finder.people(), query, plan, answer.plans.constFirst());
    tellApart(finder.people(), query, answer.plans);
    if (answer.plans.isEmpty())
        answer.relaxation = smallestSetFor(finder, query, false);
    // As for a single time: one rule that nobody may set aside leaves nothing to be done.
    if (answer.relaxation && !answer.relaxation->allowed)
        answer.allowedInstead = smallestSetFor(finder, query, true);
    return answer;
}

} // namespace shortlist
