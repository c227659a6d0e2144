// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/candidates/columnguess.h"

#include "domain/core/email.h"
#include "exchange/candidates/candidatecsv.h"
#include "exchange/candidates/knownheadings.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/headings.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// Fields of which a candidate has one; a second column for them is asked about.
bool holdsOneValue(CandidateField field)
{
    switch (field) {
    case CandidateField::FullName:
    case CandidateField::FirstName:
    case CandidateField::LastName:
    case CandidateField::Headline:
    case CandidateField::Company:
    case CandidateField::Zone:
    case CandidateField::NoteVisibility:
    case CandidateField::JobTitle:
    case CandidateField::StageName:
        return true;
    default:
        return false;
    }
}

const KnownSystem *systemOf(const QStringList &keys)
{
    const QSet<QString> all(keys.begin(), keys.end());
    for (const KnownSystem &system : knownSystems()) {
        if (all.contains(system.keys))
            return &system;
    }
    return nullptr;
}

void settle(ColumnGuess &guess, const QList<CandidateField> &meanings)
{
    guess.isKnown = true;
    if (meanings.size() == 1) {
        guess.field = meanings.constFirst();
    } else {
        guess.ask = true;
        guess.alternatives = meanings;
    }
}

/// A file without headings: only e-mail addresses speak for themselves, and even they are asked about.
void guessFromSamples(ColumnGuess &guess)
{
    const auto isEmail = [](const QString &text) { return parseEmail(text).ok(); };
    guess.ask = true;
    if (!guess.samples.isEmpty() && std::all_of(guess.samples.begin(), guess.samples.end(), isEmail))
        guess.alternatives = { CandidateField::Email, CandidateField::Ignore };
    else
        guess.alternatives = allCandidateFields();
}

void askAboutSecondOnes(QList<ColumnGuess> &columns)
{
    QSet<CandidateField> taken;
    for (ColumnGuess &guess : columns) {
        if (!holdsOneValue(guess.field))
            continue;
        if (taken.contains(guess.field)) {
            guess.alternatives = { CandidateField::Ignore, guess.field };
            guess.field = CandidateField::Ignore;
            guess.ask = true;
        }
        taken.insert(guess.field);
    }
}

/// A street is more than anybody needs to know when the town is given.
void dropStreets(QList<ColumnGuess> &columns)
{
    const auto isStreet = [](const ColumnGuess &guess) {
        const QString key = headingKey(guess.heading);
        return key == QStringLiteral("address") || key == QStringLiteral("adresse")
            || key == QStringLiteral("anschrift");
    };
    const bool hasTown = std::any_of(columns.begin(), columns.end(),
        [&isStreet](const ColumnGuess &guess) { return guess.field == CandidateField::Place && !isStreet(guess); });
    for (ColumnGuess &guess : columns) {
        if (hasTown && isStreet(guess))
            guess.field = CandidateField::Ignore;
    }
}

QStringList samplesOf(const CsvTable &table, qsizetype firstRow, qsizetype column)
{
    QStringList samples;
    constexpr qsizetype kSampled = 200;
    for (qsizetype i = firstRow; i < std::min(table.rows.size(), firstRow + kSampled) && samples.size() < 3; ++i) {
        const QString value = table.rows.at(i).cells.value(column).trimmed();
        if (!value.isEmpty())
            samples += value.left(120);
    }
    return samples;
}

/// Version 0.1.0 wrote one more column, which was always empty.
bool isOwnHeadings(const QStringList &headings)
{
    const QStringList &own = candidateCsvHeadings();
    return headings == own || headings == own + QStringList(QStringLiteral("External id"));
}

} // namespace

