// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/walltime.h"

#include "cli/call.h"

#include <cstdlib>

namespace shortlist::cli {

namespace {

QString wallText(QDate date, QTime time)
{
    return date.toString(Qt::ISODate) + u' ' + time.toString(QStringLiteral("HH:mm"));
}

QString offsetText(int seconds)
{
    const QTime size = QTime(0, 0).addSecs(std::abs(seconds));
    return (seconds < 0 ? u'-' : u'+') + size.toString(QStringLiteral("HH:mm"));
}

/// A time that clocks show twice is nobody's to guess: people come an hour early or late.
Status checkOnce(const BookingTime &when)
{
    const auto time = when.resolve();
    if (!time)
        return time.error();
    const QString typed = wallText(when.date, when.time);
    if (const auto second = time->otherReading())
        return Error{ Error::Code::Invalid, CliText::tr("“%1” comes twice in %2.").arg(typed, when.zone),
            CliText::tr("Say which one: --at “%1” or, after clocks went back, --at “%2”.")
                .arg(typed + offsetText(time->offsetSeconds()), typed + offsetText(second->offsetSeconds())),
            {}, QStringLiteral("book.twice") };
    return done();
}

} // namespace

Result<BookingTime> bookingTime(const QString &text, const QString &zone)
{
    QString iso = text.trimmed();
    iso.replace(u' ', u'T');
    // Not by way of a QDateTime, which would look at the gaps of this computer's own zone.
    const QStringList parts = iso.split(u'T');
    QTime time;
    for (const char *format : { "HH:mm", "H:mm", "HH:mm:ss" }) {
        if (!time.isValid())
            time = QTime::fromString(parts.value(1), QLatin1String(format));
    }
    const BookingTime wall{ QDate::fromString(parts.value(0), Qt::ISODate), time, zone };
    if (parts.size() == 2 && wall.date.isValid() && wall.time.isValid()) {
        if (zone.isEmpty())
            return usageError(CliText::tr("In which time zone? Say --zone Europe/Berlin."));
        if (auto once = checkOnce(wall); !once)
            return once.error();
        return wall;
    }
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return usageError(CliText::tr("--at wants a time such as “2030-01-09 10:00”, not “%1”.").arg(text));
    return BookingTime::at(moment.toUTC(), zone.isEmpty() ? QStringLiteral("UTC") : zone);
}

QString movedRemark(const BookingTime &when)
{
    const auto time = when.resolve();
    return time && time->gap() ? time->remark() : QString();
}

} // namespace shortlist::cli
