// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/replanboard.h"

#include <optional>
#include <set>

namespace shortlist {

/// The search behind replanLoop(): which others are moved, and how.
///
/// For one choice of others all of them are taken out, and each takes the cheapest loop as if the others were not
/// there; where two then want the same, the question is asked twice, once with the one and once with the other kept
/// from it (conflict-based search: G. Sharon, R. Stern, A. Felner and N. R. Sturtevant, Artificial Intelligence 219,
/// 2015). Whom to choose is read off what the loop would cost if somebody's time were free.
class ReplanSearch {
public:
    ReplanSearch(const LoopModel &model, const LoopPlan &plan, const ReplanQuestion &question);

    void run();
    bool hasPlan() const { return m_best < kNothing; }
    const LoopPlan &plan() const { return m_plan; }
    int stuckAt() const { return m_board.stuckAt(m_question.candidate); }
    /// False when the work was too much before all choices were tried.
    bool isComplete() const { return m_complete; }

private:
    using Choice = std::vector<int>; ///< others to be moved, in ascending order
    static constexpr std::int64_t kNothing = std::int64_t(1) << 60;

    /// A way to plan those taken out, before it is known whether they are in each other's way.
    struct Try {
        std::vector<std::vector<ReplanBoard::Ban>> bans; ///< by place among those taken out
        std::vector<ReplanBoard::Found> found;
        std::int64_t least = 0; ///< no plan under these bans costs less
    };
    /// What two or more want that only fewer can have.
    struct Conflict {
        std::vector<std::pair<size_t, ReplanBoard::Ban>> ways; ///< who is kept from what; one way out each
    };
    struct Wish {
        int gain = 0; ///< what the loop would cost less
        int who = 0; ///< if their time were free
    };
    struct Ranked {
        std::int64_t order = 0; ///< lower first
        Choice choice;
    };

    bool hasTime() const;
    bool isGoodEnough() const;
    std::int64_t attempt(const Choice &choice);
    std::vector<int> takeOut(const Choice &choice);
    void putBack(const std::vector<int> &out);
    std::int64_t resolve(const std::vector<int> &out);
    std::optional<Conflict> conflictOf(const std::vector<int> &out, const Try &one) const;
    std::optional<Conflict> cellConflict(const std::vector<int> &out, const Try &one) const;
    std::optional<Conflict> limitConflict(const std::vector<int> &out, const Try &one) const;
    std::int64_t keep(const std::vector<int> &out, const Try &one);
    bool improve(const std::vector<int> &out);

    void tryAll();
    void insist();
    void tryPromising();
    std::vector<Choice> tryThese(std::vector<Ranked> ranked, size_t width);
    std::vector<Ranked> extend(const Choice &choice);
    void extendFor(int whose, const Choice &choice, std::vector<Ranked> &ranked);
    std::vector<Wish> wishes(int whose, int cost, const Choice &choice);
    int costWithout(int whose, const ReplanBoard::Profile &profile, int other) const;
    int costOver(int whose, const ReplanBoard::Profile &profile, int other, size_t otherPart) const;
    std::optional<Choice> joined(const Choice &choice, const std::vector<int> &more) const;
    bool mayMove(int candidate) const;

    const LoopModel &m_model;
    const ReplanQuestion &m_question;
    ReplanBoard m_board;
    std::vector<int> m_movable;
    std::set<Choice> m_tried;
    std::vector<std::vector<std::pair<size_t, int>>> m_rowsOf; ///< scratch, by interviewer: part and row
    bool m_insists = false; ///< nothing was found with the usual work
    size_t m_mostTries = 0; ///< for one choice of others
    std::int64_t m_costBefore = 0;
    std::int64_t m_best = kNothing;
    LoopPlan m_plan;
    bool m_complete = true;
};

} // namespace shortlist
