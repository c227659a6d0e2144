// SPDX-License-Identifier: GPL-3.0-or-later
// What is learned from a dead end, and forgotten again (clauses of few decisions are kept longest: G. Audemard and
// L. Simon, “Predicting Learnt Clauses Quality in Modern SAT Solvers”, IJCAI 2009).
#include "domain/planning/clausesolver.h"

#include <algorithm>
#include <cstdlib>

namespace shortlist {
namespace {

constexpr int kGoodLevels = 2; ///< a clause of so many is kept for good
constexpr std::int64_t kForgetLater = 300; ///< dead ends, each time

} // namespace

void ClauseSolver::explain(int reason, Literal implied, std::vector<Literal> &why)
{
    why.clear();
    if (reason >= 0) {
        const Literal *literals = literalsOf(reason);
        for (int i = 0; i < sizeOf(reason); ++i) {
            if (literals[i] != implied)
                why.push_back(literals[i]);
        }
        return;
    }
    explainLimit(kLimits - reason, implied, why);
}

void ClauseSolver::explainLimit(int number, Literal implied, std::vector<Literal> &why)
{
    const Limit &limit = m_limits[at(number)];
    std::int64_t room = limit.most;
    size_t before = m_trail.size();
    if (implied >= 0) {
        before = at(m_position[at(implied / 2)]);
        const std::vector<Use> &uses = m_uses[at(implied ^ 1)];
        room -=
            std::find_if(uses.begin(), uses.end(), [number](const Use &use) { return use.limit == number; })->weight;
    }
    // Of some thousand parts few are true: those that are counted, and what is not yet propagated.
    m_counted.clear();
    for (const int place : limit.counted) {
        if (at(m_position[at(limit.parts[at(place)].literal / 2)]) >= before)
            break;
        m_counted.push_back(place);
    }
    for (size_t i = m_next; i < before; ++i) {
        for (const Use &use : m_uses[at(m_trail[i])]) {
            if (use.limit == number)
                m_counted.push_back(use.place);
        }
    }
    // The heaviest, as many as it takes.
    std::sort(m_counted.begin(), m_counted.end());
    for (size_t i = 0; room >= 0 && i < m_counted.size(); ++i) {
        const Part &part = limit.parts[at(m_counted[i])];
        why.push_back(part.literal ^ 1);
        room -= part.weight;
    }
}

void ClauseSolver::bump(int variable)
{
    double &activity = m_activity[at(variable)];
    activity += m_bump;
    if (activity > 1e100) {
        for (double &each : m_activity)
            each *= 1e-100;
        m_bump *= 1e-100;
    }
    if (m_place[at(variable)] >= 0)
        rise(at(m_place[at(variable)]));
}

void ClauseSolver::use(int clause)
{
    const int levels = m_store[at(clause + kLevels)];
    if (levels == 0)
        return;
    ++m_store[at(clause + kUsed)];
    if (levels > kGoodLevels)
        m_store[at(clause + kLevels)] = std::min(levels, levelsOf(literalsOf(clause), at(sizeOf(clause))));
}

int ClauseSolver::levelsOf(const Literal *literals, size_t count)
{
    ++m_levelCount;
    int levels = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t level = at(m_level[at(literals[i] / 2)]);
        if (level >= m_levelSeen.size())
            m_levelSeen.resize(level + 1, 0);
        levels += m_levelSeen[level] == m_levelCount ? 0 : 1;
        m_levelSeen[level] = m_levelCount;
    }
    return levels;
}

bool ClauseSolver::isImplied(Literal literal)
{
    // Reason by reason, the deepest first; what was found out on the way is kept for the other literals.
    if (m_reason[at(literal / 2)] == kDecision)
        return false;
    struct Place {
        int variable = 0;
        size_t next = 0;
    };
    std::vector<Place> path;
    const auto enter = [&](Literal one) {
        const int variable = one / 2;
        if (m_whys.size() <= path.size())
            m_whys.emplace_back();
        explain(m_reason[at(variable)], one ^ 1, m_whys[path.size()]);
        path.push_back({ variable, 0 });
    };
    enter(literal);
    while (!path.empty()) {
        Place &place = path.back();
        const std::vector<Literal> &why = m_whys[path.size() - 1];
        if (place.next == why.size()) {
            if (m_mark[at(place.variable)] == Mark::None) {
                m_mark[at(place.variable)] = Mark::Implied;
                m_marked.push_back(place.variable);
            }
            path.pop_back();
            continue;
        }
        const Literal one = why[place.next++];
        const int variable = one / 2;
        const Mark mark = m_mark[at(variable)];
        if (m_level[at(variable)] == 0 || mark == Mark::Learned || mark == Mark::Implied)
            continue;
        const size_t level = at(m_level[at(variable)]);
        const bool isLearnedLevel = level < m_levelSeen.size() && m_levelSeen[level] == m_levelCount;
        if (mark == Mark::Needed || m_reason[at(variable)] == kDecision || !isLearnedLevel) {
            for (const Place &each : path) {
                if (m_mark[at(each.variable)] == Mark::None) {
                    m_mark[at(each.variable)] = Mark::Needed;
                    m_marked.push_back(each.variable);
                }
            }
            return false;
        }
        enter(one);
    }
    return true;
}

