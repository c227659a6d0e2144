// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopdive.h"

#include "domain/planning/loopproof.h"

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

constexpr int kRounds = 10; ///< of making the mix anew,
constexpr int kExchanges = 100; ///< with so many exchanges of loops each
constexpr double kAll = 1 - 1e-3; ///< of a loop
constexpr double kChance = 0.3; ///< how much is left to it
constexpr size_t kQuestionLeft = 500; ///< starts by time, and
constexpr size_t kQuestionStarts = 2000; ///< by whom, too
constexpr std::int64_t kQuestionDeadEnds = 200;
constexpr std::int64_t kLastDeadEnds = 1000; ///< where everybody has their times

} // namespace

LoopDive::LoopDive(const LoopModel &model, const LoopBound &bound, LoopMix mix, std::uint64_t seed)
    : m_model(model)
    , m_bound(bound)
    , m_first(std::move(mix))
    , m_all(bound.remaining())
    , m_quotas(bound.quotas())
    , m_firstPrices(bound.center())
    , m_random(seed)
{
}

void LoopDive::begin(std::int64_t planCost)
{
    m_bound.visit(m_all, m_quotas, m_firstPrices);
    m_bound.tryPrices(m_firstPrices);
    m_bound.forget(planCost);
    m_all = m_bound.remaining();
    m_candidates = m_all;
    m_prices = m_firstPrices;
    const double room = double(planCost) - m_bound.exactBound();
    if (m_mix) {
        *m_mix = m_first;
    } else {
        m_first = m_first.essence(room);
        m_first.prepare();
        m_mix.emplace(m_first);
    }
    m_mix->narrow(room);
    m_fixed.assign(m_all.size(), false);
    m_diving = true;
    ++m_dives;
}

bool LoopDive::solve(std::int64_t planCost)
{
    m_bound.visit(m_candidates, m_quotas, m_prices);
    m_mix->follow(m_bound, 0);
    bool done = false;
    for (int i = 0; i < kRounds && !done && !m_model.isStopped(); ++i)
        done = m_mix->work(m_bound, kExchanges, planCost);
    if (!done || m_bound.bound() >= planCost)
        return false;
    m_left = m_bound.forget(planCost);
    m_candidates = m_bound.remaining();
    m_prices = m_bound.center();
    return true;
}

bool LoopDive::ask(std::int64_t planCost)
{
    const bool last = std::find(m_fixed.begin(), m_fixed.end(), false) == m_fixed.end();
    if (!last && m_left > kQuestionLeft)
        return false;
    LoopProof proof(m_model, m_bound, planCost - 1, kQuestionStarts);
    if (proof.isTooLarge())
        return last;
    const ClauseSolver::Answer answer = proof.solve(last ? kLastDeadEnds : kQuestionDeadEnds);
    if (answer == ClauseSolver::Answer::Found)
        m_plan = proof.plan();
    return last || answer != ClauseSolver::Answer::OutOfSteps;
}

LoopDive::Choice LoopDive::choose()
{
    Choice best;
    std::uniform_real_distribution<double> lot(0, 1);
    const std::vector<std::vector<LoopMix::Share>> shares = m_mix->shares();
    for (size_t i = 0; i < shares.size(); ++i) {
        for (const LoopMix::Share &share : shares[i]) {
            if (m_fixed[i] || share.loop.empty())
                continue;
            if (share.part > kAll) {
                fix(static_cast<int>(i), share.loop);
                continue;
            }
            const double score = m_dives == 1 ? share.part : std::pow(lot(m_random), kChance / share.part);
            if (score > best.score)
                best = { score, static_cast<int>(i), share.loop };
        }
    }
    return best;
}

void LoopDive::fix(int candidate, const Loop &loop)
{
    for (size_t stage = 0; stage < loop.size(); ++stage)
        m_candidates[nth(candidate)].ranges[stage] = { { loop[stage].step, loop[stage].step } };
    m_fixed[nth(candidate)] = true;
}

bool LoopDive::take(std::int64_t planCost)
{
    if (!m_mix->isWhole())
        return false;
    const LoopPlan plan = m_mix->mostly();
    if (brokenRule(m_model.problem(), plan) || costOf(m_model.problem(), plan) >= planCost)
        return false;
    m_plan = plan;
    return true;
}

void LoopDive::work(std::int64_t planCost)
{
    m_plan.reset();
    if (!m_diving) {
        begin(planCost);
    } else {
        const Choice choice = choose();
        if (choice.candidate >= 0)
            fix(choice.candidate, choice.loop);
    }
    m_diving = solve(planCost) && !take(planCost) && !ask(planCost);
}

} // namespace shortlist
