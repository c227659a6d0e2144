// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"
#include "exchange/jobs/pagedocument.h"

#include <QList>
#include <QStringList>

namespace shortlist {

/// The most stages that are read from one hiring process.
inline constexpr qsizetype kMostStages = 40;

/// What the paragraphs and lists of a hiring process tell.
struct StageList {
    QList<PageStage> stages;
    QStringList unread; ///< list items that look like steps, yet no stage was read from them
};

/// Reads the stages that the blocks tell of, in page order. `asides`: also what stands in quotations and folds.
StageList readStageList(const QList<PageBlock> &blocks, bool asides);

} // namespace shortlist
