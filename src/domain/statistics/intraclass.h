// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics/ratingtable.h"

namespace shortlist {

/// Two-way analysis of variance of n targets by k judges, without gaps.
struct MeanSquares {
    int targets = 0; ///< n
    int judges = 0; ///< k
    double betweenTargets = 0; ///< BMS, n − 1 degrees of freedom
    double betweenJudges = 0; ///< JMS, k − 1
    double withinTargets = 0; ///< WMS, n (k − 1)
    double error = 0; ///< EMS, (n − 1)(k − 1)
};

/// Over the units that every rater rated; nothing for fewer than two of them or of raters.
std::optional<MeanSquares> meanSquares(const RatingTable &table);

/// Intraclass correlations of P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979) 420–428, by their names.
/// The first number says who judges: 1, each target has other judges; 2, judges drawn from many, absolute agreement, so
/// that severity counts; 3, these judges, consistency, so that it does not. The second: one judge, or the mean of k.
///   (1,1) (BMS − WMS) / (BMS + (k − 1) WMS)                        (1,k) (BMS − WMS) / BMS
///   (2,1) (BMS − EMS) / (BMS + (k − 1) EMS + k (JMS − EMS) / n)    (2,k) (BMS − EMS) / (BMS + (JMS − EMS) / n)
///   (3,1) (BMS − EMS) / (BMS + (k − 1) EMS)                        (3,k) (BMS − EMS) / BMS
/// Intervals are theirs too. With F⁻¹ the quantile of 1 − α/2 and f of the form with df1 and df2:
///   (1,1), (3,1)  (l − 1) / (l + k − 1) … (u − 1) / (u + k − 1) with l = f / F⁻¹(df1, df2) and u = f · F⁻¹(df2, df1)
///   (2,1)         n (BMS − h EMS) / (h R + n BMS) … n (g BMS − EMS) / (R + n g BMS), R = k JMS + (kn − k − n) EMS,
///                 h = F⁻¹(n − 1, v), g = F⁻¹(v, n − 1), and Satterthwaite's degrees of freedom
///                 v = (k − 1)(n − 1)(k ρ J + s)² / ((n − 1) k² ρ² J² + s²),
///                 with ρ = (2,1), J = JMS / EMS and s = n (1 + (k − 1) ρ) − k ρ
///   (·,k)         of both ends x of the interval of one judge: k x / (1 + (k − 1) x)
/// Of their six targets and four judges, with f = 1.7946784922 and F⁻¹(5, 18) = 3.3819678059, the lower end of (1,1) is
/// −0.1329323249, which rounds to −0.132932. It is also printed as −0.132933, which no rounding of the mean squares
/// gives, and which by (·,k) would make the lower end of (1,4) −0.884444 or less, where the same source prints
/// −0.884442.
enum class IccForm { OneSingle, TwoSingle, ThreeSingle, OneMean, TwoMean, ThreeMean };

struct Icc {
    double value = 0;
    std::optional<Interval> interval; ///< nothing where judges differ nowhere: no error to make one of
    double f = 0; ///< BMS / WMS or BMS / EMS; infinite where judges differ nowhere
    double df1 = 0;
    double df2 = 0;
    double p = 0; ///< of such an f, were the targets all alike
};

/// Nothing when all ratings are the same, or when the targets are.
std::optional<Icc> iccOf(const MeanSquares &squares, IccForm form, double confidence = kConfidence);

} // namespace shortlist
