// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"

namespace shortlist::cli {

namespace {

/// What a cell says: three of them have no number, each for a reason of its own.
QString cellState(const std::optional<RatingSummary> &cell, bool hidden)
{
    return hidden           ? QStringLiteral("hidden")
         : !cell            ? QStringLiteral("not_asked")
         : cell->asked == 0 ? QStringLiteral("not_in_yet")
         : cell->rated == 0 ? QStringLiteral("not_observed")
                            : QStringLiteral("rated");
}

QJsonObject cellJson(const std::optional<RatingSummary> &cell, bool hidden)
{
    return { { QStringLiteral("state"), cellState(cell, hidden) }, { QStringLiteral("asked"), cell ? cell->asked : 0 },
        { QStringLiteral("rated"), cell ? cell->rated : 0 },
        { QStringLiteral("mean"), cell && cell->rated > 0 ? QJsonValue(cell->mean) : QJsonValue() } };
}

QJsonObject stageJson(const ComparisonView &view, const ComparedStage &stage)
{
    QJsonArray rows;
    for (const ComparisonRow &row : stage.rows) {
        QJsonArray cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(cellJson(row.cells.at(i), view.candidates.at(i).hidden));
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
    if (cell->asked == 0)
        return CliText::tr("not in yet");
    return cell->rated > 0 ? QStringLiteral("%1 (%2/%3)").arg(cell->mean, 0, 'f', 2).arg(cell->rated).arg(cell->asked)
                           : CliText::tr("not observed");
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
        const ComparedCandidate &one = view.candidates.at(i);
        headings.append(one.name);
        const QString none = one.hidden ? CliText::tr("hidden") : CliText::tr("not rated");
        totals.append(stage.totals.at(i) ? QString::number(*stage.totals.at(i), 'f', 0) : none);
        const auto &count = stage.mustHaves.at(i);
        mustHaves.append(count && count->rated > 0 ? QStringLiteral("%1/%2").arg(count->there).arg(count->all) : none);
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
            stages.append(stageJson(*view, stage));
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
    PersonId decider = view->decider(call.services().session().person);
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
            { job, { QStringLiteral("decider"), QStringLiteral("PERSON"),
                       CliText::tr("Who decides in the end: else whom the debrief names, or you.") } },
            advise },
    };
}

} // namespace shortlist::cli
