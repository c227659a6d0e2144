// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workinghours.h"
#include "domain/core/result.h"
#include "domain/people/person.h"

#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace shortlist {

/// A day on which those of one country do not work.
struct Holiday {
    QString country; ///< ISO 3166, two capitals; empty: everybody
    QDate day;
    QString name; ///< as typed; may be empty

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The name of the team's setting that holds the holidays, a line each.
QString holidaysSetting();

/// Reads holidays, a line each: “DE 2026-12-25 Christmas Day”, “* 2026-12-31” for everybody. Empty lines and lines that
/// begin with # are passed over. Error Invalid “holidays.line” names the first line that was not understood. Pure.
Result<QList<Holiday>> holidaysFromText(const QString &text);

/// The country of a zone: “DE” for Europe/Berlin. Empty where the system's zone data names none (UTC). Any thread.
QString countryOf(const QTimeZone &zone);

/// When somebody works, as far as a deadline asks.
struct Workdays {
    QTimeZone zone; ///< invalid: UTC
    WorkingHours hours; ///< the days of the week without hours are no workdays; none at all: Monday to Friday
    std::function<bool(QDate)> dayOff{}; ///< away or holiday; empty: never
};

/// The workdays of a person: their zone and hours, their days `away`, and the holidays of their zone's country.
Workdays workdaysOf(const Person &person, const QList<Away> &away, const QList<Holiday> &holidays);

/// When something is due that is to be done within so many workdays of `end`: on that workday after the local day of
/// `end`, at the same time on the clock of the wall, as UTC. A time that the clock skips there is later by as much as
/// it skips. At `end` for 0 days or fewer; invalid for an invalid `end`. After more than a year without a workday the
/// days are counted as they come. Pure; any thread.
QDateTime dueAt(const QDateTime &end, const Workdays &workdays, int businessDays);

/// The same for a deadline in hours, as plans have it: each whole 24 are a workday, what is left is added to it.
QDateTime dueAfterHours(const QDateTime &end, const Workdays &workdays, int hours);

} // namespace shortlist
