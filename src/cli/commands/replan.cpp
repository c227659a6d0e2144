// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/slotanswers.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/slotgrid.h"
#include "domain/calendar/zonedtime.h"
#include "service/calendar/loopreplanning.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shortlist::cli {

namespace {

QJsonObject replanJson(const FoundReplan &found)
{
    QJsonArray moves;
    for (const InterviewMove &move : found.moves)
        moves.append(QJsonObject{ { QStringLiteral("interview_id"), move.interviewId.toString() },
            { QStringLiteral("candidate"), move.candidateName }, { QStringLiteral("stage"), move.stageName },
            { QStringLiteral("was_cancelled"), move.isNew },
            { QStringLiteral("start_before"), jsonValue(move.startBefore) },
            { QStringLiteral("start_at"), jsonValue(move.startAt) },
            { QStringLiteral("end_at"), jsonValue(move.startAt.addSecs(qint64(move.minutes) * 60)) },
            { QStringLiteral("person_id"), move.personId.toString() }, { QStringLiteral("name"), move.person },
            { QStringLiteral("name_before"), move.personBefore }, { QStringLiteral("unknown"), move.unknown } });
    return { { QStringLiteral("candidate"), found.candidateName }, { QStringLiteral("moves"), moves },
        { QStringLiteral("others_moved"), jsonValue(found.othersMoved) },
        { QStringLiteral("impossible"), found.impossible } };
}

void printReplan(Call &call, const FoundReplan &found, const QString &zone)
{
    if (!found.impossible.isEmpty())
        return call.out.line(found.impossible);
    QList<QStringList> rows;
    for (const InterviewMove &move : found.moves)
        rows.append({ move.candidateName, move.stageName,
            move.isNew ? CliText::tr("cancelled", "interview") : timeText(move.startBefore, zone),
            timeText(move.startAt, zone),
            timeText(move.startAt, move.candidateZone.isEmpty() ? zone : move.candidateZone), move.person });
    call.out.table({ CliText::tr("Candidate"), CliText::tr("Stage"), CliText::tr("Now"), CliText::tr("Then"),
                       CliText::tr("For the candidate"), CliText::tr("Who") },
        rows, {});
    for (const QString &sentence : unknownSentences(found))
        call.out.line(sentence);
}

Status replanInterview(Call &call)
{
    const auto interview = findInterview(call.services(), call.argument(0));
    if (!interview)
        return interview.error();
    const QString zone = call.value("zone", ownZone(call));
    if (const auto where = zoneNamed(zone); !where)
        return where.error();
    ReplanRequest request;
    request.interviewId = *interview;
    const auto days = call.number("days", 1);
    if (!days)
        return days.error();
    request.days = days->value_or(request.days);
    if (request.days > SlotGrid::kMostDays)
        return usageError(CliText::tr("--days goes to %1.").arg(SlotGrid::kMostDays));
    const auto found = call.services().slotSearch.replan(request);
    if (!found)
        return found.error();
    QJsonObject answer = replanJson(*found);
    const bool move = call.has("move-all") && found->impossible.isEmpty();
    if (move) {
        Status moved = call.services().interviews.moveAll(found->moves, call.value("reason"));
        if (!moved)
            return moved;
    }
    answer.insert(QStringLiteral("moved"), move);
    if (call.json()) {
        call.out.json(answer);
        return done();
    }
    printReplan(call, *found, zone);
    const int count = int(found->moves.size());
    if (move)
        call.out.line(CliText::tr("Planned %n interview(s) again.", nullptr, count));
    else if (found->impossible.isEmpty())
        call.out.line(CliText::tr("--move-all changes them, as one step of undo."));
    return done();
}

} // namespace

QList<Command> replanCommands()
{
    return { { QStringLiteral("schedule"), QStringLiteral("replan"), QStringLiteral("INTERVIEW"), Needs::Writing,
        CliText::tr("Plan the interviews of a candidate again around one that cannot be, with at most three other "
                    "candidates moved."),
        { { QStringLiteral("days"), QStringLiteral("N"), CliText::tr("How many days to look ahead; 28 if not said.") },
            { QStringLiteral("move-all"), {}, CliText::tr("Move them, as one step of undo.") },
            { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") },
            { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
        replanInterview } };
}

} // namespace shortlist::cli
