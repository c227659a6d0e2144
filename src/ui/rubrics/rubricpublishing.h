// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

namespace shortlist {

/// Which stages still rate by an earlier version of a published rubric, and how the version on show is put in its
/// place; empty where no plan in use does.
QString whatRatesByEarlier(const RubricView &view);

/// What is said once a rubric was published: by what stages rate now, and how many pieces of advice stay open. Empty
/// where there is nothing to add to that it is published.
QString whatPublishingLeaves(const RubricView &view, int advice);

} // namespace shortlist
