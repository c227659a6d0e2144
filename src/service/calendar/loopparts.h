// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotfinder.h"
#include "domain/planning/loopproblem.h"

namespace shortlist {

// What people and candidates are in a problem for planning loops.

/// What the next interview of somebody adds, in grid steps: two hours of waiting.
constexpr int kLoopLoadWeight = 8;
constexpr int kNoLoopLimit = 96; ///< interviews a day of those without a limit

/// A day on which somebody works.
struct WorkDay {
    TimeSpan window;
    QList<TimeSpan> breaks;
    qint64 week = 0;
};

/// The days on which somebody works and is not away, cut to the grid.
QList<WorkDay> workDaysOf(const SlotPerson &one, const SlotGrid &grid, const ZoneDays &days);

/// The interviews somebody leads already on the day, or in the week, of a work day.
int leadsOn(const SlotPerson &one, const WorkDay &day, const QTimeZone &zone);
int leadsInWeekOf(const SlotPerson &one, const WorkDay &day, const QTimeZone &zone);

/// When somebody is busy, in whole minutes of the grid, rounded outwards; joined where they touch.
std::vector<LoopSpan> busyMinutesOf(const QList<TimeSpan> &busy, const SlotGrid &grid);

/// When a candidate can: by day on their own clock, after the notice, within the query's limits, clear of what else
/// they have by `gapMinutes`.
LoopCandidate loopCandidateOf(const SlotQuery &query, const SlotGrid &grid, int gapMinutes);

} // namespace shortlist
