// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/busyreading.h"
#include "domain/calendar/interview.h"
#include "domain/calendar/timespan.h"
#include "domain/core/result.h"
#include "domain/jobs/stagekind.h"
#include "domain/people/person.h"
#include "domain/people/pool.h"

#include <QByteArrayList>
#include <QHash>

#include <optional>

namespace shortlist {

/// Somebody in an interview, with what a calendar shows of them.
struct InterviewPerson {
    ParticipantId participantId;
    PersonId personId;
    QString name;
    QString title;
    QString zone;
    ParticipantRole role = ParticipantRole::Interviewer;
    Reply reply = Reply::NeedsAction;
    QString overrideReason;
    QDateTime setAsideAt{}; ///< UTC: since when a decline is no task any more
    QString comment{}; ///< what they wrote with their reply

    /// A decline that somebody has to do something about.
    bool isOpenDecline() const { return reply == Reply::Declined && !setAsideAt.isValid(); }
};

/// An interview with the names that belong to it.
struct InterviewEntry {
    Interview interview;
    CandidateId candidateId;
    QString candidateName;
    QString candidateZone; ///< empty when not known
    JobId jobId;
    QString jobTitle;
    QString stageName;
    int stageIndex = 0; ///< its place in the plan
    StageKind stageKind = StageKind::Interview;
    PersonId recruiterId; ///< the opening's; null where none is named
    QString recruiterName;
    QString recruiterZone;
    QList<InterviewPerson> people;

    TimeSpan span() const { return { interview.startAt, interview.endAt() }; }
    /// Still to come: proposed or confirmed.
    bool isOpen() const
    {
        return interview.state == InterviewState::Proposed || interview.state == InterviewState::Confirmed;
    }
    /// The candidate declined, and nobody has done anything about it.
    bool isDeclinedByCandidate() const
    {
        return interview.candidateReply == Reply::Declined && !interview.candidateSetAsideAt.isValid();
    }
    /// How it stands: what was confirmed and then declined, by whoever is to lead it or by the candidate, is to be
    /// confirmed anew as long as nothing was done about it.
    InterviewState standing() const
    {
        bool declined = isDeclinedByCandidate();
        for (const InterviewPerson &one : people)
            declined = declined || (one.role == ParticipantRole::Interviewer && one.isOpenDecline());
        return declined && interview.state == InterviewState::Confirmed ? InterviewState::Proposed : interview.state;
    }
    /// The person's part in it, or nothing.
    const InterviewPerson *person(const PersonId &id) const
    {
        for (const InterviewPerson &one : people) {
            if (one.personId == id)
                return &one;
        }
        return nullptr;
    }
};

/// What interviews take of somebody's time, with no more about it than a search for times asks for.
struct TakenTimes {
    QList<TimeSpan> interviews; ///< those to come that are proposed or confirmed, in order of beginning
    QList<QDateTime> starts; ///< when interviews begin that are proposed, confirmed or held, in order
};

/// What somebody's calendars say of a span, with no more read of it than a search for times asks for.
struct CalendarTexts {
    QByteArrayList busy; ///< for each file that speaks of the span a text as spansToText() writes it, not parsed
    /// They speak of all of the span, and nothing in it could not be read: as BusyTimes::knows() has it.
    bool knownThroughout = false;
};

/// Which interviews are asked for; what is left out does not narrow.
struct InterviewFilter {
    TimeSpan span; ///< those that share a moment with it; invalid ends are open
    PersonId person;
    CandidateId candidate;
    ApplicationId application;
    JobId job;
    InterviewId interview;
    bool withCancelled = false;
    QStringList stageNames{}; ///< interviews of stages of one of these names, whatever the job; none: of all
    InterviewId after{}; ///< those that follow this one in the order of the answer
    int limit = 0; ///< at most so many; 0 for all

    friend bool operator==(const InterviewFilter &, const InterviewFilter &) = default;
};

/// An application for which interviews can be booked.
struct BookableApplication {
    ApplicationId applicationId;
    CandidateId candidateId;
    QString candidateName;
    QString jobTitle;
    QString stageName; ///< where it stands
};

/// Queries for interviews in an interval, busy times, load. Same thread as the workspace; inside a command they see
/// what the command wrote so far.
class CalendarQueries {
public:
    CalendarQueries() = default;
    virtual ~CalendarQueries() = default;
    CalendarQueries(const CalendarQueries &) = delete;
    CalendarQueries &operator=(const CalendarQueries &) = delete;

    /// The interviews of a filter in order of their beginning, with their people in order of name.
    virtual Result<QList<InterviewEntry>> interviews(const InterviewFilter &filter) const = 0;
    /// Proposed and confirmed interviews that share a moment with the span and have the candidate or one of the people
    /// in them, in order of their beginning.
    virtual Result<QList<InterviewEntry>> blocking(
        const TimeSpan &span, const CandidateId &candidate, const QList<PersonId> &people) const = 0;
    /// The interviews (proposed, confirmed, held) each person begins in a span, one interview left out.
    virtual Result<QHash<PersonId, QList<QDateTime>>> starts(
        const TimeSpan &span, const InterviewId &leftOut) const = 0;
    /// The same interviews with their length: from beginning to end, in order of their beginning.
    virtual Result<QHash<PersonId, QList<TimeSpan>>> engagements(const TimeSpan &span) const = 0;
    /// How often people sat in a held interview of a kind as a shadow or a reverse shadow; who never did is missing.
    virtual Result<QHash<PersonId, TrainingProgress>> trainingProgress(const QString &interviewKind) const = 0;
    /// Days away that share a day with the dates, both included.
    virtual Result<QList<Away>> away(QDate from, QDate to) const = 0;
    /// When people are busy between the ends of a span, by what their calendars said, and of what time these speak at
    /// all. Only these people, or everybody where none are named; who is missing in the answer has no calendar.
    virtual Result<QHash<PersonId, BusyTimes>> busy(const TimeSpan &span, const QList<PersonId> &people) const = 0;
    /// What the interviews that begin in a span take of people's time, one left out. Only these people, or everybody
    /// where none are named; who has none is missing in the answer.
    virtual Result<QHash<PersonId, TakenTimes>> taken(
        const TimeSpan &span, const InterviewId &leftOut, const QList<PersonId> &people) const = 0;
    /// All that those calendars say which speak of the span at all. Only these people, or everybody where none are
    /// named; who has none is missing in the answer.
    virtual Result<QHash<PersonId, CalendarTexts>> calendars(
        const TimeSpan &span, const QList<PersonId> &people) const = 0;
    /// The names of the stages for which there is an interview that was not cancelled, or that a job in use plans, each
    /// once and in order.
    virtual Result<QStringList> stageNames() const = 0;
    /// Active applications whose candidate or job contains every word of the text, by candidate name; at most `limit`.
    virtual Result<QList<BookableApplication>> bookable(const QString &text, int limit) const = 0;
};

} // namespace shortlist
