// SPDX-License-Identifier: GPL-3.0-or-later
// Windows of time as they are written, so that they can be read again.
#include "domain/calendar/availability.h"

#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

/// What stands on one day; minutes on its clocks, a time that ends at midnight ends at 1440.
struct WrittenDay {
    QDate date;
    QStringList times;
};

bool writesGerman() { return QLocale().language() == QLocale::German; }

/// “Tue 3 Mar”, in the same words that availabilityParts() knows: not those of the locale, which may have others.
QString dayText(QDate date)
{
    static constexpr std::array<const char *, 7> kDays{ "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    static constexpr std::array<const char *, 7> kTage{ "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So" };
    static constexpr std::array<const char *, 12> kMonths{ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
        "Sep", "Oct", "Nov", "Dec" };
    static constexpr std::array<const char *, 12> kMonate{ "Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug",
        "Sep", "Okt", "Nov", "Dez" };
    const bool german = writesGerman();
    const auto day = std::size_t(date.dayOfWeek() - 1);
    const auto month = std::size_t(date.month() - 1);
    return QStringLiteral("%1 %2%3 %4")
        .arg(QString::fromUtf8(german ? kTage.at(day) : kDays.at(day)))
        .arg(date.day())
        .arg(german ? QStringLiteral(".") : QString(),
            QString::fromUtf8(german ? kMonate.at(month) : kMonths.at(month)));
}

/// 1 to 6 o'clock would be read as in the afternoon, unless it is written as on a clock of 24 hours.
bool needsZero(const QTime &time) { return time.hour() > 0 && time.hour() < 7; }

QString clockText(const QTime &time, bool zero)
{
    return time.toString(zero ? QStringLiteral("HH:mm") : QStringLiteral("H:mm"));
}

void writeSpan(const TimeSpan &span, const QTimeZone &zone, QList<WrittenDay> &days)
{
    QDateTime from = span.start.toTimeZone(zone);
    const QDateTime end = span.end.toTimeZone(zone);
    while (from < end) {
        const QDate date = from.date();
        const bool endsLater = end.date() > date;
        const QTime to = endsLater ? QTime() : end.time();
        const bool zero = needsZero(from.time()) || (!endsLater && needsZero(to));
        QString text;
        if (endsLater && from.time() == QTime(0, 0))
            text = writesGerman() ? QStringLiteral("ganztags") : QStringLiteral("all day");
        else
            text = clockText(from.time(), zero) + u'-' + (endsLater ? QStringLiteral("24:00") : clockText(to, zero));
        if (days.isEmpty() || days.constLast().date != date)
            days += WrittenDay{ date, {} };
        days.last().times += text;
        if (!endsLater)
            break;
        from = date.addDays(1).startOfDay(zone);
    }
}

QString writtenIn(const QList<TimeSpan> &spans, const QTimeZone &zone)
{
    QList<WrittenDay> days;
    for (const TimeSpan &span : spans)
        writeSpan(span, zone, days);
    QStringList lines;
    for (const WrittenDay &day : std::as_const(days))
        lines +=
            dayText(day.date) + u' ' + QString::number(day.date.year()) + u' ' + day.times.join(QStringLiteral(", "));
    return lines.join(QStringLiteral("; ")) + u' ' + QString::fromUtf8(zone.id());
}

/// What is surely read again as it is written: whole minutes in a named zone, and nobody changes the clock near by.
bool isPlain(const QList<TimeSpan> &spans, const QTimeZone &zone)
{
    constexpr qint64 kNear = qint64{ 6 } * 60 * 60; // seconds
    constexpr qint64 kMinute = 60'000;
    const QByteArray id = zone.id();
    if (!id.contains('/') || id.startsWith("Etc/"))
        return false;
    return std::all_of(spans.begin(), spans.end(), [&zone](const TimeSpan &span) {
        if (span.start.toMSecsSinceEpoch() % kMinute != 0 || span.end.toMSecsSinceEpoch() % kMinute != 0)
            return false;
        const QDateTime change = zone.nextTransition(span.start.addSecs(-kNear)).atUtc;
        return !change.isValid() || span.end.addSecs(kNear) < change;
    });
}

} // namespace

QString availabilityText(const QList<TimeSpan> &spans, const QTimeZone &zone)
{
    if (spans.isEmpty())
        return {};
    QString text = writtenIn(spans, zone);
    if (isPlain(spans, zone))
        return text;
    const auto read = availabilityFromText(text, spans.constFirst().start, QTimeZone::utc());
    return read && *read == spans ? text : writtenIn(spans, QTimeZone::utc());
}

QString availabilityExample(const QDateTime &now, const QTimeZone &zone)
{
    // Not tomorrow: on the other side of the world that may be over before noon here.
    const QDate soon = localDay(now, zone).addDays(2);
    const QDate tuesday = soon.addDays((Qt::Tuesday - soon.dayOfWeek() + 7) % 7);
    return dayText(tuesday)
         + (writesGerman() ? QStringLiteral(" 9-12, Do nach 14:00") : QStringLiteral(" 9-12, Thu after 14:00"));
}

QString readBack(const QList<TimeSpan> &spans, const QTimeZone &zone)
{
    return spans.isEmpty() ? QString()
                           : QCoreApplication::translate("Availability", "Read as %1.", "days, times and zone")
                                 .arg(availabilityText(spans, zone));
}

} // namespace shortlist
