// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/deadline.h"

#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kLongestPause = 366; ///< days without a workday after which days are counted as they come
constexpr int kHoursADay = 24;

struct DeadlineTexts {
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

bool isCountry(const QString &text)
{
    return text.size() == 2
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

bool isWorkday(QDate day, const Workdays &workdays)
{
    const bool never = workdays.hours.minutesPerWeek() == 0;
    const bool week = never ? day.dayOfWeek() <= 5 : !workdays.hours.on(day.dayOfWeek()).isEmpty();
    return week && !(workdays.dayOff && workdays.dayOff(day));
}

QDate workdayAfter(QDate day, const Workdays &workdays)
{
    for (int i = 1; i <= kLongestPause; ++i) {
        if (isWorkday(day.addDays(i), workdays))
            return day.addDays(i);
    }
    return day.addDays(1);
}

} // namespace

QString holidaysSetting() { return QStringLiteral("team.holidays"); }

Result<QList<Holiday>> holidaysFromText(const QString &text)
{
    QList<Holiday> holidays;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Holiday holiday;
        const QString country = line.section(u' ', 0, 0).toUpper();
        holiday.day = QDate::fromString(line.section(u' ', 1, 1), Qt::ISODate);
        holiday.name = line.section(u' ', 2);
        if (!holiday.day.isValid() || (country != u"*" && !isCountry(country)))
            return Error{ Error::Code::Invalid, DeadlineTexts::tr("“%1” is not a holiday.").arg(line),
                DeadlineTexts::tr("Write the country's two letters, or * for everybody, and the day: “DE 2026-12-25 "
                                  "Christmas Day”."),
                {}, QStringLiteral("holidays.line") };
        if (country != u"*")
            holiday.country = country;
        holidays.append(holiday);
    }
    return holidays;
}

QString countryOf(const QTimeZone &zone)
{
    if (!zone.isValid() || zone.territory() == QLocale::AnyTerritory)
        return {};
    const QString code = QLocale::territoryToCode(zone.territory());
    return isCountry(code) ? code : QString();
}

Workdays workdaysOf(const Person &person, const QList<Away> &away, const QList<Holiday> &holidays)
{
    Workdays workdays;
    if (!person.zone.isEmpty()) // Qt takes an empty name for the zone of this computer
        workdays.zone = QTimeZone(person.zone.toLatin1());
    if (auto hours = WorkingHours::fromText(person.workingHours))
        workdays.hours = *hours;
    QSet<QDate> off;
    const QString country = countryOf(workdays.zone);
    for (const Holiday &holiday : holidays) {
        if (holiday.country.isEmpty() || holiday.country == country)
            off.insert(holiday.day);
    }
    QList<std::pair<QDate, QDate>> gone;
    for (const Away &one : away) {
        if (one.personId == person.id)
            gone.append({ one.from, one.to });
    }
    workdays.dayOff = [off, gone](QDate day) {
        return off.contains(day) || std::any_of(gone.begin(), gone.end(), [day](const std::pair<QDate, QDate> &days) {
            return day >= days.first && day <= days.second;
        });
    };
    return workdays;
}

QDateTime dueAt(const QDateTime &end, const Workdays &workdays, int businessDays)
{
    if (!end.isValid() || businessDays <= 0)
        return end.toUTC();
    const QTimeZone zone = workdays.zone.isValid() ? workdays.zone : QTimeZone::utc();
    const QDateTime local = end.toTimeZone(zone);
    QDate day = local.date();
    for (int i = 0; i < businessDays; ++i)
        day = workdayAfter(day, workdays);
    const auto due = ZonedTime::fromWallClock(day, local.time(), zone);
    return due ? due->utc() : end.toUTC().addDays(businessDays);
}

QDateTime dueAfterHours(const QDateTime &end, const Workdays &workdays, int hours)
{
    const QDateTime due = dueAt(end, workdays, hours / kHoursADay);
    return due.isValid() ? due.addSecs(qint64(std::max(0, hours % kHoursADay)) * 3600) : due;
}

} // namespace shortlist
