// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopmodel.h"

namespace shortlist {

/// One loop of a plan that is to be planned anew, because one of its interviews cannot be as planned. That the time is
/// lost is said in the problem: it is busy time of the interviewer.
struct ReplanQuestion {
    static constexpr int kMostMoved = 3;

    int candidate = 0; ///< whose loop is planned anew
    /// The stages of each candidate's loop in their order, for those who do not have all; empty: everybody has all.
    std::vector<std::vector<int>> stages;
    std::vector<bool> fixed; ///< by candidate: may not be moved; empty: everybody may
    std::vector<LoopLimit> limits; ///< beside those of the problem
    int mostMoved = kMostMoved; ///< other loops that may change
    int perChange = 0; ///< what another time or interviewer for one interview is counted for, in grid steps
};

struct ReplanAnswer {
    enum class Outcome {
        Planned,
        NoTime, ///< the candidate has no loop even if nobody else had one
        TooTight, ///< only by moving more others than may be moved, or those who may not be
        GivenUp, ///< the search ended before all was tried
    };

    Outcome outcome = Outcome::NoTime;
    LoopPlan plan; ///< Planned: the new one
    std::vector<int> moved; ///< the others whose loops changed, in ascending order
    std::int64_t cost = 0; ///< of the plan as costOf(), where everybody has all stages
    int stuckAt = -1; ///< NoTime: the first stage of the loop that finds no time after those before it
    bool complete = false; ///< everybody who could make room was tried
};

/// Plans one loop of a plan anew and moves at most some others, who make room for it or for each other; all else stays
/// as it is. The cheapest that was found; of equally cheap ones, that which moves the fewest. With few candidates
/// whatever can be done is found; with many, those are tried who hold time that would help. Takes an amount of work
/// that is limited by what is looked at, not by a clock: the same question has the same answer. The plan must keep all
/// rules without the loop that is planned anew, which is not looked at except for what of it may stay. Any thread.
ReplanAnswer replanLoop(const LoopModel &model, const LoopPlan &plan, const ReplanQuestion &question);

} // namespace shortlist
