// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics/alpha.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

Coincidences coincidencesOf(const RatingTable &table)
{
    Coincidences result;
    const int categories = table.categories;
    result.pairs = QList<QList<double>>(categories, QList<double>(categories, 0.0));
    result.marginals = QList<double>(categories, 0.0);
    const auto counted = categoryCounts(table);
    for (const QList<int> &row : counted) {
        const int ratings = std::accumulate(row.begin(), row.end(), 0);
        if (ratings < 2)
            continue;
        for (int c = 0; c < categories; ++c) {
            for (int k = 0; k < categories; ++k)
                result.pairs[c][k] += double(row.at(c)) * (row.at(k) - (c == k ? 1 : 0)) / (ratings - 1);
        }
    }
    for (int c = 0; c < categories; ++c)
        result.marginals[c] = std::accumulate(result.pairs.at(c).begin(), result.pairs.at(c).end(), 0.0);
    result.values = std::accumulate(result.marginals.begin(), result.marginals.end(), 0.0);
    return result;
}

QList<QList<double>> differences(const Coincidences &coincidences, Metric metric)
{
    const int categories = int(coincidences.marginals.size());
    QList<QList<double>> result(categories, QList<double>(categories, 0.0));
    for (int c = 0; c < categories; ++c) {
        for (int k = c + 1; k < categories; ++k) {
            double apart = 1;
            switch (metric) {
            case Metric::Nominal:
                break;
            case Metric::Ordinal:
                apart = std::accumulate(coincidences.marginals.begin() + c, coincidences.marginals.begin() + k + 1, 0.0)
                      - (coincidences.marginals.at(c) + coincidences.marginals.at(k)) / 2;
                break;
            case Metric::Interval:
                apart = k - c;
                break;
            case Metric::Ratio: // the categories are called 1, 2, …
                apart = double(k - c) / (c + k + 2);
                break;
            }
            result[c][k] = result[k][c] = apart * apart;
        }
    }
    return result;
}

std::optional<Alpha> alphaOf(const RatingTable &table, Metric metric)
{
    const Coincidences found = coincidencesOf(table);
    if (found.values < 2)
        return std::nullopt;
    const auto apart = differences(found, metric);
    Alpha alpha;
    for (int c = 0; c < table.categories; ++c) {
        for (int k = 0; k < table.categories; ++k) {
            alpha.observed += found.pairs.at(c).at(k) * apart.at(c).at(k);
            alpha.expected += found.marginals.at(c) * found.marginals.at(k) * apart.at(c).at(k);
        }
    }
    alpha.observed /= found.values;
    alpha.expected /= found.values * (found.values - 1);
    if (alpha.expected <= 0)
        return std::nullopt;
    alpha.value = 1 - alpha.observed / alpha.expected;
    return alpha;
}

} // namespace shortlist
