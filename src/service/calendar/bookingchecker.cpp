// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/bookingchecker.h"

#include "domain/calendar/availability.h"
#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/calendar/slotwords.h"
#include "domain/calendar/stageorder.h"
#include "domain/people/awaydays.h"
#include "domain/words/dates.h"
#include "service/calendar/interviewplan.h"
#include "service/people/poolservice.h"
#include "service/pipeline/openingof.h"
#include "service/settings/schedulingwishes.h"
#include "service/settings/teamhours.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

QString until(const QDateTime &moment, const QTimeZone &zone)
{
    return QCoreApplication::translate("Booking", "%1 (%2)")
        .arg(words::clockTime(moment, zone), QString::fromUtf8(zone.id()));
}

BookingProblem overlap(const PersonId &person, const QString &sentence)
{
    return { BookingProblem::Kind::Overlap, false, person, sentence,
        QCoreApplication::translate("Booking", "Choose another time, or move that interview first.") };
}

} // namespace

Result<int> noticeOf(const Reader &reader, const Stage &stage)
{
    return hoursOf(reader, isTechnical(stage) ? preparationHours() : bookingNoticeHours());
}

void dropSettled(QList<BookingProblem> &problems, bool sameStart, bool sameMinutes)
{
    problems.removeIf([&](const BookingProblem &problem) {
        switch (problem.kind) {
        case BookingProblem::Kind::Minutes:
            return sameMinutes;
        case BookingProblem::Kind::Notice:
            return sameStart;
        case BookingProblem::Kind::CandidateTimes:
        case BookingProblem::Kind::Order:
            return sameStart && sameMinutes;
        default:
            return false;
        }
    });
}

void wallsFirst(QList<BookingProblem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(),
        [](const BookingProblem &a, const BookingProblem &b) { return !a.canOverride && b.canOverride; });
}

std::optional<Error> unanswered(
    const QList<BookingProblem> &problems, const QList<BookingParticipant> &participants, const QString &reason)
{
    QList<BookingProblem> open;
    for (const BookingProblem &problem : problems) {
        if (!problem.canOverride)
            return problem.error();
        const auto own = std::find_if(participants.begin(), participants.end(), [&problem](const auto &one) {
            return one.personId == problem.personId && !one.overrideReason.trimmed().isEmpty();
        });
        if (reason.trimmed().isEmpty() && own == participants.end())
            open += problem;
    }
    if (open.isEmpty())
        return std::nullopt;
    Error error = open.constFirst().error();
    QStringList sentences;
    for (const BookingProblem &problem : std::as_const(open))
        sentences += problem.sentence;
    error.sentence = sentences.join(QLatin1Char(' '));
    error.advice = QCoreApplication::translate("Booking", "Change it, or give a reason.");
    return error;
}

Result<Seat> BookingChecker::seat(const ApplicationId &applicationId, const StageId &stageId) const
{
    Seat seat;
    auto application = m_reader.get(applicationId);
    if (!application)
        return application.error();
    auto stage = m_reader.get(stageId);
    if (!stage)
        return stage.error();
    auto candidate = m_reader.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    auto job = m_reader.get(application->jobId);
    if (!job)
        return job.error();
    const auto opening = openingOf(m_reader, *application);
    if (!opening)
        return opening.error();
    if (*opening) {
        seat.facts.recruiterId = (*opening)->recruiterId;
        seat.facts.hiringManagerId = (*opening)->hiringManagerId;
    }
    const auto specialtyId = specialtyOf(m_reader, *application);
    if (!specialtyId)
        return specialtyId.error();
    const auto specialty = m_reader.tryGet(*specialtyId);
    if (!specialty)
        return specialty.error();
    if (*specialty)
        seat.facts.language = (*specialty)->language;
    const auto trainings = m_reader.all<Training>({ equals(&Training::interviewKind, stage->kindName()) });
    if (!trainings)
        return trainings.error();
    for (const Training &training : *trainings)
        seat.facts.training.insert(training.personId, training.level);
    const auto pool = poolOf(m_reader, stage->kindName());
    if (!pool)
        return pool.error();
    seat.facts.pool = *pool;
    auto gone = declined(applicationId, stageId);
    if (!gone)
        return gone.error();
    seat.facts.declined = std::move(*gone);
    seat.application = std::move(*application);
    seat.candidate = std::move(*candidate);
    seat.facts.stage = std::move(*stage);
    seat.facts.job = std::move(*job);
    return seat;
}

