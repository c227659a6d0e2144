// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/invitationservice.h"
#include "ui/window/pagecontext.h"

#include <functional>

namespace shortlist {

class MessageBar;

/// Asks for a file with replies to invitations, reads it and notes what is in it. What became of it stands in
/// `messages` when it is known; then `then` is called. Nothing happens when nobody chooses a file. `asking` owns the
/// question: when it is gone nobody is told. GUI thread.
void readReplyFile(
    const PageContext &context, QWidget *asking, MessageBar *messages, const std::function<void()> &then = {});

/// The same with a file that is known already: one that was dropped.
void takeReplyFile(const PageContext &context, const QString &path, QWidget *asking, MessageBar *messages,
    const std::function<void()> &then = {});

} // namespace shortlist
