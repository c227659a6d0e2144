// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotfinder.h"

#include <optional>

namespace shortlist {

/// One interview of several that are to be planned for one candidate.
struct LoopPart {
    QString name; ///< the stage's
    /// As a time for it alone would be looked for. What is the candidate's (zone, windows, other interviews, people
    /// known, spacing), the moment, the buffer and the rules set aside are the same in all parts; `alongside` is not
    /// looked at.
    SlotQuery query;
};

/// All interviews that one candidate still has before them.
struct CandidatePlanQuery {
    static constexpr qsizetype kMostParts = 12;
    QList<LoopPart> parts; ///< in their order
    int gapMinutes = 15; ///< from the end of one to the next; never less than the buffer
};

/// A time for every interview.
///
/// It costs what its interviews cost as the finder of times has it, each booked before the next is: somebody who leads
/// two of them is new to the candidate once and has one interview more that week for the second, and the days of those
/// before count as days with an interview.
struct CandidatePlan {
    QList<SlotProposal> interviews; ///< one a part
    QStringList summary; ///< translated: about the plan as a whole, and against the best one

    int points() const;
};

/// The smallest set of rules that stands between the candidate and a plan. They are set aside for all interviews.
struct CandidatePlanRelaxation {
    QList<SlotRule> rules; ///< in their order; the order of the parts themselves is never set aside
    bool allowed = false; ///< all of them may be set aside
    CandidatePlan plan; ///< the best without them
    QStringList sentences; ///< translated: what each rule says against that plan, and why one is never set aside
    QStringList obstacles; ///< translated: who is away, of those whom nobody can stand in for
};

struct CandidatePlanAnswer {
    /// Best first, at most three. Two plans are told apart by an interview that is on another day of the candidate's or
    /// with other people; of those that are not, only the best is here.
    QList<CandidatePlan> plans;
    /// No plan is better than the first, nor is there a better second or third. False only where the search was given
    /// up; then the plans are good ones.
    bool proven = true;
    /// Without any plan: the first part that finds no time after those before it, each taken as early as can be; -1
    /// where it is limits that the plan itself would break.
    int stuckAt = -1;
    std::optional<CandidatePlanRelaxation> relaxation; ///< only where there is no plan; nothing: no set of rules helps
    /// The smallest set of those that people may set aside, where `relaxation` is none they may; nothing: no such set
    /// helps.
    std::optional<CandidatePlanRelaxation> allowedInstead{};

    /// What people may set aside to get a plan; null where nothing may be, or needs to be.
    const CandidatePlanRelaxation *canSetAside() const;
};

/// Plans all interviews of one candidate at once: the best there is, and the next best two. Reads no clock; any thread.
CandidatePlanAnswer planCandidate(const SlotFinder &finder, const CandidatePlanQuery &query);

} // namespace shortlist
