// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/gridorder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace shortlist {

namespace {

struct GridOrderTexts {
    Q_DECLARE_TR_FUNCTIONS(GridOrder)
};

} // namespace

GridSections gridSections(const QList<RatingSummary> &summaries, GridOrder order)
{
    GridSections sections;
    for (int i = 0; i < int(summaries.size()); ++i) {
        const RatingSummary &summary = summaries.at(i);
        // With no card in to be seen nobody can say that it was overlooked.
        (summary.asked > 0 && summary.rated == 0 ? sections.unseen : sections.seen).append(i);
    }
    if (order == GridOrder::Disagreement)
        std::stable_sort(sections.seen.begin(), sections.seen.end(),
            [&summaries](int a, int b) { return summaries.at(a).spread() > summaries.at(b).spread(); });
    return sections;
}

QString totalInWords(int levels)
{
    return GridOrderTexts::tr(
        "Each criterion's mean is put on a scale on which level 1 is 0 and level %1 is 100. The total is the mean of "
        "these, each counted as often as its weight says. Criteria that nobody rated are left out.")
        .arg(levels);
}

QString totalInNumbers(const QList<Criterion> &criteria, const QList<RatingSummary> &summaries, int levels)
{
    const auto total = weightedTotal(criteria, summaries, levels);
    if (!total)
        return {};
    const QLocale locale;
    QStringList parts;
    int weights = 0;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (summaries.at(i).rated == 0)
            continue;
        weights += criteria.at(i).weight;
        parts.append(QStringLiteral("%1 × (%2 − 1)")
                         .arg(criteria.at(i).weight)
                         .arg(locale.toString(summaries.at(i).mean, 'f', 2)));
    }
    return QStringLiteral("100 × (%1) ÷ (%2 × %3) = %4")
        .arg(parts.join(QStringLiteral(" + ")))
        .arg(levels - 1)
        .arg(weights)
        .arg(locale.toString(*total, 'f', 0));
}

} // namespace shortlist
