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

/// What one of the criteria is of the total, in percent; 0 when no criterion weighs anything.
double shareOf(const Criterion &criterion, const QList<Criterion> &criteria);

/// The same as it is written, without the sign: in whole percent where those of all criteria make 100, else all of them
/// with one decimal: equal weights have equal shares, and nothing is moved from one to another to make a sum.
QString shareText(const Criterion &criterion, const QList<Criterion> &criteria);

} // namespace shortlist
