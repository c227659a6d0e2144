// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/icalzones.h"

#include "domain/calendar/zonedtime.h"

namespace shortlist {

std::optional<QTimeZone> IcalZones::named(const QString &name) const
{
    const auto known = m_named.constFind(name);
    if (known != m_named.cend())
        return *known;
    std::optional<QTimeZone> zone;
    QString plain = name;
    plain.remove(u'"');
    // “/freeassociation.sourceforge.net/Europe/Berlin”: some programs put their own name before that of the zone.
    const QStringList parts = plain.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < parts.size() && !zone; ++first) {
        const bool whole = first == 0;
        if (!whole && (!plain.startsWith(u'/') || parts.size() - first < 2))
            continue;
        if (const auto found = zoneNamed(whole ? plain : parts.mid(first).join(u'/')))
            zone = *found;
    }
    m_named.insert(name, zone);
    return zone;
}

QTimeZone IcalZones::zoneOf(const IcalTime &time) const
{
    if (time.isUtc)
        return QTimeZone::utc();
    if (time.isDay || time.zone.isEmpty())
        return m_own;
    return named(time.zone).value_or(QTimeZone());
}

bool IcalZones::isFiles(const IcalTime &time) const
{
    return !time.isUtc && !time.isDay && !time.zone.isEmpty() && !named(time.zone)
        && m_file.offsetInZone(time.zone, time.wall);
}

bool IcalZones::knows(const IcalTime &time) const { return zoneOf(time).isValid() || isFiles(time); }

QDateTime IcalZones::utc(const IcalTime &time) const
{
    if (time.isUtc)
        return time.wall;
    if (time.isDay)
        return startOfDayUtc(time.wall.date(), m_own);
    if (isFiles(time))
        return time.wall.addSecs(-m_file.offsetInZone(time.zone, time.wall).value_or(0));
    const auto zoned = ZonedTime::fromWallClock(time.wall.date(), time.wall.time(), zoneOf(time));
    return zoned ? zoned->utc() : QDateTime();
}

QDateTime IcalZones::wall(const QDateTime &utc, const IcalTime &like) const
{
    if (isFiles(like)) {
        // The file's rules answer for a wall clock only: the one an offset earlier is close enough to ask them.
        const int near = m_file.offsetInZone(like.zone, utc).value_or(0);
        return utc.addSecs(m_file.offsetInZone(like.zone, utc.addSecs(near)).value_or(near));
    }
    const QTimeZone zone = zoneOf(like);
    return zone.isValid() ? utc.addSecs(zone.offsetFromUtc(utc)) : utc;
}

} // namespace shortlist
