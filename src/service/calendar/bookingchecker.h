// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/bookingrules.h"
#include "domain/candidates/candidate.h"
#include "domain/pipeline/application.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// The place a candidate is interviewed for, with everything the rules ask about.
struct Seat {
    Application application;
    Candidate candidate;
    SeatFacts facts;
    /// What the candidate said just now of when they can come; nothing: what is stored counts.
    std::optional<QList<TimeSpan>> offered{};
};

/// Gathers what the rules of booking need and asks them. Reads only; made for one question, inside a command or out of
/// one.
class BookingChecker {
public:
    /// Both must outlive it.
    BookingChecker(const Reader &reader, const ServiceContext &context)
        : m_reader(reader)
        , m_context(context)
    {
    }

    /// The application's seat at a stage, be it of its plan or of the plan it was on when the interview was booked.
    Result<Seat> seat(const ApplicationId &application, const StageId &stage) const;

    /// Takes what the candidate wrote of their times instead of what is stored; an empty text changes nothing. Errors
    /// of readAvailability().
    Status offer(Seat &seat, const QString &candidateTimes) const;

    /// Everything that speaks against a new interview; walls first.
    Result<QList<BookingProblem>> newInterview(const Seat &seat, const TimeSpan &span, const QTimeZone &zone,
        const QList<BookingParticipant> &participants) const;

    /// What speaks against a time for people who are to be there, `self` left out of account; walls first. Of a seat
    /// without an application, what holds whoever it is for.
    Result<QList<BookingProblem>> time(const Seat &seat, const TimeSpan &span, const QTimeZone &zone,
        const QList<PersonId> &people, const InterviewId &self) const;

    /// What speaks against the people themselves. Only `judged` are asked about title, grade, language and training;
    /// the roles and the panel are looked at as a whole.
    Result<QList<BookingProblem>> people(
        const Seat &seat, const QList<BookingParticipant> &participants, const QList<PersonId> &judged) const;

    /// Of whom among the people it is not known whether they are free; told on their own clocks, of those without one
    /// on that of `zone`.
    Result<QList<UnknownPerson>> unknown(
        const TimeSpan &span, const QTimeZone &zone, const QList<PersonId> &people) const;

    /// What the clock and the calendars say against each of the people at a time, `self` left out of account; walls
    /// first. Who is free then is missing.
    Result<QHash<PersonId, QList<BookingProblem>>> hindrances(
        const Seat &seat, const TimeSpan &span, const QList<Person> &people, const InterviewId &self) const;

    /// Whether there is already as much of this stage as the plan asks for.
    Result<QList<BookingProblem>> count(const Seat &seat) const;

private:
    /// Who declined an interview of this stage with the candidate, and nobody has done anything about it.
    Result<QSet<PersonId>> declined(const ApplicationId &application, const StageId &stage) const;

    Result<QList<BookingProblem>> overlaps(const Seat &seat, const TimeSpan &span, const QTimeZone &zone,
        const QList<PersonId> &people, const InterviewId &self) const;

    Result<QList<BookingProblem>> busy(
        const TimeSpan &span, const QTimeZone &zone, const QList<PersonId> &people) const;

    /// What the candidate said of when they can come.
    Result<QList<BookingProblem>> candidateTimes(const Seat &seat, const TimeSpan &span, const QTimeZone &zone) const;

    /// Whether it is sooner than the team gives notice of it, by more than kNoticeGraceMinutes.
    Result<QList<BookingProblem>> notice(const Seat &seat, const TimeSpan &span) const;

    /// Whether it keeps the order of the candidate's stages.
    Result<QList<BookingProblem>> order(
        const Seat &seat, const TimeSpan &span, const QTimeZone &zone, const InterviewId &self) const;

    const Reader &m_reader;
    const ServiceContext &m_context;
};

/// How many hours ahead an interview of a stage is to be, as the team has set it: technical ones are prepared.
Result<int> noticeOf(const Reader &reader, const Stage &stage);

/// Takes out what was settled when the interview was given the beginning, or the length, that it keeps.
void dropSettled(QList<BookingProblem> &problems, bool sameStart, bool sameMinutes);

/// Walls before what a reason can override.
void wallsFirst(QList<BookingProblem> &problems);

/// The error of the first problem that is not answered: a wall, or one without a reason of the person's own or the
/// whole request's. Nothing when all are.
std::optional<Error> unanswered(
    const QList<BookingProblem> &problems, const QList<BookingParticipant> &participants, const QString &reason);

} // namespace shortlist
