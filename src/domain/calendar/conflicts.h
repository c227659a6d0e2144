// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"

#include <QTimeZone>

namespace shortlist {

/// What came between a booking and those who are in it since it was made.
enum class ConflictCause {
    Overlap, ///< somebody is in another interview then
    Away, ///< somebody is away that day
    Busy, ///< somebody's own calendar has something then
    Hours, ///< outside somebody's working hours
    CandidateTimes, ///< outside of when the candidate said that they can come
    Declined, ///< somebody declined, and nothing was done about it
};
template <>
struct EnumText<ConflictCause> {
    static constexpr std::array names{ u"overlap", u"away", u"busy", u"hours", u"candidate_times", u"declined" };
};

/// One thing that speaks against an interview that is booked.
struct BookingConflict {
    ConflictCause cause = ConflictCause::Busy;
    PersonId personId{}; ///< whom it is about; null: the candidate
    TimeSpan taken{}; ///< Busy and Overlap: the part of the interview's time that is taken
    QString sentence{}; ///< translated, without a full stop: “Ben Lang is busy until 11:00 (ben.ics)”
};

/// A booked interview that cannot stand as it is, and why.
struct ClashingInterview {
    InterviewEntry entry;
    QList<BookingConflict> conflicts; ///< in the order of ConflictCause, then of the people

    /// All that speaks against it, each sentence once.
    QStringList sentences() const;
    /// The same in one line.
    QString sentence() const { return sentences().join(QStringLiteral("; ")); }
};

/// What conflicts are told from.
struct ConflictFacts {
    QList<InterviewEntry> entries; ///< those in question and those that take time beside them, by beginning
    QHash<PersonId, Person> people; ///< those who take part
    QList<Away> away;
    QHash<PersonId, QList<BusyReading>> calendars; ///< of those who may be busy
    QHash<CandidateId, QList<TimeSpan>> windows{}; ///< when candidates said that they can come; missing: not known
    QTimeZone fallback = QTimeZone::utc(); ///< where people without a zone are taken to live
};

/// The proposed and confirmed interviews from `now` on (UTC) against which something speaks, in order of beginning.
/// Moments are written on the clock of `zone`; an invalid one means the zone in which each interview was agreed.
QList<ClashingInterview> conflictsIn(const ConflictFacts &facts, const QDateTime &now, const QTimeZone &zone);

/// True when a time is not wholly within somebody's working hours. Hours that cannot be read speak against nothing.
bool isOutsideHours(const TimeSpan &span, const QString &workingHours, const QTimeZone &zone);

} // namespace shortlist
