// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shortlist {

/// How many interviews a sentence speaks of.
struct FoundCount {
    int min = 1;
    std::optional<int> max = 1; ///< nothing where it is open: "one or more"
    bool stated = false; ///< the sentence gives a number
    bool plural = false; ///< the sentence says "interviews" without saying how many
    int people = 0; ///< how many people sit in one interview: "an interview with two members"; 0 where it does not say
};

/// Reads "2 - 4 30 minute peer interviews", "2x", "3 separate", "one or more", "interview/s"… from a tidied sentence.
FoundCount findCount(const QString &sentence);

} // namespace shortlist
