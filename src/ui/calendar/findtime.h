// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pagecontext.h"

namespace shortlist {

class MessageBar;

/// Opens the dialog that looks for another time for a booked interview. What is in the way is said in `messages`; with
/// neither it nor `parent` alive any more nothing happens. GUI thread.
void findAnotherTime(const PageContext &context, const InterviewId &interview, QWidget *parent, MessageBar *messages);

/// The same for other people at the time it has.
void bookSomebodyElse(const PageContext &context, const InterviewId &interview, QWidget *parent, MessageBar *messages);

} // namespace shortlist
