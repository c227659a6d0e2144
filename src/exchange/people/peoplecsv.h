// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csvformat.h"
#include "exchange/csv/csvreader.h"
#include "exchange/csv/rowproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shortlist {

/// What a column of a team file holds.
enum class PersonField {
    Ignore,
    FullName,
    FirstName,
    LastName,
    Email,
    Title,
    Specialty,
    Languages, ///< programming languages the person interviews in
    Department,
    Grade,
    Zone,
    WorkingHours,
    DailyLimit,
    WeeklyLimit,
};

/// The field in words, translated.
QString fieldName(PersonField field);

/// A member of the team as a row of a file tells it, checked.
struct ImportedPerson {
    QString name; ///< never empty
    QString email; ///< as parseEmail() gives it; may be empty
    QString title;
    QString specialty;
    QString languages; ///< separated by comma and blank
    QString department;
    std::optional<int> grade;
    QString zone; ///< IANA id, or empty
    QString workingHours; ///< as WorkingHours::toText(); empty when the file says nothing
    std::optional<int> dailyLimit;
    std::optional<int> weeklyLimit;
    int row = 0; ///< CsvRow::number; no part of the comparison

    friend bool operator==(const ImportedPerson &a, const ImportedPerson &b);
};

/// How a team file is to be read. Columns beyond `fields` are ignored.
struct PeopleMapping {
    int headingRow = 0; ///< CsvRow::number; 0: none
    QList<PersonField> fields;
    bool isOwnExport = false;

    friend bool operator==(const PeopleMapping &, const PeopleMapping &) = default;
};

/// A team file, read.
struct PeopleTable {
    CsvFormat format;
    PeopleMapping mapping;
    QStringList headings;
    QList<ImportedPerson> rows;
    QList<RowProblem> problems;
    QStringList leftOutHeadings; ///< columns that went nowhere
};

/// What the columns are, by their headings (English and German). Of two columns for one field the first is taken.
PeopleMapping guessPeopleColumns(const CsvTable &table);

/// Reads the team directory. A row without a name is left out; a cell that cannot be taken is named with row, column
/// and cause, and the rest of its row is taken; a second row with the same e-mail address is left out. Errors as
/// readCsv(), and Format when no column holds names. Any thread.
Result<PeopleTable> readPeopleCsv(
    const QByteArray &bytes, const QString &fileName, const std::optional<PeopleMapping> &mapping = {});

/// The directory as a CSV file that readPeopleCsv() reads back equal.
QByteArray writePeopleCsv(const QList<ImportedPerson> &people);

} // namespace shortlist
