// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds an interview, once it is booked.
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewcards.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/interviewservice.h"

#include <algorithm>

namespace shortlist {

QList<PersonId> newAmong(const QList<BookingParticipant> &wanted, const QList<Participant> &before)
{
    QList<PersonId> added;
    for (const BookingParticipant &one : wanted) {
        const bool same = std::any_of(before.begin(), before.end(),
            [&one](const Participant &old) { return old.personId == one.personId && old.role == one.role; });
        if (!same)
            added += one.personId;
    }
    return added;
}

QList<PersonId> goneFrom(const QList<BookingParticipant> &wanted, const QList<Participant> &before)
{
    QList<PersonId> gone;
    for (const Participant &old : before) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
            [&old](const BookingParticipant &one) { return one.personId == old.personId; });
        if (!stays)
            gone += old.personId;
    }
    return gone;
}

QList<BookingParticipant> withReasons(
    QList<BookingParticipant> wanted, const QString &reason, const QList<BookingProblem> &problems)
{
    for (BookingParticipant &one : wanted) {
        const bool asked = std::any_of(problems.begin(), problems.end(),
            [&one](const BookingProblem &problem) { return problem.personId == one.personId; });
        if (asked && one.overrideReason.trimmed().isEmpty())
            one.overrideReason = reason;
    }
    return wanted;
}

Result<QList<Participant>> writePeople(Transaction &transaction, const Clock &clock, const PersonId &by,
    const QUuid &scope, const InterviewId &interview, const QList<Participant> &before,
    const QList<BookingParticipant> &wanted)
{
    // Somebody else is booked: what was to be done about a decline is done.
    const bool othersCome = std::any_of(wanted.begin(), wanted.end(), [&before](const BookingParticipant &one) {
        return one.role != ParticipantRole::Shadow
            && std::none_of(
                before.begin(), before.end(), [&one](const Participant &p) { return p.personId == one.personId; });
    });
    QList<Participant> now;
    for (const BookingParticipant &one : wanted) {
        const auto old = std::find_if(
            before.begin(), before.end(), [&one](const Participant &p) { return p.personId == one.personId; });
        Participant participant;
        if (old != before.end()) {
            participant = *old;
            if (participant.role != one.role)
                invite(participant, clock, by);
            else if (participant.reply == Reply::Declined && othersCome)
                participant.setAsideAt = clock.nowUtc();
        } else {
            participant.id = ParticipantId(timedUuid(clock.nowUtc()));
            participant.interviewId = interview;
            participant.personId = one.personId;
            invite(participant, clock, by);
        }
        participant.role = one.role;
        if (!one.overrideReason.trimmed().isEmpty())
            participant.overrideReason = one.overrideReason.trimmed();
        auto written = old != before.end() ? transaction.save(participant) : transaction.add(participant, scope);
        if (!written)
            return written.error();
        now += participant;
    }
    const QList<PersonId> gone = goneFrom(wanted, before);
    for (const Participant &old : before) {
        if (!gone.contains(old.personId))
            continue;
        if (auto archived = transaction.archive(old.id); !archived)
            return archived.error();
    }
    return now;
}

Result<InterviewService::Planned> InterviewService::plan(const Reader &reader, const ChangeOfPeople &change) const
{
    auto interview = openAtVersion(reader, change.interviewId, change.version);
    if (!interview)
        return interview.error();
    const BookingChecker checker(reader, m_context);
    auto seat = checker.seat(interview->applicationId, interview->stageId);
    if (!seat)
        return seat.error();
    const auto before = participantsOf(reader, interview->id);
    if (!before)
        return before.error();
    const QList<PersonId> added = newAmong(change.participants, *before);
    auto problems = checker.people(*seat, change.participants, added);
    if (!problems)
        return problems.error();
    const QTimeZone zone = zoneOr(interview->zone, QTimeZone::utc());
    const auto times = checker.time(*seat, { interview->startAt, interview->endAt() }, zone, added, interview->id);
    if (!times)
        return times.error();
    // What is said of the time as such was settled when it was booked.
    for (const BookingProblem &problem : *times) {
        if (added.contains(problem.personId))
            *problems += problem;
    }
    wallsFirst(*problems);
    const auto when = ZonedTime::fromUtc(interview->startAt, interview->zone);
    if (!when)
        return when.error();
    const int minutes = interview->minutes;
    return Planned{ std::move(*seat), *when, minutes, std::move(*problems), std::move(*interview) };
}

Result<BookingCheck> InterviewService::check(const ChangeOfPeople &change) const
{
    const auto planned = plan(m_context.workspace, change);
    if (!planned)
        return planned.error();
    const auto before = participantsOf(m_context.workspace, change.interviewId);
    if (!before)
        return before.error();
    // As with what speaks against a time: of those who are there already it was said when it was booked.
    return checkOf(*planned, newAmong(change.participants, *before));
}

Status InterviewService::changePeople(const ChangeOfPeople &change)
{
    const auto work = [&](Transaction &transaction) -> Status {
        const auto planned = plan(transaction, change);
        if (!planned)
            return planned.error();
        const auto before = participantsOf(transaction, change.interviewId);
        if (!before)
            return before.error();
        const QList<PersonId> gone = goneFrom(change.participants, *before);
        if (gone.isEmpty() && newAmong(change.participants, *before).isEmpty())
            return done();
        if (const auto error = unanswered(planned->problems, change.participants, change.reason))
            return *error;
        if (!gone.isEmpty()) {
            if (auto allowed = refuseScored(transaction, m_context.clock, change.interviewId, gone); !allowed)
                return allowed;
        }
        auto now = writePeople(transaction, m_context.clock, m_context.session.person,
            candidateScope(planned->seat.candidate.id), change.interviewId, *before,
            withReasons(change.participants, change.reason, planned->problems));
        if (!now)
            return now.error();
        Interview interview = planned->before;
        askAgain(interview, m_context.clock, true);
        if (auto saved = transaction.save(interview); !saved)
            return saved;
        if (auto asked = askAgain(transaction, m_context.clock, true, m_context.session.person, *now); !asked)
            return asked;
        return InterviewCards(transaction, m_context.clock).follow(interview, planned->seat.facts.stage, *now);
    };
    return m_context.commands.run(
        QStringLiteral("interview.people"), change.interviewId, work, change.reason.trimmed());
}

} // namespace shortlist
