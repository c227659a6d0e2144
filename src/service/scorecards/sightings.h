// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/scorecards/scorecard.h"
#include "domain/scorecards/sighting.h"

#include <optional>

namespace shortlist {

/// That somebody was shown others' ratings of an application; nothing where they were not. The workspace's thread.
Result<std::optional<Sighting>> sightingOf(
    const Reader &reader, const ApplicationId &application, const PersonId &person);

/// When the author of a card, or who submits it for them, was first shown others' ratings of the application; invalid
/// where neither was. The workspace's thread.
Result<QDateTime> firstSeenBy(const Reader &reader, const Scorecard &card);

/// Whether the author of a submitted card, or who submitted it for them, was shown others' ratings since: then it is
/// not taken back any more. The workspace's thread.
Result<bool> sawOthersSince(const Reader &reader, const Scorecard &card);

} // namespace shortlist