QString fieldName(CandidateField field)
{
    switch (field) {
    case CandidateField::Ignore:
        return QCoreApplication::translate("CandidateField", "Not taken");
    case CandidateField::FullName:
        return QCoreApplication::translate("CandidateField", "Full name");
    case CandidateField::FirstName:
        return QCoreApplication::translate("CandidateField", "First name");
    case CandidateField::LastName:
        return QCoreApplication::translate("CandidateField", "Last name");
    case CandidateField::Email:
        return QCoreApplication::translate("CandidateField", "E-mail");
    case CandidateField::Phone:
        return QCoreApplication::translate("CandidateField", "Phone");
    case CandidateField::Link:
        return QCoreApplication::translate("CandidateField", "Link");
    case CandidateField::Headline:
        return QCoreApplication::translate("CandidateField", "Current title");
    case CandidateField::Company:
        return QCoreApplication::translate("CandidateField", "Current employer");
    case CandidateField::Place:
        return QCoreApplication::translate("CandidateField", "Place");
    case CandidateField::Zone:
        return QCoreApplication::translate("CandidateField", "Time zone");
    case CandidateField::Source:
        return QCoreApplication::translate("CandidateField", "Source");
    case CandidateField::Credit:
        return QCoreApplication::translate("CandidateField", "Who gets credit");
    case CandidateField::Tags:
        return QCoreApplication::translate("CandidateField", "Tags");
    case CandidateField::Note:
        return QCoreApplication::translate("CandidateField", "Note");
    case CandidateField::NoteVisibility:
        return QCoreApplication::translate("CandidateField", "Who sees the note");
    case CandidateField::AppliedAt:
        return QCoreApplication::translate("CandidateField", "Applied on");
    case CandidateField::JobTitle:
        return QCoreApplication::translate("CandidateField", "Job applied for");
    case CandidateField::StageName:
        return QCoreApplication::translate("CandidateField", "Stage");
    }
    return {};
}

QList<CandidateField> allCandidateFields()
{
    QList<CandidateField> fields;
    for (int i = 0; i <= int(CandidateField::StageName); ++i)
        fields += CandidateField(i);
    return fields;
}

bool CandidateColumns::hasQuestions() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ColumnGuess &guess) { return guess.ask; });
}

CandidateColumns guessCandidateColumns(const CsvTable &table)
{
    CandidateColumns result;
    const qsizetype headingRow =
        findHeadingRow(table, [](const QString &key) { return knownHeadings().contains(key); });
    const QStringList headings = headingRow >= 0 ? table.rows.at(headingRow).cells : QStringList();
    qsizetype columns = headings.size();
    if (headingRow >= 0) {
        result.mapping.headingRow = table.rows.at(headingRow).number;
        result.preamble = table.rows.first(headingRow);
        result.mapping.isOwnExport = isOwnHeadings(headings);
    } else {
        for (qsizetype i = 0; i < std::min<qsizetype>(table.rows.size(), 20); ++i)
            columns = std::max(columns, table.rows.at(i).cells.size());
    }
    QStringList keys;
    for (const QString &heading : headings)
        keys += headingKey(heading);
    const KnownSystem *system = systemOf(keys);
    if (system) {
        result.mapping.sourceSystem = system->name;
        result.mapping.dateOrder = system->dateOrder;
    }
    for (qsizetype column = 0; column < columns; ++column) {
        ColumnGuess guess;
        guess.column = int(column);
        guess.heading = headings.value(column).trimmed();
        guess.samples = samplesOf(table, headingRow + 1, column);
        const QString key = keys.value(column);
        if (guess.heading.isEmpty())
            guess.heading = QCoreApplication::translate("CandidateField", "Column %1").arg(column + 1);
        if (result.mapping.isOwnExport)
            settle(guess, { candidateCsvFields().value(column, CandidateField::Ignore) });
        else if (system && system->meanings.contains(key))
            settle(guess, { system->meanings.value(key) });
        else if (knownHeadings().contains(key))
            settle(guess, knownHeadings().value(key));
        else if (headingRow < 0)
            guessFromSamples(guess);
        result.columns += guess;
    }
    if (!result.mapping.isOwnExport) {
        askAboutSecondOnes(result.columns);
        dropStreets(result.columns);
    }
    for (const ColumnGuess &guess : std::as_const(result.columns))
        result.mapping.fields += guess.field;
    return result;
}

} // namespace shortlist
