// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/words.h"

#include "domain/words/dates.h"

#include <QCoreApplication>

namespace shortlist::words {

namespace {

/// Only so that the texts below have a context that lupdate sees.
struct WordsTexts {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString of(JobState state)
{
    switch (state) {
    case JobState::Draft:
        return WordsTexts::tr("Draft");
    case JobState::Active:
        return WordsTexts::tr("Active");
    case JobState::Retired:
        return WordsTexts::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(PointKind kind)
{
    switch (kind) {
    case PointKind::Responsibility:
        return WordsTexts::tr("Responsibility");
    case PointKind::Requirement:
        return WordsTexts::tr("Requirement");
    case PointKind::NiceToHave:
        return WordsTexts::tr("Nice-to-have");
    }
    Q_UNREACHABLE();
}

QString of(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return WordsTexts::tr("Draft");
    case PlanState::Published:
        return WordsTexts::tr("Published");
    case PlanState::Retired:
        return WordsTexts::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(StageKind kind)
{
    switch (kind) {
    case StageKind::Assessment:
        return WordsTexts::tr("Assessment");
    case StageKind::Interview:
        return WordsTexts::tr("Interview");
    case StageKind::References:
        return WordsTexts::tr("References");
    case StageKind::BackgroundCheck:
        return WordsTexts::tr("Background check");
    case StageKind::Offer:
        return WordsTexts::tr("Offer");
    case StageKind::Other:
        return WordsTexts::tr("Other");
    }
    Q_UNREACHABLE();
}

QString of(OpeningState state)
{
    switch (state) {
    case OpeningState::Open:
        return WordsTexts::tr("Open");
    case OpeningState::OnHold:
        return WordsTexts::tr("On hold");
    case OpeningState::Filled:
        return WordsTexts::tr("Filled");
    case OpeningState::Closed:
        return WordsTexts::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(PersonState state)
{
    switch (state) {
    case PersonState::Active:
        return WordsTexts::tr("Active");
    case PersonState::Left:
        return WordsTexts::tr("Left");
    }
    Q_UNREACHABLE();
}

QString of(TrainingLevel level)
{
    switch (level) {
    case TrainingLevel::None:
        return WordsTexts::tr("Not trained");
    case TrainingLevel::Shadowing:
        return WordsTexts::tr("Shadowing");
    case TrainingLevel::ReverseShadow:
        return WordsTexts::tr("Reverse shadow");
    case TrainingLevel::Qualified:
        return WordsTexts::tr("Qualified");
    }
    Q_UNREACHABLE();
}

QString of(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return WordsTexts::tr("E-mail");
    case ContactKind::Phone:
        return WordsTexts::tr("Phone");
    case ContactKind::Link:
        return WordsTexts::tr("Link");
    }
    Q_UNREACHABLE();
}

QString of(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Everyone:
        return WordsTexts::tr("Everyone");
    case Visibility::HiringTeam:
        return WordsTexts::tr("Hiring team");
    case Visibility::Private:
        return WordsTexts::tr("Only me");
    }
    Q_UNREACHABLE();
}

QString of(FileKind kind)
{
    switch (kind) {
    case FileKind::Resume:
        return WordsTexts::tr("Résumé");
    case FileKind::CoverLetter:
        return WordsTexts::tr("Cover letter");
    case FileKind::Assessment:
        return WordsTexts::tr("Assessment");
    case FileKind::Other:
        return WordsTexts::tr("Other");
    }
    Q_UNREACHABLE();
}

QString of(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Active:
        return WordsTexts::tr("Active");
    case ApplicationState::OnHold:
        return WordsTexts::tr("On hold");
    case ApplicationState::Declined:
        return WordsTexts::tr("Declined");
    case ApplicationState::Withdrawn:
        return WordsTexts::tr("Withdrawn");
    case ApplicationState::Hired:
        return WordsTexts::tr("Hired");
    }
    Q_UNREACHABLE();
}

QString standing(ApplicationState state, QDate holdUntil)
{
    return state == ApplicationState::OnHold && holdUntil.isValid()
             ? WordsTexts::tr("On hold until %1").arg(date(holdUntil))
             : of(state);
}

QString of(Side side)
{
    switch (side) {
    case Side::We:
        return WordsTexts::tr("We declined");
    case Side::They:
        return WordsTexts::tr("They withdrew");
    case Side::Neither:
        return WordsTexts::tr("Neither side");
    }
    Q_UNREACHABLE();
}

QString of(AssessmentState state)
{
    switch (state) {
    case AssessmentState::ToSend:
        return WordsTexts::tr("To be sent");
    case AssessmentState::Waiting:
        return WordsTexts::tr("Waiting for answers");
    case AssessmentState::ToGrade:
        return WordsTexts::tr("To be graded");
    case AssessmentState::Graded:
        return WordsTexts::tr("Graded");
    case AssessmentState::Expired:
        return WordsTexts::tr("Expired");
    case AssessmentState::Closed:
        return WordsTexts::tr("Closed", "a debrief, a written assessment");
    }
    Q_UNREACHABLE();
}

QString of(InterviewState state)
{
    switch (state) {
    case InterviewState::Proposed:
        return WordsTexts::tr("Proposed");
    case InterviewState::Confirmed:
        return WordsTexts::tr("Confirmed");
    case InterviewState::Held:
        return WordsTexts::tr("Held");
    case InterviewState::Cancelled:
        return WordsTexts::tr("Cancelled");
    case InterviewState::NoShow:
        return WordsTexts::tr("No-show");
    }
    Q_UNREACHABLE();
}

QString of(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Interviewer:
        return WordsTexts::tr("Interviewer");
    case ParticipantRole::Shadow:
        return WordsTexts::tr("Shadow");
    case ParticipantRole::ReverseShadow:
        return WordsTexts::tr("Reverse shadow");
    }
    Q_UNREACHABLE();
}

QString of(Reply reply)
{
    switch (reply) {
    case Reply::NeedsAction:
        return WordsTexts::tr("No reply yet");
    case Reply::Accepted:
        return WordsTexts::tr("Accepted");
    case Reply::Tentative:
        return WordsTexts::tr("Tentative");
    case Reply::Declined:
        return WordsTexts::tr("Declined");
    }
    Q_UNREACHABLE();
}

QString of(TodayKind kind)
{
    switch (kind) {
    case TodayKind::Declined:
        return WordsTexts::tr("Declined");
    case TodayKind::Conflict:
        return WordsTexts::tr("Conflict");
    case TodayKind::Approval:
        return WordsTexts::tr("Offer to approve");
    case TodayKind::OfferLapsed:
        return WordsTexts::tr("Offer lapsed");
    case TodayKind::AnswerOwed:
        return WordsTexts::tr("Answer owed");
    case TodayKind::ThirdGrader:
        return WordsTexts::tr("Third grader");
    case TodayKind::Next:
        return WordsTexts::tr("Next today");
    case TodayKind::DebriefDue:
        return WordsTexts::tr("Debrief");
    case TodayKind::NoInterviewer:
        return WordsTexts::tr("No interviewer");
    case TodayKind::NoTime:
        return WordsTexts::tr("No time yet");
    case TodayKind::NoReply:
        return WordsTexts::tr("No reply yet");
    case TodayKind::CardOverdue:
        return WordsTexts::tr("Scorecard overdue");
    case TodayKind::Coming:
        return WordsTexts::tr("Next days");
    }
    Q_UNREACHABLE();
}

QString of(RubricState state)
{
    switch (state) {
    case RubricState::Draft:
        return WordsTexts::tr("Draft");
    case RubricState::Published:
        return WordsTexts::tr("Published");
    case RubricState::Retired:
        return WordsTexts::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(CriterionCategory category)
{
    switch (category) {
    case CriterionCategory::Requirement:
        return WordsTexts::tr("Requirement");
    case CriterionCategory::Responsibility:
        return WordsTexts::tr("Responsibility");
    case CriterionCategory::Skill:
        return WordsTexts::tr("Skill");
    case CriterionCategory::Trait:
        return WordsTexts::tr("Trait");
    case CriterionCategory::TeamValue:
        return WordsTexts::tr("Value");
    }
    Q_UNREACHABLE();
}

QString of(ScorecardState state)
{
    switch (state) {
    case ScorecardState::Draft:
        return WordsTexts::tr("Draft");
    case ScorecardState::Submitted:
        return WordsTexts::tr("Submitted");
    case ScorecardState::Discarded:
        return WordsTexts::tr("Discarded");
    }
    Q_UNREACHABLE();
}

QString of(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::None:
        return WordsTexts::tr("Not yet");
    case Recommendation::StrongNo:
        return WordsTexts::tr("Strong no");
    case Recommendation::No:
        return WordsTexts::tr("No");
    case Recommendation::Yes:
        return WordsTexts::tr("Yes");
    case Recommendation::StrongYes:
        return WordsTexts::tr("Strong yes");
    case Recommendation::CannotJudge:
        return WordsTexts::tr("Cannot judge");
    }
    Q_UNREACHABLE();
}

QString author(const QString &name, bool trainee) { return trainee ? WordsTexts::tr("%1 (trainee)").arg(name) : name; }

QString sitting(const QString &author, int sitting)
{
    switch (sitting) {
    case 0:
    case 1:
        return author;
    case 2:
        return WordsTexts::tr("%1, 2nd sitting").arg(author);
    case 3:
        return WordsTexts::tr("%1, 3rd sitting").arg(author);
    default:
        return WordsTexts::tr("%1, sitting %2").arg(author).arg(sitting);
    }
}

QString sitting(int sitting)
{
    return sitting <= 1 ? QString()
         : sitting == 2 ? WordsTexts::tr("2nd sitting")
         : sitting == 3 ? WordsTexts::tr("3rd sitting")
                        : WordsTexts::tr("sitting %1").arg(sitting);
}

QString formerStage(const QString &name) { return WordsTexts::tr("%1 (no longer in the plan)").arg(name); }

QString stageOfVersion(const QString &name, int version)
{
    return WordsTexts::tr("%1 (version %2 of the plan)").arg(name).arg(version);
}

QString formerStageOfVersion(const QString &name, int version)
{
    return WordsTexts::tr("%1 (version %2 of the plan, no longer in it)").arg(name).arg(version);
}

QString stageHeading(int position, const QString &name)
{
    return position < 0 ? name : WordsTexts::tr("%1. %2", "number and name").arg(position + 1).arg(name);
}

QString reasonsKeptBack()
{
    return WordsTexts::tr("Why it was decided so is left out: that is for recruiters and the hiring manager.");
}

QString submittedFor(const QString &by, const QString &author)
{
    return WordsTexts::tr("submitted by %1 for %2").arg(by, author);
}

QString of(DebriefState state)
{
    switch (state) {
    case DebriefState::Planned:
        return WordsTexts::tr("Planned");
    case DebriefState::Open:
        return WordsTexts::tr("Open");
    case DebriefState::Closed:
        return WordsTexts::tr("Closed", "a debrief, a written assessment");
    }
    Q_UNREACHABLE();
}

QString of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advance:
        return WordsTexts::tr("Advance");
    case Outcome::Decline:
        return WordsTexts::tr("Decline");
    case Outcome::Hire:
        return WordsTexts::tr("Hire");
    case Outcome::Hold:
        return WordsTexts::tr("Hold");
    }
    Q_UNREACHABLE();
}

QString of(OfferState state)
{
    switch (state) {
    case OfferState::Draft:
        return WordsTexts::tr("Draft");
    case OfferState::InApproval:
        return WordsTexts::tr("In approval");
    case OfferState::Approved:
        return WordsTexts::tr("Approved");
    case OfferState::Sent:
        return WordsTexts::tr("Sent");
    case OfferState::Accepted:
        return WordsTexts::tr("Accepted");
    case OfferState::Declined:
        return WordsTexts::tr("Declined by the candidate");
    case OfferState::Lapsed:
        return WordsTexts::tr("Lapsed");
    case OfferState::Withdrawn:
        return WordsTexts::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString minutes(std::optional<int> least, std::optional<int> most)
{
    if (least && most && *least != *most)
        return WordsTexts::tr("%1–%2 min").arg(*least).arg(*most);
    if (least || most)
        return WordsTexts::tr("%1 min").arg(least ? *least : *most);
    return {};
}

} // namespace shortlist::words
