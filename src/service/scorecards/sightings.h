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

/// Whether the author of a submitted card was shown others' ratings since: then it is not taken back any more. The
/// workspace's thread.
Result<bool> sawOthersSince(const Reader &reader, const Scorecard &card);

} // namespace shortlist
