// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/scorecards/scorecard.h"

#include <QList>

namespace shortlist {

/// A scorecard as lists show it. For the card of a written assessment the candidate's name stays out: `subject` is its
/// code.
struct ScorecardRow {
    ScorecardId id;
    ApplicationId applicationId;
    StageId stageId;
    CandidateId candidateId; ///< null for an assessment: its grader is not to know
    QString subject; ///< the candidate's name, or the assessment's code
    QString jobTitle;
    QString stageName;
    int stagePosition = 0;
    PersonId authorId;
    QString authorName;
    ScorecardState state = ScorecardState::Draft;
    bool trainee = false;
    bool amendment = false;
    int sitting = 1; ///< which of its author's interviews of the stage with the candidate it is about, by their times
    QDateTime startAt; ///< of the interview; invalid for an assessment
    int minutes = 0;
    QDateTime dueAt;
    QDateTime submittedAt;
};

/// An application as the list of debriefs shows it.
struct DebriefRow {
    ApplicationId applicationId;
    CandidateId candidateId;
    QString candidateName;
    JobId jobId;
    QString jobTitle;
    QString stageName;
    QString applicationState; ///< stored word of ApplicationState
    int cardsIn = 0; ///< submitted, trainees and replaced revisions left out
    int cardsNeeded = 0; ///< submitted or still owed
    /// A decision was made at the stage where it stands, or elsewhere and no scorecard came in since, or an offer was
    /// made. To hold is no decision, it puts it off.
    bool decided = false;
    QString debriefState{}; ///< word of DebriefState of the debrief that matters now; empty: there is none
    QDateTime plannedAt{}; ///< of that debrief; invalid: no time
    QString zone{}; ///< it was agreed in
    /// The viewer grades blind in this job (gradesBlind()): the cards of written assessments are in no count.
    bool blind = false;
    QDate holdUntil{}; ///< of an application on hold; invalid: no day
    /// It went on to an interview or assessment since the last scorecard came in: what is decided next rests on that.
    bool wentOn = false;
    /// Two graders of a written assessment are so far apart that a third is to judge: not all cards are in.
    bool thirdAwaited = false;
};

/// Queries for the cards of a round, of a person, overdue ones.
class ScorecardQueries {
public:
    ScorecardQueries() = default;
    virtual ~ScorecardQueries() = default;
    ScorecardQueries(const ScorecardQueries &) = delete;
    ScorecardQueries &operator=(const ScorecardQueries &) = delete;

    /// A person's cards: drafts by when they are due, then submitted ones newest first, at most `limit`. Discarded ones
    /// are left out, and so are revisions that were replaced. So are others' cards of written assessments that blind
    /// grading keeps from `viewer`: gradesBlind().
    virtual Result<QList<ScorecardRow>> cardsOf(const PersonId &author, const PersonId &viewer, int limit) const = 0;
    /// Drafts of everybody that were due before `nowUtc`, the longest overdue first; without those as of cardsOf().
    virtual Result<QList<ScorecardRow>> overdue(const QDateTime &nowUtc, const PersonId &viewer, int limit) const = 0;
    /// Applications with at least one card that is owed or submitted, active ones first, then by name; at most `limit`.
    /// As `viewer` may see them.
    virtual Result<QList<DebriefRow>> debriefs(const JobId &job, const PersonId &viewer, int limit) const = 0;
};

} // namespace shortlist
