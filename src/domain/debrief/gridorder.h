// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/rules.h"

namespace shortlist {

/// How the criteria of a round follow one another in the debrief.
enum class GridOrder {
    Disagreement, ///< the biggest difference between two ratings first: what there is to talk about
    Plan, ///< as in the rubric
};

/// The criteria of a round by their places in the rubric.
struct GridSections {
    QList<int> seen; ///< that somebody rated, or of which nobody can say yet
    QList<int> unseen; ///< that are on scorecards which are in, and that none of them rates
};

/// What stands where. Criteria as far apart as one another keep the order of the rubric, and so do those nobody saw.
GridSections gridSections(const QList<RatingSummary> &summaries, GridOrder order);

/// How the weighted total comes about, in a sentence; translated.
QString totalInWords(int levels);

/// The same with the numbers put in: “100 × (3 × (3.50 − 1) + 2 × (2.00 − 1)) ÷ (3 × 5) = 63”. Means to two places, as
/// they are shown; the total is that of weightedTotal(), which does not round them. Empty when there is no total.
QString totalInNumbers(const QList<Criterion> &criteria, const QList<RatingSummary> &summaries, int levels);

} // namespace shortlist
