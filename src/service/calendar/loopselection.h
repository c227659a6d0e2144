// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/planning/loopproblem.h"

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

/// What is planned together, as a problem for LoopPlanner, and who is meant by its numbers.
///
/// What is booked stays, and takes up people's time. Candidates can from 8 to 20 o'clock on their own clock,
/// within what they said of when they can. Limits are
/// kept by fewer interviews a day where a week's limit asks for it, so that some plans that would keep them are not
/// looked at. Stages with a panel are left to be planned by themselves.
struct LoopSelection {
    struct Loop {
        ApplicationId applicationId;
        Candidate candidate;
    };
    struct LeftOut {
        QString candidateName;
        QString why; ///< translated
    };

    LoopProblem problem;
    QDateTime start; ///< UTC; minute 0 of the problem
    QList<Stage> stages; ///< one for each of problem.stageMinutes
    QList<Person> people; ///< those of problem.interviewers
    QList<int> leads; ///< interviews each of them leads already within the horizon
    QList<Loop> loops; ///< those of problem.candidates
    QList<LeftOut> leftOut;
    QStringList remarks; ///< translated: what is not planned here

    QDateTime startOf(const LoopInterview &interview) const
    {
        return start.addSecs(qint64(interview.step) * problem.gridMinutes * 60);
    }
};

/// The bookings that a plan means, in order of their beginning, in the zone in which they are agreed.
Result<QList<BookingRequest>> bookingsOf(const LoopSelection &selection, const LoopPlan &plan, const QString &zone);

/// How good a plan is known to be, in words: “Proven best”, or within how much of the best possible.
QString qualityOf(std::int64_t cost, std::int64_t bound);

} // namespace shortlist
