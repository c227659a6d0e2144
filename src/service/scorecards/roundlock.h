// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/scorecards/rules.h"

namespace shortlist {

/// Whether the round of an application at a stage is open to those who have no card in it, as roundIsOpen() of the
/// rules says: from the stored cards, waivers and debriefs. The workspace's thread.
Result<bool> roundIsOpen(const Reader &reader, const ApplicationId &application, const StageId &stage);

/// Whether the round of a card is open to one person: it is, or the card was in when a debrief that had been opened
/// early ended which they opened, took part in or decided in. What they saw then is not taken from them; what came in
/// later is hidden as ever. The workspace's thread.
Result<bool> roundIsOpenTo(const Reader &reader, const Scorecard &card, const PersonId &viewer);

} // namespace shortlist
