// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/invitation.h"

namespace shortlist {

/// The mail that brings an invitation, as a file that mail programs open (RFC 5322): whom to, subject, the words and
/// the calendar file twice, for programs that show it and as an attachment. It has no sender and is marked as not sent
/// (X-Unsent), so that programs open it to be sent. Lines end in CR LF. Any thread.
QByteArray writeInvitationMail(const Invitation &invitation);

} // namespace shortlist
