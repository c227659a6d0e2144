// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"

#include <QList>

#include <optional>

namespace shortlist {

/// What can be done to an application.
enum class PipelineAction { Move, Hold, Resume, Decline, Withdraw, Reopen, Hire, Transfer };
template <>
struct EnumText<PipelineAction> {
    static constexpr std::array names{ u"move", u"hold", u"resume", u"decline", u"withdraw", u"reopen", u"hire",
        u"transfer" };
};

/// The state an application has after an action, or nothing where the action is not possible in that state. Reopening
/// leads back to the stage that was left, so it needs no stage of its own.
std::optional<ApplicationState> stateAfter(ApplicationState from, PipelineAction action);

/// True while somebody still works on it: active or on hold.
constexpr bool isLive(ApplicationState state)
{
    return state == ApplicationState::Active || state == ApplicationState::OnHold;
}

/// True when a reason of this side may end an application that way: by us with a reason of ours, by them with one of
/// theirs, either with one that is nobody's doing.
constexpr bool sideFits(Side side, PipelineAction ending)
{
    if (side == Side::Neither)
        return ending == PipelineAction::Decline || ending == PipelineAction::Withdraw;
    return ending == PipelineAction::Decline ? side == Side::We
                                             : ending == PipelineAction::Withdraw && side == Side::They;
}

/// True only for an application that we ended for a reason of ours. A withdrawal never is, nor is an opening that was
/// closed: every statistic that speaks of rejections asks here.
constexpr bool countsAsRejection(ApplicationState state, Side side)
{
    return state == ApplicationState::Declined && side == Side::We;
}

/// Whole days since a stage was entered, 0 on the first day; never negative.
int daysInStage(const QDateTime &enteredAt, const QDateTime &now);

/// What one application has done in one stage of its plan.
struct StageProgress {
    StageId stage;
    QString name;
    StageKind kind = StageKind::Interview;
    bool optional = false;
    int interviewsNeeded = 0; ///< the plan's least number; 0 outside interview stages
    int interviewsBooked = 0; ///< proposed, confirmed or held
    int cardsIn = 0; ///< submitted, trainees' not counted
    QStringList cardsMissing; ///< names of those whose card is awaited
    bool assessmentGraded = false; ///< of an assessment stage
    bool waived = false; ///< somebody has given a waiver for this stage

    /// True when nothing at all was begun here.
    bool untouched() const
    {
        return interviewsBooked == 0 && cardsIn == 0 && cardsMissing.isEmpty() && !assessmentGraded;
    }
};

/// Something that a stage still lacks.
struct Gap {
    enum class Kind {
        Interviews, ///< too few are booked or held
        Scorecards, ///< somebody's card is not in
        Assessment, ///< the written assessment is not graded
        Skipped, ///< a required stage would be passed over
    };
    Kind kind = Kind::Scorecards;
    StageId stage;
    QString stageName;
    int count = 0; ///< how many interviews or cards are missing
    QStringList people; ///< whose cards, for Scorecards

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// What is missing in the stage that is left and in those passed over, when an application goes from `from` to `to`.
/// Empty when it may go on freely: always when going back. Optional stages may be passed over; a waiver fills the gaps
/// of its stage. `stages` is the whole plan in its order; both stages must be in it.
QList<Gap> gapsOnTheWay(const QList<StageProgress> &stages, const StageId &from, const StageId &to);

/// What one stage lacks before an application may leave it forward.
QList<Gap> gapsOf(const StageProgress &stage);

} // namespace shortlist
