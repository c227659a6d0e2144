// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopreplan.h"

#include "domain/planning/replansearch.h"

#include <algorithm>
#include <numeric>

namespace shortlist {

namespace {

/// Starts that may be looked at: a tenth of a second at most where the program is optimized.
constexpr std::int64_t kMostReplanWork = 8'000'000;
constexpr std::int64_t kLastReplanWork = 10 * kMostReplanWork; ///< where nothing was found with that
constexpr size_t kFewReplanTries = 16; ///< for one choice of others
constexpr size_t kMostReplanTries = 400; ///< where nothing was found with few
/// So many others can be tried in all choices of up to three.
constexpr size_t kFewOthers = 12;

} // namespace

ReplanSearch::ReplanSearch(const LoopModel &model, const LoopPlan &plan, const ReplanQuestion &question)
    : m_model(model)
    , m_question(question)
    , m_board(model, plan, question)
    , m_rowsOf(model.people().size())
    , m_costBefore(m_board.cost() + m_board.costOf(question.candidate, plan.loops[nth(question.candidate)]))
{
    for (int candidate = 0; candidate < static_cast<int>(plan.loops.size()); ++candidate) {
        if (mayMove(candidate))
            m_movable.push_back(candidate);
    }
}

bool ReplanSearch::mayMove(int candidate) const
{
    return candidate != m_question.candidate && !m_board.before(candidate).empty() && !m_board.isFixed(candidate);
}

bool ReplanSearch::hasTime() const { return m_board.work() < (m_insists ? kLastReplanWork : kMostReplanWork); }

/// Nothing is lost: more than that is not asked for.
bool ReplanSearch::isGoodEnough() const { return m_best <= m_costBefore; }

void ReplanSearch::run()
{
    m_mostTries = kFewReplanTries;
    attempt({});
    if (isGoodEnough())
        return;
    if (m_movable.size() > kFewOthers) {
        tryPromising();
        if (!hasPlan())
            insist();
    } else {
        tryAll();
        if (!hasPlan() && !m_complete && hasTime()) {
            m_mostTries = kMostReplanTries;
            m_complete = true;
            m_tried.clear();
            attempt({});
            tryAll();
        }
    }
    m_complete = m_complete && (hasTime() || isGoodEnough());
}

/// To come late with a plan is better than to come with none: for longer, and until there is one.
void ReplanSearch::insist()
{
    m_insists = true;
    m_mostTries = kMostReplanTries;
    m_tried.clear();
    attempt({});
    if (!hasPlan())
        tryPromising();
    if (!hasPlan()) {
        m_complete = true;
        tryAll();
    }
    m_complete = m_complete && !hasPlan();
}

void ReplanSearch::tryAll()
{
    const int count = static_cast<int>(m_movable.size());
    const int most = std::min(m_question.mostMoved, ReplanQuestion::kMostMoved);
    for (int size = 1; size <= most; ++size) {
        // Every choice of so many, as a row of places that ascend.
        std::vector<int> places(nth(size));
        std::iota(places.begin(), places.end(), 0);
        while (size <= count) {
            Choice choice;
            for (const int place : places)
                choice.push_back(m_movable[nth(place)]);
            attempt(choice);
            if (m_insists && (hasPlan() || !hasTime()))
                return;
            int last = size - 1;
            while (last >= 0 && places[nth(last)] == count - size + last)
                --last;
            if (last < 0)
                break;
            ++places[nth(last)];
            for (int i = last + 1; i < size; ++i)
                places[nth(i)] = places[nth(i - 1)] + 1;
        }
    }
}

std::vector<int> ReplanSearch::takeOut(const Choice &choice)
{
    std::vector<int> out{ m_question.candidate };
    for (const int other : choice) {
        m_board.remove(other);
        out.push_back(other);
    }
    return out;
}

void ReplanSearch::putBack(const std::vector<int> &out)
{
    for (const int candidate : out) {
        m_board.remove(candidate);
        if (candidate != m_question.candidate)
            m_board.place(candidate, m_board.before(candidate));
    }
}

std::int64_t ReplanSearch::attempt(const Choice &choice)
{
    if (!hasTime() || isGoodEnough() || choice.size() > nth(m_question.mostMoved) || !m_tried.insert(choice).second)
        return kNothing;
    const std::vector<int> out = takeOut(choice);
    const std::int64_t cost = resolve(out);
    putBack(out);
    return cost;
}

std::int64_t ReplanSearch::resolve(const std::vector<int> &out)
{
    Try first{ std::vector<std::vector<ReplanBoard::Ban>>(out.size()), {}, m_board.cost() };
    for (const int candidate : out) {
        first.found.push_back(m_board.find(candidate));
        if (first.found.back().loop.empty())
            return kNothing;
        first.least += first.found.back().cost;
    }
    std::int64_t best = kNothing;
    std::vector<Try> open{ std::move(first) };
    const auto dearer = [](const Try &a, const Try &b) { return a.least > b.least; };
    for (size_t tries = 0; !open.empty(); ++tries) {
        std::pop_heap(open.begin(), open.end(), dearer);
        const Try one = std::move(open.back());
        open.pop_back();
        if (one.least >= std::min(best, m_best))
            return std::min(best, one.least);
        if (tries >= m_mostTries || !hasTime()) {
            m_complete = false;
            break;
        }
        const std::optional<Conflict> conflict = conflictOf(out, one);
        if (!conflict) {
            best = std::min(best, keep(out, one));
            continue;
        }
        for (const auto &[place, ban] : conflict->ways) {
            Try next = one;
            next.bans[place].push_back(ban);
            next.found[place] = m_board.find(out[place], next.bans[place]);
            if (next.found[place].loop.empty())
                continue;
            next.least += next.found[place].cost - one.found[place].cost;
            open.push_back(std::move(next));
            std::push_heap(open.begin(), open.end(), dearer);
        }
    }
    return best;
}

std::optional<ReplanSearch::Conflict> ReplanSearch::conflictOf(const std::vector<int> &out, const Try &one) const
{
    if (auto conflict = cellConflict(out, one))
        return conflict;
    return limitConflict(out, one);
}

std::optional<ReplanSearch::Conflict> ReplanSearch::cellConflict(const std::vector<int> &out, const Try &one) const
{
    for (size_t a = 0; a < out.size(); ++a) {
        for (size_t b = a + 1; b < out.size(); ++b) {
            for (size_t i = 0; i < one.found[a].loop.size(); ++i) {
                const int cellA = m_board.cellOf(out[a], i, one.found[a].loop[i]);
                for (size_t j = 0; j < one.found[b].loop.size(); ++j) {
                    const int cellB = m_board.cellOf(out[b], j, one.found[b].loop[j]);
                    if (cellA >= cellB + m_board.lengthOf(out[b], j) || cellB >= cellA + m_board.lengthOf(out[a], i))
                        continue;
                    const ReplanBoard::Ban ban{ -1, std::max(cellA, cellB), -1 };
                    return Conflict{ { { a, ban }, { b, ban } } };
                }
            }
        }
    }
    return {};
}

std::optional<ReplanSearch::Conflict> ReplanSearch::limitConflict(const std::vector<int> &out, const Try &one) const
{
    std::vector<std::pair<int, Conflict>> uses;
    for (size_t place = 0; place < out.size(); ++place) {
        for (size_t part = 0; part < one.found[place].loop.size(); ++part) {
            const int window = m_board.windowOf(out[place], part, one.found[place].loop[part]);
            for (const int limit : m_board.limitsOf(window)) {
                auto known =
                    std::find_if(uses.begin(), uses.end(), [limit](const auto &u) { return u.first == limit; });
                if (known == uses.end())
                    known = uses.insert(uses.end(), { limit, {} });
                known->second.ways.push_back({ place, { static_cast<int>(part), -1, limit } });
                if (static_cast<int>(known->second.ways.size()) > m_board.limitRoom(limit))
                    return known->second;
            }
        }
    }
    return {};
}

std::int64_t ReplanSearch::keep(const std::vector<int> &out, const Try &one)
{
    for (size_t place = 0; place < out.size(); ++place)
        m_board.place(out[place], one.found[place].loop);
    constexpr int kMostRounds = 3;
    for (int round = 0; round < kMostRounds && improve(out); ++round) { }
    const std::int64_t cost = m_board.cost();
    if (cost < m_best) {
        m_best = cost;
        m_plan = m_board.plan();
    }
    for (const int candidate : out)
        m_board.remove(candidate);
    return cost;
}

/// Found for each by itself, loops may share interviewers; looked for one after the other they give way.
bool ReplanSearch::improve(const std::vector<int> &out)
{
    bool improved = false;
    for (const int candidate : out) {
        const Loop now = m_board.plan().loops[nth(candidate)];
        m_board.remove(candidate);
        const ReplanBoard::Found found = m_board.find(candidate);
        const bool better = !found.loop.empty() && m_board.fits(candidate, found.loop)
                         && m_board.costOf(candidate, found.loop) < m_board.costOf(candidate, now);
        m_board.place(candidate, better ? found.loop : now);
        improved = improved || better;
    }
    return improved;
}

ReplanAnswer replanLoop(const LoopModel &model, const LoopPlan &plan, const ReplanQuestion &question)
{
    ReplanSearch search(model, plan, question);
    search.run();
    ReplanAnswer answer;
    answer.complete = search.isComplete();
    if (!search.hasPlan()) {
        answer.stuckAt = search.stuckAt();
        answer.outcome = answer.stuckAt >= 0 ? ReplanAnswer::Outcome::NoTime
                       : answer.complete     ? ReplanAnswer::Outcome::TooTight
                                             : ReplanAnswer::Outcome::GivenUp;
        return answer;
    }
    answer.outcome = ReplanAnswer::Outcome::Planned;
    answer.plan = search.plan();
    for (int candidate = 0; candidate < static_cast<int>(plan.loops.size()); ++candidate) {
        if (candidate != question.candidate && answer.plan.loops[nth(candidate)] != plan.loops[nth(candidate)])
            answer.moved.push_back(candidate);
    }
    if (question.stages.empty())
        answer.cost = costOf(model.problem(), answer.plan);
    return answer;
}

} // namespace shortlist
