// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/shortnotice.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/words/words.h"

#include <algorithm>

namespace shortlist::cli {

namespace {

Result<Application> meant(Call &call, Prefer prefer = Prefer::Live)
{
    return findApplication(call.services(), call.argument(0), call.value("job"), prefer);
}

Status apply(Call &call)
{
    Services &services = call.services();
    const auto candidate = findCandidate(services, call.argument(0));
    if (!candidate)
        return candidate.error();
    const auto job = findJob(services, call.argument(1));
    if (!job)
        return job.error();
    OpeningId opening;
    if (call.has("opening")) {
        const auto found = findOpening(services, job->id, call.value("opening"));
        if (!found)
            return found.error();
        opening = found->id;
    }
    const auto application = services.pipeline.apply(candidate->id, job->id, opening);
    if (!application)
        return application.error();
    call.changed(CliText::tr("%1 has applied for “%2”.").arg(candidate->name, job->title), application->uuid());
    return done();
}

Status chooseOpening(Call &call)
{
    const auto application = meant(call);
    if (!application)
        return application.error();
    OpeningId id;
    QString code;
    if (call.arguments().size() > 1) {
        const auto opening = findOpening(call.services(), application->jobId, call.argument(1));
        if (!opening)
            return opening.error();
        id = opening->id;
        code = opening->code;
    }
    if (auto chosen = call.services().pipeline.setOpening(application->id, id); !chosen)
        return chosen;
    call.changed(code.isEmpty() ? CliText::tr("No opening is chosen for it.")
                                : CliText::tr("It is for the opening %1.").arg(code),
        application->id.uuid());
    return done();
}

/// The stage in which the caller believes the application to be: as said, else where it is.
Result<StageId> believedStage(Call &call, const Application &application)
{
    if (!call.has("from"))
        return application.stageId;
    const auto stage = findStage(call.services(), application.planId, call.value("from"));
    if (!stage)
        return stage.error();
    return stage->id;
}

/// The stage to go to: as said, else the next one of the plan.
Result<Stage> goal(Call &call, const Application &application)
{
    if (call.has("to"))
        return findStage(call.services(), application.planId, call.value("to"));
    const auto stages = call.services().jobs.stages(application.planId);
    if (!stages)
        return stages.error();
    const auto here = std::find_if(
        stages->begin(), stages->end(), [&application](const Stage &stage) { return stage.id == application.stageId; });
    if (here == stages->end() || here + 1 == stages->end())
        return Error{ Error::Code::Invalid, CliText::tr("The plan has no stage after this one."),
            CliText::tr("Name another with --to."), {}, QStringLiteral("move.last") };
    return *(here + 1);
}

Status move(Call &call)
{
    const auto application = meant(call);
    if (!application)
        return application.error();
    const auto from = believedStage(call, *application);
    if (!from)
        return from.error();
    const auto to = goal(call, *application);
    if (!to)
        return to.error();
    if (auto moved = call.services().pipeline.move(application->id, *from, to->id, call.value("waiver")); !moved)
        return moved;
    call.changed(CliText::tr("Moved to “%1”.").arg(to->name), application->id.uuid());
    return done();
}

} // namespace

Option shortNoticeOption()
{
    return { QStringLiteral("short-notice"), QStringLiteral("HOW"),
        CliText::tr("Interviews that begin within a day: “cancel” or “keep”.") };
}

Result<ShortNotice> shortNoticeGiven(const Call &call)
{
    const QString notice = call.value("short-notice");
    if (notice == QLatin1String("cancel"))
        return ShortNotice::Cancel;
    if (notice == QLatin1String("keep"))
        return ShortNotice::Keep;
    if (!notice.isEmpty())
        return usageError(CliText::tr("--short-notice is “cancel” or “keep”."));
    return ShortNotice::Ask;
}

namespace {

Status end(Call &call, bool byUs)
{
    const auto application = meant(call);
    if (!application)
        return application.error();
    const auto from = believedStage(call, *application);
    if (!from)
        return from.error();
    if (!call.has("reason"))
        return usageError(CliText::tr("Say why with --reason."));
    const auto reason = findEndReason(call.services(), call.value("reason"));
    if (!reason)
        return reason.error();
    const auto shortNotice = shortNoticeGiven(call);
    if (!shortNotice)
        return shortNotice.error();
    PipelineService &pipeline = call.services().pipeline;
    auto ended = byUs ? pipeline.decline(application->id, *from, reason->id, call.value("note"), *shortNotice)
                      : pipeline.withdraw(application->id, *from, reason->id, call.value("note"), *shortNotice);
    if (!ended)
        return ended;
    call.changed(
        byUs ? CliText::tr("Declined: %1.").arg(reason->name) : CliText::tr("Withdrawn: %1.").arg(reason->name),
        application->id.uuid());
    return done();
}

Status hold(Call &call)
{
    const auto application = meant(call);
    if (!application)
        return application.error();
    const auto until = call.day("until");
    if (!until)
        return until.error();
    if (auto held = call.services().pipeline.hold(application->id, call.value("reason"), *until); !held)
        return held;
    call.changed(CliText::tr("Put on hold."), application->id.uuid());
    return done();
}

Status resume(Call &call)
{
    const auto application = meant(call);
    if (!application)
        return application.error();
    if (auto resumed = call.services().pipeline.resume(application->id); !resumed)
        return resumed;
    call.changed(CliText::tr("Taken up again."), application->id.uuid());
    return done();
}

Status reopen(Call &call)
{
    const auto application = meant(call, Prefer::Ended);
    if (!application)
        return application.error();
    if (auto reopened = call.services().pipeline.reopen(application->id); !reopened)
        return reopened;
    const auto stage = call.reader().get(application->stageId);
    if (!stage)
        return stage.error();
    call.changed(CliText::tr("Reopened at “%1”.").arg(stage->name), application->id.uuid());
    return done();
}

Result<ApplicationFilter::Show> shown(const Call &call)
{
    using Show = ApplicationFilter::Show;
    if (!call.has("state"))
        return call.has("all") ? Show::All : Show::Active;
    const auto state = findWord<ApplicationState>(CliText::tr("State"), call.value("state"));
    if (!state)
        return state.error();
    static constexpr std::array all{ Show::Active, Show::OnHold, Show::Declined, Show::Withdrawn, Show::Hired };
    return all.at(std::size_t(*state));
}

Status listJob(Call &call, const Job &job, ApplicationFilter::Show which, QJsonArray &array, QList<QStringList> &lines)
{
    ApplicationFilter filter;
    filter.job = job.id;
    filter.show = which;
    const auto rows = call.services().pipeline.rows(filter);
    if (!rows)
        return rows.error();
    const auto cards = call.services().pipeline.cards(*rows);
    if (!cards)
        return cards.error();
    QHash<StageId, QString> names;
    for (const ApplicationCard &card : *cards) {
        if (!names.contains(card.stage)) {
            const auto stage = call.reader().get(card.stage);
            if (!stage)
                return stage.error();
            names.insert(card.stage, stage->name);
        }
        array.append(QJsonObject{ { QStringLiteral("id"), card.id.toString() },
            { QStringLiteral("candidate_id"), card.candidate.toString() }, { QStringLiteral("candidate"), card.name },
            { QStringLiteral("job_id"), job.id.toString() }, { QStringLiteral("job"), job.title },
            { QStringLiteral("stage_id"), card.stage.toString() }, { QStringLiteral("stage"), names.value(card.stage) },
            { QStringLiteral("state"), enumText(card.state) },
            { QStringLiteral("entered_stage_at"), jsonValue(card.enteredStageAt) },
            { QStringLiteral("next_interview_at"), jsonValue(card.nextInterviewAt) },
            { QStringLiteral("cards_in"), card.cardsIn }, { QStringLiteral("cards_needed"), card.cardsNeeded },
            { QStringLiteral("cards_overdue"), card.cardsOverdue }, { QStringLiteral("end_reason"), card.endReason } });
        lines.append({ card.name, job.title, names.value(card.stage), words::of(card.state),
            QStringLiteral("%1/%2").arg(card.cardsIn).arg(card.cardsNeeded), card.id.toString() });
    }
    return done();
}

Status listApplications(Call &call)
{
    const auto which = shown(call);
    if (!which)
        return which.error();
    QList<Job> jobs;
    if (call.has("job")) {
        const auto job = findJob(call.services(), call.value("job"));
        if (!job)
            return job.error();
        jobs.append(*job);
    } else {
        const auto all = call.services().jobs.list(true);
        if (!all)
            return all.error();
        for (const JobListRow &row : *all)
            jobs.append(row.job);
    }
    QJsonArray array;
    QList<QStringList> lines;
    for (const Job &job : std::as_const(jobs)) {
        if (auto listed = listJob(call, job, *which, array, lines); !listed)
            return listed;
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Candidate"), CliText::tr("Job"), CliText::tr("Stage"), CliText::tr("State"),
                           CliText::tr("Scorecards"), CliText::tr("Id") },
            lines, CliText::tr("There are no applications."));
    return done();
}

Status showApplication(Call &call)
{
    const auto application = meant(call);
    if (!application)
        return application.error();
    const auto view = call.services().pipeline.load(application->id);
    if (!view)
        return view.error();
    QJsonArray stages;
    QList<QStringList> rows;
    for (const StageProgress &stage : view->progress) {
        stages.append(QJsonObject{ { QStringLiteral("id"), stage.stage.toString() },
            { QStringLiteral("name"), stage.name }, { QStringLiteral("kind"), enumText(stage.kind) },
            { QStringLiteral("interviews_booked"), stage.interviewsBooked },
            { QStringLiteral("cards_in"), stage.cardsIn },
            { QStringLiteral("cards_missing"), QJsonArray::fromStringList(stage.cardsMissing) },
            { QStringLiteral("waived"), stage.waived } });
        rows.append({ stage.stage == application->stageId ? QStringLiteral(">") : QString(), stage.name,
            QString::number(stage.interviewsBooked), QString::number(stage.cardsIn),
            stage.cardsMissing.join(QLatin1String(", ")) });
    }
    if (call.json()) {
        QJsonObject object = jsonOf(view->application);
        object.insert(QStringLiteral("candidate"), view->candidate.name);
        object.insert(QStringLiteral("job"), view->job.title);
        object.insert(QStringLiteral("stages"), stages);
        call.out.json(object);
        return done();
    }
    call.out.facts({ { CliText::tr("Candidate"), view->candidate.name }, { CliText::tr("Job"), view->job.title },
        { CliText::tr("State"), words::standing(view->application.state, view->application.holdUntil) },
        { CliText::tr("Why"), view->endReason ? view->endReason->name : view->application.holdReason },
        { CliText::tr("Applied"), timeText(view->application.appliedAt) },
        { CliText::tr("Id"), view->application.id.toString() } });
    call.out.line();
    call.out.table(
        { {}, CliText::tr("Stage"), CliText::tr("Interviews"), CliText::tr("Cards in"), CliText::tr("Missing") }, rows,
        {});
    return done();
}

} // namespace

