// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "exchange/people/peoplecsv.h"

namespace shortlist::cli {

namespace {

constexpr qint64 kLargestTeamTable = 100LL * 1024 * 1024;

Person asPerson(const ImportedPerson &row)
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

Status importPeople(Call &call)
{
    const auto bytes = readFile(call.argument(0), kLargestTeamTable);
    if (!bytes)
        return bytes.error();
    const auto table = readPeopleCsv(*bytes, call.argument(0));
    if (!table)
        return table.error();
    QList<Person> people;
    for (const ImportedPerson &row : table->rows)
        people.append(asPerson(row));
    const auto count = call.services().people.importPeople(people);
    if (!count)
        return count.error();
    QJsonArray problems;
    for (const RowProblem &problem : table->problems)
        problems.append(QJsonObject{ { QStringLiteral("row"), problem.row },
            { QStringLiteral("column"), problem.heading }, { QStringLiteral("sentence"), problem.sentence } });
    if (call.json()) {
        call.out.json(
            QJsonObject{ { QStringLiteral("added"), count->added }, { QStringLiteral("changed"), count->changed },
                { QStringLiteral("same"), count->same }, { QStringLiteral("problems"), problems } });
        return done();
    }
    for (const RowProblem &problem : table->problems)
        call.out.line(CliText::tr("Row %1, %2: %3").arg(problem.row).arg(problem.heading, problem.sentence));
    call.out.line(
        CliText::tr("%1 added, %2 changed, %3 as they were.").arg(count->added).arg(count->changed).arg(count->same));
    return done();
}

Status addPerson(Call &call)
{
    Person person;
    person.name = call.argument(0);
    person.email = call.value("email");
    person.title = call.value("title");
    person.languages = call.values("language", true).join(QLatin1String(", "));
    person.zone = call.value("zone");
    person.workingHours = call.value("hours");
    const auto grade = call.number("grade", 1);
    if (!grade)
        return grade.error();
    person.grade = *grade;
    const auto added = call.services().people.add(person);
    if (!added)
        return added.error();
    call.changed(CliText::tr("Added %1 to the team.").arg(person.name), added->uuid());
    return done();
}

Status listPeople(Call &call)
{
    QList<Person> people;
    if (call.has("title")) {
        const auto found = call.services().people.findByTitle(call.value("title"));
        if (!found)
            return found.error();
        for (const TitleHit &hit : *found)
            people.append(hit.person);
    } else {
        const auto all = call.services().people.list(call.has("all"));
        if (!all)
            return all.error();
        people = *all;
    }
    if (call.json()) {
        call.out.json(jsonOf(people));
        return done();
    }
    QList<QStringList> rows;
    for (const Person &person : people)
        rows.append({ person.name, person.title, person.grade ? QString::number(*person.grade) : QString(), person.zone,
            person.languages, person.email });
    call.out.table({ CliText::tr("Name"), CliText::tr("Title"), CliText::tr("Grade"), CliText::tr("Time zone"),
                       CliText::tr("Languages"), CliText::tr("E-mail") },
        rows, CliText::tr("There is nobody."));
    return done();
}

} // namespace

QList<Command> peopleCommands()
{
    const QString noun = QStringLiteral("people");
    return {
        { noun, QStringLiteral("import"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read the team directory from a CSV file."), {}, importPeople },
        { noun, QStringLiteral("add"), QStringLiteral("NAME"), Needs::Writing,
            CliText::tr("Add one person to the team."),
            { { QStringLiteral("email"), QStringLiteral("ADDRESS"), CliText::tr("An e-mail address.") },
                { QStringLiteral("title"), QStringLiteral("TITLE"), CliText::tr("The job title.") },
                { QStringLiteral("grade"), QStringLiteral("N"), CliText::tr("The grade, 1 or more.") },
                { QStringLiteral("language"), QStringLiteral("LIST"),
                    CliText::tr("Programming languages to interview in, with commas.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") },
                { QStringLiteral("hours"), QStringLiteral("TEXT"),
                    CliText::tr("Working hours, such as “Mon-Fri 09:00-17:00”.") } },
            addPerson },
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("The team."),
            { { QStringLiteral("title"), QStringLiteral("TITLE"), CliText::tr("The job title.") },
                { QStringLiteral("all"), {}, CliText::tr("Also what is over: retired, ended, cancelled.") } },
            listPeople },
    };
}

} // namespace shortlist::cli
