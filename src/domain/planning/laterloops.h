// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/candidateplan.h"
#include "domain/planning/loopproblem.h"
#include "domain/planning/loopstop.h"

#include <map>
#include <vector>

namespace shortlist {

/// Interviews of one candidate that LoopPlanner does not plan: those with several interviewers at once, or all of a
/// loop unlike the others.
struct LaterLoop {
    /// All interviews the candidate has left, in their order; seats by place among LaterLoops::people.
    CandidatePlanQuery query;
    int loop = -1; ///< the candidate's loop in the plan for many; -1: none
    std::vector<int> parts; ///< by stage of that loop: which part of `query` it is
    int candidate = 0; ///< the same number for the same candidate, see LaterLoops::candidates
};

/// What is to be planned after the loops of many, one candidate after the other.
struct LaterLoops {
    QDateTime start; ///< UTC; minute 0 of the problem for many
    int days = 0;
    QTimeZone fallback = QTimeZone::utc(); ///< of people without a zone
    QList<SlotPerson> people; ///< the interviewers of the problem for many, in their order, then others
    std::vector<int> candidates; ///< by loop of the plan for many: whose it is
    std::vector<LaterLoop> loops;
};

/// When an interview is to be.
struct PlacedInterview {
    QDateTime startAt; ///< UTC; invalid: there is no time for it
    int minutes = 0;
    QList<int> people; ///< one for each seat, by place among LaterLoops::people

    TimeSpan span() const { return { startAt, startAt.addSecs(qint64(minutes) * 60) }; }
    bool operator==(const PlacedInterview &) const = default;
};
/// One a part of LaterLoop::query; empty: not planned yet.
using PlacedLoop = std::vector<PlacedInterview>;

/// Plans what a plan for many leaves, one candidate after the other, in what the plan and those before leave free.
///
/// Each gets the best there is by CandidateSearch, which keeps all limits exactly. What the plan has of a candidate
/// stays where that leaves room for the rest; where it does not, the whole loop is planned anew, and where that is not
/// possible either, the rest has no time. The same plan gives the same answer. To be used from one thread.
class LaterPlanner {
public:
    /// `later`, `problem` and `stop` must outlive the planner. Where a stop is requested, the candidate it is at gets
    /// the best that was found by then.
    LaterPlanner(
        const LaterLoops &later, const LoopProblem &problem, const LoopPlan &plan, const LoopStop *stop = nullptr);

    bool isDone() const { return m_next >= m_order.size(); }
    int done() const { return int(m_next); }
    /// Plans the next candidate.
    void step();
    /// By place in LaterLoops::loops. Those that were not planned yet have what the plan for many has of them.
    const std::vector<PlacedLoop> &loops() const { return m_loops; }

private:
    void take(int candidate, const PlacedInterview &interview, bool taken);
    void take(const LaterLoop &later, const PlacedLoop &placed, bool taken);
    bool fill(const LaterLoop &later, PlacedLoop &placed) const;
    CandidatePlanQuery missing(const LaterLoop &later, const PlacedLoop &placed) const;

    const LaterLoops &m_later;
    const LoopStop *m_stop;
    QList<SlotPerson> m_people; ///< with what is planned so far
    std::map<int, QList<TimeSpan>> m_taken; ///< by candidate
    std::vector<size_t> m_order;
    size_t m_next = 0;
    std::vector<PlacedLoop> m_loops;
};

} // namespace shortlist