QList<Command> applicationCommands()
{
    const QString noun = QStringLiteral("application");
    const QString one = QStringLiteral("APPLICATION");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    const Option from{ QStringLiteral("from"), QStringLiteral("STAGE"),
        CliText::tr("Where it stands; refused when it does not stand there any more.") };
    const Option reason{ QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") };
    const QList<Option> ending{ job, from, reason,
        { QStringLiteral("note"), QStringLiteral("TEXT"), CliText::tr("More about it, in words.") },
        shortNoticeOption() };
    return {
        { noun, QStringLiteral("apply"), QStringLiteral("CANDIDATE JOB"), Needs::Writing,
            CliText::tr("Let a candidate apply for a job."),
            { { QStringLiteral("opening"), QStringLiteral("CODE"), CliText::tr("The opening it is for.") } }, apply },
        { noun, QStringLiteral("move"), one, Needs::Writing, CliText::tr("Move to the next stage, or to another one."),
            { job, from,
                { QStringLiteral("to"), QStringLiteral("STAGE"), CliText::tr("Where to: a name or a number.") },
                { QStringLiteral("waiver"), QStringLiteral("TEXT"),
                    CliText::tr("Why it goes on without what is missing; kept with the name.") } },
            move },
        { noun, QStringLiteral("opening"), QStringLiteral("APPLICATION [CODE]"), Needs::Writing,
            CliText::tr("Say for which opening of its job it is; without one, for none yet."), { job }, chooseOpening },
        { noun, QStringLiteral("decline"), one, Needs::Writing, CliText::tr("We say no."), ending,
            [](Call &call) { return end(call, true); } },
        { noun, QStringLiteral("withdraw"), one, Needs::Writing, CliText::tr("The candidate says no."), ending,
            [](Call &call) { return end(call, false); } },
        { noun, QStringLiteral("hold"), one, Needs::Writing, CliText::tr("Put on hold."),
            { job, reason, { QStringLiteral("until"), QStringLiteral("DAY"), CliText::tr("Until when: 2030-01-31.") } },
            hold },
        { noun, QStringLiteral("resume"), one, Needs::Writing, CliText::tr("Take up what is on hold."), { job },
            resume },
        { noun, QStringLiteral("reopen"), one, Needs::Writing,
            CliText::tr("Take up what has ended, at the stage that was left."), { job }, reopen },
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("Applications; the active ones if not said."),
            { job,
                { QStringLiteral("state"), QStringLiteral("STATE"),
                    CliText::tr("active, on_hold, declined, withdrawn or hired.") },
                { QStringLiteral("all"), {}, CliText::tr("Also what is over: retired, ended, cancelled.") } },
            listApplications },
        { noun, QStringLiteral("show"), one, Needs::Reading, CliText::tr("One application with what each stage has."),
            { job }, showApplication },
    };
}

} // namespace shortlist::cli
