// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/people/peoplecsv.h"
#include "ui/people/peoplefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// A header only, so that the test of the page reads real files without the whole program.

namespace shortlist {

namespace peoplefile {

// The order in which a column's meaning is offered; the first is "left out".
inline constexpr std::array kFields{ PersonField::Ignore, PersonField::FullName, PersonField::FirstName,
    PersonField::LastName, PersonField::Email, PersonField::Title, PersonField::Specialty, PersonField::Languages,
    PersonField::Department, PersonField::Grade, PersonField::Zone, PersonField::WorkingHours, PersonField::DailyLimit,
    PersonField::WeeklyLimit };

inline Person personOf(const ImportedPerson &row)
{
    Person person;
    person.name = row.name;
    person.email = row.email;
    person.title = row.title;
    person.specialty = row.specialty;
    person.languages = row.languages;
    person.department = row.department;
    person.grade = row.grade;
    person.zone = row.zone;
    person.workingHours = row.workingHours;
    person.dailyLimit = row.dailyLimit;
    person.weeklyLimit = row.weeklyLimit;
    return person;
}

} // namespace peoplefile

/// Reads a team file for the directory page: a PeopleFileReader over readPeopleCsv().
inline Result<PeopleFile> readPeopleFile(
    const QByteArray &bytes, const QString &fileName, const std::optional<PeopleColumns> &columns)
{
    std::optional<PeopleMapping> mapping;
    if (columns) {
        mapping.emplace();
        mapping->headingRow = columns->headingRow;
        for (const int field : columns->fields)
            mapping->fields.append(peoplefile::kFields.at(static_cast<std::size_t>(field)));
    }
    const auto table = readPeopleCsv(bytes, fileName, mapping);
    if (!table)
        return table.error();
    PeopleFile file;
    file.columns.headingRow = table->mapping.headingRow;
    for (const PersonField field : peoplefile::kFields)
        file.fieldNames.append(fieldName(field));
    const qsizetype count = std::max(table->headings.size(), table->mapping.fields.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString heading = table->headings.value(i).trimmed();
        file.headings.append(
            heading.isEmpty() ? QCoreApplication::translate("PeopleFile", "Column %1").arg(i + 1) : heading);
        const PersonField field = table->mapping.fields.value(i, PersonField::Ignore);
        file.columns.fields.append(int(
            std::find(peoplefile::kFields.begin(), peoplefile::kFields.end(), field) - peoplefile::kFields.begin()));
    }
    for (const ImportedPerson &row : table->rows)
        file.people.append(peoplefile::personOf(row));
    for (const RowProblem &problem : table->problems)
        file.problems.append({ problem.row, problem.heading, problem.sentence, problem.rowLeftOut });
    return file;
}

} // namespace shortlist
