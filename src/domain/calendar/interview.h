// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class InterviewState { Proposed, Confirmed, Held, Cancelled, NoShow };
template <>
struct EnumText<InterviewState> {
    static constexpr std::array names{ u"proposed", u"confirmed", u"held", u"cancelled", u"no_show" };
};

enum class Reply { NeedsAction, Accepted, Tentative, Declined };
template <>
struct EnumText<Reply> {
    static constexpr std::array names{ u"needs_action", u"accepted", u"tentative", u"declined" };
};

/// A booking of a stage: whole interval [startAt, startAt + minutes).
struct Interview {
    static constexpr auto kKind = EntityKind::Interview;
    InterviewId id;
    ApplicationId applicationId;
    StageId stageId;
    InterviewState state = InterviewState::Confirmed;
    QDateTime startAt; ///< UTC
    int minutes = 60;
    QString zone; ///< IANA zone in which the time was agreed
    QString wallClock; ///< the agreed wall-clock time there: 2026-03-02T09:00
    QString place; ///< room, link or number
    int version = 1; ///< schedule version: up by one when people, time or length change
    QString cancelReason;
    Reply candidateReply = Reply::NeedsAction; ///< what the candidate answered to their invitation
    QDateTime candidateRepliedAt{}; ///< UTC, as the reply that was read says, or when it was noted by hand
    QDateTime candidateSetAsideAt{}; ///< UTC: since when the candidate's decline is no task any more
    QString candidateComment{}; ///< what the candidate wrote with their reply
    QDateTime candidateAskedAt{}; ///< UTC: since when they are to reply; invalid where no one noted it

    QDateTime endAt() const { return startAt.addSecs(qint64(minutes) * 60); }

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Interview::applicationId);
        v(u"stage_id", &Interview::stageId);
        v(u"state", &Interview::state);
        v(u"start_at", &Interview::startAt);
        v(u"minutes", &Interview::minutes);
        v(u"zone", &Interview::zone);
        v(u"wall_clock", &Interview::wallClock);
        v(u"place", &Interview::place);
        v(u"version", &Interview::version);
        v(u"cancel_reason", &Interview::cancelReason);
        v(u"candidate_reply", &Interview::candidateReply);
        v(u"candidate_replied_at", &Interview::candidateRepliedAt);
        v(u"candidate_set_aside_at", &Interview::candidateSetAsideAt);
        v(u"candidate_comment", &Interview::candidateComment);
        v(u"candidate_asked_at", &Interview::candidateAskedAt);
    }
};
extern template Record toRecord(const Interview &);
extern template Interview fromRecord(const Record &);

enum class ParticipantRole { Interviewer, Shadow, ReverseShadow };
template <>
struct EnumText<ParticipantRole> {
    static constexpr std::array names{ u"interviewer", u"shadow", u"reverse_shadow" };
};

/// A person in an interview.
struct Participant {
    static constexpr auto kKind = EntityKind::Participant;
    ParticipantId id;
    InterviewId interviewId;
    PersonId personId;
    ParticipantRole role = ParticipantRole::Interviewer;
    Reply reply = Reply::NeedsAction;
    QString overrideReason; ///< why someone outside the pool was taken; empty otherwise
    QDateTime askedAt{}; ///< UTC: when a reply was asked for last; invalid where no one noted it
    QDateTime repliedAt{}; ///< UTC, as the reply that was read says, or when it was noted by hand
    QDateTime setAsideAt{}; ///< UTC: since when the decline is no task any more
    QString replyComment{}; ///< what they wrote with their reply

    template <typename V>
    static void describe(V &&v)
    {
        v(u"interview_id", &Participant::interviewId);
        v(u"person_id", &Participant::personId);
        v(u"role", &Participant::role);
        v(u"reply", &Participant::reply);
        v(u"override_reason", &Participant::overrideReason);
        v(u"asked_at", &Participant::askedAt);
        v(u"replied_at", &Participant::repliedAt);
        v(u"set_aside_at", &Participant::setAsideAt);
        v(u"reply_comment", &Participant::replyComment);
    }
};
extern template Record toRecord(const Participant &);
extern template Participant fromRecord(const Record &);

} // namespace shortlist
