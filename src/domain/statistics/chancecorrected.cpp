// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics/chancecorrected.h"

#include "domain/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

namespace {

using Numbers = QList<double>;

/// Chance that always agrees, but for the rounding of shares: nothing is left to correct.
constexpr double kCertain = 1 - 1e-9;

/// What all coefficients are made of.
struct AgreementParts {
    int categories = 0;
    QList<QList<int>> counts; ///< units with at least one rating × categories
    Numbers ratings; ///< how many each unit has
    Numbers agreeing; ///< Σ_k r_ik (Σ_l w_kl r_il − 1)
    double mean = 0; ///< ratings a unit
    int pairable = 0; ///< units with at least two
};

AgreementParts partsOf(const RatingTable &table, const AgreementWeights &weights)
{
    AgreementParts parts;
    parts.categories = table.categories;
    const auto all = categoryCounts(table);
    for (const QList<int> &row : all) {
        const int ratings = std::accumulate(row.begin(), row.end(), 0);
        if (ratings == 0)
            continue;
        double agreeing = 0;
        for (int k = 0; k < parts.categories; ++k) {
            double near = 0;
            for (int l = 0; l < parts.categories; ++l)
                near += weights.at(k).at(l) * row.at(l);
            agreeing += row.at(k) * (near - 1);
        }
        parts.counts.append(row);
        parts.ratings.append(ratings);
        parts.agreeing.append(agreeing);
        parts.pairable += ratings >= 2 ? 1 : 0;
    }
    if (!parts.ratings.isEmpty())
        parts.mean = std::accumulate(parts.ratings.begin(), parts.ratings.end(), 0.0) / double(parts.ratings.size());
    return parts;
}

/// The chance agreement, and what each unit adds to it.
struct ChancePart {
    double total = 0;
    Numbers units;
};

double sumOf(const AgreementWeights &weights)
{
    double sum = 0;
    for (const Numbers &row : weights)
        sum = std::accumulate(row.begin(), row.end(), sum);
    return sum;
}

/// Σ_kl w_kl π_k π_l, and for each unit Σ_k r_ik w̄_k / `size`, where w̄_k is the mean of row and column k against π.
ChancePart piChance(
    const AgreementParts &parts, const AgreementWeights &weights, const Numbers &pi, const Numbers &size)
{
    ChancePart chance;
    Numbers near(parts.categories, 0.0);
    for (int k = 0; k < parts.categories; ++k) {
        for (int l = 0; l < parts.categories; ++l) {
            near[k] += (weights.at(k).at(l) + weights.at(l).at(k)) / 2 * pi.at(l);
            chance.total += weights.at(k).at(l) * pi.at(k) * pi.at(l);
        }
    }
    for (qsizetype i = 0; i < parts.counts.size(); ++i) {
        double sum = 0;
        for (int k = 0; k < parts.categories; ++k)
            sum += parts.counts.at(i).at(k) * near.at(k);
        chance.units.append(sum / size.at(i));
    }
    return chance;
}

/// The share of each category, each unit weighing the same.
Numbers shares(const AgreementParts &parts)
{
    Numbers pi(parts.categories, 0.0);
    for (qsizetype i = 0; i < parts.counts.size(); ++i) {
        for (int k = 0; k < parts.categories; ++k)
            pi[k] += parts.counts.at(i).at(k) / parts.ratings.at(i) / double(parts.counts.size());
    }
    return pi;
}

ChancePart ac1Chance(const AgreementParts &parts, const AgreementWeights &weights)
{
    const Numbers pi = shares(parts);
    const double factor = sumOf(weights) / (double(parts.categories) * (parts.categories - 1));
    ChancePart chance;
    for (const double share : pi)
        chance.total += factor * share * (1 - share);
    for (qsizetype i = 0; i < parts.counts.size(); ++i) {
        double sum = 0;
        for (int k = 0; k < parts.categories; ++k)
            sum += parts.counts.at(i).at(k) * (1 - pi.at(k));
        chance.units.append(factor * sum / parts.ratings.at(i));
    }
    return chance;
}

/// What each rater gave, of the units with a rating.
struct RaterShares {
    QList<QList<std::optional<int>>> units;
    Numbers rated; ///< units, by rater
    QList<Numbers> share; ///< by rater and category
    Numbers mean; ///< over the raters, by category
};

std::optional<RaterShares> raterShares(const RatingTable &table)
{
    RaterShares result;
    result.units = withRatings(table, 1).units;
    const int raters = table.raters();
    if (raters < 2)
        return std::nullopt;
    result.rated = Numbers(raters, 0.0);
    result.share = QList<Numbers>(raters, Numbers(table.categories, 0.0));
    result.mean = Numbers(table.categories, 0.0);
    for (auto &unit : result.units) {
        unit.resize(raters);
        for (int g = 0; g < raters; ++g) {
            auto &rating = unit[g];
            if (rating && (*rating < 1 || *rating > table.categories))
                rating.reset();
            if (rating) {
                result.rated[g] += 1;
                result.share[g][*rating - 1] += 1;
            }
        }
    }
    for (int g = 0; g < raters; ++g) {
        if (result.rated.at(g) <= 0)
            return std::nullopt;
        for (int k = 0; k < table.categories; ++k) {
            result.share[g][k] /= result.rated.at(g);
            result.mean[k] += result.share.at(g).at(k) / raters;
        }
    }
    return result;
}

std::optional<ChancePart> congerChance(const RatingTable &table, const AgreementWeights &weights)
{
    const auto given = raterShares(table);
    if (!given)
        return std::nullopt;
    const int categories = table.categories;
    const int raters = int(given->rated.size());
    const double units = double(given->units.size());
    // By rater: how category l weighs against the other raters' mean, and that against the rater's own distribution.
    QList<Numbers> against(raters, Numbers(categories, 0.0));
    Numbers own(raters, 0.0);
    ChancePart chance;
    for (int g = 0; g < raters; ++g) {
        for (int l = 0; l < categories; ++l) {
            for (int k = 0; k < categories; ++k)
                against[g][l] += weights.at(k).at(l) * (raters * given->mean.at(k) - given->share.at(g).at(k));
            own[g] += against.at(g).at(l) * given->share.at(g).at(l);
        }
        // Σ over pairs of different raters is the same as p̄ p̄ − s²/r, without the difference of large numbers.
        chance.total += own.at(g) / (double(raters) * (raters - 1));
    }
    for (const auto &unit : given->units) {
        double sum = 0;
        for (int g = 0; g < raters; ++g) {
            const auto &rating = unit.at(g);
            const double gave = rating ? against.at(g).at(*rating - 1) : 0.0;
            sum += (gave - ((rating ? 1 : 0) - given->rated.at(g) / units) * own.at(g)) * units / given->rated.at(g);
        }
        chance.units.append(sum / (double(raters) * (raters - 1)));
    }
    return chance;
}

double rootOf(const Numbers &linear, double centre, ErrorFormula::Divisor divisor)
{
    const double n = double(linear.size());
    if (n < 2)
        return 0;
    double squares = 0;
    for (const double value : linear)
        squares += (value - centre) * (value - centre);
    return std::sqrt(squares / (n * (divisor == ErrorFormula::Divisor::Sample ? n - 1 : n)));
}

std::optional<ChanceCorrected> krippendorff(
    const RatingTable &table, const AgreementWeights &weights, const ErrorFormula &error)
{
    const AgreementParts parts = partsOf(withRatings(table, 2), weights);
    if (parts.counts.isEmpty())
        return std::nullopt;
    const double units = double(parts.counts.size());
    const double epsilon = 1 / (units * parts.mean);
    Numbers pi(parts.categories, 0.0);
    for (const QList<int> &row : parts.counts) {
        for (int k = 0; k < parts.categories; ++k)
            pi[k] += row.at(k) / parts.mean / units;
    }
    Numbers agreeing;
    for (qsizetype i = 0; i < parts.counts.size(); ++i)
        agreeing.append(parts.agreeing.at(i) / (parts.mean * (parts.ratings.at(i) - 1)));
    const double plain = std::accumulate(agreeing.begin(), agreeing.end(), 0.0) / units;
    const ChancePart chance = piChance(parts, weights, pi, Numbers(parts.counts.size(), parts.mean));
    if (chance.total > kCertain)
        return std::nullopt;
    ChanceCorrected result;
    result.units = int(units);
    result.expected = chance.total;
    result.observed = (1 - epsilon) * plain + epsilon;
    result.value = (result.observed - chance.total) / (1 - chance.total);
    const bool twice = error.alphaTerm == ErrorFormula::AlphaTerm::Twice;
    const double uncorrected = (plain - chance.total) / (1 - chance.total);
    Numbers linear;
    for (qsizetype i = 0; i < parts.counts.size(); ++i) {
        const double longer = (parts.ratings.at(i) - parts.mean) / parts.mean;
        const double seen = twice ? agreeing.at(i) - result.observed * longer
                                  : (1 - epsilon) * (agreeing.at(i) - plain * longer) + epsilon;
        const double byChance = chance.units.at(i) - (twice ? chance.total : 1) * longer;
        linear.append(
            (seen - chance.total) / (1 - chance.total)
            - (twice ? 2 * (1 - uncorrected) : 1 - result.value) * (byChance - chance.total) / (1 - chance.total));
    }
    result.standardError = rootOf(linear, twice ? uncorrected : result.value, error.divisor);
    return result;
}

template <typename Difference>
AgreementWeights weightsBy(int categories, Difference apart)
{
    AgreementWeights weights(categories, QList<double>(categories, 1.0));
    for (int k = 0; k < categories; ++k) {
        for (int l = 0; l < categories; ++l) {
            if (k != l)
                weights[k][l] = 1 - apart(k, l);
        }
    }
    return weights;
}

} // namespace

