// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewservice.h"

namespace shortlist {

/// A booking or a change of time worked out, before anything is written.
struct InterviewService::Planned {
    Seat seat;
    ZonedTime when;
    int minutes = 0;
    QList<BookingProblem> problems;
    Interview before; ///< of a change of time; its id is null for a new interview

    BookingCheck asCheck() const
    {
        return { when.utc(), minutes, when.remark(), when.otherReading().has_value(), problems, {} };
    }
    void setTimeOf(Interview &interview) const
    {
        interview.startAt = when.utc();
        interview.minutes = minutes;
        interview.zone = when.zoneId();
        interview.wallClock = QDateTime(when.date(), when.time(), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm");
    }
};

/// The zone of the one at the desk; UTC where that is not known.
QTimeZone deskZone(const ServiceContext &context);

/// Refused “book.stageKind” for a stage without interviews.
Status refuseWithoutInterviews(const Stage &stage);

/// Refused “book.notActive” for an application that is on hold or has ended.
Status refuseUnlessActive(const Seat &seat);

/// Keeps what the candidate said just now of when they can come, where they said something.
Status keepOffered(Transaction &transaction, const Clock &clock, const Seat &seat);

/// Invalid for a length no interview has.
Status withinBounds(int minutes);

/// The interview if it is still to come and as it was when it was looked at; Refused “interview.over” and Conflict
/// “interview.stale” otherwise.
Result<Interview> openAtVersion(const Reader &reader, const InterviewId &id, int version);

/// Refused “interview.scored” when one of `people` (anybody, when empty) submitted a card on the interview.
Status refuseScored(
    Transaction &transaction, const Clock &clock, const InterviewId &interview, const QList<PersonId> &people);

/// Somebody is asked to reply, now and anew.
void askForReply(Participant &participant, const Clock &clock);

/// Somebody takes part who did not before, or in another role, and is asked to reply; but who does that themselves
/// (`by`) has accepted it.
void invite(Participant &participant, const Clock &clock, const PersonId &by);

/// An interview whose time, length or people changed: the next schedule version, proposed until it is confirmed anew.
/// What the candidate replied counts no more, unless the time stays.
void askAgain(Interview &interview, const Clock &clock, bool sameTime);

/// Those who take part are asked anew: what they replied was to another version. Where the time stays, who declined it
/// has still declined; whoever makes the change themselves and had accepted has accepted this, too.
Status askAgain(
    Transaction &transaction, const Clock &clock, bool sameTime, const PersonId &changer, QList<Participant> &people);

/// Those of `wanted` who are new or in another role than before.
QList<PersonId> newAmong(const QList<BookingParticipant> &wanted, const QList<Participant> &before);

/// Whom a booking asks to take part.
QList<PersonId> idsOf(const QList<BookingParticipant> &participants);

/// Those of `before` who are not wanted any more.
QList<PersonId> goneFrom(const QList<BookingParticipant> &wanted, const QList<Participant> &before);

/// The people wanted; whoever something speaks against carries the reason why they were taken all the same.
QList<BookingParticipant> withReasons(
    QList<BookingParticipant> wanted, const QString &reason, const QList<BookingProblem> &problems);

/// Writes the rows of those who stay, come and go; gives those who are there then. `scope` is the candidate's; `by`
/// whoever changes it.
Result<QList<Participant>> writePeople(Transaction &transaction, const Clock &clock, const PersonId &by,
    const QUuid &scope, const InterviewId &interview, const QList<Participant> &before,
    const QList<BookingParticipant> &wanted);

Result<QList<Participant>> participantsOf(const Reader &reader, const InterviewId &interview);

} // namespace shortlist
