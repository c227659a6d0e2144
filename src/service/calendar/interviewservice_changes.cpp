// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/interviewservice.h"

#include "domain/calendar/bookingrules.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewcards.h"
#include "service/calendar/interviewplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// The interview, if it is still to come; else the reason why it cannot be changed.
Result<Interview> stillOpen(const Reader &reader, const InterviewId &id)
{
    auto interview = reader.get(id);
    if (!interview)
        return interview;
    const QString closed = closedSentence(interview->state);
    if (closed.isEmpty())
        return interview;
    return Error{ Error::Code::Refused, closed, QCoreApplication::translate("Booking", "Book another one."), {},
        QStringLiteral("interview.over") };
}

Error scored(const QString &name)
{
    return Error{ Error::Code::Refused,
        QCoreApplication::translate("Booking", "%1 has submitted a scorecard on this interview.").arg(name),
        QCoreApplication::translate("Booking", "Mark it as held instead."), {}, QStringLiteral("interview.scored") };
}

} // namespace

void askAgain(Interview &interview, const Clock &clock, bool sameTime)
{
    ++interview.version;
    interview.state = InterviewState::Proposed;
    // Who comes instead of whom is no matter of the candidate's, who is invited to a time.
    if (sameTime)
        return;
    interview.candidateReply = Reply::NeedsAction;
    interview.candidateAskedAt = clock.nowUtc();
    interview.candidateRepliedAt = {};
    interview.candidateSetAsideAt = {};
    interview.candidateComment.clear();
}

Status askAgain(
    Transaction &transaction, const Clock &clock, bool sameTime, const PersonId &changer, QList<Participant> &people)
{
    for (Participant &one : people) {
        if (one.reply == Reply::NeedsAction && one.askedAt == clock.nowUtc())
            continue;
        // Whoever cannot at this time has not become free because somebody else comes.
        if (sameTime && one.reply == Reply::Declined)
            continue;
        const bool agreed = one.personId == changer && one.reply == Reply::Accepted;
        askForReply(one, clock);
        if (agreed) {
            one.reply = Reply::Accepted;
            one.repliedAt = clock.nowUtc();
        }
        if (auto saved = transaction.save(one); !saved)
            return saved;
    }
    return done();
}

Result<Interview> openAtVersion(const Reader &reader, const InterviewId &id, int version)
{
    auto interview = stillOpen(reader, id);
    if (interview && interview->version != version)
        return Error{ Error::Code::Conflict,
            QCoreApplication::translate("Booking", "This interview was changed meanwhile."),
            QCoreApplication::translate("Booking", "Look at it again, then repeat the change if it is still needed."),
            {}, QStringLiteral("interview.stale") };
    return interview;
}

Status refuseScored(
    Transaction &transaction, const Clock &clock, const InterviewId &interview, const QList<PersonId> &people)
{
    const auto authors = InterviewCards(transaction, clock).submittedBy(interview);
    if (!authors)
        return authors.error();
    for (const PersonId &author : *authors) {
        if (!people.isEmpty() && !people.contains(author))
            continue;
        const auto person = transaction.get(author);
        if (!person)
            return person.error();
        return scored(person->name);
    }
    return done();
}

void askForReply(Participant &participant, const Clock &clock)
{
    participant.reply = Reply::NeedsAction;
    participant.askedAt = clock.nowUtc();
    participant.repliedAt = {};
    participant.setAsideAt = {};
    participant.replyComment.clear();
}

void invite(Participant &participant, const Clock &clock, const PersonId &by)
{
    askForReply(participant, clock);
    if (participant.personId != by)
        return;
    participant.reply = Reply::Accepted;
    participant.repliedAt = clock.nowUtc();
}

Result<QList<Participant>> participantsOf(const Reader &reader, const InterviewId &interview)
{
    return reader.all<Participant>({ equals(&Participant::interviewId, interview) });
}

