// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/zonedtime.h"
#include "domain/planning/loopplanner.h"
#include "service/calendar/loopselection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace shortlist::cli {

namespace {

constexpr int kMostLoopSeconds = 24 * 60 * 60;
constexpr int kUsualLoopSeconds = 5;

/// What was planned, and how good it is known to be.
struct PlannedLoops {
    LoopSelection selection;
    LoopPlan plan;
    std::int64_t cost = 0;
    std::int64_t bound = 0;
    QString zone; ///< in which times are shown and agreed

    int placed() const
    {
        return int(std::count_if(plan.loops.begin(), plan.loops.end(), [](const Loop &loop) { return !loop.empty(); }));
    }
};

/// The active applications that are meant: of a job, or of one of its openings.
Result<QList<ApplicationId>> meantApplications(Call &call)
{
    Services &services = call.services();
    const auto job = findJob(services, call.argument(0));
    if (!job)
        return job.error();
    QList<Condition> conditions{ equals(&Application::jobId, job->id),
        equals(&Application::state, ApplicationState::Active) };
    if (call.has("opening")) {
        const auto opening = findOpening(services, job->id, call.value("opening"));
        if (!opening)
            return opening.error();
        conditions.append(equals(&Application::openingId, opening->id));
    }
    const auto found = call.reader().all<Application>(conditions);
    if (!found)
        return found.error();
    QList<ApplicationId> meant;
    for (const Application &application : *found)
        meant.append(application.id);
    return meant;
}

Result<PlannedLoops> planned(Call &call)
{
    const QDateTime begin = call.clock.nowUtc();
    PlannedLoops loops;
    loops.zone = call.value("zone", QStringLiteral("UTC"));
    if (const auto zone = zoneNamed(loops.zone); !zone)
        return zone.error();
    const auto seconds = call.number("seconds", 1);
    if (!seconds)
        return seconds.error();
    const auto seed = call.number("seed");
    if (!seed)
        return seed.error();
    LoopsRequest request;
    const auto days = call.number("days", 1);
    if (!days)
        return days.error();
    request.days = days->value_or(request.days);
    if (request.days > SlotGrid::kMostDays)
        return usageError(CliText::tr("--days goes to %1.").arg(SlotGrid::kMostDays));
    const auto applications = meantApplications(call);
    if (!applications)
        return applications.error();
    request.applications = *applications;
    auto selection = call.services().slotSearch.selectLoops(request);
    if (!selection)
        return selection.error();
    loops.selection = std::move(*selection);
    if (loops.selection.loops.isEmpty())
        return loops;
    LoopPlanner planner(loops.selection.problem, static_cast<std::uint64_t>(seed->value_or(1)));
    const QDateTime end = begin.addSecs(std::min(seconds->value_or(kUsualLoopSeconds), kMostLoopSeconds));
    while (!planner.isProven() && call.clock.nowUtc() < end)
        planner.step();
    loops.plan = planner.plan();
    loops.cost = planner.cost();
    loops.bound = planner.bound();
    return loops;
}

QJsonArray loopsJson(const PlannedLoops &loops)
{
    const LoopSelection &selection = loops.selection;
    QJsonArray candidates;
    for (size_t candidate = 0; candidate < loops.plan.loops.size(); ++candidate) {
        QJsonArray interviews;
        const Loop &loop = loops.plan.loops[candidate];
        for (size_t stage = 0; stage < loop.size(); ++stage) {
            const Person &person = selection.people.at(loop[stage].interviewer);
            const QDateTime start = selection.startOf(loop[stage]);
            interviews.append(QJsonObject{ { QStringLiteral("stage"), selection.stages.at(qsizetype(stage)).name },
                { QStringLiteral("stage_id"), selection.stages.at(qsizetype(stage)).id.toString() },
                { QStringLiteral("start_at"), jsonValue(start) },
                { QStringLiteral("end_at"),
                    jsonValue(start.addSecs(qint64(selection.problem.stageMinutes[stage]) * 60)) },
                { QStringLiteral("person_id"), person.id.toString() }, { QStringLiteral("name"), person.name } });
        }
        const LoopSelection::Loop &whose = selection.loops.at(qsizetype(candidate));
        candidates.append(QJsonObject{ { QStringLiteral("application_id"), whose.applicationId.toString() },
            { QStringLiteral("candidate"), whose.candidate.name }, { QStringLiteral("interviews"), interviews } });
    }
    return candidates;
}

QList<int> loadThen(const PlannedLoops &loops)
{
    QList<int> then = loops.selection.leads;
    for (const Loop &loop : loops.plan.loops) {
        for (const LoopInterview &interview : loop)
            ++then[interview.interviewer];
    }
    return then;
}

QJsonObject answerJson(const PlannedLoops &loops)
{
    const LoopSelection &selection = loops.selection;
    QJsonArray leftOut;
    for (const LoopSelection::LeftOut &one : selection.leftOut)
        leftOut.append(
            QJsonObject{ { QStringLiteral("candidate"), one.candidateName }, { QStringLiteral("reason"), one.why } });
    QJsonArray load;
    const QList<int> then = loadThen(loops);
    for (qsizetype person = 0; person < then.size(); ++person)
        load.append(QJsonObject{ { QStringLiteral("person_id"), selection.people.at(person).id.toString() },
            { QStringLiteral("name"), selection.people.at(person).name },
            { QStringLiteral("before"), selection.leads.at(person) }, { QStringLiteral("after"), then.at(person) } });
    return { { QStringLiteral("loops"), loopsJson(loops) }, { QStringLiteral("load"), load },
        { QStringLiteral("left_out"), leftOut }, { QStringLiteral("remarks"), jsonValue(selection.remarks) },
        { QStringLiteral("objective"), qint64(loops.cost) }, { QStringLiteral("bound"), qint64(loops.bound) },
        { QStringLiteral("proven"), !selection.loops.isEmpty() && loops.bound >= loops.cost } };
}

void printLoops(Call &call, const PlannedLoops &loops)
{
    const LoopSelection &selection = loops.selection;
    QList<QStringList> rows;
    for (size_t candidate = 0; candidate < loops.plan.loops.size(); ++candidate) {
        const Candidate &whose = selection.loops.at(qsizetype(candidate)).candidate;
        const Loop &loop = loops.plan.loops[candidate];
        if (loop.empty())
            rows.append({ whose.name, CliText::tr("no time for all interviews"), {}, {}, {} });
        for (size_t stage = 0; stage < loop.size(); ++stage) {
            const QDateTime start = selection.startOf(loop[stage]);
            rows.append({ whose.name, selection.stages.at(qsizetype(stage)).name, timeText(start, loops.zone),
                whose.zone.isEmpty() ? QString() : timeText(start, whose.zone),
                selection.people.at(loop[stage].interviewer).name });
        }
    }
    if (!rows.isEmpty()) {
        call.out.table({ CliText::tr("Candidate"), CliText::tr("Stage"), CliText::tr("When"),
                           CliText::tr("For the candidate"), CliText::tr("Who") },
            rows, {});
        rows.clear();
        const QList<int> then = loadThen(loops);
        for (qsizetype person = 0; person < then.size(); ++person)
            rows.append({ selection.people.at(person).name, QString::number(selection.leads.at(person)),
                QString::number(then.at(person)) });
        call.out.table({ CliText::tr("Interviewer"), CliText::tr("Now"), CliText::tr("Then") }, rows, {});
        call.out.line(
            CliText::tr("%1 of %n candidate(s) planned.", nullptr, int(selection.loops.size())).arg(loops.placed())
            + u' ' + qualityOf(loops.cost, loops.bound) + u'.');
    }
    for (const LoopSelection::LeftOut &one : selection.leftOut)
        call.out.line(one.candidateName.isEmpty() ? one.why : CliText::tr("%1: %2").arg(one.candidateName, one.why));
    for (const QString &remark : selection.remarks)
        call.out.line(remark);
}

Status planLoops(Call &call)
{
    const auto loops = planned(call);
    if (!loops)
        return loops.error();
    QJsonObject answer = answerJson(*loops);
    if (call.has("book-all")) {
        const auto requests = bookingsOf(loops->selection, loops->plan, loops->zone);
        if (!requests)
            return requests.error();
        const auto booked = call.services().interviews.bookAll(*requests, {});
        if (!booked)
            return booked.error();
        QJsonArray ids;
        for (const InterviewId &id : *booked)
            ids.append(id.toString());
        answer.insert(QStringLiteral("booked"), ids);
        if (!call.json())
            call.out.line(CliText::tr("Booked %n interview(s).", nullptr, int(booked->size())));
    }
    if (call.json())
        call.out.json(answer);
    else
        printLoops(call, *loops);
    return done();
}

} // namespace

QList<Command> loopsCommands()
{
    return { { QStringLiteral("schedule"), QStringLiteral("loops"), QStringLiteral("JOB"), Needs::Writing,
        CliText::tr("Plan the remaining interviews of all active candidates of a job together, with proof."),
        { { QStringLiteral("opening"), QStringLiteral("CODE"), CliText::tr("Only those of an opening.") },
            { QStringLiteral("days"), QStringLiteral("N"),
                CliText::tr("How many days to look ahead; 28 if not said.") },
            { QStringLiteral("seconds"), QStringLiteral("N"),
                CliText::tr("How long to look for better plans; 5 if not said.") },
            { QStringLiteral("seed"), QStringLiteral("N"), CliText::tr("Where chance begins; 1 if not said.") },
            { QStringLiteral("book-all"), {}, CliText::tr("Book all of it, as one step of undo.") },
            { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
        planLoops } };
}

} // namespace shortlist::cli
