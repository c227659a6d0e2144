// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/people/person.h"

namespace shortlist {

/// When the scorecard of a person is due that a plan asks for so many hours after `end` (UTC): each 24 are a workday of
/// theirs, so that their free days of the week, days away and the team's holidays do not count. The workspace's thread.
Result<QDateTime> cardDueAt(const Reader &reader, const PersonId &author, const QDateTime &end, int hours);

} // namespace shortlist
