// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/core/journal.h"
#include "domain/debrief/madepack.h"
#include "domain/pipeline/application.h"

#include <QCoreApplication>

namespace shortlist::timeline {

/// A sentence of the timeline, translated.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The thing a create or archive entry holds.
template <EntityType T>
T entityOf(const JournalEntry &entry)
{
    return fromRecord<T>({ T::kKind, entry.entityId, entry.scope, entry.fields });
}

/// What a field of the person is called in the middle of a sentence; empty for fields nobody needs to hear of.
QString candidateField(const QString &field);
/// “Changed the place from “a” to “b””, “Set …”, “Removed …”.
QString change(const QString &field, const QString &before, const QString &after);
/// “Wrote a note for the hiring team”.
QString noteWritten(Visibility visibility);
/// What happened when an application went from one state to another.
QString stateChange(ApplicationState before, ApplicationState after);
/// “Made a decision pack for the works council (PDF, spreadsheet)”.
QString packMade(const MadePack &made);
/// “Booked “Screening” for …”: the agreed time on the clock where it was agreed.
QString agreedTime(const Interview &interview);

} // namespace shortlist::timeline
