// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/scorecards/blindgrading.h"

namespace shortlist {

/// Whether blind grading keeps the assessments of an application from `viewer`, as gradesBlind() of the rules says
/// (decision 0024). Nobody in particular grades nothing. Lists ask the same in SQL. The workspace's thread.
Result<bool> gradesBlind(const Reader &reader, const PersonId &viewer, const ApplicationId &application);

/// Whether `viewer` owes a blind card of any job.
Result<bool> owesBlindCard(const Reader &reader, const PersonId &viewer);

} // namespace shortlist
