// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/invitation.h"
#include "domain/calendar/scheduleversion.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// What became of one reply that was read.
struct ReplyOutcome {
    enum class Kind {
        Taken, ///< noted
        Same, ///< it was noted before
        UnknownInterview, ///< not of this workspace
        UnknownAddress, ///< nobody with this address takes part
        OlderTime, ///< to another time or length than the interview has now
        OlderReply, ///< the same person replied again since
        Over, ///< held, cancelled or missed
    };
    Kind kind = Kind::Taken;
    InterviewId interviewId;
    QString who; ///< a name, or the address of who is not known
    Reply reply = Reply::NeedsAction;
    QString sentence; ///< translated, complete, with what to do where there is something
};

/// Invitations to interviews and what comes back.
class InvitationService {
public:
    explicit InvitationService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// What an invitation to an interview is written from. Who invites is the opening's recruiter, or whoever is at
    /// the desk where none is named: calendar programs take changes from the one who invited only. NotFound for an
    /// interview that is not there.
    Result<InvitationFacts> facts(const InterviewId &interview) const;

    /// The versions of an interview, the newest first, with names; none for one that never was.
    Result<QList<ScheduleVersion>> versions(const InterviewId &interview) const;

    /// Notes replies that were read, each where it belongs, as one command; what became of each, in their order.
    /// A reply counts when it was given to the time and length that the interview has now, whatever the number of the
    /// invitation. One that cannot be noted is no error.
    Result<QList<ReplyOutcome>> take(const QList<InvitationReply> &replies);

    /// A decline is no task any more; a null person means the candidate. NotFound when they do not take part, Invalid
    /// “reply.noDecline” when they did not decline.
    Status setAside(const InterviewId &interview, const PersonId &person);

private:
    /// Those who took part in one of the versions and do not now; who went last comes first.
    Result<QList<InterviewPerson>> takenOut(const InterviewEntry &entry, const QList<ScheduleVersion> &versions) const;
    Result<ReplyOutcome> takeOne(Transaction &transaction, const InvitationReply &reply) const;

    ServiceContext m_context;
};

} // namespace shortlist
