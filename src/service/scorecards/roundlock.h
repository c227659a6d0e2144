// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/scorecards/rules.h"

namespace shortlist {

/// Whether the round of an application at a stage is open to those who have no card in it, as roundIsOpen() of the
/// rules says: from the stored cards, waivers and debriefs. The workspace's thread.
Result<bool> roundIsOpen(const Reader &reader, const ApplicationId &application, const StageId &stage);

} // namespace shortlist
