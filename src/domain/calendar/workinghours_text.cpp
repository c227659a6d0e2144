// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workinghours.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <utility>

namespace shortlist {

namespace {

struct ClockTime {
    int minute = 0;
    bool hasHalf = false; ///< am or pm was written
};

const QHash<QString, int> &dayNames()
{
    static const QHash<QString, int> kDays = [] {
        const QList<QString> names{ QStringLiteral("mon monday mo montag"),
            QStringLiteral("tue tues tuesday tu dienstag di"), QStringLiteral("wed wednesday we mittwoch mi"),
            QStringLiteral("thu thur thurs thursday th donnerstag do"), QStringLiteral("fri friday fr freitag"),
            QStringLiteral("sat saturday sa samstag sonnabend"), QStringLiteral("sun sunday su sonntag so") };
        QHash<QString, int> days;
        for (int day = 0; day < int(names.size()); ++day) {
            const QStringList forms = names.at(day).split(u' ');
            for (const QString &form : forms) {
                days.insert(form, day + 1);
                if (form.endsWith(QStringLiteral("day")) || form.endsWith(QStringLiteral("tag")))
                    days.insert(QString(form + u's'), day + 1);
            }
        }
        return days;
    }();
    return kDays;
}

bool isOneOf(const QString &word, const char *words) { return QString::fromUtf8(words).split(u' ').contains(word); }

/// One reader for one text: tokens from the left, groups of days with their ranges closed by a semicolon or by the next
/// day.
class Reader {
public:
    explicit Reader(const QString &text)
        : m_hours(WorkingHours::none())
    {
        split(text);
    }

    Result<WorkingHours> read()
    {
        while (m_at < m_tokens.size()) {
            if (!takeToken())
                return failure(m_tokens.value(m_at));
        }
        if (!closeGroup())
            return failure(m_tokens.constLast());
        for (const auto &[day, range] : std::as_const(m_afterMidnight))
            m_hours.set(day, m_hours.on(day) + QList<WorkingHours::Range>{ range });
        return m_hours;
    }

private:
    void split(const QString &text)
    {
        static const QRegularExpression kToken(QStringLiteral(
            "\\d{1,2}[:.h]\\d{2}\\s*(?:[ap]\\.?m\\.?)?|\\d{1,4}\\s*(?:[ap]\\.?m\\.?|h)?|\\p{L}+|[-;,]|[^\\s]"));
        QString plain = text.toLower();
        plain.replace(QRegularExpression(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}~]")), QStringLiteral("-"));
        plain.replace(QRegularExpression(QStringLiteral("[\\n\\r]+")), QStringLiteral(";"));
        auto matches = kToken.globalMatch(plain);
        while (matches.hasNext()) {
            const QString token = matches.next().captured().simplified();
            // Said, but of no meaning here.
            if (isOneOf(token, "uhr von from : . | on at") || token.isEmpty())
                continue;
            m_tokens += token;
        }
    }

    Error failure(const QString &token) const
    {
        return Error{ Error::Code::Invalid,
            QCoreApplication::translate("WorkingHours", "“%1” was not understood as working hours.")
                .arg(token.left(40)),
            QCoreApplication::translate("WorkingHours", "Write them like Mon-Fri 09:00-17:00; Sat 10:00-12:00."),
            QString() };
    }

    bool takeToken()
    {
        const QString &token = m_tokens.at(m_at);
        if (token == QStringLiteral(";")) {
            ++m_at;
            return closeGroup();
        }
        if (isOneOf(token, ", and und + & /")) {
            ++m_at;
            return true;
        }
        if (isOneOf(token, "closed off none never frei geschlossen keine nie")) {
            ++m_at;
            m_isClosed = true;
            return m_ranges.isEmpty();
        }
        if (token.front().isDigit())
            return takeRange();
        return takeDays();
    }

    static bool isDash(const QString &token) { return isOneOf(token, "- to until till bis"); }

