// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopsweep.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

namespace {

// Found by trying, on plans of 200 and 2,000 candidates.
constexpr double kFirstPace = 60; ///< grid steps by which a cell becomes dearer with each use, in the first pass
constexpr double kSlowing = 0.9; ///< the pace of pass n is kFirstPace / n ^ kSlowing
constexpr double kWindowShare = 6; ///< a window's price moves so much faster than a cell's
constexpr double kAveraging = 0.1; ///< the weight of a pass in the average
constexpr int kSettlings = 20; ///< in a pass

} // namespace

LoopSweep::LoopSweep(const LoopModel &model, std::uint64_t seed)
    : m_model(model)
    , m_finder(model)
    , m_random(seed)
    , m_order(model.candidates().size())
    , m_poolsOf(model.rows().size())
    , m_taken(model.people().size(), 0)
    , m_rowPrices(model.rows().size())
    , m_reach(model.candidates().size(), 64.0F)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    for (const LoopModel::Row &row : model.rows()) {
        std::vector<int> places(nth(model.steps()) + 1, -1);
        for (size_t i = 0; i < row.starts.size(); ++i)
            places[nth(row.starts[i].step)] = static_cast<int>(i);
        m_place.push_back(std::move(places));
    }
    m_now.cells.assign(nth(model.cells()), 0);
    m_now.windows.assign(model.windows().size(), 0);
    m_now.people.assign(model.people().size(), 0);
    std::vector<int> wanting(model.pools().size(), 0);
    for (const LoopModel::Candidate &candidate : model.candidates()) {
        for (const int pool : candidate.pools)
            ++wanting[nth(pool)];
    }
    for (size_t pool = 0; pool < wanting.size(); ++pool) {
        const std::vector<int> &rows = model.pools()[pool];
        for (const int row : rows) {
            m_poolsOf[nth(row)].push_back(static_cast<int>(pool));
            // What the average load costs is a fair first price of somebody's work.
            m_now.people[nth(model.rows()[nth(row)].interviewer)] +=
                double(model.problem().loadWeight) * wanting[pool] / double(rows.size());
        }
        m_poolPrices.emplace_back(nth(model.steps()) + 1, LoopModel::kNever);
        m_poolRows.emplace_back(nth(model.steps()) + 1, -1);
    }
    m_average = m_now;
}

void LoopSweep::findCheapest(int pool, int step)
{
    float cheapest = LoopModel::kNever;
    int offered = -1;
    for (const int row : m_model.pools()[nth(pool)]) {
        const int place = m_place[nth(row)][nth(step)];
        if (place >= 0 && m_rowPrices[nth(row)][nth(place)] < cheapest) {
            cheapest = m_rowPrices[nth(row)][nth(place)];
            offered = row;
        }
    }
    m_poolPrices[nth(pool)][nth(step)] = cheapest;
    m_poolRows[nth(pool)][nth(step)] = offered;
}

void LoopSweep::priceAll()
{
    std::vector<double> sums(m_now.cells.size() + 1, 0);
    std::partial_sum(m_now.cells.begin(), m_now.cells.end(), sums.begin() + 1);
    for (size_t i = 0; i < m_rowPrices.size(); ++i) {
        const LoopModel::Row &row = m_model.rows()[i];
        const size_t length = nth(m_model.stages()[nth(row.stage)].length);
        m_rowPrices[i].resize(row.starts.size());
        for (size_t k = 0; k < row.starts.size(); ++k) {
            const size_t cell = nth(m_model.cellOf(row.starts[k]));
            m_rowPrices[i][k] =
                static_cast<float>(sums[cell + length] - sums[cell] + m_now.windows[nth(row.starts[k].window)]
                                   + m_now.people[nth(row.interviewer)]);
        }
    }
    for (size_t pool = 0; pool < m_poolPrices.size(); ++pool) {
        std::fill(m_poolPrices[pool].begin(), m_poolPrices[pool].end(), LoopModel::kNever);
        for (const int row : m_model.pools()[pool]) {
            const std::vector<LoopModel::Start> &starts = m_model.rows()[nth(row)].starts;
            for (size_t i = 0; i < starts.size(); ++i) {
                const size_t step = nth(starts[i].step);
                if (m_rowPrices[nth(row)][i] < m_poolPrices[pool][step]) {
                    m_poolPrices[pool][step] = m_rowPrices[nth(row)][i];
                    m_poolRows[pool][step] = row;
                }
            }
        }
    }
}

