// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shortlist {

/// Planning whole loops: every stage of every candidate gets an interviewer and a time.
///
/// Times are minutes from the start of the horizon; interviews begin on a grid. What is counted in grid steps says so.
struct LoopSpan {
    int from = 0;
    int to = 0;
};

/// No more than so many interviews of somebody in the windows that begin within a span, such as a week.
struct LoopLimit {
    int interviewer = 0;
    LoopSpan within;
    int most = 0;
};

struct LoopInterviewer {
    std::vector<int> stages; ///< by number: those this person may take
    std::vector<int> families; ///< by number: whose candidates
    int dailyCap = 0; ///< interviews in one work window
    std::vector<LoopSpan> work; ///< one window a local day
    std::vector<LoopSpan> busy;
};

struct LoopCandidate {
    int family = 0;
    int release = 0; ///< the first minute at which the loop may begin
    std::vector<LoopSpan> availability;
};

struct LoopProblem {
    int horizonMinutes = 0;
    int gridMinutes = 15;
    int gapMinutes = 0; ///< at least between two stages of one candidate
    std::vector<int> stageMinutes; ///< in their order
    int loadWeight = 0; ///< what the n-th interview of somebody adds: (n - 1) times this
    int unplacedPenalty = 0; ///< for a candidate without a whole loop
    std::vector<LoopInterviewer> interviewers;
    std::vector<LoopCandidate> candidates;
    /// Beside the daily limits. The format loop-plan-1 has none. LoopBound leaves them out of account, so its bound
    /// holds but may be far from the best plan where they are reached.
    std::vector<LoopLimit> limits;
    /// Spans in which no interview of a stage may begin, by stage; those without are missing at the end. For planning
    /// anew only: LoopModel keeps to it, and the format loop-plan-1 has none.
    std::vector<std::vector<LoopSpan>> stageClosed{};
};

struct LoopInterview {
    int interviewer = 0; ///< by place in the problem's list
    int step = 0; ///< the start, in grid steps

    bool operator==(const LoopInterview &) const = default;
};

/// One interview a stage; empty: the candidate has no loop.
using Loop = std::vector<LoopInterview>;

/// A loop or none for each candidate of the problem.
struct LoopPlan {
    std::vector<Loop> loops;

    bool operator==(const LoopPlan &) const = default;
};

/// What a plan costs: grid steps from release to the end of the last stage, for all candidates together; the load term;
/// and the penalty for those without a loop.
std::int64_t costOf(const LoopProblem &problem, const LoopPlan &plan);

/// The first rule a plan breaks, for the log and for tests (not translated); nothing for a plan that keeps them all.
/// Reads the problem anew in minutes, and shares no code with the search.
std::optional<std::string> brokenRule(const LoopProblem &problem, const LoopPlan &plan);

} // namespace shortlist
