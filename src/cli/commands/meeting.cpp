// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "cli/walltime.h"

namespace shortlist::cli {

namespace {

Result<Application> applicationOf(Call &call)
{
    return findApplication(call.services(), call.argument(0), call.value("job"));
}

/// The debrief that can still be changed.
Result<Debrief> debriefOf(Call &call)
{
    const auto application = applicationOf(call);
    if (!application)
        return application.error();
    for (const DebriefState state : { DebriefState::Open, DebriefState::Planned }) {
        const auto found = call.reader().all<Debrief>(
            { equals(&Debrief::applicationId, application->id), equals(&Debrief::state, state) });
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return found->first();
    }
    return failure(Error::Code::NotFound, "debrief.none", CliText::tr("No debrief is planned or open."),
        CliText::tr("Plan one with “debrief plan”, or open one with “debrief open”."));
}

/// The sentence, and with --json the whole debrief.
Status answer(Call &call, const ApplicationId &application, const QString &sentence)
{
    if (!call.json()) {
        call.changed(sentence, application.uuid());
        return done();
    }
    const auto shown = call.services().debriefs.meeting(application);
    if (!shown)
        return shown.error();
    call.out.json(*shown ? jsonOf(**shown) : QJsonObject{});
    return done();
}

/// `remark`: what is to be said of the time, if anything.
Result<DebriefPlan> planOf(Call &call, const DebriefPlan &agreed, QString &remark)
{
    DebriefPlan plan = agreed;
    if (call.has("at")) {
        const auto when = bookingTime(call.value("at"), call.value("zone", agreed.zone));
        if (!when)
            return when.error();
        const auto moment = when->resolve();
        if (!moment)
            return moment.error();
        remark = movedRemark(*when);
        plan.plannedAt = moment->utc();
        plan.zone = moment->zoneId();
    }
    const auto minutes = call.number("minutes", 1);
    if (!minutes)
        return minutes.error();
    plan.minutes = minutes->value_or(agreed.minutes);
    if (call.has("attendee")) {
        const auto people = findPeople(call.services(), call.values("attendee"));
        if (!people)
            return people.error();
        plan.attendees = *people;
    }
    if (call.has("decider")) {
        const auto decider = findPerson(call.services(), call.value("decider"));
        if (!decider)
            return decider.error();
        plan.deciderId = decider->id;
    }
    return plan;
}

Status planDebrief(Call &call)
{
    const auto application = applicationOf(call);
    if (!application)
        return application.error();
    const auto suggestion = call.services().debriefs.suggestion(application->id);
    if (!suggestion)
        return suggestion.error();
    QString remark;
    const auto plan = planOf(call, suggestion->plan, remark);
    if (!plan)
        return plan.error();
    if (auto planned = call.services().debriefs.plan(application->id, *plan); !planned)
        return planned;
    QString said = plan->plannedAt.isValid()
                     ? CliText::tr("Planned the debrief for %1.").arg(timeText(plan->plannedAt, plan->zone))
                     : CliText::tr("Planned the debrief, without a time yet.");
    if (!remark.isEmpty())
        said += u' ' + remark;
    return answer(call, application->id, said);
}

Status orderDebrief(Call &call)
{
    const auto debrief = debriefOf(call);
    if (!debrief)
        return debrief.error();
    const auto people = findPeople(call.services(), call.values("attendee"));
    if (!people)
        return people.error();
    if (auto ordered = call.services().debriefs.setOrder(debrief->id, *people); !ordered)
        return ordered;
    return answer(call, debrief->applicationId, CliText::tr("Changed the order of speaking."));
}

Status openDebrief(Call &call)
{
    const auto application = applicationOf(call);
    if (!application)
        return application.error();
    if (auto opened = call.services().debriefs.open(application->id, call.value("waiver")); !opened)
        return opened;
    return answer(call, application->id, CliText::tr("Opened the debrief."));
}

Status noteDebrief(Call &call)
{
    const auto debrief = debriefOf(call);
    if (!debrief)
        return debrief.error();
    if (!call.has("text"))
        return usageError(CliText::tr("Say what to note with --text."));
    if (auto saved = call.services().debriefs.saveNotes(debrief->id, call.value("text")); !saved)
        return saved;
    return answer(call, debrief->applicationId, CliText::tr("Noted."));
}

Status closeDebrief(Call &call)
{
    const auto debrief = debriefOf(call);
    if (!debrief)
        return debrief.error();
    if (auto closed = call.services().debriefs.close(debrief->id, call.value("outcome")); !closed)
        return closed;
    return answer(call, debrief->applicationId, CliText::tr("Closed the debrief."));
}

Status cancelDebrief(Call &call)
{
    const auto debrief = debriefOf(call);
    if (!debrief)
        return debrief.error();
    if (auto cancelled = call.services().debriefs.cancel(debrief->id); !cancelled)
        return cancelled;
    return answer(call, debrief->applicationId, CliText::tr("Took the debrief away."));
}

} // namespace

QList<Command> meetingCommands()
{
    const QString noun = QStringLiteral("debrief");
    const QString application = QStringLiteral("APPLICATION");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    const Option attendee{ QStringLiteral("attendee"), QStringLiteral("PERSON"),
        CliText::tr("Who takes part, in the order in which they speak; may be given several times.") };
    return {
        { noun, QStringLiteral("plan"), application, Needs::Writing,
            CliText::tr("Plan a debrief, or change what was planned: the least senior speaks first, the decider last."),
            { job,
                { QStringLiteral("at"), QStringLiteral("TIME"),
                    CliText::tr("When: “2030-01-09 10:00” on the clock of the zone, or “2030-01-09 10:00+01:00”.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") },
                { QStringLiteral("minutes"), QStringLiteral("N"), CliText::tr("How long, in minutes.") }, attendee,
                { QStringLiteral("decider"), QStringLiteral("PERSON"), CliText::tr("Who decides in the end.") } },
            planDebrief },
        { noun, QStringLiteral("order"), application, Needs::Writing,
            CliText::tr("Change the order in which they speak."), { job, attendee }, orderDebrief },
        { noun, QStringLiteral("open"), application, Needs::Writing,
            CliText::tr("Open the debrief: when all scorecards are in, or with a reason that is kept."),
            { job, { QStringLiteral("waiver"), QStringLiteral("TEXT"),
                       CliText::tr("Why it goes on without what is missing; kept with the name.") } },
            openDebrief },
        { noun, QStringLiteral("notes"), application, Needs::Writing, CliText::tr("Write the notes of the debrief."),
            { job, { QStringLiteral("text"), QStringLiteral("TEXT"), CliText::tr("The text.") } }, noteDebrief },
        { noun, QStringLiteral("close"), application, Needs::Writing, CliText::tr("Close the debrief."),
            { job, { QStringLiteral("outcome"), QStringLiteral("TEXT"),
                       CliText::tr("What came out of it, in a sentence.") } },
            closeDebrief },
        { noun, QStringLiteral("cancel"), application, Needs::Writing,
            CliText::tr("Take a planned debrief away; one that was opened stays."), { job }, cancelDebrief },
    };
}

} // namespace shortlist::cli
