// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/journal.h"

namespace shortlist {

/// How many of `steps` (oldest first), from the one at `top` back, wrote on one scorecard and left it as it was before
/// them: a text that was written and taken back in its field, or the other way round. Fewest first; 0 where there are
/// none. Such steps are none to undo: taking the last one back would bring back what its author took away.
Result<qsizetype> idleDrafts(const Journal &journal, const QList<Batch> &steps, qsizetype top);

} // namespace shortlist
