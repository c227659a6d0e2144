// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/lookup.h"
#include "program/packfilewriter.h"

#include <QFileInfo>

namespace shortlist::cli {

namespace {

Status makePack(Call &call)
{
    const PackTarget target{ call.value("pdf"), call.value("xlsx") };
    if (target.pdf.isEmpty() && target.xlsx.isEmpty())
        return usageError(CliText::tr("Say where to with --pdf, --xlsx or both."));
    for (const QString &path : { target.pdf, target.xlsx }) {
        if (!path.isEmpty() && QFileInfo::exists(path))
            return Error{ Error::Code::Refused, CliText::tr("There is already a file “%1”.").arg(path),
                CliText::tr("Choose another name."), {}, QStringLiteral("file.exists") };
    }
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto pack = call.services().packs.make(
        application->id, { call.value("for"), !target.pdf.isEmpty(), !target.xlsx.isEmpty() });
    if (!pack)
        return pack.error();
    const std::atomic<bool> cancelled = false;
    if (auto written = writePackFiles(*pack, target, cancelled); !written)
        return written;
    QStringList names;
    for (const QString &path : { target.pdf, target.xlsx }) {
        if (!path.isEmpty())
            names.append(path);
    }
    call.changed(CliText::tr("The decision pack of %1 is in %2.").arg(pack->candidate, names.join(QLatin1String(", "))),
        application->id.uuid());
    return done();
}

} // namespace

QList<Command> packCommands()
{
    return { { QStringLiteral("debrief"), QStringLiteral("pack"), QStringLiteral("APPLICATION"), Needs::Writing,
        CliText::tr("Write all that a decision rests on: ratings, scorecards, decisions, journal; that you took it "
                    "out, and for whom, is noted."),
        { { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") },
            { QStringLiteral("for"), QStringLiteral("WHOM"), CliText::tr("Who gets it, in words; it is noted.") },
            { QStringLiteral("pdf"), QStringLiteral("FILE"), CliText::tr("The pages, as a PDF.") },
            { QStringLiteral("xlsx"), QStringLiteral("FILE"), CliText::tr("The numbers, as a spreadsheet.") } },
        makePack } };
}

} // namespace shortlist::cli
