// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/dates.h"

#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QLocale>

namespace shortlist::words {

QString date(QDate day) { return QLocale().toString(day, dateFormat()); }

QString dateFormat() { return QCoreApplication::translate("Dates", "d MMM yyyy", "a date, as QDate formats it"); }

namespace {

/// A time comes twice only so near a change of clocks. To ask for the change itself takes ten times as long, and lists
/// of conflicts have thousands of times.
constexpr qint64 kNearSeconds = qint64(3) * 3600;

/// Without a language times have seconds.
QString usualFormat() { return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")); }

} // namespace

QString timeOfDay(QTime time) { return QLocale().toString(time, usualFormat()); }

QString dateAndTime(const QDateTime &local)
{
    if (!local.isValid())
        return {};
    return date(local.date()) + QLatin1Char(' ') + timeOfDay(local.time());
}

QString clockTime(const QDateTime &moment, const QTimeZone &zone, const QString &format, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    QString time = locale.toString(moment.toTimeZone(zone).time(), format);
    if (zone.offsetFromUtc(moment.addSecs(-kNearSeconds)) == zone.offsetFromUtc(moment.addSecs(kNearSeconds)))
        return time;
    const auto there = ZonedTime::fromUtc(moment, QString::fromLatin1(zone.id()));
    if (there && there->resolution() == ZonedTime::Resolution::FirstOfTwo)
        return QCoreApplication::translate("Dates", "%1 (the first time)", "of two when clocks go back").arg(time);
    if (there && there->resolution() == ZonedTime::Resolution::SecondOfTwo)
        return QCoreApplication::translate("Dates", "%1 (the second time)", "of two when clocks go back").arg(time);
    return time;
}

QString clockTime(const QDateTime &moment, const QTimeZone &zone) { return clockTime(moment, zone, usualFormat()); }

QString days(const QList<TimeSpan> &spans, const QTimeZone &zone)
{
    QStringList parts;
    for (const TimeSpan &span : spans) {
        const QString first = date(span.start.toTimeZone(zone).date());
        // The end is midnight mostly: the last day is the one before.
        const QString last = date(span.end.addMSecs(-1).toTimeZone(zone).date());
        parts += first == last
                   ? first
                   : QCoreApplication::translate("Dates", "%1 – %2", "first day, last day").arg(first, last);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace shortlist::words
