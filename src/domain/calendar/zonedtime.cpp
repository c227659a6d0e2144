// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonedtime.h"

#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

// QDateTime(date, time, zone) of Qt 6.4 is invalid in a gap, takes the second of two readings in a fold, and newer
// versions do otherwise. Only one direction is the same everywhere: from a moment to its offset. Everything here is
// built on that.

constexpr qint64 kMsPerSecond = 1000;
/// No zone is further than 14 hours from Greenwich, so the moment of a wall clock reading lies in this window.
constexpr qint64 kWindowMs = qint64(16) * 3600 * kMsPerSecond;
/// Whole days were skipped where a zone crossed the date line.
constexpr qint64 kLongestGapMs = qint64(24) * 3600 * kMsPerSecond;

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * kMsPerSecond;
}

/// The digits of a wall clock, counted as if they were UTC.
qint64 wallMs(QDate date, QTime time)
{
    return QDateTime(date, QTime(time.hour(), time.minute(), time.second()), Qt::UTC).toMSecsSinceEpoch();
}

struct Readings {
    qint64 before = 0; ///< offset some hours before
    qint64 after = 0; ///< offset some hours after
    QList<qint64> moments; ///< when the clock shows it, in order: none, one or two
};

Readings readingsOf(qint64 wall, const QTimeZone &zone)
{
    Readings readings;
    readings.before = offsetMs(zone, wall - kWindowMs);
    readings.after = offsetMs(zone, wall + kWindowMs);
    const qint64 middle = offsetMs(zone, wall - readings.before);
    // On nearly all days the three are one, and then nothing more is asked: the zone is what takes the time.
    for (const qint64 offset : { readings.before, middle, readings.after }) {
        const qint64 moment = wall - offset;
        if (readings.moments.contains(moment))
            continue;
        if ((offset == readings.before ? middle : offsetMs(zone, moment)) == offset)
            readings.moments += moment;
    }
    std::sort(readings.moments.begin(), readings.moments.end());
    return readings;
}

Error noSuchTime()
{
    return Error{ Error::Code::Invalid, QCoreApplication::translate("ZonedTime", "This is no date and time."),
        QCoreApplication::translate("ZonedTime", "Give a day of the calendar and a time between 00:00 and 23:59."),
        QString() };
}

/// The first moment after `from` at which the offset is no longer the one of `from`; it changes once until `to`.
qint64 transitionBetween(qint64 from, qint64 to, const QTimeZone &zone)
{
    const qint64 old = offsetMs(zone, from);
    while (to - from > kMsPerSecond) {
        const qint64 middle = from + (to - from) / 2 / kMsPerSecond * kMsPerSecond;
        (offsetMs(zone, middle) == old ? from : to) = middle;
    }
    return to;
}

/// Names in any case, looked up once.
QByteArray spelledLikeTheSystem(const QString &name)
{
    static const QHash<QByteArray, QByteArray> kNames = [] {
        QHash<QByteArray, QByteArray> names;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            names.insert(id.toLower(), id);
        return names;
    }();
    return kNames.value(name.toLatin1().toLower());
}

/// Names the system knows without listing them: Qt lists those of zone.tab, where a computer's own "Etc/UTC" is not.
QByteArray filedBySystem(const QString &name)
{
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*$"));
    if (name.toLatin1() == QTimeZone::systemTimeZoneId())
        return name.toLatin1();
    const bool found =
        kName.match(name).hasMatch() && QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + name).isFile();
    return found ? name.toLatin1() : QByteArray();
}

} // namespace

Result<QTimeZone> zoneNamed(const QString &name)
{
    // Only names of the list: QTimeZone itself takes any word ("nowhere") for a POSIX rule and calls it valid.
    const QString trimmed = name.trimmed();
    QByteArray id = spelledLikeTheSystem(trimmed);
    if (id.isEmpty())
        id = filedBySystem(trimmed);
    if (id.isEmpty())
        id = QTimeZone::windowsIdToDefaultIanaId(trimmed.toLatin1());
    if (!id.isEmpty()) {
        const QTimeZone zone(id);
        if (zone.isValid())
            return zone;
    }
    if (!QTimeZone(QByteArrayLiteral("Europe/Berlin")).isValid())
        return Error{ Error::Code::NotFound,
            QCoreApplication::translate(
                "ZonedTime", "This computer has no time zone data, so “%1” cannot be looked up.")
                .arg(trimmed),
            QCoreApplication::translate("ZonedTime", "Install the package tzdata."), QString() };
    return Error{ Error::Code::NotFound,
        QCoreApplication::translate("ZonedTime", "“%1” is no time zone.").arg(trimmed.left(80)),
        QCoreApplication::translate("ZonedTime", "Name it by continent and city, like Europe/Berlin."), QString() };
}

Result<ZonedTime> ZonedTime::fromWallClock(QDate date, QTime time, const QString &zoneId, Fold fold)
{
    const Result<QTimeZone> zone = zoneNamed(zoneId);
    if (!zone)
        return zone.error();
    return fromWallClock(date, time, *zone, fold);
}

