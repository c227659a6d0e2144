// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/candidates/candidatecsv.h"

#include "domain/core/email.h"
#include "domain/core/enumtext.h"
#include "domain/core/searchkey.h"
#include "exchange/candidates/candidaterow.h"
#include "exchange/csv/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

using OwnColumn = std::pair<QString, CandidateField>;

/// Not translated: a German's export is read by an English Shortlist.
const QList<OwnColumn> &ownColumns()
{
    static const QList<OwnColumn> kColumns{
        { QStringLiteral("Name"), CandidateField::FullName },
        { QStringLiteral("E-mails"), CandidateField::Email },
        { QStringLiteral("Phones"), CandidateField::Phone },
        { QStringLiteral("Links"), CandidateField::Link },
        { QStringLiteral("Current title"), CandidateField::Headline },
        { QStringLiteral("Current employer"), CandidateField::Company },
        { QStringLiteral("Place"), CandidateField::Place },
        { QStringLiteral("Time zone"), CandidateField::Zone },
        { QStringLiteral("Source"), CandidateField::Source },
        { QStringLiteral("Who gets credit"), CandidateField::Credit },
        { QStringLiteral("Tags"), CandidateField::Tags },
        { QStringLiteral("Note"), CandidateField::Note },
        { QStringLiteral("Note visibility"), CandidateField::NoteVisibility },
        { QStringLiteral("Applied at"), CandidateField::AppliedAt },
        { QStringLiteral("Job"), CandidateField::JobTitle },
        { QStringLiteral("Stage"), CandidateField::StageName },
    };
    return kColumns;
}

QString cellOf(const ImportedCandidate &candidate, CandidateField field)
{
    switch (field) {
    case CandidateField::FullName:
        return candidate.name;
    case CandidateField::Email:
        return candidate.emails.join(u'\n');
    case CandidateField::Phone:
        return candidate.phones.join(u'\n');
    case CandidateField::Link:
        return candidate.links.join(u'\n');
    case CandidateField::Headline:
        return candidate.headline;
    case CandidateField::Company:
        return candidate.company;
    case CandidateField::Place:
        return candidate.place;
    case CandidateField::Zone:
        return candidate.zone;
    case CandidateField::Source:
        return candidate.source;
    case CandidateField::Credit:
        return candidate.credit;
    case CandidateField::Tags:
        return candidate.tags.join(u'\n');
    case CandidateField::Note:
        return candidate.note;
    case CandidateField::NoteVisibility:
        return candidate.noteVisibility == Visibility::HiringTeam ? QString() : enumText(candidate.noteVisibility);
    case CandidateField::AppliedAt:
        return candidate.appliedAt.isValid() ? candidate.appliedAt.toUTC().toString(Qt::ISODateWithMs) : QString();
    case CandidateField::JobTitle:
        return candidate.jobTitle;
    case CandidateField::StageName:
        return candidate.stageName;
    case CandidateField::Ignore:
    case CandidateField::FirstName:
    case CandidateField::LastName:
        break;
    }
    return {};
}

/// The order of day and month per column: what was said, else what the column itself tells.
QList<DateOrder> dateOrdersOf(const CsvTable &table, const CandidateMapping &mapping)
{
    QList<DateOrder> orders(mapping.fields.size(), mapping.dateOrder);
    for (qsizetype column = 0; column < mapping.fields.size(); ++column) {
        if (mapping.fields.at(column) != CandidateField::AppliedAt || mapping.dateOrder != DateOrder::Unknown)
            continue;
        QStringList values;
        for (const CsvRow &row : table.rows)
            values += row.cells.value(column);
        orders[column] = dateOrderOf(values);
    }
    return orders;
}

QStringList leftOut(const QStringList &headings, const QList<CandidateField> &fields, const QList<bool> &hasValues)
{
    QStringList names;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (fields.value(column) == CandidateField::Ignore && hasValues.value(column))
            names += headings.at(column).trimmed();
    }
    return names;
}

