// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/rubrics/rubricview.h"

namespace shortlist {

inline constexpr int kFewestLevels = 3;
inline constexpr int kMostLevels = 7;
inline constexpr int kDefaultLevels = 4;
inline constexpr int kHighestWeight = 100;

/// The words of the levels a new rubric starts with, lowest first; 4 of them, translated.
QStringList defaultLevels();

/// Everything that keeps a rubric from being published, in the order in which it is read; empty when nothing does.
QList<RubricProblem> problemsOf(const Rubric &rubric, const QList<Criterion> &criteria);

/// The shares of all in the total, in whole percent that are 100 together: each is rounded down, and what is left over
/// goes to the largest remainders, of equal ones to the first. All 0 when no criterion weighs anything.
QList<int> sharesOf(const QList<Criterion> &criteria);

/// That of one of them.
int shareOf(const Criterion &criterion, const QList<Criterion> &criteria);

} // namespace shortlist
