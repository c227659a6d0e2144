// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availability.h"

#include "domain/calendar/availabilityparts.h"
#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kDayMinutes = 24 * 60;
constexpr int kFarDays = 183; ///< a date without a year that is farther off may have been meant of this year

/// The next date on a weekday: `after` itself counts.
QDate nextWeekday(QDate after, int dayOfWeek) { return after.addDays((dayOfWeek - after.dayOfWeek() + 7) % 7); }

/// The next such date from a day on; nothing for a day that no year has.
QDate nextDate(const AvailabilityDay &day, QDate from)
{
    if (day.year > 0)
        return QDate(day.year, day.month, day.day);
    constexpr int kLeapYears = 8; // 29 February may be so far away
    for (int year = from.year(); year <= from.year() + kLeapYears; ++year) {
        const QDate date(year, day.month, day.day);
        if (date.isValid() && date >= from)
            return date;
    }
    return {};
}

QDateTime momentOf(QDate date, int minutes, const QTimeZone &zone, ZonedTime::Fold fold)
{
    date = date.addDays(minutes / kDayMinutes);
    minutes %= kDayMinutes;
    if (minutes == 0)
        return startOfDayUtc(date, zone);
    const auto moment = ZonedTime::fromWallClock(date, QTime(0, 0).addSecs(minutes * 60), zone, fold);
    return moment ? moment->utc() : QDateTime();
}

TimeSpan spanOf(QDate date, const AvailabilityTimes &times, const QTimeZone &zone)
{
    return { momentOf(date, times.from, zone, ZonedTime::Fold::First),
        momentOf(date, times.to, zone, ZonedTime::Fold::Second) };
}

/// “3 March 2027”, as the language has it: its long format without the weekday.
QString dateWithoutDay(QDate date)
{
    static const QRegularExpression kWeekday(QStringLiteral("^dddd,?\\s*|,?\\s*dddd"));
    return QLocale().toString(date, QLocale().dateFormat(QLocale::LongFormat).remove(kWeekday));
}

Error wrongWeekday(const AvailabilityPart &part, QDate date, int weekday)
{
    return failure(Error::Code::Invalid, "availability.day",
        QCoreApplication::translate("Availability", "“%1”: %2 is a %3, not a %4.")
            .arg(part.text, dateWithoutDay(date), QLocale().dayName(date.dayOfWeek()), QLocale().dayName(weekday)),
        QCoreApplication::translate("Availability", "Correct the weekday or the date."));
}

/// What a person typed who means times to come, and what is over of it; nothing where nothing is.
QString pastRemark(const AvailabilityPart &part, const QList<QDate> &dates, const QDateTime &now)
{
    QStringList over;
    bool all = true;
    for (const QDate &date : dates) {
        const bool past = std::all_of(part.times.begin(), part.times.end(),
            [&](const AvailabilityTimes &times) { return spanOf(date, times, part.zone).end <= now; });
        if (past)
            over += dateWithoutDay(date);
        all = all && past;
    }
    if (over.isEmpty())
        return {};
    if (all && over.size() == 1)
        return QCoreApplication::translate("Availability", "“%1” is over already.").arg(part.text);
    if (all)
        return QCoreApplication::translate("Availability", "“%1” are over already.", "several days").arg(part.text);
    const QString sentence =
        over.size() == 1 ? QCoreApplication::translate("Availability", "“%1”: %2 is over already.", "text, days")
                         : QCoreApplication::translate("Availability", "“%1”: %2 are over already.", "text, days");
    return sentence.arg(part.text, QLocale().createSeparatedList(over));
}

Error withExample(Error error, const QDateTime &now, const QTimeZone &zone)
{
    error.advice = QCoreApplication::translate("Availability", "Write days and times like %1.")
                       .arg(availabilityExample(now, zone));
    return error;
}

/// Turns what the parts name into dates, each after the one before where only a weekday is said.
class DayReader {
public:
    explicit DayReader(const QDateTime &now)
        : m_now(now)
    {
    }

