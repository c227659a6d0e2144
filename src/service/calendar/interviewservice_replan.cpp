// SPDX-License-Identifier: GPL-3.0-or-later
// Several interviews moved at once.
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewcards.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/interviewservice.h"
#include "service/calendar/loopreplanning.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

Error ofMove(Error error, const InterviewMove &move)
{
    error.sentence = QCoreApplication::translate("Booking", "“%1” of %2: %3")
                         .arg(move.stageName, move.candidateName, error.sentence);
    return error;
}

Status setTime(Interview &interview, const QDateTime &start)
{
    const auto when = ZonedTime::fromUtc(start, interview.zone);
    if (!when)
        return when.error();
    interview.startAt = when->utc();
    interview.wallClock = QDateTime(when->date(), when->time(), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm");
    return done();
}

/// Whoever something speaks against carries the reason why they were taken all the same, as when they are booked.
Status keepReason(
    Transaction &transaction, const InterviewMove &move, const QList<BookingProblem> &problems, const QString &reason)
{
    const bool excepted = std::any_of(problems.begin(), problems.end(),
        [&move](const BookingProblem &problem) { return problem.personId == move.personId; });
    if (!excepted || reason.isEmpty())
        return done();
    const auto people = participantsOf(transaction, move.interviewId);
    if (!people)
        return people.error();
    for (Participant one : *people) {
        if (one.personId != move.personId || !one.overrideReason.isEmpty())
            continue;
        one.overrideReason = reason;
        return transaction.save(one);
    }
    return done();
}

} // namespace

/// Writes the new time and people of an interview without asking whether they keep the rules.
Status InterviewService::writeMove(Transaction &transaction, const InterviewMove &move) const
{
    const BookingChecker checker(transaction, m_context);
    auto seat = checker.seat(move.applicationId, move.stageId);
    if (!seat)
        return seat.error();
    auto interview = openAtVersion(transaction, move.interviewId, move.version);
    if (!interview)
        return interview.error();
    const auto before = participantsOf(transaction, move.interviewId);
    if (!before)
        return before.error();
    if (auto allowed = refuseScored(transaction, m_context.clock, move.interviewId, {}); !allowed)
        return allowed;
    const bool sameTime = interview->startAt == move.startAt;
    if (auto set = setTime(*interview, move.startAt); !set)
        return set;
    askAgain(*interview, m_context.clock, sameTime);
    if (auto saved = transaction.save(*interview); !saved)
        return saved;
    auto people = writePeople(transaction, m_context.clock, m_context.session.person,
        candidateScope(seat->candidate.id), move.interviewId, *before, { BookingParticipant{ move.personId } });
    if (!people)
        return people.error();
    if (auto asked = askAgain(transaction, m_context.clock, sameTime, m_context.session.person, *people); !asked)
        return asked;
    return InterviewCards(transaction, m_context.clock).follow(*interview, seat->facts.stage, *people);
}

/// What speaks against an interview where it was moved, with all others where they go.
Status InterviewService::judgeMove(Transaction &transaction, const InterviewMove &move, const QString &reason) const
{
    const BookingChecker checker(transaction, m_context);
    const auto seat = checker.seat(move.applicationId, move.stageId);
    if (!seat)
        return seat.error();
    const auto interview = transaction.get(move.interviewId);
    if (!interview)
        return interview.error();
    auto problems = checker.time(*seat, { interview->startAt, interview->endAt() },
        zoneOr(interview->zone, QTimeZone::utc()), { move.personId }, move.interviewId);
    if (!problems)
        return problems.error();
    const QList<BookingParticipant> wanted{ BookingParticipant{ move.personId } };
    const auto people = checker.people(*seat, wanted, { move.personId });
    if (!people)
        return people.error();
    *problems += *people;
    // A length that was agreed before is not asked about again, nor is a time that stays.
    dropSettled(*problems, move.startAt == move.startBefore, true);
    wallsFirst(*problems);
    if (const auto error = unanswered(*problems, wanted, reason))
        return *error;
    return keepReason(transaction, move, *problems, reason.trimmed());
}

Status InterviewService::bookMove(Transaction &transaction, const InterviewMove &move, const QString &reason) const
{
    const auto cancelled = transaction.get(move.interviewId);
    if (!cancelled)
        return cancelled.error();
    const auto when = BookingTime::at(move.startAt, cancelled->zone);
    if (!when)
        return when.error();
    BookingRequest request;
    request.applicationId = move.applicationId;
    request.stageId = move.stageId;
    request.when = *when;
    request.minutes = move.minutes;
    request.participants = { BookingParticipant{ move.personId } };
    request.reason = reason;
    auto planned = plan(transaction, request);
    if (!planned)
        return planned.error();
    // A length that was agreed before is not asked about again.
    dropSettled(planned->problems, false, true);
    if (const auto error = unanswered(planned->problems, request.participants, reason))
        return *error;
    return write(transaction, request, *planned, InterviewId(timedUuid(m_context.clock.nowUtc())));
}

Result<InterviewEntry> InterviewService::lastCancelled(const InterviewFilter &filter) const
{
    InterviewFilter all = filter;
    all.withCancelled = true;
    const auto entries = list(all);
    if (!entries)
        return entries.error();
    // A stage of several interviews lacks one until as many stand as it asks for.
    const auto standing = [&entries](const Interview &cancelled) {
        return std::count_if(entries->begin(), entries->end(), [&cancelled](const InterviewEntry &other) {
            return other.interview.applicationId == cancelled.applicationId
                && other.interview.stageId == cancelled.stageId
                && (other.isOpen() || other.interview.state == InterviewState::Held);
        });
    };
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (entry->interview.state != InterviewState::Cancelled)
            continue;
        const auto stage = m_context.workspace.get(entry->interview.stageId);
        if (!stage)
            return stage.error();
        if (standing(entry->interview) < std::max(stage->countMin, 1))
            return *entry;
    }
    return Error{ Error::Code::NotFound,
        QCoreApplication::translate("Booking", "No interview was cancelled that lacks another in its place."), {}, {},
        QStringLiteral("interview.noneCancelled") };
}

Status InterviewService::moveAll(const QList<InterviewMove> &moves, const QString &reason)
{
    if (moves.isEmpty())
        return failure(Error::Code::Invalid, "replan.none",
            QCoreApplication::translate("Booking", "There is no interview to move."),
            QCoreApplication::translate("Booking", "Plan again first."));
    const auto work = [&](Transaction &transaction) -> Status {
        for (const InterviewMove &move : moves) {
            if (move.isNew)
                continue;
            if (auto written = writeMove(transaction, move); !written)
                return ofMove(written.error(), move);
        }
        for (const InterviewMove &move : moves) {
            const Status judged =
                move.isNew ? bookMove(transaction, move, reason) : judgeMove(transaction, move, reason);
            if (!judged)
                return ofMove(judged.error(), move);
        }
        return done();
    };
    return m_context.commands.run(
        QStringLiteral("interview.moveAll"), moves.constFirst().applicationId, work, reason.trimmed());
}

} // namespace shortlist
