// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/words/words.h"
#include "exchange/jobs/jobpagejson.h"
#include "exchange/jobs/jobpagereader.h"
#include "exchange/jobs/pagetext.h"
#include "service/jobs/jobtemplates.h"

namespace shortlist::cli {

namespace {

QString numberText(const std::optional<int> &number) { return number ? QString::number(*number) : QString(); }

/// “30”, “45–60”, “45+”, or nothing.
QString rangeText(const std::optional<int> &least, const std::optional<int> &most)
{
    if (!least && !most)
        return {};
    if (least && !most)
        return QString::number(*least) + u'+';
    if (least && *least != *most)
        return QString::number(*least) + u'–' + QString::number(*most);
    return QString::number(*most);
}

/// One line of a plan, for a page's stage or a stored one.
template <typename S>
QStringList planRow(int number, const S &stage)
{
    const QString between = stage.panel ? QStringLiteral(" + ") : QStringLiteral(" / ");
    QStringList remarks;
    if (stage.optional)
        remarks.append(CliText::tr("optional"));
    if (stage.added)
        remarks.append(CliText::tr("added, the page names none"));
    return { QString::number(number), words::of(stage.kind), stage.name, rangeText(stage.minutesMin, stage.minutesMax),
        rangeText(stage.countMin, stage.countMax), stage.titles.join(between), remarks.join(QLatin1String(", ")) };
}

QStringList planHeadings()
{
    return { CliText::tr("No."), CliText::tr("Kind"), CliText::tr("Stage"), CliText::tr("Minutes"),
        CliText::tr("Times"), CliText::tr("Who"), CliText::tr("Remarks") };
}

void printPage(Printer &out, const JobPage &page)
{
    out.facts({ { CliText::tr("Title"), page.title }, { CliText::tr("Grade"), numberText(page.grade) },
        { CliText::tr("Responsibilities"), QString::number(page.responsibilities.size()) },
        { CliText::tr("Requirements"), QString::number(page.requirements.size()) },
        { CliText::tr("Nice to have"), QString::number(page.niceToHaves.size()) } });
    out.line();
    QList<QStringList> rows;
    for (const PageStage &stage : page.stages)
        rows.append(planRow(int(rows.size()) + 1, stage));
    out.table(planHeadings(), rows, CliText::tr("The page tells of no hiring process."));
    for (const PageStage &stage : page.stages) {
        for (const QString &doubt : stage.unsure)
            out.line(QStringLiteral("\n%1: %2\n  “%3”").arg(stage.name, doubt, stage.source));
    }
    for (qsizetype i = 0; i < page.alternatives.size(); ++i)
        out.line(u'\n'
                 + CliText::tr("--alternative %1: %2, %n stage(s)", nullptr, int(page.alternatives.at(i).stages.size()))
                       .arg(i + 1)
                       .arg(page.alternatives.at(i).heading));
    for (const QString &note : page.notes)
        out.line(u'\n' + note);
}

Result<JobPage> readPage(const Call &call, const QByteArray &bytes)
{
    auto page = readJobPage(bytes, call.argument(0));
    if (!page)
        return page;
    const auto alternative = call.number("alternative", 1);
    if (!alternative)
        return alternative.error();
    if (*alternative) {
        if (**alternative > page->alternatives.size())
            return Error{ Error::Code::Invalid,
                CliText::tr("The page has %n other hiring process(es).", nullptr, int(page->alternatives.size())), {},
                {}, QStringLiteral("page.alternative") };
        page->stages = page->alternatives.at(**alternative - 1).stages;
    }
    return page;
}

Status importJobPage(Call &call)
{
    const auto bytes = readFile(call.argument(0), kLargestPageFile);
    if (!bytes)
        return bytes.error();
    const auto page = readPage(call, *bytes);
    if (!page)
        return page.error();
    if (call.has("dry-run")) {
        if (call.json())
            call.out.json(toJson(*page));
        else
            printPage(call.out, *page);
        return done();
    }
    const auto text = decodePage(*bytes, call.argument(0));
    if (!text)
        return text.error();
    const auto job = call.services().jobs.saveImportedPage(*page, { text->text, suggestedRubrics(*page) });
    if (!job)
        return job.error();
    if (!call.json()) {
        printPage(call.out, *page);
        call.out.line();
    }
    call.changed(CliText::tr("Imported “%1”.").arg(page->title), job->uuid());
    return done();
}

Status listJobs(Call &call)
{
    const auto jobs = call.services().jobs.list(call.has("all"));
    if (!jobs)
        return jobs.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const JobListRow &row : *jobs) {
        QJsonObject object = jsonOf(row.job);
        object.remove(QStringLiteral("source"));
        object.insert(QStringLiteral("openings_open"), row.openingsOpen);
        object.insert(QStringLiteral("openings_filled"), row.openingsFilled);
        object.insert(QStringLiteral("openings"), row.openings());
        object.insert(QStringLiteral("applications"), row.applications);
        object.insert(QStringLiteral("applications_live"), row.activeApplications);
        object.insert(QStringLiteral("plan_number"), row.planNumber);
        array.append(object);
        rows.append(
            { row.job.title, numberText(row.job.grade), words::of(row.job.state), QString::number(row.openingsOpen),
                QString::number(row.openingsFilled), QString::number(row.activeApplications), row.job.id.toString() });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Title"), CliText::tr("Grade"), CliText::tr("State"), CliText::tr("Open"),
                           CliText::tr("Filled"), CliText::tr("Candidates"), CliText::tr("Id") },
            rows, CliText::tr("There are no jobs yet."));
    return done();
}

