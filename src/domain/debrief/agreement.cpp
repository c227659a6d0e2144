// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/agreement.h"

#include "domain/statistics/chancecorrected.h"
#include "domain/statistics/intraclass.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

namespace {

struct AgreementTexts {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

/// How much ICC(3,1) must exceed ICC(2,1) before severity is spoken of: the one difference between them.
constexpr double kSeverityShows = 0.2;

constexpr double kNoError = 1e-9; ///< a standard error below is rounding: nobody differs

/// Why a measure has no interval, where `nobodyDiffers` tells whether all ratings of each criterion are alike.
QString whyNone(bool nobodyDiffers)
{
    return nobodyDiffers ? AgreementTexts::tr("nobody differs on any criterion")
                         : AgreementTexts::tr("the interviewers differ alike on every criterion");
}

void addChanceCorrected(
    RoundAgreement &agreement, const char *key, const QString &name, const std::optional<ChanceCorrected> &found)
{
    if (!found)
        return;
    AgreementMeasure measure{ QLatin1String(key), name, found->value, {}, {}, agreement.criteria };
    if (found->standardError > kNoError)
        measure.interval = found->interval();
    if (!measure.interval)
        measure.whyNoInterval = whyNone(agreement.samePairs == agreement.pairs);
    agreement.measures.append(measure);
}

/// Few ratings put the estimates past what a correlation of one judge can be, −1 / (k − 1) to 1 for k judges.
double withinCorrelation(double value, int judges) { return std::clamp(value, -1.0 / (judges - 1), 1.0); }

void addSingleIcc(
    RoundAgreement &agreement, const char *key, const QString &name, const MeanSquares &squares, IccForm form)
{
    const auto icc = iccOf(squares, form);
    if (!icc)
        return;
    AgreementMeasure measure{ QLatin1String(key), name, withinCorrelation(icc->value, squares.judges), {}, {},
        squares.targets };
    if (icc->interval)
        measure.interval = Interval{ withinCorrelation(icc->interval->lower, squares.judges),
            withinCorrelation(icc->interval->upper, squares.judges) };
    else // of the criteria that all rated, on which it rests
        measure.whyNoInterval = whyNone(squares.withinTargets < kNoError);
    agreement.measures.append(measure);
}

void addIcc(RoundAgreement &agreement, const RatingTable &full)
{
    const auto squares = meanSquares(full);
    if (!squares)
        return;
    const qsizetype before = agreement.measures.size();
    addSingleIcc(
        agreement, "icc.absolute", AgreementTexts::tr("ICC(2,1), absolute agreement"), *squares, IccForm::TwoSingle);
    addSingleIcc(
        agreement, "icc.consistency", AgreementTexts::tr("ICC(3,1), consistency"), *squares, IccForm::ThreeSingle);
    if (agreement.measures.size() == before)
        agreement.missing =
            AgreementTexts::tr("No intraclass correlation, and no interval of one: every criterion has the same mean, "
                               "so that there is no order of the criteria to agree on.");
}

/// Whether some are stricter. Without a common order (0 and below) the two differ where everybody's mean is the same.
bool severityShows(const AgreementMeasure &absolute, const AgreementMeasure &consistent)
{
    return consistent.value > 0 && consistent.value - absolute.value >= kSeverityShows;
}

const AgreementMeasure *measureOf(const RoundAgreement &agreement, const char *key)
{
    const auto found = std::find_if(agreement.measures.begin(), agreement.measures.end(),
        [key](const AgreementMeasure &measure) { return measure.key == QLatin1String(key); });
    return found == agreement.measures.end() ? nullptr : &*found;
}

/// Without the scorecards that rate nothing: they are no rater.
RatingTable withoutSilent(const RatingTable &table)
{
    RatingTable kept{ table.categories, QList<QList<std::optional<int>>>(table.units.size()) };
    for (int rater = 0; rater < table.raters(); ++rater) {
        const bool rates = std::any_of(table.units.begin(), table.units.end(),
            [rater](const auto &unit) { return unit.value(rater).has_value(); });
        for (qsizetype unit = 0; rates && unit < table.units.size(); ++unit)
            kept.units[unit].append(table.units.at(unit).value(rater));
    }
    return kept;
}

void countPairs(RoundAgreement &agreement, const RatingTable &table)
{
    const auto counted = categoryCounts(table);
    for (const QList<int> &levels : counted) {
        const int rated = std::accumulate(levels.begin(), levels.end(), 0);
        agreement.criteria += rated >= 2 ? 1 : 0;
        agreement.pairs += rated * (rated - 1) / 2;
        for (const int times : levels)
            agreement.samePairs += times * (times - 1) / 2;
    }
}

/// In two places; what is nothing in them has no sign.
QString number(double value) { return QLocale().toString(std::abs(value) < 0.005 ? 0.0 : value, 'f', 2); }

} // namespace

RoundAgreement agreementOf(const RatingTable &ratings)
{
    RoundAgreement agreement;
    const RatingTable table = withoutSilent(ratings);
    agreement.raters = table.raters();
    countPairs(agreement, table);
    if (agreement.raters < 2) {
        agreement.missing = AgreementTexts::tr(
            "Too few to say: it takes two scorecards with ratings, and there is %n.", nullptr, agreement.raters);
        return agreement;
    }
    if (agreement.criteria < kFewestCriteriaForAgreement) {
        agreement.missing = AgreementTexts::tr("Too few to say: it takes %1 criteria that two interviewers rated, and "
                                               "there is %n.",
            nullptr, agreement.criteria)
                                .arg(kFewestCriteriaForAgreement);
        return agreement;
    }
    addChanceCorrected(agreement, "kappa.linear", AgreementTexts::tr("Weighted kappa, linear"),
        chanceCorrected(table, Chance::Kappa, linearWeights(table.categories)));
    addChanceCorrected(agreement, "kappa.quadratic", AgreementTexts::tr("Weighted kappa, quadratic"),
        chanceCorrected(table, Chance::Kappa, quadraticWeights(table.categories)));
    addChanceCorrected(agreement, "alpha.ordinal", AgreementTexts::tr("Krippendorff's alpha, ordinal"),
        chanceCorrected(table, Chance::Krippendorff, metricWeights(table, Metric::Ordinal)));
    if (agreement.measures.isEmpty()) {
        agreement.missing =
            AgreementTexts::tr("All ratings are the same level: there is nothing that chance could have made differ.");
        return agreement;
    }
    const RatingTable full = withRatings(table, agreement.raters);
    if (full.units.size() >= kFewestCriteriaForAgreement)
        addIcc(agreement, full);
    else
        agreement.missing = AgreementTexts::tr("Too few for an intraclass correlation: it takes %1 criteria that all "
                                               "interviewers rated, and there is %n.",
            nullptr, int(full.units.size()))
                                .arg(kFewestCriteriaForAgreement);
    return agreement;
}

QStringList agreementSentences(const RoundAgreement &agreement)
{
    QStringList sentences;
    if (agreement.pairs > 0)
        sentences.append(AgreementTexts::tr(
            "Of %n pair(s) of ratings of one criterion %1 have the same level (%2 %).", nullptr, agreement.pairs)
                             .arg(agreement.samePairs)
                             .arg(qRound(100.0 * agreement.samePairs / agreement.pairs)));
    if (const AgreementMeasure *alpha = measureOf(agreement, "alpha.ordinal"); alpha && alpha->interval) {
        if (alpha->interval->lower > 0)
            sentences.append(AgreementTexts::tr("They agree more than chance alone would."));
        else if (alpha->interval->upper < 0)
            sentences.append(AgreementTexts::tr("They agree less than chance alone would."));
        else
            sentences.append(
                AgreementTexts::tr("From so few ratings it cannot be told whether they agree more than by chance."));
    }
    const AgreementMeasure *absolute = measureOf(agreement, "icc.absolute");
    const AgreementMeasure *consistent = measureOf(agreement, "icc.consistency");
    if (absolute && consistent && severityShows(*absolute, *consistent))
        sentences.append(AgreementTexts::tr(
            "They put the criteria in a more similar order than their levels show: some are stricter than others."));
    return sentences;
}

QString agreementText(const AgreementMeasure &measure)
{
    QString text = number(measure.value);
    if (measure.interval)
        text = AgreementTexts::tr("%1, between %2 and %3")
                   .arg(text, number(measure.interval->lower), number(measure.interval->upper));
    else if (!measure.whyNoInterval.isEmpty())
        text = AgreementTexts::tr("%1 (no interval: %2)").arg(text, measure.whyNoInterval);
    // Not all rest on the same: a criterion that one of them left out is in no ICC.
    return measure.criteria > 0 ? AgreementTexts::tr("%1, on %n criteria", nullptr, measure.criteria).arg(text) : text;
}

} // namespace shortlist
