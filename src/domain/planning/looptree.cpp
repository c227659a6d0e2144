// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/looptree.h"

#include "domain/planning/loopproof.h"

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

constexpr int kRounds = 20; ///< of raising the bound of a part,
constexpr int kExchanges = 200; ///< with so many exchanges of loops each
constexpr int kNightSteps = 16; ///< from one start to the next, at least
constexpr int kLongestNight = 300; ///< that counts
constexpr double kInDoubt = 0.08; ///< from a whole number
constexpr double kDoubtsCount = 2; ///< more than whether one candidate begins early
constexpr double kQuestionRoom = 3; ///< grid steps between bound and plan
constexpr size_t kQuestionStarts = 3000;
constexpr std::int64_t kQuestionDeadEnds = 200;
constexpr std::int64_t kLastDeadEnds = 2000; ///< where a part cannot be divided
constexpr size_t kMostOpen = 400; ///< parts

} // namespace

LoopTree::LoopTree(
    const LoopModel &model, const LoopBound &bound, const LoopPlan &start, const std::vector<std::vector<Loop>> &loops)
    : m_model(model)
    , m_bound(bound)
{
    addNights();
    m_open.push_back({ bound.exactBound(), bound.remaining(), bound.quotas(), bound.center(),
        std::make_shared<const LoopMix>(model, bound, start, loops) });
}

void LoopTree::addNights()
{
    for (size_t stage = 0; stage < m_model.stages().size(); ++stage) {
        std::vector<bool> any(nth(m_model.steps()) + 1, false);
        for (const LoopModel::Row &row : m_model.rows()) {
            for (const LoopModel::Start &start : row.starts)
                any[nth(start.step)] = any[nth(start.step)] || row.stage == static_cast<int>(stage);
        }
        int before = -1;
        for (int step = 0; step <= m_model.steps(); ++step) {
            if (!any[nth(step)])
                continue;
            if (before >= 0 && step - before >= kNightSteps)
                m_nights.push_back({ static_cast<int>(stage), before, std::min(step - before, kLongestNight) });
            before = step;
        }
    }
}

std::int64_t LoopTree::bound() const
{
    double least = double(std::numeric_limits<std::int64_t>::max()) / 2;
    for (const Part &part : m_open)
        least = std::min(least, part.value);
    return static_cast<std::int64_t>(std::ceil(least - 1e-6));
}

void LoopTree::raise(Part &part, std::int64_t planCost)
{
    m_bound.visit(part.candidates, part.quotas, part.prices);
    LoopMix mix(*part.mix);
    const long before = mix.program().exchanges();
    mix.follow(m_bound, double(planCost) - part.value);
    for (int i = 0; i < kRounds && !m_model.isStopped() && !mix.work(m_bound, kExchanges, planCost); ++i) { }
    part.value = std::max(part.value, m_bound.exactBound());
    m_exchanges += mix.program().exchanges() - before;
    m_bound.remember(mix.loops());
    if (mix.isWhole()) {
        const LoopPlan plan = mix.mostly();
        if (!brokenRule(m_model.problem(), plan) && costOf(m_model.problem(), plan) < planCost)
            m_plan = plan;
    }
    mix.rest();
    part.mix = std::make_shared<const LoopMix>(std::move(mix));
}

bool LoopTree::prove(std::int64_t planCost, std::int64_t deadEnds)
{
    LoopProof proof(m_model, m_bound, planCost - 1, kQuestionStarts);
    if (proof.isTooLarge())
        return false;
    const ClauseSolver::Answer answer = proof.solve(deadEnds);
    if (answer == ClauseSolver::Answer::Found)
        m_plan = proof.plan();
    return answer == ClauseSolver::Answer::Impossible;
}

LoopTree::Doubt LoopTree::findDoubt(const Part &of) const
{
    Doubt best;
    const std::vector<std::vector<Loop>> &recent = m_bound.recent();
    const int everybody = static_cast<int>(recent.size());
    const auto isSettled = [&of](const LoopQuota &quota) {
        return std::any_of(of.quotas.begin(), of.quotas.end(), [&quota](const LoopQuota &one) {
            return one.stage == quota.stage && one.step == quota.step && one.early == quota.early
                && one.most <= quota.most;
        });
    };
    for (const Night &night : m_nights) {
        double begun = 0;
        for (const std::vector<Loop> &loops : recent) {
            const auto early = std::count_if(loops.begin(), loops.end(),
                [&](const Loop &loop) { return !loop.empty() && loop[nth(night.stage)].step <= night.step; });
            begun += double(early) / double(std::max<size_t>(1, loops.size()));
        }
        const int whole = static_cast<int>(std::floor(begun));
        const double part = begun - whole;
        const double weight = nth(night.stage) + 1 == m_model.stages().size() ? 1 : 0.7;
        const double score = weight * std::min(part, 1 - part) * night.length * kDoubtsCount;
        if (part < kInDoubt || part > 1 - kInDoubt || score <= best.score)
            continue;
        const LoopQuota fewer{ night.stage, night.step, true, whole };
        const LoopQuota more{ night.stage, night.step, false, everybody - whole - 1 };
        if (!isSettled(fewer) && !isSettled(more))
            best = { score, fewer, more, part };
    }
    return best;
}

