// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/journal.h"
#include "domain/core/workspace.h"

namespace shortlist {

/// What undo and redo may not write, since it is fixed: what a published rubric says, the stages of a plan that is in
/// use, and that a rubric or plan was published once something uses it. On the workspace's thread.

/// Refuses (“undo.frozen”, with what stays) entries whose inverse would change that. What was made in the same step may
/// go with it. Asked before anything is written.
Status checkFrozen(const Reader &before, const QList<JournalEntry> &entries);

/// Refuses (“undo.taken”) what the inverse of `entries` has left behind where no command would: two drafts of a rubric
/// or a plan, two versions with one number, two published plans, an unfinished rubric that is published, or a draft
/// that a published plan rates by. Asked once all is written.
Status checkVersions(const Reader &after, const QList<JournalEntry> &entries);

} // namespace shortlist
