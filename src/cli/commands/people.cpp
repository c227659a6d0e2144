// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/zonedtime.h"
#include "exchange/calendar/busycalendar.h"
#include "exchange/people/peoplecsv.h"

#include <QFileInfo>

namespace shortlist::cli {

namespace {

constexpr qint64 kLargestTable = 100LL * 1024 * 1024;

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

Status import(Call &call)
{
    const auto bytes = readFile(call.argument(0), kLargestTable);
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

Status add(Call &call)
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

Status list(Call &call)
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

void sayWhatWasRead(
    Call &call, const Person &person, const BusyReading &kept, const BusyCalendar &calendar, int clashing)
{
    QJsonArray problems;
    for (const CalendarProblem &problem : calendar.problems)
        problems.append(QJsonObject{
            { QStringLiteral("event"), problem.event }, { QStringLiteral("sentence"), problem.sentence } });
    if (call.json()) {
        call.out.json(QJsonObject{ { QStringLiteral("id"), kept.id.toString() },
            { QStringLiteral("person_id"), person.id.toString() }, { QStringLiteral("file_name"), kept.fileName },
            { QStringLiteral("zone"), kept.zone }, { QStringLiteral("known_from"), jsonValue(kept.knownFrom) },
            { QStringLiteral("known_until"), jsonValue(kept.knownUntil) },
            { QStringLiteral("events"), calendar.events }, { QStringLiteral("left_out"), calendar.leftOut },
            { QStringLiteral("ours"), calendar.ours }, { QStringLiteral("conflicts"), clashing },
            { QStringLiteral("busy"), int(calendar.busy.size()) }, { QStringLiteral("problems"), problems },
            { QStringLiteral("more_problems"), calendar.moreProblems } });
        return;
    }
    for (const CalendarProblem &problem : calendar.problems)
        call.out.line(
            problem.event.isEmpty() ? problem.sentence : CliText::tr("“%1”: %2").arg(problem.event, problem.sentence));
    if (calendar.moreProblems > 0)
        call.out.line(CliText::tr("And %n more.", nullptr, calendar.moreProblems));
    call.out.line(CliText::tr("%n event(s) in “%1”.", nullptr, calendar.events).arg(kept.fileName));
    if (calendar.leftOut > 0)
        call.out.line(
            CliText::tr("%n event(s) left out: shown as free, cancelled or declined.", nullptr, calendar.leftOut));
    if (calendar.ours > 0)
        call.out.line(CliText::tr("%n event(s) left out: interviews of this workspace.", nullptr, calendar.ours));
    call.out.line(CliText::tr("%1 is busy %n time(s) until %2.", nullptr, int(calendar.busy.size()))
                      .arg(person.name, timeText(kept.knownUntil, kept.zone)));
    if (clashing > 0)
        call.out.line(CliText::tr("%n booking(s) clash with it now: see “interview conflicts”.", nullptr, clashing));
}

Status busy(Call &call)
{
    if (!call.has("person"))
        return usageError(CliText::tr("Whose calendar it is must be said: --person NAME."));
    const auto person = findPerson(call.services(), call.value("person"));
    if (!person)
        return person.error();
    const QString file = QFileInfo(call.argument(0)).fileName();
    const auto zone = call.has("zone")       ? zoneNamed(call.value("zone"))
                    : person->zone.isEmpty() ? Result<QTimeZone>(QTimeZone::systemTimeZone())
                                             : zoneNamed(person->zone);
    if (!zone)
        return zone.error();
    const auto bytes = readFile(call.argument(0), kLargestCalendar);
    if (!bytes)
        return bytes.error();
    const TimeSpan window = calendarWindow(call.clock.nowUtc(), *zone);
    const auto isOurs = [&call](const InterviewId &interview) {
        const auto known = call.services().context.workspace.tryGet(interview);
        return known && *known;
    };
    const auto calendar = readBusyTimes(*bytes, file, { window, *zone, person->email, isOurs });
    if (!calendar)
        return calendar.error();
    BusyReading kept{ {}, person->id, file, {}, window.start, window.end, QString::fromUtf8(zone->id()),
        calendar->busy };
    const auto id = call.services().people.keepCalendar(kept);
    if (!id)
        return id.error();
    kept.id = *id;
    const auto clashing = call.services().conflicts.list({ {}, {}, person->id, {} });
    if (!clashing)
        return clashing.error();
    sayWhatWasRead(call, *person, kept, *calendar, int(clashing->size()));
    return done();
}

} // namespace

QList<Command> peopleCommands()
{
    const QString noun = QStringLiteral("people");
    return {
        { noun, QStringLiteral("import"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read the team directory from a CSV file."), {}, import },
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
            add },
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("The team."),
            { { QStringLiteral("title"), QStringLiteral("TITLE"), CliText::tr("The job title.") },
                { QStringLiteral("all"), {}, CliText::tr("Also what is over: retired, ended, cancelled.") } },
            list },
        { noun, QStringLiteral("busy"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read from an iCalendar file when somebody is busy."),
            { { QStringLiteral("person"), QStringLiteral("PERSON"), CliText::tr("Whose calendar it is.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
            busy },
    };
}

} // namespace shortlist::cli
