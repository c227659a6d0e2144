// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks: the hours beside the grid, its own and those of other zones, and what they do on a day of 23 or 25 hours.
#include "domain/calendar/clockaxis.h"
#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"
#include "ui/calendar/calendarview.h"
#include "ui/style/metrics.h"
#include "ui/words/times.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kOtherZones = 2; ///< columns of hours beside one's own
constexpr int kWidestHead = 72; ///< of a column of hours: its hours are narrower than many a place

/// "CET"; "+05:45" for zones that go by no abbreviation.
QString shortName(const QTimeZone &zone, const QDateTime &at)
{
    const QString name = zone.abbreviation(at);
    return name.isEmpty() ? zone.displayName(at, QTimeZone::OffsetName) : name;
}

QString againText(const QString &time)
{
    return CalendarView::tr("%1 again", "an hour that clocks show twice").arg(time);
}

} // namespace

void CalendarView::measureLabels()
{
    const QFontMetrics caption(captionFont());
    const QString usual = QLocale().toString(QTime(22, 0), m_timeFormat);
    int wide = caption.horizontalAdvance(usual);
    if (!m_zones.isEmpty()) // it may be another day there
        wide += caption.horizontalAdvance(QStringLiteral(" −1"));
    const auto goesBack = [this](const QTimeZone &zone) {
        return !ClockAxis(m_geometry.firstDay.addDays(-1), m_geometry.oneDay ? 3 : m_geometry.days + 2, zone)
                    .repeats()
                    .isEmpty();
    };
    const bool back = !m_geometry.axis.repeats().isEmpty()
                   || std::any_of(m_zones.begin(), m_zones.end(),
                       [&goesBack](const ZoneColumn &column) { return goesBack(column.zone); });
    if (back)
        wide = std::max(wide, caption.horizontalAdvance(againText(usual)));
    m_labelWidth = wide + 2 * kRelated;
    for (int column = 0; !m_zones.isEmpty() && column <= m_zones.size(); ++column) {
        const int head = caption.size(0, zoneHead(column)).width() + kRelated;
        m_labelWidth = std::max(m_labelWidth, std::min(head, kWidestHead));
    }
    m_geometry.left = m_labelWidth * int(m_zones.size() + 1);
}

/// After a change of the days or the zone: an hour may come twice, or not at all.
void CalendarView::followClocks()
{
    m_geometry.followClocks();
    for (ZoneColumn &column : m_zones)
        column.day = {};
    followZoneDay();
    measureLabels();
}

void CalendarView::setZones(const QTimeZone &mine, const QList<QTimeZone> &others, const QStringList &whose)
{
    QList<ZoneColumn> shown;
    for (qsizetype i = 0; i < others.size() && i < kOtherZones; ++i)
        shown += ZoneColumn{ others.at(i), {}, {}, whose.value(i) };
    const auto isSame = [](const ZoneColumn &a, const ZoneColumn &b) { return a.zone == b.zone && a.whose == b.whose; };
    if (mine == m_geometry.zone && std::equal(shown.begin(), shown.end(), m_zones.begin(), m_zones.end(), isSame))
        return;
    m_geometry.zone = mine;
    m_zones = shown;
    followClocks();
    measure();
    describeZones();
}

void CalendarView::describeZones()
{
    QStringList heads;
    for (int column = 0; column <= m_zones.size(); ++column)
        heads += zoneWords(column);
    setAccessibleDescription(m_zones.isEmpty() ? QString() : heads.join(QStringLiteral("; ")));
}

QString CalendarView::zoneHead(int column) const
{
    const auto noon = ZonedTime::fromWallClock(zoneDay(), QTime(12, 0), m_geometry.zone);
    if (!noon)
        return {};
    const bool mine = column >= m_zones.size();
    const QTimeZone zone = mine ? m_geometry.zone : m_zones.at(column).zone;
    const QString whose = mine ? QString() : m_zones.at(column).whose;
    if (!zone.isValid())
        return whose + u'\n' + QStringLiteral("–");
    const QString place = whose.isEmpty() ? words::place(zone) : whose;
    const QString name = shortName(zone, noon->utc());
    const bool isName = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    // Beside others “CET” does not say whose it is; “+04” says nothing of where.
    return place == name || (m_zones.isEmpty() && isName) ? name : place + u'\n' + name;
}

