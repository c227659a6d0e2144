// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricrules.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct RubricRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricRules)
};

RubricProblem problem(const char *key, const QString &sentence, const CriterionId &criterion = {}, int level = -1)
{
    return { criterion, level, QLatin1String(key), sentence };
}

void checkLevels(const Rubric &rubric, QList<RubricProblem> &problems)
{
    if (rubric.levels.size() < kFewestLevels || rubric.levels.size() > kMostLevels)
        problems.append(problem("rubric.levels", RubricRulesTexts::tr("“%1” needs between %2 and %3 levels.")
                                                     .arg(rubric.name)
                                                     .arg(kFewestLevels)
                                                     .arg(kMostLevels)));
    QSet<QString> seen;
    for (int level = 0; level < int(rubric.levels.size()); ++level) {
        const QString key = searchKey(rubric.levels.at(level));
        if (key.isEmpty())
            problems.append(
                problem("rubric.level_word", RubricRulesTexts::tr("Level %1 has no word.").arg(level + 1), {}, level));
        else if (seen.contains(key))
            problems.append(problem("rubric.level_twice",
                RubricRulesTexts::tr("Two levels are called “%1”.").arg(rubric.levels.at(level)), {}, level));
        seen.insert(key);
    }
}

void checkCriterion(const Rubric &rubric, const Criterion &criterion, QList<RubricProblem> &problems)
{
    if (criterion.name.trimmed().isEmpty())
        problems.append(problem("criterion.name",
            RubricRulesTexts::tr("Criterion %1 has no name.").arg(criterion.position + 1), criterion.id));
    const QString name = criterion.name.trimmed().isEmpty() ? QString::number(criterion.position + 1) : criterion.name;
    for (int level = 0; level < int(rubric.levels.size()); ++level) {
        if (criterion.anchors.value(level).trimmed().isEmpty())
            problems.append(problem("criterion.anchor",
                RubricRulesTexts::tr("“%1” does not say what “%2” looks like.").arg(name, rubric.levels.at(level)),
                criterion.id, level));
    }
    if (criterion.weight < 0 || criterion.weight > kHighestWeight)
        problems.append(problem("criterion.weight",
            RubricRulesTexts::tr("The weight of “%1” must be between 0 and %2.").arg(name).arg(kHighestWeight),
            criterion.id));
}

} // namespace

QStringList defaultLevels()
{
    return { RubricRulesTexts::tr("Poor"), RubricRulesTexts::tr("Mixed"), RubricRulesTexts::tr("Good"),
        RubricRulesTexts::tr("Excellent") };
}

QList<RubricProblem> problemsOf(const Rubric &rubric, const QList<Criterion> &criteria)
{
    QList<RubricProblem> problems;
    if (rubric.name.trimmed().isEmpty())
        problems.append(problem("rubric.name", RubricRulesTexts::tr("The rubric has no name.")));
    checkLevels(rubric, problems);
    if (criteria.isEmpty())
        problems.append(problem("rubric.empty", RubricRulesTexts::tr("“%1” has no criterion yet.").arg(rubric.name)));
    QSet<QString> names;
    int weights = 0;
    for (const Criterion &criterion : criteria) {
        checkCriterion(rubric, criterion, problems);
        const QString key = searchKey(criterion.name);
        if (!key.isEmpty() && names.contains(key))
            problems.append(problem("criterion.name_twice",
                RubricRulesTexts::tr("Two criteria are called “%1”.").arg(criterion.name), criterion.id));
        names.insert(key);
        weights += criterion.weight;
    }
    if (!criteria.isEmpty() && weights <= 0)
        problems.append(
            problem("rubric.weights", RubricRulesTexts::tr("No criterion of “%1” has a weight.").arg(rubric.name)));
    return problems;
}

QList<int> sharesOf(const QList<Criterion> &criteria)
{
    qint64 total = 0;
    for (const Criterion &each : criteria)
        total += each.weight;
    QList<int> shares;
    QList<qsizetype> byRemainder;
    int left = 100;
    for (const Criterion &each : criteria) {
        shares.append(total > 0 ? int(qint64(100) * each.weight / total) : 0);
        byRemainder.append(byRemainder.size());
        left -= shares.last();
    }
    if (total <= 0)
        return shares;
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](qsizetype a, qsizetype b) {
        return qint64(100) * criteria.at(a).weight % total > qint64(100) * criteria.at(b).weight % total;
    });
    for (qsizetype i = 0; i < left; ++i)
        ++shares[byRemainder.at(i)];
    return shares;
}

int shareOf(const Criterion &criterion, const QList<Criterion> &criteria)
{
    const auto found = std::find_if(
        criteria.begin(), criteria.end(), [&criterion](const Criterion &each) { return each.id == criterion.id; });
    return found == criteria.end() ? 0 : sharesOf(criteria).at(found - criteria.begin());
}

} // namespace shortlist
