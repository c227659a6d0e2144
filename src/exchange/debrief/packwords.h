// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debrief/packhtml.h"

#include <QCoreApplication>

namespace shortlist {

/// The words of a pack, on paper and in the spreadsheet.
struct PackTexts {
    Q_DECLARE_TR_FUNCTIONS(DecisionPack)
};

/// “2026-03-04 05:06 UTC”; empty for no time.
QString packTime(const QDateTime &time);
/// “2. Technical interview”.
QString packStage(const PackRound &round);
/// Name and title.
QString packAuthor(const PackCard &card);
/// Must-haves bear a star.
QString packCriterion(const QString &name, bool mustHave);
/// “3, strong”; “not observed”; “not rated”.
QString packRatingWords(const PackRating &rating);
/// The people of a debrief in the order in which they spoke, numbered: “1. Ana, Engineer”; who decides says so.
QStringList packSpeakers(const QList<PackSpeaker> &speakers);
/// What is quoted, as it was read: the evidence, or that it is hidden; a later revision is said beside it.
QString packQuoted(const PackQuotation &quotation);
/// Who disagreed and why, a line each; empty where nobody did.
QString packDissent(const PackDecision &decision);
/// “1 weak, 2 fair …”.
QString packLevels(const QStringList &levels);
/// “submitted 2026-03-04 05:06 UTC; revision 2; after seeing others”, or what is still owed.
QString packCardState(const PackCard &card);
/// Why there are no cards in the pack.
QString packSealed();
/// Why there are no decisions in the pack.
QString packNoTerms();

} // namespace shortlist
