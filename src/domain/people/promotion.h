// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/pool.h"

#include <optional>

namespace shortlist {

/// Why somebody is not promoted in a pool yet.
enum class NotPromoted {
    Outside, ///< not in training for this kind of interview
    FewShadowed, ///< has shadowed too few interviews
    FewLed, ///< has led too few under observation
    Qualified, ///< there is no level after theirs
};

/// What stands in the way of the next level; nothing where isReady(). Any thread.
std::optional<NotPromoted> whyNotPromoted(const PoolStanding &standing);

} // namespace shortlist
