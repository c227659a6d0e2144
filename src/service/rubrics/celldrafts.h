// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/rubrics/rubric.h"

#include <QList>

namespace shortlist {

/// The text of a cell of a rubric that is being written and was not taken yet.
struct CellDraft {
    RubricId rubric;
    CriterionId criterion;
    int column = 0; ///< of the grid
    QString before; ///< what was stored when the writing began
    QString text;
};

/// The file beside a workspace in which they are kept while somebody writes: “team.shortlist.typing”, JSON, readable
/// for its owner alone. It is there after a sudden end only.
QString cellDraftFileOf(const QString &workspace);

/// Keeps the text of a cell in the place of what was kept of it before. Storage where it cannot be written; what is
/// there and cannot be read is written over: it is a moment's typing. On the thread of the workspace, as all of these.
Status keepCellDraft(const QString &workspace, const CellDraft &draft);

/// What is kept of the cells of a rubric; empty where nothing is, or where it cannot be read.
QList<CellDraft> cellDraftsOf(const QString &workspace, const RubricId &rubric);

/// Forgets what is kept of a rubric; the file goes with the last. Nothing kept is no error.
Status dropCellDrafts(const QString &workspace, const RubricId &rubric);

} // namespace shortlist
