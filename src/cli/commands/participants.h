// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "cli/command.h"
#include "domain/calendar/booking.h"

namespace shortlist::cli {

/// Who is named with --with, --shadow and --reverse-shadow, each in their role; nobody where none is said.
Result<QList<BookingParticipant>> participantsNamed(Call &call);
/// --shadow and --reverse-shadow.
QList<Option> trainingOptions();

} // namespace shortlist::cli