AgreementWeights identityWeights(int categories)
{
    return weightsBy(categories, [](int, int) { return 1.0; });
}

AgreementWeights linearWeights(int categories)
{
    return weightsBy(categories, [categories](int k, int l) { return std::abs(double(k - l)) / (categories - 1); });
}

AgreementWeights quadraticWeights(int categories)
{
    return weightsBy(categories,
        [categories](int k, int l) { return double(k - l) * (k - l) / (double(categories - 1) * (categories - 1)); });
}

AgreementWeights metricWeights(const RatingTable &table, Metric metric)
{
    const auto apart = differences(coincidencesOf(table), metric);
    double furthest = 0;
    for (const QList<double> &row : apart) {
        for (const double one : row)
            furthest = std::max(furthest, one);
    }
    return weightsBy(table.categories, [&](int k, int l) { return furthest > 0 ? apart.at(k).at(l) / furthest : 1.0; });
}

std::optional<Interval> ChanceCorrected::interval(double confidence) const
{
    if (units < 2)
        return std::nullopt;
    const double reach = tQuantile((1 + confidence) / 2, units - 1) * standardError;
    return Interval{ std::max(value - reach, -1.0), std::min(value + reach, 1.0) };
}

std::optional<ChanceCorrected> chanceCorrected(
    const RatingTable &table, Chance kind, const AgreementWeights &weights, const ErrorFormula &error)
{
    if (table.categories < 2)
        return std::nullopt;
    if (kind == Chance::Krippendorff)
        return krippendorff(table, weights, error);
    const AgreementParts parts = partsOf(table, weights);
    if (parts.pairable == 0)
        return std::nullopt;
    const double units = double(parts.counts.size());
    ChancePart chance;
    if (kind == Chance::Kappa) {
        const auto conger = congerChance(table, weights);
        if (!conger)
            return std::nullopt;
        chance = *conger;
    } else if (kind == Chance::Pi) {
        chance = piChance(parts, weights, shares(parts), parts.ratings);
    } else if (kind == Chance::Ac1) {
        chance = ac1Chance(parts, weights);
    } else {
        const double squares = double(parts.categories) * parts.categories;
        chance.total = kind == Chance::Percent ? 0 : sumOf(weights) / squares;
        chance.units = Numbers(parts.counts.size(), chance.total); // the same whatever was given
    }
    if (chance.total > kCertain)
        return std::nullopt;
    ChanceCorrected result;
    result.units = int(units);
    result.expected = chance.total;
    Numbers agreeing;
    for (qsizetype i = 0; i < parts.counts.size(); ++i) {
        const double ratings = parts.ratings.at(i);
        agreeing.append(ratings >= 2 ? parts.agreeing.at(i) / (ratings * (ratings - 1)) : 0.0);
        result.observed += agreeing.last() / parts.pairable;
    }
    result.value = (result.observed - chance.total) / (1 - chance.total);
    Numbers linear;
    for (qsizetype i = 0; i < parts.counts.size(); ++i) {
        const double least = parts.ratings.at(i) >= 2 ? chance.total : 0.0;
        linear.append(units / parts.pairable * (agreeing.at(i) - least) / (1 - chance.total)
                      - 2 * (1 - result.value) * (chance.units.at(i) - chance.total) / (1 - chance.total));
    }
    result.standardError = rootOf(linear, result.value, error.divisor);
    return result;
}

} // namespace shortlist
