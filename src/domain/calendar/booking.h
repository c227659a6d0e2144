// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/calendar/timespan.h"
#include "domain/calendar/unknowntimes.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/result.h"
#include "domain/people/eligibility.h"
#include "domain/people/pool.h"

#include <optional>

namespace shortlist {

/// When an interview is to begin, as somebody said it: what the clock on a wall shows, and on whose wall.
struct BookingTime {
    QDate date;
    QTime time;
    QString zone; ///< IANA id
    ZonedTime::Fold fold = ZonedTime::Fold::First; ///< which one, where the clock shows it twice

    /// The moment meant; Invalid for an unknown zone or no time at all.
    Result<ZonedTime> resolve() const { return ZonedTime::fromWallClock(date, time, zone, fold); }
    /// What clocks in `zone` show at a moment. Invalid for an unknown zone.
    static Result<BookingTime> at(const QDateTime &moment, const QString &zone);
};

/// Somebody who is asked to take part.
struct BookingParticipant {
    PersonId personId;
    ParticipantRole role = ParticipantRole::Interviewer;
    QString overrideReason{}; ///< why, when a rule speaks against this person
};

/// What is to be booked.
struct BookingRequest {
    ApplicationId applicationId;
    StageId stageId;
    BookingTime when;
    int minutes = 0; ///< 0: as the plan says
    QList<BookingParticipant> participants;
    QString place; ///< room, link or number
    QString reason; ///< why, where a rule may be overridden; serves everyone who has no reason of their own
    bool tentative = false; ///< proposed only, to be confirmed later
    /// When the candidate can, as they wrote it: see readAvailability(). Kept with the booking, and what the time is
    /// held against; empty: what is stored of them.
    QString candidateTimes{};
};

/// One thing that speaks against a booking.
struct BookingProblem {
    enum class Kind {
        Past, ///< begins before now
        Overlap, ///< somebody has another interview then
        Away, ///< somebody is away that day
        Busy, ///< somebody's own calendar has something then
        Hours, ///< outside somebody's working hours
        DailyLimit, ///< more than somebody's interviews a day
        WeeklyLimit, ///< more than somebody's interviews a week
        Person, ///< an objection to somebody: grade, title, language, training, left
        Team, ///< an objection to how the roles go together
        Panel, ///< a title of the panel is not there
        Minutes, ///< not as long as the plan says
        Enough, ///< the plan asks for no more interviews of this stage
        CandidateTimes, ///< outside of when the candidate said that they can come
        Notice, ///< sooner than the team gives notice of such an interview
        Order, ///< before an earlier stage is over, or after a later one; the team's gap counts
    };
    Kind kind = Kind::Past;
    bool canOverride = false; ///< allowed together with a reason
    PersonId personId{}; ///< whom it is about; null: the candidate or the whole
    QString sentence{}; ///< translated, names who and what
    QString advice{};

    /// The error's code and its stable name: “book.overlap”.
    Error::Code code() const;
    QString key() const;
    Error error() const { return { code(), sentence, advice, {}, key() }; }
};

/// What a booking would be, and what speaks against it.
struct BookingCheck {
    QDateTime startAt; ///< UTC
    int minutes = 0;
    QString remark; ///< what to say about the clock: a skipped or repeated hour; empty mostly
    bool twice = false; ///< the clock shows this time twice that night; `fold` chooses
    QList<BookingProblem> problems; ///< walls first
    /// Of those who are to be there, of whom it is not known whether they are free; asks for no reason.
    QList<UnknownPerson> unknown{};

    bool refused() const;
    bool needsReason() const { return !refused() && !problems.isEmpty(); }
};

/// A person of the team, and how well they suit a stage.
struct EligiblePerson {
    Person person;
    TitleFit fit = TitleFit::None;
    bool byRelation = false; ///< the opening's recruiter or hiring manager, where the plan asks for that
    QList<Objection> objections; ///< why not; walls first
    QStringList reasons; ///< why: translated sentences
    int loadThisWeek = 0; ///< interviews in the local week asked for
    ParticipantRole role = ParticipantRole::Interviewer; ///< in which they were judged
    std::optional<PoolStanding> standing{}; ///< in the pool of this kind of interview; nothing where there is none

    bool refused() const { return isRefused(objections); }
    bool needsReason() const { return shortlist::needsReason(objections); }
};

} // namespace shortlist
