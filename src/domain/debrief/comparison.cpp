// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// Places of those with a round, the newest version first.
QList<int> newestFirst(const QList<std::optional<ComparedRound>> &rounds)
{
    QList<int> places;
    for (int i = 0; i < int(rounds.size()); ++i) {
        if (rounds.at(i))
            places.append(i);
    }
    std::stable_sort(places.begin(), places.end(),
        [&rounds](int a, int b) { return rounds.at(a)->rubric.number > rounds.at(b)->rubric.number; });
    return places;
}

std::optional<RatingSummary> summaryOf(const std::optional<ComparedRound> &round, const CriterionId &lineage)
{
    if (!round)
        return std::nullopt;
    for (qsizetype i = 0; i < round->criteria.size(); ++i) {
        if (round->criteria.at(i).lineageId == lineage)
            return round->summaries.value(i);
    }
    return std::nullopt;
}

QString versionText(const QString &name, const Rubric &rubric, bool sameRubric)
{
    return sameRubric ? ComparisonTexts::tr("%1: version %2").arg(name).arg(rubric.number)
                      : ComparisonTexts::tr("%1: “%2”, version %3").arg(name, rubric.name).arg(rubric.number);
}

} // namespace

QList<ComparisonRow> comparisonRows(const QList<std::optional<ComparedRound>> &rounds)
{
    QList<ComparisonRow> rows;
    QList<CriterionId> known;
    const QList<int> places = newestFirst(rounds);
    for (const int place : places) {
        for (const Criterion &criterion : rounds.at(place)->criteria) {
            if (known.contains(criterion.lineageId))
                continue;
            known.append(criterion.lineageId);
            ComparisonRow row{ criterion.lineageId, criterion.name, criterion.mustHave, {} };
            for (const auto &round : rounds)
                row.cells.append(summaryOf(round, criterion.lineageId));
            rows.append(row);
        }
    }
    return rows;
}

MustHaveCount mustHavesOf(const ComparedRound &round)
{
    MustHaveCount count;
    for (qsizetype i = 0; i < round.criteria.size(); ++i) {
        if (!round.criteria.at(i).mustHave)
            continue;
        const RatingSummary summary = round.summaries.value(i);
        ++count.all;
        count.rated += summary.rated > 0 ? 1 : 0;
        count.there += isInUpperHalf(summary, int(round.rubric.levels.size())) ? 1 : 0;
    }
    return count;
}

QStringList comparisonDifferences(const QList<std::optional<ComparedRound>> &rounds, const QStringList &names)
{
    const QList<int> places = newestFirst(rounds);
    if (places.size() < 2)
        return {};
    const Rubric &newest = rounds.at(places.first())->rubric;
    const bool same =
        std::all_of(places.begin(), places.end(), [&](int place) { return rounds.at(place)->rubric.id == newest.id; });
    if (same)
        return {};
    const bool oneRubric = std::all_of(places.begin(), places.end(),
        [&](int place) { return rounds.at(place)->rubric.lineageId == newest.lineageId; });
    QStringList versions;
    for (int i = 0; i < int(rounds.size()); ++i) {
        if (rounds.at(i))
            versions.append(versionText(names.value(i), rounds.at(i)->rubric, oneRubric));
    }
    QStringList said{ ComparisonTexts::tr("They were not rated by the same version of the rubric (%1).")
                          .arg(versions.join(QStringLiteral("; "))),
        ComparisonTexts::tr(
            "Criteria that came from the same one stand in one row; the totals rest on different ones.") };
    const bool otherLevels = std::any_of(places.begin(), places.end(),
        [&](int place) { return rounds.at(place)->rubric.levels.size() != newest.levels.size(); });
    if (otherLevels)
        said.append(ComparisonTexts::tr("The versions have different numbers of levels: the means do not compare."));
    QStringList partly;
    const QList<ComparisonRow> rows = comparisonRows(rounds);
    for (const ComparisonRow &row : rows) {
        const auto asked =
            std::count_if(row.cells.begin(), row.cells.end(), [](const auto &cell) { return bool(cell); });
        if (asked < places.size())
            partly.append(row.name);
    }
    if (!partly.isEmpty())
        said.append(ComparisonTexts::tr("Not asked of all: %1.").arg(partly.join(QStringLiteral(", "))));
    return said;
}

} // namespace shortlist
