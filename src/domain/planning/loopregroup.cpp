// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopregroup.h"

#include "domain/planning/loopproof.h"

#include <algorithm>
#include <limits>

namespace shortlist {
namespace {

constexpr double kAtFirst = 10; ///< candidates put back
constexpr double kFewest = 4;
constexpr double kMost = 0.7; ///< of all
constexpr double kMore = 1.05; ///< times as many after an answer,
constexpr double kFewer = 0.9; ///< and after none
constexpr size_t kMostStarts = 4000; ///< of a question
constexpr size_t kMostStartsOfAll = 10'000;
constexpr std::int64_t kDeadEndsOfSome = 200;
constexpr std::int64_t kDeadEndsOfAll = 1000;

} // namespace

LoopRegroup::LoopRegroup(const LoopModel &model, const LoopBound &bound, std::uint64_t seed)
    : m_model(model)
    , m_bound(bound)
    , m_all(bound.remaining())
    , m_forgotFor(std::numeric_limits<std::int64_t>::max())
    , m_quotas(bound.quotas())
    , m_prices(bound.center())
    , m_random(seed)
    , m_size(kAtFirst)
{
}

std::vector<bool> LoopRegroup::draw(const LoopPlan &plan, size_t size)
{
    // Those who have a stage about the same time are in each other's way; some by lot lead out of where that leads.
    const size_t count = m_all.size();
    std::uniform_int_distribution<size_t> anybody(0, count - 1);
    std::uniform_int_distribution<size_t> anyStage(0, m_model.stages().size() - 1);
    const size_t centre = anybody(m_random);
    const size_t stage = anyStage(m_random);
    std::vector<std::pair<int, size_t>> near;
    for (size_t i = 0; i < count; ++i) {
        const bool apart = plan.loops[i].empty() || plan.loops[centre].empty();
        near.push_back({ apart ? 0 : std::abs(plan.loops[i][stage].step - plan.loops[centre][stage].step), i });
    }
    std::shuffle(near.begin(), near.end(), m_random);
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<bool> drawn(count, false);
    for (size_t i = 0; i < std::min(size, count); ++i)
        drawn[i % 3 == 2 ? anybody(m_random) : near[i].second] = true;
    return drawn;
}

void LoopRegroup::keep(LoopModel::Candidate &candidate, const Loop &loop)
{
    std::vector<std::vector<LoopModel::Range>> ranges(candidate.ranges.size());
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const int step = loop[stage].step;
        const auto holds = [step](const LoopModel::Range &range) { return range.from <= step && step <= range.to; };
        // Times that no cheaper plan can have are not worth keeping: nothing would be found.
        if (std::none_of(candidate.ranges[stage].begin(), candidate.ranges[stage].end(), holds))
            return;
        ranges[stage] = { { step, step } };
    }
    candidate.ranges = std::move(ranges);
}

void LoopRegroup::learn(bool answered, bool all)
{
    if (all)
        return;
    m_size = std::clamp(m_size * (answered ? kMore : kFewer), kFewest, std::max(kFewest, kMost * double(m_all.size())));
}

std::optional<LoopPlan> LoopRegroup::attempt(const LoopPlan &plan, std::int64_t planCost, bool all)
{
    if (planCost < m_forgotFor) {
        m_bound.visit(m_all, m_quotas, m_prices);
        m_bound.tryPrices(m_prices);
        m_bound.forget(planCost);
        m_all = m_bound.remaining();
        m_forgotFor = planCost;
    }
    m_proven = false;
    const std::vector<bool> drawn = draw(plan, all ? 0 : static_cast<size_t>(m_size));
    std::vector<LoopModel::Candidate> candidates = m_all;
    for (size_t i = 0; i < candidates.size() && !all; ++i) {
        if (!drawn[i])
            keep(candidates[i], plan.loops[i]);
    }
    m_bound.visit(candidates, m_quotas, m_prices);
    m_bound.tryPrices(m_prices);
    if (m_bound.bound() >= planCost) {
        m_proven = all;
        learn(true, all);
        return std::nullopt;
    }
    m_bound.forget(planCost);
    LoopProof proof(m_model, m_bound, planCost - 1, all ? kMostStartsOfAll : kMostStarts);
    if (proof.isTooLarge()) {
        learn(false, all);
        return std::nullopt;
    }
    proof.stir(m_random());
    const ClauseSolver::Answer answer = proof.solve(all ? kDeadEndsOfAll : kDeadEndsOfSome);
    m_proven = all && answer == ClauseSolver::Answer::Impossible;
    learn(answer != ClauseSolver::Answer::OutOfSteps, all);
    if (answer == ClauseSolver::Answer::Found)
        return proof.plan();
    return std::nullopt;
}

} // namespace shortlist
