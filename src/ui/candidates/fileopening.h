// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "ui/window/pagecontext.h"

namespace shortlist {

class MessageBar;

/// Asks, and opens a file of a candidate with another program of this computer: what is in it never runs in this one.
/// It goes there under `file.name`, made safe. What is in the way is said in `messages`, which lives as long as
/// `parent`. GUI thread.
void openCandidateFile(const PageContext &context, QWidget *parent, MessageBar *messages, const CandidateFile &file);

} // namespace shortlist
