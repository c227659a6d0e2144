// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics/ratingtable.h"

#include <QString>

namespace shortlist {

/// How many criteria at least two interviewers must have rated before a coefficient is given; with fewer its interval
/// covers nearly everything.
inline constexpr int kFewestCriteriaForAgreement = 5;

/// One coefficient of a round.
struct AgreementMeasure {
    QString key; ///< kappa.linear, kappa.quadratic, alpha.ordinal, icc.absolute, icc.consistency
    QString name; ///< translated
    double value = 0; ///< 1: perfect; 0: as by chance
    std::optional<Interval> interval; ///< of 95 %; nothing where the ratings give none
    QString whyNoInterval{}; ///< why there is none, to be read after “no interval: ”; translated, else empty
    int criteria = 0; ///< that it rests on: those that two or more rated, of the ICCs those that all rated
};

/// How far the interviewers of a round agree.
struct RoundAgreement {
    int raters = 0; ///< scorecards with a rating
    int criteria = 0; ///< that at least two of them rated
    int pairs = 0; ///< of ratings of one criterion
    int samePairs = 0; ///< of these, with the same level
    QList<AgreementMeasure> measures; ///< empty while there is too little, or nothing differs
    QString missing; ///< why there are none, or fewer: what it takes and what there is; translated, else empty
};

/// Weighted kappa (Conger's, for two Cohen's), Krippendorff's ordinal alpha, and ICC(2,1) and ICC(3,1) over the
/// criteria that all rated. `ratings` has a unit a criterion and a value a scorecard.
RoundAgreement agreementOf(const RatingTable &ratings);

/// The same in sentences, translated, the first one first: how many ratings are alike; whether that is more than
/// chance; whether somebody is stricter. What is missing is not among them.
QStringList agreementSentences(const RoundAgreement &agreement);

/// “0.62, between 0.20 and 0.91, on 7 criteria”, or “1.00 (no interval: nobody differs), on 7 criteria”, in the
/// language of the program.
QString agreementText(const AgreementMeasure &measure);

} // namespace shortlist
