// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/conflicts.h"
#include "service/core/commandrunner.h"

#include <QSet>

#include <optional>

namespace shortlist {

/// Which conflicts are asked for; what is left out does not narrow.
struct ConflictFilter {
    QTimeZone zone{}; ///< on whose clock moments are written; invalid: in the zone in which each interview was agreed
    InterviewId interview{}; ///< only what speaks against this one
    PersonId about{}; ///< only what is about this person
    PersonId whose{}; ///< only interviews that this person takes part in or recruits for
    bool unowned = false; ///< those for which nobody recruits are of that person too
    TimeSpan span{}; ///< only interviews that share a moment with it, UTC; invalid ends are open
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
    /// interview was agreed for its present time is left out. Of a span with an end no more is read than what is at
    /// its time, and the calendars of those who are in it.
    Result<QList<ClashingInterview>> list(const ConflictFilter &filter = {}) const;
    /// The same told on several clocks, of which there may be none: a list for each, in their order. However many they
    /// are, everything is read once. The zone of the filter does not count.
    Result<QList<QList<ClashingInterview>>> listOn(const QList<QTimeZone> &zones, const ConflictFilter &filter) const;

private:
    /// Out of facts what a filter asks for and nobody excepted.
    Result<QList<ClashingInterview>> judged(const ConflictFacts &facts, const ConflictFilter &filter) const;
    Result<ConflictFacts> facts(const ConflictFilter &filter) const;
    /// What is read for a filter: what it asks about, and what could be at the same time. Nothing: there is none.
    Result<std::optional<TimeSpan>> spanRead(const ConflictFilter &filter) const;
    Status addPeople(ConflictFacts &facts, const QSet<PersonId> &booked) const;
    // `each`: they are asked for one by one, however many there are.
    Status addWindows(ConflictFacts &facts, bool each) const;
    /// Those that speak of the span.
    Status addCalendars(ConflictFacts &facts, const TimeSpan &span, bool each) const;
    /// Takes out what was excepted.
    Status forgive(QList<ClashingInterview> &clashing, const QTimeZone &fallback) const;

    ServiceContext m_context;
};

} // namespace shortlist
