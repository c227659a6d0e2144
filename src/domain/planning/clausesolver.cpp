// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/clausesolver.h"

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

constexpr double kVariableFade = 1 / 0.95;
constexpr float kClauseFade = 1 / 0.999F;
constexpr std::int64_t kRestartEvery = 100; ///< dead ends, times the sequence of M. Luby and others (1993)

/// 1 1 2 1 1 2 4 1 1 2 1 1 2 4 8 …, from 0.
std::int64_t luby(std::int64_t index)
{
    // The sequence of 2^k - 1 numbers is the one before twice, and then 2^(k - 1).
    for (;;) {
        int k = 1;
        while ((std::int64_t(1) << k) - 1 <= index)
            ++k;
        const std::int64_t half = std::int64_t(1) << (k - 1);
        if (index + 1 == 2 * half - 1)
            return half;
        index -= half - 1;
    }
}

} // namespace

int ClauseSolver::addVariable()
{
    const int variable = static_cast<int>(m_phase.size());
    m_phase.push_back(false);
    m_found.push_back(false);
    m_level.push_back(0);
    m_reason.push_back(kDecision);
    m_position.push_back(0);
    m_activity.push_back(0);
    m_seen.push_back(false);
    m_place.push_back(-1);
    m_value.resize(m_value.size() + 2, 0);
    m_watches.resize(m_watches.size() + 2);
    m_uses.resize(m_uses.size() + 2);
    insert(variable);
    return variable;
}

void ClauseSolver::addClause(std::vector<Literal> literals)
{
    undoTo(0);
    std::sort(literals.begin(), literals.end());
    literals.erase(std::unique(literals.begin(), literals.end()), literals.end());
    for (size_t i = 0; i + 1 < literals.size(); ++i) {
        if ((literals[i] ^ 1) == literals[i + 1])
            return;
    }
    if (std::any_of(literals.begin(), literals.end(), [this](Literal literal) { return isTrue(literal); }))
        return;
    literals.erase(
        std::remove_if(literals.begin(), literals.end(), [this](Literal literal) { return isFalse(literal); }),
        literals.end());
    if (literals.empty()) {
        m_impossible = true;
        return;
    }
    if (literals.size() == 1) {
        set(literals.front(), kDecision);
        m_impossible = m_impossible || propagate() != kDecision;
        return;
    }
    m_clauses.push_back({ std::move(literals), 0, 0 });
    watch(static_cast<int>(m_clauses.size()) - 1);
}

void ClauseSolver::addLimit(const std::vector<Literal> &literals, std::int64_t most)
{
    addLimit(literals, std::vector<std::int64_t>(literals.size(), 1), most);
}

void ClauseSolver::addLimit(
    const std::vector<Literal> &literals, const std::vector<std::int64_t> &weights, std::int64_t most)
{
    undoTo(0);
    Limit limit;
    limit.most = most;
    std::int64_t all = 0;
    for (size_t i = 0; i < literals.size(); ++i) {
        if (isTrue(literals[i]))
            limit.most -= weights[i];
        else if (!isFalse(literals[i]))
            limit.parts.push_back({ literals[i], weights[i] });
        all += weights[i];
    }
    if (limit.most < 0)
        m_impossible = true;
    if (all <= most || limit.most < 0)
        return;
    std::stable_sort(
        limit.parts.begin(), limit.parts.end(), [](const Part &a, const Part &b) { return a.weight > b.weight; });
    const int number = static_cast<int>(m_limits.size());
    for (const Part &part : limit.parts)
        m_uses[at(part.literal)].push_back({ number, part.weight });
    m_limits.push_back(std::move(limit));
    m_impossible = m_impossible || settle(number) != kDecision || propagate() != kDecision;
}

void ClauseSolver::watch(int clause)
{
    const std::vector<Literal> &literals = m_clauses[at(clause)].literals;
    m_watches[at(literals[0] ^ 1)].push_back({ clause, literals[1] });
    m_watches[at(literals[1] ^ 1)].push_back({ clause, literals[0] });
}

