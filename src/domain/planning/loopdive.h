// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopbound.h"
#include "domain/planning/loopmix.h"

#include <random>

namespace shortlist {

/// Makes whole plans of the best mix of loops: one candidate after the other gets the loop they have most of, and the
/// mix of all others is made anew (diving; R. Sadykov, F. Vanderbeck, A. Pessoa, I. Tahiri and E. Uchoa, INFORMS
/// Journal on Computing 31, 2019). What is left is put as a question as soon as it is small. Every dive after the first
/// draws lots, so that each goes elsewhere. The same calls give the same plans. To be used from one thread.
class LoopDive {
public:
    /// Takes over what the bound and its mix have come to.
    LoopDive(const LoopModel &model, const LoopBound &bound, LoopMix mix, std::uint64_t seed);

    /// Goes one step deeper, or begins a new dive, knowing a plan of that cost by now.
    void work(std::int64_t planCost);
    /// A plan found by the last work() that is cheaper than the one it was told of.
    const std::optional<LoopPlan> &plan() const { return m_plan; }
    size_t dives() const { return m_dives; } ///< begun so far, or by others before it

private:
    struct Choice {
        double score = 0;
        int candidate = -1;
        Loop loop;
    };
    void begin(std::int64_t planCost);
    bool solve(std::int64_t planCost);
    bool ask(std::int64_t planCost);
    bool take(std::int64_t planCost);
    Choice choose();
    void fix(int candidate, const Loop &loop);

    const LoopModel &m_model;
    LoopBound m_bound;
    LoopMix m_first;
    std::vector<LoopModel::Candidate> m_all; ///< the candidates with what a cheaper plan may have
    const std::vector<LoopQuota> m_quotas;
    const std::vector<double> m_firstPrices;
    std::optional<LoopMix> m_mix; ///< of this dive
    std::vector<LoopModel::Candidate> m_candidates; ///< as far as this dive has fixed them
    std::vector<bool> m_fixed;
    std::vector<double> m_prices;
    std::mt19937_64 m_random;
    std::optional<LoopPlan> m_plan;
    size_t m_left = 0; ///< starts
    bool m_diving = false;
    size_t m_dives = 0;
};

} // namespace shortlist
