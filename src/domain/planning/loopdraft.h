// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopmodel.h"

#include <cstdint>
#include <random>

namespace shortlist {

/// A plan being worked on: what is taken, by whom, and what one more loop would cost. Every change keeps all rules.
class LoopDraft {
public:
    explicit LoopDraft(const LoopModel &model);

    /// A price for each start of each row, in grid steps, that is added when loops are looked for: what the time is
    /// worth to others. Not part of any cost. Its share is set for each search.
    void setGuide(const std::vector<std::vector<float>> &rows);
    void setGuideShare(float share) { m_share = share; }

    const LoopPlan &plan() const { return m_plan; }
    std::int64_t cost() const { return m_cost; }
    /// Takes a candidate's loop out, if there is one.
    void remove(int candidate);
    /// Gives a candidate who has none a loop that fits(); nothing for an empty one.
    void place(int candidate, const Loop &loop);
    /// The cheapest loop of a candidate who has none, as things are; empty where no loop is as cheap as going without.
    Loop find(int candidate, std::mt19937_64 &random, double blink);
    /// How often find() looked once more, altogether.
    std::int64_t moreSearches() const { return m_moreSearches; }
    /// The same as if nobody else had a loop yet.
    Loop wish(int candidate);
    /// Wait and guide of a loop, for comparing it with a wish.
    float worth(int candidate, const Loop &loop) const;
    /// Adds those who hold the time that a loop needs.
    void holders(const Loop &loop, std::vector<int> &candidates) const;
    /// Whether a loop that somebody could have by itself keeps all rules beside those that are placed.
    bool fits(const Loop &loop) const;
    /// Who is placed on a cell; -1: nobody.
    int holder(int cell) const { return m_holder[nth(cell)]; }

private:
    /// A loop and what it costs, as far as the search for it knows.
    struct Way {
        float cost = LoopModel::kNever;
        Loop loop;
    };
    /// At the rows' costs as they are, of which at least `least` is paid.
    Way search(int candidate, bool ignoring, float least);
    /// The cheapest loop that fits(), or nearly: as search(), and again with one of the stages taken from whoever has
    /// more than one, where that does not fit or is a load.
    void searchApart(int candidate, float least, Way &best);
    /// The stages of the first person who takes more than one.
    std::vector<size_t> crowd(const Loop &loop) const;
    /// What the loads of those who take more than one stage come to beyond what the search counts.
    float loadWithin(const Loop &loop) const;
    /// Takes a row's starts in a window out; adds what was there before.
    void close(int row, int window, std::vector<std::pair<size_t, float>> &before);
    // Values by row and step lie side by side for a block of steps, as search reads them: all rows of a pool together.
    static constexpr int kBlock = 16;
    size_t placeOf(int row, int step) const
    {
        return (nth(step / kBlock) * m_rank.size() + nth(m_rank[nth(row)])) * kBlock + nth(step % kBlock);
    }
    void orderRows();
    void markLive(const std::vector<float> &starts, std::vector<std::uint8_t> &live, size_t block) const;
    float priceRows(const LoopModel::Candidate &candidate, std::mt19937_64 *random, double blink);
    void price(const LoopModel::Candidate &candidate, size_t stage, int from, int to, bool ignoring);
    void priceBlock(int pool, int block, bool ignoring, float *out) const;
    /// A guide that does not count still decides between equals, and tells where starts are.
    float shareOfGuide() const { return std::max(m_share, 1e-6F); }
    int cheapestRow(int pool, int step, bool ignoring, float price) const;
    bool isFull(int window) const;
    void reopen(int window);
    void count(int window, int change);
    /// The stages of a loop that one person cannot all take in a window, or within a limit.
    std::vector<size_t> tooMany(const Loop &loop) const;
    int costOf(int candidate, const Loop &loop) const;

    const LoopModel &m_model;
    LoopFinder m_finder;
    LoopPlan m_plan;
    std::int64_t m_cost = 0;
    float m_share = 0;
    std::vector<int> m_load; ///< interviews of each interviewer
    std::vector<int> m_windowUse;
    std::vector<int> m_limitUse;
    std::vector<int> m_holder; ///< candidate by cell; -1: free
    std::vector<int> m_personOf; ///< by window
    std::vector<std::vector<size_t>> m_firstStart; ///< by row and window of its interviewer, in the row's list
    std::vector<int> m_rank; ///< by row: its place in a block
    std::vector<float> m_guide; ///< kNever where there is no start
    std::vector<float> m_open; ///< the guide of starts that are open, or kNever
    std::vector<std::uint8_t> m_live; ///< by block and rank: whether m_open has a start there
    std::vector<std::uint8_t> m_everLive; ///< the same with nobody placed
    std::vector<std::vector<float>> m_prices; ///< scratch, by stage
    std::vector<float> m_rowCost; ///< scratch, by row
    int m_searches = 0; ///< that may follow for this candidate
    std::int64_t m_moreSearches = 0;
    std::vector<int> m_wait; ///< how far to look for a candidate's loop, from the last one
};

} // namespace shortlist