void ClauseSolver::set(Literal literal, int reason)
{
    const size_t variable = at(literal / 2);
    m_value[at(literal)] = 1;
    m_value[at(literal ^ 1)] = -1;
    m_level[variable] = level();
    m_reason[variable] = reason;
    m_position[variable] = static_cast<int>(m_trail.size());
    m_trail.push_back(literal);
}

void ClauseSolver::undoTo(int level)
{
    if (this->level() <= level)
        return;
    const size_t start = m_levelStart[static_cast<size_t>(level)];
    while (m_trail.size() > start) {
        const Literal literal = m_trail.back();
        // Only what was propagated is counted in the limits.
        if (m_trail.size() <= m_next) {
            for (const Use &use : m_uses[at(literal)])
                m_limits[at(use.limit)].sum -= use.weight;
        }
        m_trail.pop_back();
        m_value[at(literal)] = 0;
        m_value[at(literal ^ 1)] = 0;
        m_phase[at(literal / 2)] = (literal & 1) == 0;
        insert(literal / 2);
        m_next = std::min(m_next, m_trail.size());
    }
    m_levelStart.resize(static_cast<size_t>(level));
}

int ClauseSolver::propagate()
{
    while (m_next < m_trail.size()) {
        const Literal literal = m_trail[m_next++];
        // The limits first and to the end: what they count has to be undone as a whole.
        const int limits = propagateLimits(literal);
        if (limits != kDecision)
            return limits;
        const int clauses = propagateClauses(literal);
        if (clauses != kDecision)
            return clauses;
    }
    return kDecision;
}

int ClauseSolver::propagateLimits(Literal literal)
{
    for (const Use &use : m_uses[at(literal)])
        m_limits[at(use.limit)].sum += use.weight;
    for (const Use &use : m_uses[at(literal)]) {
        const int conflict = settle(use.limit);
        if (conflict != kDecision)
            return conflict;
    }
    return kDecision;
}

int ClauseSolver::settle(int number)
{
    const Limit &limit = m_limits[at(number)];
    if (limit.sum > limit.most)
        return kLimits - number;
    for (const Part &part : limit.parts) {
        if (limit.sum + part.weight <= limit.most)
            break;
        if (isOpen(part.literal))
            set(part.literal ^ 1, kLimits - number);
    }
    return kDecision;
}

int ClauseSolver::propagateClauses(Literal literal)
{
    std::vector<Watch> &watches = m_watches[at(literal)];
    size_t kept = 0;
    for (size_t i = 0; i < watches.size(); ++i) {
        const Watch watched = watches[i];
        if (isTrue(watched.other)) {
            watches[kept++] = watched;
            continue;
        }
        std::vector<Literal> &literals = m_clauses[at(watched.clause)].literals;
        if (literals[0] == (literal ^ 1))
            std::swap(literals[0], literals[1]);
        if (isTrue(literals[0])) {
            watches[kept++] = { watched.clause, literals[0] };
            continue;
        }
        const auto free =
            std::find_if(literals.begin() + 2, literals.end(), [this](Literal one) { return !isFalse(one); });
        if (free != literals.end()) {
            std::swap(literals[1], *free);
            m_watches[at(literals[1] ^ 1)].push_back({ watched.clause, literals[0] });
            continue;
        }
        watches[kept++] = { watched.clause, literals[0] };
        if (isFalse(literals[0])) {
            while (++i < watches.size())
                watches[kept++] = watches[i];
            watches.resize(kept);
            return watched.clause;
        }
        set(literals[0], watched.clause);
    }
    watches.resize(kept);
    return kDecision;
}

