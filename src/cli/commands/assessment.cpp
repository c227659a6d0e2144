// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/words/words.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringDecoder>

namespace shortlist::cli {

namespace {

constexpr qint64 kLargestAnswers = 20LL * 1024 * 1024;

Status sendAssessment(Call &call)
{
    const auto assessment = findAssessment(call.services(), call.argument(0));
    if (!assessment)
        return assessment.error();
    const auto days = call.number("days", 1);
    if (!days)
        return days.error();
    const auto grace = call.number("grace");
    if (!grace)
        return grace.error();
    const QDateTime due = call.clock.nowUtc().addDays(days->value_or(5));
    if (auto sent = call.services().assessments.send(*assessment, due, grace->value_or(0)); !sent)
        return sent;
    call.changed(CliText::tr("Sent; due %1.").arg(timeText(due)), assessment->uuid());
    return done();
}

Answers asFile(const QString &path, const QByteArray &bytes)
{
    Answers answers;
    answers.fileName = QFileInfo(path).fileName();
    answers.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    answers.bytes = bytes;
    return answers;
}

/// A text is taken in as such; all else is a file.
Result<Answers> answersFrom(const QString &path)
{
    const auto bytes = readFile(path, kLargestAnswers);
    if (!bytes)
        return bytes.error();
    // Stateless: one that kept a sequence cut at the end for later would drop it without a word.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(*bytes);
    if (decoder.hasError() || text.contains(QChar(0)) || bytes->startsWith("%PDF-"))
        return asFile(path, *bytes);
    Answers answers;
    answers.text = text;
    return answers;
}

/// Says what in the answers tells whose they are.
Status sayFindings(Call &call, const AssessmentId &assessment)
{
    const auto view = call.services().assessments.load(assessment);
    if (!view)
        return view.error();
    if (call.json() || view->blind)
        return done();
    for (const QString &finding : view->fileFindings)
        call.out.line(finding);
    if (view->fileHeld)
        call.out.line(
            CliText::tr("Graders cannot open the file: replace it with “assessment replace”, or let them with "
                        "“assessment release”."));
    if (!view->answersTrace.isEmpty())
        call.out.line(CliText::tr("“%1” in the answers tells whose they are.").arg(view->answersTrace));
    if (view->answersHeld)
        call.out.line(CliText::tr("Graders cannot read the answers: take it out with “assessment redact”, or let them "
                                  "with “assessment release --answers”."));
    return done();
}

Status receive(Call &call)
{
    const auto assessment = findAssessment(call.services(), call.argument(0));
    if (!assessment)
        return assessment.error();
    const auto answers = answersFrom(call.argument(1));
    if (!answers)
        return answers.error();
    if (auto received = call.services().assessments.receive(*assessment, *answers, call.value("reason")); !received)
        return received;
    call.changed(CliText::tr("Taken in, to be graded."), assessment->uuid());
    return sayFindings(call, *assessment);
}

Status replace(Call &call)
{
    const auto assessment = findAssessment(call.services(), call.argument(0));
    if (!assessment)
        return assessment.error();
    const auto bytes = readFile(call.argument(1), kLargestAnswers);
    if (!bytes)
        return bytes.error();
    if (auto replaced = call.services().assessments.replaceFile(*assessment, asFile(call.argument(1), *bytes));
        !replaced)
        return replaced;
    call.changed(CliText::tr("Replaced."), assessment->uuid());
    return sayFindings(call, *assessment);
}

Status release(Call &call)
{
    const auto assessment = findAssessment(call.services(), call.argument(0));
    if (!assessment)
        return assessment.error();
    AssessmentService &assessments = call.services().assessments;
    const bool text = call.has("answers");
    const QString reason = call.value("reason");
    if (auto released =
            text ? assessments.releaseAnswers(*assessment, reason) : assessments.releaseFile(*assessment, reason);
        !released)
        return released;
    call.changed(text ? CliText::tr("Graders may read the answers.") : CliText::tr("Graders may open the file."),
        assessment->uuid());
    return done();
}

Status redact(Call &call)
{
    const auto assessment = findAssessment(call.services(), call.argument(0));
    if (!assessment)
        return assessment.error();
    const auto answers = answersFrom(call.argument(1));
    if (!answers)
        return answers.error();
    if (!answers->bytes.isEmpty())
        return usageError(CliText::tr("“%1” is no text.").arg(call.argument(1)));
    if (auto kept = call.services().assessments.redact(*assessment, answers->text); !kept)
        return kept;
    call.changed(CliText::tr("Replaced."), assessment->uuid());
    return sayFindings(call, *assessment);
}

Status graders(Call &call)
{
    const auto assessment = findAssessment(call.services(), call.argument(0));
    if (!assessment)
        return assessment.error();
    const auto people = findPeople(call.services(), call.values("with"));
    if (!people)
        return people.error();
    if (people->isEmpty())
        return usageError(CliText::tr("Say who with --with, once for each."));
    if (auto assigned = call.services().assessments.assignGraders(*assessment, *people, call.value("reason"));
        !assigned)
        return assigned;
    call.changed(CliText::tr("%n grader(s) chosen.", nullptr, int(people->size())), assessment->uuid());
    return done();
}

Status listAssessments(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto found = call.services().assessments.of(application->id);
    if (!found)
        return found.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const AssessmentView &view : *found) {
        QJsonObject object = jsonOf(view.assessment);
        object.insert(QStringLiteral("hidden"), view.blind);
        if (view.blind) // the id, beside the candidate, would tell its grader whose it is
            object.insert(QStringLiteral("id"), QJsonValue());
        object.insert(QStringLiteral("file_findings"), QJsonArray::fromStringList(view.fileFindings));
        object.insert(QStringLiteral("file_held"), view.fileHeld);
        object.insert(QStringLiteral("answers_trace"), view.answersTrace);
        object.insert(QStringLiteral("answers_held"), view.answersHeld);
        // Who alone has answered is whose answers there are to grade.
        object.insert(QStringLiteral("state"), view.blind ? QJsonValue() : QJsonValue(enumText(view.state)));
        QJsonArray people;
        QStringList names;
        for (const Grader &grader : view.graders) {
            people.append(QJsonObject{ { QStringLiteral("person_id"), grader.person.toString() },
                { QStringLiteral("name"), grader.name }, { QStringLiteral("card_id"), grader.card.toString() },
                { QStringLiteral("state"), enumText(grader.state) } });
            names.append(grader.name);
        }
        object.insert(QStringLiteral("graders"), people);
        array.append(object);
        rows.append(
            { view.blind ? hiddenUntilGraded() : view.assessment.code, view.blind ? QString() : words::of(view.state),
                timeText(view.assessment.dueAt), names.join(QLatin1String(", ")) });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Code"), CliText::tr("State"), CliText::tr("Due"), CliText::tr("Graders") }, rows,
            CliText::tr("There is no written assessment."));
    return done();
}

} // namespace

