// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopbound.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shortlist {
namespace {

constexpr size_t kRemembered = 64; ///< choices of each candidate
constexpr float kMemory = 0.95F; ///< of how much a price is pulled about
constexpr float kLongMemory = 0.98F; ///< of the smoothed direction, once prices were lowered
constexpr double kLowered = 0.8; ///< what is left of a price then

} // namespace

LoopBound::LoopBound(const LoopModel &model)
    : m_model(model)
    , m_finder(model)
    , m_candidates(model.candidates())
    , m_rowPrices(model.rows().size())
    , m_choice(model.candidates().size())
    , m_recent(model.candidates().size())
    , m_cellUse(nth(model.cells()), 0.0F)
    , m_windowUse(model.windows().size(), 0.0F)
    , m_personUse(model.people().size(), 0.0F)
{
    // A float counts whole numbers up to 2^24; sums of a loop stay below twice the penalty.
    const std::int64_t most = std::int64_t(std::max(1, model.problem().unplacedPenalty)) * 2;
    while (m_unit < 1024 && most * m_unit * 2 < (1 << 24))
        m_unit *= 2;
    const size_t steps = nth(model.steps()) + 1;
    m_poolPrices.assign(model.pools().size(), std::vector<float>(steps, LoopModel::kNever));
    m_poolRows.assign(model.pools().size(), std::vector<int>(steps, -1));
    m_poolUse.assign(model.pools().size(), std::vector<float>(steps, 0.0F));
    m_now.cells.assign(nth(model.cells()), 0);
    m_now.windows.assign(model.windows().size(), 0);
    m_now.people.assign(model.people().size(), 0);
    m_best = m_now;
    numberPrices();
    m_center = m_price;
}

void LoopBound::numberPrices()
{
    const size_t cells = nth(m_model.cells());
    m_number.assign(cells + m_model.windows().size() + m_model.people().size(), -1);
    int next = 0;
    // Cells that no interview can use need no price.
    for (const LoopModel::Row &row : m_model.rows()) {
        for (const LoopModel::Start &start : row.starts) {
            const int cell = m_model.cellOf(start);
            for (int i = 0; i < m_model.stages()[nth(row.stage)].length; ++i) {
                int &number = m_number[nth(cell + i)];
                number = number < 0 ? next++ : number;
            }
        }
    }
    // Nor does work that costs nothing however much there is of it.
    const size_t people = m_number.size() - m_model.people().size();
    const bool loadCounts = m_model.problem().loadWeight > 0;
    for (size_t i = cells; i < (loadCounts ? m_number.size() : people); ++i)
        m_number[i] = next++;
    m_price.assign(nth(next), 0);
    m_slope.assign(nth(next), 0);
    m_way.assign(nth(next), 0);
    m_square.assign(nth(next), 0);
    m_weight.assign(nth(next), 1);
}

void LoopBound::startFrom(const LoopRates &rates)
{
    size_t next = 0;
    for (const std::vector<double> *prices : { &rates.cells, &rates.windows, &rates.people }) {
        for (const double price : *prices) {
            const int number = m_number[next++];
            if (number >= 0)
                m_price[nth(number)] = price;
        }
    }
    m_center = m_price;
    m_centerBound = std::numeric_limits<std::int64_t>::min();
    std::fill(m_way.begin(), m_way.end(), 0.0F);
    m_sinceBetter = 0;
}

std::int64_t LoopBound::bound() const
{
    // Before any price is tried, no plan costs less than nothing.
    return (m_bestBound + m_unit - 1) / m_unit;
}

