// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people/peoplecsv.h"

#include "domain/calendar/workinghours.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/email.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/headings.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace shortlist {

namespace {

const QHash<QString, PersonField> &knownHeadings()
{
    static const QHash<QString, PersonField> kHeadings = [] {
        const QList<std::pair<PersonField, const char *>> table{
            { PersonField::FullName, "name fullname employee employeename person teammember mitarbeiter" },
            { PersonField::FirstName, "firstname givenname vorname" },
            { PersonField::LastName, "lastname surname familyname nachname" },
            { PersonField::Email, "email emailaddress mail workemail emailadresse" },
            { PersonField::Title, "title jobtitle role position titel funktion rolle" },
            { PersonField::Specialty, "specialty specialties speciality specialization focus fachgebiet schwerpunkt" },
            { PersonField::Languages, "languages programminglanguages codinglanguages primarylanguage "
                                      "interviewlanguages programmiersprachen" },
            { PersonField::Department, "department dept division abteilung bereich" },
            { PersonField::Grade, "grade jobgrade level joblevel stufe" },
            { PersonField::Zone, "timezone tz zone zeitzone" },
            { PersonField::WorkingHours, "workinghours workhours hours arbeitszeit arbeitszeiten" },
            { PersonField::DailyLimit, "dailylimit maxperday interviewsperday perday protag maximumperday" },
            { PersonField::WeeklyLimit, "weeklylimit maxperweek interviewsperweek perweek prowoche maximumperweek" },
        };
        QHash<QString, PersonField> headings;
        for (const auto &[field, keys] : table) {
            const QStringList list = QString::fromLatin1(keys).split(u' ');
            for (const QString &key : list)
                headings.insert(key, field);
        }
        return headings;
    }();
    return kHeadings;
}

/// Not translated: a German's export is read by an English Shortlist.
const QList<std::pair<QString, PersonField>> &ownColumns()
{
    static const QList<std::pair<QString, PersonField>> kColumns{
        { QStringLiteral("Name"), PersonField::FullName },
        { QStringLiteral("E-mail"), PersonField::Email },
        { QStringLiteral("Title"), PersonField::Title },
        { QStringLiteral("Specialty"), PersonField::Specialty },
        { QStringLiteral("Languages"), PersonField::Languages },
        { QStringLiteral("Department"), PersonField::Department },
        { QStringLiteral("Grade"), PersonField::Grade },
        { QStringLiteral("Time zone"), PersonField::Zone },
        { QStringLiteral("Working hours"), PersonField::WorkingHours },
        { QStringLiteral("Daily limit"), PersonField::DailyLimit },
        { QStringLiteral("Weekly limit"), PersonField::WeeklyLimit },
    };
    return kColumns;
}

QStringList ownHeadings()
{
    QStringList headings;
    for (const auto &column : ownColumns())
        headings += column.first;
    return headings;
}

QString numberText(const std::optional<int> &number) { return number ? QString::number(*number) : QString(); }

QString cellOf(const ImportedPerson &person, PersonField field)
{
    switch (field) {
    case PersonField::FullName:
        return person.name;
    case PersonField::Email:
        return person.email;
    case PersonField::Title:
        return person.title;
    case PersonField::Specialty:
        return person.specialty;
    case PersonField::Languages:
        return person.languages;
    case PersonField::Department:
        return person.department;
    case PersonField::Grade:
        return numberText(person.grade);
    case PersonField::Zone:
        return person.zone;
    case PersonField::WorkingHours:
        return person.workingHours;
    case PersonField::DailyLimit:
        return numberText(person.dailyLimit);
    case PersonField::WeeklyLimit:
        return numberText(person.weeklyLimit);
    case PersonField::Ignore:
    case PersonField::FirstName:
    case PersonField::LastName:
        break;
    }
    return {};
}

/// "7", "Grade 7", "L7"; a number below `least` or above `most` is none.
std::optional<int> numberIn(const QString &text, int least, int most)
{
    static const QRegularExpression kNumber(QStringLiteral("^\\D{0,12}?(\\d{1,3})(?:\\.0)?$"));
    const QRegularExpressionMatch match = kNumber.match(text);
    const int number = match.captured(1).toInt();
    if (!match.hasMatch() || text.startsWith(u'-') || number < least || number > most)
        return {};
    return number;
}

class RowReader {
public:
    RowReader(const PeopleTable &table, QList<RowProblem> &problems)
        : m_table(table)
        , m_problems(problems)
    {
    }

