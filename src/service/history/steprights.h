// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/people/person.h"

namespace shortlist {

/// True for writing on a scorecard.
bool isDraft(const Batch &batch);
/// True for submitting one.
bool isSubmission(const Batch &batch);
/// True for what was done about an offer, in a debrief, or decided, on the board too: what others did before it may be
/// what it rests on.
bool isOfferOrDecision(const Batch &batch);

/// Whether a step is the person's to undo or to do again, as HistoryService describes it. Whether what it wrote is
/// still as it left it is not asked here.
Result<bool> mayStep(const Workspace &workspace, const Batch &batch, const PersonId &person);

} // namespace shortlist
