// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"
#include "domain/jobs/stagekind.h"

namespace shortlist {

enum class JobState { Draft, Active, Retired };
template <>
struct EnumText<JobState> {
    static constexpr std::array names{ u"draft", u"active", u"retired" };
};

/// What is hired for: a title with its grade and texts. Its plans, openings and points refer to it.
struct Job {
    static constexpr auto kKind = EntityKind::Job;
    JobId id;
    QString title;
    std::optional<int> grade; ///< empty where the page names none
    QString department;
    QString summary;
    JobState state = JobState::Draft;
    QString source; ///< the page's text it was imported from, or empty
    QDateTime createdAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"title", &Job::title);
        v(u"grade", &Job::grade);
        v(u"department", &Job::department);
        v(u"summary", &Job::summary);
        v(u"state", &Job::state);
        v(u"source", &Job::source);
        v(u"created_at", &Job::createdAt);
    }
};
extern template Record toRecord(const Job &);
extern template Job fromRecord(const Record &);

enum class PointKind { Responsibility, Requirement, NiceToHave };
template <>
struct EnumText<PointKind> {
    static constexpr std::array names{ u"responsibility", u"requirement", u"nice_to_have" };
};

/// One line of a job's lists. Its own record, so that a criterion can say which requirement it covers.
struct JobPoint {
    static constexpr auto kKind = EntityKind::JobPoint;
    JobPointId id;
    JobId jobId;
    PointKind kind = PointKind::Responsibility;
    int position = 0;
    QString text;
    /// Taken out of the list, but a published rubric still refers to it: kept so that the old rubric reads as it was.
    bool retired = false;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"job_id", &JobPoint::jobId);
        v(u"kind", &JobPoint::kind);
        v(u"position", &JobPoint::position);
        v(u"text", &JobPoint::text);
        v(u"retired", &JobPoint::retired);
    }
};
extern template Record toRecord(const JobPoint &);
extern template JobPoint fromRecord(const Record &);

/// A specialty of a job with the programming language that selects its technical interviewers.
struct Specialty {
    static constexpr auto kKind = EntityKind::Specialty;
    SpecialtyId id;
    JobId jobId;
    QString name;
    QString language; ///< primary programming language, as people write it; may be empty

    template <typename V>
    static void describe(V &&v)
    {
        v(u"job_id", &Specialty::jobId);
        v(u"name", &Specialty::name);
        v(u"language", &Specialty::language);
    }
};
extern template Record toRecord(const Specialty &);
extern template Specialty fromRecord(const Record &);

enum class PlanState { Draft, Published, Retired };
template <>
struct EnumText<PlanState> {
    static constexpr std::array names{ u"draft", u"published", u"retired" };
};

/// A numbered version of a job's ordered stages. Frozen once an application uses it: a change is a new version.
struct HiringPlan {
    static constexpr auto kKind = EntityKind::HiringPlan;
    HiringPlanId id;
    JobId jobId;
    int number = 1;
    PlanState state = PlanState::Draft;
    QDateTime createdAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"job_id", &HiringPlan::jobId);
        v(u"number", &HiringPlan::number);
        v(u"state", &HiringPlan::state);
        v(u"created_at", &HiringPlan::createdAt);
    }
};
extern template Record toRecord(const HiringPlan &);
extern template HiringPlan fromRecord(const Record &);

/// One step of a hiring plan.
struct Stage {
    static constexpr auto kKind = EntityKind::Stage;
    StageId id;
    HiringPlanId planId;
    /// The same in every version of the plan that keeps this stage: how an application finds its place in a newer
    /// version.
    QUuid lineage() const { return lineageId.uuid(); }
    StageId lineageId;
    int position = 0; ///< 0, 1, 2 … in the plan's order
    StageKind kind = StageKind::Interview;
    QString name;
    std::optional<int> minutesMin; ///< minutes; empty where the plan names none
    std::optional<int> minutesMax;
    int countMin = 1; ///< how many interviews of this stage are held
    std::optional<int> countMax; ///< empty: no upper limit
    QStringList titles; ///< alternatives, or all of them when `panel`
    bool panel = false;
    bool optional = false;
    bool added = false; ///< added by the program, not named by the page
    QString source; ///< the page's sentence
    QString purpose; ///< what this stage is to find out, for the interviewer
    RubricId rubricId; ///< the rubric version its scorecards use; null for none
    int deadlineHours = 24; ///< when a scorecard is due after the interview's end; each 24 are a workday of its author
    /// By which name interviewers are trained for it and pooled, where that is not its own: the one it had before it
    /// was renamed. Empty: its own.
    QString interviewKind;

    /// By which name interviewers are trained for it and pooled.
    const QString &kindName() const { return interviewKind.isEmpty() ? name : interviewKind; }

    template <typename V>
    static void describe(V &&v)
    {
        v(u"plan_id", &Stage::planId);
        v(u"lineage_id", &Stage::lineageId);
        v(u"position", &Stage::position);
        v(u"kind", &Stage::kind);
        v(u"name", &Stage::name);
        v(u"minutes_min", &Stage::minutesMin);
        v(u"minutes_max", &Stage::minutesMax);
        v(u"count_min", &Stage::countMin);
        v(u"count_max", &Stage::countMax);
        v(u"titles", &Stage::titles);
        v(u"panel", &Stage::panel);
        v(u"optional", &Stage::optional);
        v(u"added", &Stage::added);
        v(u"source", &Stage::source);
        v(u"purpose", &Stage::purpose);
        v(u"rubric_id", &Stage::rubricId);
        v(u"deadline_hours", &Stage::deadlineHours);
        v(u"interview_kind", &Stage::interviewKind);
    }
};
extern template Record toRecord(const Stage &);
extern template Stage fromRecord(const Record &);

enum class OpeningState { Open, OnHold, Filled, Closed };
template <>
struct EnumText<OpeningState> {
    static constexpr std::array names{ u"open", u"on_hold", u"filled", u"closed" };
};

/// One seat of a job.
struct Opening {
    static constexpr auto kKind = EntityKind::Opening;
    OpeningId id;
    JobId jobId;
    QString code; ///< as people call it: 1001-1
    SpecialtyId specialtyId;
    PersonId hiringManagerId;
    PersonId recruiterId;
    QDate targetStart;
    OpeningState state = OpeningState::Open;
    QString closeReason;
    ApplicationId filledById;
    QDateTime openedAt;
    QDateTime closedAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"job_id", &Opening::jobId);
        v(u"code", &Opening::code);
        v(u"specialty_id", &Opening::specialtyId);
        v(u"hiring_manager_id", &Opening::hiringManagerId);
        v(u"recruiter_id", &Opening::recruiterId);
        v(u"target_start", &Opening::targetStart);
        v(u"state", &Opening::state);
        v(u"close_reason", &Opening::closeReason);
        v(u"filled_by_id", &Opening::filledById);
        v(u"opened_at", &Opening::openedAt);
        v(u"closed_at", &Opening::closedAt);
    }
};
extern template Record toRecord(const Opening &);
extern template Opening fromRecord(const Record &);

} // namespace shortlist
