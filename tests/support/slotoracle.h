// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotfinder.h"
#include "domain/calendar/zonedtime.h"

#include <QMap>
#include <QRandomGenerator>

#include <limits>
#include <map>
#include <vector>

// What a time is worth, worked out without the finder of times.

namespace shortlist::test {

inline QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC(); }

inline SlotPerson somebody(const QString &name, const QByteArray &zone = "Europe/Berlin")
{
    SlotPerson one;
    one.person.id = PersonId(QUuid::createUuid());
    one.person.name = name;
    one.person.zone = QString::fromLatin1(zone);
    return one;
}

/// A zone's answers, each asked for once: QTimeZone is what takes long.
class Wall {
public:
    explicit Wall(const QByteArray &zone)
        : m_zone(zone)
    {
    }
    static Wall &in(const QByteArray &zone)
    {
        static std::map<QByteArray, Wall> walls;
        return walls.try_emplace(zone, zone).first->second;
    }

    const QTimeZone &zone() const { return m_zone; }
    QDate day(const QDateTime &moment)
    {
        QDate &day = m_days[moment.toMSecsSinceEpoch()];
        if (!day.isValid())
            day = localDay(moment, m_zone);
        return day;
    }
    QDateTime start(QDate day)
    {
        QDateTime &start = m_starts[day.toJulianDay()];
        if (!start.isValid())
            start = startOfDayUtc(day, m_zone);
        return start;
    }

private:
    QTimeZone m_zone;
    QHash<qint64, QDate> m_days;
    QHash<qint64, QDateTime> m_starts;
};

inline QDate weekOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

inline QList<TimeSpan> workedOn(const QString &hours, QDate day, const QTimeZone &zone)
{
    static QHash<std::pair<QByteArray, qint64>, QList<TimeSpan>> known;
    const std::pair<QByteArray, qint64> key{ zone.id() + hours.toUtf8(), day.toJulianDay() };
    if (!known.contains(key)) {
        const auto read = WorkingHours::fromText(hours);
        known.insert(key, read ? read->spansOn(day, zone) : QList<TimeSpan>());
    }
    return known.value(key);
}

// The oracle: the rules of booking and plain spans, moment by moment, with no masks, no day tables and no order of
// looking.

struct Case {
    QDateTime from;
    int days = 1;
    QList<SlotPerson> people;
    SlotQuery query;
};

constexpr int bit(SlotRule rule) { return 1 << int(rule); }

/// A person, with what is the same for every moment.
struct Known {
    const SlotPerson &person;
    Wall &wall;
    QList<TimeSpan> worked;
    QList<QDate> startDays;
    bool isNew = false;
};

inline int startsInWeek(const Known &one, QDate day)
{
    return int(std::count_if(one.startDays.begin(), one.startDays.end(),
        [week = weekOf(day)](QDate start) { return weekOf(start) == week; }));
}

/// The rules that a time breaks for one person.
inline int brokenFor(const Known &one, const TimeSpan &span)
{
    const Person &person = one.person.person;
    const QDate day = one.wall.day(span.start);
    const QDate last = one.wall.day(span.end.addMSecs(-1));
    int broken = 0;
    if (std::none_of(one.worked.begin(), one.worked.end(), [&](const TimeSpan &hours) { return hours.contains(span); }))
        broken |= bit(SlotRule::Hours);
    for (const TimeSpan &busy : one.person.busy)
        broken |= busy.overlaps(span) ? bit(SlotRule::Busy) : 0;
    for (const Away &away : one.person.away)
        broken |= away.from <= last && day <= away.to ? bit(SlotRule::Away) : 0;
    if ((person.dailyLimit && one.startDays.count(day) >= *person.dailyLimit)
        || (person.weeklyLimit && startsInWeek(one, day) >= *person.weeklyLimit))
        broken |= bit(SlotRule::Limits);
    return broken;
}

/// The rules that a time breaks for the candidate; -1 in the past, which nobody can set aside.
inline int brokenForCandidate(const SlotQuery &query, const QList<TimeSpan> &windows, const TimeSpan &span)
{
    if (span.start < query.now)
        return -1;
    int broken = 0;
    if (span.start < query.now.addSecs(qint64(query.noticeHours) * 3600))
        broken |= bit(SlotRule::Notice);
    if (!windows.isEmpty()
        && std::none_of(windows.begin(), windows.end(), [&](const TimeSpan &window) { return window.contains(span); }))
        broken |= bit(SlotRule::Windows);
    for (const TimeSpan &other : query.candidateBusy)
        broken |= other.overlaps(span) ? bit(SlotRule::CandidateBusy) : 0;
    if ((query.notBefore.isValid() && span.start < query.notBefore)
        || (query.notAfter.isValid() && span.end > query.notAfter))
        broken |= bit(SlotRule::Order);
    return broken;
}

inline int personPoints(const Case &one, const Known &known, const TimeSpan &span)
{
    const int points = (known.isNew ? 2 : 0) + 3 * startsInWeek(known, known.wall.day(span.start));
    const qint64 buffer = qint64(one.query.bufferMinutes) * 60;
    const TimeSpan wide{ span.start.addSecs(-buffer), span.end.addSecs(buffer) };
    const QDateTime end = one.from.addSecs(qint64(one.days) * 86400);
    const QList<TimeSpan> &busy = known.person.busy;
    const bool near = std::any_of(busy.begin(), busy.end(), [&](const TimeSpan &other) {
        return TimeSpan{ other.start, std::min(other.end, end) }.overlaps(wide);
    });
    return points + (near ? 4 : 0);
}