LoopTree::Split LoopTree::findSplit(const Part &of) const
{
    Split best;
    for (size_t i = 0; i < m_bound.recent().size(); ++i) {
        for (size_t stage = 0; stage < m_model.stages().size(); ++stage) {
            const std::vector<LoopModel::Range> &ranges = of.candidates[i].ranges[stage];
            if (ranges.empty())
                continue;
            std::vector<int> steps;
            for (const Loop &loop : m_bound.recent()[i]) {
                if (!loop.empty())
                    steps.push_back(loop[stage].step);
            }
            std::sort(steps.begin(), steps.end());
            double all = 0;
            for (const int step : steps)
                all += step;
            double early = 0;
            const double weight = stage + 1 == m_model.stages().size() ? 1 : 0.5;
            for (size_t k = 1; k < steps.size(); ++k) {
                early += steps[k - 1];
                const int middle = (steps[k - 1] + steps[k]) / 2;
                // Where nothing is left on one side, nothing is divided.
                if (steps[k] == steps[k - 1] || middle < ranges.front().from || middle >= ranges.back().to)
                    continue;
                const double part = double(k) / double(steps.size());
                const double apart = (all - early) / double(steps.size() - k) - early / double(k);
                const double score = weight * apart * part * (1 - part);
                if (score > best.score)
                    best = { score, static_cast<int>(i), static_cast<int>(stage), middle, part };
            }
        }
    }
    return best;
}

LoopTree::Split LoopTree::widest(const Part &part) const
{
    Split best;
    for (size_t i = 0; i < part.candidates.size(); ++i) {
        for (size_t stage = 0; stage < part.candidates[i].ranges.size(); ++stage) {
            const std::vector<LoopModel::Range> &ranges = part.candidates[i].ranges[stage];
            const double width = ranges.empty() ? 0 : ranges.back().to - ranges.front().from;
            if (width > best.score)
                best = { width, static_cast<int>(i), static_cast<int>(stage),
                    (ranges.back().to + ranges.front().from) / 2, 0.5 };
        }
    }
    return best;
}

void LoopTree::open(Part part)
{
    m_gaveUp = m_gaveUp || m_open.size() >= kMostOpen;
    m_open.push_back(std::move(part));
}

void LoopTree::openHalf(const Part &part, const Split &split, bool early)
{
    Part half = part;
    std::vector<LoopModel::Range> kept;
    std::vector<LoopModel::Range> &ranges = half.candidates[nth(split.candidate)].ranges[nth(split.stage)];
    for (LoopModel::Range range : ranges) {
        range.to = early ? std::min(range.to, split.step) : range.to;
        range.from = early ? range.from : std::max(range.from, split.step + 1);
        if (range.from <= range.to)
            kept.push_back(range);
    }
    ranges = std::move(kept);
    open(std::move(half));
}

void LoopTree::divide(Part part, const Doubt &doubt, Split split, std::int64_t planCost)
{
    // What is likelier comes last, and so is next.
    if (doubt.score > split.score) {
        part.prices.push_back(0);
        for (const bool early : { doubt.part > 0.5, doubt.part <= 0.5 }) {
            Part half = part;
            half.quotas.push_back(early ? doubt.early : doubt.late);
            open(std::move(half));
        }
        return;
    }
    if (split.candidate < 0)
        split = widest(part);
    if (split.candidate < 0) {
        // Nothing but the question of who sees whom.
        if (!prove(planCost, kLastDeadEnds)) {
            m_gaveUp = m_gaveUp || !m_plan;
            open(std::move(part));
        }
        return;
    }
    openHalf(part, split, split.early <= 0.5);
    openHalf(part, split, split.early > 0.5);
}

void LoopTree::work(std::int64_t planCost)
{
    m_plan.reset();
    while (!m_open.empty() && std::ceil(m_open.back().value - 1e-6) >= double(planCost))
        m_open.pop_back();
    if (m_open.empty() || m_gaveUp)
        return;
    ++m_parts;
    Part part = std::move(m_open.back());
    m_open.pop_back();
    raise(part, planCost);
    if (m_bound.bound() >= planCost)
        return;
    m_bound.forget(planCost);
    if (!m_plan && double(planCost) - part.value < kQuestionRoom && prove(planCost, kQuestionDeadEnds))
        return;
    part.candidates = m_bound.remaining();
    part.prices = m_bound.center();
    if (m_plan) { // there may be more of them here
        open(std::move(part));
        return;
    }
    const Split split = findSplit(part);
    const Doubt doubt = findDoubt(part);
    divide(std::move(part), doubt, split, planCost);
}

} // namespace shortlist
