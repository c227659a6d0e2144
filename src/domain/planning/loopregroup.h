// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopbound.h"

#include <optional>
#include <random>

namespace shortlist {

/// Looks for a cheaper plan near one that is known: most candidates keep the times of their interviews, though not who
/// leads them, and whether some others can be put back cheaper altogether is put as a question, which has an answer at
/// once (large neighbourhood search; P. Shaw, “Using Constraint Programming and Local Search Methods to Solve Vehicle
/// Routing Problems”, CP 1998). LoopSearch puts back one after the other, and misses what only several can do together.
/// The same calls give the same plans. One thread.
class LoopRegroup {
public:
    /// Takes over what the bound has come to.
    LoopRegroup(const LoopModel &model, const LoopBound &bound, std::uint64_t seed);

    /// Asks once: of candidates drawn anew, or of all of them, with another beginning each time. A cheaper plan than
    /// `plan`, which costs `planCost`; none where there is none, or where it was not found soon.
    std::optional<LoopPlan> attempt(const LoopPlan &plan, std::int64_t planCost, bool all);
    /// Whether the last attempt was about all candidates, and its answer that no plan at all is cheaper.
    bool isProven() const { return m_proven; }

private:
    std::vector<bool> draw(const LoopPlan &plan, size_t size);
    /// Leaves a candidate nothing but the times of this loop, or none where it is empty.
    static void keep(LoopModel::Candidate &candidate, const Loop &loop);
    void learn(bool answered, bool all);

    const LoopModel &m_model;
    LoopBound m_bound;
    std::vector<LoopModel::Candidate> m_all; ///< the candidates with what a cheaper plan may have
    std::int64_t m_forgotFor; ///< the cost of the plan at which m_all was cut last
    const std::vector<LoopQuota> m_quotas;
    const std::vector<double> m_prices;
    std::mt19937_64 m_random;
    double m_size; ///< how many are put back; grows where questions are easy
    bool m_proven = false;
};

} // namespace shortlist
