// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics/ratingtable.h"

namespace shortlist {

/// How far apart two categories c < k are, squared, with n the marginals of the pairable values:
///   nominal   1
///   ordinal   ( n_c/2 + n_{c+1} + … + n_{k-1} + n_k/2 )²
///   interval  ( c − k )²
///   ratio     ( (c − k) / (c + k) )²
enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// Krippendorff's coincidence matrix: a unit with m ratings puts in each ordered pair of them, weighing 1 / (m − 1).
/// Units with fewer than two ratings are left out.
struct Coincidences {
    QList<QList<double>> pairs; ///< categories × categories, symmetric
    QList<double> marginals; ///< the sum of each row
    double values = 0; ///< how many pairable ratings there are
};
Coincidences coincidencesOf(const RatingTable &table);

/// The squared differences of a metric, categories × categories.
QList<QList<double>> differences(const Coincidences &coincidences, Metric metric);

/// Krippendorff's alpha, 1 − Do / De, with missing ratings:
///   Do = Σ_ck o_ck δ²_ck / n      De = Σ_ck n_c n_k δ²_ck / ( n (n − 1) )
/// Source: K. Krippendorff, “Computing Krippendorff's Alpha-Reliability”, University of Pennsylvania, 2011.
struct Alpha {
    double value = 0; ///< 1: perfect; 0: as by chance; below: worse than that
    double observed = 0; ///< Do, the disagreement there is
    double expected = 0; ///< De, the disagreement chance would make
};
/// Nothing when no unit has two ratings, or when only one category was ever used: then there is nothing that could
/// differ, which is not the same as agreement.
std::optional<Alpha> alphaOf(const RatingTable &table, Metric metric);

} // namespace shortlist
