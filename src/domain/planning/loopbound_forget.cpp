// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopbound.h"

#include <algorithm>

namespace shortlist {
namespace {

// What adding prices as floats may lose, in their unit: above 2^24 (LoopBound) two that are next to each other are two
// apart, and a loop is added up stage by stage from both ends.
constexpr double kRounded = 2;
constexpr double kRoundedEach = 2; ///< and this for each stage

/// For one candidate and every start of a stage: the cheapest loop up to it, and from it on.
class LoopsThrough {
public:
    LoopsThrough(
        const LoopModel &model, const LoopModel::Candidate &candidate, std::vector<const float *> prices, float unit)
        : m_model(model)
        , m_candidate(candidate)
        , m_prices(std::move(prices))
        , m_unit(unit)
        , m_upTo(m_prices.size(), std::vector<float>(nth(model.steps()) + 1, LoopModel::kNever))
        , m_from(m_upTo)
    {
        for (size_t stage = 0; stage < m_prices.size(); ++stage)
            forward(stage);
        for (size_t stage = m_prices.size(); stage-- > 0;)
            backward(stage);
    }

    /// The cheapest loop with this stage at this step.
    float through(size_t stage, size_t step) const
    {
        return m_upTo[stage][step] + m_from[stage][step] - m_prices[stage][step];
    }

private:
    void forward(size_t stage)
    {
        float before = stage == 0 ? 0 : LoopModel::kNever;
        int seen = 0;
        for (const LoopModel::Range &range : m_candidate.ranges[stage]) {
            for (int step = range.from; step <= range.to; ++step) {
                const auto place = static_cast<size_t>(step);
                if (stage > 0) {
                    for (; seen <= step - m_model.stages()[stage - 1].reach; ++seen)
                        before = std::min(before, m_upTo[stage - 1][static_cast<size_t>(seen)]);
                }
                m_upTo[stage][place] = before + m_prices[stage][place];
            }
        }
    }

    void backward(size_t stage)
    {
        const bool last = stage + 1 == m_prices.size();
        float after = LoopModel::kNever;
        int seen = m_model.steps() + 1;
        std::vector<LoopModel::Range> ranges = m_candidate.ranges[stage];
        std::reverse(ranges.begin(), ranges.end());
        for (const LoopModel::Range &range : ranges) {
            for (int step = range.to; step >= range.from; --step) {
                if (last)
                    after = static_cast<float>(step + m_model.stages()[stage].tail - m_candidate.release) * m_unit;
                for (; !last && seen > step + m_model.stages()[stage].reach; --seen)
                    after = std::min(after, m_from[stage + 1][static_cast<size_t>(seen) - 1]);
                m_from[stage][static_cast<size_t>(step)] = after + m_prices[stage][static_cast<size_t>(step)];
            }
        }
    }

    const LoopModel &m_model;
    const LoopModel::Candidate &m_candidate;
    std::vector<const float *> m_prices;
    float m_unit;
    std::vector<std::vector<float>> m_upTo;
    std::vector<std::vector<float>> m_from;
};

} // namespace

size_t LoopBound::forgetFor(LoopModel::Candidate &candidate, double room)
{
    std::vector<const float *> prices;
    for (const int pool : candidate.pools)
        prices.push_back(m_poolPrices[nth(pool)].data());
    const LoopsThrough loops(m_model, candidate, std::move(prices), static_cast<float>(m_unit));
    float cheapest = static_cast<float>(goingWithout(m_now));
    for (const LoopModel::Range &range : candidate.ranges.front()) {
        for (int step = range.from; step <= range.to; ++step)
            cheapest = std::min(cheapest, loops.through(0, nth(step)));
    }
    const double rounded = kRounded + kRoundedEach * double(candidate.ranges.size());
    size_t left = 0;
    for (size_t stage = 0; stage < candidate.ranges.size(); ++stage) {
        std::vector<LoopModel::Range> kept;
        for (const LoopModel::Range &range : candidate.ranges[stage]) {
            for (int step = range.from; step <= range.to; ++step) {
                const float cost = loops.through(stage, nth(step));
                if (!(double(cost) - double(cheapest) <= room + rounded)) // nor where there is no such start at all
                    continue;
                ++left;
                if (!kept.empty() && kept.back().to == step - 1)
                    kept.back().to = step;
                else
                    kept.push_back({ step, step });
            }
        }
        candidate.ranges[stage] = std::move(kept);
    }
    return left;
}

size_t LoopBound::forget(std::int64_t planCost)
{
    m_price = m_center;
    round();
    for (Loop &choice : m_choice)
        choice.clear();
    const std::int64_t value = evaluate(m_now);
    // A plan that is cheaper costs at most planCost - 1.
    const double room = (double(planCost) - 1) * m_unit - double(value);
    size_t left = 0;
    for (LoopModel::Candidate &candidate : m_candidates) {
        if (m_model.isStopped())
            break; // what the others could forget is only kept
        left += forgetFor(candidate, room);
    }
    for (Loop &choice : m_choice)
        choice.clear();
    std::fill(m_way.begin(), m_way.end(), 0.0F);
    m_pace = 0.1;
    return left;
}

} // namespace shortlist
