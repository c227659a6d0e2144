// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/offers/offer.h"
#include "domain/settings/setting.h"
#include "service/core/commandrunner.h"

namespace shortlist::offers {

// What the parts of OfferService share.

/// Refuses what does not fit the state of an offer (“offer.state”).
Error wrongState(const Offer &offer);
/// “The offer is not complete yet. Missing: …” (“offer.incomplete”).
Error incomplete(const QStringList &missing);

/// Refuses whoever ownsJob() refuses (“offer.notYours”): who approves would otherwise say who has to. What is the
/// team's, of a null job, is everybody's.
Status checkMyJob(const Reader &reader, const JobId &job, const PersonId &viewer);

/// The text of a setting; empty where it was never set.
Result<QString> settingText(const Reader &reader, const QString &name);
/// Writes a setting within a command.
Status writeSetting(Transaction &transaction, const ServiceContext &context, const QString &name, const QString &text);

/// The name of a setting of one job, or (null) of the team.
template <typename T>
QString settingName(const char *name, const Id<T> &job)
{
    return job.isNull() ? QString::fromLatin1(name) : QString::fromLatin1(name) + QLatin1Char('.') + job.toString();
}

} // namespace shortlist::offers
