// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rubrics/rubricfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

/// What a reader would refuse is not written.
QString written(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t')
            letter = u' ';
    }
    return text;
}

QJsonArray writtenAll(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(written(text));
    return array;
}

// Plain words where there is nothing but the words, as one would write it by hand.
QJsonValue writtenQuestion(const Question &question)
{
    if (question.probes.isEmpty() && question.minutes == 0)
        return written(question.text);
    QJsonObject object{ { QStringLiteral("text"), written(question.text) } };
    if (!question.probes.isEmpty())
        object.insert(QStringLiteral("probes"), writtenAll(question.probes));
    if (question.minutes != 0)
        object.insert(QStringLiteral("minutes"), question.minutes);
    return object;
}

QJsonObject writtenCriterion(const TemplateCriterion &each)
{
    const Criterion &criterion = each.criterion;
    QJsonArray questions;
    for (const Question &question : criterion.questions)
        questions.append(writtenQuestion(question));
    QJsonObject object{ { QStringLiteral("name"), written(criterion.name) },
        { QStringLiteral("description"), written(criterion.description) },
        { QStringLiteral("anchors"), writtenAll(criterion.anchors) }, { QStringLiteral("questions"), questions },
        { QStringLiteral("weight"), criterion.weight }, { QStringLiteral("must_have"), criterion.mustHave },
        { QStringLiteral("category"), enumText(criterion.category) } };
    if (!each.covers.isEmpty())
        object.insert(QStringLiteral("covers"), written(each.covers));
    return object;
}

} // namespace

QByteArray writeRubricFile(const TemplateRubric &rubric)
{
    QJsonArray criteria;
    for (const TemplateCriterion &criterion : rubric.criteria)
        criteria.append(writtenCriterion(criterion));
    const QJsonObject root{ { QStringLiteral("format"), QStringLiteral("rubric-1") },
        { QStringLiteral("name"), written(rubric.name) }, { QStringLiteral("purpose"), written(rubric.purpose) },
        { QStringLiteral("levels"), writtenAll(rubric.levels) }, { QStringLiteral("criteria"), criteria } };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

RubricFileFormat rubricFileFormat() { return { &readRubricFile, &writeRubricFile }; }

} // namespace shortlist
