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

/// First prices for LoopBound, from nothing to nearly right in few passes, however many candidates there are.
///
/// Interviewers of the same stage and families sell starts at one price for each step (Lagrangian decomposition: M.
/// Guignard and S. Kim, Mathematical Programming 39, 1987). In a pass, candidates and interviewers come one after the
/// other in any order. A candidate buys the cheapest loop, and what it is made of becomes dearer at once; an
/// interviewer sells what earns most within the rules, and that becomes cheaper (an incremental subgradient method: A.
/// Nedić and D. P. Bertsekas, SIAM Journal on Optimization 12, 2001). Starts near by follow, the less the further away
/// they are, since they can stand in for each other. Where all chose at the same prices, they would all choose the
/// same.
class LoopSweep {
public:
    LoopSweep(const LoopModel &model, std::uint64_t seed);

    /// One pass over everybody. Later passes change less.
    void pass();
    int passes() const { return m_passes; }
    /// The prices, averaged over the passes, the later ones counting most, and shared out to the interviewers' time
    /// such that each start costs as much as it is sold for, and no interviewer is paid more than it would earn.
    const LoopRates &rates();

private:
    using Prices = std::vector<std::vector<float>>; ///< by kind and step; kNever: nobody offers it
    struct Offer {
        int step = 0;
        int kind = 0;
        int length = 0;
    };
    /// What one more interview in a window would earn.
    struct Earning {
        float price = 0;
        int window = 0;
    };

    void addKinds();
    void addOffers();
    void average(double part);
    void buy(int candidate);
    void sell(int person);
    void sellWindow(int window, int count);
    void change(int kind, int step, double by);
    void refresh(int kind, int from, int to);
    int plan(int window, int most, const Prices &prices);
    size_t weigh(const LoopModel::Person &person, const Prices &prices);
    double personRate(size_t sold) const;
    double windowRate(int window, int cap, double personRate, const Prices &prices);
    void rateCells(int window, double each, const Prices &prices);

    const LoopModel &m_model;
    LoopFinder m_finder;
    std::mt19937_64 m_random;
    std::vector<int> m_order; ///< candidates, then interviewers
    std::vector<int> m_kindOf; ///< by row: those of one kind have the stage and the families in common
    std::vector<int> m_stageOf; ///< by kind
    std::vector<std::vector<int>> m_kindsOf; ///< by pool
    std::vector<std::vector<int>> m_poolsOf; ///< by kind
    std::vector<std::vector<Offer>> m_offers; ///< by window, in order of time
    Prices m_now;
    Prices m_average;
    Prices m_poolPrices; ///< by pool and step: of the cheapest kind
    std::vector<float> m_reach; ///< by candidate: how far to look, from the last loop
    std::vector<std::vector<float>> m_earned; ///< scratch, by count and cell of a window: the most from there on
    std::vector<Earning> m_earnings; ///< scratch, dearest first
    LoopRates m_rates;
    double m_pace = 0;
    int m_passes = 0;
};

} // namespace shortlist
