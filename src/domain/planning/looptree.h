// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopbound.h"
#include "domain/planning/loopmix.h"

#include <memory>
#include <optional>

namespace shortlist {

/// Divides all plans into parts until none of them can hold a cheaper plan than the one that is known: branch and bound
/// (A. H. Land and A. G. Doig, Econometrica 28, 1960) with LoopMix and LoopBound for each part, and LoopProof where
/// little is left. The part with the lowest bound comes first, and of those with the same the latest.
///
/// How many candidates have a stage behind them before a night or a weekend is a whole number, and the prices alone do
/// not know it: parts with more and with fewer of them have a higher bound, often so much that one of them is out of
/// the question. Where no such number is in doubt, it is asked whether a single candidate begins a stage by a step.
/// While there is one part only, some ways to divide it are tried, and the one is taken that lifts the bound most
/// (D. Applegate, R. Bixby, V. Chvátal and W. Cook, “Finding Cuts in the TSP”, 1995). The same calls give the same
/// answer. To be used from one thread.
class LoopTree {
public:
    /// Takes over what the bound has come to, and loops to begin with: some for each candidate, and a plan.
    LoopTree(const LoopModel &model, const LoopBound &bound, const LoopPlan &start = {},
        const std::vector<std::vector<Loop>> &loops = {});

    /// Works on one part, knowing a plan of that cost by now.
    void work(std::int64_t planCost);
    /// True when no plan is cheaper than the cheapest one told of, or plan().
    bool isDone() const { return m_open.empty() && !m_trial && !m_gaveUp; }
    /// True when too many parts are left to remember, or one that cannot be divided.
    bool gaveUp() const { return m_gaveUp; }
    /// No plan is cheaper than this, unless it is the cheapest known.
    std::int64_t bound() const;
    /// A plan found by the last work() that is cheaper than the one it was told of.
    const std::optional<LoopPlan> &plan() const { return m_plan; }
    /// The part with the lowest bound, for whoever looks for plans.
    struct Lead {
        LoopBound bound; ///< gone to it
        LoopMix mix;
        bool isAll = false; ///< nothing else is left
    };
    /// It, when it is another than at the last call and its bound higher, or nothing else is left.
    std::optional<Lead> lead();
    size_t parts() const { return m_parts; } ///< worked on so far
    long exchanges() const { return m_exchanges; } ///< of loops in their mixes, so far

private:
    struct Part {
        double value = 0; ///< no plan in it costs less
        std::vector<LoopModel::Candidate> candidates;
        std::vector<LoopQuota> quotas;
        std::vector<double> prices;
        std::vector<std::vector<Loop>> recent; ///< in its mix; none before it was worked on
        std::shared_ptr<const LoopMix> mix; ///< of the part it comes from
        int rounds = 0; ///< of raising its bound, so far
    };
    /// A step after which nobody can begin a stage for some hours, or ever: up to it, and later.
    struct Night {
        int stage = 0;
        int step = 0;
        int length = 0;
    };
    /// How many begin a stage by a night, as far as prices tell: between two whole numbers.
    struct Doubt {
        double score = 0;
        LoopQuota early; ///< the lower of them, or fewer
        LoopQuota late; ///< the higher of them, or more
        double part = 0; ///< of the higher one
    };
    /// Whether a candidate begins a stage by a step.
    struct Split {
        double score = 0;
        int candidate = -1;
        int stage = 0;
        int step = 0;
        double early = 0; ///< how often it did
    };
    void addNights();
    /// Ways to divide one part, of which the best is sought.
    struct Trial {
        double value = 0; ///< no plan in the part costs less
        std::vector<std::vector<Part>> ways;
        size_t way = 0;
        size_t half = 0; ///< the next to be worked on
        size_t best = 0; ///< way, of those that are done
        double lift = -1; ///< the lower bound of its halves
        double enough = 0; ///< a lift with which no other way is tried
    };
    enum class State { Unfinished, Open, Out };
    bool raise(Part &part, std::int64_t planCost);
    State settle(Part &part, std::int64_t planCost);
    bool isOut(const Part &part, std::int64_t planCost) const;
    size_t next() const;
    void tryOn(std::int64_t planCost);
    void judge(std::int64_t planCost);
    void findLead();
    bool prove(std::int64_t planCost, std::int64_t deadEnds);
    std::vector<Doubt> findDoubts(const Part &of) const;
    /// The same for how many interviews of one stage somebody has in a window, where they lead others as well.
    std::vector<Doubt> doubtsOfDays(const std::vector<std::vector<Loop>> &recent) const;
    Split findSplit(const Part &of) const;
    Split widest(const Part &part) const;
    void open(Part part);
    Part half(const Part &part, const Split &split, bool early) const;
    void divide(Part part, std::int64_t planCost);

    const LoopModel &m_model;
    LoopBound m_bound;
    std::optional<LoopMix> m_mix; ///< the one that is being worked on
    std::vector<Night> m_nights;
    std::vector<Part> m_open;
    std::optional<Trial> m_trial;
    std::optional<Part> m_lead; ///< since the last call of lead()
    bool m_leadIsAll = false;
    double m_leadValue = 0; ///< of the last one
    std::optional<LoopPlan> m_plan;
    bool m_gaveUp = false;
    size_t m_parts = 0;
    long m_exchanges = 0;
};

} // namespace shortlist