QString CalendarView::zoneWords(int column) const
{
    const bool mine = column >= m_zones.size();
    const QTimeZone zone = mine ? m_geometry.zone : m_zones.at(column).zone;
    if (!zone.isValid())
        return tr("The time zone of this candidate is not known");
    const auto noon = ZonedTime::fromWallClock(zoneDay(), QTime(12, 0), m_geometry.zone);
    const QString id = QString::fromUtf8(zone.id());
    const QString name = noon ? shortName(zone, noon->utc()) : id;
    const QString both = name == id ? id : tr("%1 (%2)", "zone, its short name").arg(id, name);
    const QString whose = mine ? tr("Your time zone") : m_zones.at(column).whose;
    return whose.isEmpty() ? both : tr("%1: %2", "whose zone, the zone").arg(whose, both);
}

QList<QTimeZone> CalendarView::otherZones() const
{
    QList<QTimeZone> zones;
    for (const ZoneColumn &column : m_zones)
        zones += column.zone;
    return zones;
}

/// The hours of other zones are right for the day on which the time cursor stands.
QDate CalendarView::zoneDay() const { return m_geometry.column(m_cursorDate) < 0 ? m_geometry.firstDay : m_cursorDate; }

void CalendarView::followZoneDay()
{
    const QDate day = zoneDay();
    if (std::exchange(m_papersDay, day) != day)
        forgetPapers(); // summer time may have begun
    if (std::all_of(m_zones.begin(), m_zones.end(), [&day](const ZoneColumn &one) { return one.day == day; }))
        return;
    QList<QDateTime> moments;
    const auto ticks = m_geometry.axis.ticks();
    for (const ClockAxis::Tick &tick : ticks) {
        const QDateTime moment = m_geometry.momentAt(day, tick.row);
        moments += m_geometry.rowOf(moment) == tick.row ? moment : QDateTime(); // there is no such time
    }
    for (ZoneColumn &column : m_zones) {
        if (column.day == day)
            continue;
        column.day = day;
        column.hours = hoursElsewhere(day, moments, column.zone);
    }
    describeZones(); // by names that change with summer time
}

/// The time at the cursor as its clock shows it, and which of two.
QString CalendarView::cursorText() const
{
    const QString time = clock(m_cursorMinute);
    return m_cursorSecond ? againText(time) : time;
}

QString CalendarView::hourLabel(int column, int hour) const
{
    if (column >= m_zones.size()) {
        const auto ticks = m_geometry.axis.ticks();
        if (hour >= ticks.size())
            return {};
        const ClockAxis::WallMinute &wall = ticks.at(hour).wall;
        return wall.second ? againText(clock(wall.minute)) : clock(wall.minute);
    }
    const QList<ZoneHour> &hours = m_zones.at(column).hours;
    if (hour >= hours.size())
        return {};
    const ZoneHour &there = hours.at(hour);
    QString time = QLocale().toString(there.time, m_timeFormat);
    if (there.second)
        return againText(time);
    if (there.dayShift == 0)
        return time;
    return there.dayShift > 0 ? tr("%1 +%2", "time, days later").arg(time).arg(there.dayShift)
                              : tr("%1 −%2", "time, days earlier").arg(time).arg(-there.dayShift);
}

QString CalendarView::clock(int minuteOfDay) const
{
    return QLocale().toString(QTime(minuteOfDay / 60 % 24, minuteOfDay % 60), m_timeFormat);
}

/// On a card: asking what clocks do takes its time, and mostly they do nothing.
QString CalendarView::shownClock(const QDateTime &moment) const
{
    return m_geometry.axis.repeats().isEmpty()
             ? QLocale().toString(moment.toTimeZone(m_geometry.zone).time(), m_timeFormat)
             : spokenClock(moment);
}

QString CalendarView::spokenClock(const QDateTime &moment, const QTimeZone &zone) const
{
    return words::clockTime(moment, zone, m_timeFormat);
}

Result<ZonedTime> CalendarView::cursorMoment() const
{
    return ZonedTime::fromWallClock(
        m_cursorDate, cursorTime(), m_geometry.zone, m_cursorSecond ? ZonedTime::Fold::Second : ZonedTime::Fold::First);
}

} // namespace shortlist
