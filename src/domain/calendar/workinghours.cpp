// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workinghours.h"

#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kMinutesInDay = 1440;
constexpr std::array kDayNames{ "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

QString dayName(size_t index) { return QLatin1String(kDayNames.at(index)); }

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString textOf(const QList<WorkingHours::Range> &ranges)
{
    QStringList texts;
    for (const WorkingHours::Range &range : ranges)
        texts += clock(range.from) + u'-' + clock(range.to);
    return texts.join(QStringLiteral(", "));
}

Error notHours()
{
    return Error{ Error::Code::Format, QCoreApplication::translate("WorkingHours", "The working hours are damaged."),
        QCoreApplication::translate("WorkingHours", "Enter them again, like Mon-Fri 09:00-17:00."), QString() };
}

/// The UTC moment at which a range of a day begins or ends.
QDateTime edge(QDate date, int minute, const QTimeZone &zone, ZonedTime::Fold fold)
{
    if (minute == 0)
        return startOfDayUtc(date, zone);
    if (minute >= kMinutesInDay)
        return startOfDayUtc(date.addDays(1), zone);
    const auto time = ZonedTime::fromWallClock(date, QTime(minute / 60, minute % 60), zone, fold);
    return time ? time->utc() : QDateTime();
}

} // namespace

WorkingHours::WorkingHours()
{
    for (size_t day = 0; day < 5; ++day)
        m_days.at(day) = { Range{ 9 * 60, 17 * 60 } };
}

WorkingHours WorkingHours::none()
{
    WorkingHours hours;
    hours.m_days.fill({});
    return hours;
}

void WorkingHours::set(int dayOfWeek, const QList<Range> &ranges)
{
    QList<Range> sorted = ranges;
    std::sort(sorted.begin(), sorted.end(), [](const Range &a, const Range &b) { return a.from < b.from; });
    QList<Range> &day = m_days.at(size_t(dayOfWeek - 1));
    day.clear();
    for (const Range &range : std::as_const(sorted)) {
        const Range cut{ std::max(range.from, 0), std::min(range.to, kMinutesInDay) };
        if (cut.from >= cut.to)
            continue;
        if (!day.isEmpty() && cut.from <= day.constLast().to)
            day.last().to = std::max(day.constLast().to, cut.to);
        else
            day += cut;
    }
}

int WorkingHours::minutesPerWeek() const
{
    int minutes = 0;
    for (const QList<Range> &day : m_days) {
        for (const Range &range : day)
            minutes += range.to - range.from;
    }
    return minutes;
}

QString WorkingHours::toText() const
{
    QStringList parts;
    for (size_t first = 0; first < m_days.size();) {
        size_t last = first;
        while (last + 1 < m_days.size() && m_days.at(last + 1) == m_days.at(first))
            ++last;
        if (!m_days.at(first).isEmpty()) {
            const QString days = first == last ? dayName(first) : QString(dayName(first) + u'-' + dayName(last));
            parts += days + u' ' + textOf(m_days.at(first));
        }
        first = last + 1;
    }
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral("; "));
}

QByteArray WorkingHours::toJson() const
{
    QJsonObject object;
    for (size_t day = 0; day < m_days.size(); ++day) {
        QJsonArray ranges;
        for (const Range &range : m_days.at(day))
            ranges.append(QJsonArray{ range.from, range.to });
        if (!ranges.isEmpty())
            object.insert(dayName(day).toLower(), ranges);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<WorkingHours> WorkingHours::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return notHours();
    const QJsonObject object = document.object();
    WorkingHours hours = none();
    qsizetype understood = 0;
    for (size_t day = 0; day < hours.m_days.size(); ++day) {
        const auto found = object.constFind(dayName(day).toLower());
        if (found == object.constEnd())
            continue;
        ++understood;
        QList<Range> ranges;
        const QJsonArray array = found->toArray();
        for (const auto &value : array) {
            const Range range{ value.toArray().at(0).toInt(-1), value.toArray().at(1).toInt(-1) };
            if (range.from < 0 || range.from >= range.to || range.to > kMinutesInDay)
                return notHours();
            ranges += range;
        }
        hours.set(int(day) + 1, ranges);
    }
    if (understood != object.size())
        return notHours();
    return hours;
}

QList<TimeSpan> WorkingHours::spansOn(QDate date, const QTimeZone &zone) const
{
    QList<TimeSpan> spans;
    if (!date.isValid() || !zone.isValid())
        return spans;
    for (const Range &range : on(date.dayOfWeek())) {
        const TimeSpan span{ edge(date, range.from, zone, ZonedTime::Fold::First),
            edge(date, range.to, zone, ZonedTime::Fold::Second) };
        if (!span.isEmpty())
            spans += span;
    }
    return spans;
}

bool covers(const QDateTime &startUtc, int minutes, const QTimeZone &zone, const WorkingHours &hours)
{
    if (minutes < 1 || !startUtc.isValid() || !zone.isValid())
        return false;
    const TimeSpan asked{ startUtc.toUTC(), startUtc.toUTC().addSecs(qint64(minutes) * 60) };
    QList<TimeSpan> spans;
    const QDate last = localDay(asked.end, zone);
    for (QDate day = localDay(asked.start, zone); day <= last; day = day.addDays(1))
        spans += hours.spansOn(day, zone);
    const QList<TimeSpan> whole = merged(spans);
    return std::any_of(whole.begin(), whole.end(), [&asked](const TimeSpan &span) { return span.contains(asked); });
}

} // namespace shortlist
