// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/scorecards/scorecard.h"

namespace shortlist {

/// The name of who submitted a card for its author; empty where the author did, or nobody has yet. The workspace's
/// thread.
Result<QString> otherSubmitter(const Reader &reader, const Scorecard &card);

} // namespace shortlist
