// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/typeddate.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>
#include <tuple>

namespace shortlist::words {

namespace {

constexpr int kLeastLetters = 3; ///< “Ma” is March and May
constexpr int kThisCentury = 2000;

struct Parts {
    QList<QString> numbers;
    QString sign; ///< between the numbers, where there is no month in words
    int month = 0; ///< in words; 0: none
    bool monthFirst = false; ///< before all numbers
};

QString bare(QString word) { return word.remove(QLatin1Char('.')).toCaseFolded(); }

/// Whether a word is that name, or a beginning of it.
bool begins(const QString &name, const QString &word)
{
    return word.size() >= kLeastLetters && bare(name).startsWith(word);
}

/// The month of this name, or 0 where there is none or more than one.
int monthOf(const QString &word)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        bool is = false;
        for (const QLocale &language : { QLocale(), QLocale::c() }) {
            for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat })
                is = is || begins(language.monthName(month, format), word)
                  || bare(language.standaloneMonthName(month, format)) == word;
        }
        if (is && found != 0)
            return 0;
        if (is)
            found = month;
    }
    return found;
}

bool isWeekday(const QString &word)
{
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale &language : { QLocale(), QLocale::c() }) {
            if (begins(language.dayName(day), word) || bare(language.dayName(day, QLocale::ShortFormat)) == word)
                return true;
        }
    }
    return false;
}

std::optional<Parts> partsOf(const QString &text)
{
    static const QRegularExpression pieces(QStringLiteral("(\\d+)|(\\p{L}+)|([^\\s\\d\\p{L}]+)"));
    Parts parts;
    for (auto all = pieces.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch piece = all.next();
        if (piece.hasCaptured(1)) {
            parts.numbers += piece.captured(1);
        } else if (piece.hasCaptured(2)) {
            const QString word = bare(piece.captured(2));
            const int month = monthOf(word);
            if (month != 0 && parts.month == 0) {
                parts.month = month;
                parts.monthFirst = parts.numbers.isEmpty();
            } else if (month != 0 || !isWeekday(word)) {
                static const QStringList ordinal{ QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                    QStringLiteral("th") };
                if (!ordinal.contains(word))
                    return std::nullopt;
            }
        } else {
            static const QStringList known{ QStringLiteral("."), QStringLiteral(","), QStringLiteral("-"),
                QStringLiteral("/"), QStringLiteral(".,") };
            if (!known.contains(piece.captured(3)))
                return std::nullopt;
            if (!parts.numbers.isEmpty() && parts.sign.isEmpty())
                parts.sign = piece.captured(3);
        }
    }
    return parts;
}

/// A year of four digits, or one of this century of two.
int yearOf(const QString &number)
{
    return number.size() == 4 ? number.toInt() : number.size() == 2 ? kThisCentury + number.toInt() : -1;
}

QDate dayOf(const QString &year, int month, const QString &day)
{
    return day.size() > 2 || yearOf(year) < 0 ? QDate() : QDate(yearOf(year), month, day.toInt());
}

/// Whether the language writes 4/3/2026 for the third of April; nothing where it writes no such dates.
std::optional<bool> writesMonthFirst()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const qsizetype month = format.indexOf(QLatin1Char('M'));
    if (month < 0 || format.contains(QStringLiteral("MMM")))
        return std::nullopt;
    return month < format.indexOf(QLatin1Char('d'));
}

QDate ofThreeNumbers(const Parts &parts)
{
    const auto &[one, two, three] = std::tie(parts.numbers[0], parts.numbers[1], parts.numbers[2]);
    if (one.size() == 4)
        return dayOf(one, two.toInt(), three);
    const QDate dayFirst = dayOf(three, two.toInt(), one);
    if (parts.sign == QLatin1String("."))
        return dayFirst;
    const QDate monthFirst = dayOf(three, one.toInt(), two);
    if (const auto first = writesMonthFirst())
        return *first ? monthFirst : dayFirst;
    if (!dayFirst.isValid() || dayFirst == monthFirst)
        return monthFirst;
    return monthFirst.isValid() ? QDate() : dayFirst;
}

} // namespace

QDate readDate(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return {};
    if (parts->month == 0)
        return parts->numbers.size() == 3 ? ofThreeNumbers(*parts) : QDate();
    if (parts->numbers.size() != 2)
        return {};
    const bool yearFirst = !parts->monthFirst && parts->numbers[0].size() == 4;
    return yearFirst ? dayOf(parts->numbers[0], parts->month, parts->numbers[1])
                     : dayOf(parts->numbers[1], parts->month, parts->numbers[0]);
}

} // namespace shortlist::words
