// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/grading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

struct GradingTexts {
    Q_DECLARE_TR_FUNCTIONS(Grading)
};

std::optional<int> levelOf(const QList<Rating> &ratings, const CriterionId &criterion)
{
    for (const Rating &rating : ratings) {
        if (rating.criterionId == criterion && !rating.notObserved)
            return rating.level;
    }
    return std::nullopt;
}

} // namespace

std::optional<GraderDifference> differenceOf(
    const QList<Criterion> &criteria, const QList<Rating> &first, const QList<Rating> &second, int levels)
{
    GraderDifference difference;
    double weights = 0;
    double sum = 0;
    for (const Criterion &criterion : criteria) {
        const auto one = levelOf(first, criterion.id);
        const auto other = levelOf(second, criterion.id);
        if (!one || !other)
            continue;
        ++difference.both;
        difference.same += *one == *other ? 1 : 0;
        if (std::abs(*one - *other) > difference.widest) {
            difference.widest = std::abs(*one - *other);
            difference.widestAt = criterion.id;
        }
        weights += criterion.weight;
        sum += criterion.weight * std::abs(*one - *other);
    }
    if (levels < 2)
        return std::nullopt;
    if (weights <= 0)
        return GraderDifference{};
    difference.points = 100 * sum / (levels - 1) / weights;
    return difference;
}

bool saysOpposite(Recommendation first, Recommendation second)
{
    const auto side = [](Recommendation overall) {
        switch (overall) {
        case Recommendation::StrongNo:
        case Recommendation::No:
            return -1;
        case Recommendation::Yes:
        case Recommendation::StrongYes:
            return 1;
        case Recommendation::None:
        case Recommendation::CannotJudge:
            break;
        }
        return 0;
    };
    return side(first) * side(second) < 0;
}

bool wantsThirdGrader(const GraderDifference &difference, int points)
{
    return difference.both == 0 || difference.opposite || difference.points > points;
}

QString differenceText(const GraderDifference &difference, const QList<Criterion> &criteria, int graders)
{
    QString text;
    if (graders > 2)
        text = GradingTexts::tr("Of %n grader(s), the two furthest apart: ", nullptr, graders);
    if (difference.both == 0)
        text += GradingTexts::tr("They rated no criterion in common: nothing compares");
    else
        text += GradingTexts::tr("The same level for %1 of %2 criteria; on average they are %3 of 100 points apart")
                    .arg(difference.same)
                    .arg(difference.both)
                    .arg(qRound(difference.points));
    const auto widest = std::find_if(criteria.begin(), criteria.end(),
        [&difference](const Criterion &one) { return one.id == difference.widestAt; });
    if (widest != criteria.end())
        text += GradingTexts::tr(", most in “%1”, by %n level(s)", nullptr, difference.widest).arg(widest->name);
    if (difference.opposite)
        text += GradingTexts::tr("; one says yes and the other no");
    return text + u'.';
}

QString thirdGraderAwaited() { return GradingTexts::tr("a third grader is awaited"); }

} // namespace shortlist