    Result<QList<QDate>> datesOf(const AvailabilityPart &part, const AvailabilityTimes &times, const QTimeZone &zone)
    {
        const QDate today = localDay(m_now, zone);
        QList<QDate> dates;
        for (const AvailabilityDay &day : part.days) {
            QDate date;
            if (day.fromToday >= 0)
                date = today.addDays(day.fromToday);
            else if (day.day > 0)
                date = nextDate(day, today);
            else {
                date = nextWeekday(std::max(day.next ? today.addDays(1) : today, m_named), day.weekday);
                // What is over today is meant for next week.
                if (spanOf(date, times, zone).end <= m_now)
                    date = date.addDays(7);
            }
            if (!date.isValid())
                return failure(Error::Code::Invalid, "availability.text",
                    QCoreApplication::translate("Availability", "“%1” names a day that there is not.").arg(part.text),
                    QCoreApplication::translate("Availability", "Correct the date."));
            if (day.day > 0 && day.weekday > 0 && date.dayOfWeek() != day.weekday)
                return wrongWeekday(part, date, day.weekday);
            if (day.weekday == 0 || day.day > 0)
                m_named = date;
            if (day.next || (day.day > 0 && day.year == 0 && today.addDays(kFarDays) < date))
                m_remarks += QCoreApplication::translate("Availability", "“%1”: %2 is meant.")
                                 .arg(part.text, QLocale().toString(date, QLocale::LongFormat));
            dates += date;
        }
        return dates;
    }
    const QStringList &remarks() const { return m_remarks; }

private:
    QDateTime m_now;
    QStringList m_remarks;
    QDate m_named; ///< the last one named with its date
};

/// Days without times take those that come next on the same line, or are whole days.
QList<AvailabilityPart> withTimes(const QList<AvailabilityPart> &parts)
{
    QList<AvailabilityPart> joined;
    for (const AvailabilityPart &part : parts) {
        AvailabilityPart *before = joined.isEmpty() ? nullptr : &joined.last();
        if (before && before->times.isEmpty() && !before->endsLine) {
            before->days += part.days;
            before->times = part.times;
            before->endsLine = part.endsLine;
            before->text += QStringLiteral(", ") + part.text;
            before->remarks += part.remarks;
            if (part.zone.isValid())
                before->zone = part.zone;
        } else {
            joined += part;
        }
    }
    for (AvailabilityPart &part : joined) {
        if (part.times.isEmpty())
            part.times = { AvailabilityTimes{ 0, kDayMinutes } };
    }
    return joined;
}

/// A zone named once holds for its neighbours.
void lendZones(QList<AvailabilityPart> &parts, const QTimeZone &zone)
{
    QTimeZone next;
    for (qsizetype i = parts.size(); i-- > 0;) {
        if (!parts.at(i).zone.isValid())
            parts[i].zone = next;
        next = parts.at(i).zone;
    }
    QTimeZone before = zone;
    for (AvailabilityPart &part : parts) {
        if (!part.zone.isValid())
            part.zone = before;
        before = part.zone;
    }
}

} // namespace

Result<ReadAvailability> readAvailability(const QString &text, const QDateTime &now, const QTimeZone &zone)
{
    if (text.size() > kLongestAvailability)
        return failure(Error::Code::Invalid, "availability.text",
            QCoreApplication::translate("Availability", "This text is too long to be the times somebody can come."),
            QCoreApplication::translate("Availability", "Keep to days and times."));
    const auto read = availabilityParts(text);
    if (!read)
        return withExample(read.error(), now, zone);
    QList<AvailabilityPart> parts = withTimes(*read);
    lendZones(parts, zone);
    DayReader reader(now);
    QList<QDate> dates;
    ReadAvailability found;
    for (const AvailabilityPart &part : std::as_const(parts)) {
        found.remarks += part.remarks;
        if (!part.days.isEmpty()) {
            const auto named = reader.datesOf(part, part.times.constLast(), part.zone);
            if (!named)
                return named.error();
            dates = *named;
        }
        if (dates.isEmpty())
            return withExample(
                failure(Error::Code::Invalid, "availability.text",
                    QCoreApplication::translate("Availability", "“%1” names no day.").arg(part.text), QString()),
                now, zone);
        if (const QString remark = pastRemark(part, dates, now); !remark.isEmpty())
            found.remarks += remark;
        for (const QDate &date : std::as_const(dates)) {
            for (const AvailabilityTimes &times : part.times)
                found.spans += spanOf(date, times, part.zone);
        }
    }
    found.spans = merged(found.spans);
    found.remarks += reader.remarks();
    found.remarks.removeDuplicates();
    return found;
}

Result<QList<TimeSpan>> availabilityFromText(const QString &text, const QDateTime &now, const QTimeZone &zone)
{
    auto read = readAvailability(text, now, zone);
    if (!read)
        return read.error();
    return read->spans;
}

} // namespace shortlist
