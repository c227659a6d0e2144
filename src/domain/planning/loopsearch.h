// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopdraft.h"

namespace shortlist {

/// Makes a plan better and better: takes some loops out that have to do with each other and puts them back one by one,
/// each as cheaply as can be (large neighbourhood search; P. Shaw, 1998), sometimes accepting what is a little worse.
class LoopSearch {
public:
    LoopSearch(const LoopModel &model, std::uint64_t seed);

    /// Puts everybody in, one after the other by release; starts from nothing.
    void construct();
    void setGuide(const std::vector<std::vector<float>> &rows)
    {
        m_draft.setGuide(rows);
        m_guided = true;
    }
    /// From now on trusts the guide in every round, as pays where candidates are many and prices good.
    void followGuide() { m_following = true; }
    /// Puts everybody in again, as far as possible with one of the loops given for each.
    void assemble(const std::vector<std::vector<Loop>> &loops);
    /// Goes back to the best plan so far.
    void startFromBest();
    /// Goes on from this plan, which keeps all rules.
    void adopt(const LoopPlan &plan);
    /// So many rounds of taking out and putting back.
    void improve(int rounds, double heatFrom, double heatTo);
    const LoopPlan &best() const { return m_best; }
    std::int64_t bestCost() const { return m_bestCost; }

private:
    void take(int candidate);
    void takeRelated(int first, int count);
    void fulfil(int candidate);
    void weighWishes();
    int mostWishful();
    bool placed(int candidate) const;
    void placeAll(const std::vector<int> &candidates);

    const LoopModel &m_model;
    std::mt19937_64 m_random;
    LoopDraft m_draft;
    LoopPlan m_best;
    std::int64_t m_bestCost = 0;
    bool m_guided = false;
    bool m_following = false;
    std::vector<int> m_out; ///< candidates taken out in this round, and what they had
    std::vector<Loop> m_before;
    std::vector<float> m_wishful; ///< by candidate: what the loop they have costs more than the one they wish for
};

} // namespace shortlist
