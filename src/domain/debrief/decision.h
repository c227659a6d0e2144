// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class DebriefState { Planned, Open, Closed };
template <>
struct EnumText<DebriefState> {
    static constexpr std::array names{ u"planned", u"open", u"closed" };
};

/// A meeting on one application.
struct Debrief {
    static constexpr auto kKind = EntityKind::Debrief;
    DebriefId id;
    ApplicationId applicationId;
    DebriefState state = DebriefState::Open;
    QString notes;
    QDateTime openedAt;
    PersonId openedById;
    QString breakGlassReason; ///< why it was opened before all cards were in; empty otherwise

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Debrief::applicationId);
        v(u"state", &Debrief::state);
        v(u"notes", &Debrief::notes);
        v(u"opened_at", &Debrief::openedAt);
        v(u"opened_by_id", &Debrief::openedById);
        v(u"break_glass_reason", &Debrief::breakGlassReason);
    }
};

enum class Outcome { Advance, Decline, Hire, Hold };
template <>
struct EnumText<Outcome> {
    static constexpr std::array names{ u"advance", u"decline", u"hire", u"hold" };
};

/// What was decided on an application, by whom and why.
struct Decision {
    static constexpr auto kKind = EntityKind::Decision;
    DecisionId id;
    ApplicationId applicationId;
    StageId stageId; ///< where the application stood
    Outcome outcome = Outcome::Advance;
    PersonId deciderId;
    QString reasons;
    QStringList criteria; ///< the criteria the reasons rest on, as ids
    QString dissent; ///< who disagreed and why
    QDateTime decidedAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Decision::applicationId);
        v(u"stage_id", &Decision::stageId);
        v(u"outcome", &Decision::outcome);
        v(u"decider_id", &Decision::deciderId);
        v(u"reasons", &Decision::reasons);
        v(u"criteria", &Decision::criteria);
        v(u"dissent", &Decision::dissent);
        v(u"decided_at", &Decision::decidedAt);
    }
};

} // namespace shortlist
