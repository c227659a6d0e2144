// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/scorecards/scorecard.h"

#include <QList>

namespace shortlist {

/// What somebody typed into a scorecard and could not be stored: the file was locked, the disk full.
struct RescuedDraft {
    PersonId writer; ///< who typed it; nobody else is handed it
    bool onBehalf = false;
    QDateTime typedAt; ///< UTC
    Scorecard card; ///< of it only the id and what is typed
    QList<Rating> ratings; ///< of each only criterion, level, not observed and evidence
};

/// The file beside a workspace in which they are kept until they are stored: “team.shortlist.unsaved”, JSON, readable
/// for its owner alone.
QString rescueFileOf(const QString &workspace);

/// Keeps what was typed last into a card by its writer, in the place of what was kept of it before. A file there that
/// cannot be read is renamed (“….unsaved.1”) and not written over. Storage where nothing can be written either. The
/// thread of the workspace, as all of these.
Status keepDraft(const QString &workspace, const RescuedDraft &draft);

/// What is kept; empty where nothing is. Format where the file is not one of ours, Storage where it cannot be read.
Result<QList<RescuedDraft>> keptDrafts(const QString &workspace);

/// Forgets what is kept of a card by this writer; the file goes with the last. Nothing kept is no error.
Status dropDraft(const QString &workspace, const ScorecardId &card, const PersonId &writer);

} // namespace shortlist
