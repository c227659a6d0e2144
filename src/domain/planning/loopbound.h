// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopsweep.h"

#include <cstdint>

namespace shortlist {

/// What time costs: one price for each cell of an interviewer, each window (its daily limit) and each interviewer
/// (their load), in whole units of 1/unitsPerStep() of a grid step. Never negative.
struct LoopPrices {
    std::vector<std::int32_t> cells;
    std::vector<std::int32_t> windows;
    std::vector<std::int32_t> people;
    std::vector<std::int32_t> quotas;
};

/// A part of all plans: no more than `most` candidates begin a stage up to a step (early), or do not (they begin it
/// later, or have no loop). With an interviewer: no more than `most` have a stage with them from a step to another
/// (early), or do not (have it at another time, with somebody else, or no loop).
struct LoopQuota {
    int stage = 0;
    int step = 0;
    bool early = true;
    int most = 0;
    int interviewer = -1; ///< none: whoever leads it
    int from = 0; ///< the first step, where there is one

    /// Whether a start of the stage counts.
    bool holds(const LoopInterview &start) const
    {
        const bool inside = interviewer < 0 || (start.interviewer == interviewer && from <= start.step);
        return (inside && start.step <= step) == early;
    }
    bool holds(const Loop &loop) const { return loop.empty() ? !early : holds(loop[nth(stage)]); }
};

/// A lower bound on the cost of any plan, by Lagrangian relaxation: interviewers' time, daily limits and loads are sold
/// at prices instead of being kept, each candidate takes the cheapest loop at these prices, and what the rules would
/// have allowed is paid back. See M. L. Fisher, “The Lagrangian Relaxation Method for Solving Integer Programming
/// Problems”, Management Science 27 (1981). Prices are whole numbers, and so is every sum: the bound holds without
/// rounding errors.
class LoopBound {
public:
    explicit LoopBound(const LoopModel &model);

    /// Goes on from these prices, whatever was found before.
    void startFrom(const LoopRates &rates);
    /// Seeks better prices in so many steps, knowing a plan of that cost: subgradient steps along a smoothed direction,
    /// as long as B. T. Polyak proposes, scaled for each price by how much it has been pulled about (as in J. Duchi and
    /// others' AdaGrad, with the fourth root). Stops early when the bound proves that plan best.
    void improve(int iterations, std::int64_t planCost);
    /// Goes on from prices that are lower by a part. Where the search comes to a halt, prices stand in each other's way
    /// that each by itself cannot come down; from below it mostly takes another way, and comes higher, the more
    /// so with steps along the mean of more of what was seen. The bound and prices() stay until then.
    void lowerPrices();
    /// No plan costs less than this; plans cost whole numbers. Once forget() was called: no plan but those that cost as
    /// much as was told to it.
    std::int64_t bound() const;
    const LoopPrices &prices() const { return m_best; }
    /// The bound before it is rounded up, in grid steps.
    double exactBound() const { return double(m_bestBound) / m_unit; }
    /// What these prices earn at most, in their units: what the rules allow to be sold, less what the load costs.
    std::int64_t paidBack() const { return paidBack(m_best); }
    /// The candidates, with the starts that were not forgotten.
    const std::vector<LoopModel::Candidate> &remaining() const { return m_candidates; }
    std::int32_t unitsPerStep() const { return m_unit; }
    /// What each candidate took at the last prices, in no order: together they show which loops are in the running.
    const std::vector<std::vector<Loop>> &recent() const { return m_recent; }
    /// The price of every start at every row, in grid steps, without what the interviewer's load costs.
    std::vector<std::vector<float>> rowPrices() const;

    /// Forgets starts that no plan cheaper than this can have, for good. Counts as if it had never been otherwise.
    /// Returns how many are left.
    size_t forget(std::int64_t planCost);

    /// Goes on with these candidates instead, as they are in one part of all plans, from prices like center()'s. From
    /// then on all that this class says is about that part.
    void visit(const std::vector<LoopModel::Candidate> &candidates, const std::vector<LoopQuota> &quotas,
        const std::vector<double> &center);
    const std::vector<LoopQuota> &quotas() const { return m_quotas; }
    /// What it costs to have no loop at prices(), in their units.
    std::int64_t goingWithout() const { return goingWithout(m_best); }
    /// The prices at which the bound was highest, in grid steps; those that are always free of charge left out.
    const std::vector<double> &center() const { return m_center; }

    /// Tries prices like center()'s, and goes on from there if they are better; choices() is what they lead to.
    void tryPrices(const std::vector<double> &prices);
    /// What each candidate took in the last try.
    const std::vector<Loop> &choices() const { return m_choice; }
    /// For each price of center() how much of it the rules allow; nothing for what somebody's load costs.
    std::vector<int> allowed() const;
    /// The place in center() of what the load of an interviewer costs; -1: it costs nothing.
    int personNumber(int interviewer) const;
    /// The places in center() of the prices that a loop pays, each as often as it is paid.
    std::vector<int> numbersOf(const Loop &loop) const;
    /// From now on recent() is this, with a loop for everybody, if an empty one.
    void remember(std::vector<std::vector<Loop>> loops);
    /// Whether all of a candidate's loop is among the starts that remain; not for an empty one.
    bool isLeft(int candidate, const Loop &loop) const;

private:
    void numberPrices();
    void priceRows(const LoopPrices &prices);
    void pricePools();
    std::int64_t evaluate(const LoopPrices &prices);
    std::int64_t chooseLoops();
    std::int64_t paidBack(const LoopPrices &prices) const;
    std::int64_t goingWithout(const LoopPrices &prices) const;
    void keep(std::int64_t value);
    void spread();
    void round();
    void remember();
    void slope();
    double stepLength(std::int64_t value, double target);
    size_t forgetFor(LoopModel::Candidate &candidate, double room);

    const LoopModel &m_model;
    LoopFinder m_finder;
    std::vector<LoopModel::Candidate> m_candidates; ///< with what was not forgotten
    std::int32_t m_unit = 1;
    std::vector<std::vector<float>> m_rowPrices; ///< by row and place of the start
    std::vector<std::vector<float>> m_poolPrices; ///< by pool and step
    std::vector<std::vector<int>> m_poolRows; ///< the row that offers it
    std::vector<std::vector<float>> m_poolUse; ///< how many take each step of a pool
    std::vector<Loop> m_choice; ///< of each candidate in the last evaluation
    std::vector<std::vector<Loop>> m_recent; ///< by candidate
    size_t m_turn = 0;
    std::vector<LoopQuota> m_quotas;
    std::vector<float> m_cellUse, m_windowUse, m_personUse;
    std::vector<int> m_number; ///< cells, windows and people in one list: their price; -1: always free of charge
    std::vector<double> m_price; ///< where the search is, in grid steps
    std::vector<double> m_center; ///< where it was best
    std::int64_t m_centerBound = std::numeric_limits<std::int64_t>::min();
    std::vector<float> m_slope, m_way, m_square, m_weight;
    int m_steps = 0;
    LoopPrices m_now;
    LoopPrices m_best;
    std::int64_t m_bestBound = 0;
    double m_pace = 0.1;
    float m_memory = 0.95F; ///< of the smoothed direction
    int m_sinceBetter = 0;
};

} // namespace shortlist
