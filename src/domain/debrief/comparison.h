// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/rules.h"

#include <optional>

namespace shortlist {

/// How many candidates fit side by side.
inline constexpr int kMostCompared = 5;

/// One candidate in one interview: what the scorecards that may be seen say.
struct ComparedRound {
    Rubric rubric;
    QList<Criterion> criteria;
    QList<RatingSummary> summaries; ///< one a criterion
};

/// A criterion across candidates.
struct ComparisonRow {
    CriterionId lineage; ///< where the criterion came from in all versions
    QString name; ///< as in the newest version that has it
    bool mustHave = false; ///< in that version
    QList<std::optional<RatingSummary>> cells; ///< one a candidate; nothing: not asked there
};

/// The criteria of one interview as rows, matched across versions of a rubric by where they came from: those of the
/// newest version in its order, then what only older ones have. A candidate without a round has nothing in any row.
QList<ComparisonRow> comparisonRows(const QList<std::optional<ComparedRound>> &rounds);

/// How many must-haves a candidate's ratings say are there: those for which isInUpperHalf().
struct MustHaveCount {
    int there = 0;
    int rated = 0;
    int all = 0; ///< rated or not
};
MustHaveCount mustHavesOf(const ComparedRound &round);

/// What makes columns hard to compare, as sentences; translated. `names` are the candidates in the order of `rounds`.
/// Empty where all were rated by one version of one rubric.
QStringList comparisonDifferences(const QList<std::optional<ComparedRound>> &rounds, const QStringList &names);

} // namespace shortlist
