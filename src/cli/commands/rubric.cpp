// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/rubrics/rubriclint.h"
#include "domain/words/words.h"

namespace shortlist::cli {

namespace {

QString versionText(const Rubric &rubric) { return CliText::tr("%1, version %2").arg(rubric.name).arg(rubric.number); }

Status listRubrics(Call &call)
{
    const auto rubrics = call.services().rubrics.list(true);
    if (!rubrics)
        return rubrics.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const RubricListRow &row : *rubrics) {
        array.append(QJsonObject{ { QStringLiteral("id"), row.rubric.id.toString() },
            { QStringLiteral("name"), row.rubric.name }, { QStringLiteral("title"), row.title },
            { QStringLiteral("version"), row.rubric.number }, { QStringLiteral("state"), enumText(row.rubric.state) },
            { QStringLiteral("criteria"), row.criteria }, { QStringLiteral("stages"), row.stages },
            { QStringLiteral("scorecards"), row.scorecards } });
        rows.append({ row.title, QString::number(row.rubric.number), words::of(row.rubric.state),
            QString::number(row.criteria), QString::number(row.stages) });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Rubric"), CliText::tr("Version"), CliText::tr("State"), CliText::tr("Criteria"),
                           CliText::tr("Stages") },
            rows, CliText::tr("There are no rubrics."));
    return done();
}

QString placeWord(RubricFinding::Place place)
{
    using Place = RubricFinding::Place;
    switch (place) {
    case Place::Purpose:
        return QStringLiteral("purpose");
    case Place::Name:
        return QStringLiteral("name");
    case Place::Description:
        return QStringLiteral("description");
    case Place::Anchor:
        return QStringLiteral("anchor");
    case Place::Questions:
        return QStringLiteral("questions");
    case Place::Rubric:
        break;
    }
    return QStringLiteral("rubric");
}

Status lint(Call &call)
{
    const auto id = findRubric(call.services(), call.argument(0));
    if (!id)
        return id.error();
    const auto view = call.services().rubrics.load(*id);
    if (!view)
        return view.error();
    const QList<RubricFinding> findings = lintRubric(*view);
    if (call.json()) {
        QJsonArray array;
        for (const RubricFinding &finding : findings)
            array.append(QJsonObject{ { QStringLiteral("key"), finding.key },
                { QStringLiteral("criterion_id"),
                    finding.criterionId.isNull() ? QJsonValue() : finding.criterionId.toString() },
                { QStringLiteral("place"), placeWord(finding.place) },
                { QStringLiteral("level"), finding.level < 0 ? QJsonValue() : finding.level + 1 },
                { QStringLiteral("word"), finding.word.isEmpty() ? QJsonValue() : finding.word },
                { QStringLiteral("about"), finding.about }, { QStringLiteral("sentence"), finding.sentence },
                { QStringLiteral("source"), finding.source } });
        call.out.json(QJsonObject{ { QStringLiteral("id"), view->rubric.id.toString() },
            { QStringLiteral("rubric"), view->rubric.name }, { QStringLiteral("version"), view->rubric.number },
            { QStringLiteral("findings"), array } });
        return done();
    }
    call.out.line(versionText(view->rubric));
    for (const RubricFinding &finding : findings) {
        call.out.line(u'\n' + CliText::tr("%1: %2", "what is advised on").arg(finding.about, finding.sentence));
        call.out.line(QLatin1String("  ") + finding.source);
    }
    if (findings.isEmpty())
        call.out.line(CliText::tr("Nothing to think over in the wording."));
    return done();
}

} // namespace

QList<Command> rubricCommands()
{
    const QString noun = QStringLiteral("rubric");
    return {
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("All versions of all rubrics."), {},
            listRubrics },
        { noun, QStringLiteral("lint"), QStringLiteral("RUBRIC"), Needs::Reading,
            CliText::tr("What one might think over in a rubric: anchors, words, must-haves without a question."), {},
            lint },
    };
}

} // namespace shortlist::cli
