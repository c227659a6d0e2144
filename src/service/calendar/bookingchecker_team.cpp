// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against many people at once, to choose some of them.
#include "domain/calendar/calendarqueries.h"
#include "domain/people/awaydays.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewplan.h"

namespace shortlist {

Result<QHash<PersonId, QList<BookingProblem>>> BookingChecker::hindrances(
    const Seat &seat, const TimeSpan &span, const QList<Person> &people, const InterviewId &self) const
{
    QHash<PersonId, QList<BookingProblem>> hindered;
    const QTimeZone desk = deskZone(m_context);
    QList<PersonId> ids;
    ids.reserve(people.size());
    for (const Person &person : people)
        ids += person.id;
    const auto taken = overlaps(seat, span, desk, ids, self);
    if (!taken)
        return taken.error();
    const auto engaged = busy(span, desk, ids);
    if (!engaged)
        return engaged.error();
    for (const BookingProblem &problem : *taken + *engaged) {
        if (!problem.personId.isNull()) // the candidate's are said of the time
            hindered[problem.personId] += problem;
    }
    const auto starts = m_context.queries.calendar.starts({ span.start.addDays(-9), span.start.addDays(9) }, self);
    if (!starts)
        return starts.error();
    const auto away =
        m_context.queries.calendar.away(span.start.date().addDays(-1), span.end.date().addDays(kAwayInARow));
    if (!away)
        return away.error();
    QHash<PersonId, QList<Away>> awayOf;
    for (const Away &days : *away)
        awayOf[days.personId] += days;
    for (const Person &person : people) {
        const auto problems = timeProblems(person, span, awayOf.value(person.id), starts->value(person.id), desk);
        if (!problems.isEmpty())
            hindered[person.id] += problems;
    }
    for (QList<BookingProblem> &problems : hindered)
        wallsFirst(problems);
    return hindered;
}

Result<QSet<PersonId>> BookingChecker::declined(const ApplicationId &application, const StageId &stage) const
{
    InterviewFilter own;
    own.application = application;
    own.withCancelled = true;
    const auto interviews = m_context.queries.calendar.interviews(own);
    if (!interviews)
        return interviews.error();
    QSet<PersonId> people;
    for (const InterviewEntry &one : *interviews) {
        if (one.interview.stageId != stage)
            continue;
        for (const InterviewPerson &person : one.people) {
            if (person.isOpenDecline())
                people.insert(person.personId);
        }
    }
    return people;
}

} // namespace shortlist
