// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"

namespace shortlist {

/// The opening that an application is for: the one that was chosen, or else the first open one of its job, by code,
/// that names a recruiter, so that somebody is told of it and signs its invitations. Nothing where there is none.
Result<std::optional<Opening>> openingOf(const Reader &reader, const Application &application);

/// The specialty that an application is for: that of the opening that was chosen, or else the one that all open
/// openings of the job share. Null where they differ: then nobody knows yet.
Result<SpecialtyId> specialtyOf(const Reader &reader, const Application &application);

} // namespace shortlist
