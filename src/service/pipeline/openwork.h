// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/pipeline/application.h"
#include "service/pipeline/pipelineservice.h"

namespace shortlist {

/// Refuses, with NeedsReason “decline.shortNotice”, when an interview of the application begins within the team's
/// notice (noticeHours()) or is going on.
Status checkShortNotice(const Reader &reader, const Application &application, const QDateTime &now);

/// Cancels what is booked and not over. With ShortNotice::Keep, what begins within the notice is left standing.
Status cancelBookings(Transaction &transaction, const Application &application, const QString &why,
    ShortNotice shortNotice, const QDateTime &now);

/// Closes everything that is open for an application: bookings, draft scorecards, assessments, offers, debriefs.
/// Interviews that took place stay as they are, as do the draft cards of interviews that are kept.
Status closeOpenWork(Transaction &transaction, const Application &application, const QString &why,
    ShortNotice shortNotice, const QDateTime &now);

/// Closes a debrief that is open, as of now; one that is planned stays. For whoever moves an application to another
/// stage: a debrief that was opened early is about the stage it was opened at. `outcome` is noted where nothing is.
Status endOpenDebriefs(
    Transaction &transaction, const ApplicationId &application, const QDateTime &now, const QString &outcome = {});

/// Closes a debrief that is open, and takes away one that was only planned.
Status closeDebriefs(Transaction &transaction, const Application &application, const QDateTime &now);

/// Opens again what can be: assessments, the offer that was accepted, and the draft cards of interviews that were not
/// cancelled, of those who are still asked to them; an amendment only where none was begun since.
Status reopenWork(Transaction &transaction, const Application &application);

} // namespace shortlist
