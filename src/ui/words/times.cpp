// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/times.h"

#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"
#include "ui/settings/appsettings.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace shortlist::words {

namespace {

struct TimesTexts {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

} // namespace

QString place(const QTimeZone &zone) { return placeOf(zone); }

QString time(const QDateTime &utc, const AppSettings &settings)
{
    return utc.isValid() ? withPlace(clock(utc, settings), utc, settings) : QString();
}

QString clock(const QDateTime &utc, const AppSettings &settings)
{
    return clockTime(utc, settings.timeZone(), settings.timeFormat());
}

QString withPlace(const QString &text, const QDateTime &utc, const AppSettings &settings)
{
    return settings.differsFromComputer(utc)
             ? TimesTexts::tr("%1 (%2)", "time, place of its zone").arg(text, place(settings.timeZone()))
             : text;
}

QString day(const QDateTime &utc, const QDateTime &nowUtc, const AppSettings &settings)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(settings.timeZone());
    const bool thisYear = local.date().year() == nowUtc.toTimeZone(settings.timeZone()).date().year();
    return QLocale().toString(local.date(), thisYear ? TimesTexts::tr("ddd d MMM") : TimesTexts::tr("ddd d MMM yyyy"));
}

QString dayAndTime(const QDateTime &utc, const QDateTime &nowUtc, const AppSettings &settings)
{
    if (!utc.isValid())
        return {};
    return day(utc, nowUtc, settings) + QLatin1Char(' ') + time(utc, settings);
}

QString distance(const QDateTime &utc, const QDateTime &nowUtc)
{
    const qint64 seconds = nowUtc.secsTo(utc);
    const int minutes = int(std::llabs(seconds) / 60);
    const bool ahead = seconds > 0;
    if (minutes < 1)
        return TimesTexts::tr("now");
    if (minutes < 60)
        return ahead ? TimesTexts::tr("in %n minute(s)", nullptr, minutes)
                     : TimesTexts::tr("%n minute(s) ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 48)
        return ahead ? TimesTexts::tr("in %n hour(s)", nullptr, hours)
                     : TimesTexts::tr("%n hour(s) ago", nullptr, hours);
    return ahead ? TimesTexts::tr("in %n day(s)", nullptr, hours / 24)
                 : TimesTexts::tr("%n day(s) ago", nullptr, hours / 24);
}

} // namespace shortlist::words