void ClauseSolver::explain(int reason, Literal implied, std::vector<Literal> &why) const
{
    why.clear();
    if (reason >= 0) {
        for (const Literal literal : m_clauses[at(reason)].literals) {
            if (literal != implied)
                why.push_back(literal);
        }
        return;
    }
    // The heaviest that were true before, as many as it takes.
    const Limit &limit = m_limits[at(kLimits - reason)];
    std::int64_t room = limit.most;
    int before = static_cast<int>(m_trail.size());
    if (implied >= 0) {
        before = m_position[at(implied / 2)];
        room -= std::find_if(limit.parts.begin(), limit.parts.end(), [implied](const Part &part) {
            return part.literal == (implied ^ 1);
        })->weight;
    }
    for (const Part &part : limit.parts) {
        if (room < 0)
            break;
        if (!isTrue(part.literal) || m_position[at(part.literal / 2)] >= before)
            continue;
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

bool ClauseSolver::isImplied(Literal literal)
{
    const int reason = m_reason[at(literal / 2)];
    if (reason == kDecision)
        return false;
    explain(reason, literal ^ 1, m_why);
    return std::all_of(
        m_why.begin(), m_why.end(), [this](Literal one) { return m_seen[at(one / 2)] || m_level[at(one / 2)] == 0; });
}

void ClauseSolver::learn(int conflict)
{
    m_learned.assign(1, 0);
    std::vector<int> seen;
    int open = 0;
    Literal implied = -1;
    size_t place = m_trail.size();
    int reason = conflict;
    do {
        if (reason >= 0 && m_clauses[at(reason)].levels > 0)
            m_clauses[at(reason)].activity += m_clauseBump;
        explain(reason, implied, m_why);
        for (const Literal literal : m_why) {
            const int variable = literal / 2;
            if (m_seen[at(variable)] || m_level[at(variable)] == 0)
                continue;
            m_seen[at(variable)] = true;
            seen.push_back(variable);
            bump(variable);
            if (m_level[at(variable)] == level())
                ++open;
            else
                m_learned.push_back(literal);
        }
        while (!m_seen[at(m_trail[--place] / 2)]) { }
        implied = m_trail[place];
        reason = m_reason[at(implied / 2)];
        m_seen[at(implied / 2)] = false;
        --open;
    } while (open > 0);
    m_learned[0] = implied ^ 1;
    for (const Literal literal : m_learned)
        m_seen[at(literal / 2)] = true;
    size_t kept = 1;
    for (size_t i = 1; i < m_learned.size(); ++i) {
        if (!isImplied(m_learned[i]))
            m_learned[kept++] = m_learned[i];
    }
    m_learned.resize(kept);
    for (const int variable : seen)
        m_seen[at(variable)] = false;
    m_seen[at(implied / 2)] = false;
    std::vector<int> levels;
    for (const Literal literal : m_learned)
        levels.push_back(m_level[at(literal / 2)]);
    size_t second = 1;
    for (size_t i = 2; i < m_learned.size(); ++i)
        second = levels[i] > levels[second] ? i : second;
    const int back = m_learned.size() > 1 ? levels[second] : 0;
    if (m_learned.size() > 1)
        std::swap(m_learned[1], m_learned[second]);
    std::sort(levels.begin(), levels.end());
    const auto distinct = std::unique(levels.begin(), levels.end()) - levels.begin();
    undoTo(back);
    if (m_learned.size() == 1) {
        set(m_learned[0], kDecision);
        return;
    }
    int number = static_cast<int>(m_clauses.size());
    if (!m_spare.empty()) {
        number = m_spare.back();
        m_spare.pop_back();
    } else {
        m_clauses.emplace_back();
    }
    m_clauses[at(number)] = { m_learned, m_clauseBump, static_cast<int>(distinct) };
    ++m_learnedCount;
    watch(number);
    set(m_learned[0], number);
}

void ClauseSolver::forgetClauses()
{
    std::vector<int> order;
    for (size_t i = 0; i < m_clauses.size(); ++i) {
        const Clause &clause = m_clauses[i];
        if (clause.levels <= 2 || clause.literals.empty())
            continue;
        const size_t variable = at(clause.literals[0] / 2);
        if (!(isTrue(clause.literals[0]) && m_reason[variable] == static_cast<int>(i)))
            order.push_back(static_cast<int>(i));
    }
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const Clause &one = m_clauses[at(a)];
        const Clause &other = m_clauses[at(b)];
        return one.levels != other.levels ? one.levels > other.levels : one.activity < other.activity;
    });
    order.resize(order.size() / 2);
    std::vector<bool> gone(m_clauses.size(), false);
    for (const int number : order) {
        gone[at(number)] = true;
        m_clauses[at(number)] = {};
        m_spare.push_back(number);
    }
    m_learnedCount -= static_cast<std::int64_t>(order.size());
    m_learnedMost += m_learnedMost / 10;
    for (std::vector<Watch> &watches : m_watches)
        watches.erase(
            std::remove_if(watches.begin(), watches.end(), [&](const Watch &one) { return gone[at(one.clause)]; }),
            watches.end());
}

