// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/value.h"

#include <QJsonArray>
#include <QList>

namespace shortlist {

/// A question that a criterion suggests to ask, what to ask further, and how long it takes.
struct Question {
    QString text;
    QStringList probes; ///< what to ask further when the answer stays general
    int minutes = 0; ///< how long question and answer take; 0: not said

    friend bool operator==(const Question &, const Question &) = default;
};

/// Nobody plans a longer answer than this, in minutes.
inline constexpr int kMostQuestionMinutes = 240;

/// An array with a plain string for a question of its text alone, otherwise {"minutes", "probes", "text"}. Questions
/// of before there were probes and minutes are written as they always were. Pure; from any thread.
QJsonArray questionsToJson(const QList<Question> &questions);
/// The inverse. Tolerant: what is neither a string nor an object is a question without text, minutes outside 0 to 240
/// are brought into them, fields it does not know are left out.
QList<Question> questionsFromJson(const QJsonArray &array);

/// The questions as they are stored: in one line each, without empty ones and empty probes, minutes within their
/// bounds. A question without text that has probes is kept: it is still being written.
QList<Question> fittedQuestions(const QList<Question> &questions);

/// How long the questions take together, in minutes; those that do not say are not counted.
int minutesOfQuestions(const QList<Question> &questions);

/// The questions of a column: as questionsToJson() writes them.
template <>
struct Codec<QList<Question>> {
    static Value encode(const QList<Question> &value);
    static QList<Question> decode(const Value &value);
};

} // namespace shortlist
