// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/invitationservice.h"

#include "domain/calendar/zonedtime.h"
#include "domain/candidates/candidate.h"
#include "domain/core/email.h"
#include "domain/words/dates.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/interviewservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(Invitations)
};

Result<QStringList> candidateAddresses(const Reader &reader, const CandidateId &candidate)
{
    const auto contacts =
        reader.all<Contact>({ equals(&Contact::candidateId, candidate), equals(&Contact::kind, ContactKind::Email) },
            { fieldName(&Contact::position) });
    if (!contacts)
        return contacts.error();
    QStringList addresses;
    for (const Contact &contact : *contacts)
        addresses += contact.text;
    return addresses;
}

bool sameMailbox(const QString &a, const QString &b) { return !a.isEmpty() && emailKey(a) == emailKey(b); }

/// “Technical interview” with Ada Quill (9 Jan 2030 10:00 Europe/Berlin)
QString whatInvited(const InterviewEntry &entry)
{
    const Interview &interview = entry.interview;
    QString when;
    if (const auto there = ZonedTime::fromUtc(interview.startAt, interview.zone))
        when = words::dateAndTime({ there->date(), there->time(), Qt::UTC }) + u' ' + there->zoneId();
    return ReplyWords::tr("“%1” with %2 (%3)").arg(entry.stageName, entry.candidateName, when);
}

QString takenSentence(Reply reply, const QString &who, bool isCandidate, const InterviewEntry &entry)
{
    switch (reply) {
    case Reply::Accepted:
        return ReplyWords::tr("%1 accepted %2.").arg(who, whatInvited(entry));
    case Reply::Tentative:
        return ReplyWords::tr("%1 may come to %2.").arg(who, whatInvited(entry));
    case Reply::Declined:
        return (isCandidate ? ReplyWords::tr("%1 declined %2. Find another time.")
                            : ReplyWords::tr("%1 declined %2. Book somebody else or another time."))
            .arg(who, whatInvited(entry));
    case Reply::NeedsAction:
        break;
    }
    return {};
}

/// One of the two kinds of rows that hold a reply.
struct ReplyFields {
    Reply &reply;
    QDateTime &repliedAt;
    QDateTime &setAsideAt;
    QString &comment;
};

/// Whether a reply was given to another time or length than the interview has: as the reply says it, or else as it was
/// in the version whose invitation it answers.
bool isAboutAnotherTime(
    const InvitationReply &given, const Interview &interview, const QList<ScheduleVersion> &versions)
{
    if (given.startAt.isValid())
        return given.startAt != interview.startAt || (given.endAt.isValid() && given.endAt != interview.endAt());
    if (versions.isEmpty())
        return false;
    // A higher number than any of ours can only mean the newest.
    const auto &answered = versions.at(std::min(qsizetype(given.sequence), versions.size() - 1));
    return answered.startAt != interview.startAt || answered.minutes != interview.minutes;
}

/// Writes a reply into its fields, or says why not.
ReplyOutcome::Kind note(const InvitationReply &given, const ReplyFields &fields)
{
    if (fields.repliedAt.isValid() && given.repliedAt.isValid() && given.repliedAt < fields.repliedAt)
        return ReplyOutcome::Kind::OlderReply;
    if (fields.reply == given.reply && fields.repliedAt == given.repliedAt && fields.comment == given.comment)
        return ReplyOutcome::Kind::Same;
    // A decline that was set aside stays so when the same person declines the same once more.
    if (fields.reply != given.reply)
        fields.setAsideAt = {};
    fields.reply = given.reply;
    fields.repliedAt = given.repliedAt;
    fields.comment = given.comment;
    return ReplyOutcome::Kind::Taken;
}

