// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/question.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

QJsonArray questionsToJson(const QList<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions) {
        if (question.probes.isEmpty() && question.minutes == 0)
            array.append(question.text);
        else
            array.append(QJsonObject{ { QStringLiteral("text"), question.text },
                { QStringLiteral("probes"), QJsonArray::fromStringList(question.probes) },
                { QStringLiteral("minutes"), question.minutes } });
    }
    return array;
}

QList<Question> questionsFromJson(const QJsonArray &array)
{
    QList<Question> questions;
    for (const auto &value : array) {
        if (!value.isObject()) {
            questions.append({ value.toString(), {}, 0 });
            continue;
        }
        const QJsonObject object = value.toObject();
        Question question{ object.value(QLatin1String("text")).toString(), {},
            std::clamp(object.value(QLatin1String("minutes")).toInt(), 0, kMostQuestionMinutes) };
        const QJsonArray probes = object.value(QLatin1String("probes")).toArray();
        for (const auto &probe : probes)
            question.probes.append(probe.toString());
        questions.append(question);
    }
    return questions;
}

QList<Question> fittedQuestions(const QList<Question> &questions)
{
    QList<Question> kept;
    for (const Question &question : questions) {
        Question plain{ question.text.simplified(), {}, std::clamp(question.minutes, 0, kMostQuestionMinutes) };
        for (const QString &probe : question.probes) {
            if (const QString text = probe.simplified(); !text.isEmpty())
                plain.probes.append(text);
        }
        if (!plain.text.isEmpty() || !plain.probes.isEmpty())
            kept.append(plain);
    }
    return kept;
}

int minutesOfQuestions(const QList<Question> &questions)
{
    int minutes = 0;
    for (const Question &question : questions)
        minutes += question.minutes;
    return minutes;
}

Value Codec<QList<Question>>::encode(const QList<Question> &value)
{
    return QString::fromUtf8(QJsonDocument(questionsToJson(value)).toJson(QJsonDocument::Compact));
}

QList<Question> Codec<QList<Question>>::decode(const Value &value)
{
    return questionsFromJson(QJsonDocument::fromJson(Codec<QString>::decode(value).toUtf8()).array());
}

} // namespace shortlist
