// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/invitation.h"

namespace shortlist {

/// The limits of a file with replies: such a file holds one reply, a mailbox saved at once some dozens.
inline constexpr qint64 kLargestReply = qint64(1024) * 1024;
inline constexpr int kMostReplies = 200;
inline constexpr int kLongestComment = 1000; ///< characters of what is written with a reply; the rest is cut off

/// Writes an interview as an iCalendar file; of a cancelled one, that it is cancelled; for those who were taken out,
/// that it is for them. Times are in UTC, which all
/// calendars read alike, and in words on every clock concerned. Its UID stays, its SEQUENCE is that of the facts.
/// Errors (Invalid): “invite.organizer”, “invite.candidate” and “invite.nobody”, where an address is missing or is
/// none; “invite.nobodyGone” where nobody was taken out. Any thread.
Result<Invitation> writeInvitation(const InvitationFacts &facts, InvitationFor reader, const QDateTime &now);

/// The interview that an event with this UID is an invitation to, or a copy of; null for events of others. Any thread.
InterviewId interviewOfUid(const QString &uid);

/// Reads the replies in a file that a calendar program sent back. Error::Code::Format for a broken file (“ics.…”), for
/// one that is no reply (“reply.none”), and for one that is too large or holds too many (“reply.large”). Any bytes end
/// in one of them or in at least one reply. Any thread.
Result<QList<InvitationReply>> readReplies(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