Status BookingChecker::offer(Seat &seat, const QString &candidateTimes) const
{
    if (candidateTimes.trimmed().isEmpty())
        return done();
    const auto spans = availabilityFromText(
        candidateTimes, m_context.clock.nowUtc(), zoneOr(seat.candidate.zone, deskZone(m_context)));
    if (!spans)
        return spans.error();
    seat.offered = wholeMinutes(*spans);
    return done();
}

Result<QList<BookingProblem>> BookingChecker::newInterview(
    const Seat &seat, const TimeSpan &span, const QTimeZone &zone, const QList<BookingParticipant> &participants) const
{
    QList<PersonId> all;
    for (const BookingParticipant &one : participants)
        all += one.personId;
    auto problems = time(seat, span, zone, all, {});
    if (!problems)
        return problems;
    auto who = people(seat, participants, all);
    if (!who)
        return who;
    auto enough = count(seat);
    if (!enough)
        return enough;
    *problems += *who;
    *problems += *enough;
    wallsFirst(*problems);
    return problems;
}

Result<QList<BookingProblem>> BookingChecker::overlaps(const Seat &seat, const TimeSpan &span, const QTimeZone &zone,
    const QList<PersonId> &people, const InterviewId &self) const
{
    const auto blocking = m_context.queries.calendar.blocking(span, seat.candidate.id, people);
    if (!blocking)
        return blocking.error();
    QList<BookingProblem> problems;
    for (const InterviewEntry &other : *blocking) {
        if (other.interview.id == self)
            continue;
        const QString end = until(other.interview.endAt(), zone);
        if (other.candidateId == seat.candidate.id)
            problems += overlap({}, QCoreApplication::translate("Booking", "%1 has “%2” until %3.")
                                        .arg(other.candidateName, other.stageName, end));
        for (const InterviewPerson &person : other.people) {
            if (people.contains(person.personId))
                problems +=
                    overlap(person.personId, QCoreApplication::translate("Booking", "%1 is in “%2” with %3 until %4.")
                                                 .arg(person.name, other.stageName, other.candidateName, end));
        }
    }
    return problems;
}

Result<QList<BookingProblem>> BookingChecker::busy(
    const TimeSpan &span, const QTimeZone &zone, const QList<PersonId> &people) const
{
    QList<BookingProblem> problems;
    if (people.isEmpty()) // which would ask about everybody
        return problems;
    const auto times = m_context.queries.calendar.busy(span, people);
    if (!times)
        return times.error();
    for (const PersonId &id : people) {
        const BusyTimes own = times->value(id);
        if (own.busy.isEmpty())
            continue;
        const auto person = m_reader.get(id);
        if (!person)
            return person.error();
        problems += BookingProblem{ BookingProblem::Kind::Busy, true, id,
            QCoreApplication::translate("Booking", "%1 is busy until %2, by their own calendar.")
                .arg(person->name, until(own.busy.constLast().end, zone)),
            QCoreApplication::translate("Booking", "Choose another time, or give a reason.") };
    }
    return problems;
}

Result<QList<UnknownPerson>> BookingChecker::unknown(
    const TimeSpan &span, const QTimeZone &zone, const QList<PersonId> &people) const
{
    QList<UnknownPerson> all;
    if (people.isEmpty()) // which would ask about everybody
        return all;
    const auto times = m_context.queries.calendar.busy(span, people);
    if (!times)
        return times.error();
    for (const PersonId &id : people) {
        const BusyTimes own = times->value(id);
        if (own.knows(span))
            continue;
        const auto person = m_reader.get(id);
        if (!person)
            return person.error();
        if (const auto one = unknownAt(id, person->name, own, span, zoneOr(person->zone, zone)))
            all += *one;
    }
    return all;
}

