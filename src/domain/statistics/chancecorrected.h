// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics/alpha.h"

namespace shortlist {

/// What agreement is compared with, as (pa − pe) / (1 − pe). pa is the weighted share of pairs of ratings that agree;
/// pe is the share that chance would give, and that is where they differ:
///   Percent          0: agreement as it is
///   Kappa            Σ_kl w_kl ( p̄_k p̄_l − s²_kl / r ) with the raters' own distributions, s² their covariances and r
///                    the number of raters: Conger's kappa; with two raters and no gaps it is Cohen's
///   Pi               Σ_kl w_kl π_k π_l with the distribution of all ratings: Fleiss' kappa; with two raters Scott's pi
///   Ac1              Σ w · Σ_k π_k (1 − π_k) / ( q (q − 1) ): Gwet's AC1, with weights AC2
///   BrennanPrediger  Σ w / q²
///   Krippendorff     as Pi over the units with two ratings, with the correction ε = 1/n for small samples: alpha
/// Sources: J. Cohen, Psychological Bulletin 70 (1968) 213–220; A. J. Conger, Psychological Bulletin 88 (1980) 322–328;
/// K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, chapters 2 to 6, also for the standard errors:
///   SE = √( Σ_i (κ_i − κ)² / (n (n − 1)) ) over the n units, with κ the coefficient and
///   κ_i = n/n' (pa_i − pe) / (1 − pe) − 2 (1 − κ) (pe_i − pe) / (1 − pe),
/// where n' units have two ratings, pa_i is the weighted share of agreeing pairs in unit i (0, and pe with it in the
/// first term, where there is one rating), and pe_i what the unit adds to chance, with the mean pe:
///   Kappa   Σ_g n/n_g (a_g(x_ig) − (δ_ig − n_g/n) b_g) / (r (r − 1)), where rater g rated n_g units, δ_ig is 1 where
///           unit i is one of them, a_g(l) = Σ_k w_kl (r p̄_k − p_gk), and b_g = Σ_l a_g(l) p_gl; a_g is 0 of a gap
///   Pi      Σ_k r_ik / r_i Σ_l π_l (w_kl + w_lk) / 2
///   Ac1     Σ w / (q (q − 1)) Σ_k r_ik / r_i (1 − π_k)
///   else    pe
/// Of Krippendorff's alpha, over units with two ratings and r̄ ratings each, by the same rule with
///   κ_i = (pa_i − pa d_i − pe) / (1 − pe) − 2 (1 − κ°) (pe_i − pe d_i − pe) / (1 − pe), d_i = (r_i − r̄) / r̄,
/// where pa_i = Σ agreeing pairs / (r̄ (r_i − 1)), pe_i as of Pi with r̄ for r_i, and κ° the value without the
/// correction ε, which is also what the κ_i are held against.
enum class Chance { Percent, Kappa, Pi, Ac1, BrennanPrediger, Krippendorff };

/// How much two categories agree: 1 when they are the same, between 0 and 1 else; categories × categories.
using AgreementWeights = QList<QList<double>>;

AgreementWeights identityWeights(int categories);
/// 1 − |k − l| / (q − 1).
AgreementWeights linearWeights(int categories);
/// 1 − (k − l)² / (q − 1)².
AgreementWeights quadraticWeights(int categories);
/// 1 − δ²_kl / max δ² of Krippendorff's metric over this table; with them Chance::Krippendorff is alphaOf().
AgreementWeights metricWeights(const RatingTable &table, Metric metric);

/// How the standard error is worked out.
struct ErrorFormula {
    /// The sum of squares over n (n − 1), as of a sample of units; or over n², as is usual for two raters' table.
    enum class Divisor { Sample, Population } divisor = Divisor::Sample;
    /// Of Krippendorff's alpha: by the linearisation in force, or by the one before it, which counted the chance term
    /// once; printed values from counts of ratings come from that.
    enum class AlphaTerm { Twice, Once } alphaTerm = AlphaTerm::Twice;
};

struct ChanceCorrected {
    double value = 0;
    double standardError = 0; ///< over the units; 0 when there is only one
    double observed = 0; ///< pa
    double expected = 0; ///< pe
    int units = 0; ///< with at least one rating, which the error rests on

    /// value ± t · standard error with n − 1 degrees of freedom, kept within −1…1. Nothing for fewer than two units.
    std::optional<Interval> interval(double confidence = kConfidence) const;
};

/// One coefficient of a table. Nothing when no unit has two ratings, a rater of a kappa rated nothing, or chance alone
/// would agree always.
std::optional<ChanceCorrected> chanceCorrected(
    const RatingTable &table, Chance chance, const AgreementWeights &weights, const ErrorFormula &error = {});

} // namespace shortlist
