// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics/ratingtable.h"

#include <algorithm>

namespace shortlist {

namespace {

bool counts(const std::optional<int> &rating, int categories)
{
    return rating && *rating >= 1 && *rating <= categories;
}

} // namespace

int RatingTable::raters() const
{
    qsizetype widest = 0;
    for (const auto &unit : units)
        widest = std::max(widest, unit.size());
    return int(widest);
}

QList<QList<int>> categoryCounts(const RatingTable &table)
{
    QList<QList<int>> rows;
    for (const auto &unit : table.units) {
        QList<int> row(table.categories, 0);
        for (const auto &rating : unit) {
            if (counts(rating, table.categories))
                ++row[*rating - 1];
        }
        rows.append(row);
    }
    return rows;
}

RatingTable withRatings(const RatingTable &table, int fewest)
{
    RatingTable kept{ table.categories, {} };
    for (const auto &unit : table.units) {
        const auto rated = std::count_if(unit.begin(), unit.end(),
            [&table](const std::optional<int> &rating) { return counts(rating, table.categories); });
        if (rated >= fewest)
            kept.units.append(unit);
    }
    return kept;
}

} // namespace shortlist
