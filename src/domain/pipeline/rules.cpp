// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pipeline/rules.h"

namespace shortlist {

std::optional<ApplicationState> stateAfter(ApplicationState from, PipelineAction action)
{
    using State = ApplicationState;
    switch (action) {
    case PipelineAction::Move:
    case PipelineAction::Transfer:
        // What waits is resumed first: a move would end the waiting without anybody having said so.
        return from == State::Active ? std::optional(State::Active) : std::nullopt;
    case PipelineAction::Hold:
        return isLive(from) ? std::optional(State::OnHold) : std::nullopt;
    case PipelineAction::Resume:
        return from == State::OnHold ? std::optional(State::Active) : std::nullopt;
    case PipelineAction::Decline:
        return isLive(from) ? std::optional(State::Declined) : std::nullopt;
    case PipelineAction::Withdraw:
        return isLive(from) ? std::optional(State::Withdrawn) : std::nullopt;
    case PipelineAction::Reopen:
        return isLive(from) ? std::nullopt : std::optional(State::Active);
    case PipelineAction::Hire:
        return from == State::Active ? std::optional(State::Hired) : std::nullopt;
    }
    Q_UNREACHABLE();
}

int daysInStage(const QDateTime &enteredAt, const QDateTime &now)
{
    constexpr qint64 kDay = qint64{ 24 } * 60 * 60;
    return enteredAt.isValid() ? int(qMax<qint64>(0, enteredAt.secsTo(now) / kDay)) : 0;
}

QList<Gap> gapsOf(const StageProgress &stage)
{
    QList<Gap> gaps;
    if (stage.waived)
        return gaps;
    const bool begun = !stage.untouched();
    if (stage.kind == StageKind::Interview && (begun || !stage.optional)
        && stage.interviewsBooked < stage.interviewsNeeded)
        gaps.append(
            { Gap::Kind::Interviews, stage.stage, stage.name, stage.interviewsNeeded - stage.interviewsBooked, {} });
    if (!stage.cardsMissing.isEmpty())
        gaps.append(
            { Gap::Kind::Scorecards, stage.stage, stage.name, int(stage.cardsMissing.size()), stage.cardsMissing });
    else if (stage.kind == StageKind::Assessment && (begun || !stage.optional) && !stage.assessmentGraded)
        gaps.append({ Gap::Kind::Assessment, stage.stage, stage.name, 1, {} });
    return gaps;
}

QList<Gap> gapsOnTheWay(const QList<StageProgress> &stages, const StageId &from, const StageId &to)
{
    QList<Gap> gaps;
    bool between = false;
    for (const StageProgress &stage : stages) {
        if (stage.stage == to)
            return gaps; // going back, or all before the goal was looked at
        if (stage.stage == from) {
            between = true;
            gaps += gapsOf(stage);
        } else if (between) {
            const bool done =
                stage.kind == StageKind::Interview || stage.kind == StageKind::Assessment ? !stage.untouched() : false;
            if (done)
                gaps += gapsOf(stage);
            else if (!stage.optional && !stage.waived)
                gaps.append({ Gap::Kind::Skipped, stage.stage, stage.name, 1, {} });
        }
    }
    return gaps;
}

} // namespace shortlist
