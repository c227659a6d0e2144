// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/scorecards/scorecard.h"

namespace shortlist {

/// Which of its author's interviews with the candidate in the stage a card is about, in the order of their times: 1 for
/// the first one and for a written assessment, 2 for a second sitting. The workspace's thread.
Result<int> sittingOf(const Reader &reader, const Scorecard &card);

} // namespace shortlist
