// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/scorecards/scorecard.h"

#include <QList>

namespace shortlist {

/// True for the first card of a written assessment that its grader, named by the code alone, has not submitted.
bool isOwedBlind(const Scorecard &card);

/// True for the submitted first card of a written assessment: whose it is is shown to its grader from then on, so that
/// it may not be taken back and graded anew.
bool wasGradedBlind(const Scorecard &card);

/// True for an amendment of what was graded under a code: it was begun once the first card was in, and from then on its
/// author is shown whose it is.
bool amendedWithName(const Scorecard &card);

/// How an amendment is marked that amendedWithName(): “made after the name was shown”. Translated.
QString nameWasShown();

/// Whether blind grading keeps the assessments of one application from a person: they owe a blind card of the same job,
/// and have not submitted theirs for each assessment of this application. So it holds for the one they grade and for
/// all that it could be: were it for that one alone, what is hidden would tell whose it is.
/// `owesInJob`: they owe a blind card of the application's job; `own`: their cards of the application; `assessments`:
/// those of the application.
bool gradesBlind(bool owesInJob, const QList<Scorecard> &own, const QList<AssessmentId> &assessments);

/// What stands in the place of what is hidden: “Hidden until you have graded”. Translated.
QString hiddenUntilGraded();

/// Refused with key “assessment.blind”: what one wants to see or do would tell whose the assessment is.
Error blindError();

} // namespace shortlist
