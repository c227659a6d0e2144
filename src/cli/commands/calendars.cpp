// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars that are read of people.
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"
#include "exchange/calendar/busycalendar.h"

#include <QFileInfo>

#include <algorithm>

namespace shortlist::cli {

namespace {

/// A calendar that was read and kept, and what else was there.
struct Kept {
    Person person;
    BusyReading reading;
    BusyCalendar calendar;
    QString replaced; ///< the file it took the place of; empty: none
    QStringList besides; ///< files of theirs that count as well, where this one is new
    int clashing = 0; ///< bookings of theirs
};

QJsonArray jsonOfSpans(const QList<TimeSpan> &spans)
{
    QJsonArray array;
    for (const TimeSpan &span : spans)
        array.append(QJsonObject{
            { QStringLiteral("from"), jsonValue(span.start) }, { QStringLiteral("until"), jsonValue(span.end) } });
    return array;
}

QJsonObject jsonOfReading(const BusyReading &reading)
{
    return { { QStringLiteral("id"), reading.id.toString() },
        { QStringLiteral("person_id"), reading.personId.toString() }, { QStringLiteral("file_name"), reading.fileName },
        { QStringLiteral("calendar_name"), reading.calendarName }, { QStringLiteral("zone"), reading.zone },
        { QStringLiteral("known_from"), jsonValue(reading.knownFrom) },
        { QStringLiteral("known_until"), jsonValue(reading.knownUntil) },
        { QStringLiteral("unknown"), jsonOfSpans(reading.unknown) },
        { QStringLiteral("busy"), int(reading.busy.size()) } };
}

QString unknownDays(const BusyReading &reading)
{
    const auto zone = zoneNamed(reading.zone);
    return words::days(reading.unknown, zone ? *zone : QTimeZone::utc());
}

void answerInJson(Call &call, const Kept &kept)
{
    QJsonArray problems;
    for (const CalendarProblem &problem : kept.calendar.problems)
        problems.append(QJsonObject{
            { QStringLiteral("event"), problem.event }, { QStringLiteral("sentence"), problem.sentence } });
    QJsonObject answer = jsonOfReading(kept.reading);
    answer.insert(QStringLiteral("events"), kept.calendar.events);
    answer.insert(QStringLiteral("left_out"), kept.calendar.leftOut);
    answer.insert(QStringLiteral("ours"), kept.calendar.ours);
    answer.insert(QStringLiteral("conflicts"), kept.clashing);
    answer.insert(QStringLiteral("problems"), problems);
    answer.insert(QStringLiteral("more_problems"), kept.calendar.moreProblems);
    answer.insert(QStringLiteral("replaced"), kept.replaced.isEmpty() ? QJsonValue() : QJsonValue(kept.replaced));
    answer.insert(QStringLiteral("besides"), jsonValue(kept.besides));
    call.out.json(answer);
}

void sayWhatWasRead(Call &call, const Kept &kept)
{
    const BusyCalendar &calendar = kept.calendar;
    for (const CalendarProblem &problem : calendar.problems)
        call.out.line(
            problem.event.isEmpty() ? problem.sentence : CliText::tr("“%1”: %2").arg(problem.event, problem.sentence));
    if (calendar.moreProblems > 0)
        call.out.line(CliText::tr("And %n more.", nullptr, calendar.moreProblems));
    call.out.line(CliText::tr("%n event(s) in “%1”.", nullptr, calendar.events).arg(kept.reading.fileName));
    if (calendar.leftOut > 0)
        call.out.line(
            CliText::tr("%n event(s) left out: shown as free, cancelled or declined.", nullptr, calendar.leftOut));
    if (calendar.ours > 0)
        call.out.line(CliText::tr("%n event(s) left out: interviews of this workspace.", nullptr, calendar.ours));
    call.out.line(CliText::tr("%1 is busy %n time(s) until %2.", nullptr, int(kept.reading.busy.size()))
                      .arg(kept.person.name, timeText(kept.reading.knownUntil, kept.reading.zone)));
    if (!kept.reading.unknown.isEmpty())
        call.out.line(CliText::tr("On these days it is not known whether %1 is free: %2.")
                          .arg(kept.person.name, unknownDays(kept.reading)));
    if (!kept.replaced.isEmpty())
        call.out.line(CliText::tr("It took the place of “%1”.").arg(kept.replaced));
    for (const QString &other : kept.besides)
        call.out.line(
            CliText::tr("“%1” counts as well. If this one is instead of it, say --instead-of “%1”.").arg(other));
    if (kept.clashing > 0)
        call.out.line(
            CliText::tr("%n booking(s) clash with it now: see “interview conflicts”.", nullptr, kept.clashing));
}

Result<BusyReading> findCalendar(const QString &text, const QList<BusyReading> &calendars)
{
    QList<Named> all;
    for (const BusyReading &one : calendars) {
        QStringList names{ one.fileName };
        if (!one.calendarName.isEmpty())
            names += one.calendarName;
        all.append({ one.id.uuid(), names, one.fileName });
    }
    const auto id = choose(CliText::tr("Calendar"), text, all);
    if (!id)
        return id.error();
    return *std::find_if(
        calendars.begin(), calendars.end(), [&id](const BusyReading &one) { return one.id.uuid() == *id; });
}

Result<PersonView> whose(Call &call)
{
    if (!call.has("person"))
        return usageError(CliText::tr("Whose calendar it is must be said: --person NAME."));
    const auto person = findPerson(call.services(), call.value("person"));
    if (!person)
        return person.error();
    return call.services().people.view(person->id);
}

/// Keeps what was read, in the place of another calendar where one was named.
Status keep(Call &call, Kept &kept, const QList<BusyReading> &before)
{
    BusyReading other;
    if (call.has("instead-of")) {
        const auto found = findCalendar(call.value("instead-of"), before);
        if (!found)
            return found.error();
        other = *found;
        if (other.fileName != kept.reading.fileName)
            kept.replaced = other.fileName;
    }
    const auto id = call.services().people.keepCalendar(kept.reading, other.id);
    if (!id)
        return id.error();
    kept.reading.id = *id;
    const bool isNew = std::none_of(before.begin(), before.end(),
        [&kept](const BusyReading &one) { return one.fileName == kept.reading.fileName; });
    for (const BusyReading &one : before) {
        if (isNew && other.id.isNull())
            kept.besides += one.fileName;
    }
    const auto clashing = call.services().conflicts.list({ {}, {}, kept.person.id, {} });
    if (!clashing)
        return clashing.error();
    kept.clashing = int(clashing->size());
    return done();
}

Status busy(Call &call)
{
    const auto view = whose(call);
    if (!view)
        return view.error();
    const Person &person = view->person;
    const QString file = QFileInfo(call.argument(0)).fileName();
    const auto zone = call.has("zone")      ? zoneNamed(call.value("zone"))
                    : person.zone.isEmpty() ? Result<QTimeZone>(QTimeZone::systemTimeZone())
                                            : zoneNamed(person.zone);
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
    const auto calendar = readBusyTimes(*bytes, file, { window, *zone, person.email, isOurs });
    if (!calendar)
        return calendar.error();
    Kept kept{ person,
        { {}, person.id, file, {}, calendar->known.start, calendar->known.end, QString::fromUtf8(zone->id()),
            calendar->busy, calendar->unknown, calendar->name },
        *calendar, {}, {}, 0 };
    if (auto done = keep(call, kept, view->calendars); !done)
        return done;
    if (call.json())
        answerInJson(call, kept);
    else
        sayWhatWasRead(call, kept);
    return done();
}

Status calendars(Call &call)
{
    const auto view = whose(call);
    if (!view)
        return view.error();
    if (call.json()) {
        QJsonArray all;
        for (const BusyReading &one : view->calendars)
            all.append(jsonOfReading(one));
        call.out.json(all);
        return done();
    }
    QList<QStringList> rows;
    for (const BusyReading &one : view->calendars)
        rows.append({ one.fileName, one.calendarName, timeText(one.readAt, one.zone),
            timeText(one.knownUntil, one.zone), unknownDays(one) });
    call.out.table({ CliText::tr("File"), CliText::tr("Calendar"), CliText::tr("Read"), CliText::tr("Known until"),
                       CliText::tr("Not known") },
        rows, CliText::tr("No calendar of %1 was read.").arg(view->person.name));
    return done();
}

Status forget(Call &call)
{
    const auto view = whose(call);
    if (!view)
        return view.error();
    const auto calendar = findCalendar(call.argument(0), view->calendars);
    if (!calendar)
        return calendar.error();
    if (auto forgotten = call.services().people.forgetCalendar(calendar->id); !forgotten)
        return forgotten;
    call.changed(
        CliText::tr("“%1” of %2 is forgotten.").arg(calendar->fileName, view->person.name), calendar->id.uuid());
    return done();
}

} // namespace

QList<Command> calendarCommands()
{
    const QString noun = QStringLiteral("people");
    const Option person{ QStringLiteral("person"), QStringLiteral("PERSON"), CliText::tr("Whose calendar it is.") };
    return {
        { noun, QStringLiteral("busy"), QStringLiteral("FILE"), Needs::Writing,
            CliText::tr("Read from an iCalendar file when somebody is busy."),
            { person,
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") },
                { QStringLiteral("instead-of"), QStringLiteral("NAME"),
                    CliText::tr("The calendar of theirs that this one takes the place of.") } },
            busy },
        { noun, QStringLiteral("calendars"), {}, Needs::Reading,
            CliText::tr("The calendars that were read of somebody."), { person }, calendars },
        { noun, QStringLiteral("forget"), QStringLiteral("NAME"), Needs::Writing,
            CliText::tr("Forget what a calendar file said of somebody."), { person }, forget },
    };
}

} // namespace shortlist::cli
