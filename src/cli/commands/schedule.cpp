// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "domain/planning/loopplanner.h"
#include "domain/planning/loopreplan.h"
#include "exchange/planning/loopplanfile.h"

#include <limits>

namespace shortlist::cli {

namespace {

constexpr qint64 kUsualMilliseconds = 5000;
constexpr qint64 kStepsMilliseconds = 24LL * 60 * 60 * 1000;
constexpr int kAnySteps = std::numeric_limits<int>::max();

/// Works on the plan until the time or the steps are over, or nothing is left to do. A step that would end too late is
/// not begun.
void planUntil(LoopPlanner &planner, const Clock &clock, const QDateTime &end, int steps)
{
    QDateTime now = clock.nowUtc();
    qint64 longest = 0;
    while (!planner.isProven() && planner.steps() < steps && now.msecsTo(end) > longest) {
        planner.step();
        const QDateTime after = clock.nowUtc();
        longest = std::max(longest, now.msecsTo(after));
        now = after;
    }
}

Error replanUsage()
{
    return Error{ Error::Code::Invalid, CliText::tr("Which interview is cancelled?"),
        CliText::tr("Name it with --cancel CANDIDATE:STAGE, the stage by its number from 0."), {},
        QStringLiteral("schedule.cancel") };
}

/// The interview meant by “17:2”.
Result<std::pair<int, int>> cancelledOf(const QString &text, const LoopPlanFile &file, const LoopPlan &plan)
{
    const auto colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int stage = text.mid(colon + 1).toInt(&isNumber);
    if (colon < 1 || !isNumber)
        return replanUsage();
    for (qsizetype i = 0; i < file.candidates.size(); ++i) {
        if (file.candidates.at(i).toVariant().toString() != text.left(colon))
            continue;
        if (stage >= 0 && stage < static_cast<int>(plan.loops[static_cast<size_t>(i)].size()))
            return std::pair(static_cast<int>(i), stage);
    }
    return Error{ Error::Code::NotFound, CliText::tr("The plan has no interview “%1”.").arg(text),
        CliText::tr("Name a candidate who has a loop, and the stage by its number from 0."), {},
        QStringLiteral("schedule.cancel") };
}

Error noReplan(const ReplanAnswer &answer, const QString &candidate)
{
    QString sentence;
    if (answer.outcome == ReplanAnswer::Outcome::NoTime)
        sentence = CliText::tr("Candidate %1 finds no time for stage %2, even if nobody else had a loop.")
                       .arg(candidate)
                       .arg(answer.stuckAt);
    else if (answer.outcome == ReplanAnswer::Outcome::TooTight)
        sentence = CliText::tr("Candidate %1 has no loop, even if %2 others move.")
                       .arg(candidate)
                       .arg(ReplanQuestion::kMostMoved);
    else
        sentence = CliText::tr("No loop was found for candidate %1 for which at most %2 others move; not everything "
                               "was tried.")
                       .arg(candidate)
                       .arg(ReplanQuestion::kMostMoved);
    return Error{ Error::Code::Refused, sentence, CliText::tr("Plan all of it anew, without --replan."), {},
        QStringLiteral("schedule.replan") };
}

Status replan(Call &call, LoopPlanFile &file)
{
    const QString path = call.value("replan");
    const auto bytes = readFile(path, kLargestLoopFile);
    if (!bytes)
        return bytes.error();
    const auto read = readLoopPlan(*bytes, path, file);
    if (!read)
        return read.error();
    if (const auto broken = brokenRule(file.problem, read->plan))
        return Error{ Error::Code::Invalid,
            CliText::tr("%1 is not a plan for this file: %2.").arg(path, QString::fromStdString(*broken)),
            CliText::tr("Take a plan that was made from the same file."), {}, QStringLiteral("schedule.plan") };
    if (!call.has("cancel"))
        return replanUsage();
    const auto cancelled = cancelledOf(call.value("cancel"), file, read->plan);
    if (!cancelled)
        return cancelled.error();
    const auto [candidate, stage] = *cancelled;
    const LoopInterview lost = read->plan.loops[nth(candidate)][nth(stage)];
    const int from = lost.step * file.problem.gridMinutes;
    file.problem.interviewers[nth(lost.interviewer)].busy.push_back(
        { from, from + file.problem.stageMinutes[nth(stage)] });
    ReplanQuestion question;
    question.candidate = candidate;
    const ReplanAnswer answer = replanLoop(LoopModel(file.problem), read->plan, question);
    if (answer.outcome != ReplanAnswer::Outcome::Planned)
        return noReplan(answer, file.candidates.at(candidate).toVariant().toString());
    // One more hour that is taken makes no plan cheaper: what was the least before still is.
    QJsonObject plan = toJson(file, answer.plan, answer.cost, read->bound.value_or(0));
    if (!read->bound) {
        for (const char *unknown : { "bound", "gap", "proven" })
            plan.remove(QLatin1String(unknown));
    }
    QJsonArray moved;
    for (const int other : answer.moved)
        moved.append(file.candidates.at(other));
    plan.insert(QStringLiteral("moved"), moved);
    call.out.json(plan);
    return done();
}

Status plan(Call &call)
{
    const QDateTime begin = call.clock.nowUtc();
    if (!call.has("instance"))
        return Error{ Error::Code::Invalid, CliText::tr("Which file is to be planned?"),
            CliText::tr("Name it with --instance."), {}, QStringLiteral("schedule.instance") };
    const auto span = call.milliseconds("seconds");
    if (!span)
        return span.error();
    const auto seed = call.number("seed");
    if (!seed)
        return seed.error();
    const auto steps = call.number("steps", 1);
    if (!steps)
        return steps.error();
    const QString path = call.value("instance");
    const auto bytes = readFile(path, kLargestLoopFile);
    if (!bytes)
        return bytes.error();
    auto file = readLoopPlanFile(*bytes, path);
    if (!file)
        return file.error();
    if (call.has("replan"))
        return replan(call, *file);
    LoopPlanner planner(file->problem, static_cast<std::uint64_t>(seed->value_or(1)));
    // Who counts steps waits for them, unless they say for how long.
    const qint64 usual = *steps ? kStepsMilliseconds : kUsualMilliseconds;
    planUntil(planner, call.clock, begin.addMSecs(span->value_or(usual)), steps->value_or(kAnySteps));
    QJsonObject plan = toJson(*file, planner.plan(), planner.cost(), planner.bound());
    plan.insert(QStringLiteral("steps"), planner.steps());
    call.out.json(plan);
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
                CliText::tr("How long to look for better plans, such as 2 or 0.5; 5 if not said.") },
            { QStringLiteral("seed"), QStringLiteral("N"), CliText::tr("Where chance begins; 1 if not said.") },
            { QStringLiteral("steps"), QStringLiteral("N"),
                CliText::tr("So many steps in place of a time: with the same seed, the same plan again.") },
            { QStringLiteral("replan"), QStringLiteral("PLAN"),
                CliText::tr("Keep this plan, but for the interview that is cancelled and at most three other loops.") },
            { QStringLiteral("cancel"), QStringLiteral("CANDIDATE:STAGE"),
                CliText::tr("With --replan: the interview that its interviewer cannot lead then.") } },
        plan } };
}

} // namespace shortlist::cli
