// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopreplan.h"

namespace shortlist {

/// A plan of which few loops are taken out and put back, with what is free beside the rest. The working part of
/// replanLoop(): unlike LoopDraft it is made for a few changes to one plan, knows candidates with other stages than
/// most and limits over several windows, and looks for loops under restrictions.
class ReplanBoard {
public:
    static constexpr int kNone = 1 << 28; ///< a cost that nothing has

    /// What a loop that is looked for may not do.
    struct Ban {
        int part = -1; ///< the interview that is meant; -1: all
        int cell = -1; ///< may not be taken
        int limit = -1; ///< no window of that limit may be used
    };
    struct Found {
        int cost = kNone; ///< wait, load and changes
        Loop loop; ///< empty where there is none
    };
    struct Part {
        int stage = 0;
        std::vector<LoopModel::Range> ranges; ///< steps at which it could begin
    };
    /// How holders of time are counted where a loop may take it from them.
    struct Soft {
        int perHolder = 0;
    };
    /// What the rest of a loop costs at least around one interview at a step: `before` it, and `after` it.
    struct Profile {
        std::vector<std::vector<int>> before; ///< by part and step at which it begins
        std::vector<std::vector<int>> after; ///< by part and step from which the next may begin
        int best = kNone;
    };

    ReplanBoard(const LoopModel &model, const LoopPlan &plan, const ReplanQuestion &question);

    const std::vector<Part> &parts(int candidate) const { return m_parts[nth(candidate)]; }
    const LoopPlan &plan() const { return m_plan; }
    /// What the loops that are placed cost: waits, loads and changes.
    std::int64_t cost() const { return m_cost; }
    const Loop &before(int candidate) const { return m_before.loops[nth(candidate)]; }
    bool isFixed(int candidate) const { return !m_question.fixed.empty() && m_question.fixed[nth(candidate)]; }
    void remove(int candidate);
    void place(int candidate, const Loop &loop);

    /// The cheapest loop beside those that are placed, each of its interviews taken by itself.
    Found find(int candidate, const std::vector<Ban> &bans = {}, const Soft *soft = nullptr);
    /// The same loop's cost with what its interviews mean for each other.
    int costOf(int candidate, const Loop &loop) const;
    bool fits(int candidate, const Loop &loop) const;
    Profile profile(int candidate, int latest);
    /// The first part of a loop that finds no time with nobody placed; -1 when all do.
    int stuckAt(int candidate) const;

    int windowOf(int candidate, size_t part, const LoopInterview &interview) const;
    int cellOf(int candidate, size_t part, const LoopInterview &interview) const;
    int lengthOf(int candidate, size_t part) const
    {
        return m_model.stages()[nth(parts(candidate)[part].stage)].length;
    }
    int holder(int cell) const { return m_holder[nth(cell)]; }
    int room(int window) const { return m_room[nth(window)]; } ///< for so many more interviews
    int limitRoom(int limit) const { return m_limits[nth(limit)].most - m_limits[nth(limit)].use; }
    const std::vector<int> &limitsOf(int window) const { return m_limitsOf[nth(window)]; }
    /// What an interview costs by itself: the load of whoever leads it, and that it is another than before.
    int priceOf(int candidate, size_t part, const LoopInterview &interview) const;
    /// Those who hold what a loop takes.
    std::vector<int> holdersOf(int candidate, const Loop &loop) const;
    std::int64_t work() const { return m_work; } ///< starts and steps looked at so far
    void addWork(std::int64_t work) { m_work += work; } ///< done elsewhere

private:
    struct Limit {
        int most = 0;
        int use = 0;
        std::vector<int> windows;
    };

    void addParts(int candidate, const std::vector<int> &stages);
    void addLimit(int most, std::vector<int> windows);
    void use(int window, int change);
    void hold(int window, int cell, int length, int who);
    void refill(int window);
    bool isBanned(int part, int window, int cell, int length, const std::vector<Ban> &bans) const;
    /// What the start of an interview costs; kNone when it cannot be.
    int startPrice(int window, int cell, int length, const Soft *soft) const;
    int lastIn(int window) const;
    void price(int candidate, size_t part, int from, int to, const std::vector<Ban> &bans, const Soft *soft);
    int interviewerAt(
        int candidate, size_t part, int step, int price, const std::vector<Ban> &bans, const Soft *soft) const;
    int sweep(int candidate, int to);

    const LoopModel &m_model;
    const ReplanQuestion &m_question;
    const LoopPlan m_before;
    LoopPlan m_plan;
    std::vector<std::vector<Part>> m_parts; ///< by candidate
    std::vector<int> m_holder; ///< candidate by cell; -1: free
    std::vector<int> m_free; ///< by cell: how many are free from there on
    std::vector<int> m_room; ///< by window
    std::vector<std::vector<int>> m_limitsOf; ///< by window
    std::vector<Limit> m_limits;
    std::vector<int> m_load; ///< by interviewer
    std::int64_t m_cost = 0;
    std::vector<int> m_pool; ///< scratch: rows
    std::vector<std::vector<int>> m_prices; ///< scratch, by part and step
    std::vector<std::vector<int>> m_ready; ///< scratch: the cheapest way to begin a part from a step on
    std::vector<std::vector<int>> m_from; ///< scratch: where the part before begins then
    std::vector<int> m_starts; ///< of the loop found last
    std::int64_t m_work = 0;
};

} // namespace shortlist
