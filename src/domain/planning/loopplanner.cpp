// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace shortlist {
namespace {

// What a little worse means, in grid steps, at the beginning and at the end of an episode.
constexpr double kHot = 10;
constexpr double kCold = 0.5;
constexpr int kForgetEvery = 5; ///< steps
// From so many candidates on, sweeps come to good prices sooner than LoopBound's own search, and no start can be
// forgotten.
constexpr size_t kLarge = 400;
constexpr int kPasses = 3; ///< sweeps of all candidates, each step

} // namespace

LoopPlanner::LoopPlanner(const LoopProblem &problem, std::uint64_t seed)
    : m_model(problem)
    , m_search(m_model, seed)
    , m_sweep(m_model, seed)
    , m_bound(m_model)
{
    const int candidates = std::max(1, static_cast<int>(problem.candidates.size()));
    m_iterations = std::clamp(8000 / candidates, 8, 100);
    // Both take about as long: a price for everybody, or sixteen rounds for each.
    m_rounds = std::clamp(m_iterations * candidates / 16, 50, 1000);
    m_episode = 40 * candidates;
    m_search.construct();
}

std::int64_t LoopPlanner::bound() const
{
    // What was forgotten has no plan cheaper than the one there is.
    return std::min(m_bound.bound(), cost());
}

bool LoopPlanner::isLarge() const { return m_model.candidates().size() > kLarge; }

bool LoopPlanner::pricesAreFair() const
{
    // Prices that are far from the truth lead the search astray. Of few candidates one without a loop can be most of
    // the cost, and then the distance says nothing; but there the prices are soon good.
    const bool near = double(m_bound.bound()) > 0.9 * double(cost());
    return near || (!isLarge() && m_steps * m_iterations >= 300);
}

void LoopPlanner::boundOn(std::int64_t planCost)
{
    if (isLarge()) {
        for (int i = 0; i < kPasses; ++i)
            m_sweep.pass();
        m_bound.startFrom(m_sweep.rates());
        m_bound.improve(1, planCost);
        return;
    }
    if (m_steps % kForgetEvery == kForgetEvery - 1)
        m_bound.forget(planCost);
    m_bound.improve(m_iterations, planCost);
}

void LoopPlanner::searchOn()
{
    const double part = double(m_done) / m_episode;
    const double next = double(m_done + m_rounds) / m_episode;
    m_search.improve(m_rounds, kHot * std::pow(kCold / kHot, part), kHot * std::pow(kCold / kHot, std::min(1.0, next)));
    m_done += m_rounds;
}

void LoopPlanner::step()
{
    if (isProven())
        return;
    const std::int64_t planCost = cost();
    std::thread bounding([this, planCost] { boundOn(planCost); });
    searchOn();
    bounding.join();
    ++m_steps;
    const bool guiding = pricesAreFair();
    if (guiding)
        m_search.setGuide(m_bound.rowPrices());
    if (m_done < m_episode)
        return;
    m_done = 0;
    if (guiding)
        m_search.assemble(m_bound.recent());
    else
        m_search.startFromBest();
}

} // namespace shortlist