QString sentenceOf(
    ReplyOutcome::Kind kind, const InvitationReply &given, const QString &who, const InterviewEntry &entry)
{
    switch (kind) {
    case ReplyOutcome::Kind::Taken: {
        const QString sentence = takenSentence(given.reply, who, given.invited == InvitationFor::Candidate, entry);
        return given.comment.isEmpty() ? sentence
                                       : sentence + u' ' + ReplyWords::tr("They wrote: “%1”").arg(given.comment);
    }
    case ReplyOutcome::Kind::Same:
        return ReplyWords::tr("This reply of %1 to %2 was read before.").arg(who, whatInvited(entry));
    case ReplyOutcome::Kind::OlderReply:
        return ReplyWords::tr("%1 replied again to %2 since; the older reply is left out.")
            .arg(who, whatInvited(entry));
    case ReplyOutcome::Kind::OlderTime:
        return ReplyWords::tr("%1 replied about an older time: %2 was changed since. Send the invitation again.")
            .arg(who, whatInvited(entry));
    case ReplyOutcome::Kind::Over:
        return ReplyWords::tr("%1 replied to %2, which is over or cancelled.").arg(who, whatInvited(entry));
    case ReplyOutcome::Kind::UnknownAddress:
        return ReplyWords::tr("%1 replied to %2, but nobody with this address takes part. Check the address in the"
                              " directory, or note the reply by hand.")
            .arg(who, whatInvited(entry));
    case ReplyOutcome::Kind::UnknownInterview:
        return ReplyWords::tr("The reply of %1 is to no interview of this workspace.").arg(who);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<InvitationFacts> InvitationService::facts(const InterviewId &interview) const
{
    const Reader &reader = m_context.workspace;
    const auto entry = InterviewService(m_context).load(interview);
    if (!entry)
        return entry.error();
    InvitationFacts facts{ *entry };
    const auto history = versions(interview);
    if (!history)
        return history.error();
    facts.sequence = history->isEmpty() ? 0 : history->first().sequence();
    for (const InterviewPerson &one : entry->people) {
        const auto person = reader.get(one.personId);
        if (!person)
            return person.error();
        facts.addresses.insert(one.personId, person->email);
    }
    const auto gone = takenOut(*entry, *history);
    if (!gone)
        return gone.error();
    facts.takenOut = *gone;
    for (const InterviewPerson &one : std::as_const(facts.takenOut)) {
        const auto person = reader.get(one.personId);
        if (!person)
            return person.error();
        facts.addresses.insert(one.personId, person->email);
    }
    const auto organizer = reader.tryGet(entry->recruiterId.isNull() ? m_context.session.person : entry->recruiterId);
    if (!organizer)
        return organizer.error();
    if (*organizer) {
        facts.organizerName = (*organizer)->name;
        facts.organizerAddress = (*organizer)->email;
    }
    const auto addresses = candidateAddresses(reader, entry->candidateId);
    if (!addresses)
        return addresses.error();
    facts.candidateAddress = addresses->value(0);
    return facts;
}

Result<QList<ScheduleVersion>> InvitationService::versions(const InterviewId &interview) const
{
    const Reader &reader = m_context.workspace;
    const Journal &journal = m_context.workspace.journal();
    const auto ofInterview = journal.entriesOfEntity(interview.uuid());
    if (!ofInterview)
        return ofInterview.error();
    const auto ofPeople = journal.entriesNaming(EntityKind::Participant, interview.uuid());
    if (!ofPeople)
        return ofPeople.error();
    QList<ScheduleVersion> versions = scheduleVersions(*ofInterview, *ofPeople);
    std::reverse(versions.begin(), versions.end());
    QHash<PersonId, QString> names;
    const auto nameOf = [&](const PersonId &id) -> Result<QString> {
        if (const auto known = names.constFind(id); known != names.cend() || id.isNull())
            return id.isNull() ? QString() : *known;
        const auto person = reader.tryGet(id);
        if (!person)
            return person.error();
        return *names.insert(id, *person ? (**person).name : QString());
    };
    for (ScheduleVersion &version : versions) {
        const auto batch = journal.batch(version.batch);
        if (!batch)
            return batch.error();
        if (!batch->undoes.isNull())
            version.how = ScheduleVersion::How::Undone;
        else if (!batch->redoes.isNull())
            version.how = ScheduleVersion::How::Redone;
        auto name = nameOf(version.changedBy);
        if (!name)
            return name.error();
        version.changedByName = *name;
        for (ScheduleVersion::Part &part : version.people) {
            name = nameOf(part.personId);
            if (!name)
                return name.error();
            part.name = *name;
        }
    }
    return versions;
}

Result<QList<InterviewPerson>> InvitationService::takenOut(
    const InterviewEntry &entry, const QList<ScheduleVersion> &versions) const
{
    QList<InterviewPerson> gone;
    for (const ScheduleVersion &version : versions) {
        for (const ScheduleVersion::Part &part : version.people) {
            const bool known = entry.person(part.personId)
                            || std::any_of(gone.begin(), gone.end(),
                                [&part](const InterviewPerson &one) { return one.personId == part.personId; });
            if (known)
                continue;
            const auto person = m_context.workspace.tryGet(part.personId);
            if (!person)
                return person.error();
            if (*person)
                gone += InterviewPerson{ part.participantId, part.personId, (**person).name, (**person).title,
                    (**person).zone, part.role, Reply::NeedsAction, {} };
        }
    }
    return gone;
}

Result<ReplyOutcome> InvitationService::takeOne(Transaction &transaction, const InvitationReply &given) const
{
    ReplyOutcome outcome{ ReplyOutcome::Kind::UnknownInterview, given.interviewId, given.address, given.reply, {} };
    const auto entry = InterviewService(m_context).load(given.interviewId);
    if (!entry && entry.error().code != Error::Code::NotFound)
        return entry.error();
    const auto said = [&](ReplyOutcome::Kind kind) {
        outcome.kind = kind;
        outcome.sentence = sentenceOf(kind, given, outcome.who, entry ? *entry : InterviewEntry{});
        return outcome;
    };
    if (!entry)
        return said(ReplyOutcome::Kind::UnknownInterview);
    const auto lines = m_context.workspace.journal().entriesOfEntity(given.interviewId.uuid());
    if (!lines)
        return lines.error();
    const auto why = [&]() -> std::optional<ReplyOutcome::Kind> {
        if (!entry->isOpen())
            return ReplyOutcome::Kind::Over;
        if (isAboutAnotherTime(given, entry->interview, scheduleVersions(*lines)))
            return ReplyOutcome::Kind::OlderTime;
        return {};
    };
    if (given.invited == InvitationFor::Candidate) {
        const auto addresses = candidateAddresses(transaction, entry->candidateId);
        if (!addresses)
            return addresses.error();
        if (std::none_of(addresses->begin(), addresses->end(),
                [&given](const QString &one) { return sameMailbox(one, given.address); }))
            return said(ReplyOutcome::Kind::UnknownAddress);
        outcome.who = entry->candidateName;
        if (const auto reason = why())
            return said(*reason);
        auto interview = transaction.get(given.interviewId);
        if (!interview)
            return interview.error();
        const auto kind = note(given, { interview->candidateReply, interview->candidateRepliedAt,
                                          interview->candidateSetAsideAt, interview->candidateComment });
        if (auto saved = transaction.save(*interview); !saved)
            return saved.error();
        return said(kind);
    }
    auto people = participantsOf(transaction, given.interviewId);
    if (!people)
        return people.error();
    for (Participant &one : *people) {
        const auto person = transaction.get(one.personId);
        if (!person)
            return person.error();
        if (!sameMailbox(person->email, given.address))
            continue;
        outcome.who = person->name;
        if (const auto reason = why())
            return said(*reason);
        const auto kind = note(given, { one.reply, one.repliedAt, one.setAsideAt, one.replyComment });
        if (auto saved = transaction.save(one); !saved)
            return saved.error();
        return said(kind);
    }
    return said(ReplyOutcome::Kind::UnknownAddress);
}

Result<QList<ReplyOutcome>> InvitationService::take(const QList<InvitationReply> &replies)
{
    QList<ReplyOutcome> outcomes;
    const InterviewId subject = replies.isEmpty() ? InterviewId() : replies.first().interviewId;
    const auto noted =
        m_context.commands.run(QStringLiteral("interview.replies"), subject, [&](Transaction &transaction) -> Status {
            for (const InvitationReply &reply : replies) {
                const auto outcome = takeOne(transaction, reply);
                if (!outcome)
                    return outcome.error();
                outcomes += *outcome;
            }
            return done();
        });
    if (!noted)
        return noted.error();
    return outcomes;
}

Status InvitationService::setAside(const InterviewId &id, const PersonId &person)
{
    const auto noDecline = [] {
        return failure(Error::Code::Invalid, "reply.noDecline", ReplyWords::tr("This invitation was not declined."),
            ReplyWords::tr("Look at the interview again."));
    };
    return m_context.commands.run(QStringLiteral("interview.setAside"), id, [&](Transaction &transaction) -> Status {
        if (person.isNull()) {
            auto interview = transaction.get(id);
            if (!interview)
                return interview.error();
            if (interview->candidateReply != Reply::Declined)
                return noDecline();
            if (!interview->candidateSetAsideAt.isValid())
                interview->candidateSetAsideAt = m_context.clock.nowUtc();
            return transaction.save(*interview);
        }
        auto people = participantsOf(transaction, id);
        if (!people)
            return people.error();
        for (Participant &one : *people) {
            if (one.personId != person)
                continue;
            if (one.reply != Reply::Declined)
                return noDecline();
            if (!one.setAsideAt.isValid())
                one.setAsideAt = m_context.clock.nowUtc();
            return transaction.save(one);
        }
        return failure(Error::Code::NotFound, "interview.notThere",
            QCoreApplication::translate("Booking", "This person does not take part in the interview."), QString());
    });
}

} // namespace shortlist
