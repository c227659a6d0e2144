// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/conflicts.h"
#include "service/core/commandrunner.h"

#include <QSet>

namespace shortlist {

/// Which conflicts are asked for; what is left out does not narrow.
struct ConflictFilter {
    QTimeZone zone{}; ///< on whose clock moments are written; invalid: in the zone in which each interview was agreed
    InterviewId interview{}; ///< only what speaks against this one
    PersonId about{}; ///< only what is about this person
    PersonId whose{}; ///< only interviews that this person takes part in or recruits for
};

/// Tells which booked interviews clash with what was learnt since: busy times, days away, working hours, other
/// bookings. Nothing of it is stored, so that undoing, reading a calendar again or moving an interview makes it right
/// by itself. Reads only; on the workspace's thread.
class ConflictService {
public:
    explicit ConflictService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The interviews to come that clash, in order of beginning. What was known and excepted with a reason when the
    /// interview was agreed for its present time is left out.
    Result<QList<ClashingInterview>> list(const ConflictFilter &filter = {}) const;

private:
    Result<ConflictFacts> facts(const ConflictFilter &filter) const;
    Status addPeople(ConflictFacts &facts, const QSet<PersonId> &booked) const;
    Status addWindows(ConflictFacts &facts) const;
    Status addCalendars(ConflictFacts &facts, const TimeSpan &span) const;
    /// Takes out what was excepted.
    Status forgive(QList<ClashingInterview> &clashing, const QTimeZone &fallback) const;

    ServiceContext m_context;
};

} // namespace shortlist
