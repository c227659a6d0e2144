// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/people/person.h"

#include <QHash>

namespace shortlist {

/// What somebody has in one week on their own calendar.
struct WeekLoad {
    int interviews = 0;
    int minutes = 0;
    int mostADay = 0; ///< interviews on the fullest local day

    friend bool operator==(const WeekLoad &, const WeekLoad &) = default;
};

/// Somebody's weeks, one after another.
struct PersonLoad {
    Person person;
    QList<WeekLoad> weeks;

    int interviews() const; ///< of all weeks
    int minutes() const;
    /// More than the person's limit a week, or on one of its days more than their limit a day.
    bool isOverWeek(int week) const;
    bool isOverDay(int week) const;
    bool isOver() const; ///< in any week
};

/// The load of people in `weeks` weeks from the one that begins on `monday`. Each interview counts on the person's own
/// local day, in their own local week, as the limits do; people without a zone are taken to live in `fallback`. Who has
/// the most comes first. Any thread.
QList<PersonLoad> weekLoads(const QList<Person> &people, const QHash<PersonId, QList<TimeSpan>> &engagements,
    QDate monday, int weeks, const QTimeZone &fallback);

/// The time within which such weeks lie whatever somebody's zone.
TimeSpan aroundWeeks(QDate monday, int weeks);

} // namespace shortlist
