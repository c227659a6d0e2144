// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"

#include <QHash>

namespace shortlist {

/// One line of the list of jobs.
struct JobListRow {
    Job job;
    int openingsOpen = 0;
    int openingsOnHold = 0;
    int openingsFilled = 0;
    int openingsClosed = 0;
    int activeApplications = 0; ///< active or on hold
    int applications = 0; ///< all there ever were
    int planNumber = 0; ///< of the plan that new candidates get; 0 while none is published
    bool draftPlan = false; ///< a version is being written

    int openings() const { return openingsOpen + openingsOnHold + openingsFilled + openingsClosed; }
};

/// How many applications stand, or ended, at one stage.
struct StageLoad {
    HiringPlanId planId;
    StageId stageId;
    int active = 0;
    int onHold = 0;
    int ended = 0; ///< declined, withdrawn or hired here
};

/// One version of a job's plan with everything a page shows of it.
struct PlanView {
    HiringPlan plan;
    QList<Stage> stages; ///< in their order
    QHash<StageId, QString> rubricNames; ///< "Technical interview, v2", for each stage that has a rubric
    int activeApplications = 0; ///< active or on hold, on this version
    int applications = 0; ///< all on this version, ended ones too
    /// May its stages be changed? Not once an application uses it, and not when it is retired.
    bool editable() const { return applications == 0 && plan.state != PlanState::Retired; }
};

/// One opening with the names of what it refers to.
struct OpeningView {
    Opening opening;
    QString specialty; ///< name with its language: "Geo (Go)"; empty for none
    QString hiringManager; ///< empty for none
    QString recruiter;
    QString filledBy; ///< the candidate who was hired into it
};

/// Codes as people count: 1001-2 before 1001-10. QCollator cannot: it counts in some locales only.
bool codeBefore(const QString &left, const QString &right);

/// Everything about one job.
struct JobView {
    Job job;
    QList<JobPoint> points; ///< those in use, by kind, in their order
    QList<Specialty> specialties; ///< by name
    QList<PlanView> plans; ///< newest version first
    QList<OpeningView> openings; ///< by code, as people count: 1001-2 before 1001-10
    QList<StageLoad> load; ///< one for each stage that has or had an application
    int activeApplications = 0; ///< active or on hold

    /// The lines of one list, in their order.
    QList<JobPoint> pointsOf(PointKind kind) const;
    /// The plan that new candidates get: the newest published one; nothing while there is none.
    const PlanView *currentPlan() const;
    /// The version being written; nothing while there is none.
    const PlanView *draftPlan() const;
    const PlanView *plan(const HiringPlanId &id) const;
};

/// An application that could go over to another version of its job's plan.
struct PlanMoveCandidate {
    ApplicationId applicationId;
    CandidateId candidateId;
    QString candidateName;
    ApplicationState state = ApplicationState::Active;
    int planNumber = 0; ///< of the version it is on now
    StageId stageId; ///< where it stands now
    QString stageName;
    StageId target; ///< the same stage in the other version; null when it is gone there
};

/// An application to be moved to another version of its plan.
struct PlanMove {
    ApplicationId applicationId;
    StageId stageId; ///< where it shall stand; null: at the stage that is the same one there
};

/// What is written of a job by hand.
struct JobText {
    QString title;
    std::optional<int> grade; ///< 1 or more
    QString department;
    QString summary;
};

/// What is written of an opening by hand.
struct OpeningText {
    SpecialtyId specialtyId; ///< null for none
    PersonId hiringManagerId;
    PersonId recruiterId;
    QDate targetStart; ///< invalid for none
};

} // namespace shortlist
