// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "domain/planning/loopplanner.h"
#include "exchange/planning/loopplanfile.h"

namespace shortlist::cli {

namespace {

constexpr int kMostSeconds = 24 * 60 * 60;

/// Works on the plan until the time is over, or nothing is left to do. A step that would end too late is not begun.
void planUntil(LoopPlanner &planner, const Clock &clock, const QDateTime &end)
{
    QDateTime now = clock.nowUtc();
    qint64 longest = 0;
    while (!planner.isProven() && now.msecsTo(end) > longest) {
        planner.step();
        const QDateTime after = clock.nowUtc();
        longest = std::max(longest, now.msecsTo(after));
        now = after;
    }
}

Status plan(Call &call)
{
    const QDateTime begin = call.clock.nowUtc();
    if (!call.has("instance"))
        return Error{ Error::Code::Invalid, CliText::tr("Which file is to be planned?"),
            CliText::tr("Name it with --instance."), {}, QStringLiteral("schedule.instance") };
    const auto seconds = call.number("seconds", 1);
    if (!seconds)
        return seconds.error();
    const auto seed = call.number("seed");
    if (!seed)
        return seed.error();
    const QString path = call.value("instance");
    const auto bytes = readFile(path, kLargestLoopFile);
    if (!bytes)
        return bytes.error();
    const auto file = readLoopPlanFile(*bytes, path);
    if (!file)
        return file.error();
    LoopPlanner planner(file->problem, static_cast<std::uint64_t>(seed->value_or(1)));
    planUntil(planner, call.clock, begin.addSecs(std::min(seconds->value_or(5), kMostSeconds)));
    call.out.json(toJson(*file, planner.plan(), planner.cost(), planner.bound()));
    return done();
}

} // namespace

QList<Command> scheduleCommands()
{
    return { { QStringLiteral("schedule"), QStringLiteral("plan"), {}, Needs::Nothing,
        CliText::tr("Plan whole loops of interviews for many candidates at once, from a file; prints the plan as JSON, "
                    "with its proof."),
        { { QStringLiteral("instance"), QStringLiteral("FILE"),
              CliText::tr("What is to be planned, in the format loop-plan-1.") },
            { QStringLiteral("seconds"), QStringLiteral("N"),
                CliText::tr("How long to look for better plans; 5 if not said.") },
            { QStringLiteral("seed"), QStringLiteral("N"), CliText::tr("Where chance begins; 1 if not said.") } },
        plan } };
}

} // namespace shortlist::cli
