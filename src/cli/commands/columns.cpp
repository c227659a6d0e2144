// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/columns.h"

#include "domain/core/searchkey.h"

#include <algorithm>

namespace shortlist::cli {

namespace {

struct ColumnWord {
    const char *word;
    CandidateField field;
};

const QList<ColumnWord> &columnTable()
{
    static const QList<ColumnWord> kWords{
        { "name", CandidateField::FullName },
        { "first-name", CandidateField::FirstName },
        { "last-name", CandidateField::LastName },
        { "email", CandidateField::Email },
        { "phone", CandidateField::Phone },
        { "link", CandidateField::Link },
        { "title", CandidateField::Headline },
        { "employer", CandidateField::Company },
        { "place", CandidateField::Place },
        { "zone", CandidateField::Zone },
        { "source", CandidateField::Source },
        { "credit", CandidateField::Credit },
        { "tags", CandidateField::Tags },
        { "note", CandidateField::Note },
        { "note-visibility", CandidateField::NoteVisibility },
        { "applied-at", CandidateField::AppliedAt },
        { "job", CandidateField::JobTitle },
        { "stage", CandidateField::StageName },
        { "nothing", CandidateField::Ignore },
    };
    return kWords;
}

QString wordFor(CandidateField field)
{
    for (const ColumnWord &one : columnTable()) {
        if (one.field == field)
            return QLatin1String(one.word);
    }
    Q_UNREACHABLE();
}

Result<CandidateField> fieldFor(const QString &text)
{
    const QString word = text.trimmed().toLower().replace(u' ', u'-').replace(u'_', u'-');
    if (word.isEmpty())
        return CandidateField::Ignore;
    for (const ColumnWord &one : columnTable()) {
        if (word == QLatin1String(one.word))
            return one.field;
    }
    return usageError(
        CliText::tr("A column cannot hold “%1”, only one of %2.").arg(text, columnWords().join(QLatin1String(", "))));
}

/// The column that is headed so; its number, counted from 1, where no heading or more than one is the same.
Result<int> columnHeaded(const QString &text, const CandidateColumns &columns)
{
    QList<int> found;
    QStringList headings;
    for (const ColumnGuess &guess : columns.columns) {
        headings.append(guess.heading);
        if (searchKey(guess.heading) == searchKey(text))
            found.append(guess.column);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return usageError(
            CliText::tr("“%1” heads several columns; name the one that is meant by its number, counted from 1.")
                .arg(text));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(columns.columns.size()))
        return number - 1;
    return usageError(
        CliText::tr("No column is headed “%1”. There is: %2.").arg(text, headings.join(QLatin1String(", "))));
}

} // namespace

QStringList columnWords()
{
    QStringList words;
    for (const ColumnWord &one : columnTable())
        words.append(QLatin1String(one.word));
    return words;
}

Status settleColumns(const Call &call, CandidateColumns &columns)
{
    const auto settle = [&columns](int column, CandidateField field) {
        columns.columns[column].ask = false;
        columns.columns[column].field = field;
        columns.mapping.fields[column] = field;
    };
    for (const QString &said : call.values("column")) {
        const qsizetype sign = said.lastIndexOf(u'=');
        if (sign < 1)
            return usageError(
                CliText::tr("--column wants a heading and what it means, “Title=title”, not “%1”.").arg(said));
        const auto column = columnHeaded(said.left(sign).trimmed(), columns);
        if (!column)
            return column.error();
        const auto field = fieldFor(said.mid(sign + 1));
        if (!field)
            return field.error();
        settle(*column, *field);
    }
    for (const QString &heading : call.values("leave-out")) {
        const auto column = columnHeaded(heading.trimmed(), columns);
        if (!column)
            return column.error();
        settle(*column, CandidateField::Ignore);
    }
    return done();
}

QList<ColumnQuestion> openQuestions(const CandidateColumns &columns)
{
    QList<ColumnQuestion> questions;
    for (const ColumnGuess &guess : columns.columns) {
        if (!guess.ask)
            continue;
        const auto sameHeading = std::count_if(columns.columns.begin(), columns.columns.end(),
            [&guess](const ColumnGuess &other) { return searchKey(other.heading) == searchKey(guess.heading); });
        ColumnQuestion question{ sameHeading > 1 ? QString::number(guess.column + 1) : guess.heading, {} };
        for (const CandidateField field : guess.alternatives)
            question.meanings.append(wordFor(field));
        questions.append(question);
    }
    return questions;
}

Error unclearColumns(const QList<ColumnQuestion> &questions)
{
    QStringList listed;
    for (const ColumnQuestion &question : questions)
        listed.append(QStringLiteral("%1 (%2)").arg(question.heading, question.meanings.join(QLatin1String(", "))));
    return { Error::Code::Invalid,
        CliText::tr("It is not clear what these columns hold: %1.").arg(listed.join(QLatin1String("; "))),
        CliText::tr("Say it for each: --column \"%1=%2\", or --leave-out \"%1\".")
            .arg(questions.first().heading, questions.first().meanings.value(0)),
        {}, QStringLiteral("import.columns") };
}

} // namespace shortlist::cli
