// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

namespace shortlist {

/// Gives each row its title: the name, and where rubrics that are no versions of one another bear the same name, the
/// job that rates by them behind it: “Screening call (Cook)”. Several of one name and one job are numbered in the order
/// in which they were made: “Screening call (Cook, no. 2)”; retired ones too, so that all of them are needed. Any
/// thread.
void setTitles(QList<RubricListRow> &rows);

} // namespace shortlist
