// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"
#include "service/core/commandrunner.h"
#include "service/pipeline/filelooks.h"

#include <QSet>

namespace shortlist {

class ScorecardService;

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
    QStringList fileFindings; ///< what in the file tells whose it is, or that it could not be looked through; sentences
    bool fileHeld = false; ///< graders may not open it: it tells whose it is, and nobody released it
    bool fileAgain = false; ///< it could not be looked through, and lookAgain() may help
    bool fileRunning = false; ///< it is still being looked through; held until that is done
    bool thirdWanted = false; ///< the two differ by more than the team's setting, and a third is to be asked
    QSet<PersonId> sawOthers; ///< while a third is wanted: who was shown ratings of the application, and is none
    QString answersTrace; ///< the word in the text of the answers that tells whose they are; empty for none
    bool answersHeld = false; ///< graders may not read the text: it tells whose it is, and nobody released it
    /// The one at the desk grades blind in this job: code, graders, answers, file and what came of it are left out.
    bool blind = false;
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
    QString answers; ///< empty while they are held
    bool answersHeld = false; ///< they tell whose they are
    QString fileName; ///< as neutralFileName() makes it; empty for none
    bool fileHeld = false; ///< it may not be opened yet: it tells whose it is, or may; then its hash is empty
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
/// one command. Keys: “assessment.state” when the state does not allow it, “assessment.blind” from who grades blind
/// where it would show whose it is.
class AssessmentService {
public:
    AssessmentService(const ServiceContext &context, ScorecardService &scorecards)
        : m_context(context)
        , m_scorecards(scorecards)
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
    /// What in a file that is about to be handed in tells whose it is, in sentences; none when nothing does.
    /// `again`: also where it was looked through before.
    Result<QStringList> lookThrough(const AssessmentId &assessment, const Answers &answers, bool again = false) const;
    /// Has the file that was handed in looked through again: what came of a look is kept, also that it failed. No
    /// command, nothing is stored. Key: “assessment.noFile”.
    Status lookAgain(const AssessmentId &assessment) const;
    /// Puts another file in the place of the one that was handed in; what was released is so no longer. Key:
    /// “assessment.empty” without bytes.
    Status replaceFile(const AssessmentId &assessment, const Answers &answers);
    /// Lets graders open a file though it tells whose it is. Keys: “assessment.noFile”, “assessment.needsReason”.
    Status releaseFile(const AssessmentId &assessment, const QString &reason);
    /// Lets graders read the text of the answers though it tells whose it is. Keys: “assessment.noAnswers”,
    /// “assessment.needsReason”.
    Status releaseAnswers(const AssessmentId &assessment, const QString &reason);
    /// Replaces the text of the answers, to take out what gives the person away; what was released is so no longer.
    Status redact(const AssessmentId &assessment, const QString &text);
    /// Makes exactly these people the graders, each with a draft scorecard of the stage's rubric. Somebody who has
    /// submitted a card stays: key “assessment.grader”. Another number than isUsualNumberOfGraders() takes a reason,
    /// which is journalled: key “assessment.graders” (NeedsReason); nobody at all is none chosen yet. So does a third
    /// who was shown how others rated the application: key “assessment.sawOthers” (NeedsReason).
    Status assignGraders(const AssessmentId &assessment, const QList<PersonId> &graders, const QString &reason = {});
    /// Notes that it is graded though not all cards are in. Key: “assessment.noCard” when none is.
    Status markGraded(const AssessmentId &assessment);

    /// The assessments of an application, oldest first.
    Result<QList<AssessmentView>> of(const ApplicationId &application) const;
    Result<AssessmentView> load(const AssessmentId &assessment) const;
    /// How far the graders are apart, in words, once the cards of all are in; empty otherwise, and for who may not read
    /// it: a grader, who owes a card of the application, and while a third is wanted whoever ownsJob() refuses. As with
    /// others' cards it is noted that they were shown it (ScorecardService::markSeenOthers()); where it cannot be,
    /// nothing is shown.
    Result<QString> agreement(const AssessmentId &assessment);
    Result<GraderView> graderView(const AssessmentId &assessment) const;
    /// The assessment under a code, as a grader sees it; small letters and a missing dash are forgiven.
    Result<GraderView> graderView(const QString &code) const;

private:
    Status change(const QString &command, const AssessmentId &assessment,
        const std::function<Status(Transaction &, Assessment &, const Application &)> &work,
        const QString &reason = {});
    Result<CandidateFileId> storeFile(Transaction &transaction, const Application &application, const Answers &answers);
    Status refuseBlind(const Reader &reader, const ApplicationId &application) const;
    /// The error as who is at the desk may read it.
    Error withoutCode(const Reader &reader, const Application &application, const QString &code, Error error) const;
    Status setCardsDue(Transaction &transaction, const Assessment &assessment, const QDateTime &from);
    Status addGrader(Transaction &transaction, const Assessment &assessment, const PersonId &grader);
    Result<FileTraces> tracesOf(const Assessment &assessment, const CandidateFile &file) const;
    Result<AssessmentView> viewOf(const Assessment &assessment) const;
    Result<bool> mayReadAgreement(const Application &application, const Scorecard &card, bool thirdWanted) const;

    ServiceContext m_context;
    ScorecardService &m_scorecards;
};

} // namespace shortlist
