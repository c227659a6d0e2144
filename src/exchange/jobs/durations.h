// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace shortlist {

/// What a length of time in a sentence is the length of.
enum class DurationUse {
    Deadline, ///< "within 24 hours": no length of anything
    Part, ///< of a part or a thing: "15-minute video", "10 minutes for questions"
    Unclear, ///< nothing near it says
    Stage, ///< "45 minute interview"
};

/// A length of time found in a sentence.
struct FoundDuration {
    std::optional<int> min; ///< minutes
    std::optional<int> max; ///< minutes; nothing for "45+"
    int count = 0; ///< for "2-45 minute interviews": how many; 0 otherwise
    DurationUse use = DurationUse::Unclear;
    qsizetype at = 0; ///< where it stands in the sentence
    qsizetype length = 0;
};

/// All lengths of time in a tidied sentence, in order.
QList<FoundDuration> findDurations(const QString &sentence);

/// The one that tells how long the stage of this sentence is: the likeliest use, then the first.
std::optional<FoundDuration> stageDuration(const QString &sentence);

/// `sentence` with each length of time replaced by one sign (kDurationSign), so that its numbers are no counts.
QString withoutDurations(const QString &sentence);

/// Stands for a length of time in the result of withoutDurations().
inline constexpr QChar kDurationSign{ 0x23F1 };

} // namespace shortlist