Result<ZonedTime> ZonedTime::fromWallClock(QDate date, QTime time, const QTimeZone &zone, Fold fold)
{
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return noSuchTime();
    const qint64 wall = wallMs(date, time);
    const Readings readings = readingsOf(wall, zone);
    ZonedTime result;
    result.m_zoneId = QString::fromLatin1(zone.id());
    qint64 moment = 0;
    if (readings.moments.isEmpty()) {
        moment = wall - readings.before;
        result.m_resolution = Resolution::MovedForward;
    } else if (readings.moments.size() == 1) {
        moment = readings.moments.constFirst();
    } else {
        moment = fold == Fold::First ? readings.moments.constFirst() : readings.moments.constLast();
        result.m_resolution = fold == Fold::First ? Resolution::FirstOfTwo : Resolution::SecondOfTwo;
    }
    const qint64 offset = offsetMs(zone, moment);
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(moment + offset, Qt::UTC);
    result.m_utc = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    result.m_offsetSeconds = int(offset / kMsPerSecond);
    result.m_date = shown.date();
    result.m_time = shown.time();
    return result;
}

Result<ZonedTime> ZonedTime::fromUtc(const QDateTime &moment, const QString &zoneId)
{
    const Result<QTimeZone> zone = zoneNamed(zoneId);
    if (!zone)
        return zone.error();
    if (!moment.isValid())
        return noSuchTime();
    const qint64 utc = moment.toSecsSinceEpoch() * kMsPerSecond;
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(utc + offsetMs(*zone, utc), Qt::UTC);
    const Readings readings = readingsOf(wallMs(shown.date(), shown.time()), *zone);
    const bool isSecond = readings.moments.size() == 2 && utc == readings.moments.constLast();
    return fromWallClock(shown.date(), shown.time(), *zone, isSecond ? Fold::Second : Fold::First);
}

std::optional<ZonedTime::Gap> ZonedTime::gap() const
{
    const Result<QTimeZone> zone = zoneNamed(m_zoneId);
    if (m_resolution != Resolution::MovedForward || !zone)
        return {};
    const qint64 held = m_utc.toMSecsSinceEpoch();
    const qint64 change = transitionBetween(held - kLongestGapMs - kMsPerSecond, held, *zone);
    const auto wall = [change](qint64 offset) { return QDateTime::fromMSecsSinceEpoch(change + offset, Qt::UTC); };
    const QDateTime from = wall(offsetMs(*zone, change - kMsPerSecond));
    const QDateTime to = wall(offsetMs(*zone, change));
    return Gap{ from.date(), from.time(), to.date(), to.time() };
}

std::optional<ZonedTime> ZonedTime::otherReading() const
{
    if (m_resolution != Resolution::FirstOfTwo && m_resolution != Resolution::SecondOfTwo)
        return {};
    const Fold other = m_resolution == Resolution::FirstOfTwo ? Fold::Second : Fold::First;
    const Result<ZonedTime> reading = fromWallClock(m_date, m_time, m_zoneId, other);
    return reading ? std::optional(*reading) : std::nullopt;
}

QString ZonedTime::remark() const
{
    const QString day = QLocale().toString(m_date, QLocale::LongFormat);
    const QString clock = words::timeOfDay(m_time);
    switch (m_resolution) {
    case Resolution::Exact:
        return {};
    case Resolution::MovedForward:
        return QCoreApplication::translate("ZonedTime", "On %1 clocks in %2 skip this time: %3 is meant instead.")
            .arg(day, m_zoneId, clock);
    case Resolution::FirstOfTwo:
        return QCoreApplication::translate(
            "ZonedTime", "On %1 clocks in %2 show %3 twice: the first time is meant, before they go back.")
            .arg(day, m_zoneId, clock);
    case Resolution::SecondOfTwo:
        return QCoreApplication::translate(
            "ZonedTime", "On %1 clocks in %2 show %3 twice: the second time is meant, after they went back.")
            .arg(day, m_zoneId, clock);
    }
    return {};
}

QDateTime startOfDayUtc(QDate date, const QTimeZone &zone)
{
    if (!date.isValid() || !zone.isValid())
        return {};
    const qint64 midnight = wallMs(date, QTime(0, 0));
    const Readings readings = readingsOf(midnight, zone);
    const qint64 moment = readings.moments.isEmpty() ? transitionBetween(
                              midnight - readings.after - kMsPerSecond, midnight - readings.before, zone)
                                                     : readings.moments.constFirst();
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

QString placeOf(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    return id.mid(id.lastIndexOf(QLatin1Char('/')) + 1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

int minutesInDay(QDate date, const QTimeZone &zone)
{
    return int(startOfDayUtc(date, zone).secsTo(startOfDayUtc(date.addDays(1), zone)) / 60);
}

QDate localDay(const QDateTime &moment, const QTimeZone &zone)
{
    const qint64 utc = moment.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(utc + offsetMs(zone, utc), Qt::UTC).date();
}

QDate localWeek(const QDateTime &moment, const QTimeZone &zone)
{
    const QDate day = localDay(moment, zone);
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace shortlist
