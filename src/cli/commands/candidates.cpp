// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/columns.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/words/words.h"
#include "exchange/candidates/candidatecsv.h"

namespace shortlist::cli {

namespace {

constexpr qint64 kLargestTable = 200LL * 1024 * 1024;

Result<ApplyTo> applyTo(Call &call)
{
    const auto job = findJob(call.services(), call.value("job"));
    if (!job)
        return job.error();
    return ApplyTo{ job->id, {} };
}

Status addCandidate(Call &call)
{
    CandidateDraft draft;
    Candidate &candidate = draft.candidate;
    candidate.name = call.argument(0);
    candidate.headline = call.value("title");
    candidate.company = call.value("company");
    candidate.place = call.value("place");
    candidate.zone = call.value("zone");
    candidate.source = call.value("source");
    candidate.creditedTo = call.value("credit");
    draft.tags = call.values("tag", true);
    draft.sameEmailIsFine = call.has("same-email");
    for (const auto &[option, kind] : { std::pair{ "email", ContactKind::Email },
             std::pair{ "phone", ContactKind::Phone }, std::pair{ "link", ContactKind::Link } }) {
        for (const QString &text : call.values(option)) {
            Contact contact;
            contact.kind = kind;
            contact.text = text;
            draft.contacts.append(contact);
        }
    }
    std::optional<ApplyTo> to;
    if (call.has("job")) {
        const auto found = applyTo(call);
        if (!found)
            return found.error();
        to = *found;
    }
    const auto added = call.services().candidates.add(draft, to);
    if (!added)
        return added.error();
    call.changed(CliText::tr("Added %1.").arg(candidate.name), added->uuid());
    return done();
}

QJsonArray problemsJson(const QList<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems)
        array.append(QJsonObject{ { QStringLiteral("row"), problem.row }, { QStringLiteral("column"), problem.column },
            { QStringLiteral("sentence"), problem.sentence } });
    return array;
}

QString problemText(const ImportProblem &problem)
{
    if (problem.column.isEmpty())
        return CliText::tr("Row %1: %2").arg(problem.row).arg(problem.sentence);
    return CliText::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.sentence);
}

QString countsText(const ImportReport &report, bool dry)
{
    const QString text = dry ? CliText::tr("%1 would be added, %2 updated, %3 left as they are; %4 applications.")
                             : CliText::tr("%1 added, %2 updated, %3 as they were; %4 applications.");
    return text.arg(report.added).arg(report.updated).arg(report.unchanged).arg(report.applications);
}

QJsonObject reportJson(const CandidateTable &table, const ImportReport &report, const QList<ImportProblem> &problems,
    const QList<ColumnQuestion> &questions)
{
    QJsonArray duplicates;
    for (const ImportDuplicate &one : report.duplicates)
        duplicates.append(QJsonObject{ { QStringLiteral("row"), one.row }, { QStringLiteral("name"), one.name },
            { QStringLiteral("existing"), jsonValue(one.existing) } });
    QJsonArray unclear;
    for (const ColumnQuestion &one : questions)
        unclear.append(QJsonObject{ { QStringLiteral("heading"), one.heading },
            { QStringLiteral("meanings"), QJsonArray::fromStringList(one.meanings) } });
    return { { QStringLiteral("added"), report.added }, { QStringLiteral("updated"), report.updated },
        { QStringLiteral("unchanged"), report.unchanged }, { QStringLiteral("applications"), report.applications },
        { QStringLiteral("duplicates"), duplicates }, { QStringLiteral("problems"), problemsJson(problems) },
        { QStringLiteral("remarks"), problemsJson(report.remarks) }, { QStringLiteral("unclear_columns"), unclear },
        { QStringLiteral("left_out_columns"), QJsonArray::fromStringList(table.leftOutHeadings) } };
}

