// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "exchange/candidates/columnguess.h"

namespace shortlist::cli {

/// What --column may say a column holds; the same in all languages.
QStringList columnWords();

/// Takes over what --column and --leave-out say of the columns. A usage error for a heading or a meaning there is none
/// of.
Status settleColumns(const Call &call, CandidateColumns &columns);

/// A column of which it is not clear what it holds.
struct ColumnQuestion {
    QString heading;
    QStringList meanings; ///< words for --column, likeliest first
};
QList<ColumnQuestion> openQuestions(const CandidateColumns &columns);

/// Says which columns are meant and how to settle it.
Error unclearColumns(const QList<ColumnQuestion> &questions);

} // namespace shortlist::cli