void ClauseSolver::shorten()
{
    levelsOf(m_learned.data(), m_learned.size());
    size_t kept = 1;
    for (size_t i = 1; i < m_learned.size(); ++i) {
        if (!isImplied(m_learned[i]))
            m_learned[kept++] = m_learned[i];
    }
    m_learned.resize(kept);
}

void ClauseSolver::learn(int conflict)
{
    m_learned.assign(1, 0);
    if (m_whys.empty())
        m_whys.emplace_back();
    std::vector<Literal> &why = m_whys.front();
    int open = 0;
    Literal implied = -1;
    size_t place = m_trail.size();
    int reason = conflict;
    do {
        if (reason >= 0)
            use(reason);
        explain(reason, implied, why);
        for (const Literal literal : why) {
            const int variable = literal / 2;
            if (m_mark[at(variable)] != Mark::None || m_level[at(variable)] == 0)
                continue;
            m_mark[at(variable)] = Mark::Learned;
            m_marked.push_back(variable);
            bump(variable);
            if (m_level[at(variable)] == level())
                ++open;
            else
                m_learned.push_back(literal);
        }
        while (m_mark[at(m_trail[--place] / 2)] == Mark::None) { }
        implied = m_trail[place];
        reason = m_reason[at(implied / 2)];
        --open;
    } while (open > 0);
    m_learned[0] = implied ^ 1;
    // What was gone through on the last level is no part of the clause.
    for (const int variable : m_marked) {
        if (m_level[at(variable)] == level())
            m_mark[at(variable)] = Mark::None;
    }
    m_mark[at(implied / 2)] = Mark::Learned;
    shorten();
    for (const int variable : m_marked)
        m_mark[at(variable)] = Mark::None;
    m_marked.clear();
    size_t second = 1;
    for (size_t i = 2; i < m_learned.size(); ++i)
        second = m_level[at(m_learned[i] / 2)] > m_level[at(m_learned[second] / 2)] ? i : second;
    const int levels = levelsOf(m_learned.data(), m_learned.size());
    if (m_learned.size() == 1) {
        undoTo(0);
        set(m_learned[0], kDecision);
        return;
    }
    std::swap(m_learned[1], m_learned[second]);
    undoTo(m_level[at(m_learned[1] / 2)]);
    const int clause = store(m_learned, levels);
    m_learnedClauses.push_back(clause);
    set(m_learned[0], clause);
}

void ClauseSolver::forgetClauses()
{
    std::vector<int> order;
    std::vector<int> keptClauses;
    for (const int clause : m_learnedClauses) {
        const Literal first = literalsOf(clause)[0];
        const bool isReason = isTrue(first) && m_reason[at(first / 2)] == clause;
        const bool keep = m_store[at(clause + kLevels)] <= kGoodLevels || sizeOf(clause) == 2 || isReason;
        (keep ? keptClauses : order).push_back(clause);
    }
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const int one = m_store[at(a + kLevels)];
        const int other = m_store[at(b + kLevels)];
        return one != other ? one < other : m_store[at(a + kUsed)] > m_store[at(b + kUsed)];
    });
    for (size_t i = order.size() / 2; i < order.size(); ++i)
        m_store[at(order[i] + kSize)] *= -1; // no longer needed
    order.resize(order.size() / 2);
    // All that is left moves together; where it goes to is left where it was.
    std::vector<Literal> store;
    store.reserve(m_store.size());
    for (size_t from = 0; from < m_store.size();) {
        const int size = m_store[from];
        const size_t next = from + kLiterals + at(std::abs(size));
        if (size > 0) {
            const int to = static_cast<int>(store.size());
            store.insert(store.end(), m_store.begin() + std::ptrdiff_t(from), m_store.begin() + std::ptrdiff_t(next));
            store[at(to + kUsed)] = 0;
            m_store[from + kLevels] = to;
        }
        from = next;
    }
    const auto isGone = [this](const Watch &one) { return m_store[at(one.clause)] < 0; };
    for (std::vector<std::vector<Watch>> *lists : { &m_watches, &m_pairs }) {
        for (std::vector<Watch> &watches : *lists) {
            watches.erase(std::remove_if(watches.begin(), watches.end(), isGone), watches.end());
            for (Watch &one : watches)
                one.clause = m_store[at(one.clause + kLevels)];
        }
    }
    for (const Literal literal : m_trail) {
        int &reason = m_reason[at(literal / 2)];
        if (reason >= 0)
            reason = m_store[at(reason + kLevels)];
    }
    m_learnedClauses.clear();
    for (const std::vector<int> *clauses : { &keptClauses, &order }) {
        for (const int clause : *clauses)
            m_learnedClauses.push_back(m_store[at(clause + kLevels)]);
    }
    m_store = std::move(store);
    m_forgetEvery += kForgetLater;
    m_forgetAt = m_deadEnds + m_forgetEvery;
}

} // namespace shortlist
