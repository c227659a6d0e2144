// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopbound.h"

#include <algorithm>

namespace shortlist {
namespace {

constexpr int kSeekSteps = 7;

} // namespace

void LoopBound::visit(const std::vector<LoopModel::Candidate> &candidates, const std::vector<LoopQuota> &quotas,
    const std::vector<double> &center)
{
    m_candidates = candidates;
    const size_t others = m_price.size() - m_quotas.size();
    m_number.resize(m_number.size() - m_quotas.size());
    m_quotas = quotas;
    for (size_t i = 0; i < quotas.size(); ++i)
        m_number.push_back(static_cast<int>(others + i));
    m_now.quotas.assign(quotas.size(), 0);
    m_best.quotas.assign(quotas.size(), 0);
    m_slope.resize(center.size());
    m_square.resize(center.size());
    m_weight.resize(center.size(), 1);
    m_way.assign(center.size(), 0.0F);
    m_price = center;
    m_center = center;
    m_centerBound = std::numeric_limits<std::int64_t>::min();
    m_bestBound = 0;
    for (Loop &choice : m_choice)
        choice.clear();
    for (std::vector<Loop> &recent : m_recent)
        recent.clear();
    m_turn = 0;
    m_pace = 0.1;
    m_sinceBetter = 0;
}

std::int64_t LoopBound::goingWithout(const LoopPrices &prices) const
{
    std::int64_t cost = std::int64_t(m_model.problem().unplacedPenalty) * m_unit;
    for (size_t i = 0; i < m_quotas.size(); ++i)
        cost += m_quotas[i].early ? 0 : prices.quotas[i];
    return cost;
}

void LoopBound::keep(std::int64_t value)
{
    if (value > m_bestBound) {
        m_bestBound = value;
        m_best = m_now;
    }
}

void LoopBound::seekQuota(std::int64_t planCost)
{
    // By halves: the bound rises with the price as long as too many hold it.
    const LoopQuota &quota = m_quotas.back();
    const double was = m_center.back();
    double low = 0;
    double high = m_model.problem().unplacedPenalty;
    double next = was;
    for (int i = 0; i < kSeekSteps && bound() < planCost && !m_model.isStopped(); ++i) {
        m_price = m_center;
        m_price.back() = next;
        round();
        const std::int64_t value = evaluate(m_now);
        remember();
        keep(value);
        if (value > m_centerBound) {
            m_center = m_price;
            m_centerBound = value;
        }
        const auto use =
            std::count_if(m_choice.begin(), m_choice.end(), [&](const Loop &choice) { return quota.holds(choice); });
        (use > quota.most ? low : high) = next;
        // What is dearer than all that is missing would be too dear.
        const double missing = double(planCost) - double(m_centerBound) / m_unit;
        high = std::min(high, std::max(low, 3 * missing + 1));
        next = i == 0 && low < high / 8 ? low + (high - low) / 8 : (low + high) / 2;
    }
    m_price = m_center;
}

} // namespace shortlist
