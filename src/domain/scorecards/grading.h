// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"

#include <QList>

#include <optional>

namespace shortlist {

/// How far two graders of one written assessment are apart, over the criteria that both gave a level.
struct GraderDifference {
    int both = 0; ///< criteria that both rated
    int same = 0; ///< of these, with the same level
    double points = 0; ///< between their weighted totals over these criteria, each 0 to 100
    int widest = 0; ///< levels between them where they differ most
    CriterionId widestAt; ///< that criterion, the first of several; null where they do not differ
};

/// The difference; nothing where there is no criterion with a weight that both rated, or the scale is not known.
/// Each total is 100 · Σ w·(r−1)/(L−1) / Σ w with the grader's level r, the criterion's weight w and L levels. Pure.
std::optional<GraderDifference> differenceOf(
    const QList<Criterion> &criteria, const QList<Rating> &first, const QList<Rating> &second, int levels);

/// True where two graders are so far apart that a third is to be asked: by more than `points` of 100.
bool wantsThirdGrader(const GraderDifference &difference, int points);

/// The agreement in words, translated: “The same level for 3 of 5 criteria; the totals differ by 22 of 100 points, most
/// in “Testing”, by 3 levels.” Says nothing of who rated how. `criteria` are those of the rubric; of more than two
/// `graders` it says first that these are the two furthest apart.
QString differenceText(const GraderDifference &difference, const QList<Criterion> &criteria, int graders = 2);

} // namespace shortlist
