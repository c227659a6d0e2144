// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"

namespace shortlist {

/// Between which moments an interview lies where the stages of a plan keep their order: what comes earlier in the plan
/// is over by then, what comes later follows, each with the team's gap between. Any thread.
struct StageOrder {
    QDateTime notBefore; ///< UTC; invalid: open
    QDateTime notAfter; ///< UTC: the latest end; invalid: open

    /// Takes another interview of the same application into account, for stages from `first` to `last` of the plan.
    void add(const InterviewEntry &other, int first, int last, int gapMinutes);
    /// The order around a stage, by the interviews of its candidate: those of other applications, those that did not
    /// take place and `self` say nothing of it.
    static StageOrder around(const QList<InterviewEntry> &ofCandidate, const ApplicationId &application, int stage,
        const InterviewId &self, int gapMinutes);
    /// True when a time keeps the order.
    bool allows(const TimeSpan &span) const;
};

} // namespace shortlist