    std::optional<ImportedPerson> read(const CsvRow &row)
    {
        ImportedPerson person;
        person.row = row.number;
        QString firstName;
        QString lastName;
        const PeopleMapping &mapping = m_table.mapping;
        for (qsizetype column = 0; column < std::min(row.cells.size(), mapping.fields.size()); ++column) {
            const QString &raw = row.cells.at(column);
            const QString cell = mapping.isOwnExport ? CsvWriter::unguarded(raw) : cleanCell(raw).simplified();
            if (cell.isEmpty())
                continue;
            if (mapping.fields.at(column) == PersonField::FirstName)
                firstName = cell;
            else if (mapping.fields.at(column) == PersonField::LastName)
                lastName = cell;
            else
                take(person, int(column), cell);
        }
        if (person.name.isEmpty())
            person.name = QString(firstName + u' ' + lastName).trimmed();
        if (person.name.isEmpty())
            return leaveOut(row, QCoreApplication::translate("PeopleCsv", "The row has no name. It is left out."));
        if (!person.email.isEmpty() && m_seen.contains(emailKey(person.email)))
            return leaveOut(
                row, QCoreApplication::translate("PeopleCsv", "%1 stands in the file already. The row is left out.")
                         .arg(person.email));
        m_seen.insert(emailKey(person.email));
        return person;
    }

private:
    std::optional<ImportedPerson> leaveOut(const CsvRow &row, const QString &why)
    {
        m_problems += RowProblem{ row.number, -1, QString(), why, true };
        return {};
    }

    void addProblem(const ImportedPerson &person, int column, const QString &why)
    {
        m_problems += RowProblem{ person.row, column, m_table.headings.value(column).trimmed(), why, false };
    }

    void takeNumber(
        ImportedPerson &person, int column, const QString &cell, std::optional<int> &number, int least, int most)
    {
        number = numberIn(cell, least, most);
        if (!number)
            addProblem(person, column,
                QCoreApplication::translate("PeopleCsv", "“%1” is no number from %2 to %3. It is left out.")
                    .arg(cell.left(80))
                    .arg(least)
                    .arg(most));
    }

    void takeEmail(ImportedPerson &person, int column, const QString &cell)
    {
        const Result<QString> email = parseEmail(cell);
        if (email)
            person.email = *email;
        else
            addProblem(person, column, email.error().text());
    }

    void takeZone(ImportedPerson &person, int column, const QString &cell)
    {
        const Result<QTimeZone> zone = zoneNamed(cell);
        if (zone)
            person.zone = QString::fromLatin1(zone->id());
        else
            addProblem(person, column, zone.error().text());
    }

    void takeHours(ImportedPerson &person, int column, const QString &cell)
    {
        const Result<WorkingHours> hours = WorkingHours::fromText(cell);
        if (hours)
            person.workingHours = hours->toText();
        else
            addProblem(person, column, hours.error().text());
    }

    void take(ImportedPerson &person, int column, const QString &cell)
    {
        constexpr int kHighestGrade = 30;
        constexpr int kMostPerDay = 24;
        constexpr int kMostPerWeek = 100;
        switch (m_table.mapping.fields.at(column)) {
        case PersonField::FullName:
            person.name = cell;
            break;
        case PersonField::Email:
            takeEmail(person, column, cell);
            break;
        case PersonField::Title:
            person.title = cell;
            break;
        case PersonField::Specialty:
            person.specialty = cell;
            break;
        case PersonField::Languages:
            person.languages = splitList(QString(cell).replace(u'/', u',')).join(QStringLiteral(", "));
            break;
        case PersonField::Department:
            person.department = cell;
            break;
        case PersonField::Grade:
            takeNumber(person, column, cell, person.grade, 1, kHighestGrade);
            break;
        case PersonField::Zone:
            takeZone(person, column, cell);
            break;
        case PersonField::WorkingHours:
            takeHours(person, column, cell);
            break;
        case PersonField::DailyLimit:
            takeNumber(person, column, cell, person.dailyLimit, 0, kMostPerDay);
            break;
        case PersonField::WeeklyLimit:
            takeNumber(person, column, cell, person.weeklyLimit, 0, kMostPerWeek);
            break;
        case PersonField::Ignore:
        case PersonField::FirstName:
        case PersonField::LastName:
            break;
        }
    }

