// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>

namespace shortlist {

/// Whom a calendar file about an interview is for.
enum class InvitationFor {
    Interviewers, ///< an invitation to everyone of the team who takes part
    Candidate, ///< an invitation with nothing in it that is the team's own business
    OwnCalendar, ///< a copy for somebody's own calendar: nobody is asked to reply
    TakenOut, ///< that it is called off for those who do not take part any more
};
template <>
struct EnumText<InvitationFor> {
    static constexpr std::array names{ u"interviewers", u"candidate", u"me", u"removed" };
};

/// What an invitation is written from: the interview, and addresses that it does not know itself.
struct InvitationFacts {
    InterviewEntry entry;
    int sequence = 0; ///< that of its newest version: see scheduleVersions()
    QString organizerName{}; ///< who invites, and gets the replies
    QString organizerAddress{};
    QString candidateAddress{};
    QList<InterviewPerson> takenOut{}; ///< those who took part once and do not any more
    QHash<PersonId, QString> addresses{}; ///< of those who take part or did
};

/// A calendar file to be sent or saved, and the words of the mail that brings it.
struct Invitation {
    QByteArray bytes;
    QString method; ///< REQUEST, CANCEL or PUBLISH
    QString fileName; ///< a good one, with its ending
    QString subject;
    QString text; ///< several lines
    QString mailText{}; ///< the same with a word on the file
    QStringList recipients; ///< addresses
    QStringList withoutAddress; ///< people who take part and cannot be invited: nobody knows their address
    QByteArray mail{}; ///< that mail with the file attached, as mail programs open it (.eml); empty without recipients
};

/// What somebody answered to an invitation, as a calendar file says it.
struct InvitationReply {
    InterviewId interviewId; ///< null: not one of ours
    InvitationFor invited = InvitationFor::Interviewers; ///< which of the invitations was answered
    QString address;
    Reply reply = Reply::NeedsAction;
    int sequence = 0; ///< of the invitation that was answered
    QDateTime repliedAt{}; ///< UTC; invalid where the file does not say
    QString comment{}; ///< what they wrote with it
    QDateTime startAt{}; ///< UTC: the time that was answered to; invalid where the file does not say
    QDateTime endAt{}; ///< UTC; invalid where the file does not say
};

/// Writes the calendar file for a reader; `now` (UTC) is when. See writeInvitation(). Any thread.
using InvitationWriter =
    std::function<Result<Invitation>(const InvitationFacts &facts, InvitationFor reader, const QDateTime &now)>;

/// Reads the replies in a calendar file. See readReplies(). Any thread.
using ReplyReader = std::function<Result<QList<InvitationReply>>(const QByteArray &bytes, const QString &fileName)>;

} // namespace shortlist
