// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "cli/command.h"
#include "domain/offers/offer.h"
#include "service/offers/offerview.h"

namespace shortlist::cli {

// What the files of the noun “offer” share.

/// The options that give the terms of an offer.
QList<Option> offerTermOptions();
/// Writes the terms that were given into an offer.
Status readOfferTerms(Call &call, Offer &offer);
/// --opening: writes the opening of the application's job that was named; leaves it where none was.
Status readOpening(Call &call, const ApplicationId &id, OpeningId &opening);
/// --why: the reason for a second offer for an opening.
Option whyOption();
/// An error with the options that mend it.
Error withWhy(Error error);
/// Runs something on the offer that the first argument names, and answers with a sentence.
Status changeOffer(
    Call &call, const QString &sentence, const std::function<Status(OfferService &, const OfferId &)> &work);

QList<Command> offerApprovalCommands();
QList<Command> offerLetterCommands();

} // namespace shortlist::cli