/// Two points for each quarter before or after the hours that are nearest; a day has no more than half of it.
inline int outsidePoints(const Known &known, const TimeSpan &span)
{
    const auto quarters = [](const QDateTime &from, const QDateTime &to) {
        return int((std::max<qint64>(0, from.secsTo(to)) + 899) / 900);
    };
    int least = 48;
    for (const TimeSpan &hours : known.worked)
        least = std::min(least, quarters(span.start, hours.start) + quarters(hours.end, span.end));
    return 2 * least;
}

inline int timePoints(const SlotQuery &query, const TimeSpan &span)
{
    Wall &wall = Wall::in(query.candidateZone.id());
    const QDate day = wall.day(span.start);
    const int begins = int(wall.start(day).secsTo(span.start) / 60);
    int points = int(query.now.secsTo(span.start) / 86400);
    points += std::max(0, 600 - begins) / 15 + std::max(0, begins + span.minutes() - 960) / 15;
    const bool same = std::any_of(query.candidateBusy.begin(), query.candidateBusy.end(),
        [&](const TimeSpan &other) { return wall.day(other.start) == day; });
    if (query.spacing == SlotQuery::Spacing::OneDay && !query.candidateBusy.isEmpty() && !same)
        points += 6;
    if (query.spacing == SlotQuery::Spacing::Spread && same)
        points += 6;
    return points;
}

constexpr int kNever = std::numeric_limits<int>::max();

/// A moment with what speaks against it, and what it costs.
struct Moment {
    QDateTime start;
    int candidate = 0;
    int points = 0;
    QList<int> broken; ///< by person
    QList<int> personPoints;
    QList<int> outside; ///< of these points, those for working hours
};

inline QList<Moment> momentsOf(const Case &one)
{
    std::vector<Known> team;
    for (const SlotPerson &person : one.people) {
        Wall &wall = Wall::in(person.person.zone.toLatin1());
        Known known{ person, wall, {}, {}, !one.query.known.contains(person.person.id) };
        for (int day = -2; day <= one.days + 2; ++day)
            known.worked += workedOn(person.person.workingHours, one.from.date().addDays(day), wall.zone());
        known.worked = merged(known.worked);
        for (const QDateTime &start : person.starts)
            known.startDays += wall.day(start);
        team.push_back(known);
    }
    const QList<TimeSpan> windows = merged(one.query.windows);
    QList<Moment> moments;
    const QDateTime end = one.from.addSecs(qint64(one.days) * 86400);
    for (QDateTime start = one.from;; start = start.addSecs(900)) {
        const TimeSpan span{ start, start.addSecs(qint64(one.query.minutes) * 60) };
        if (span.end > end)
            return moments;
        Moment moment{ start, brokenForCandidate(one.query, windows, span), 0, {}, {}, {} };
        if (moment.candidate < 0)
            continue;
        moment.points = timePoints(one.query, span);
        for (const Known &known : team) {
            moment.broken += brokenFor(known, span);
            moment.outside += moment.broken.constLast() & bit(SlotRule::Hours) ? outsidePoints(known, span) : 0;
            moment.personPoints += personPoints(one, known, span) + moment.outside.constLast();
        }
        moments += moment;
    }
}

/// The cheapest way to seat everybody, every one tried.
inline int seated(const SlotQuery &query, const Moment &moment, int relaxed, qsizetype seat, int taken)
{
    if (seat == query.seats.size())
        return 0;
    int best = kNever;
    for (const int person : query.seats.at(seat)) {
        if (taken & (1 << person) || query.alongside.contains(person) || moment.broken.at(person) & ~relaxed)
            continue;
        const int rest = seated(query, moment, relaxed, seat + 1, taken | (1 << person));
        if (rest != kNever)
            best = std::min(best, rest + moment.personPoints.at(person));
    }
    return best;
}

inline bool isPossible(const SlotQuery &query, const Moment &moment, int relaxed)
{
    const bool with = std::all_of(query.alongside.begin(), query.alongside.end(),
        [&](int person) { return !(moment.broken.at(person) & ~relaxed); });
    return with && !(moment.candidate & ~relaxed) && seated(query, moment, relaxed, 0, 0) != kNever;
}

inline bool anyTime(const SlotQuery &query, const QList<Moment> &moments, int relaxed)
{
    return std::any_of(
        moments.begin(), moments.end(), [&](const Moment &moment) { return isPossible(query, moment, relaxed); });
}

/// Points of every moment that is possible with some rules set aside.
inline QMap<QDateTime, int> everyTime(const SlotQuery &query, const QList<Moment> &moments, int relaxed)
{
    QMap<QDateTime, int> found;
    for (const Moment &moment : moments) {
        if (!isPossible(query, moment, relaxed))
            continue;
        int points = seated(query, moment, relaxed, 0, 0) + moment.points;
        for (const int person : query.alongside)
            points += moment.outside.at(person);
        found.insert(moment.start, points);
    }
    return found;
}

inline TimeSpan someSpan(QRandomGenerator &dice, const QDateTime &from, int days)
{
    const QDateTime start = from.addSecs(qint64(dice.bounded(days * 96)) * 900);
    return { start, start.addSecs(qint64(dice.bounded(1, 13)) * 900) };
}

} // namespace shortlist::test
