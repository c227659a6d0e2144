// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/planning/laterloops.h"

namespace shortlist {

/// Applications whose remaining interviews are to be planned together.
struct LoopsRequest {
    QList<ApplicationId> applications;
    QDateTime from; ///< not before; invalid: from now on
    int days = 28; ///< how far to look, at most SlotGrid::kMostDays
};

/// Active applications of a job that have something in common.
struct LoopGroup {
    enum class Kind { Job, Opening, Stage };
    Kind kind = Kind::Job;
    QString name; ///< the opening's code, or the stage's name; empty for all of the job
    QList<ApplicationId> applications; ///< never empty
};

/// What is planned together, as a problem for LoopPlanner and then one for LaterPlanner, and who is meant by their
/// numbers.
///
/// What is booked stays, and takes up people's time. Candidates can from 8 to 20 o'clock on their own clock,
/// within what they said of when they can. Stages with a panel, and all interviews of those who have others left than
/// most, are planned after the rest, one candidate after the other.
struct LoopSelection {
    struct Loop {
        ApplicationId applicationId;
        Candidate candidate;
    };
    struct LeftOut {
        QString candidateName;
        QString why; ///< translated
        bool named = false; ///< whether `why` says who it is
    };
    struct Later {
        Loop whose;
        QList<Stage> stages; ///< one for each part of the loop's query
    };

    LoopProblem problem;
    QDateTime start; ///< UTC; minute 0 of the problem
    QList<Stage> stages; ///< one for each of problem.stageMinutes
    QList<Person> people; ///< those of problem.interviewers, then others of later.people
    QList<int> leads; ///< interviews each of them leads already within the horizon
    QList<Loop> loops; ///< those of problem.candidates
    LaterLoops later;
    QList<Later> laterOf; ///< whose each of later.loops is
    QHash<PersonId, QList<TimeSpan>> knownTimes; ///< of what time people's calendars speak, see BusyTimes::known
    QTimeZone desk = QTimeZone::utc(); ///< on whose clock it is told of those without a zone
    QList<LeftOut> leftOut;
    QStringList remarks; ///< translated: what is planned otherwise than the rest, or not at all

    bool isEmpty() const { return loops.isEmpty() && laterOf.isEmpty(); }
    QDateTime startOf(const LoopInterview &interview) const
    {
        return start.addSecs(qint64(interview.step) * problem.gridMinutes * 60);
    }
    /// Gives each candidate a number of their own in `later`.
    void numberCandidates();
};

/// What a plan has for one application.
struct PlannedLoop {
    struct Interview {
        Stage stage;
        PlacedInterview placed; ///< people by place in LoopSelection::people
    };
    LoopSelection::Loop whose;
    QList<Interview> interviews; ///< in order of the stages
    QStringList missing; ///< names of stages for which there is no time; those not planned yet are not among them

    bool isWhole() const { return !interviews.isEmpty() && missing.isEmpty(); }
};

/// What a plan for many, and what was planned after it (as LaterPlanner::loops(); empty: nothing yet), have for
/// everybody: those who were planned together come first. Without any interview: no time for all of them.
QList<PlannedLoop> plannedLoops(
    const LoopSelection &selection, const LoopPlan &plan, const std::vector<PlacedLoop> &later);

/// Of whom among the people of an interview it is not known whether they are free then.
QList<UnknownPerson> unknownIn(const LoopSelection &selection, const PlacedInterview &placed);

/// The same of all of a plan, in sentences: of each person the first; of more than three how many they are.
QStringList unknownSentences(const LoopSelection &selection, const QList<PlannedLoop> &loops);

/// How many interviews everybody would lead then; one a person of the selection.
QList<int> loadsThen(const LoopSelection &selection, const QList<PlannedLoop> &loops);

/// The bookings that plans mean, in order of their beginning, in the zone in which they are agreed.
Result<QList<BookingRequest>> bookingsOf(
    const LoopSelection &selection, const QList<PlannedLoop> &loops, const QString &zone);

/// How good a plan is known to be, in words: “Proven best”, or within how much of the best possible.
QString qualityOf(std::int64_t cost, std::int64_t bound);

} // namespace shortlist
