// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/clausesolver.h"

#include <algorithm>
#include <random>

namespace shortlist {
namespace {

constexpr double kVariableFade = 1 / 0.95;
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
    m_mark.push_back(Mark::None);
    m_place.push_back(-1);
    m_value.resize(m_value.size() + 2, 0);
    m_watches.resize(m_watches.size() + 2);
    m_pairs.resize(m_pairs.size() + 2);
    m_uses.resize(m_uses.size() + 2);
    insert(variable);
    return variable;
}

void ClauseSolver::stir(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> lot(0, m_bump);
    for (size_t variable = 0; variable < m_activity.size(); ++variable) {
        m_activity[variable] += lot(random);
        if (m_place[variable] >= 0)
            rise(at(m_place[variable]));
    }
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
    store(literals, 0);
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
    for (size_t i = 0; i < limit.parts.size(); ++i)
        m_uses[at(limit.parts[i].literal)].push_back({ number, static_cast<int>(i), limit.parts[i].weight });
    m_limits.push_back(std::move(limit));
    m_impossible = m_impossible || settle(number) != kDecision || propagate() != kDecision;
}

int ClauseSolver::store(const std::vector<Literal> &literals, int levels)
{
    const int clause = static_cast<int>(m_store.size());
    m_store.insert(m_store.end(), { static_cast<int>(literals.size()), levels, 0 });
    m_store.insert(m_store.end(), literals.begin(), literals.end());
    std::vector<std::vector<Watch>> &watches = literals.size() == 2 ? m_pairs : m_watches;
    watches[at(literals[0] ^ 1)].push_back({ clause, literals[1] });
    watches[at(literals[1] ^ 1)].push_back({ clause, literals[0] });
    return clause;
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
            for (const Use &use : m_uses[at(literal)]) {
                m_limits[at(use.limit)].sum -= use.weight;
                m_limits[at(use.limit)].counted.pop_back();
            }
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
    for (const Use &use : m_uses[at(literal)]) {
        m_limits[at(use.limit)].sum += use.weight;
        m_limits[at(use.limit)].counted.push_back(use.place);
    }
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
    for (const Watch &pair : m_pairs[at(literal)]) {
        if (isFalse(pair.other))
            return pair.clause;
        if (isOpen(pair.other))
            set(pair.other, pair.clause);
    }
    std::vector<Watch> &watches = m_watches[at(literal)];
    const Literal gone = literal ^ 1;
    size_t kept = 0;
    for (size_t i = 0; i < watches.size(); ++i) {
        const Watch watched = watches[i];
        if (isTrue(watched.other)) {
            watches[kept++] = watched;
            continue;
        }
        Literal *literals = literalsOf(watched.clause);
        if (literals[0] == gone)
            std::swap(literals[0], literals[1]);
        const Literal first = literals[0];
        if (isTrue(first)) {
            watches[kept++] = { watched.clause, first };
            continue;
        }
        const Literal *end = literals + sizeOf(watched.clause);
        Literal *free = literals + 2;
        while (free != end && isFalse(*free))
            ++free;
        if (free != end) {
            literals[1] = *free;
            *free = gone;
            m_watches[at(literals[1] ^ 1)].push_back({ watched.clause, first });
            continue;
        }
        watches[kept++] = { watched.clause, first };
        if (isFalse(first)) {
            while (++i < watches.size())
                watches[kept++] = watches[i];
            watches.resize(kept);
            return watched.clause;
        }
        set(first, watched.clause);
    }
    watches.resize(kept);
    return kDecision;
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
    m_untilRestart = kRestartEvery * luby(m_restarts);
    for (std::int64_t met = 0; !m_impossible;) {
        const int conflict = propagate();
        if (conflict == kDecision) {
            if (m_untilRestart <= 0) {
                m_untilRestart = kRestartEvery * luby(++m_restarts);
                undoTo(0);
                continue;
            }
            if (m_deadEnds >= m_forgetAt)
                forgetClauses();
            if (decide())
                continue;
            for (size_t i = 0; i < m_found.size(); ++i)
                m_found[i] = isTrue(yes(static_cast<int>(i)));
            return Answer::Found;
        }
        ++m_deadEnds;
        --m_untilRestart;
        if (level() == 0) {
            m_impossible = true;
            break;
        }
        learn(conflict);
        m_bump *= kVariableFade;
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
