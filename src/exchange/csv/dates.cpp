// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/dates.h"

#include "domain/core/searchkey.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace shortlist {

namespace {

using Issue = DateReading::Issue;

const QString kTimePattern =
    QStringLiteral("(?:(?:T|,?\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([ap]\\.?m\\.?)?"
                   "\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?$");

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year + (year < 69 ? 2000 : 1900);
}

DateReading judged(const QDateTime &utc, bool isExact)
{
    DateReading reading;
    if (!utc.isValid()) {
        reading.issue = Issue::Unreadable;
        return reading;
    }
    reading.utc = utc;
    reading.isExact = isExact;
    const int year = utc.date().year();
    reading.issue = year < 1990 || year > 2100 ? Issue::Improbable : Issue::None;
    return reading;
}

/// The date with what kTimePattern captured from `first` on.
DateReading withTime(QDate date, const QRegularExpressionMatch &match, int first)
{
    const QString hourText = match.captured(first);
    if (hourText.isEmpty())
        return judged(QDateTime(date, QTime(12, 0), Qt::UTC), false);
    int hour = hourText.toInt();
    const QString half = match.captured(first + 4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    const int ms = match.captured(first + 3).leftJustified(3, u'0').left(3).toInt();
    const QTime time(hour, match.captured(first + 1).toInt(), match.captured(first + 2).toInt(), ms);
    if (!date.isValid() || !time.isValid())
        return judged(QDateTime(), false);
    const QString zone = match.captured(first + 5).toUpper();
    int offset = 0;
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const QString digits = QString(zone).remove(u':').mid(1).leftJustified(4, u'0');
        offset = (digits.left(2).toInt() * 60 + digits.mid(2).toInt()) * (zone.startsWith(u'-') ? -60 : 60);
    }
    return judged(QDateTime(date, time, Qt::UTC).addSecs(-offset), !zone.isEmpty());
}

int monthOf(const QString &name)
{
    static const QStringList kMonths{ QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
        QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"),
        QStringLiteral("aug"), QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"),
        QStringLiteral("dec") };
    QString key = searchKey(name).left(3);
    if (key == QStringLiteral("mai"))
        key = QStringLiteral("may");
    else if (key == QStringLiteral("okt"))
        key = QStringLiteral("oct");
    else if (key == QStringLiteral("dez"))
        key = QStringLiteral("dec");
    else if (key == QStringLiteral("mrz"))
        key = QStringLiteral("mar");
    return int(kMonths.indexOf(key)) + 1;
}

std::optional<DateReading> readNamedMonth(const QString &text)
{
    static const QRegularExpression kDayFirst(
        QStringLiteral("^(\\d{1,2})\\.?[\\s-]+(\\p{L}{3,12})\\.?,?[\\s-]+(\\d{4}|\\d{2})") + kTimePattern,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kMonthFirst(
        QStringLiteral("^(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})") + kTimePattern,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = kDayFirst.match(text);
    int day = 1;
    int month = 2;
    if (!match.hasMatch()) {
        match = kMonthFirst.match(text);
        std::swap(day, month);
    }
    if (!match.hasMatch() || monthOf(match.captured(month)) == 0)
        return {};
    const int year = fullYear(match.captured(3).toInt(), match.capturedLength(3));
    return withTime(QDate(year, monthOf(match.captured(month)), match.captured(day).toInt()), match, 4);
}

std::optional<DateReading> readYearFirst(const QString &text)
{
    static const QRegularExpression kIso(QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})") + kTimePattern,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kIso.match(text);
    if (!match.hasMatch())
        return {};
    return withTime(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()), match, 5);
}

const QRegularExpression &twoNumbers()
{
    static const QRegularExpression kTwoNumbers(
        QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})") + kTimePattern,
        QRegularExpression::CaseInsensitiveOption);
    return kTwoNumbers;
}

/// What one value of the form a/b/year tells by itself.
DateOrder orderOf(const QRegularExpressionMatch &match)
{
    if (match.captured(2) == QStringLiteral(".") || match.captured(1).toInt() > 12)
        return DateOrder::DayFirst;
    return match.captured(3).toInt() > 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

std::optional<DateReading> readTwoNumbers(const QString &text, DateOrder order)
{
    const QRegularExpressionMatch match = twoNumbers().match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const DateOrder own = orderOf(match);
    if (own != DateOrder::Unknown)
        order = own;
    if (order == DateOrder::Unknown && first != second)
        return DateReading{ QDateTime(), Issue::Ambiguous, false };
    const int year = fullYear(match.captured(4).toInt(), match.capturedLength(4));
    const bool dayFirst = order == DateOrder::DayFirst;
    return withTime(QDate(year, dayFirst ? second : first, dayFirst ? first : second), match, 5);
}

std::optional<DateReading> readNumber(const QString &text)
{
    static const QRegularExpression kNumber(QStringLiteral("^(\\d{5,14})(?:[.,](\\d{1,12}))?$"));
    const QRegularExpressionMatch match = kNumber.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 number = match.captured(1).toLongLong();
    switch (match.capturedLength(1)) {
    case 5: { // days as spreadsheets count them
        const double fraction = QString(QStringLiteral("0.") + match.captured(2)).toDouble();
        const QDate date = QDate(1899, 12, 30).addDays(number);
        if (match.captured(2).isEmpty())
            return judged(QDateTime(date, QTime(12, 0), Qt::UTC), false);
        return judged(QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(qRound64(fraction * 86400)), false);
    }
    case 8: {
        const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
        return judged(date.isValid() ? QDateTime(date, QTime(12, 0), Qt::UTC) : QDateTime(), false);
    }
    case 9:
    case 10:
        return judged(QDateTime::fromSecsSinceEpoch(number, Qt::UTC), true);
    case 12:
    case 13:
        return judged(QDateTime::fromMSecsSinceEpoch(number, Qt::UTC), true);
    default:
        return DateReading{ QDateTime(), Issue::Unreadable, false };
    }
}

} // namespace

DateReading readDate(const QString &written, DateOrder order)
{
    static const QRegularExpression kNothing(QStringLiteral("^(?:|0+|[-–—]+|n/?a|null|none|0000[-/.]00[-/.]00.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = written.left(100).simplified();
    if (kNothing.match(text).hasMatch())
        return {};
    for (const auto &reading :
        { readYearFirst(text), readTwoNumbers(text, order), readNamedMonth(text), readNumber(text) }) {
        if (reading)
            return *reading;
    }
    return DateReading{ QDateTime(), Issue::Unreadable, false };
}

DateOrder dateOrderOf(const QStringList &values)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &value : values) {
        const QRegularExpressionMatch match = twoNumbers().match(value.left(100).simplified());
        if (!match.hasMatch())
            continue;
        const DateOrder order = orderOf(match);
        dayFirst = dayFirst || order == DateOrder::DayFirst;
        monthFirst = monthFirst || order == DateOrder::MonthFirst;
    }
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace shortlist