void LoopBound::priceRows(const LoopPrices &prices)
{
    std::vector<std::int64_t> sums(prices.cells.size() + 1, 0);
    for (size_t cell = 0; cell < prices.cells.size(); ++cell)
        sums[cell + 1] = sums[cell] + prices.cells[cell];
    for (size_t i = 0; i < m_rowPrices.size(); ++i) {
        const LoopModel::Row &row = m_model.rows()[i];
        const size_t length = nth(m_model.stages()[nth(row.stage)].length);
        const std::int64_t person = prices.people[nth(row.interviewer)];
        std::vector<size_t> quotas;
        for (size_t k = 0; k < prices.quotas.size(); ++k) {
            if (m_quotas[k].stage == row.stage)
                quotas.push_back(k);
        }
        m_rowPrices[i].resize(row.starts.size());
        for (size_t k = 0; k < row.starts.size(); ++k) {
            const size_t cell = nth(m_model.cellOf(row.starts[k]));
            std::int64_t price = sums[cell + length] - sums[cell] + prices.windows[nth(row.starts[k].window)] + person;
            for (const size_t quota : quotas)
                price += m_quotas[quota].holds({ row.interviewer, row.starts[k].step }) ? prices.quotas[quota] : 0;
            m_rowPrices[i][k] = static_cast<float>(price);
        }
    }
}

std::vector<std::vector<float>> LoopBound::rowPrices() const
{
    LoopBound pricing(m_model);
    LoopPrices prices = m_best;
    prices.quotas.clear();
    std::fill(prices.people.begin(), prices.people.end(), 0);
    pricing.priceRows(prices);
    for (std::vector<float> &row : pricing.m_rowPrices) {
        for (float &price : row)
            price /= static_cast<float>(m_unit);
    }
    return std::move(pricing.m_rowPrices);
}

void LoopBound::pricePools()
{
    for (size_t pool = 0; pool < m_poolPrices.size(); ++pool) {
        std::vector<float> &cheapest = m_poolPrices[pool];
        std::fill(cheapest.begin(), cheapest.end(), LoopModel::kNever);
        for (const int row : m_model.pools()[pool]) {
            const std::vector<LoopModel::Start> &starts = m_model.rows()[nth(row)].starts;
            for (size_t i = 0; i < starts.size(); ++i) {
                const size_t step = nth(starts[i].step);
                if (m_rowPrices[nth(row)][i] < cheapest[step]) {
                    cheapest[step] = m_rowPrices[nth(row)][i];
                    m_poolRows[pool][step] = row;
                }
            }
        }
    }
}

std::int64_t LoopBound::chooseLoops()
{
    std::int64_t value = 0;
    const auto unit = static_cast<float>(m_unit);
    const auto penalty = static_cast<float>(goingWithout(m_now));
    std::vector<const float *> offers(m_model.stages().size());
    for (std::vector<float> &use : m_poolUse)
        std::fill(use.begin(), use.end(), 0.0F);
    for (size_t i = 0; i < m_choice.size(); ++i) {
        const LoopModel::Candidate &candidate = m_candidates[i];
        float limit = penalty;
        for (size_t stage = 0; stage < offers.size(); ++stage)
            offers[stage] = m_poolPrices[nth(candidate.pools[stage])].data();
        // What was best at the last prices costs enough now to know how far to look.
        if (!m_choice[i].empty()) {
            float again =
                static_cast<float>(m_choice[i].back().step + m_model.stages().back().tail - candidate.release) * unit;
            for (size_t stage = 0; stage < offers.size(); ++stage)
                again += offers[stage][m_choice[i][stage].step];
            limit = std::min(limit, again);
        }
        const float cost = m_finder.find(candidate, offers, unit, static_cast<int>(limit / unit) + 1);
        if (cost >= penalty) {
            m_choice[i].clear();
            value += static_cast<std::int64_t>(penalty);
            continue;
        }
        value += static_cast<std::int64_t>(cost);
        m_choice[i].resize(offers.size());
        for (size_t stage = 0; stage < offers.size(); ++stage) {
            const int step = m_finder.starts()[stage];
            const size_t pool = nth(candidate.pools[stage]);
            m_choice[i][stage] = { m_model.rows()[nth(m_poolRows[pool][nth(step)])].interviewer, step };
            m_poolUse[pool][nth(step)] += 1;
        }
    }
    return value;
}