Result<InterviewService::Planned> InterviewService::plan(const Reader &reader, const ChangeOfTime &change) const
{
    auto interview = openAtVersion(reader, change.interviewId, change.version);
    if (!interview)
        return interview.error();
    const BookingChecker checker(reader, m_context);
    auto seat = checker.seat(interview->applicationId, interview->stageId);
    if (!seat)
        return seat.error();
    const int minutes = change.minutes == 0 ? interview->minutes : change.minutes;
    if (auto bounded = withinBounds(minutes); !bounded)
        return bounded.error();
    const auto when = change.when.resolve();
    if (!when)
        return when.error();
    const auto zone = zoneNamed(change.when.zone);
    if (!zone)
        return zone.error();
    const auto people = participantsOf(reader, interview->id);
    if (!people)
        return people.error();
    QList<PersonId> ids;
    for (const Participant &one : *people)
        ids += one.personId;
    if (!change.participants.isEmpty()) {
        ids.clear();
        for (const BookingParticipant &one : change.participants)
            ids += one.personId;
    }
    if (auto said = checker.offer(*seat, change.candidateTimes); !said)
        return said.error();
    auto problems =
        checker.time(*seat, { when->utc(), when->utc().addSecs(qint64(minutes) * 60) }, *zone, ids, interview->id);
    if (!problems)
        return problems.error();
    if (!change.participants.isEmpty()) {
        const auto who = checker.people(*seat, change.participants, newAmong(change.participants, *people));
        if (!who)
            return who.error();
        *problems += *who;
        wallsFirst(*problems);
    }
    // A length that was agreed before is not asked about again, nor is a time that stays where only the people change.
    dropSettled(*problems, when->utc() == interview->startAt, minutes == interview->minutes);
    return Planned{ std::move(*seat), *when, minutes, std::move(*problems), std::move(*interview) };
}

Result<BookingCheck> InterviewService::check(const ChangeOfTime &change) const
{
    const auto planned = plan(m_context.workspace, change);
    if (!planned)
        return planned.error();
    if (!change.participants.isEmpty())
        return checkOf(*planned, idsOf(change.participants));
    const auto people = participantsOf(m_context.workspace, change.interviewId);
    if (!people)
        return people.error();
    QList<PersonId> ids;
    for (const Participant &one : *people)
        ids += one.personId;
    return checkOf(*planned, ids);
}

Status InterviewService::reschedule(const ChangeOfTime &change)
{
    return m_context.commands.run(
        QStringLiteral("interview.reschedule"), change.interviewId,
        [&](Transaction &transaction) -> Status {
            const auto planned = plan(transaction, change);
            if (!planned)
                return planned.error();
            if (auto kept = keepOffered(transaction, m_context.clock, planned->seat); !kept)
                return kept;
            Interview interview = planned->before;
            planned->setTimeOf(interview);
            const Interview &before = planned->before;
            auto people = participantsOf(transaction, interview.id);
            if (!people)
                return people.error();
            const bool named = !change.participants.isEmpty();
            const QList<PersonId> gone = named ? goneFrom(change.participants, *people) : QList<PersonId>{};
            const bool others = named && (!gone.isEmpty() || !newAmong(change.participants, *people).isEmpty());
            const bool sameTime = interview.startAt == before.startAt && interview.minutes == before.minutes;
            // The same moment on another clock is no other time: nobody is asked again.
            if (!others && sameTime)
                return interview.zone == before.zone ? done() : transaction.save(interview);
            if (const auto error = unanswered(planned->problems, change.participants, change.reason))
                return *error;
            if (!gone.isEmpty()) {
                if (auto allowed = refuseScored(transaction, m_context.clock, interview.id, gone); !allowed)
                    return allowed;
            }
            askAgain(interview, m_context.clock, sameTime);
            if (auto saved = transaction.save(interview); !saved)
                return saved;
            if (others)
                people = writePeople(transaction, m_context.clock, m_context.session.person,
                    candidateScope(planned->seat.candidate.id), interview.id, *people,
                    withReasons(change.participants, change.reason, planned->problems));
            if (!people)
                return people.error();
            if (auto asked = askAgain(transaction, m_context.clock, sameTime, m_context.session.person, *people);
                !asked)
                return asked;
            return InterviewCards(transaction, m_context.clock).follow(interview, planned->seat.facts.stage, *people);
        },
        change.reason.trimmed());
}