void printReport(
    Call &call, const CandidateTable &table, const ImportReport &report, const QList<ColumnQuestion> &questions)
{
    QList<ImportProblem> problems;
    for (const RowProblem &problem : table.problems)
        problems.append({ problem.row, problem.heading, problem.sentence });
    problems += report.problems;
    if (call.json()) {
        call.out.json(reportJson(table, report, problems, questions));
        return;
    }
    for (const ImportProblem &problem : problems + report.remarks)
        call.out.line(problemText(problem));
    for (const ImportDuplicate &one : report.duplicates)
        call.out.line(CliText::tr("Row %1: %2 is there already.").arg(one.row).arg(one.name));
    if (!table.leftOutHeadings.isEmpty())
        call.out.line(CliText::tr("Columns left out: %1").arg(table.leftOutHeadings.join(QLatin1String(", "))));
    if (!questions.isEmpty())
        call.out.line(unclearColumns(questions).text());
    call.out.line(countsText(report, call.has("dry-run")));
}

Status importCandidates(Call &call)
{
    const auto bytes = readFile(call.argument(0), kLargestTable);
    if (!bytes)
        return bytes.error();
    auto columns = proposeCandidateColumns(*bytes, call.argument(0));
    if (!columns)
        return columns.error();
    if (auto settled = settleColumns(call, *columns); !settled)
        return settled;
    const QList<ColumnQuestion> questions = openQuestions(*columns);
    if (!questions.isEmpty() && !call.has("dry-run"))
        return unclearColumns(questions);
    const auto table = readCandidateCsv(*bytes, call.argument(0), columns->mapping);
    if (!table)
        return questions.isEmpty() ? table.error() : unclearColumns(questions);
    ImportOptions options;
    options.duplicates = call.has("update") ? ImportOptions::Duplicates::Update : ImportOptions::Duplicates::Skip;
    if (call.has("job")) {
        const auto to = applyTo(call);
        if (!to)
            return to.error();
        options.jobId = to->jobId;
    }
    CandidateService &candidates = call.services().candidates;
    const auto report = call.has("dry-run") ? candidates.previewRows(table->rows, options)
                                            : candidates.importRows(table->rows, options);
    if (!report)
        return report.error();
    printReport(call, *table, *report, questions);
    return done();
}

Result<CandidateFilter> candidateFilterOf(Call &call)
{
    CandidateFilter filter;
    filter.text = call.arguments().join(u' ');
    filter.tag = call.value("tag");
    if (call.has("job")) {
        const auto to = applyTo(call);
        if (!to)
            return to.error();
        filter.jobId = to->jobId;
    }
    if (call.has("state")) {
        const auto state = findWord<ApplicationState>(CliText::tr("State"), call.value("state"));
        if (!state)
            return state.error();
        filter.state = *state;
    }
    return filter;
}

Status search(Call &call)
{
    const auto filter = candidateFilterOf(call);
    if (!filter)
        return filter.error();
    const auto limit = call.number("limit", 1);
    if (!limit)
        return limit.error();
    const auto found = call.services().context.queries.candidates.first(*filter, limit->value_or(200));
    if (!found)
        return found.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const CandidateLine &line : *found) {
        QJsonArray applications;
        QStringList words;
        for (const CandidateLineApplication &one : line.applications) {
            applications.append(
                QJsonObject{ { QStringLiteral("id"), one.id.toString() }, { QStringLiteral("job"), one.jobTitle },
                    { QStringLiteral("stage"), one.stageName }, { QStringLiteral("state"), enumText(one.state) } });
            words.append(
                one.jobTitle + QLatin1String(": ") + one.stageName + QLatin1String(", ") + words::of(one.state));
        }
        array.append(QJsonObject{ { QStringLiteral("id"), line.id.toString() }, { QStringLiteral("name"), line.name },
            { QStringLiteral("headline"), line.headline }, { QStringLiteral("company"), line.company },
            { QStringLiteral("place"), line.place }, { QStringLiteral("source"), line.source },
            { QStringLiteral("added_at"), jsonValue(line.addedAt) },
            { QStringLiteral("tags"), QJsonArray::fromStringList(line.tags) },
            { QStringLiteral("applications"), applications } });
        rows.append({ line.name, line.headline, line.place, words.join(QLatin1String("; ")),
            line.tags.join(QLatin1String(", ")) });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Name"), CliText::tr("Title"), CliText::tr("Place"), CliText::tr("Applications"),
                           CliText::tr("Tags") },
            rows, CliText::tr("Nobody was found."));
    return done();
}

