// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/freetimes.h"

#include "domain/calendar/workweek.h"
#include "domain/words/dates.h"
#include "exchange/calendar/busyevents.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kFreeDayBegins = 8; // o'clock
constexpr int kFreeDayEnds = 18;

struct FreeTexts {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// What somebody may be asked to come at: weekdays, in the hours that are nobody's night.
QList<TimeSpan> weekdayHours(const TimeSpan &window, const QTimeZone &zone)
{
    QList<TimeSpan> hours;
    const QDate last = window.end.toTimeZone(zone).date();
    const WorkWeek week = officeWeek();
    for (QDate date = window.start.toTimeZone(zone).date(); date <= last; date = date.addDays(1)) {
        if (!week.isWorkday(date))
            continue;
        hours += TimeSpan{ QDateTime(date, QTime(kFreeDayBegins, 0), zone).toUTC(),
            QDateTime(date, QTime(kFreeDayEnds, 0), zone).toUTC() };
    }
    return spansWithin(hours, { window });
}

bool isOrdinary(const IcalEvent &event) { return !isMarkedFree(event) && event.status != QLatin1String("CANCELLED"); }

/// What the events of a file mean where that can be told from the file alone.
EventMeaning meaningOf(const IcalFile &file)
{
    const auto &events = file.events();
    const bool ordinary = std::any_of(events.begin(), events.end(), isOrdinary);
    if (!file.freeStretches().isEmpty() || !ordinary)
        return EventMeaning::CanCome;
    return file.hasAppointments() ? EventMeaning::Unsaid : EventMeaning::CannotCome;
}

FreeTimes freeTimesOf(const BusyCalendar &calendar)
{
    FreeTimes times{ calendar.busy, calendar.events, calendar.leftOut, {}, calendar.moreProblems };
    for (const CalendarProblem &problem : calendar.problems)
        times.problems.append(problem.event.isEmpty() ? problem.sentence
                                                      : FreeTexts::tr("“%1”: %2").arg(problem.event, problem.sentence));
    return times;
}

} // namespace

Result<FreeTimes> readFreeTimes(
    const QByteArray &bytes, const QString &fileName, const CalendarReading &reading, EventMeaning meaning)
{
    if (auto outlined = checkOutline(bytes, fileName); !outlined)
        return outlined.error();
    const auto file = IcalFile::parse(bytes, fileName);
    if (!file)
        return file.error();
    const EventMeaning plain = meaningOf(*file);
    if (plain == EventMeaning::Unsaid && meaning == EventMeaning::Unsaid)
        return failure(Error::Code::Refused, "ics.ambiguous",
            FreeTexts::tr("Are the events in “%1” when the candidate can come, or when they cannot?").arg(fileName),
            FreeTexts::tr("Say which of the two."));
    const EventMeaning said = plain == EventMeaning::Unsaid ? meaning : plain;
    const auto &events = file->events();
    const bool ordinary = std::any_of(events.begin(), events.end(), isOrdinary);
    const bool marked = !file->freeStretches().isEmpty() || !ordinary;
    const BusyCalendar calendar = readEvents(*file, reading, marked ? EventsWanted::Free : EventsWanted::Busy);
    FreeTimes times = freeTimesOf(calendar);
    if (said == EventMeaning::CannotCome) {
        // What could not be read may be at any time of its days: nobody is promised then.
        const QList<TimeSpan> free =
            spansWithout(spansWithin(weekdayHours(reading.window, reading.zone), { calendar.known }), times.windows);
        times.windows = spansWithout(free, calendar.unknown);
        if (times.windows != free)
            times.problems.prepend(FreeTexts::tr("Left out, since it cannot be told what is on these days: %1.")
                                       .arg(words::days(calendar.unknown, reading.zone)));
    }
    if (times.windows.isEmpty())
        return failure(Error::Code::Refused, "ics.nothing",
            FreeTexts::tr("“%1” tells of no time in the next eight weeks at which the candidate can come.")
                .arg(fileName),
            times.problems.isEmpty() ? FreeTexts::tr("Ask the candidate for other times.")
                                     : times.problems.constFirst());
    return times;
}

} // namespace shortlist
