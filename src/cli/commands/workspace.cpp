// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"

#include <QFileInfo>

namespace shortlist::cli {

namespace {

Status create(Call &call)
{
    const auto made = LocalWorkspace::create(call.argument(0), call.clock);
    if (!made)
        return made.error();
    call.changed(CliText::tr("Made “%1”.").arg(call.argument(0)));
    return done();
}

Status info(Call &call)
{
    Services &services = call.services();
    const auto version = call.workspace().file().schemaVersion();
    if (!version)
        return version.error();
    const auto jobs = services.jobs.list(true);
    if (!jobs)
        return jobs.error();
    const auto people = services.people.list(true);
    if (!people)
        return people.error();
    const auto candidates = services.context.queries.candidates.count({});
    if (!candidates)
        return candidates.error();
    const auto last = call.reader().journal().batches(1);
    if (!last)
        return last.error();
    int applications = 0;
    int live = 0;
    for (const JobListRow &row : *jobs) {
        applications += row.applications;
        live += row.activeApplications;
    }
    const QDateTime changed = last->isEmpty() ? QDateTime() : last->first().at;
    const QFileInfo file(call.workspace().path());
    if (call.json()) {
        call.out.json(QJsonObject{
            { QStringLiteral("path"), file.filePath() },
            { QStringLiteral("bytes"), file.size() },
            { QStringLiteral("schema"), *version },
            { QStringLiteral("jobs"), jobs->size() },
            { QStringLiteral("people"), people->size() },
            { QStringLiteral("candidates"), *candidates },
            { QStringLiteral("applications"), applications },
            { QStringLiteral("applications_live"), live },
            { QStringLiteral("changed_at"), changed.isValid() ? changed.toUTC().toString(Qt::ISODate) : QString() },
        });
        return done();
    }
    call.out.facts({ { CliText::tr("File"), file.filePath() }, { CliText::tr("Bytes"), QString::number(file.size()) },
        { CliText::tr("Version of the format"), QString::number(*version) },
        { CliText::tr("Jobs"), QString::number(jobs->size()) },
        { CliText::tr("People of the team"), QString::number(people->size()) },
        { CliText::tr("Candidates"), QString::number(*candidates) },
        { CliText::tr("Applications"), CliText::tr("%1, %2 of them running").arg(applications).arg(live) },
        { CliText::tr("Last change"), timeText(changed) } });
    return done();
}

Status check(Call &call)
{
    if (auto checked = call.workspace().checkIntegrity(); !checked)
        return checked;
    call.changed(CliText::tr("“%1” is whole.").arg(call.workspace().path()));
    return done();
}

Status backup(Call &call)
{
    if (auto written = call.workspace().backup(call.argument(0)); !written)
        return written;
    call.changed(CliText::tr("Backed up to “%1”.").arg(call.argument(0)));
    return done();
}

} // namespace

QList<Command> workspaceCommands()
{
    const QString noun = QStringLiteral("workspace");
    return {
        { noun, QStringLiteral("create"), QStringLiteral("FILE"), Needs::Nothing,
            CliText::tr("Make an empty workspace."), {}, create },
        { noun, QStringLiteral("info"), {}, Needs::Reading, CliText::tr("What the workspace holds."), {}, info },
        { noun, QStringLiteral("check"), {}, Needs::Reading, CliText::tr("Look through the file for damage."), {},
            check },
        { noun, QStringLiteral("backup"), QStringLiteral("FILE"), Needs::Reading,
            CliText::tr("Write a copy of the workspace that is whole in itself."), {}, backup },
    };
}

} // namespace shortlist::cli
