// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/offers/offerview.h"

/// What is said of offers on screen; translated.
namespace shortlist::words {

/// Where a version stands: “Sent”, “Lapsed on 3 May”, “Replaced by offer 3”, “Rejected: a draft again”.
QString standing(const OfferView &version);
/// Its terms in one line: “Engineer, Grade 5, 60,000 EUR, from 1 March 2031”.
QString terms(const Offer &offer);
/// Where a group of the chain stands: “Finance: waits for Ana or Ben”.
QString approvalGroup(const OfferView &version, int group, const QHash<PersonId, QString> &names);
/// Icon of a group's standing, so that it is seen at a glance.
QString approvalIcon(ApprovalStanding standing);
/// An opening in a list of choices: “1001-2 (offered to Kim)”, “1001-3 (filled)”, or its code alone.
QString openingChoice(const OpeningChoice &choice);
/// Names with “or” (or “and”) before the last.
QString anyOf(const QStringList &names);

} // namespace shortlist::words
