// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopbound.h"
#include "domain/planning/loopdive.h"
#include "domain/planning/loopmix.h"
#include "domain/planning/loopproof.h"
#include "domain/planning/loopregroup.h"
#include "domain/planning/loopsearch.h"
#include "domain/planning/looptree.h"

namespace shortlist {

/// Plans loops for many candidates at once, better and better, and knows how good the plan is: a search for plans and a
/// search for a lower bound work side by side, on a thread each, and tell each other what they found after every step.
/// The same problem, seed and number of steps give the same plan, whatever the machine. To be used from one thread.
class LoopPlanner {
public:
    /// Makes a first plan at once. The problem and the stop must outlive the planner. Once a stop is requested, from
    /// any thread, this and step() end within some hundredths of a second with the best plan so far.
    LoopPlanner(const LoopProblem &problem, std::uint64_t seed, const LoopStop *stop = nullptr);

    /// Works on, mostly for some hundredths of a second.
    void step();
    /// True when there is nothing left to do: the plan is proven best.
    bool isProven() const { return bound() >= cost(); }

    /// After how many steps a plan for so many candidates hardly gets better: work for some ten seconds on two cores,
    /// and the same on a slower machine, which takes longer. Always at least one.
    static int worthwhileSteps(std::int64_t candidates);
    /// How many there were so far: as many give the same plan again, with the same seed. One in which a stop was heard
    /// counts, but need not come out the same.
    int steps() const { return m_steps; }

    const LoopPlan &plan() const { return m_search.best(); }
    std::int64_t cost() const { return m_search.bestCost(); }
    /// No plan at all costs less than this.
    std::int64_t bound() const;

private:
    bool isLarge() const;
    bool pricesAreFair() const;
    void searchOn(std::int64_t planCost);
    void boundOn(std::int64_t planCost);
    void mixOn(std::int64_t planCost);
    bool mayProve(std::int64_t planCost);
    void ask(std::int64_t planCost);
    void proveOn(std::int64_t deadEnds);
    void diveOn(std::int64_t planCost);
    void regroupOn(std::int64_t planCost);
    void divideOn(std::int64_t planCost);
    bool askBeside(std::int64_t planCost);
    void takeFromTree(std::int64_t planCost);

    LoopModel m_model;
    LoopSearch m_search;
    LoopSweep m_sweep;
    LoopBound m_bound;
    std::optional<LoopMix> m_mix; ///< the prices of which are being sought
    int m_mixSteps = 0;
    LoopPlan m_then; ///< the plan before this step
    std::optional<LoopProof> m_proof; ///< the question that is being worked on
    std::optional<LoopPlan> m_found; ///< by such a question
    std::optional<LoopDive> m_dive;
    std::optional<LoopRegroup> m_regroup;
    bool m_nearly = false; ///< one grid step is missing
    bool m_regrouped = false; ///< it proved the plan best in this step
    std::optional<LoopPlan> m_dived; ///< found by it in this step
    std::optional<LoopTree> m_tree; ///< once the best prices are known
    bool m_dividing = false; ///< since the last step
    bool m_treeGaveUp = false;
    std::uint64_t m_seed = 0;
    std::int64_t m_asked = 0; ///< what its plan may cost
    std::int64_t m_floor = 0; ///< no plan costs less, as such questions have shown
    std::int64_t m_patience = 0; ///< dead ends until the question is put anew, with better prices
    std::int64_t m_patienceNext = 0;
    double m_boundBefore = 0;
    int m_lowerings = 0; ///< of prices, since a question was last put
    double m_boundLowered = 0; ///< what the bound was before the last one
    int m_flatSteps = 0; ///< in which the bound has hardly risen
    bool m_following = false; ///< of many candidates: the plan was made anew at good prices
    int m_steps = 0;
    int m_iterations = 0; ///< of the bound, each step
    int m_rounds = 0; ///< of the search, each step
    int m_episode = 0; ///< rounds from one new start to the next
    int m_done = 0; ///< rounds of this episode
};

} // namespace shortlist
