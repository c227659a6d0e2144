// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/jobpagejson.h"

#include <QJsonArray>

namespace shortlist {

namespace {

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const PageStage &stage)
{
    return QJsonObject{
        { QStringLiteral("kind"), toText(stage.kind) },
        { QStringLiteral("name"), stage.name },
        { QStringLiteral("minutes_min"), numberOrNull(stage.minutesMin) },
        { QStringLiteral("minutes_max"), numberOrNull(stage.minutesMax) },
        { QStringLiteral("count_min"), stage.countMin },
        { QStringLiteral("count_max"), numberOrNull(stage.countMax) },
        { QStringLiteral("titles"), QJsonArray::fromStringList(stage.titles) },
        { QStringLiteral("panel"), stage.panel },
        { QStringLiteral("optional"), stage.optional },
        { QStringLiteral("added"), stage.added },
        { QStringLiteral("source"), stage.source },
        { QStringLiteral("unsure"), QJsonArray::fromStringList(stage.unsure) },
    };
}

QJsonArray toJson(const QList<PageStage> &stages)
{
    QJsonArray array;
    for (const PageStage &stage : stages)
        array.append(toJson(stage));
    return array;
}

} // namespace

QJsonObject toJson(const JobPage &page)
{
    QJsonArray alternatives;
    for (const PagePlan &plan : page.alternatives) {
        alternatives.append(QJsonObject{
            { QStringLiteral("heading"), plan.heading }, { QStringLiteral("stages"), toJson(plan.stages) } });
    }
    return QJsonObject{
        { QStringLiteral("title"), page.title },
        { QStringLiteral("grade"), numberOrNull(page.grade) },
        { QStringLiteral("responsibilities"), QJsonArray::fromStringList(page.responsibilities) },
        { QStringLiteral("requirements"), QJsonArray::fromStringList(page.requirements) },
        { QStringLiteral("nice_to_haves"), QJsonArray::fromStringList(page.niceToHaves) },
        { QStringLiteral("stages"), toJson(page.stages) },
        { QStringLiteral("hiring_process_sections"), page.hiringProcessSections },
        { QStringLiteral("alternatives"), alternatives },
        { QStringLiteral("notes"), QJsonArray::fromStringList(page.notes) },
    };
}

} // namespace shortlist
