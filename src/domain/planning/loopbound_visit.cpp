// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopbound.h"

#include <algorithm>

namespace shortlist {

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

void LoopBound::tryPrices(const std::vector<double> &prices)
{
    const std::vector<double> before = m_price;
    m_price = prices;
    round();
    const std::int64_t value = evaluate(m_now);
    keep(value);
    if (value > m_centerBound) {
        m_center = prices;
        m_centerBound = value;
    } else {
        m_price = before;
    }
}

std::vector<int> LoopBound::allowed() const
{
    std::vector<int> allowed(m_price.size(), 0);
    const size_t cells = nth(m_model.cells());
    for (size_t cell = 0; cell < cells; ++cell) {
        if (m_number[cell] >= 0)
            allowed[nth(m_number[cell])] = 1;
    }
    for (const LoopModel::Person &person : m_model.people()) {
        for (int window = person.firstWindow; window < person.endWindow; ++window)
            allowed[nth(m_number[cells + nth(window)])] = person.dailyCap;
    }
    for (size_t i = 0; i < m_quotas.size(); ++i)
        allowed[m_price.size() - m_quotas.size() + i] = m_quotas[i].most;
    return allowed;
}

int LoopBound::personNumber(int interviewer) const
{
    return m_number[nth(m_model.cells()) + m_model.windows().size() + nth(interviewer)];
}

std::vector<int> LoopBound::numbersOf(const Loop &loop) const
{
    std::vector<int> numbers;
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const LoopInterview &interview = loop[stage];
        const int window = m_model.windowOf(interview.interviewer, static_cast<int>(stage), interview.step);
        const size_t cell = nth(m_model.cellOf({ interview.step, window }));
        for (size_t i = 0; i < nth(m_model.stages()[stage].length); ++i)
            numbers.push_back(m_number[cell + i]);
        numbers.push_back(m_number[nth(m_model.cells()) + nth(window)]);
        if (personNumber(interview.interviewer) >= 0)
            numbers.push_back(personNumber(interview.interviewer));
    }
    for (size_t i = 0; i < m_quotas.size(); ++i) {
        if (m_quotas[i].holds(loop))
            numbers.push_back(static_cast<int>(m_price.size() - m_quotas.size() + i));
    }
    return numbers;
}

void LoopBound::remember(std::vector<std::vector<Loop>> loops)
{
    m_recent = std::move(loops);
    m_turn = 0;
}

bool LoopBound::isLeft(int candidate, const Loop &loop) const
{
    const LoopModel::Candidate &left = m_candidates[nth(candidate)];
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const std::vector<LoopModel::Range> &ranges = left.ranges[stage];
        if (std::none_of(ranges.begin(), ranges.end(), [&](const LoopModel::Range &range) {
                return range.from <= loop[stage].step && loop[stage].step <= range.to;
            }))
            return false;
    }
    return !loop.empty();
}

} // namespace shortlist
