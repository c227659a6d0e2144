// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics/ratingtable.h"

#include <QStringList>

namespace shortlist::test {

/// A table from one text a rater: “1 2 . 4”, a dot where there is no rating.
inline RatingTable byRater(int categories, const QStringList &raters)
{
    RatingTable table{ categories, {} };
    for (int rater = 0; rater < int(raters.size()); ++rater) {
        const QStringList ratings = raters.at(rater).split(u' ', Qt::SkipEmptyParts);
        table.units.resize(std::max(table.units.size(), ratings.size()));
        for (qsizetype unit = 0; unit < ratings.size(); ++unit) {
            table.units[unit].resize(raters.size());
            if (ratings.at(unit) != QLatin1String("."))
                table.units[unit][rater] = ratings.at(unit).toInt();
        }
    }
    return table;
}

/// A table from how often each category was given: one text of digits a unit. Who gave what is made up.
inline RatingTable byCounts(const QStringList &units)
{
    RatingTable table{ int(units.first().size()), {} };
    for (const QString &unit : units) {
        QList<std::optional<int>> row;
        for (int category = 0; category < int(unit.size()); ++category) {
            for (int i = 0; i < unit.at(category).digitValue(); ++i)
                row.append(category + 1);
        }
        table.units.append(row);
    }
    return table;
}

/// A table of two raters from how often each pair of categories was given; rows are the first rater's.
inline RatingTable byPairs(const QList<QList<int>> &pairs)
{
    RatingTable table{ int(pairs.size()), {} };
    for (int first = 0; first < int(pairs.size()); ++first) {
        for (int second = 0; second < int(pairs.size()); ++second) {
            for (int i = 0; i < pairs.at(first).at(second); ++i)
                table.units.append({ first + 1, second + 1 });
        }
    }
    return table;
}

/// Six targets and four judges: Shrout and Fleiss, 1979.
inline RatingTable sixTargets()
{
    return byRater(10, { QStringLiteral("9 6 8 7 10 6"), QStringLiteral("2 1 4 1 5 2"), QStringLiteral("5 3 6 2 6 4"),
                           QStringLiteral("8 2 8 6 9 7") });
}

/// Twelve units and four observers with gaps: Krippendorff, 2011. The lone rating of the twelfth is the third's, as in
/// Gwet's printed results.
inline RatingTable twelveUnits()
{
    return byRater(5, { QStringLiteral("1 2 3 3 2 1 4 1 2 . . ."), QStringLiteral("1 2 3 3 2 2 4 1 2 5 . ."),
                          QStringLiteral(". 3 3 3 2 3 4 2 2 5 1 3"), QStringLiteral("1 2 3 3 2 4 4 1 2 5 1 .") });
}

} // namespace shortlist::test
