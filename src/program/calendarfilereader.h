// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendar/busycalendar.h"
#include "ui/people/calendarfile.h"

#include <QCoreApplication>

// A header only, so that the test of the page reads real files without the whole program.

namespace shortlist {

/// Reads a calendar file for the directory page: a CalendarFileReader over readBusyTimes().
inline Result<CalendarFile> readCalendarFile(const QByteArray &bytes, const QString &fileName, const TimeSpan &window,
    const QTimeZone &zone, const QString &address, const KnownInterview &isOurs)
{
    const auto calendar = readBusyTimes(bytes, fileName, { window, zone, address, isOurs });
    if (!calendar)
        return calendar.error();
    CalendarFile file{ calendar->busy, calendar->events, calendar->leftOut, calendar->ours, {}, calendar->moreProblems,
        calendar->unknown, calendar->name, calendar->known };
    for (const CalendarProblem &problem : calendar->problems)
        file.problems.append(
            problem.event.isEmpty()
                ? problem.sentence
                : QCoreApplication::translate("CalendarFile", "“%1”: %2").arg(problem.event, problem.sentence));
    return file;
}

} // namespace shortlist