    const PeopleTable &m_table;
    QList<RowProblem> &m_problems;
    QSet<QString> m_seen{ QString() };
};

bool holdsNames(const QList<PersonField> &fields)
{
    return fields.contains(PersonField::FullName) || fields.contains(PersonField::FirstName)
        || fields.contains(PersonField::LastName);
}

} // namespace

QString fieldName(PersonField field)
{
    switch (field) {
    case PersonField::Ignore:
        return QCoreApplication::translate("PersonField", "Not taken");
    case PersonField::FullName:
        return QCoreApplication::translate("PersonField", "Full name");
    case PersonField::FirstName:
        return QCoreApplication::translate("PersonField", "First name");
    case PersonField::LastName:
        return QCoreApplication::translate("PersonField", "Last name");
    case PersonField::Email:
        return QCoreApplication::translate("PersonField", "E-mail");
    case PersonField::Title:
        return QCoreApplication::translate("PersonField", "Title");
    case PersonField::Specialty:
        return QCoreApplication::translate("PersonField", "Specialty");
    case PersonField::Languages:
        return QCoreApplication::translate("PersonField", "Programming languages");
    case PersonField::Department:
        return QCoreApplication::translate("PersonField", "Department");
    case PersonField::Grade:
        return QCoreApplication::translate("PersonField", "Grade");
    case PersonField::Zone:
        return QCoreApplication::translate("PersonField", "Time zone");
    case PersonField::WorkingHours:
        return QCoreApplication::translate("PersonField", "Working hours");
    case PersonField::DailyLimit:
        return QCoreApplication::translate("PersonField", "Interviews a day");
    case PersonField::WeeklyLimit:
        return QCoreApplication::translate("PersonField", "Interviews a week");
    }
    return {};
}

bool operator==(const ImportedPerson &a, const ImportedPerson &b)
{
    const auto tied = [](const ImportedPerson &p) {
        return std::tie(p.name, p.email, p.title, p.specialty, p.languages, p.department, p.grade, p.zone,
            p.workingHours, p.dailyLimit, p.weeklyLimit);
    };
    return tied(a) == tied(b);
}

PeopleMapping guessPeopleColumns(const CsvTable &table)
{
    PeopleMapping mapping;
    const qsizetype row = findHeadingRow(table, [](const QString &key) { return knownHeadings().contains(key); });
    if (row < 0)
        return mapping;
    const QStringList &headings = table.rows.at(row).cells;
    mapping.headingRow = table.rows.at(row).number;
    mapping.isOwnExport = headings == ownHeadings();
    for (const QString &heading : headings) {
        const PersonField field = knownHeadings().value(headingKey(heading), PersonField::Ignore);
        mapping.fields += mapping.fields.contains(field) ? PersonField::Ignore : field;
    }
    return mapping;
}

Result<PeopleTable> readPeopleCsv(
    const QByteArray &bytes, const QString &fileName, const std::optional<PeopleMapping> &mapping)
{
    const Result<CsvTable> csv = readCsv(bytes, fileName);
    if (!csv)
        return csv.error();
    PeopleTable table;
    table.format = csv->format;
    table.mapping = mapping ? *mapping : guessPeopleColumns(*csv);
    if (!holdsNames(table.mapping.fields))
        return Error{ Error::Code::Format,
            QCoreApplication::translate("PeopleCsv", "“%1” has no column with names of people.").arg(fileName),
            QCoreApplication::translate(
                "PeopleCsv", "Give the columns headings such as Name, E-mail, Title, Grade and Time zone."),
            QString() };
    for (const CsvRow &row : csv->rows) {
        if (row.number == table.mapping.headingRow)
            table.headings = row.cells;
    }
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        if (table.mapping.fields.value(column) == PersonField::Ignore && !table.headings.at(column).trimmed().isEmpty())
            table.leftOutHeadings += table.headings.at(column).trimmed();
    }
    QList<RowProblem> problems;
    RowReader reader(table, problems);
    for (const CsvRow &row : csv->rows) {
        if (row.number <= table.mapping.headingRow || row.isBlank())
            continue;
        if (const auto person = reader.read(row))
            table.rows += *person;
    }
    table.problems = problems;
    return table;
}

QByteArray writePeopleCsv(const QList<ImportedPerson> &people)
{
    CsvWriter writer;
    writer.addRow(ownHeadings());
    for (const ImportedPerson &person : people) {
        QStringList cells;
        for (const auto &column : ownColumns())
            cells += cellOf(person, column.second);
        writer.addRow(cells);
    }
    return writer.bytes();
}

} // namespace shortlist
