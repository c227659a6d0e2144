// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/linearprogram.h"
#include "domain/planning/loopbound.h"

#include <memory>
#include <random>

namespace shortlist {

/// The best prices there are, and not only nearly: those of the cheapest mix of loops, in which every candidate may
/// have half of one loop and half of another (column generation; G. B. Dantzig and P. Wolfe, Operations Research 8,
/// 1960).
///
/// Only loops that were in the running are in the mix at first, and only the rules they break. At the prices of the mix
/// the bound tells which loops are cheaper still; they come in, until there are none. To be used from one thread.
class LoopMix {
public:
    /// Begins from a plan or what is near to one, such as mostly(), where its loops are among those that remain, from
    /// the bound's prices and these loops.
    LoopMix(const LoopModel &model, const LoopBound &bound, const LoopPlan &plan,
        const std::vector<std::vector<Loop>> &loops);

    /// Goes on in a part of all plans that the bound has gone to: fewer starts, or more quotas. `missing` is how far
    /// the bound was from the cost of a plan.
    void follow(const LoopBound &bound, double missing);
    /// Works on for so many exchanges, and tries its prices on the same bound. True when there are no better prices, or
    /// the bound has reached the cost.
    bool work(LoopBound &bound, int exchanges, std::int64_t planCost);
    /// What the mix costs, in grid steps; once work() was true, about the highest bound that prices can give.
    double cost() const { return m_program.cost(); }
    /// For each candidate their loops in the mix, each so often as is its share of all that are named.
    std::vector<std::vector<Loop>> loops() const;
    struct Share {
        Loop loop;
        double part = 0; ///< of 1
    };
    /// For each candidate the loops they have a part of.
    std::vector<std::vector<Share>> shares() const;
    /// For each candidate the loop they have most of.
    LoopPlan mostly() const;
    /// True when nobody has a part of a loop only: mostly() is a plan then.
    bool isWhole() const;
    /// For each candidate the loops that cost no more than so much above what they have, at the prices of the mix.
    std::vector<std::vector<Loop>> near(double room) const;
    /// Leaves out for good the loops that cost more than so much above what they have, at the prices of the mix.
    void narrow(double room);
    /// The same in little, to be kept for some time: without what can be made anew, loops that are not in the mix and
    /// cost more than so much above it, and rules that are far from being broken.
    LoopMix essence(double room) const;
    /// Makes ready what work() would have to, for a mix that is copied several times before that.
    void prepare() { m_program.prepare(); }
    const LinearProgram &program() const { return m_program; }

private:
    struct Known {
        Loop loop;
        std::vector<int> uses; ///< numbers of prices, one for each that is paid; those of quotas left out
    };
    struct Column {
        int candidate = 0;
        int column = 0;
        std::shared_ptr<const Known> known; ///< by all copies

        const Loop &loop() const { return known->loop; }
    };
    explicit LoopMix(const LoopModel *model)
        : m_model(model)
    {
    }
    void addPeople(const LoopBound &bound);
    bool addLoop(const LoopBound &bound, int candidate, const Loop &loop);
    void addRow(int number, double overPrice);
    bool isKnown(int candidate, const Loop &loop) const;
    bool addBrokenRules();
    std::vector<double> prices() const;
    double waitOf(const Column &column) const;
    double jitter();

    const LoopModel *m_model;
    LinearProgram m_program;
    std::mt19937 m_random;
    double m_overPrice = 0;
    size_t m_quotas = 0; ///< known
    std::vector<int> m_most; ///< by number of a price
    std::vector<int> m_rows; ///< by number of a price: the row that has it; -1: none yet
    std::vector<Column> m_columns;
    std::vector<std::vector<int>> m_loads; ///< by interviewer: the columns for that many interviews, from 1
    std::vector<std::vector<int>> m_columnsOf; ///< by candidate: places in m_columns
};

} // namespace shortlist