Error noCandidates(const QString &fileName, const QString &why, const QString &advice)
{
    return Error{ Error::Code::Format,
        QCoreApplication::translate("CandidateCsv", "“%1”: %2", "file name, what is wrong").arg(fileName, why), advice,
        QString() };
}

} // namespace

const QStringList &candidateCsvHeadings()
{
    static const QStringList kHeadings = [] {
        QStringList headings;
        for (const OwnColumn &column : ownColumns())
            headings += column.first;
        return headings;
    }();
    return kHeadings;
}

const QList<CandidateField> &candidateCsvFields()
{
    static const QList<CandidateField> kFields = [] {
        QList<CandidateField> fields;
        for (const OwnColumn &column : ownColumns())
            fields += column.second;
        return fields;
    }();
    return kFields;
}

Result<CandidateColumns> proposeCandidateColumns(const QByteArray &bytes, const QString &fileName)
{
    const Result<CsvTable> table = readCsv(bytes, fileName);
    if (!table)
        return table.error();
    return guessCandidateColumns(*table);
}

Result<CandidateTable> readCandidateCsv(
    const QByteArray &bytes, const QString &fileName, const std::optional<CandidateMapping> &mapping)
{
    const Result<CsvTable> csv = readCsv(bytes, fileName);
    if (!csv)
        return csv.error();
    if (csv->rows.isEmpty())
        return noCandidates(fileName, QCoreApplication::translate("CandidateCsv", "the file is empty."), QString());
    CandidateTable table;
    table.format = csv->format;
    table.mapping = mapping ? *mapping : guessCandidateColumns(*csv).mapping;
    const auto isTaken = [](CandidateField field) { return field != CandidateField::Ignore; };
    if (std::none_of(table.mapping.fields.begin(), table.mapping.fields.end(), isTaken))
        return noCandidates(fileName,
            QCoreApplication::translate(
                "CandidateCsv", "no column was recognised as a name, an e-mail address or the like."),
            QCoreApplication::translate(
                "CandidateCsv", "Say what the columns hold, or give them headings such as Name and E-mail."));
    QStringList headings;
    QList<bool> hasValues;
    for (const CsvRow &row : csv->rows) {
        if (row.number == table.mapping.headingRow)
            headings = row.cells;
    }
    const CandidateRowReader reader(table.mapping, headings, dateOrdersOf(*csv, table.mapping));
    for (const CsvRow &row : csv->rows) {
        if (row.number <= table.mapping.headingRow)
            continue;
        if (row.isBlank()) {
            ++table.blankRows;
            continue;
        }
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (column >= hasValues.size())
                hasValues.resize(column + 1);
            hasValues[column] = hasValues.at(column) || !row.cells.at(column).isEmpty();
        }
        if (const auto candidate = reader.read(row, table.problems))
            table.rows += *candidate;
    }
    table.leftOutHeadings = leftOut(headings, table.mapping.fields, hasValues);
    return table;
}

QByteArray writeCandidateCsv(const QList<ImportedCandidate> &candidates)
{
    CsvWriter writer;
    writer.addRow(candidateCsvHeadings());
    for (const ImportedCandidate &candidate : candidates) {
        QStringList cells;
        for (const OwnColumn &column : ownColumns())
            cells += cellOf(candidate, column.second);
        writer.addRow(cells);
    }
    return writer.bytes();
}

QString importKey(const ImportedCandidate &candidate)
{
    if (!candidate.emails.isEmpty())
        return QStringLiteral("mail:") + emailKey(candidate.emails.constFirst());
    QString more;
    if (!candidate.phones.isEmpty())
        more = phoneDigits(candidate.phones.constFirst()).digits;
    else if (!candidate.links.isEmpty())
        more = candidate.links.constFirst();
    else
        more = candidate.company;
    return QStringLiteral("name:") + searchKey(candidate.name) + u'|' + searchKey(more);
}

} // namespace shortlist
