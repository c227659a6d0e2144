// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/offers/offer.h"

namespace shortlist {

/// Why an opening is not free for an offer: somebody else's offer for it is out, or it is not open any more.
struct OpeningClaim {
    OpeningId opening;
    QString code; ///< the opening's
    OpeningState state = OpeningState::Open; ///< Open: an offer is out
    ApplicationId application; ///< who was offered it, or has filled it; null where nobody
    QString candidateName; ///< of that application; empty where nobody
    QDate until; ///< the last day to accept; invalid: none was set
    QDateTime since{}; ///< UTC: when that offer went out; invalid where the opening is not open

    friend bool operator==(const OpeningClaim &, const OpeningClaim &) = default;
};

/// An opening that can be chosen, and who else it is promised to.
struct OpeningChoice {
    Opening opening;
    QList<OpeningClaim> claims; ///< none: it is free
};

// Any thread.

/// True while an offer can be accepted on this day: it was sent, and its last day is not over.
bool isOut(const Offer &offer, QDate today);
/// “An offer for opening 1001-2 is out to Kim, to be answered by 03/05/2031.” or “Opening 1001-2 is filled by Kim.”;
/// translated.
QString claimText(const OpeningClaim &claim);
/// The sentences of several, one after the other; empty for none.
QString claimTexts(const QList<OpeningClaim> &claims);

} // namespace shortlist
