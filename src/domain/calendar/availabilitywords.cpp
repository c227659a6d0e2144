// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availabilitywords.h"

#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace shortlist {

namespace {

/// Words and what they stand for, from "mon monday=1;tue=2".
template <typename T>
QHash<QString, T> wordsFrom(const char *text, T (*value)(const QString &))
{
    QHash<QString, T> words;
    for (const QString &entry : QString::fromUtf8(text).split(u';')) {
        for (const QString &word : entry.section(u'=', 0, 0).split(u' '))
            words.insert(word, value(entry.section(u'=', 1)));
    }
    return words;
}

int numberIn(const QString &text) { return text.toInt(); }

/// A place whose clocks people mean when they write an abbreviation.
QByteArray placeOf(const QString &abbreviation)
{
    static const auto kPlaces = wordsFrom<QByteArray>(
        "utc gmt z=UTC;cet cest mez mesz=Europe/Berlin;wet west=Europe/Lisbon;bst=Europe/London;"
        "eet eest=Europe/Helsinki;msk=Europe/Moscow;et est edt=America/New_York;ct cst cdt=America/Chicago;"
        "mt mst mdt=America/Denver;pt pst pdt=America/Los_Angeles;brt=America/Sao_Paulo;ist=Asia/Kolkata;"
        "sgt=Asia/Singapore;hkt=Asia/Hong_Kong;jst=Asia/Tokyo;kst=Asia/Seoul;aest aedt=Australia/Sydney;"
        "awst=Australia/Perth;nzst nzdt=Pacific/Auckland",
        +[](const QString &text) { return text.toUtf8(); });
    return kPlaces.value(abbreviation.toLower());
}

/// A clock on the wall: 24:00 and beyond are the next day.
QString clockText(int minutes)
{
    const int shown = minutes > 2 * kMinutesHalfADay ? minutes - 2 * kMinutesHalfADay : minutes;
    return QStringLiteral("%1:%2")
        .arg(shown / kMinutesAnHour, 2, 10, QLatin1Char('0'))
        .arg(shown % kMinutesAnHour, 2, 10, QLatin1Char('0'));
}

QRegularExpression wordsOf(const char *alternatives)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QString::fromUtf8(alternatives)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

int weekdayNamed(const QString &word)
{
    static const auto kDays = wordsFrom<int>("mon monday mondays mo montag montags=1;"
                                             "tue tues tuesday tuesdays di dienstag dienstags=2;"
                                             "wed wednesday wednesdays mi mittwoch mittwochs=3;"
                                             "thu thur thurs thursday thursdays do donnerstag donnerstags=4;"
                                             "fri friday fridays fr freitag freitags=5;"
                                             "sat saturday saturdays sa samstag samstags sonnabend=6;"
                                             "sun sunday sundays so sonntag sonntags=7",
        numberIn);
    return kDays.value(word.toLower());
}

int monthNamed(const QString &word)
{
    static const auto kMonths =
        wordsFrom<int>("jan january januar jän jänner=1;feb february februar=2;"
                       "mar march mär mrz märz=3;apr april=4;may mai=5;jun june juni=6;"
                       "jul july juli=7;aug august=8;sep sept september=9;"
                       "oct october okt oktober=10;nov november=11;dec december dez dezember=12",
            numberIn);
    return kMonths.value(word.toLower());
}

QTimeZone zoneWritten(const QString &text)
{
    static const QRegularExpression kOffset(QStringLiteral("^(?:utc|gmt)\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = kOffset.match(text); match.hasMatch()) {
        const int seconds = (match.captured(2).toInt() * kMinutesAnHour + match.captured(3).toInt()) * 60;
        return seconds > 14 * 3600 ? QTimeZone() : QTimeZone(match.captured(1) == u"-" ? -seconds : seconds);
    }
    if (const QByteArray place = placeOf(text); !place.isEmpty())
        return QTimeZone(place);
    if (!text.contains(u'/'))
        return {};
    const auto zone = zoneNamed(text);
    return zone ? *zone : QTimeZone();
}

bool areEveryWeeks(const QString &weekday)
{
    const QString word = weekday.toLower();
    return word.endsWith(QLatin1String("days")) || word.endsWith(QLatin1String("tags")) || word == u"mittwochs";
}

bool mayBeOtherWord(const QString &weekday)
{
    static const QStringList kOther{ QStringLiteral("di"), QStringLiteral("mi"), QStringLiteral("do"),
        QStringLiteral("so") };
    return kOther.contains(weekday.toLower());
}

TextLanguage languageOf(const QString &text)
{
    static const QRegularExpression kEnglishDays =
        wordsOf("mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?");
    static const QRegularExpression kGerman = wordsOf(
        "und|oder|uhr|bis|von|ab|vor|nach|zwischen|heute|morgen|vormittags?|nachmittags?|ganztags|ganztägig|mittag|"
        "mitternacht|nächste[nr]?|ich|kann|den|dem|der|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabend|"
        "jän|jänner|januar|februar|märz|mrz|mai|juni|juli|okt|oktober|dez|dezember|täglich|wochentags|werktags|jeden|"
        "mez|mesz");
    static const QRegularExpression kEnglish = wordsOf(
        "i|can|could|would|we|me|my|the|available|free|please|on|at|from|after|before|between|until|or|next|every|any");
    if (text.contains(kEnglishDays))
        return TextLanguage::English;
    if (text.contains(kGerman))
        return TextLanguage::German;
    return text.contains(kEnglish) ? TextLanguage::English : TextLanguage::Unsaid;
}

std::optional<WrittenTime> timeWritten(const QString &text)
{
    static const QRegularExpression kClock(
        QStringLiteral("^(\\d{1,2}?)(?:[:.h]?(\\d{2}))?\\s*(?:([ap])\\.?\\s?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString word = text.trimmed().toLower();
    if (word == u"noon" || word == u"mittag")
        return WrittenTime{ kMinutesHalfADay };
    if (word == u"midnight" || word == u"mitternacht")
        return WrittenTime{ 2 * kMinutesHalfADay };
    const auto match = kClock.match(word);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (!half.isEmpty() && (hour > 12 || hour == 0)))
        return {};
    const bool vague = half.isEmpty() && !match.captured(1).startsWith(u'0') && hour <= 12;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    return WrittenTime{ hour * kMinutesAnHour + minute, vague, half.isEmpty() ? QChar() : half.front(),
        match.captured(2).isEmpty() };
}

int guessed(const WrittenTime &time)
{
    return time.vague && time.minutes < 7 * kMinutesAnHour ? time.minutes + kMinutesHalfADay : time.minutes;
}

std::optional<AvailabilityTimes> rangeOf(const WrittenTime &from, const WrittenTime &to)
{
    int start = from.minutes;
    int end = to.minutes;
    // Who writes “14:30” writes “2:30” for the night, and “6-14” for a morning.
    const bool clockOfADay = to.half.isNull() && !to.vague && end > kMinutesHalfADay && end < 2 * kMinutesHalfADay;
    if (from.half.isNull() && to.half == u'p' && start < kMinutesHalfADay && start + kMinutesHalfADay < end)
        start += kMinutesHalfADay; // “1-3pm”, but not “11-1pm”
    else if (to.half.isNull() && !clockOfADay)
        start = guessed(from);
    if (from.minutes == to.minutes && from.half == to.half && !to.hourAlone)
        return {}; // “9:00-9:00” may be anything
    if (to.vague && end <= start && end + kMinutesHalfADay > start)
        end += kMinutesHalfADay; // “9-5”
    if (end == start)
        return {};
    if (end < start)
        end += 2 * kMinutesHalfADay;
    return AvailabilityTimes{ start, end };
}

QString guessRemark(const QString &written, const AvailabilityTimes &read)
{
    if (read.from == 0)
        return QCoreApplication::translate("Availability", "“%1” is read as until %2.")
            .arg(written, clockText(read.to));
    if (read.to > 2 * kMinutesHalfADay)
        return QCoreApplication::translate("Availability", "“%1” is read as %2 to %3 on the next day.")
            .arg(written, clockText(read.from), clockText(read.to));
    return QCoreApplication::translate("Availability", "“%1” is read as %2 to %3.")
        .arg(written, clockText(read.from), clockText(read.to));
}

} // namespace shortlist
