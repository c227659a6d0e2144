// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"

#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/lookup.h"
#include "domain/words/words.h"

namespace shortlist::cli {

namespace {

Status invite(Call &call)
{
    const auto id = findInterview(call.services(), call.argument(0));
    if (!id)
        return id.error();
    const auto reader =
        findWord<InvitationFor>(CliText::tr("--for"), call.value("for", QStringLiteral("interviewers")));
    if (!reader)
        return reader.error();
    auto facts = call.services().invitations.facts(*id);
    if (!facts)
        return facts.error();
    if (call.has("person")) {
        const auto person = findPerson(call.services(), call.value("person"));
        if (!person)
            return person.error();
        facts->takenOut.removeIf([&person](const InterviewPerson &one) { return one.personId != person->id; });
    }
    const auto invitation = writeInvitation(*facts, *reader, call.clock.nowUtc());
    if (!invitation)
        return invitation.error();
    if (call.has("mail") && invitation->mail.isEmpty())
        return usageError(CliText::tr("Nobody is written to about a copy for your own calendar."));
    if (auto saved = writeNewFile(call.argument(1), invitation->bytes); !saved)
        return saved;
    if (call.has("mail")) {
        if (auto saved = writeNewFile(call.value("mail"), invitation->mail); !saved)
            return saved;
    }
    if (call.json()) {
        call.out.json(QJsonObject{ { QStringLiteral("id"), id->toString() },
            { QStringLiteral("method"), invitation->method }, { QStringLiteral("sequence"), facts->sequence },
            { QStringLiteral("recipients"), QJsonArray::fromStringList(invitation->recipients) },
            { QStringLiteral("without_address"), QJsonArray::fromStringList(invitation->withoutAddress) } });
        return done();
    }
    call.out.line(CliText::tr("Saved “%1”.").arg(call.argument(1)));
    if (!invitation->recipients.isEmpty())
        call.out.line(CliText::tr("Send it to: %1.").arg(invitation->recipients.join(QStringLiteral(", "))));
    if (!invitation->withoutAddress.isEmpty())
        call.out.line(CliText::tr("Not invited, because the directory has no e-mail address: %1.")
                          .arg(invitation->withoutAddress.join(QStringLiteral(", "))));
    return done();
}

/// The word of an outcome in JSON.
QString wordOf(ReplyOutcome::Kind kind)
{
    switch (kind) {
    case ReplyOutcome::Kind::Taken:
        return QStringLiteral("taken");
    case ReplyOutcome::Kind::Same:
        return QStringLiteral("same");
    case ReplyOutcome::Kind::UnknownInterview:
        return QStringLiteral("unknown_interview");
    case ReplyOutcome::Kind::UnknownAddress:
        return QStringLiteral("unknown_address");
    case ReplyOutcome::Kind::OlderTime:
        return QStringLiteral("older_time");
    case ReplyOutcome::Kind::OlderReply:
        return QStringLiteral("older_reply");
    case ReplyOutcome::Kind::Over:
        return QStringLiteral("over");
    }
    Q_UNREACHABLE();
}

Status reply(Call &call)
{
    const auto bytes = readFile(call.argument(0), kLargestReply);
    if (!bytes)
        return bytes.error();
    const auto replies = readReplies(*bytes, call.argument(0));
    if (!replies)
        return replies.error();
    const auto outcomes = call.services().invitations.take(*replies);
    if (!outcomes)
        return outcomes.error();
    QJsonArray answers;
    for (const ReplyOutcome &one : *outcomes) {
        answers.append(QJsonObject{ { QStringLiteral("interview_id"), one.interviewId.toString() },
            { QStringLiteral("who"), one.who }, { QStringLiteral("reply"), enumText(one.reply) },
            { QStringLiteral("outcome"), wordOf(one.kind) }, { QStringLiteral("sentence"), one.sentence } });
        if (!call.json())
            call.out.line(one.sentence);
    }
    if (call.json())
        call.out.json(answers);
    return done();
}

Status noteReply(Call &call)
{
    Services &services = call.services();
    const auto id = findInterview(services, call.argument(0));
    if (!id)
        return id.error();
    const auto given = findWord<Reply>(CliText::tr("the reply"), call.argument(1));
    if (!given)
        return given.error();
    PersonId who; // the candidate
    if (!call.argument(2).isEmpty()) {
        const auto person = findPerson(services, call.argument(2));
        if (!person)
            return person.error();
        who = person->id;
    }
    if (auto noted = services.interviews.reply(*id, who, *given); !noted)
        return noted;
    call.changed(CliText::tr("Noted: %1.").arg(words::of(*given)), id->uuid());
    return done();
}

Status setAside(Call &call)
{
    Services &services = call.services();
    const auto id = findInterview(services, call.argument(0));
    if (!id)
        return id.error();
    PersonId declined; // the candidate
    if (!call.argument(1).isEmpty()) {
        const auto person = findPerson(services, call.argument(1));
        if (!person)
            return person.error();
        declined = person->id;
    }
    if (auto aside = services.invitations.setAside(*id, declined); !aside)
        return aside;
    call.changed(CliText::tr("The decline is set aside."), id->uuid());
    return done();
}

} // namespace

QList<Command> invitationCommands()
{
    const QString noun = QStringLiteral("interview");
    return {
        { noun, QStringLiteral("invitation"), QStringLiteral("INTERVIEW FILE"), Needs::Reading,
            CliText::tr(
                "Save an invitation as a calendar file (.ics); of a cancelled interview, that it is cancelled."),
            { { QStringLiteral("for"), QStringLiteral("WHOM"),
                  CliText::tr(
                      "interviewers (as if not said), candidate, me: a copy for your own calendar, or removed: that"
                      " those who were taken out need not come.") },
                { QStringLiteral("person"), QStringLiteral("PERSON"),
                    CliText::tr("With “--for removed”: only for this one.") },
                { QStringLiteral("mail"), QStringLiteral("FILE"),
                    CliText::tr("Save the mail that brings it as well, as a file for a mail program (.eml).") } },
            invite },
        { noun, QStringLiteral("reply"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read a reply to an invitation from a calendar file (.ics)."), {}, reply },
        { noun, QStringLiteral("note-reply"), QStringLiteral("INTERVIEW REPLY [PERSON]"), Needs::Writing,
            CliText::tr("Note what somebody replied, or the candidate: accepted, tentative, declined, needs_action."),
            {}, noteReply },
        { noun, QStringLiteral("set-aside"), QStringLiteral("INTERVIEW [PERSON]"), Needs::Writing,
            CliText::tr("Somebody's decline, or the candidate's, is no task any more."), {}, setAside },
    };
}

} // namespace shortlist::cli