QList<Command> assessmentCommands()
{
    const QString noun = QStringLiteral("assessment");
    const QString one = QStringLiteral("APPLICATION");
    return {
        { noun, QStringLiteral("send"), one, Needs::Writing, CliText::tr("Note that a written assessment was sent."),
            { { QStringLiteral("days"), QStringLiteral("N"), CliText::tr("Due in so many days; 5 if not said.") },
                { QStringLiteral("grace"), QStringLiteral("HOURS"), CliText::tr("Accepted so many hours longer.") } },
            sendAssessment },
        { noun, QStringLiteral("receive"), QStringLiteral("APPLICATION FILE"), Needs::Writing,
            CliText::tr("Take in answers: a text, or any other file."),
            { { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") } }, receive },
        { noun, QStringLiteral("replace"), QStringLiteral("APPLICATION FILE"), Needs::Writing,
            CliText::tr("Put another file in the place of the one that was handed in."), {}, replace },
        { noun, QStringLiteral("release"), one, Needs::Writing,
            CliText::tr("Let graders open a file, or read answers, though it tells whose it is."),
            { { QStringLiteral("answers"), {}, CliText::tr("The text of the answers, not the file.") },
                { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") } },
            release },
        { noun, QStringLiteral("redact"), QStringLiteral("APPLICATION FILE"), Needs::Writing,
            CliText::tr("Put another text in the place of the answers, without what tells whose they are."), {},
            redact },
        { noun, QStringLiteral("graders"), one, Needs::Writing,
            CliText::tr("Choose who grades; they see a code, not the name."),
            { { QStringLiteral("with"), QStringLiteral("PEOPLE"),
                  CliText::tr("Who takes part; several with commas, or each with an option of its own.") },
                { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") } },
            graders },
        { noun, QStringLiteral("list"), one, Needs::Reading, CliText::tr("The written assessments of an application."),
            { { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") } },
            listAssessments },
    };
}

} // namespace shortlist::cli
