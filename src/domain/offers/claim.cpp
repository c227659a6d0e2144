// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/claim.h"

#include "domain/offers/terms.h"
#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QStringList>

namespace shortlist {

namespace {

struct OpeningClaimTexts {
    Q_DECLARE_TR_FUNCTIONS(OpeningClaim)
};

} // namespace

bool isOut(const Offer &offer, QDate today) { return standingOn(offer, today) == OfferState::Sent; }

QString claimText(const OpeningClaim &claim)
{
    switch (claim.state) {
    case OpeningState::Open:
        return claim.until.isValid()
                 ? OpeningClaimTexts::tr("An offer for opening %1 is out to %2, to be answered by %3.")
                       .arg(claim.code, claim.candidateName, words::date(claim.until))
                 : OpeningClaimTexts::tr("An offer for opening %1 is out to %2, without a last day.")
                       .arg(claim.code, claim.candidateName);
    case OpeningState::Filled:
        return claim.candidateName.isEmpty()
                 ? OpeningClaimTexts::tr("Opening %1 is filled.").arg(claim.code)
                 : OpeningClaimTexts::tr("Opening %1 is filled by %2.").arg(claim.code, claim.candidateName);
    case OpeningState::OnHold:
        return OpeningClaimTexts::tr("Opening %1 is on hold.").arg(claim.code);
    case OpeningState::Closed:
        return OpeningClaimTexts::tr("Opening %1 is closed.").arg(claim.code);
    }
    Q_UNREACHABLE();
}

QString claimTexts(const QList<OpeningClaim> &claims)
{
    QStringList sentences;
    for (const OpeningClaim &claim : claims)
        sentences.append(claimText(claim));
    return sentences.join(QLatin1Char(' '));
}

} // namespace shortlist
