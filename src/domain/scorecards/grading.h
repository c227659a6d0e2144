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
    double points = 0; ///< how far they are apart over these criteria on average, 0 to 100
    int widest = 0; ///< levels between them where they differ most
    CriterionId widestAt; ///< that criterion, the first of several; null where they do not differ
    bool opposite = false; ///< one says yes to the candidate as a whole, the other no
};

/// The difference; with both = 0 where there is no criterion with a weight that both rated, nothing where the scale is
/// not known. points = 100 · Σ w·|r₁−r₂|/(L−1) / Σ w with the levels r₁ and r₂ of the two, the criterion's weight w and
/// L levels: where one is above in one criterion and below in another, these do not cancel out. Pure.
std::optional<GraderDifference> differenceOf(
    const QList<Criterion> &criteria, const QList<Rating> &first, const QList<Rating> &second, int levels);

/// True for a yes and a no, strong or not, to the candidate as a whole. Who cannot judge says neither.
bool saysOpposite(Recommendation first, Recommendation second);

/// True where two graders are so far apart that a third is to be asked: by more than `points` of 100, where they say
/// opposite things of the candidate as a whole, or where they rated nothing in common, so that nothing compares.
bool wantsThirdGrader(const GraderDifference &difference, int points);

/// The agreement in words, translated: “The same level for 3 of 5 criteria; on average they are 22 of 100 points apart,
/// most in “Testing”, by 3 levels.” Says nothing of who rated how. `criteria` are those of the rubric; of more than two
/// `graders` it says first that these are the two furthest apart.
QString differenceText(const GraderDifference &difference, const QList<Criterion> &criteria, int graders = 2);

/// How it is told that a third grader is to judge: “a third grader is awaited”. Translated.
QString thirdGraderAwaited();

} // namespace shortlist
