// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"
#include "exchange/jobs/pagedocument.h"

namespace shortlist {

/// What the hiring processes of a page say.
struct HiringPlans {
    QList<PageStage> stages; ///< of the first
    QList<PagePlan> others;
    int sections = 0; ///< how many hiring processes the page has
    QStringList notes;
};

/// Finds the hiring processes of a page and reads their stages. Adds no offer. Any thread.
HiringPlans readHiringPlans(const PageDocument &document);

} // namespace shortlist
