// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/promotion.h"

#include <QCoreApplication>

namespace shortlist {

PoolStanding standingIn(const InterviewPool &pool, TrainingLevel level, const TrainingProgress &done)
{
    return { level, done, pool.shadowsNeeded, pool.reverseShadowsNeeded };
}

TrainingLevel levelAfter(const PoolStanding &standing)
{
    switch (standing.level) {
    case TrainingLevel::None:
        if (standing.shadowsNeeded > 0)
            return TrainingLevel::Shadowing;
        [[fallthrough]];
    case TrainingLevel::Shadowing:
        if (standing.reverseShadowsNeeded > 0)
            return TrainingLevel::ReverseShadow;
        [[fallthrough]];
    case TrainingLevel::ReverseShadow:
        return TrainingLevel::Qualified;
    case TrainingLevel::Qualified:
        return TrainingLevel::None;
    }
    Q_UNREACHABLE();
}

std::optional<NotPromoted> whyNotPromoted(const PoolStanding &standing)
{
    switch (standing.level) {
    case TrainingLevel::None:
        return NotPromoted::Outside;
    case TrainingLevel::Shadowing:
        return standing.done.shadowed < standing.shadowsNeeded ? std::optional(NotPromoted::FewShadowed) : std::nullopt;
    case TrainingLevel::ReverseShadow:
        return standing.done.reverseShadowed < standing.reverseShadowsNeeded ? std::optional(NotPromoted::FewLed)
                                                                             : std::nullopt;
    case TrainingLevel::Qualified:
        return NotPromoted::Qualified;
    }
    Q_UNREACHABLE();
}

bool isReady(const PoolStanding &standing) { return !whyNotPromoted(standing); }

ParticipantRole roleAt(TrainingLevel level)
{
    switch (level) {
    case TrainingLevel::Shadowing:
        return ParticipantRole::Shadow;
    case TrainingLevel::ReverseShadow:
        return ParticipantRole::ReverseShadow;
    case TrainingLevel::None:
    case TrainingLevel::Qualified:
        return ParticipantRole::Interviewer;
    }
    Q_UNREACHABLE();
}

QString standingText(const PoolStanding &standing)
{
    switch (standing.level) {
    case TrainingLevel::None:
        return QCoreApplication::translate("Pool", "Not in the pool");
    case TrainingLevel::Shadowing:
        return QCoreApplication::translate("Pool", "In training: %1 of %2 shadowed")
            .arg(standing.done.shadowed)
            .arg(standing.shadowsNeeded);
    case TrainingLevel::ReverseShadow:
        return QCoreApplication::translate("Pool", "In training: %1 of %2 led under observation")
            .arg(standing.done.reverseShadowed)
            .arg(standing.reverseShadowsNeeded);
    case TrainingLevel::Qualified:
        return QCoreApplication::translate("Pool", "Qualified");
    }
    Q_UNREACHABLE();
}

} // namespace shortlist