bool ClauseSolver::decide()
{
    while (!m_heap.empty()) {
        const int variable = takeTop();
        if (!isOpen(yes(variable)))
            continue;
        m_levelStart.push_back(m_trail.size());
        set(m_phase[at(variable)] ? yes(variable) : no(variable), kDecision);
        return true;
    }
    return false;
}

ClauseSolver::Answer ClauseSolver::solve(std::int64_t deadEnds, const LoopStop *stop)
{
    undoTo(0);
    std::int64_t restarts = 0;
    std::int64_t untilRestart = kRestartEvery;
    for (std::int64_t met = 0; !m_impossible;) {
        const int conflict = propagate();
        if (conflict == kDecision) {
            if (untilRestart <= 0) {
                untilRestart = kRestartEvery * luby(++restarts);
                undoTo(0);
                continue;
            }
            if (m_learnedCount > m_learnedMost)
                forgetClauses();
            if (decide())
                continue;
            for (size_t i = 0; i < m_found.size(); ++i)
                m_found[i] = isTrue(yes(static_cast<int>(i)));
            return Answer::Found;
        }
        ++m_deadEnds;
        --untilRestart;
        if (level() == 0) {
            m_impossible = true;
            break;
        }
        learn(conflict);
        m_bump *= kVariableFade;
        m_clauseBump *= kClauseFade;
        if (m_clauseBump > 1e20F) {
            for (Clause &clause : m_clauses)
                clause.activity *= 1e-20F;
            m_clauseBump *= 1e-20F;
        }
        if (++met >= deadEnds || (stop && stop->isRequested()))
            return Answer::OutOfSteps;
    }
    return Answer::Impossible;
}

void ClauseSolver::insert(int variable)
{
    if (m_place[at(variable)] >= 0)
        return;
    m_place[at(variable)] = static_cast<int>(m_heap.size());
    m_heap.push_back(variable);
    rise(m_heap.size() - 1);
}

void ClauseSolver::rise(size_t place)
{
    const int variable = m_heap[place];
    while (place > 0) {
        const size_t parent = (place - 1) / 2;
        if (m_activity[at(m_heap[parent])] >= m_activity[at(variable)])
            break;
        m_heap[place] = m_heap[parent];
        m_place[at(m_heap[place])] = static_cast<int>(place);
        place = parent;
    }
    m_heap[place] = variable;
    m_place[at(variable)] = static_cast<int>(place);
}

void ClauseSolver::sift(size_t place)
{
    const int variable = m_heap[place];
    for (size_t child = 2 * place + 1; child < m_heap.size(); child = 2 * place + 1) {
        if (child + 1 < m_heap.size() && m_activity[at(m_heap[child + 1])] > m_activity[at(m_heap[child])])
            ++child;
        if (m_activity[at(m_heap[child])] <= m_activity[at(variable)])
            break;
        m_heap[place] = m_heap[child];
        m_place[at(m_heap[place])] = static_cast<int>(place);
        place = child;
    }
    m_heap[place] = variable;
    m_place[at(variable)] = static_cast<int>(place);
}

int ClauseSolver::takeTop()
{
    const int top = m_heap.front();
    m_place[at(top)] = -1;
    const int last = m_heap.back();
    m_heap.pop_back();
    if (!m_heap.empty()) {
        m_heap[0] = last;
        sift(0);
    }
    return top;
}

} // namespace shortlist
