// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/jobs/jobtemplates.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

const QString kFolder = QStringLiteral(":/templates");

struct JobTemplatesTexts {
    Q_DECLARE_TR_FUNCTIONS(JobTemplates)
};

Error damaged(const QString &detail)
{
    return { Error::Code::Format, JobTemplatesTexts::tr("A job template of this program cannot be read."),
        JobTemplatesTexts::tr("Install Shortlist again."), detail, QStringLiteral("template.damaged") };
}

QString text(const QJsonObject &object, const QString &name) { return object.value(name).toString(); }

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

void readPoints(const QJsonValue &list, PointKind kind, QList<TemplatePoint> &points)
{
    const QJsonArray array = list.toArray();
    for (const auto &each : array) {
        const QJsonObject point = each.toObject();
        points.append({ text(point, QStringLiteral("key")), kind, text(point, QStringLiteral("text")) });
    }
}

std::optional<TemplateStage> readStage(const QJsonObject &object)
{
    const auto kind = stageKindFromText(text(object, QStringLiteral("kind")));
    if (!kind)
        return std::nullopt;
    TemplateStage read;
    read.stage.kind = *kind;
    read.stage.name = text(object, QStringLiteral("name"));
    read.stage.minutesMin = number(object.value(u"minutes_min"));
    read.stage.minutesMax = number(object.value(u"minutes_max"));
    read.stage.countMin = object.value(u"count_min").toInt(1);
    read.stage.countMax = number(object.value(u"count_max"));
    read.stage.titles = texts(object.value(u"titles"));
    read.stage.panel = object.value(u"panel").toBool();
    read.stage.optional = object.value(u"optional").toBool();
    read.stage.purpose = text(object, QStringLiteral("purpose"));
    read.stage.deadlineHours = object.value(u"deadline_hours").toInt(24);
    read.rubric = text(object, QStringLiteral("rubric"));
    return read;
}

std::optional<TemplateRubric> readRubric(const QJsonObject &object, const QStringList &levels)
{
    TemplateRubric rubric{ text(object, QStringLiteral("key")), text(object, QStringLiteral("name")),
        text(object, QStringLiteral("purpose")), levels, {} };
    rubric.language = object.value(u"language").toString(rubric.language);
    const QJsonArray criteria = object.value(u"criteria").toArray();
    for (const auto &each : criteria) {
        const QJsonObject json = each.toObject();
        const auto category = enumFromText<CriterionCategory>(text(json, QStringLiteral("category")));
        if (!category)
            return std::nullopt;
        TemplateCriterion read;
        read.criterion.name = text(json, QStringLiteral("name"));
        read.criterion.description = text(json, QStringLiteral("description"));
        read.criterion.anchors = texts(json.value(u"anchors"));
        read.criterion.questions = questionsFromJson(json.value(u"questions").toArray());
        read.criterion.weight = json.value(u"weight").toInt(1);
        read.criterion.mustHave = json.value(u"must_have").toBool();
        read.criterion.category = *category;
        read.covers = text(json, QStringLiteral("covers"));
        rubric.criteria.append(read);
    }
    return rubric;
}

bool names(const PageStage &stage, std::initializer_list<const char *> words)
{
    const QString told = searchKey(
        stage.name + QLatin1Char(' ') + stage.titles.join(QLatin1Char(' ')) + QLatin1Char(' ') + stage.source);
    return std::any_of(
        words.begin(), words.end(), [&told](const char *word) { return told.contains(QLatin1String(word)); });
}

// The order matters: a screening call with a "technical recruiter" is a screening call.
QString suggestedRubric(const PageStage &stage, bool engineering)
{
    if (stage.kind == StageKind::Assessment)
        return engineering ? QStringLiteral("assessment") : QString();
    if (stage.kind != StageKind::Interview)
        return {};
    if (names(stage, { "screen", "recruiter" }))
        return QStringLiteral("screening");
    if (engineering && names(stage, { "technical", "coding", "code review", "pair program" }))
        return QStringLiteral("technical");
    if (names(stage, { "behavior", "behaviour", "values" }))
        return QStringLiteral("behavioural");
    if (names(stage, { "director", "senior manager", "vice president", "vp ", "executive", "leadership", "chief" }))
        return QStringLiteral("leadership");
    return {};
}

} // namespace

Result<JobTemplate> readTemplate(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return damaged(parse.errorString());
    JobTemplate read;
    read.key = text(root, QStringLiteral("key"));
    read.text = { text(root, QStringLiteral("title")), number(root.value(u"grade")),
        text(root, QStringLiteral("department")), text(root, QStringLiteral("summary")) };
    if (read.key.isEmpty() || read.text.title.isEmpty())
        return damaged(QStringLiteral("no key or title"));
    readPoints(root.value(u"responsibilities"), PointKind::Responsibility, read.points);
    readPoints(root.value(u"requirements"), PointKind::Requirement, read.points);
    readPoints(root.value(u"nice_to_haves"), PointKind::NiceToHave, read.points);
    const QJsonArray specialties = root.value(u"specialties").toArray();
    for (const auto &each : specialties) {
        const QJsonObject specialty = each.toObject();
        read.specialties.append(
            { {}, {}, text(specialty, QStringLiteral("name")), text(specialty, QStringLiteral("language")) });
    }
    const QJsonArray rubrics = root.value(u"rubrics").toArray();
    for (const auto &each : rubrics) {
        const auto rubric = readRubric(each.toObject(), texts(root.value(u"levels")));
        if (!rubric)
            return damaged(QStringLiteral("a rubric of ") + read.key);
        read.rubrics.append(*rubric);
    }
    const QJsonArray stages = root.value(u"stages").toArray();
    for (const auto &each : stages) {
        const auto stage = readStage(each.toObject());
        if (!stage || (!stage->rubric.isEmpty() && !read.rubric(stage->rubric)))
            return damaged(QStringLiteral("a stage of ") + read.key);
        read.stages.append(*stage);
    }
    return read;
}

Result<TemplateRubric> readRubricTemplate(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return damaged(parse.errorString());
    const auto rubric = readRubric(root, texts(root.value(u"levels")));
    if (!rubric || rubric->key.isEmpty() || rubric->levels.isEmpty())
        return damaged(QStringLiteral("a rubric"));
    return *rubric;
}

Result<QList<JobTemplate>> builtInTemplates()
{
    QList<JobTemplate> templates;
    const QStringList files = QDir(kFolder).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(kFolder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return damaged(name);
        auto read = readTemplate(file.readAll());
        if (!read)
            return read.error();
        templates.append(*read);
    }
    return templates;
}

Result<JobTemplate> builtInTemplate(const QString &key)
{
    const auto templates = builtInTemplates();
    if (!templates)
        return templates.error();
    for (const JobTemplate &each : *templates) {
        if (each.key == key)
            return each;
    }
    return Error{ Error::Code::NotFound, JobTemplatesTexts::tr("There is no job template “%1”.").arg(key),
        JobTemplatesTexts::tr("Choose one of the templates in the list."), {}, QStringLiteral("template.unknown") };
}

QStringList suggestedRubrics(const JobPage &page)
{
    const QString title = searchKey(page.title);
    const bool engineering = title.contains(u"engineer") || title.contains(u"developer");
    QStringList suggestions;
    for (const PageStage &stage : page.stages) {
        const QString rubric = suggestedRubric(stage, engineering);
        suggestions.append(suggestions.contains(rubric) ? QString() : rubric);
    }
    return suggestions;
}

} // namespace shortlist
