// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricbook.h"
#include "paper/paper.h"

namespace shortlist::paper {

// Both are pure; from any thread. `madeAt` is the date of the file.

/// A card to fill in by hand for one rubric: who and when, each criterion with its anchors as boxes to tick and lines
/// for what was seen, the overall recommendation and lines for the take-aways. A private note has no place on it.
Sheet blankCard(const RubricView &view, const QDateTime &madeAt);

/// All rubrics of a job's plan, a stage a page: questions with probes and minutes, and the anchors.
Sheet rubricBook(const RubricBook &book, const QDateTime &madeAt);

} // namespace shortlist::paper