std::int64_t LoopBound::paidBack(const LoopPrices &prices) const
{
    std::int64_t value = 0;
    for (const std::int32_t price : prices.cells)
        value += price;
    for (size_t i = 0; i < prices.quotas.size(); ++i)
        value += std::int64_t(prices.quotas[i]) * m_quotas[i].most;
    const std::int64_t each = std::int64_t(m_model.problem().loadWeight) * m_unit;
    for (size_t i = 0; i < m_model.people().size(); ++i) {
        const LoopModel::Person &person = m_model.people()[i];
        for (int window = person.firstWindow; window < person.endWindow; ++window)
            value += std::int64_t(prices.windows[nth(window)]) * person.dailyCap;
        // The load somebody would take at this price: as long as one more costs less than it earns.
        const std::int64_t price = prices.people[i];
        const std::int64_t count = each > 0 ? (price + each - 1) / each : 0;
        value += price * count - each * (count * (count - 1) / 2);
    }
    return value;
}

void LoopBound::spread()
{
    // People who offer the same step at the same price share what is taken there: any mix of them is a slope.
    std::fill(m_cellUse.begin(), m_cellUse.end(), 0.0F);
    std::fill(m_windowUse.begin(), m_windowUse.end(), 0.0F);
    std::fill(m_personUse.begin(), m_personUse.end(), 0.0F);
    std::vector<int> equals(nth(m_model.steps()) + 1);
    for (size_t pool = 0; pool < m_poolUse.size(); ++pool) {
        const auto eachTaken = [&](const auto &visit) {
            for (const int number : m_model.pools()[pool]) {
                const LoopModel::Row &row = m_model.rows()[nth(number)];
                for (size_t i = 0; i < row.starts.size(); ++i) {
                    const size_t step = nth(row.starts[i].step);
                    if (m_poolUse[pool][step] > 0 && m_rowPrices[nth(number)][i] <= m_poolPrices[pool][step])
                        visit(row, row.starts[i]);
                }
            }
        };
        std::fill(equals.begin(), equals.end(), 0);
        eachTaken([&](const LoopModel::Row &, const LoopModel::Start &start) { ++equals[nth(start.step)]; });
        eachTaken([&](const LoopModel::Row &row, const LoopModel::Start &start) {
            const float use = m_poolUse[pool][nth(start.step)] / static_cast<float>(equals[nth(start.step)]);
            const int cell = m_model.cellOf(start);
            for (int i = 0; i < m_model.stages()[nth(row.stage)].length; ++i)
                m_cellUse[nth(cell + i)] += use;
            m_windowUse[nth(start.window)] += use;
            m_personUse[nth(row.interviewer)] += use;
        });
    }
}

std::int64_t LoopBound::evaluate(const LoopPrices &prices)
{
    priceRows(prices);
    pricePools();
    const std::int64_t value = chooseLoops() - paidBack(prices);
    spread();
    return value;
}

void LoopBound::round()
{
    size_t next = 0;
    const double most = m_model.problem().unplacedPenalty;
    for (std::vector<std::int32_t> *prices : { &m_now.cells, &m_now.windows, &m_now.people, &m_now.quotas }) {
        for (std::int32_t &price : *prices) {
            const int number = m_number[next++];
            // Any price from nothing to the penalty gives a bound, wherever it was found; one that does not fit, none.
            const double known = number < 0 ? 0 : std::min(std::max(0.0, m_price[nth(number)]), most);
            price = static_cast<std::int32_t>(std::lround(known * m_unit));
        }
    }
    // Together no dearer than a float can still count exactly: going without comes to twice the penalty at most.
    std::int64_t left = std::int64_t(m_model.problem().unplacedPenalty) * m_unit;
    for (std::int32_t &price : m_now.quotas) {
        price = static_cast<std::int32_t>(std::min<std::int64_t>(price, left));
        left -= price;
    }
}

