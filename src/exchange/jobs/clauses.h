// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shortlist {

/// A part of a sentence that tells of one stage.
struct StageClause {
    QString text;
    QString shared; ///< what stands before the parts and holds for each: "2 separate 50-minute interviews:"
};

/// Splits a tidied sentence that holds several interviews ("a 45 minute … and a 30 minute …", "one with X and the other
/// with Y") into its stages. One clause, the sentence itself, where it holds one.
QList<StageClause> splitClauses(const QString &sentence);

} // namespace shortlist
