// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/weekload.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/searchkey.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace shortlist {

namespace {

QList<WeekLoad> weeksOf(const QList<TimeSpan> &spans, QDate monday, int weeks, const QTimeZone &zone)
{
    QList<WeekLoad> loads(weeks);
    QHash<QDate, int> onDay;
    for (const TimeSpan &span : spans) {
        const QDate day = localDay(span.start, zone);
        const qint64 since = monday.daysTo(day);
        if (since < 0 || since >= qint64(weeks) * 7)
            continue;
        WeekLoad &load = loads[since / 7];
        ++load.interviews;
        load.minutes += span.minutes();
        load.mostADay = std::max(load.mostADay, ++onDay[day]);
    }
    return loads;
}

} // namespace

int PersonLoad::interviews() const
{
    return std::accumulate(
        weeks.begin(), weeks.end(), 0, [](int sum, const WeekLoad &week) { return sum + week.interviews; });
}

int PersonLoad::minutes() const
{
    return std::accumulate(
        weeks.begin(), weeks.end(), 0, [](int sum, const WeekLoad &week) { return sum + week.minutes; });
}

bool PersonLoad::isOverWeek(int week) const
{
    return person.weeklyLimit && weeks.value(week).interviews > *person.weeklyLimit;
}

bool PersonLoad::isOverDay(int week) const
{
    return person.dailyLimit && weeks.value(week).mostADay > *person.dailyLimit;
}

bool PersonLoad::isOver() const
{
    for (int week = 0; week < weeks.size(); ++week) {
        if (isOverWeek(week) || isOverDay(week))
            return true;
    }
    return false;
}

QList<PersonLoad> weekLoads(const QList<Person> &people, const QHash<PersonId, QList<TimeSpan>> &engagements,
    QDate monday, int weeks, const QTimeZone &fallback)
{
    // Reading a zone costs more than everything else here, and a team lives in few.
    QHash<QString, QTimeZone> zones;
    QList<PersonLoad> loads;
    loads.reserve(people.size());
    for (const Person &person : people) {
        const QList<TimeSpan> spans = engagements.value(person.id);
        if (spans.isEmpty()) {
            loads += PersonLoad{ person, QList<WeekLoad>(weeks) };
            continue;
        }
        auto zone = zones.find(person.zone);
        if (zone == zones.end())
            zone = zones.insert(person.zone, zoneOr(person.zone, fallback));
        loads += PersonLoad{ person, weeksOf(spans, monday, weeks, *zone) };
    }
    QHash<PersonId, QString> keys;
    for (const PersonLoad &one : std::as_const(loads))
        keys.insert(one.person.id, searchKey(one.person.name));
    std::stable_sort(loads.begin(), loads.end(), [&keys](const PersonLoad &a, const PersonLoad &b) {
        if (a.interviews() != b.interviews())
            return a.interviews() > b.interviews();
        if (a.minutes() != b.minutes())
            return a.minutes() > b.minutes();
        return keys.value(a.person.id) < keys.value(b.person.id);
    });
    return loads;
}

TimeSpan aroundWeeks(QDate monday, int weeks)
{
    // The farthest zones are 14 hours before and 12 behind.
    return { QDateTime(monday.addDays(-1), QTime(0, 0), Qt::UTC),
        QDateTime(monday.addDays(weeks * 7 + 1), QTime(0, 0), Qt::UTC) };
}

} // namespace shortlist
