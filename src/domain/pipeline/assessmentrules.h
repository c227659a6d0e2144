// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"

#include <functional>

namespace shortlist {

/// The moment after which answers are late: due time plus grace. Invalid without a due time.
QDateTime closesAt(const Assessment &assessment);

/// The state as it is now: one that waits past its due time and grace has expired, also when nobody has said so; one
/// with answers is graded when graders are named and all their cards are in, and no third is wanted.
AssessmentState stateAt(
    const Assessment &assessment, int cardsIn, int cardsAwaited, const QDateTime &now, bool thirdWanted = false);

/// True for so many graders as a written assessment has: two, and a third where the cards of two are in (`cardsIn`).
/// One alone is nobody's second opinion, and more are work for nothing.
constexpr bool isUsualNumberOfGraders(int graders, int cardsIn)
{
    return graders == 2 || (graders == 3 && cardsIn >= 2);
}

/// A code such as “K7QM-3TXD”, drawn with `below(n)`, a random number from 0 to n - 1. No letter or digit in it can be
/// taken for another.
QString makeAssessmentCode(const std::function<int(int)> &below);

/// True when a text has the form of a code.
bool isAssessmentCode(QStringView text);

} // namespace shortlist
