// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubric.h"

namespace shortlist {

/// A question that was written for some criterion, to be asked for another one as well.
struct BankQuestion {
    Question question;
    CriterionId criterionLineage;
    QString criterion; ///< the criterion it comes from
    RubricId rubricId;
    QString rubric;
    int number = 1; ///< the version of the rubric
    RubricState state = RubricState::Published;
};

/// All questions, each once: where several versions of a rubric ask the same for the same criterion, the newest stands
/// for them. By rubric as it is given (newest version first), criterion, place. Pure; from any thread.
QList<BankQuestion> withoutRepeats(const QList<BankQuestion> &questions);

/// The questions that contain every typed word somewhere: in question, probes, criterion or rubric.
/// Case and accents do not count. Those that have all the words in the question itself come first. Pure.
QList<BankQuestion> matchingQuestions(const QList<BankQuestion> &bank, const QString &typed);

} // namespace shortlist
