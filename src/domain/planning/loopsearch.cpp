// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopsearch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {
namespace {

constexpr int kSearches = 5; ///< for loops, in most rounds

} // namespace

LoopSearch::LoopSearch(const LoopModel &model, std::uint64_t seed)
    : m_model(model)
    , m_random(seed)
    , m_draft(model)
    , m_best(m_draft.plan())
    , m_bestCost(m_draft.cost())
{
}

void LoopSearch::construct()
{
    std::vector<int> order(m_model.candidates().size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [this](int a, int b) { return m_model.candidates()[nth(a)].release < m_model.candidates()[nth(b)].release; });
    for (const int candidate : order) {
        m_draft.remove(candidate);
    }
    m_draft.setGuideShare(m_guided ? 1.0F : 0.0F);
    placeAll(order);
    m_draft.setGuideShare(0);
    placeAll(order);
    if (m_draft.cost() < m_bestCost) {
        m_bestCost = m_draft.cost();
        m_best = m_draft.plan();
    }
}

void LoopSearch::assemble(const std::vector<std::vector<Loop>> &loops)
{
    std::vector<int> order(m_model.candidates().size());
    std::iota(order.begin(), order.end(), 0);
    // Those with few ways first.
    std::vector<double> key(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        size_t same = 0;
        for (const Loop &loop : loops[i])
            same += loop == loops[i].back() ? 1U : 0U;
        key[i] = double(same) / double(loops[i].size()) + std::uniform_real_distribution<double>(0, 0.3)(m_random);
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key[nth(a)] > key[nth(b)]; });
    for (const int candidate : order)
        m_draft.remove(candidate);
    std::vector<int> left;
    for (const int candidate : order) {
        const std::vector<Loop> &ways = loops[nth(candidate)];
        bool done = false;
        for (int tries = 0; tries < 6 && !done; ++tries) {
            const Loop &loop = ways[m_random() % ways.size()];
            done = !loop.empty() && m_draft.fits(loop);
            if (done)
                m_draft.place(candidate, loop);
        }
        if (!done)
            left.push_back(candidate);
    }
    m_draft.setGuideShare(1);
    placeAll(left);
    m_draft.setGuideShare(0);
    placeAll(order);
}

void LoopSearch::placeAll(const std::vector<int> &candidates)
{
    for (const int candidate : candidates) {
        if (placed(candidate))
            continue;
        if (m_model.isStopped())
            return;
        m_draft.place(candidate, m_draft.find(candidate, m_random, 0));
    }
}

void LoopSearch::adopt(const LoopPlan &plan)
{
    for (size_t i = 0; i < plan.loops.size(); ++i)
        m_draft.remove(static_cast<int>(i));
    for (size_t i = 0; i < plan.loops.size(); ++i)
        m_draft.place(static_cast<int>(i), plan.loops[i]);
    if (m_draft.cost() < m_bestCost) {
        m_bestCost = m_draft.cost();
        m_best = m_draft.plan();
    }
}

void LoopSearch::startFromBest() { adopt(LoopPlan(m_best)); }

void LoopSearch::take(int candidate)
{
    if (std::find(m_out.begin(), m_out.end(), candidate) != m_out.end())
        return;
    m_out.push_back(candidate);
    m_before.push_back(m_draft.plan().loops[nth(candidate)]);
    m_draft.remove(candidate);
}

bool LoopSearch::placed(int candidate) const { return !m_draft.plan().loops[nth(candidate)].empty(); }

void LoopSearch::takeRelated(int first, int count)
{
    // Those who meet one of the same people near the same time.
    Loop loop = m_draft.plan().loops[nth(first)];
    take(first);
    if (loop.empty())
        return;
    std::vector<Loop> around{ loop };
    for (int tries = 0; static_cast<int>(m_out.size()) < count && tries < 4 * count; ++tries) {
        const Loop &near = around[m_random() % around.size()];
        const size_t stage = m_random() % near.size();
        const std::vector<int> &pool = m_model.pools()[nth(m_model.candidates()[nth(first)].pools[stage])];
        const int row = pool[m_random() % pool.size()];
        const LoopModel::Person &one = m_model.people()[nth(m_model.rows()[nth(row)].interviewer)];
        const int reach = 16 + static_cast<int>(m_random() % 120);
        const int step = near[stage].step - reach + static_cast<int>(m_random() % nth(2 * reach + 1));
        for (int window = one.firstWindow; window < one.endWindow; ++window) {
            const LoopModel::Window &span = m_model.windows()[nth(window)];
            if (span.to <= step)
                continue;
            for (int i = std::max(step, span.from); i < span.to; ++i) {
                const int holder = m_draft.holder(span.firstCell + i - span.from);
                if (holder >= 0) {
                    around.push_back(m_draft.plan().loops[nth(holder)]);
                    take(holder);
                    break;
                }
            }
            break;
        }
    }
}