Status InterviewService::changePlace(const InterviewId &id, const QString &place)
{
    return m_context.commands.run(QStringLiteral("interview.place"), id, [&](Transaction &transaction) -> Status {
        auto interview = stillOpen(transaction, id);
        if (!interview)
            return interview.error();
        interview->place = place.trimmed();
        return transaction.save(*interview);
    });
}

Status InterviewService::confirm(const InterviewId &id)
{
    return m_context.commands.run(QStringLiteral("interview.confirm"), id, [&](Transaction &transaction) -> Status {
        auto interview = stillOpen(transaction, id);
        if (!interview)
            return interview.error();
        interview->state = InterviewState::Confirmed;
        return transaction.save(*interview);
    });
}

Status InterviewService::end(const InterviewId &id, const QString &command, InterviewState state, const QString &reason)
{
    const auto work = [&](Transaction &transaction) -> Status {
        auto interview = stillOpen(transaction, id);
        if (!interview)
            return interview.error();
        if (auto allowed = refuseScored(transaction, m_context.clock, id, {}); !allowed)
            return allowed;
        interview->state = state;
        interview->cancelReason = reason.trimmed();
        if (auto saved = transaction.save(*interview); !saved)
            return saved;
        return InterviewCards(transaction, m_context.clock).discard(id);
    };
    return m_context.commands.run(command, id, work, reason.trimmed());
}

Status InterviewService::cancel(const InterviewId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ Error::Code::NeedsReason,
            QCoreApplication::translate("Booking", "Why is the interview called off?"),
            QCoreApplication::translate("Booking", "Enter a reason: it stays with the interview."), {},
            QStringLiteral("interview.reason") };
    return end(id, QStringLiteral("interview.cancel"), InterviewState::Cancelled, reason);
}

Status InterviewService::markNoShow(const InterviewId &id)
{
    const auto interview = m_context.workspace.get(id);
    if (!interview)
        return interview.error();
    if (m_context.clock.nowUtc() < interview->startAt)
        return Error{ Error::Code::Refused, QCoreApplication::translate("Booking", "This interview has not begun yet."),
            QCoreApplication::translate("Booking", "Cancel it when it will not take place."), {},
            QStringLiteral("interview.early") };
    return end(id, QStringLiteral("interview.noShow"), InterviewState::NoShow, {});
}

Status InterviewService::markHeld(const InterviewId &id)
{
    return m_context.commands.run(QStringLiteral("interview.held"), id, [&](Transaction &transaction) -> Status {
        auto interview = stillOpen(transaction, id);
        if (!interview)
            return interview.error();
        if (m_context.clock.nowUtc() < interview->startAt)
            return Error{ Error::Code::Refused,
                QCoreApplication::translate("Booking", "This interview has not begun yet."),
                QCoreApplication::translate("Booking", "Mark it as held when it is over, or move it."), {},
                QStringLiteral("interview.early") };
        interview->state = InterviewState::Held;
        return transaction.save(*interview);
    });
}

Status InterviewService::reply(const InterviewId &id, const PersonId &person, Reply reply)
{
    // As old as it is noted: what was said before that in a file does not undo it. Who has not replied may by any file.
    const QDateTime at = reply == Reply::NeedsAction ? QDateTime() : m_context.clock.nowUtc();
    return m_context.commands.run(QStringLiteral("interview.reply"), id, [&](Transaction &transaction) -> Status {
        auto interview = stillOpen(transaction, id);
        if (!interview)
            return interview.error();
        if (person.isNull()) {
            if (interview->candidateReply != reply)
                interview->candidateSetAsideAt = {};
            interview->candidateReply = reply;
            interview->candidateRepliedAt = at;
            interview->candidateComment.clear();
            return transaction.save(*interview);
        }
        auto people = participantsOf(transaction, id);
        if (!people)
            return people.error();
        for (Participant &one : *people) {
            if (one.personId != person)
                continue;
            if (one.reply != reply)
                one.setAsideAt = {};
            one.reply = reply;
            one.repliedAt = at;
            one.replyComment.clear();
            return transaction.save(one);
        }
        return Error{ Error::Code::NotFound,
            QCoreApplication::translate("Booking", "This person does not take part in the interview."), {}, {},
            QStringLiteral("interview.notThere") };
    });
}

} // namespace shortlist
