// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopmodel.h"

#include <random>

namespace shortlist {

/// What time costs, in grid steps: a price for each cell, each window and each interviewer. Never negative.
struct LoopRates {
    std::vector<double> cells;
    std::vector<double> windows;
    std::vector<double> people;
};

/// First prices for LoopBound, from nothing to nearly right in few passes: candidates come one after the other and take
/// the cheapest loop at the prices of the moment; what they take becomes dearer at once, and all prices fall slowly, as
/// fast as the rules would allow sales (an incremental subgradient method: A. Nedić and D. P. Bertsekas, SIAM Journal
/// on Optimization 12, 2001). Where all would choose at the same prices, they would all choose the same.
class LoopSweep {
public:
    LoopSweep(const LoopModel &model, std::uint64_t seed);

    /// One pass over all candidates. Later passes change less.
    void pass();
    int passes() const { return m_passes; }
    /// The prices, averaged over the passes, the later ones counting most.
    const LoopRates &rates() const { return m_average; }

private:
    void priceAll();
    void choose(int candidate);
    void take(size_t stage, int pool, int step);
    void raise(int row, int window, int from, int to);
    void findCheapest(int pool, int step);
    void settle(double part);
    void average(double part);

    const LoopModel &m_model;
    LoopFinder m_finder;
    std::mt19937_64 m_random;
    std::vector<int> m_order;
    std::vector<std::vector<int>> m_poolsOf; ///< by row
    std::vector<std::vector<int>> m_place; ///< of the start, by row and step; -1: none
    LoopRates m_now;
    LoopRates m_average;
    std::vector<int> m_taken; ///< by interviewer, since prices were settled
    std::vector<std::vector<float>> m_rowPrices; ///< by row and place of the start
    std::vector<std::vector<float>> m_poolPrices; ///< by pool and step
    std::vector<std::vector<int>> m_poolRows; ///< the row that offers it
    std::vector<float> m_reach; ///< by candidate: how far to look, from the last loop
    double m_pace = 0;
    int m_passes = 0;
};

} // namespace shortlist
