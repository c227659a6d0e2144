// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

namespace shortlist {

/// Gives each row its title: the name, and where rubrics that are no versions of one another bear the same name, the
/// job that rates by them behind it: “Screening call (Cook)”. Any thread.
void setTitles(QList<RubricListRow> &rows);

} // namespace shortlist
