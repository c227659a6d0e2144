// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>

namespace shortlist::words {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Words", text); }

} // namespace

QString of(JobState state)
{
    switch (state) {
    case JobState::Draft:
        return tr("Draft");
    case JobState::Active:
        return tr("Active");
    case JobState::Retired:
        return tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(PointKind kind)
{
    switch (kind) {
    case PointKind::Responsibility:
        return tr("Responsibility");
    case PointKind::Requirement:
        return tr("Requirement");
    case PointKind::NiceToHave:
        return tr("Nice-to-have");
    }
    Q_UNREACHABLE();
}

QString of(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return tr("Draft");
    case PlanState::Published:
        return tr("Published");
    case PlanState::Retired:
        return tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(StageKind kind)
{
    switch (kind) {
    case StageKind::Assessment:
        return tr("Assessment");
    case StageKind::Interview:
        return tr("Interview");
    case StageKind::References:
        return tr("References");
    case StageKind::BackgroundCheck:
        return tr("Background check");
    case StageKind::Offer:
        return tr("Offer");
    case StageKind::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString of(OpeningState state)
{
    switch (state) {
    case OpeningState::Open:
        return tr("Open");
    case OpeningState::OnHold:
        return tr("On hold");
    case OpeningState::Filled:
        return tr("Filled");
    case OpeningState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(PersonState state)
{
    switch (state) {
    case PersonState::Active:
        return tr("Active");
    case PersonState::Left:
        return tr("Left");
    }
    Q_UNREACHABLE();
}

QString of(TrainingLevel level)
{
    switch (level) {
    case TrainingLevel::None:
        return tr("Not trained");
    case TrainingLevel::Shadowing:
        return tr("Shadowing");
    case TrainingLevel::ReverseShadow:
        return tr("Reverse shadow");
    case TrainingLevel::Qualified:
        return tr("Qualified");
    }
    Q_UNREACHABLE();
}

QString of(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return tr("E-mail");
    case ContactKind::Phone:
        return tr("Phone");
    case ContactKind::Link:
        return tr("Link");
    }
    Q_UNREACHABLE();
}

QString of(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Everyone:
        return tr("Everyone");
    case Visibility::HiringTeam:
        return tr("Hiring team");
    case Visibility::Private:
        return tr("Only me");
    }
    Q_UNREACHABLE();
}

QString of(FileKind kind)
{
    switch (kind) {
    case FileKind::Resume:
        return tr("Résumé");
    case FileKind::CoverLetter:
        return tr("Cover letter");
    case FileKind::Assessment:
        return tr("Assessment");
    case FileKind::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString of(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Active:
        return tr("Active");
    case ApplicationState::OnHold:
        return tr("On hold");
    case ApplicationState::Declined:
        return tr("Declined");
    case ApplicationState::Withdrawn:
        return tr("Withdrawn");
    case ApplicationState::Hired:
        return tr("Hired");
    }
    Q_UNREACHABLE();
}

QString of(Side side)
{
    switch (side) {
    case Side::We:
        return tr("We declined");
    case Side::They:
        return tr("They withdrew");
    case Side::Neither:
        return tr("Neither side");
    }
    Q_UNREACHABLE();
}

QString of(AssessmentState state)
{
    switch (state) {
    case AssessmentState::ToSend:
        return tr("To be sent");
    case AssessmentState::Waiting:
        return tr("Waiting for answers");
    case AssessmentState::ToGrade:
        return tr("To be graded");
    case AssessmentState::Graded:
        return tr("Graded");
    case AssessmentState::Expired:
        return tr("Expired");
    case AssessmentState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(InterviewState state)
{
    switch (state) {
    case InterviewState::Proposed:
        return tr("Proposed");
    case InterviewState::Confirmed:
        return tr("Confirmed");
    case InterviewState::Held:
        return tr("Held");
    case InterviewState::Cancelled:
        return tr("Cancelled");
    case InterviewState::NoShow:
        return tr("No-show");
    }
    Q_UNREACHABLE();
}

QString of(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Interviewer:
        return tr("Interviewer");
    case ParticipantRole::Shadow:
        return tr("Shadow");
    case ParticipantRole::ReverseShadow:
        return tr("Reverse shadow");
    }
    Q_UNREACHABLE();
}

QString of(Reply reply)
{
    switch (reply) {
    case Reply::NeedsAction:
        return tr("No reply yet");
    case Reply::Accepted:
        return tr("Accepted");
    case Reply::Tentative:
        return tr("Tentative");
    case Reply::Declined:
        return tr("Declined");
    }
    Q_UNREACHABLE();
}

QString of(RubricState state)
{
    switch (state) {
    case RubricState::Draft:
        return tr("Draft");
    case RubricState::Published:
        return tr("Published");
    case RubricState::Retired:
        return tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(CriterionCategory category)
{
    switch (category) {
    case CriterionCategory::Requirement:
        return tr("Requirement");
    case CriterionCategory::Responsibility:
        return tr("Responsibility");
    case CriterionCategory::Skill:
        return tr("Skill");
    case CriterionCategory::Trait:
        return tr("Trait");
    case CriterionCategory::TeamValue:
        return tr("Value");
    }
    Q_UNREACHABLE();
}

QString of(ScorecardState state)
{
    switch (state) {
    case ScorecardState::Draft:
        return tr("Draft");
    case ScorecardState::Submitted:
        return tr("Submitted");
    case ScorecardState::Discarded:
        return tr("Discarded");
    }
    Q_UNREACHABLE();
}

QString of(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::None:
        return tr("Not yet");
    case Recommendation::StrongNo:
        return tr("Strong no");
    case Recommendation::No:
        return tr("No");
    case Recommendation::Yes:
        return tr("Yes");
    case Recommendation::StrongYes:
        return tr("Strong yes");
    case Recommendation::CannotJudge:
        return tr("Cannot judge");
    }
    Q_UNREACHABLE();
}

QString of(DebriefState state)
{
    switch (state) {
    case DebriefState::Planned:
        return tr("Planned");
    case DebriefState::Open:
        return tr("Open");
    case DebriefState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advance:
        return tr("Advance");
    case Outcome::Decline:
        return tr("Decline");
    case Outcome::Hire:
        return tr("Hire");
    case Outcome::Hold:
        return tr("Hold");
    }
    Q_UNREACHABLE();
}

QString of(OfferState state)
{
    switch (state) {
    case OfferState::Draft:
        return tr("Draft");
    case OfferState::InApproval:
        return tr("In approval");
    case OfferState::Approved:
        return tr("Approved");
    case OfferState::Sent:
        return tr("Sent");
    case OfferState::Accepted:
        return tr("Accepted");
    case OfferState::Declined:
        return tr("Declined by the candidate");
    case OfferState::Lapsed:
        return tr("Lapsed");
    case OfferState::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString minutes(std::optional<int> least, std::optional<int> most)
{
    if (least && most && *least != *most)
        return tr("%1–%2 min").arg(*least).arg(*most);
    if (least || most)
        return tr("%1 min").arg(least ? *least : *most);
    return {};
}

} // namespace shortlist::words