    bool takeDays()
    {
        if ((!m_ranges.isEmpty() || m_isClosed) && !closeGroup())
            return false;
        const QString &word = m_tokens.at(m_at);
        if (isOneOf(word, "weekdays weekday werktags workdays"))
            return addDays(1, 5);
        if (isOneOf(word, "weekend weekends wochenende"))
            return addDays(6, 7);
        if (isOneOf(word, "daily everyday täglich"))
            return addDays(1, 7);
        const int first = dayNames().value(word);
        if (first == 0)
            return false;
        if (isDash(m_tokens.value(m_at + 1)) && dayNames().contains(m_tokens.value(m_at + 2))) {
            m_at += 2;
            return addDays(first, dayNames().value(m_tokens.at(m_at)));
        }
        return addDays(first, first);
    }

    bool addDays(int first, int last)
    {
        for (int day = first;; day = day % 7 + 1) {
            m_days += day;
            if (day == last)
                break;
        }
        ++m_at;
        return true;
    }

    static std::optional<ClockTime> clockTime(const QString &token)
    {
        static const QRegularExpression kClock(
            QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(?:h|([ap])\\.?m\\.?)?$"));
        const QRegularExpressionMatch match = kClock.match(token);
        if (!match.hasMatch())
            return {};
        int hour = match.captured(1).toInt();
        const int minute = match.captured(2).toInt();
        const QString half = match.captured(3);
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (!half.isEmpty() && (hour > 12 || hour == 0)))
            return {};
        if (!half.isEmpty())
            hour = hour % 12 + (half == QStringLiteral("p") ? 12 : 0);
        return ClockTime{ hour * 60 + minute, !half.isEmpty() };
    }

    bool takeRange()
    {
        const auto from = clockTime(m_tokens.at(m_at));
        if (!from)
            return false;
        if (!isDash(m_tokens.value(++m_at)))
            return false;
        const auto to = clockTime(m_tokens.value(++m_at));
        if (!to || from->minute == to->minute)
            return false;
        ++m_at;
        int start = from->minute;
        int end = to->minute;
        constexpr int kNoon = 12 * 60;
        if (to->hasHalf && !from->hasHalf && end >= kNoon && start < kNoon && start + kNoon < end)
            start += start < 7 * 60 ? kNoon : 0; // "1-5pm" is the afternoon, "9-5pm" the whole day
        const bool plain = !from->hasHalf && !to->hasHalf;
        if (end < start && end > 0 && plain && start <= kNoon && end <= kNoon)
            end += kNoon; // "9-5"
        const bool afterMorning =
            !m_ranges.isEmpty() && start < m_ranges.constLast().to && start + kNoon >= m_ranges.constLast().to;
        if (plain && afterMorning && start < end && end <= kNoon) {
            start += kNoon; // the second half of "8-12, 1-5"
            end += kNoon;
        }
        m_ranges += WorkingHours::Range{ start, end };
        return true;
    }

    bool closeGroup()
    {
        if (m_ranges.isEmpty() && !m_isClosed)
            return m_days.isEmpty(); // days without hours are a mistake
        if (m_days.isEmpty())
            m_days = m_isClosed ? QList<int>{ 1, 2, 3, 4, 5, 6, 7 } : QList<int>{ 1, 2, 3, 4, 5 };
        for (const int day : std::as_const(m_days)) {
            QList<WorkingHours::Range> today;
            for (const WorkingHours::Range &range : std::as_const(m_ranges)) {
                const bool overMidnight = range.to < range.from;
                today += WorkingHours::Range{ range.from, overMidnight ? 24 * 60 : range.to };
                if (overMidnight)
                    m_afterMidnight += { day % 7 + 1, WorkingHours::Range{ 0, range.to } };
            }
            m_hours.set(day, today);
        }
        m_days.clear();
        m_ranges.clear();
        m_isClosed = false;
        return true;
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    WorkingHours m_hours;
    QList<int> m_days;
    QList<WorkingHours::Range> m_ranges;
    QList<std::pair<int, WorkingHours::Range>> m_afterMidnight; ///< what ranges over midnight leave for the next day
    bool m_isClosed = false;
};

} // namespace

Result<WorkingHours> WorkingHours::fromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return WorkingHours();
    constexpr qsizetype kLongest = 2000;
    if (text.size() > kLongest)
        return Error{ Error::Code::Invalid,
            QCoreApplication::translate("WorkingHours", "This text is too long to be working hours."), QString(),
            QString() };
    Reader reader(text);
    return reader.read();
}

} // namespace shortlist