QJsonObject viewJson(const CandidateView &view)
{
    QJsonObject object = jsonOf(view.candidate);
    object.insert(QStringLiteral("contacts"), jsonOf(view.contacts));
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(view.tags));
    object.insert(QStringLiteral("files"), jsonOf(view.files));
    QJsonArray notes;
    for (const NoteView &note : view.notes) {
        QJsonObject one = jsonOf(note.note);
        one.insert(QStringLiteral("author"), note.author);
        notes.append(one);
    }
    object.insert(QStringLiteral("notes"), notes);
    QJsonArray applications;
    for (const CandidateApplication &application : view.applications) {
        QJsonObject one = jsonOf(application.application);
        one.insert(QStringLiteral("job"), application.jobTitle);
        one.insert(QStringLiteral("stage"), application.stageName);
        one.insert(QStringLiteral("end_reason"), application.endReason);
        applications.append(one);
    }
    object.insert(QStringLiteral("applications"), applications);
    QJsonArray interviews;
    for (const InterviewView &interview : view.interviews)
        interviews.append(jsonOf(interview.interview));
    object.insert(QStringLiteral("interviews"), interviews);
    QJsonArray timeline;
    for (const TimelineLine &line : view.timeline)
        timeline.append(QJsonObject{ { QStringLiteral("at"), jsonValue(line.at) }, { QStringLiteral("who"), line.who },
            { QStringLiteral("words"), line.words },
            { QStringLiteral("details"), QJsonArray::fromStringList(line.details) },
            { QStringLiteral("reason"), line.reason } });
    object.insert(QStringLiteral("timeline"), timeline);
    return object;
}

void printView(Printer &out, const CandidateView &view)
{
    const Candidate &who = view.candidate;
    QList<Fact> facts{ { CliText::tr("Name"), who.name }, { CliText::tr("Title"), who.headline },
        { CliText::tr("Employer"), who.company }, { CliText::tr("Place"), who.place },
        { CliText::tr("Time zone"), who.zone }, { CliText::tr("Source"), who.source },
        { CliText::tr("Credit"), who.creditedTo }, { CliText::tr("Tags"), view.tags.join(QLatin1String(", ")) },
        { CliText::tr("Id"), who.id.toString() } };
    for (const Contact &contact : view.contacts)
        facts.append({ words::of(contact.kind), contact.text });
    for (const CandidateFile &file : view.files)
        facts.append({ CliText::tr("File"), file.name });
    out.facts(facts);
    for (const CandidateApplication &one : view.applications)
        out.line(u'\n'
                 + CliText::tr("%1: %2 (%3 of %4), %5")
                       .arg(one.jobTitle, one.stageName)
                       .arg(one.stageNumber)
                       .arg(one.stageCount)
                       .arg(words::standing(one.application.state, one.application.holdUntil)));
    for (const NoteView &note : view.notes)
        out.line(u'\n' + CliText::tr("Note of %1 (%2):").arg(note.author, words::of(note.note.visibility))
                 + QLatin1String("\n  ") + plain(note.note.text));
    out.line();
    QList<QStringList> rows;
    for (const TimelineLine &line : view.timeline)
        rows.append({ timeText(line.at), line.who, line.words, line.reason });
    out.table({ CliText::tr("When"), CliText::tr("Who"), CliText::tr("What"), CliText::tr("Why") }, rows, {});
}