void LoopSweep::raise(int row, int window, int from, int to)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const int length = m_model.stages()[nth(m_model.rows()[nth(row)].stage)].length;
    for (int step = span.from; step < span.to; ++step) {
        const int place = m_place[nth(row)][nth(step)];
        if (place < 0)
            continue;
        const int shared = std::max(0, std::min(step + length, to) - std::max(step, from));
        m_rowPrices[nth(row)][nth(place)] += static_cast<float>(m_pace * (kWindowShare + shared));
        for (const int pool : m_poolsOf[nth(row)]) {
            if (m_poolRows[nth(pool)][nth(step)] == row)
                findCheapest(pool, step);
        }
    }
}

void LoopSweep::take(size_t stage, int pool, int step)
{
    const int row = m_poolRows[nth(pool)][nth(step)];
    const int person = m_model.rows()[nth(row)].interviewer;
    const int window = m_model.windowOf(person, static_cast<int>(stage), step);
    const int length = m_model.stages()[stage].length;
    const int cell = m_model.cellOf({ step, window });
    for (int i = 0; i < length; ++i)
        m_now.cells[nth(cell + i)] += m_pace;
    m_now.windows[nth(window)] += m_pace * kWindowShare;
    ++m_taken[nth(person)];
    for (const int other : m_model.people()[nth(person)].rows)
        raise(other, window, step, step + length);
}

void LoopSweep::choose(int candidate)
{
    const LoopModel::Candidate &one = m_model.candidates()[nth(candidate)];
    const auto penalty = static_cast<float>(m_model.problem().unplacedPenalty);
    std::vector<const float *> offers;
    for (const int pool : one.pools)
        offers.push_back(m_poolPrices[nth(pool)].data());
    // Prices change from one pass to the next, so the last cost is a guess only: looked further where it was too low.
    float latest = std::min(penalty, m_reach[nth(candidate)] * 1.3F + 40);
    float cost = m_finder.find(one, offers, 1.0F, static_cast<int>(latest));
    while (cost > latest && latest < penalty) {
        latest = std::min(penalty, latest * 2);
        cost = m_finder.find(one, offers, 1.0F, static_cast<int>(latest));
    }
    m_reach[nth(candidate)] = std::min(cost, penalty);
    if (cost >= penalty)
        return;
    const std::vector<int> starts = m_finder.starts();
    for (size_t stage = 0; stage < starts.size(); ++stage)
        take(stage, one.pools[stage], starts[stage]);
}

void LoopSweep::settle(double part)
{
    for (double &price : m_now.cells)
        price = std::max(0.0, price - m_pace * part);
    const double each = m_model.problem().loadWeight;
    for (size_t i = 0; i < m_model.people().size(); ++i) {
        const LoopModel::Person &person = m_model.people()[i];
        for (int window = person.firstWindow; window < person.endWindow; ++window) {
            double &price = m_now.windows[nth(window)];
            price = std::max(0.0, price - m_pace * kWindowShare * part * person.dailyCap);
        }
        if (each > 0) {
            const double load = m_now.people[i] / each + 0.5;
            m_now.people[i] = std::max(0.0, m_now.people[i] + m_pace * (m_taken[i] - part * load));
        }
        m_taken[i] = 0;
    }
}

void LoopSweep::average(double part)
{
    const auto blend = [part](const std::vector<double> &from, std::vector<double> &to) {
        for (size_t i = 0; i < to.size(); ++i)
            to[i] += part * (from[i] - to[i]);
    };
    blend(m_now.cells, m_average.cells);
    blend(m_now.windows, m_average.windows);
    blend(m_now.people, m_average.people);
}

void LoopSweep::pass()
{
    ++m_passes;
    m_pace = kFirstPace / std::pow(m_passes, kSlowing);
    std::shuffle(m_order.begin(), m_order.end(), m_random);
    const size_t count = m_order.size();
    const size_t block = std::max<size_t>(1, count / kSettlings);
    for (size_t from = 0; from < count; from += block) {
        const size_t to = std::min(count, from + block);
        const double part = double(to - from) / double(count);
        priceAll();
        for (size_t i = from; i < to; ++i)
            choose(m_order[i]);
        settle(part);
        average(kAveraging * part);
    }
}

} // namespace shortlist
