// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace shortlist::words {

QString date(QDate day) { return QLocale().toString(day, dateFormat()); }

QString dateFormat() { return QCoreApplication::translate("Dates", "d MMM yyyy", "a date, as QDate formats it"); }

QString timeOfDay(QTime time)
{
    // Without a language times have seconds.
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

QString dateAndTime(const QDateTime &local)
{
    if (!local.isValid())
        return {};
    return date(local.date()) + QLatin1Char(' ') + timeOfDay(local.time());
}

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
