// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/journal.h"
#include "domain/core/workspace.h"
#include "domain/people/person.h"

namespace shortlist {

/// When the scorecard of a person is due that a plan asks for so many hours after `end` (UTC): each 24 are a workday of
/// theirs, so that their free days of the week, days away and the team's holidays do not count. The workspace's thread.
Result<QDateTime> cardDueAt(const Reader &reader, const PersonId &author, const QDateTime &end, int hours);

/// Sets anew when the scorecards are due that are awaited of `author`, or of everybody where that is null: after the
/// days on which somebody works have changed, and in the same command, so that undo takes back both. `journal` tells
/// when somebody became the grader of an assessment. A scorecard whose time stays as it is is not written. The
/// workspace's thread.
Status moveDeadlines(Transaction &transaction, const Journal &journal, const PersonId &author = {});

} // namespace shortlist