Result<QList<BookingProblem>> BookingChecker::candidateTimes(
    const Seat &seat, const TimeSpan &span, const QTimeZone &zone) const
{
    QList<TimeSpan> windows;
    if (seat.offered) {
        windows = *seat.offered;
    } else {
        const auto said =
            m_reader.all<CandidateTimes>({ equals(&CandidateTimes::candidateId, seat.candidate.id) }, {}, 1);
        if (!said)
            return said.error();
        if (!said->isEmpty())
            windows = said->constFirst().windows;
    }
    QList<BookingProblem> problems;
    const QDateTime now = m_context.clock.nowUtc();
    if (isOutsideWindows(span, windows, now))
        problems += BookingProblem{ BookingProblem::Kind::CandidateTimes, true, {},
            QCoreApplication::translate("Booking", "%1 said they can come at other times: %2.")
                .arg(seat.candidate.name, closestWindowsText(span, windows, now, zoneOr(seat.candidate.zone, zone))),
            QCoreApplication::translate("Booking", "Choose another time, or give a reason.") };
    return problems;
}

// Notice and order speak in the words of the search for times, which keeps the same rules.
Result<QList<BookingProblem>> BookingChecker::notice(const Seat &seat, const TimeSpan &span) const
{
    const auto hours = noticeOf(m_reader, seat.facts.stage);
    if (!hours)
        return hours.error();
    QList<BookingProblem> problems;
    const QDateTime now = m_context.clock.nowUtc();
    SlotQuery query;
    query.noticeHours = *hours;
    // What is over already is refused as such.
    const QDateTime earliest = now.addSecs(qint64(*hours) * 3600 - qint64(kNoticeGraceMinutes) * 60);
    if (now <= span.start && span.start < earliest)
        problems += BookingProblem{ BookingProblem::Kind::Notice, true, {}, slotRuleObjection(query, SlotRule::Notice),
            QCoreApplication::translate("Booking", "Choose a later time, or give a reason.") };
    return problems;
}

Result<QList<BookingProblem>> BookingChecker::order(
    const Seat &seat, const TimeSpan &span, const QTimeZone &zone, const InterviewId &self) const
{
    if (seat.application.id.isNull()) // which would ask about everybody's
        return QList<BookingProblem>();
    InterviewFilter own;
    own.application = seat.application.id;
    const auto interviews = m_context.queries.calendar.interviews(own);
    if (!interviews)
        return interviews.error();
    const auto wishes = wishesOf(m_reader);
    if (!wishes)
        return wishes.error();
    const StageOrder order =
        StageOrder::around(*interviews, seat.application.id, seat.facts.stage.position, self, wishes->gapMinutes);
    QList<BookingProblem> problems;
    if (order.allows(span))
        return problems;
    SlotQuery query;
    query.candidateZone = zone;
    query.notBefore = order.notBefore;
    query.notAfter = order.notAfter;
    problems += BookingProblem{ BookingProblem::Kind::Order, true, {}, slotRuleObjection(query, SlotRule::Order),
        QCoreApplication::translate("Booking", "Choose another time, move the other interview, or give a reason.") };
    return problems;
}

Result<QList<BookingProblem>> BookingChecker::time(const Seat &seat, const TimeSpan &span, const QTimeZone &zone,
    const QList<PersonId> &people, const InterviewId &self) const
{
    QList<BookingProblem> problems;
    if (span.start < m_context.clock.nowUtc())
        problems += BookingProblem{ BookingProblem::Kind::Past, false, {},
            QCoreApplication::translate("Booking", "This time is already over."),
            QCoreApplication::translate("Booking", "Choose a later one.") };
    if (!withinPlan(seat.facts.stage, span.minutes()))
        problems += BookingProblem{ BookingProblem::Kind::Minutes, true, {},
            QCoreApplication::translate(
                "Booking", "The plan asks for %n minute(s) of “%1”, not %2.", nullptr, plannedMinutes(seat.facts.stage))
                .arg(seat.facts.stage.name)
                .arg(span.minutes()),
            QCoreApplication::translate("Booking", "Keep to the plan, or give a reason.") };
    auto soon = notice(seat, span);
    if (!soon)
        return soon;
    problems += *soon;
    auto taken = overlaps(seat, span, zone, people, self);
    if (!taken)
        return taken;
    problems += *taken;
    auto engaged = busy(span, zone, people);
    if (!engaged)
        return engaged;
    problems += *engaged;
    auto offered = candidateTimes(seat, span, zone);
    if (!offered)
        return offered;
    problems += *offered;
    auto inOrder = order(seat, span, zone, self);
    if (!inOrder)
        return inOrder;
    problems += *inOrder;
    // Two days more on either side: somebody's local week begins before or after this one's.
    const TimeSpan around{ span.start.addDays(-9), span.start.addDays(9) };
    const auto starts = m_context.queries.calendar.starts(around, self);
    if (!starts)
        return starts.error();
    const auto away =
        m_context.queries.calendar.away(span.start.date().addDays(-1), span.end.date().addDays(kAwayInARow));
    if (!away)
        return away.error();
    const QTimeZone desk = deskZone(m_context);
    for (const PersonId &id : people) {
        const auto person = m_reader.get(id);
        if (!person)
            return person.error();
        problems += timeProblems(*person, span, *away, starts->value(id), desk);
    }
    wallsFirst(problems);
    return problems;
}

