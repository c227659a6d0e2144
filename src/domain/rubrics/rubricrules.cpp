// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricrules.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QLocale>
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

double shareOf(const Criterion &criterion, const QList<Criterion> &criteria)
{
    qint64 total = 0;
    for (const Criterion &each : criteria)
        total += each.weight;
    return total > 0 ? 100.0 * criterion.weight / double(total) : 0.0;
}

QString shareText(const Criterion &criterion, const QList<Criterion> &criteria)
{
    int wholes = 0;
    for (const Criterion &each : criteria)
        wholes += qRound(shareOf(each, criteria));
    const double share = shareOf(criterion, criteria);
    // Nothing weighs anything: then there is nothing to be exact about.
    return QLocale().toString(share, 'f', wholes == 100 || wholes == 0 ? 0 : 1);
}

} // namespace shortlist
