// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "ui/window/pagecontext.h"

#include <functional>

namespace shortlist {

class MessageBar;

/// Opens the dialog that plans again around one interview, open or cancelled. `planned` gets what was moved in words,
/// once it was taken. GUI thread.
void planAgainAround(const PageContext &context, const InterviewId &interview, QWidget *parent,
    const std::function<void(const QString &)> &planned);

/// The same around the last interview of a filter that was cancelled and has none in its place. Where there is none,
/// `messages` says so; with neither it nor `parent` alive any more nothing happens. GUI thread.
void planCancelledAgain(const PageContext &context, const InterviewFilter &filter, QWidget *parent,
    MessageBar *messages, const std::function<void(const QString &)> &planned);

} // namespace shortlist
