// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// A grader of a written assessment with their card.
struct Grader {
    PersonId person;
    QString name;
    ScorecardId card;
    ScorecardState state = ScorecardState::Draft;
};

/// An assessment as the recruiter sees it: with its person.
struct AssessmentView {
    Assessment assessment;
    AssessmentState state = AssessmentState::ToSend; ///< as it is now; see stateAt()
    QDateTime closesAt; ///< due time plus grace
    QString stageName;
    QList<Grader> graders;
    QString fileName; ///< of what was handed in; empty for none
    QString agreement; ///< of the two graders in words, once both are in; empty otherwise and for a grader
    bool thirdWanted = false; ///< the two differ by more than the team's setting, and a third is to be asked
    bool namesTheCandidate = false; ///< the answers or the file's name give the person away
};

/// An assessment as a grader sees it. Nothing in it says whose it is.
struct GraderView {
    AssessmentId id;
    QString code;
    AssessmentState state = AssessmentState::ToGrade;
    QString jobTitle;
    QString stageName;
    QString purpose; ///< what the stage is to find out
    RubricId rubric;
    QString answers;
    QString fileName; ///< the code with the file's own suffix; empty for none
    QString fileSha256; ///< where its bytes are; see Workspace::content()
    QString fileMediaType;
};

/// What a candidate handed in: a text, a file, or both.
struct Answers {
    QString text;
    QString fileName; ///< without folders; empty for no file
    QString mediaType;
    QByteArray bytes;
};

/// Written assessments: to be sent, waiting, to be graded, graded; expired when nothing came in time. Every change is
/// one command. Keys: “assessment.state” when the state does not allow it.
class AssessmentService {
public:
    explicit AssessmentService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Makes the assessment of a stage that an application enters, when the stage is a written assessment and has none.
    static Status enterStage(
        Transaction &transaction, const ServiceContext &context, const Application &application, const Stage &stage);

    /// Another assessment in the stage the application stands in, under a new code. Key: “assessment.stage” when that
    /// is no assessment stage.
    Result<AssessmentId> create(const ApplicationId &application);
    /// Notes that it was sent now and is due at `dueAt` (UTC), accepted `graceHours` longer. Key: “assessment.due”.
    Status send(const AssessmentId &assessment, const QDateTime &dueAt, int graceHours);
    /// Gives more time, also after it expired. Key: “assessment.due”.
    Status extend(const AssessmentId &assessment, const QDateTime &dueAt, int graceHours);
    /// Notes that nothing came.
    Status expire(const AssessmentId &assessment);
    /// Takes in answers; they are then to be graded. Keys: “assessment.empty”, “assessment.late” (NeedsReason) when
    /// the time is over.
    Status receive(const AssessmentId &assessment, const Answers &answers, const QString &lateReason = {});
    /// Replaces the text of the answers, to take out what gives the person away.
    Status redact(const AssessmentId &assessment, const QString &text);
    /// Makes exactly these people the graders, each with a draft scorecard of the stage's rubric. Somebody who has
    /// submitted a card stays: key “assessment.grader”. Another number than isUsualNumberOfGraders() takes a reason,
    /// which is journalled: key “assessment.graders” (NeedsReason); nobody at all is none chosen yet.
    Status assignGraders(const AssessmentId &assessment, const QList<PersonId> &graders, const QString &reason = {});
    /// Notes that it is graded though not all cards are in. Key: “assessment.noCard” when none is.
    Status markGraded(const AssessmentId &assessment);

    /// The assessments of an application, oldest first.
    Result<QList<AssessmentView>> of(const ApplicationId &application) const;
    Result<AssessmentView> load(const AssessmentId &assessment) const;
    Result<GraderView> graderView(const AssessmentId &assessment) const;
    /// The assessment under a code, as a grader sees it; small letters and a missing dash are forgiven.
    Result<GraderView> graderView(const QString &code) const;

private:
    Status change(const QString &command, const AssessmentId &assessment,
        const std::function<Status(Transaction &, Assessment &, const Application &)> &work,
        const QString &reason = {});
    Status setCardsDue(Transaction &transaction, const Assessment &assessment, const QDateTime &from);
    Status addGrader(Transaction &transaction, const Assessment &assessment, const PersonId &grader);
    Result<AssessmentView> viewOf(const Assessment &assessment) const;

    ServiceContext m_context;
};

} // namespace shortlist
