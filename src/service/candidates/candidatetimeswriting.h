// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/candidates/candidate.h"
#include "domain/core/clock.h"
#include "domain/core/workspace.h"

namespace shortlist {

/// Says within a command when a candidate can come, as CandidateService::setTimes() does in one of its own; the same
/// times again write nothing. The workspace's thread.
Status writeCandidateTimes(
    const Clock &clock, Transaction &transaction, const CandidateId &candidate, const QList<TimeSpan> &windows);

} // namespace shortlist
