// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class DebriefState { Planned, Open, Closed };
template <>
struct EnumText<DebriefState> {
    static constexpr std::array names{ u"planned", u"open", u"closed" };
};

/// A meeting on one application: planned, then open, then closed.
struct Debrief {
    static constexpr auto kKind = EntityKind::Debrief;
    DebriefId id;
    ApplicationId applicationId;
    DebriefState state = DebriefState::Open;
    QString notes;
    QDateTime openedAt;
    PersonId openedById;
    QString breakGlassReason; ///< why it was opened before all cards were in; empty otherwise
    QDateTime plannedAt; ///< invalid: no time was agreed on
    QString zone; ///< IANA id of the zone it was agreed in
    int minutes = 0; ///< how long it is to take; 0: not said
    QStringList attendees; ///< who takes part, as ids, in the order in which they speak
    PersonId deciderId; ///< who decides in the end; null: not said
    QString outcome; ///< what came out of it, in a sentence
    QDateTime closedAt;
    QStringList missing; ///< whose scorecards were missing when it was opened early, as ids
    QDateTime timerSince; ///< since when its timer runs; invalid: it stands still
    int timerSeconds = 0; ///< how long it ran before that

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Debrief::applicationId);
        v(u"state", &Debrief::state);
        v(u"notes", &Debrief::notes);
        v(u"opened_at", &Debrief::openedAt);
        v(u"opened_by_id", &Debrief::openedById);
        v(u"break_glass_reason", &Debrief::breakGlassReason);
        v(u"planned_at", &Debrief::plannedAt);
        v(u"zone", &Debrief::zone);
        v(u"minutes", &Debrief::minutes);
        v(u"attendees", &Debrief::attendees);
        v(u"decider_id", &Debrief::deciderId);
        v(u"outcome", &Debrief::outcome);
        v(u"closed_at", &Debrief::closedAt);
        v(u"missing", &Debrief::missing);
        v(u"timer_since", &Debrief::timerSince);
        v(u"timer_seconds", &Debrief::timerSeconds);
    }
};
extern template Record toRecord(const Debrief &);
extern template Debrief fromRecord(const Record &);

enum class Outcome { Advance, Decline, Hire, Hold };
template <>
struct EnumText<Outcome> {
    static constexpr std::array names{ u"advance", u"decline", u"hire", u"hold" };
};

/// Somebody who disagreed with a decision.
struct Dissent {
    PersonId personId;
    QString reason;

    friend bool operator==(const Dissent &, const Dissent &) = default;
};

/// What somebody wrote beside one rating, as a decision rests on it. The card is the revision that was read: what is
/// amended later leaves it as it was.
struct Quotation {
    ScorecardId scorecardId;
    CriterionId criterionId;

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// Each as {"person", "reason"}, in a JSON array.
template <>
struct Codec<QList<Dissent>> {
    static Value encode(const QList<Dissent> &value);
    static QList<Dissent> decode(const Value &value);
};

/// Each as {"scorecard", "criterion"}, in a JSON array.
template <>
struct Codec<QList<Quotation>> {
    static Value encode(const QList<Quotation> &value);
    static QList<Quotation> decode(const Value &value);
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
    QString dissent; ///< who disagreed and why, in a sentence of its own
    QDateTime decidedAt;
    QList<Quotation> quotations; ///< the evidence the reasons rest on
    QList<Dissent> dissents; ///< person by person

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
        v(u"quotations", &Decision::quotations);
        v(u"dissents", &Decision::dissents);
    }
};
extern template Record toRecord(const Decision &);
extern template Decision fromRecord(const Record &);

} // namespace shortlist
