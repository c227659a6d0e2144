// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace shortlist {

class EligibleModel;

/// Shows an EligibleModel in a tree view: an icon for who fits, who needs a reason and who may not, and a choice of
/// roles for those who are ticked. Space ticks the current person, also from another column.
void setUpEligibleView(QTreeView *view, EligibleModel *model);

} // namespace shortlist
