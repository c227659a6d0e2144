// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/slotanswers.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/zonedtime.h"
#include "domain/planning/loopplanner.h"
#include "service/calendar/loopselection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace shortlist::cli {

namespace {

/// What was planned, and how good it is known to be.
struct PlannedLoops {
    LoopSelection selection;
    QList<PlannedLoop> loops;
    std::int64_t cost = 0;
    std::int64_t bound = 0;
    int steps = 0; ///< of the planner
    QString zone; ///< in which times are shown and agreed

    /// How many candidates are planned after the rest, wholly or in part: the proof says nothing of them.
    int oneByOne() const { return int(selection.later.loops.size()); }
    int whole() const
    {
        return int(std::count_if(loops.begin(), loops.end(), [](const PlannedLoop &loop) { return loop.isWhole(); }));
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
    loops.zone = call.value("zone", ownZone(call));
    if (const auto zone = zoneNamed(loops.zone); !zone)
        return zone.error();
    const auto span = call.milliseconds("seconds");
    if (!span)
        return span.error();
    const auto seed = call.number("seed");
    if (!seed)
        return seed.error();
    const auto steps = call.number("steps", 1);
    if (!steps)
        return steps.error();
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
    LoopPlan plan;
    if (!loops.selection.loops.isEmpty()) {
        LoopPlanner planner(loops.selection.problem, static_cast<std::uint64_t>(seed->value_or(1)));
        // Unless a time is given, it is as many steps as in the window: the same plan.
        const int usual =
            *span ? std::numeric_limits<int>::max() : LoopPlanner::worthwhileSteps(loops.selection.loops.size());
        const int most = steps->value_or(usual);
        const QDateTime end = begin.addMSecs(span->value_or(0));
        while (!planner.isProven() && planner.steps() < most && (!*span || call.clock.nowUtc() < end))
            planner.step();
        loops.steps = planner.steps();
        plan = planner.plan();
        loops.cost = planner.cost();
        loops.bound = planner.bound();
    }
    LaterPlanner later(loops.selection.later, loops.selection.problem, plan);
    while (!later.isDone())
        later.step();
    loops.loops = plannedLoops(loops.selection, plan, later.loops());
    return loops;
}

QJsonArray loopsJson(const PlannedLoops &loops)
{
    const LoopSelection &selection = loops.selection;
    QJsonArray candidates;
    for (const PlannedLoop &loop : loops.loops) {
        QJsonArray interviews;
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            QJsonArray people;
            for (const int place : interview.placed.people) {
                const Person &person = selection.people.at(place);
                people.append(QJsonObject{
                    { QStringLiteral("person_id"), person.id.toString() }, { QStringLiteral("name"), person.name } });
            }
            // The first of them by itself too, as it was before panels were planned along.
            const Person &first = selection.people.at(interview.placed.people.constFirst());
            interviews.append(QJsonObject{ { QStringLiteral("stage"), interview.stage.name },
                { QStringLiteral("stage_id"), interview.stage.id.toString() },
                { QStringLiteral("start_at"), jsonValue(interview.placed.startAt) },
                { QStringLiteral("end_at"), jsonValue(interview.placed.span().end) },
                { QStringLiteral("person_id"), first.id.toString() }, { QStringLiteral("name"), first.name },
                { QStringLiteral("people"), people },
                { QStringLiteral("unknown"), unknownJson(unknownIn(selection, interview.placed)) } });
        }
        candidates.append(QJsonObject{ { QStringLiteral("application_id"), loop.whose.applicationId.toString() },
            { QStringLiteral("candidate"), loop.whose.candidate.name }, { QStringLiteral("interviews"), interviews },
            { QStringLiteral("missing"), jsonValue(loop.missing) } });
    }
    return candidates;
}

QJsonObject answerJson(const PlannedLoops &loops)
{
    const LoopSelection &selection = loops.selection;
    QJsonArray leftOut;
    for (const LoopSelection::LeftOut &one : selection.leftOut)
        leftOut.append(
            QJsonObject{ { QStringLiteral("candidate"), one.candidateName }, { QStringLiteral("reason"), one.why } });
    QJsonArray load;
    const QList<int> then = loadsThen(loops.selection, loops.loops);
    for (qsizetype person = 0; person < then.size(); ++person)
        load.append(QJsonObject{ { QStringLiteral("person_id"), selection.people.at(person).id.toString() },
            { QStringLiteral("name"), selection.people.at(person).name },
            { QStringLiteral("before"), selection.leads.at(person) }, { QStringLiteral("after"), then.at(person) } });
    return { { QStringLiteral("loops"), loopsJson(loops) }, { QStringLiteral("load"), load },
        { QStringLiteral("left_out"), leftOut }, { QStringLiteral("remarks"), jsonValue(selection.remarks) },
        { QStringLiteral("unknown"), jsonValue(unknownSentences(selection, loops.loops)) },
        { QStringLiteral("objective"), qint64(loops.cost) }, { QStringLiteral("bound"), qint64(loops.bound) },
        { QStringLiteral("steps"), loops.steps }, { QStringLiteral("one_by_one"), loops.oneByOne() },
        { QStringLiteral("proof_covers"), int(loops.loops.size()) - loops.oneByOne() },
        { QStringLiteral("proven"), !selection.loops.isEmpty() && loops.bound >= loops.cost } };
}

/// How good the plan is known to be, and of what that is not said.
QString qualityText(const PlannedLoops &loops)
{
    const QString quality = qualityOf(loops.cost, loops.bound);
    return loops.oneByOne() == 0
             ? quality + u'.'
             : CliText::tr("%1, without %n candidate(s) planned one by one.", nullptr, loops.oneByOne()).arg(quality);
}

void printLoops(Call &call, const PlannedLoops &loops)
{
    const LoopSelection &selection = loops.selection;
    QList<QStringList> rows;
    for (const PlannedLoop &loop : loops.loops) {
        const Candidate &whose = loop.whose.candidate;
        if (loop.interviews.isEmpty())
            rows.append({ whose.name, CliText::tr("no time for all interviews"), {}, {}, {} });
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            QStringList names;
            for (const int person : interview.placed.people)
                names += selection.people.at(person).name;
            rows.append({ whose.name, interview.stage.name, timeText(interview.placed.startAt, loops.zone),
                whose.zone.isEmpty() ? QString() : timeText(interview.placed.startAt, whose.zone),
                names.join(QStringLiteral(", ")) });
        }
        for (const QString &stage : loop.interviews.isEmpty() ? QStringList() : loop.missing)
            rows.append({ whose.name, stage, CliText::tr("no time found"), {}, {} });
    }
    if (!rows.isEmpty()) {
        call.out.table({ CliText::tr("Candidate"), CliText::tr("Stage"), CliText::tr("When"),
                           CliText::tr("For the candidate"), CliText::tr("Who") },
            rows, {});
        rows.clear();
        const QList<int> then = loadsThen(loops.selection, loops.loops);
        for (qsizetype person = 0; person < then.size(); ++person)
            rows.append({ selection.people.at(person).name, QString::number(selection.leads.at(person)),
                QString::number(then.at(person)) });
        call.out.table({ CliText::tr("Interviewer"), CliText::tr("Now"), CliText::tr("Then") }, rows, {});
        call.out.line(CliText::tr("%1 of %n candidate(s) planned.", nullptr, int(loops.loops.size())).arg(loops.whole())
                      + (selection.loops.isEmpty() ? QString() : u' ' + qualityText(loops)));
    }
    for (const QString &sentence : unknownSentences(selection, loops.loops))
        call.out.line(sentence);
    for (const LoopSelection::LeftOut &one : selection.leftOut)
        call.out.line(one.named ? one.why : CliText::tr("%1: %2").arg(one.candidateName, one.why));
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
        const auto requests = bookingsOf(loops->selection, loops->loops, loops->zone);
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
                CliText::tr("How long to look for better plans, such as 2 or 0.5; as many steps as in the window if "
                            "not said.") },
            { QStringLiteral("seed"), QStringLiteral("N"), CliText::tr("Where chance begins; 1 if not said.") },
            { QStringLiteral("steps"), QStringLiteral("N"),
                CliText::tr("So many steps in place of a time: with the same seed, the same plan again.") },
            { QStringLiteral("book-all"), {}, CliText::tr("Book all of it, as one step of undo.") },
            { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
        planLoops } };
}

} // namespace shortlist::cli
