// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/calendar/timespan.h"
#include "domain/candidates/candidate.h"
#include "domain/core/result.h"
#include "domain/jobs/stagekind.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"

#include <QPair>

#include <optional>

namespace shortlist {

/// What a person types about a candidate: the person, the ways to reach them, their tags.
struct CandidateDraft {
    Candidate candidate; ///< a null id: somebody new
    QList<Contact> contacts; ///< in their order; a null id: a new one
    QStringList tags;
    bool sameEmailIsFine = false; ///< an address that somebody else has is no reason to stop
};

/// What a new candidate applies for.
struct ApplyTo {
    JobId jobId;
    StageId stageId; ///< null: the plan's first stage
};

/// A job one can apply for now, with the stages one may begin at.
struct JobChoice {
    JobId id;
    QString title;
    QList<QPair<StageId, QString>> stages; ///< in order, with their names
};

/// One note as a certain person sees it.
struct NoteView {
    Note note;
    QString author; ///< empty when nobody was at the desk
    bool mine = false; ///< may be changed and taken away
};

struct CandidateApplication {
    Application application;
    QString jobTitle;
    QString stageName;
    int stageNumber = 0; ///< from 1
    int stageCount = 0;
    QString openingCode; ///< empty without an opening
    QString endReason;
    bool hasAssessment = false; ///< a written one, in whatever state
};

struct InterviewView {
    Interview interview;
    QString jobTitle;
    QString stageName;
    QStringList people; ///< names, interviewers first
    int cardsAwaited = 0;
    int cardsSubmitted = 0;
    InterviewState standing = InterviewState::Confirmed; ///< as InterviewEntry::standing()
};

/// That a card exists and whether it is in: never what it says.
struct ScorecardStatus {
    ScorecardId id;
    QString author;
    QString stageName;
    ScorecardState state = ScorecardState::Draft;
    bool trainee = false;
    QDateTime dueAt;
    QDateTime submittedAt;
};

/// One line of what happened: a command in words, newest first.
struct TimelineLine {
    enum class Topic { Person, Note, File, Application, Interview, Assessment, Scorecard, Decision, Other };
    BatchId batch;
    QDateTime at;
    QString who; ///< empty when nobody was at the desk
    QString words; ///< “Moved from Screening to Technical interview”
    QStringList details; ///< the rest of what the command did; the text of a note
    QString reason;
    Topic topic = Topic::Other;
    bool undone = false; ///< this line tells of taking something back
};

/// Everything on a candidate's page, as one person may see it.
struct CandidateView {
    Candidate candidate;
    QList<Contact> contacts;
    QStringList tags;
    QList<NoteView> notes; ///< newest first; those the viewer may not see are left out
    QList<CandidateFile> files;
    QList<CandidateApplication> applications; ///< open ones first, then the newest
    QList<InterviewView> interviews; ///< by start
    QList<TimeSpan> windows; ///< when they can come; nothing where nobody knows
    QList<ScorecardStatus> scorecards;
    QList<TimelineLine> timeline; ///< newest first
    bool timelineGoesOn = false; ///< there is more than was asked for
    /// The viewer grades written assessments of a job applied for blind, see gradesBlind(): files, scorecards and lines
    /// of assessments are left out.
    bool blind = false;
    bool onHiringTeam = true; ///< the viewer sees the notes of the hiring team
};

} // namespace shortlist
