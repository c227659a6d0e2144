// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/words/words.h"

namespace shortlist::cli {

namespace {

Status addOpening(Call &call)
{
    Services &services = call.services();
    const auto job = findJob(services, call.argument(0));
    if (!job)
        return job.error();
    const auto count = call.number("count", 1);
    if (!count)
        return count.error();
    OpeningText text;
    const auto start = call.day("start");
    if (!start)
        return start.error();
    text.targetStart = *start;
    if (call.has("specialty")) {
        const auto specialty = findSpecialty(services, job->id, call.value("specialty"));
        if (!specialty)
            return specialty.error();
        text.specialtyId = specialty->id;
    }
    for (const auto &[option, id] :
        { std::pair{ "hiring-manager", &text.hiringManagerId }, std::pair{ "recruiter", &text.recruiterId } }) {
        if (!call.has(option))
            continue;
        const auto person = findPerson(services, call.value(option));
        if (!person)
            return person.error();
        *id = person->id;
    }
    const auto added = services.jobs.addOpenings(job->id, count->value_or(1), text);
    if (!added)
        return added.error();
    call.changed(CliText::tr("Added %n opening(s) for “%1”.", nullptr, int(added->size())).arg(job->title),
        added->first().uuid());
    return done();
}

Status listOpenings(Call &call)
{
    const auto job = findJob(call.services(), call.argument(0));
    if (!job)
        return job.error();
    const auto view = call.services().jobs.load(job->id);
    if (!view)
        return view.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const OpeningView &one : view->openings) {
        array.append(jsonOf(one.opening));
        rows.append({ one.opening.code, words::of(one.opening.state), one.specialty, one.hiringManager, one.recruiter,
            one.opening.targetStart.toString(Qt::ISODate), one.filledBy });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table(
            { CliText::tr("Code"), CliText::tr("State"), CliText::tr("Specialty"), CliText::tr("Hiring manager"),
                CliText::tr("Recruiter"), CliText::tr("Start"), CliText::tr("Filled by") },
            rows, CliText::tr("There are no openings yet."));
    return done();
}

} // namespace

QList<Command> openingCommands()
{
    const QString noun = QStringLiteral("opening");
    return {
        { noun, QStringLiteral("add"), QStringLiteral("JOB"), Needs::Writing, CliText::tr("Add openings to a job."),
            { { QStringLiteral("count"), QStringLiteral("N"), CliText::tr("How many; 1 if not said.") },
                { QStringLiteral("specialty"), QStringLiteral("NAME"), CliText::tr("A specialty of the job.") },
                { QStringLiteral("hiring-manager"), QStringLiteral("PERSON"), CliText::tr("Who hires.") },
                { QStringLiteral("recruiter"), QStringLiteral("PERSON"), CliText::tr("Who recruits.") },
                { QStringLiteral("start"), QStringLiteral("DAY"), CliText::tr("When work begins: 2030-01-31.") } },
            addOpening },
        { noun, QStringLiteral("list"), QStringLiteral("JOB"), Needs::Reading, CliText::tr("The openings of a job."),
            {}, listOpenings },
    };
}

} // namespace shortlist::cli
