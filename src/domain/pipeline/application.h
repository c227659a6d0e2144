// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

/// Declined is always by us, withdrawn always by them: the two are never counted together.
enum class ApplicationState { Active, OnHold, Declined, Withdrawn, Hired };
template <>
struct EnumText<ApplicationState> {
    static constexpr std::array names{ u"active", u"on_hold", u"declined", u"withdrawn", u"hired" };
};

/// A candidate for a job, on one version of its plan.
struct Application {
    static constexpr auto kKind = EntityKind::Application;
    ApplicationId id;
    CandidateId candidateId;
    JobId jobId;
    OpeningId openingId; ///< null until one is chosen
    HiringPlanId planId;
    StageId stageId; ///< where it stands, or stood when it ended
    ApplicationState state = ApplicationState::Active;
    QDateTime appliedAt;
    QDateTime enteredStageAt;
    QDateTime endedAt; ///< when it was declined, withdrawn or hired
    EndReasonId endReasonId;
    QString endNote; ///< in words, beside the reason
    QString holdReason;
    QDate holdUntil;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"candidate_id", &Application::candidateId);
        v(u"job_id", &Application::jobId);
        v(u"opening_id", &Application::openingId);
        v(u"plan_id", &Application::planId);
        v(u"stage_id", &Application::stageId);
        v(u"state", &Application::state);
        v(u"applied_at", &Application::appliedAt);
        v(u"entered_stage_at", &Application::enteredStageAt);
        v(u"ended_at", &Application::endedAt);
        v(u"end_reason_id", &Application::endReasonId);
        v(u"end_note", &Application::endNote);
        v(u"hold_reason", &Application::holdReason);
        v(u"hold_until", &Application::holdUntil);
    }
};
extern template Record toRecord(const Application &);
extern template Application fromRecord(const Record &);

/// Who ended it, as a reason sees it.
enum class Side { We, They, Neither };
template <>
struct EnumText<Side> {
    static constexpr std::array names{ u"we", u"they", u"neither" };
};

/// A reason for which an application ends.
struct EndReason {
    static constexpr auto kKind = EntityKind::EndReason;
    EndReasonId id;
    QString name;
    Side side = Side::We;
    int position = 0;
    bool retired = false;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"name", &EndReason::name);
        v(u"side", &EndReason::side);
        v(u"position", &EndReason::position);
        v(u"retired", &EndReason::retired);
    }
};
extern template Record toRecord(const EndReason &);
extern template EndReason fromRecord(const Record &);

/// Somebody took it on themselves to go on without the scorecards of a stage.
struct Waiver {
    static constexpr auto kKind = EntityKind::Waiver;
    WaiverId id;
    ApplicationId applicationId;
    StageId stageId;
    PersonId personId;
    QString reason;
    QDateTime givenAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Waiver::applicationId);
        v(u"stage_id", &Waiver::stageId);
        v(u"person_id", &Waiver::personId);
        v(u"reason", &Waiver::reason);
        v(u"given_at", &Waiver::givenAt);
    }
};
extern template Record toRecord(const Waiver &);
extern template Waiver fromRecord(const Record &);

enum class AssessmentState { ToSend, Waiting, ToGrade, Graded, Expired, Closed };
template <>
struct EnumText<AssessmentState> {
    static constexpr std::array names{ u"to_send", u"waiting", u"to_grade", u"graded", u"expired", u"closed" };
};

/// A written test within a stage. Graders see the code, never the name.
struct Assessment {
    static constexpr auto kKind = EntityKind::Assessment;
    AssessmentId id;
    ApplicationId applicationId;
    StageId stageId;
    QString code; ///< random, unrelated to the person: “K7QM-3TXD”
    AssessmentState state = AssessmentState::ToSend;
    QDateTime sentAt;
    QDateTime dueAt;
    int graceHours = 0; ///< accepted so long after it was due
    QDateTime receivedAt;
    QString answers; ///< the text handed in; a file hangs on the application
    CandidateFileId fileId;
    QString fileRelease; ///< why graders may open a file that tells whose it is; empty: they may not
    QString answersRelease; ///< the same of the text

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Assessment::applicationId);
        v(u"stage_id", &Assessment::stageId);
        v(u"code", &Assessment::code);
        v(u"state", &Assessment::state);
        v(u"sent_at", &Assessment::sentAt);
        v(u"due_at", &Assessment::dueAt);
        v(u"grace_hours", &Assessment::graceHours);
        v(u"received_at", &Assessment::receivedAt);
        v(u"answers", &Assessment::answers);
        v(u"file_id", &Assessment::fileId);
        v(u"file_release", &Assessment::fileRelease);
        v(u"answers_release", &Assessment::answersRelease);
    }
};
extern template Record toRecord(const Assessment &);
extern template Assessment fromRecord(const Record &);

} // namespace shortlist