Result<QList<BookingProblem>> BookingChecker::people(
    const Seat &seat, const QList<BookingParticipant> &participants, const QList<PersonId> &judged) const
{
    QList<BookingProblem> problems;
    QList<ParticipantRole> roles;
    QList<TrainingLevel> levels;
    QList<Person> interviewers;
    QSet<PersonId> seen;
    for (const BookingParticipant &one : participants) {
        const auto person = m_reader.get(one.personId);
        if (!person)
            return person.error();
        roles += one.role;
        levels += trainingOf(seat.facts, one.personId);
        if (one.role == ParticipantRole::Interviewer)
            interviewers += *person;
        if (seen.contains(one.personId))
            problems += BookingProblem{ BookingProblem::Kind::Team, false, one.personId,
                QCoreApplication::translate("Booking", "%1 is there twice.").arg(person->name),
                QCoreApplication::translate("Booking", "Take one of the two entries out.") };
        seen.insert(one.personId);
        if (!judged.contains(one.personId))
            continue;
        for (const Objection &objection : judge(seat.facts, *person, one.role).objections)
            problems +=
                BookingProblem{ BookingProblem::Kind::Person, objection.canOverride, one.personId, objection.sentence,
                    objection.canOverride
                        ? QCoreApplication::translate("Booking", "Choose somebody else, or give a reason.")
                        : QCoreApplication::translate("Booking", "Choose somebody else.") };
    }
    QList<Objection> together = objectionsToTeam(roles);
    if (!isRefused(together))
        together += objectionsToTrainees(roles, levels, needOf(seat.facts));
    for (const Objection &objection : std::as_const(together))
        problems += BookingProblem{ BookingProblem::Kind::Team, objection.canOverride, {}, objection.sentence,
            objection.canOverride
                ? QCoreApplication::translate("Booking", "Change the roles, or give a reason.")
                : QCoreApplication::translate("Booking", "Add an interviewer, or change the roles.") };
    const QStringList missing = missingFromPanel(seat.facts, interviewers);
    if (!missing.isEmpty() && !participants.isEmpty())
        problems += BookingProblem{ BookingProblem::Kind::Panel, true, {},
            QCoreApplication::translate("Booking", "Missing from the panel: %1.")
                .arg(missing.join(QStringLiteral(", "))),
            QCoreApplication::translate("Booking", "Add them, or give a reason.") };
    wallsFirst(problems);
    return problems;
}

Result<QList<BookingProblem>> BookingChecker::count(const Seat &seat) const
{
    QList<BookingProblem> problems;
    const auto existing = m_reader.all<Interview>({ equals(&Interview::applicationId, seat.application.id),
        equals(&Interview::stageId, seat.facts.stage.id), differs(&Interview::state, InterviewState::Cancelled),
        differs(&Interview::state, InterviewState::NoShow) });
    if (!existing)
        return existing.error();
    const Stage &stage = seat.facts.stage;
    if (stage.countMax && existing->size() >= *stage.countMax)
        problems += BookingProblem{ BookingProblem::Kind::Enough, true, {},
            QCoreApplication::translate(
                "Booking", "“%1” of %2 is already booked, and the plan asks for %n.", nullptr, *stage.countMax)
                .arg(stage.name, seat.candidate.name),
            QCoreApplication::translate(
                "Booking", "Move the one that is booked, or give a reason for another sitting.") };
    return problems;
}

} // namespace shortlist
