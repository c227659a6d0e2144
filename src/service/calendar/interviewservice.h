// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "domain/calendar/calendarqueries.h"
#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "service/core/commandrunner.h"

namespace shortlist {

struct InterviewMove;
struct Seat;

/// A stage that interviews are booked for.
struct BookableStage {
    Stage stage;
    int minutes = 60; ///< as the plan says
    int booked = 0; ///< interviews proposed, confirmed or held
};

/// What booking for an application starts from.
struct BookingForm {
    Application application;
    Candidate candidate;
    Job job;
    QList<BookableStage> stages; ///< those that hold interviews, in the plan's order
    StageId nextStage; ///< the first from where the application stands that lacks an interview; null for none
    PersonId recruiterId; ///< the opening's; whoever is at the desk where none is named; may be null
    QString recruiterName;
    QString recruiterZone;
};

/// Another time for an interview.
struct ChangeOfTime {
    InterviewId interviewId;
    int version = 0; ///< the schedule version that was looked at: a change meanwhile is a Conflict
    BookingTime when;
    int minutes = 0; ///< 0: as long as before
    QString reason{};
    QList<BookingParticipant> participants{}; ///< other people or roles at the same time; empty: those who are there
    QString candidateTimes{}; ///< as BookingRequest::candidateTimes
};

/// Other people, or other roles, for an interview.
struct ChangeOfPeople {
    InterviewId interviewId;
    int version = 0; ///< the schedule version that was looked at: a change meanwhile is a Conflict
    QList<BookingParticipant> participants;
    QString reason{};
};

/// Booking and changing interviews. Every change is one command; all rules are checked inside it, so that two windows
/// cannot book the same hour twice.
class InterviewService {
public:
    explicit InterviewService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The interviews of a filter, see CalendarQueries::interviews().
    Result<QList<InterviewEntry>> list(const InterviewFilter &filter) const;
    /// One interview, cancelled or not; NotFound when there is none.
    Result<InterviewEntry> load(const InterviewId &interview) const;
    /// Active applications for which interviews can be booked; see CalendarQueries::bookable().
    Result<QList<BookableApplication>> bookable(const QString &text, int limit) const;

    Result<BookingForm> form(const ApplicationId &application) const;

    /// The people of the team for a stage, each in the role they are trained for, the best first; those who left are
    /// not among them. Loads are of the local week around `moment`; without one, of this week. With minutes as well,
    /// what keeps people from coming then is an objection too, the interview `self` left out of account; that somebody
    /// declined it always is.
    Result<QList<EligiblePerson>> eligible(const StageId &stage, const ApplicationId &application,
        const QDateTime &moment = {}, int minutes = 0, const InterviewId &self = {}) const;

    /// What booking would say, without booking. Errors as of book(), except that what speaks against it is in the
    /// answer.
    Result<BookingCheck> check(const BookingRequest &request) const;
    /// What booking at a time would say before it is known for whom and for which stage: of the clock, of the least
    /// notice the team gives, and of a person's time; null: nobody's.
    Result<BookingCheck> check(const TimeSpan &span, const PersonId &person) const;
    /// Books an interview and opens a draft scorecard for everyone who takes part. Errors: Conflict “book.overlap”
    /// names who is taken by what until when; Refused, Invalid and NeedsReason as BookingProblem::key(), the latter
    /// until the request or the person carries a reason. What the candidate wrote of their times is kept by the same
    /// command; errors of readAvailability() and of CandidateService::setTimes() where it cannot be.
    Result<InterviewId> book(const BookingRequest &request);
    /// Books several interviews in this order as one command, to be undone at once: all of them or none. Each is held
    /// against the rules with those before it booked. Errors as of book(), with the stage and the candidate named;
    /// Invalid “book.none” for no interview at all. `reason` serves those without one of their own.
    Result<QList<InterviewId>> bookAll(const QList<BookingRequest> &requests, const QString &reason);

    /// Gives several interviews other times or interviewers as one command, to be undone at once: all of them or none.
    /// Each is the next schedule version, and everyone is asked to reply again. They are held against the rules when
    /// all are where they go, so that two can change places. Errors as of bookAll() and reschedule(); Invalid
    /// “replan.none” for no move at all.
    Status moveAll(const QList<InterviewMove> &moves, const QString &reason);

    /// The interview of a filter that was cancelled and that nothing has taken the place of: none of its stage is to
    /// come or was held. Of several the one that was to be last. NotFound “interview.noneCancelled” where there is
    /// none.
    Result<InterviewEntry> lastCancelled(const InterviewFilter &filter) const;

    /// What rescheduling would say, without doing it.
    Result<BookingCheck> check(const ChangeOfTime &change) const;
    /// Moves an interview or changes its length: the next schedule version, proposed until it is confirmed anew,
    /// everyone is asked to reply again, scorecards are due later. Where it names people these come at the same time,
    /// as of changePeople(). Conflict “interview.stale” when it was changed since; problems as of book(). The same
    /// time, length and people change nothing but what the candidate wrote of their times.
    Status reschedule(const ChangeOfTime &change);
    /// What changePeople() would say, without doing it.
    Result<BookingCheck> check(const ChangeOfPeople &change) const;
    /// Other people or roles: the next schedule version, proposed until it is confirmed anew; who accepted is asked
    /// again, who declined has still declined, and the candidate's reply stands. Drafts follow. Only those who are new
    /// or in another role are judged. Refused “interview.scored” when somebody who submitted a card would be taken out.
    Status changePeople(const ChangeOfPeople &change);

    /// Room, link or number: an edit, no new schedule version.
    Status changePlace(const InterviewId &interview, const QString &place);
    /// A proposed interview is agreed.
    Status confirm(const InterviewId &interview);
    /// Calls it off; its drafts are discarded. Refused “interview.scored” when a card was submitted.
    Status cancel(const InterviewId &interview, const QString &reason);
    /// It took place. Refused “interview.early” before its beginning.
    Status markHeld(const InterviewId &interview);
    /// The candidate did not come; drafts are discarded.
    Status markNoShow(const InterviewId &interview);
    /// What somebody who takes part answered, noted by hand now; a null person means the candidate. A reply in a file
    /// that was given before does not undo it. NotFound “interview.notThere” when they do not take part.
    Status reply(const InterviewId &interview, const PersonId &person, Reply reply);

private:
    struct Planned;
    Result<Planned> plan(const Reader &reader, const BookingRequest &request) const;
    Result<Planned> plan(const Reader &reader, const ChangeOfTime &change) const;
    Result<Planned> plan(const Reader &reader, const ChangeOfPeople &change) const;
    /// What a plan says, and of whom among the people it is not known whether they are free.
    Result<BookingCheck> checkOf(const Planned &planned, const QList<PersonId> &people) const;
    Status write(Transaction &transaction, const BookingRequest &request, const Planned &planned,
        const InterviewId &interview) const;
    Status writeMove(Transaction &transaction, const InterviewMove &move) const;
    Status judgeMove(Transaction &transaction, const InterviewMove &move, const QString &reason) const;
    Status bookMove(Transaction &transaction, const InterviewMove &move, const QString &reason) const;
    Status end(const InterviewId &interview, const QString &command, InterviewState state, const QString &reason);

    ServiceContext m_context;
};

} // namespace shortlist
