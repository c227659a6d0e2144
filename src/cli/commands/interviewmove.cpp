// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/slotanswers.h"
#include "cli/lookup.h"
#include "cli/walltime.h"

namespace shortlist::cli {

namespace {

/// What was typed, for the interview as it is now.
Result<ChangeOfTime> changeNamed(Call &call, const InterviewEntry &entry)
{
    if (!call.has("at"))
        return usageError(CliText::tr("When? Say --at."));
    const auto when = bookingTime(call.value("at"), call.value("zone", entry.interview.zone));
    if (!when)
        return when.error();
    const auto minutes = call.number("minutes", 1);
    if (!minutes)
        return minutes.error();
    return ChangeOfTime{ entry.interview.id, entry.interview.version, *when, minutes->value_or(0),
        call.value("reason") };
}

Status moveInterview(Call &call)
{
    Services &services = call.services();
    const auto id = findInterview(services, call.argument(0));
    if (!id)
        return id.error();
    const auto before = services.interviews.load(*id);
    if (!before)
        return before.error();
    const auto change = changeNamed(call, *before);
    if (!change)
        return change.error();
    // Of whom it is not known whether they are free: it is said, and asks for no reason.
    const auto check = services.interviews.check(*change);
    if (!check)
        return check.error();
    if (auto moved = services.interviews.reschedule(*change); !moved)
        return moved;
    const auto entry = services.interviews.load(*id);
    if (!entry)
        return entry.error();
    call.changed(
        CliText::tr("Moved “%1” with %2: %3, %n minute(s).", nullptr, entry->interview.minutes)
            .arg(entry->stageName, entry->candidateName, timeText(entry->interview.startAt, entry->interview.zone)),
        id->uuid(),
        { { QStringLiteral("unknown"), unknownJson(check->unknown) },
            { QStringLiteral("remark"), movedRemark(change->when) } });
    if (const QString remark = movedRemark(change->when); !call.json() && !remark.isEmpty())
        call.out.line(remark);
    for (qsizetype i = 0; !call.json() && i < check->unknown.size(); ++i)
        call.out.line(check->unknown.at(i).sentence());
    return done();
}

} // namespace

QList<Command> interviewMoveCommands()
{
    return {
        { QStringLiteral("interview"), QStringLiteral("move"), QStringLiteral("INTERVIEW"), Needs::Writing,
            CliText::tr("Give an interview another time, or another length; everybody is asked to reply again."),
            { { QStringLiteral("at"), QStringLiteral("TIME"),
                  CliText::tr("When: “2030-01-09 10:00” on the clock of the zone, or “2030-01-09 10:00+01:00”.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"),
                    CliText::tr("A time zone such as Europe/Berlin; the one it was agreed in if not said.") },
                { QStringLiteral("minutes"), QStringLiteral("N"),
                    CliText::tr("How long; as long as before if not said.") },
                { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") } },
            moveInterview },
    };
}

} // namespace shortlist::cli
