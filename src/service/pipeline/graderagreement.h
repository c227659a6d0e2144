// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/grading.h"

#include <QSet>

namespace shortlist {

/// How the graders of a written assessment agree, once the cards of all are in.
struct GraderAgreement {
    QList<PersonId> graders; ///< whose cards are in
    std::optional<GraderDifference>
        difference; ///< of the two, of more the two furthest apart; nothing for one, or where they used two versions
    QString text; ///< the difference in words, or why there is none of two; translated; empty for one grader
    bool thirdWanted = false; ///< wantsThirdGrader() of the two, and nobody else was asked
};

/// Reads it; nothing while a card is awaited or none is in. Trainees' cards count nowhere. The workspace's thread.
Result<std::optional<GraderAgreement>> graderAgreement(const Reader &reader, const AssessmentId &assessment);

/// Whether some assessment of an application that is still to be graded wants a third grader; of one that the viewer
/// graded it is not told, since it says how the other one did. The workspace's thread.
Result<bool> awaitsThirdGrader(const Reader &reader, const ApplicationId &application, const PersonId &viewer);

/// The applications with an assessment that is still to be graded, of which awaitsThirdGrader() can be true.
Result<QSet<ApplicationId>> withAssessmentsToGrade(const Reader &reader);

} // namespace shortlist