void LoopBound::remember()
{
    for (size_t i = 0; i < m_choice.size(); ++i) {
        if (m_recent[i].size() < kRemembered)
            m_recent[i].push_back(m_choice[i]);
        else
            m_recent[i][m_turn % kRemembered] = m_choice[i];
    }
    ++m_turn;
}

void LoopBound::slope()
{
    size_t next = 0;
    const auto set = [&](float value) {
        const int number = m_number[next++];
        if (number >= 0)
            m_slope[nth(number)] = value;
    };
    for (const float use : m_cellUse)
        set(use - 1);
    for (const LoopModel::Person &person : m_model.people()) {
        for (int window = person.firstWindow; window < person.endWindow; ++window)
            set(m_windowUse[nth(window)] - static_cast<float>(person.dailyCap));
    }
    const double each = m_model.problem().loadWeight;
    for (const float use : m_personUse) {
        const double load = each > 0 ? m_price[nth(m_number[next])] / each + 0.5 : 0; // where one more would pay
        set(use - static_cast<float>(load));
    }
    for (const LoopQuota &quota : m_quotas) {
        const auto use =
            std::count_if(m_choice.begin(), m_choice.end(), [&](const Loop &choice) { return quota.holds(choice); });
        set(static_cast<float>(use) - static_cast<float>(quota.most));
    }
}

double LoopBound::stepLength(std::int64_t value, double target)
{
    slope();
    ++m_steps;
    const float seen = 1 - std::pow(kMemory, static_cast<float>(std::min(m_steps, 1000)));
    double norm = 0;
    for (size_t i = 0; i < m_way.size(); ++i) {
        // A price of nothing that would only fall stays out of the count.
        if (m_price[i] <= 0 && m_slope[i] < 0 && m_way[i] <= 0) {
            m_way[i] = 0;
            continue;
        }
        m_way[i] = m_memory * m_way[i] + (1 - m_memory) * m_slope[i];
        m_square[i] = kMemory * m_square[i] + (1 - kMemory) * m_slope[i] * m_slope[i];
        m_weight[i] = 1 / std::sqrt(std::sqrt(m_square[i] / seen + 0.01F));
        norm += double(m_way[i]) * double(m_way[i]) * double(m_weight[i]);
    }
    return norm > 0 ? m_pace * (target - double(value) / m_unit) / norm : 0;
}

void LoopBound::lowerPrices()
{
    for (size_t i = 0; i < m_price.size(); ++i)
        m_price[i] = m_center[i] * kLowered;
    m_centerBound = std::numeric_limits<std::int64_t>::min();
    std::fill(m_way.begin(), m_way.end(), 0.0F);
    m_memory = kLongMemory;
    m_pace = 0.1;
    m_sinceBetter = 0;
}

void LoopBound::improve(int iterations, std::int64_t planCost)
{
    const double most = m_model.problem().unplacedPenalty; // above it, going without is cheaper
    for (int i = 0; i < iterations && bound() < planCost && !m_model.isStopped(); ++i) {
        round();
        const std::int64_t value = evaluate(m_now);
        remember();
        if (value > m_centerBound) {
            m_center = m_price;
            m_centerBound = value;
            m_pace = std::min(1.5, m_pace * 1.1);
            m_sinceBetter = 0;
        } else if (++m_sinceBetter >= 10) {
            m_pace = std::max(0.002, m_pace * 0.8);
            m_sinceBetter = 0;
        }
        if (value > m_bestBound) {
            m_bestBound = value;
            m_best = m_now;
        }
        const double length = stepLength(value, double(planCost));
        // Whoever has strayed far begins again from the best place.
        const double best = double(m_centerBound) / m_unit;
        if (double(value) / m_unit < best - 0.5 * (double(planCost) - best))
            m_price = m_center;
        for (size_t k = 0; k < m_price.size(); ++k)
            m_price[k] = std::clamp(m_price[k] + length * double(m_way[k]) * double(m_weight[k]), 0.0, most);
    }
}

} // namespace shortlist
