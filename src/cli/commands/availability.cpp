// SPDX-License-Identifier: GPL-3.0-or-later
// When a candidate can come: typed, read from their calendar file, or forgotten.
#include "domain/calendar/availability.h"
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/slotanswers.h"
#include "cli/lookup.h"
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/zonedtime.h"
#include "exchange/calendar/freetimes.h"

#include <QFileInfo>

namespace shortlist::cli {

namespace {

Result<EventMeaning> meaningGiven(Call &call)
{
    const QString said = call.value("events-are");
    if (said.isEmpty())
        return EventMeaning::Unsaid;
    if (said == QLatin1String("free"))
        return EventMeaning::CanCome;
    if (said == QLatin1String("busy"))
        return EventMeaning::CannotCome;
    return usageError(CliText::tr("--events-are is free or busy, not “%1”.").arg(said));
}

Status readIcs(Call &call, const Candidate &candidate, const QTimeZone &zone)
{
    const auto meaning = meaningGiven(call);
    if (!meaning)
        return meaning.error();
    const QString path = call.value("ics");
    const auto bytes = readFile(path, kLargestCalendar);
    if (!bytes)
        return bytes.error();
    const TimeSpan window = freeTimesWindow(call.clock.nowUtc());
    const auto free = readFreeTimes(*bytes, QFileInfo(path).fileName(), { window, zone, {} }, *meaning);
    if (!free && free.error().key == QLatin1String("ics.ambiguous")) {
        Error error = free.error();
        error.advice = CliText::tr("Say --events-are free or --events-are busy.");
        return error;
    }
    if (!free)
        return free.error();
    if (auto kept = call.services().candidates.setTimes(candidate.id, free->windows); !kept)
        return kept;
    if (call.json())
        return done();
    for (const QString &problem : free->problems)
        call.out.line(problem);
    call.out.line(CliText::tr("%n event(s) in “%1”.", nullptr, free->events).arg(QFileInfo(path).fileName()));
    return done();
}

Status changeAvailability(Call &call, const Candidate &candidate, const QTimeZone &zone)
{
    if (call.has("clear"))
        return call.services().candidates.setTimes(candidate.id, {});
    if (call.has("ics"))
        return readIcs(call, candidate, zone);
    if (!call.has("times"))
        return done();
    const auto guesses = call.services().candidates.typeTimes(candidate.id, call.value("times"), zone);
    if (!guesses)
        return guesses.error();
    if (!call.json()) {
        for (const QString &guess : *guesses)
            call.out.line(guess);
    }
    return done();
}

Status availability(Call &call)
{
    if (int(call.has("clear")) + int(call.has("ics")) + int(call.has("times")) > 1)
        return usageError(CliText::tr("Only one of --times, --ics and --clear can be given."));
    const auto candidate = findCandidate(call.services(), call.argument(0));
    if (!candidate)
        return candidate.error();
    const auto fallback =
        call.has("zone") ? zoneNamed(call.value("zone")) : Result<QTimeZone>(QTimeZone::systemTimeZone());
    if (!fallback)
        return fallback.error();
    const QTimeZone zone = zoneOr(candidate->zone, *fallback);
    if (auto changed = changeAvailability(call, *candidate, zone); !changed)
        return changed;
    const auto windows = call.services().candidates.times(candidate->id);
    if (!windows)
        return windows.error();
    const QString text = availabilityText(*windows, zone);
    if (call.json()) {
        call.out.json(QJsonObject{ { QStringLiteral("candidate"), candidate->id.toString() },
            { QStringLiteral("text"), text }, { QStringLiteral("windows"), spansJson(*windows) } });
        return done();
    }
    call.out.line(text.isEmpty() ? CliText::tr("Nobody knows when %1 can come.").arg(candidate->name)
                                 : CliText::tr("%1 can come: %2").arg(candidate->name, text));
    return done();
}

} // namespace

QList<Command> availabilityCommands()
{
    return { { QStringLiteral("candidates"), QStringLiteral("availability"), QStringLiteral("CANDIDATE"),
        Needs::Writing, CliText::tr("Show or say when a candidate can come."),
        { { QStringLiteral("times"), QStringLiteral("TEXT"),
              CliText::tr("As the candidate writes it, such as “Tue 9-12, Thu after 14:00”.") },
            { QStringLiteral("ics"), QStringLiteral("FILE"), CliText::tr("A calendar file that the candidate sent.") },
            { QStringLiteral("events-are"), QStringLiteral("MEANING"),
                CliText::tr("free: its events are when they can come; busy: when they cannot.") },
            { QStringLiteral("clear"), {}, CliText::tr("Nobody knows any more when they can come.") },
            { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
        availability } };
}

} // namespace shortlist::cli
