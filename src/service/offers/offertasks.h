// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/today/todayqueries.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// True for what offers ask of people: Approval, OfferLapsed, AnswerOwed. Told by their rules, not by TodayQueries.
bool isOfferTask(TodayKind kind);

/// All items of one of these kinds, who waits longest first. Approval: one for each person whose turn it is. With a
/// person in the filter: those of which it is their turn, or that they see to, as recruiter of the opening, or as its
/// hiring manager where it has none. What nobody sees to is a task of everybody whom terms are for.
Result<QList<TodayItem>> offerTasks(const ServiceContext &context, TodayKind kind, const TodayFilter &filter);

/// As items of Coming: offers that nobody answered yet and whose last day is `until` or before it, but not over.
Result<QList<TodayItem>> offersThatLapse(const ServiceContext &context, const TodayFilter &filter, QDate until);

} // namespace shortlist