void LoopSearch::weighWishes()
{
    m_wishful.resize(m_model.candidates().size());
    m_draft.setGuideShare(1);
    for (size_t i = 0; i < m_wishful.size() && !m_model.isStopped(); ++i) {
        const int candidate = static_cast<int>(i);
        m_wishful[i] =
            m_draft.worth(candidate, m_draft.plan().loops[i]) - m_draft.worth(candidate, m_draft.wish(candidate));
    }
    m_draft.setGuideShare(0);
}

int LoopSearch::mostWishful()
{
    int chosen = static_cast<int>(m_random() % m_wishful.size());
    for (int i = 0; i < 3; ++i) {
        const int other = static_cast<int>(m_random() % m_wishful.size());
        if (m_wishful[nth(other)] > m_wishful[nth(chosen)])
            chosen = other;
    }
    return chosen;
}

void LoopSearch::fulfil(int candidate)
{
    std::vector<int> waiting{ candidate };
    std::vector<int> settled;
    take(candidate);
    for (int depth = 0; depth < 6 && !waiting.empty(); ++depth) {
        const size_t which = m_random() % waiting.size();
        const int next = waiting[which];
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(which));
        if (depth > 0 && m_random() % 3 == 0) {
            continue;
        }
        m_draft.setGuideShare(static_cast<float>(std::uniform_real_distribution<double>(0.6, 1.2)(m_random)));
        const Loop wish = m_draft.wish(next);
        m_draft.setGuideShare(0);
        if (wish.empty())
            continue;
        std::vector<int> holders;
        m_draft.holders(wish, holders);
        if (std::any_of(holders.begin(), holders.end(),
                [&](int one) { return std::find(settled.begin(), settled.end(), one) != settled.end(); }))
            continue;
        for (const int holder : holders) {
            if (std::find(m_out.begin(), m_out.end(), holder) == m_out.end())
                waiting.push_back(holder);
            take(holder);
        }
        if (!m_draft.fits(wish))
            continue;
        m_draft.place(next, wish);
        settled.push_back(next);
    }
}

void LoopSearch::improve(int rounds, double heatFrom, double heatTo)
{
    std::uniform_real_distribution<double> uniform(0, 1);
    const size_t count = m_model.candidates().size();
    if (count == 0)
        return;
    const double fulfilling = m_following ? 0.5 : 0.2;
    const double guiding = m_following ? 1 : 0.5;
    const double blink = m_following ? 0 : 0.02;
    const int every = std::max<int>(200, static_cast<int>(count));
    // What is looked for more than once takes the time of others.
    const std::int64_t before = m_draft.moreSearches();
    const auto isOver = [&](int round) { return round + (m_draft.moreSearches() - before) / kSearches >= rounds; };
    for (int round = 0; !isOver(round) && !m_model.isStopped(); ++round) {
        const double heat = heatFrom * std::pow(heatTo / heatFrom, double(round) / rounds);
        if (m_guided && (round % every == 0))
            weighWishes();
        const std::int64_t cost = m_draft.cost();
        const double worst = double(cost) + heat * -std::log(std::max(1e-12, uniform(m_random)));
        m_out.clear();
        m_before.clear();
        if (m_guided && uniform(m_random) < fulfilling)
            fulfil(mostWishful());
        else
            takeRelated(static_cast<int>(m_random() % count), 2 + static_cast<int>(m_random() % 7));
        std::vector<int> order;
        std::copy_if(m_out.begin(), m_out.end(), std::back_inserter(order), [this](int one) { return !placed(one); });
        std::shuffle(order.begin(), order.end(), m_random);
        m_draft.setGuideShare(m_guided && uniform(m_random) < guiding ? static_cast<float>(uniform(m_random)) : 0);
        for (const int candidate : order)
            m_draft.place(candidate, m_draft.find(candidate, m_random, blink));
        m_draft.setGuideShare(0);
        if (double(m_draft.cost()) > worst) {
            for (const int candidate : m_out)
                m_draft.remove(candidate);
            for (size_t i = 0; i < m_out.size(); ++i)
                m_draft.place(m_out[i], m_before[i]);
        } else if (m_draft.cost() < m_bestCost) {
            m_bestCost = m_draft.cost();
            m_best = m_draft.plan();
        }
    }
}

} // namespace shortlist
