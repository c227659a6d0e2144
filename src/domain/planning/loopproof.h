// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/clausesolver.h"
#include "domain/planning/loopbound.h"

namespace shortlist {

/// The last step of a proof: is there a plan that costs no more than `most`?
///
/// At the bound's prices every plan costs the bound, plus what each of its loops costs more than the cheapest one, plus
/// what is paid for time that it leaves unused. Little room is left for these between the bound and a plan that is
/// nearly the best, so few starts remain, nearly all time that has a price must be used, and nearly every load is
/// known. What is left is a question in yes and no.
class LoopProof {
public:
    /// Takes over what the bound has come to; is too large where more starts than that are left.
    LoopProof(const LoopModel &model, const LoopBound &bound, std::int64_t most, size_t mostStarts = 30'000);

    /// True when too many starts are left for a question of this kind; solve() is not to be called then.
    bool isTooLarge() const { return m_tooLarge; }
    size_t starts() const { return m_arcs.size(); }
    /// As ClauseSolver::stir().
    void stir(std::uint64_t seed) { m_solver.stir(seed); }
    /// Works on, until so many dead ends were met. After Found, plan() is one that costs no more than asked for.
    ClauseSolver::Answer solve(std::int64_t deadEnds);
    const LoopPlan &plan() const { return m_plan; }
    std::int64_t deadEnds() const { return m_solver.deadEnds(); }

private:
    struct Arc {
        int candidate = 0;
        int stage = 0;
        int row = 0;
        int start = 0; ///< by place in the row
        int step = 0;
        std::int64_t extra = 0; ///< more than the cheapest way on from this step
    };

    struct Prices;
    struct Ways;
    /// At which steps a candidate may begin a stage, and for each the literal that it is begun by then.
    struct Times {
        static constexpr ClauseSolver::Literal kTrue = -1;
        static constexpr ClauseSolver::Literal kFalse = -2;
        static ClauseSolver::Literal opposite(ClauseSolver::Literal literal)
        {
            return literal < 0 ? kTrue + kFalse - literal : literal ^ 1;
        }
        /// That it is begun at this step at the latest.
        ClauseSolver::Literal by(std::int64_t step) const;

        std::vector<int> steps;
        std::vector<ClauseSolver::Literal> begun;
    };
    Ways waysOf(const Prices &prices, const LoopModel::Candidate &candidate, int number) const;
    std::vector<std::vector<size_t>> keepArcs(const Ways &ways);
    void addCandidate(const Ways &ways);
    void addClause(std::vector<ClauseSolver::Literal> literals);
    Times addTimes(std::vector<size_t> places, const std::vector<ClauseSolver::Literal> &none);
    void addOrder(const std::vector<std::vector<size_t>> &stages, const std::vector<std::vector<std::int64_t>> &onward,
        const std::vector<ClauseSolver::Literal> &none);
    /// Of candidates who have the same starts left, those who come first in the list begin every stage first: the
    /// starts of any plan can be dealt out anew in that order, at the same cost.
    void addAlike(const std::vector<Ways> &ways);
    void addWait(const std::vector<std::vector<size_t>> &stages, size_t stage, const Times &first, const Times &second,
        const std::vector<std::int64_t> &onward);
    void addCells(const Prices &prices);
    void addWindows(const Prices &prices);
    void addPeople(const Prices &prices);
    void addQuotas(const Prices &prices);
    void useAtLeast(const std::vector<ClauseSolver::Literal> &uses, int count, std::int64_t price);
    int addCost(std::int64_t cost);

    const LoopModel &m_model;
    size_t m_mostStarts;
    ClauseSolver m_solver;
    std::vector<Arc> m_arcs;
    std::vector<int> m_variable; ///< by arc
    std::vector<std::vector<Times>> m_times; ///< by candidate and stage
    std::int64_t m_room = 0;
    std::vector<ClauseSolver::Literal> m_costly; ///< what uses up the room, and how much of it
    std::vector<std::int64_t> m_costs;
    std::vector<ClauseSolver::Literal> m_without; ///< of those who may have no loop
    bool m_tooLarge = false;
    LoopPlan m_plan;
};

} // namespace shortlist
