// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>

namespace shortlist::words {

namespace {

/// Only so that the texts below have a context that lupdate sees.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString of(JobState state)
{
    switch (state) {
    case JobState::Draft:
        return Texts::tr("Draft");
    case JobState::Active:
        return Texts::tr("Active");
    case JobState::Retired:
        return Texts::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(PointKind kind)
{
    switch (kind) {
    case PointKind::Responsibility:
        return Texts::tr("Responsibility");
    case PointKind::Requirement:
        return Texts::tr("Requirement");
    case PointKind::NiceToHave:
        return Texts::tr("Nice-to-have");
    }
    Q_UNREACHABLE();
}

QString of(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return Texts::tr("Draft");
    case PlanState::Published:
        return Texts::tr("Published");
    case PlanState::Retired:
        return Texts::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(StageKind kind)
{
    switch (kind) {
    case StageKind::Assessment:
        return Texts::tr("Assessment");
    case StageKind::Interview:
        return Texts::tr("Interview");
    case StageKind::References:
        return Texts::tr("References");
    case StageKind::BackgroundCheck:
        return Texts::tr("Background check");
    case StageKind::Offer:
        return Texts::tr("Offer");
    case StageKind::Other:
        return Texts::tr("Other");
    }
    Q_UNREACHABLE();
}

QString of(OpeningState state)
{
    switch (state) {
    case OpeningState::Open:
        return Texts::tr("Open");
    case OpeningState::OnHold:
        return Texts::tr("On hold");
    case OpeningState::Filled:
        return Texts::tr("Filled");
    case OpeningState::Closed:
        return Texts::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(PersonState state)
{
    switch (state) {
    case PersonState::Active:
        return Texts::tr("Active");
    case PersonState::Left:
        return Texts::tr("Left");
    }
    Q_UNREACHABLE();
}

QString of(TrainingLevel level)
{
    switch (level) {
    case TrainingLevel::None:
        return Texts::tr("Not trained");
    case TrainingLevel::Shadowing:
        return Texts::tr("Shadowing");
    case TrainingLevel::ReverseShadow:
        return Texts::tr("Reverse shadow");
    case TrainingLevel::Qualified:
        return Texts::tr("Qualified");
    }
    Q_UNREACHABLE();
}

QString of(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return Texts::tr("E-mail");
    case ContactKind::Phone:
        return Texts::tr("Phone");
    case ContactKind::Link:
        return Texts::tr("Link");
    }
    Q_UNREACHABLE();
}

QString of(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Everyone:
        return Texts::tr("Everyone");
    case Visibility::HiringTeam:
        return Texts::tr("Hiring team");
    case Visibility::Private:
        return Texts::tr("Only me");
    }
    Q_UNREACHABLE();
}

QString of(FileKind kind)
{
    switch (kind) {
    case FileKind::Resume:
        return Texts::tr("Résumé");
    case FileKind::CoverLetter:
        return Texts::tr("Cover letter");
    case FileKind::Assessment:
        return Texts::tr("Assessment");
    case FileKind::Other:
        return Texts::tr("Other");
    }
    Q_UNREACHABLE();
}

QString of(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Active:
        return Texts::tr("Active");
    case ApplicationState::OnHold:
        return Texts::tr("On hold");
    case ApplicationState::Declined:
        return Texts::tr("Declined");
    case ApplicationState::Withdrawn:
        return Texts::tr("Withdrawn");
    case ApplicationState::Hired:
        return Texts::tr("Hired");
    }
    Q_UNREACHABLE();
}

QString of(Side side)
{
    switch (side) {
    case Side::We:
        return Texts::tr("We declined");
    case Side::They:
        return Texts::tr("They withdrew");
    case Side::Neither:
        return Texts::tr("Neither side");
    }
    Q_UNREACHABLE();
}

QString of(AssessmentState state)
{
    switch (state) {
    case AssessmentState::ToSend:
        return Texts::tr("To be sent");
    case AssessmentState::Waiting:
        return Texts::tr("Waiting for answers");
    case AssessmentState::ToGrade:
        return Texts::tr("To be graded");
    case AssessmentState::Graded:
        return Texts::tr("Graded");
    case AssessmentState::Expired:
        return Texts::tr("Expired");
    case AssessmentState::Closed:
        return Texts::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(InterviewState state)
{
    switch (state) {
    case InterviewState::Proposed:
        return Texts::tr("Proposed");
    case InterviewState::Confirmed:
        return Texts::tr("Confirmed");
    case InterviewState::Held:
        return Texts::tr("Held");
    case InterviewState::Cancelled:
        return Texts::tr("Cancelled");
    case InterviewState::NoShow:
        return Texts::tr("No-show");
    }
    Q_UNREACHABLE();
}

QString of(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Interviewer:
        return Texts::tr("Interviewer");
    case ParticipantRole::Shadow:
        return Texts::tr("Shadow");
    case ParticipantRole::ReverseShadow:
        return Texts::tr("Reverse shadow");
    }
    Q_UNREACHABLE();
}

QString of(Reply reply)
{
    switch (reply) {
    case Reply::NeedsAction:
        return Texts::tr("No reply yet");
    case Reply::Accepted:
        return Texts::tr("Accepted");
    case Reply::Tentative:
        return Texts::tr("Tentative");
    case Reply::Declined:
        return Texts::tr("Declined");
    }
    Q_UNREACHABLE();
}

QString of(RubricState state)
{
    switch (state) {
    case RubricState::Draft:
        return Texts::tr("Draft");
    case RubricState::Published:
        return Texts::tr("Published");
    case RubricState::Retired:
        return Texts::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString of(CriterionCategory category)
{
    switch (category) {
    case CriterionCategory::Requirement:
        return Texts::tr("Requirement");
    case CriterionCategory::Responsibility:
        return Texts::tr("Responsibility");
    case CriterionCategory::Skill:
        return Texts::tr("Skill");
    case CriterionCategory::Trait:
        return Texts::tr("Trait");
    case CriterionCategory::TeamValue:
        return Texts::tr("Value");
    }
    Q_UNREACHABLE();
}

QString of(ScorecardState state)
{
    switch (state) {
    case ScorecardState::Draft:
        return Texts::tr("Draft");
    case ScorecardState::Submitted:
        return Texts::tr("Submitted");
    case ScorecardState::Discarded:
        return Texts::tr("Discarded");
    }
    Q_UNREACHABLE();
}

QString of(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::None:
        return Texts::tr("Not yet");
    case Recommendation::StrongNo:
        return Texts::tr("Strong no");
    case Recommendation::No:
        return Texts::tr("No");
    case Recommendation::Yes:
        return Texts::tr("Yes");
    case Recommendation::StrongYes:
        return Texts::tr("Strong yes");
    case Recommendation::CannotJudge:
        return Texts::tr("Cannot judge");
    }
    Q_UNREACHABLE();
}

QString of(DebriefState state)
{
    switch (state) {
    case DebriefState::Planned:
        return Texts::tr("Planned");
    case DebriefState::Open:
        return Texts::tr("Open");
    case DebriefState::Closed:
        return Texts::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advance:
        return Texts::tr("Advance");
    case Outcome::Decline:
        return Texts::tr("Decline");
    case Outcome::Hire:
        return Texts::tr("Hire");
    case Outcome::Hold:
        return Texts::tr("Hold");
    }
    Q_UNREACHABLE();
}

QString of(OfferState state)
{
    switch (state) {
    case OfferState::Draft:
        return Texts::tr("Draft");
    case OfferState::InApproval:
        return Texts::tr("In approval");
    case OfferState::Approved:
        return Texts::tr("Approved");
    case OfferState::Sent:
        return Texts::tr("Sent");
    case OfferState::Accepted:
        return Texts::tr("Accepted");
    case OfferState::Declined:
        return Texts::tr("Declined by the candidate");
    case OfferState::Lapsed:
        return Texts::tr("Lapsed");
    case OfferState::Withdrawn:
        return Texts::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString minutes(std::optional<int> least, std::optional<int> most)
{
    if (least && most && *least != *most)
        return Texts::tr("%1–%2 min").arg(*least).arg(*most);
    if (least || most)
        return Texts::tr("%1 min").arg(least ? *least : *most);
    return {};
}

} // namespace shortlist::words