QJsonObject viewJson(const JobView &view)
{
    QJsonObject object = jsonOf(view.job);
    const QList<QPair<PointKind, QString>> lists{ { PointKind::Responsibility, QStringLiteral("responsibilities") },
        { PointKind::Requirement, QStringLiteral("requirements") },
        { PointKind::NiceToHave, QStringLiteral("nice_to_haves") } };
    for (const auto &[kind, key] : lists) {
        QJsonArray points;
        for (const JobPoint &point : view.pointsOf(kind))
            points.append(point.text);
        object.insert(key, points);
    }
    object.insert(QStringLiteral("specialties"), jsonOf(view.specialties));
    QJsonArray openings;
    for (const OpeningView &opening : view.openings)
        openings.append(jsonOf(opening.opening));
    object.insert(QStringLiteral("openings"), openings);
    QJsonArray plans;
    for (const PlanView &plan : view.plans) {
        QJsonObject one = jsonOf(plan.plan);
        one.insert(QStringLiteral("stages"), jsonOf(plan.stages));
        one.insert(QStringLiteral("applications"), plan.applications);
        plans.append(one);
    }
    object.insert(QStringLiteral("plans"), plans);
    return object;
}

Status showJob(Call &call)
{
    const auto job = findJob(call.services(), call.argument(0));
    if (!job)
        return job.error();
    const auto view = call.services().jobs.load(job->id);
    if (!view)
        return view.error();
    if (call.json()) {
        call.out.json(viewJson(*view));
        return done();
    }
    call.out.facts({ { CliText::tr("Title"), view->job.title }, { CliText::tr("Grade"), numberText(view->job.grade) },
        { CliText::tr("State"), words::of(view->job.state) }, { CliText::tr("Id"), view->job.id.toString() },
        { CliText::tr("Candidates"), QString::number(view->activeApplications) } });
    const QList<QPair<PointKind, QString>> lists{ { PointKind::Responsibility, CliText::tr("Responsibilities") },
        { PointKind::Requirement, CliText::tr("Requirements") },
        { PointKind::NiceToHave, CliText::tr("Nice to have") } };
    for (const auto &[kind, heading] : lists) {
        call.out.line(u'\n' + heading);
        for (const JobPoint &point : view->pointsOf(kind))
            call.out.line(QLatin1String("- ") + plain(point.text));
    }
    if (const PlanView *plan = view->currentPlan()) {
        call.out.line(u'\n' + CliText::tr("Hiring plan, version %1").arg(plan->plan.number));
        QList<QStringList> rows;
        for (const Stage &stage : plan->stages)
            rows.append(planRow(stage.position + 1, stage));
        call.out.table(planHeadings(), rows, {});
    }
    return done();
}

Status fromTemplate(Call &call)
{
    const auto templates = call.services().jobs.templates();
    if (!templates)
        return templates.error();
    if (call.argument(0).isEmpty()) {
        QList<QStringList> rows;
        QJsonArray array;
        for (const JobTemplate &one : *templates) {
            rows.append({ one.key, one.text.title, numberText(one.text.grade) });
            array.append(
                QJsonObject{ { QStringLiteral("key"), one.key }, { QStringLiteral("title"), one.text.title } });
        }
        if (call.json())
            call.out.json(array);
        else
            call.out.table({ CliText::tr("Key"), CliText::tr("Title"), CliText::tr("Grade") }, rows, {});
        return done();
    }
    const auto job = call.services().jobs.createFromTemplate(call.argument(0));
    if (!job)
        return job.error();
    call.changed(CliText::tr("Made a job from “%1”.").arg(call.argument(0)), job->uuid());
    return done();
}

} // namespace

QList<Command> jobCommands()
{
    const QString noun = QStringLiteral("job");
    return {
        { noun, QStringLiteral("import"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read a job page in Markdown or plain text into a job with its hiring plan."),
            { { QStringLiteral("dry-run"), {}, CliText::tr("Only say what would be done; store nothing.") },
                { QStringLiteral("alternative"), QStringLiteral("N"),
                    CliText::tr("Take the page's other hiring process number N as the plan.") } },
            importJobPage, QStringLiteral("dry-run") },
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("All jobs."),
            { { QStringLiteral("all"), {}, CliText::tr("Also what is over: retired, ended, cancelled.") } }, listJobs },
        { noun, QStringLiteral("show"), QStringLiteral("JOB"), Needs::Reading,
            CliText::tr("One job with its lists and its hiring plan."), {}, showJob },
        { noun, QStringLiteral("template"), QStringLiteral("[KEY]"), Needs::Writing,
            CliText::tr("Make a job from a built-in template; without a key, list them."), {}, fromTemplate },
    };
}

} // namespace shortlist::cli
