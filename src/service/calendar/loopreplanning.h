// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/unknowntimes.h"
#include "domain/core/result.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"

#include <QDateTime>

#include <optional>

namespace shortlist {

/// An interview around which is planned again: its interviewer cannot then, or it was cancelled.
struct ReplanRequest {
    InterviewId interviewId;
    int days = 28; ///< how far to look, at most SlotGrid::kMostDays
};

/// An interview that gets another time or interviewer; or one that was cancelled, and is booked anew.
struct InterviewMove {
    InterviewId interviewId;
    int version = 0; ///< the schedule version that was looked at: a change meanwhile is a Conflict
    bool isNew = false; ///< the interview was cancelled, and another takes its place
    ApplicationId applicationId;
    StageId stageId;
    QString candidateName;
    QString candidateZone; ///< empty when not known
    QString stageName;
    int minutes = 60;
    QDateTime startBefore; ///< UTC
    QDateTime startAt; ///< UTC
    PersonId personId;
    QString personBefore; ///< name
    QString person; ///< name
    /// Translated: that nobody knows whether they are free then, and why; empty mostly. It speaks against nothing.
    QString unknown{};
    std::optional<UnknownPerson> unknownPerson{}; ///< the same as it was found
};

/// A new plan around an interview, or why there is none.
struct FoundReplan {
    QString candidateName;
    QList<InterviewMove> moves; ///< the candidate's own first, then those of others, each in order of time
    QStringList othersMoved; ///< names of the other candidates, at most three
    QString impossible; ///< translated: why there is no plan; empty where there is one
};

/// Of whom it is not known whether they are free where the plan has them: of each person the first.
inline QStringList unknownSentences(const FoundReplan &found)
{
    QList<UnknownPerson> people;
    for (const InterviewMove &move : found.moves) {
        if (move.unknownPerson)
            people += *move.unknownPerson;
    }
    return unknownTogether(people);
}

} // namespace shortlist
