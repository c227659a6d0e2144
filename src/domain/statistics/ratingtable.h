// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace shortlist {

/// Ratings of units (what is rated: criteria, candidates) by raters. Pure values; every function here may be called
/// from any thread.
struct RatingTable {
    int categories = 0; ///< a rating is a number from 1 to this
    QList<QList<std::optional<int>>> units; ///< a row a unit, a value a rater, in one order; empty: not rated

    /// How many raters the table has room for: the length of the longest row.
    int raters() const;
};

/// How often each category was given: a row a unit, a number a category. Ratings outside 1…categories do not count.
QList<QList<int>> categoryCounts(const RatingTable &table);

/// The table with the units that at least `fewest` raters rated, in order.
RatingTable withRatings(const RatingTable &table, int fewest);

/// A confidence interval.
struct Interval {
    double lower = 0;
    double upper = 0;
};

inline constexpr double kConfidence = 0.95; ///< of every interval, unless said otherwise

} // namespace shortlist