Status showCandidate(Call &call)
{
    Services &services = call.services();
    const auto candidate = findCandidate(services, call.argument(0));
    if (!candidate)
        return candidate.error();
    const auto view = services.candidates.detail(candidate->id, services.session().person);
    if (!view)
        return view.error();
    if (call.json())
        call.out.json(viewJson(*view));
    else
        printView(call.out, *view);
    return done();
}

Status exportFile(Call &call)
{
    Services &services = call.services();
    CandidateFilter filter;
    const auto rows = services.context.queries.candidates.rows(filter);
    if (!rows)
        return rows.error();
    const auto ids = services.context.queries.candidates.ids(*rows);
    if (!ids)
        return ids.error();
    const auto exported = services.candidates.exportRows(*ids, services.session().person);
    if (!exported)
        return exported.error();
    if (auto written = writeNewFile(call.argument(0), writeCandidateCsv(*exported)); !written)
        return written;
    call.changed(CliText::tr("Wrote %n candidate(s) to “%1”.", nullptr, int(exported->size())).arg(call.argument(0)));
    return done();
}

} // namespace

QList<Command> candidateCommands()
{
    const QString noun = QStringLiteral("candidates");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    const Option tag{ QStringLiteral("tag"), QStringLiteral("TAG"), CliText::tr("A tag.") };
    return {
        { noun, QStringLiteral("add"), QStringLiteral("NAME"), Needs::Writing, CliText::tr("Add one candidate."),
            { { QStringLiteral("email"), QStringLiteral("ADDRESS"), CliText::tr("An e-mail address.") },
                { QStringLiteral("phone"), QStringLiteral("NUMBER"), CliText::tr("A telephone number.") },
                { QStringLiteral("link"), QStringLiteral("URL"), CliText::tr("A link.") },
                { QStringLiteral("title"), QStringLiteral("TITLE"), CliText::tr("The job title.") },
                { QStringLiteral("company"), QStringLiteral("NAME"), CliText::tr("The present employer.") },
                { QStringLiteral("place"), QStringLiteral("PLACE"), CliText::tr("Where they live.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") },
                { QStringLiteral("source"), QStringLiteral("SOURCE"), CliText::tr("Where they came from.") },
                { QStringLiteral("credit"), QStringLiteral("NAME"), CliText::tr("Who gets credit for the source.") },
                tag, job,
                { QStringLiteral("same-email"), {}, CliText::tr("Somebody else may have the same e-mail address.") } },
            addCandidate },
        { noun, QStringLiteral("import"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read candidates from a CSV file."),
            { job,
                { QStringLiteral("column"), QStringLiteral("HEADING=MEANING"),
                    CliText::tr("What a column holds, once for each: %1.")
                        .arg(columnWords().join(QLatin1String(", "))) },
                { QStringLiteral("leave-out"), QStringLiteral("HEADING"),
                    CliText::tr("A column that is not taken, once for each.") },
                { QStringLiteral("update"), {}, CliText::tr("Bring those who are there already up to date.") },
                { QStringLiteral("dry-run"), {}, CliText::tr("Only say what would be done; store nothing.") } },
            importCandidates },
        { noun, QStringLiteral("search"), QStringLiteral("[WORD] [WORD] [WORD] [WORD]"), Needs::Reading,
            CliText::tr("Candidates of whom all these words are known; all of them without words."),
            { job, tag,
                { QStringLiteral("state"), QStringLiteral("STATE"),
                    CliText::tr("active, on_hold, declined, withdrawn or hired.") },
                { QStringLiteral("limit"), QStringLiteral("N"), CliText::tr("At most so many.") } },
            search },
        { noun, QStringLiteral("show"), QStringLiteral("CANDIDATE"), Needs::Reading,
            CliText::tr("One candidate with applications, notes and timeline."), {}, showCandidate },
        { noun, QStringLiteral("export"), QStringLiteral("FILE"), Needs::Reading,
            CliText::tr("Write all candidates to a CSV file that “candidates import” reads back."), {}, exportFile },
    };
}

} // namespace shortlist::cli
