// SPDX-License-Identifier: GPL-3.0-or-later
// Rubrics from templates and files, and into files.
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/lookup.h"
#include "exchange/rubrics/rubricfile.h"
#include "paper/rubrics/rubricsheets.h"
#include "service/rubrics/rubrictemplates.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace shortlist::cli {

namespace {

Status listRubricTemplates(Call &call)
{
    const auto rubrics = builtInRubrics();
    if (!rubrics)
        return rubrics.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const TemplateRubric &each : *rubrics) {
        int minutes = 0;
        for (const TemplateCriterion &criterion : each.criteria)
            minutes += minutesOfQuestions(criterion.criterion.questions);
        array.append(QJsonObject{ { QStringLiteral("key"), each.key }, { QStringLiteral("name"), each.name },
            { QStringLiteral("purpose"), each.purpose }, { QStringLiteral("criteria"), each.criteria.size() },
            { QStringLiteral("minutes"), minutes }, { QStringLiteral("language"), each.language } });
        rows.append(
            { each.key, each.name, each.language, QString::number(each.criteria.size()), QString::number(minutes) });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Key"), CliText::tr("Rubric"), CliText::tr("Language"), CliText::tr("Criteria"),
                           CliText::tr("Minutes of questions") },
            rows, {});
    return done();
}

Status newRubric(Call &call)
{
    const QString name = call.argument(0);
    if (call.has("template") == !name.isEmpty())
        return usageError(CliText::tr("“rubric new” wants either a name, or --template with the key of one."));
    if (!call.has("template")) {
        const auto id = call.services().rubrics.create(name);
        if (!id)
            return id.error();
        call.changed(CliText::tr("Made the rubric “%1”.").arg(name), id->uuid());
        return done();
    }
    const auto source = builtInRubric(call.value("template"));
    if (!source)
        return source.error();
    const auto id = call.services().rubrics.createFromTemplate(source->key);
    if (!id)
        return id.error();
    call.changed(CliText::tr("Made the rubric “%1”.").arg(source->name), id->uuid());
    return done();
}

Status exportRubric(Call &call)
{
    const auto id = findRubric(call.services(), call.argument(0));
    if (!id)
        return id.error();
    const auto view = call.services().rubrics.load(*id);
    if (!view)
        return view.error();
    const QByteArray bytes = writeRubricFile(withoutIds(*view));
    if (call.argument(1).isEmpty()) {
        call.out.json(QJsonDocument::fromJson(bytes).object());
        return done();
    }
    if (auto saved = writeNewFile(call.argument(1), bytes); !saved)
        return saved;
    call.changed(CliText::tr("Exported “%1”, version %2.").arg(view->rubric.name, QString::number(view->rubric.number)),
        id->uuid());
    return done();
}

Status importRubric(Call &call)
{
    const auto bytes = readFile(call.argument(0), kLargestRubricFile);
    if (!bytes)
        return bytes.error();
    const auto rubric = readRubricFile(*bytes, QFileInfo(call.argument(0)).fileName());
    if (!rubric)
        return rubric.error();
    if (call.has("dry-run")) {
        call.changed(CliText::tr("“%1” can be imported: %n criterion(s).", nullptr, int(rubric->criteria.size()))
                         .arg(rubric->name));
        return done();
    }
    JobId job;
    if (call.has("job")) {
        const auto found = findJob(call.services(), call.value("job"));
        if (!found)
            return found.error();
        job = found->id;
    }
    const auto id = call.services().rubrics.importRubric(*rubric, job);
    if (!id)
        return id.error();
    call.changed(CliText::tr("Imported “%1”.").arg(rubric->name), id->uuid());
    return done();
}

Result<paper::Sheet> sheetToPrint(Call &call)
{
    const QDateTime now = call.clock.nowUtc();
    if (call.has("blank")) {
        const auto id = findRubric(call.services(), call.argument(0));
        if (!id)
            return id.error();
        const auto view = call.services().rubrics.load(*id);
        return view ? Result<paper::Sheet>(paper::blankCard(*view, now)) : view.error();
    }
    const auto job = findJob(call.services(), call.value("job"));
    if (!job)
        return job.error();
    const auto book = call.services().rubrics.book(job->id);
    return book ? Result<paper::Sheet>(paper::rubricBook(*book, now)) : book.error();
}

Status printRubric(Call &call)
{
    const bool card = call.has("blank") && !call.argument(0).isEmpty();
    const bool book = call.has("job") && call.argument(0).isEmpty() && !call.has("blank");
    if (card == book || (card && call.has("job")) || !call.has("pdf"))
        return usageError(
            CliText::tr("“rubric print” wants a rubric and --blank, or --job with a job, and --pdf FILE."));
    const auto sheet = sheetToPrint(call);
    if (!sheet)
        return sheet.error();
    const auto pdf = paper::pdfOf(*sheet);
    if (!pdf)
        return pdf.error();
    if (auto saved = writeNewFile(call.value("pdf"), *pdf); !saved)
        return saved;
    call.changed(CliText::tr("Printed “%1” to %2.").arg(sheet->title, call.value("pdf")));
    return done();
}

} // namespace

QList<Command> rubricFileCommands()
{
    const QString noun = QStringLiteral("rubric");
    return {
        { noun, QStringLiteral("templates"), {}, Needs::Nothing, CliText::tr("The rubrics that come with Shortlist."),
            {}, listRubricTemplates },
        { noun, QStringLiteral("new"), QStringLiteral("[NAME]"), Needs::Writing,
            CliText::tr("Make a draft rubric: an empty one, or a copy of one that comes with Shortlist."),
            { { QStringLiteral("template"), QStringLiteral("KEY"),
                CliText::tr("Copy this one; “rubric templates” lists them.") } },
            newRubric },
        { noun, QStringLiteral("export"), QStringLiteral("RUBRIC [FILE]"), Needs::Reading,
            CliText::tr("Write a rubric as a JSON file (docs/rubric-file.md), or to standard output."), {},
            exportRubric },
        { noun, QStringLiteral("import"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read a JSON file of a rubric (docs/rubric-file.md) into a new draft."),
            { { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") },
                { QStringLiteral("dry-run"), {}, CliText::tr("Only say what would be done; store nothing.") } },
            importRubric, QStringLiteral("dry-run") },
        { noun, QStringLiteral("print"), QStringLiteral("[RUBRIC]"), Needs::Reading,
            CliText::tr("Print a blank card of a rubric, or a book of all rubrics of a job, as PDF."),
            { { QStringLiteral("blank"), {}, CliText::tr("A card of this rubric to fill in by hand.") },
                { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") },
                { QStringLiteral("pdf"), QStringLiteral("FILE"), CliText::tr("The pages, as a PDF.") } },
            printRubric },
    };
}

} // namespace shortlist::cli
