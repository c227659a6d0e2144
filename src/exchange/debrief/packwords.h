// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debrief/packhtml.h"

#include <QCoreApplication>

namespace shortlist {

/// The words of a pack, on paper and in the spreadsheet.
struct PackTexts {
    Q_DECLARE_TR_FUNCTIONS(DecisionPack)
};

/// “2026-03-04 05:06 UTC”, or on the clock of a place “2026-03-04 06:06 (Berlin)”; empty for no time.
QString packTime(const QDateTime &time);
/// Whose clock the times are on: “Europe/Berlin, when made +01:00 from UTC”, or “UTC”.
QString packClock(const DecisionPack &pack);
/// “2. Technical interview”.
QString packStage(const PackRound &round);
/// The name, and which sitting it is where its author sat before: “Ana, 2nd sitting”.
QString packName(const PackCard &card);
/// packName() above a column, with the word for a trainee: “Ana (trainee), 2nd sitting”.
QString packHeading(const PackCard &card);
/// packName() and title.
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
/// Who approved or rejected an offer, when and with which words, and who is waited for, a line each.
QStringList packApprovals(const PackOffer &offer);
/// How a version of the offer stands, or which one took its place.
QString packStanding(const PackOffer &offer);
/// “1 weak, 2 fair …”.
QString packLevels(const QStringList &levels);
/// “submitted 2026-03-04 05:06 UTC; revision 2; after seeing others”, or what is still owed. Of the card alone: what
/// others do later does not change it.
QString packCardState(const PackCard &card);
/// packCardState() beside the others of its round, and so whether it was made with another version of the rubric or is
/// an earlier sitting.
QString packColumnState(const PackCard &card);
/// Why there are no cards in the pack.
QString packSealed(PackSeal why);
/// Why there are no reasons beside the decisions in the pack.
QString packNoTerms();

} // namespace shortlist
