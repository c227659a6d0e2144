// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"

namespace shortlist::cli {

namespace {

QJsonObject cellJson(const std::optional<RatingSummary> &cell)
{
    if (!cell)
        return { { QStringLiteral("asked"), 0 }, { QStringLiteral("rated"), 0 },
            { QStringLiteral("mean"), QJsonValue() } };
    return { { QStringLiteral("asked"), cell->asked }, { QStringLiteral("rated"), cell->rated },
        { QStringLiteral("mean"), cell->rated > 0 ? QJsonValue(cell->mean) : QJsonValue() } };
}

QJsonObject stageJson(const ComparedStage &stage)
{
    QJsonArray rows;
    for (const ComparisonRow &row : stage.rows) {
        QJsonArray cells;
        for (const auto &cell : row.cells)
            cells.append(cellJson(cell));
        rows.append(QJsonObject{ { QStringLiteral("criterion"), row.name },
            { QStringLiteral("must_have"), row.mustHave }, { QStringLiteral("cells"), cells } });
    }
    QJsonArray totals;
    for (const auto &total : stage.totals)
        totals.append(total ? QJsonValue(*total) : QJsonValue());
    QJsonArray mustHaves;
    for (const auto &count : stage.mustHaves)
        mustHaves.append(count ? QJsonValue(QJsonObject{ { QStringLiteral("there"), count->there },
                             { QStringLiteral("rated"), count->rated }, { QStringLiteral("all"), count->all } })
                               : QJsonValue());
    return { { QStringLiteral("stage"), stage.name }, { QStringLiteral("rows"), rows },
        { QStringLiteral("must_haves"), mustHaves }, { QStringLiteral("totals"), totals },
        { QStringLiteral("differences"), QJsonArray::fromStringList(stage.differences) } };
}

QString cellText(const std::optional<RatingSummary> &cell)
{
    if (!cell)
        return CliText::tr("not asked");
    return cell->rated > 0 ? QStringLiteral("%1 (%2/%3)").arg(cell->mean, 0, 'f', 2).arg(cell->rated).arg(cell->asked)
                           : QStringLiteral("–");
}

void printStage(Printer &out, const ComparisonView &view, const ComparedStage &stage)
{
    out.line(u'\n' + stage.name);
    for (const QString &difference : stage.differences)
        out.line(difference);
    QStringList headings{ CliText::tr("Criterion") };
    QStringList totals{ CliText::tr("Weighted total of 100") };
    QStringList mustHaves{ CliText::tr("Must-haves that are there") };
    for (qsizetype i = 0; i < view.candidates.size(); ++i) {
        headings.append(view.candidates.at(i).name);
        totals.append(stage.totals.at(i) ? QString::number(*stage.totals.at(i), 'f', 0) : QString());
        const auto &count = stage.mustHaves.at(i);
        mustHaves.append(
            count && count->rated > 0 ? QStringLiteral("%1/%2").arg(count->there).arg(count->all) : QString());
    }
    QList<QStringList> rows;
    for (const ComparisonRow &row : stage.rows) {
        QStringList cells{ row.name };
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(view.candidates.at(i).hidden ? CliText::tr("hidden") : cellText(row.cells.at(i)));
        rows.append(cells);
    }
    rows.append(mustHaves);
    rows.append(totals);
    out.table(headings, rows, {});
}

Status compareApplications(Call &call)
{
    QList<ApplicationId> applications;
    const QStringList named = call.arguments();
    for (const QString &text : named) {
        const auto application = findApplication(call.services(), text, call.value("job"));
        if (!application)
            return application.error();
        applications.append(application->id);
    }
    const auto view = call.services().debriefs.compare(applications);
    if (!view)
        return view.error();
    if (call.json()) {
        QJsonArray candidates;
        for (const ComparedCandidate &one : view->candidates)
            candidates.append(QJsonObject{ { QStringLiteral("application_id"), one.application.toString() },
                { QStringLiteral("candidate"), one.name }, { QStringLiteral("cards_in"), one.cardsIn },
                { QStringLiteral("cards_needed"), one.cardsNeeded }, { QStringLiteral("hidden"), one.hidden } });
        QJsonArray stages;
        for (const ComparedStage &stage : view->stages)
            stages.append(stageJson(stage));
        call.out.json(QJsonObject{ { QStringLiteral("job"), view->job.title },
            { QStringLiteral("candidates"), candidates }, { QStringLiteral("stages"), stages },
            { QStringLiteral("remarks"), QJsonArray::fromStringList(view->remarks) } });
        return done();
    }
    for (const QString &remark : view->remarks)
        call.out.line(remark);
    for (const ComparedStage &stage : view->stages)
        printStage(call.out, *view, stage);
    if (view->stages.isEmpty())
        call.out.line(CliText::tr("There are no scorecards."));
    return done();
}

Status advise(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto view = call.services().debriefs.view(application->id);
    if (!view)
        return view.error();
    PersonId decider = call.services().session().person;
    if (call.has("decider")) {
        const auto person = findPerson(call.services(), call.value("decider"));
        if (!person)
            return person.error();
        decider = person->id;
    }
    const QList<Advice> said = view->advice(decider);
    if (call.json()) {
        QJsonArray array;
        for (const Advice &advice : said)
            array.append(
                QJsonObject{ { QStringLiteral("sentence"), advice.sentence }, { QStringLiteral("why"), advice.why } });
        call.out.json(array);
        return done();
    }
    for (const Advice &advice : said)
        call.out.line(advice.sentence + u' ' + advice.why);
    if (view->sealed)
        call.out.line(CliText::tr("Others' ratings are hidden until your own scorecard is in."));
    else if (said.isEmpty())
        call.out.line(CliText::tr("None of the rules has anything to say."));
    return done();
}

} // namespace

QList<Command> compareCommands()
{
    const QString noun = QStringLiteral("debrief");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    return {
        { noun, QStringLiteral("compare"),
            QStringLiteral("APPLICATION APPLICATION [APPLICATION] [APPLICATION] [APPLICATION]"), Needs::Writing,
            CliText::tr("Two to five candidates of a job side by side; that you saw their scorecards is noted."),
            { job }, compareApplications },
        { noun, QStringLiteral("advice"), QStringLiteral("APPLICATION"), Needs::Writing,
            CliText::tr("What the rules of thumb for decisions say, and why; they decide nothing."),
            { job, { QStringLiteral("decider"), QStringLiteral("PERSON"), CliText::tr("Who decides in the end.") } },
            advise },
    };
}

} // namespace shortlist::cli
