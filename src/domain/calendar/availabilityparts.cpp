// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availabilityparts.h"

#include "domain/calendar/availabilitywords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

/// Reads one text from the left.
class PartReader {
public:
    explicit PartReader(const QString &text)
        : m_text(text)
    {
        m_text.replace(QRegularExpression(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]")), QStringLiteral("-"));
        m_text.replace(QRegularExpression(QStringLiteral("[\\n\\r]+")), QStringLiteral(";"));
        m_text.replace(QChar::Nbsp, u' ');
        m_language = languageOf(m_text);
    }

    Result<QList<AvailabilityPart>> read()
    {
        while (true) {
            skip(QStringLiteral("\\s+"));
            if (m_at >= m_text.size())
                break;
            if (takeSeparator())
                continue;
            if (takeRange() || takeOpenEnd() || takeDate() || takeWeekdays() || takeWord() || takeZone())
                continue;
            return notUnderstood();
        }
        close(true);
        return m_parts;
    }

private:
    bool take(const QString &pattern, QRegularExpressionMatch *match = nullptr)
    {
        // Made once a thread: making one takes longer than reading with it.
        static thread_local QHash<QString, QRegularExpression> patterns;
        QRegularExpression &known = patterns[pattern];
        if (known.pattern().isEmpty()) {
            known.setPattern(pattern);
            known.setPatternOptions(
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        }
        const auto found =
            known.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!found.hasMatch() || found.capturedLength() == 0)
            return false;
        if (match)
            *match = found;
        m_end = found.capturedEnd();
        return true;
    }
    void accept() { m_at = m_end; }
    void skip(const QString &pattern)
    {
        if (take(pattern))
            accept();
    }

    bool takeSeparator()
    {
        QRegularExpressionMatch match;
        if (!take(QStringLiteral("(;)|,|[&+]|(?:and|or|und|oder)\\b"), &match))
            return false;
        close(!match.captured(1).isEmpty());
        accept();
        m_start = m_at;
        return true;
    }

    /// “9-12”, “from 9:30 to 1pm”, “between 9 and 12”, “0900-1200”.
    bool takeRange()
    {
        static const QString kRange = QStringLiteral("(?:(from|von)\\s+|(between|zwischen)\\s+)?%1\\s*"
                                                     "(?:-|to\\b|until\\b|till?\\b|bis\\b|(and\\b|und\\b))\\s*%1")
                                          .arg(QLatin1String(kTimeOfDay));
        QRegularExpressionMatch match;
        // “3-5 March” are days.
        if (startsDate() || !take(kRange, &match) || match.captured(2).isEmpty() != match.captured(4).isEmpty())
            return false;
        const auto from = timeWritten(match.captured(3));
        const auto to = timeWritten(match.captured(5));
        const auto range = from && to ? rangeOf(*from, *to) : std::nullopt;
        if (!range || !addTimes(*range))
            return false;
        if (range->from != from->minutes || range->to != to->minutes)
            m_part.remarks += guessRemark(match.captured().simplified(), *range);
        return true;
    }

    /// “after 14:00”, “vor 11 Uhr”.
    bool takeOpenEnd()
    {
        static const QString kOpen =
            QStringLiteral("(?:(after|from|since|nach|ab|von)|before|until|till|by|vor|bis)\\s+%1")
                .arg(QLatin1String(kTimeOfDay));
        QRegularExpressionMatch match;
        if (!take(kOpen, &match))
            return false;
        const auto one = timeWritten(match.captured(2));
        if (!one)
            return false;
        const int minutes = guessed(*one);
        const bool begins = !match.captured(1).isEmpty();
        AvailabilityTimes times =
            begins ? AvailabilityTimes{ minutes, 2 * kMinutesHalfADay } : AvailabilityTimes{ 0, minutes };
        if (m_partOfDay) // “in the afternoon after 3”
            times = { std::max(times.from, m_partOfDay->from), std::min(times.to, m_partOfDay->to) };
        if (times.from >= times.to || !addTimes(times))
            return false;
        if (minutes != one->minutes)
            m_part.remarks += guessRemark(match.captured().simplified(), times);
        return true;
    }

    /// “3 - 5 March”: the numbers are days.
    bool startsDate()
    {
        QRegularExpressionMatch match;
        return take(QStringLiteral("\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*-\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*(\\p{L}{3,})"),
                   &match)
            && monthNamed(match.captured(1)) > 0;
    }

    bool takeDate()
    {
        // “3 Mar 1000-1200” names no year.
        static const QString kYear = QStringLiteral("(?:,?\\s*(\\d{4})\\b(?!\\s*(?:-|to\\b|bis\\b)\\s*\\d{4}))?");
        QRegularExpressionMatch match;
        if (take(QStringLiteral("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"), &match))
            return addDay(match.captured(3), match.captured(2).toInt(), match.captured(1));
        if (take(QStringLiteral("(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4})\\b)?"), &match))
            return addDay(match.captured(1), match.captured(2).toInt(), match.captured(3));
        if (take(QStringLiteral("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:-\\s*(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*)?"
                                "(?:of\\s+)?(\\p{L}{3,})\\b\\.?")
                     + kYear,
                &match)
            && monthNamed(match.captured(3)) > 0) {
            const int month = monthNamed(match.captured(3));
            return addDays(match.captured(1), match.captured(2), month, match.captured(4));
        }
        if (take(QStringLiteral("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?"
                                "(?:\\s*(?:-|to\\b|bis\\b)\\s*(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:]|\\s*[ap]\\.?m)")
                     + kYear,
                &match)
            && monthNamed(match.captured(1)) > 0)
            return addDays(match.captured(2), match.captured(3), monthNamed(match.captured(1)), match.captured(4));
        return false;
    }

    /// “3-5 March”, “Dec 8-10”; `last` may be empty.
    bool addDays(const QString &first, const QString &last, int month, const QString &year)
    {
        const int from = first.toInt();
        const int to = last.isEmpty() ? from : last.toInt();
        if (to < from)
            return false;
        for (int day = from + 1; day <= to && day <= 31; ++day)
            m_more += day;
        return addDay(first, month, year);
    }

    /// “Mon 9-12 Tue 14-16”: a day after times begins something new.
    void beginDays()
    {
        if (m_part.days.isEmpty() || m_part.times.isEmpty())
            return;
        close(false);
        m_start = m_at;
    }

    bool addDay(const QString &day, int month, const QString &year)
    {
        AvailabilityDay named;
        named.day = day.toInt();
        named.month = month;
        named.year = year.toInt();
        if (!QDate(2024, month, named.day).isValid() || named.day == 0)
            return false;
        beginDays();
        // “Tue 3 Mar” and “Tue, 3 Mar” are one day.
        AvailabilityDay *before = m_part.days.isEmpty() ? nullptr : &m_part.days.last();
        if (m_part.days.isEmpty() && !m_parts.isEmpty() && m_parts.constLast().times.isEmpty()
            && !m_parts.constLast().endsLine && m_parts.constLast().days.size() == 1
            && m_parts.constLast().days.constFirst().day == 0 && m_parts.constLast().days.constFirst().weekday > 0) {
            m_part.days = m_parts.takeLast().days;
            before = &m_part.days.last();
        }
        if (before && before->day == 0 && before->weekday > 0) {
            named.weekday = before->weekday;
            *before = named;
        } else {
            m_part.days += named;
        }
        for (const int more : std::as_const(m_more)) {
            named.weekday = 0;
            named.day = more;
            m_part.days += named;
        }
        m_more.clear();
        accept();
        return true;
    }

    /// The weekday that a word names here. “do” and “so” are words of English too: they are days in a German text, or
    /// where nothing speaks English and a date, a time or another day follows.
    int weekdayAt(const QString &word, qsizetype end) const
    {
        const int day = weekdayNamed(word);
        if (day == 0 || !mayBeOtherWord(word) || m_language == TextLanguage::German)
            return day;
        static const QRegularExpression kFollows(QStringLiteral("\\s*(?:[,;.&+/-]|\\d|$|(?:mo|di|mi|do|fr|sa|so)\\b)"),
            QRegularExpression::CaseInsensitiveOption);
        const bool follows =
            kFollows.match(m_text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch();
        return m_language == TextLanguage::Unsaid && follows ? day : 0;
    }

    bool takeWeekdays()
    {
        QRegularExpressionMatch match;
        if (take(QStringLiteral("(?:on\\s+|every\\s+|all\\s+|any\\s+|an\\s+)?(?:weekdays?|working days?|week days?|"
                                "wochentags?|werktags?|werktagen)\\b"),
                &match))
            return addWeekdays(1, 5, match.captured());
        if (take(QStringLiteral("(?:every ?day|any day|daily|täglich|jeden tag)\\b"), &match))
            return addWeekdays(1, 7, match.captured());
        if (!take(QStringLiteral("(?:(next|nächste[nrs]?|kommende[nrs]?)\\s+)?(\\p{L}+)\\b\\.?"
                                 "(?:\\s*(?:-|to\\b|bis\\b)\\s*(\\p{L}+)\\b\\.?)?"),
                &match))
            return false;
        const int first = weekdayAt(match.captured(2), match.capturedEnd(2));
        int last = weekdayAt(match.captured(3), match.capturedEnd(3));
        if (first == 0)
            return false;
        if (last == 0) {
            last = first;
            m_end = match.capturedEnd(2) + (m_text.mid(match.capturedEnd(2), 1) == u"." ? 1 : 0);
        }
        const bool everyWeek = areEveryWeeks(match.captured(2)) || (last != first && areEveryWeeks(match.captured(3)));
        const QString written = last == first ? match.captured(2) : match.captured();
        return addWeekdays(first, last, everyWeek ? written : QString(), !match.captured(1).isEmpty());
    }

    /// `written` where it may mean more than the days that come next.
    bool addWeekdays(int first, int last, const QString &written, bool next = false)
    {
        beginDays();
        for (int day = first;; day = day % 7 + 1) {
            AvailabilityDay named;
            named.weekday = day;
            named.next = next;
            m_part.days += named;
            if (day == last)
                break;
        }
        if (!written.isEmpty())
            m_part.remarks +=
                QCoreApplication::translate("Availability", "“%1” is read as those of the next seven days.")
                    .arg(written.simplified());
        accept();
        return true;
    }

    bool takeWord()
    {
        QRegularExpressionMatch match;
        if (take(QStringLiteral("(?:(today|heute)|(tomorrow|morgen))\\b"), &match)) {
            beginDays();
            AvailabilityDay named;
            named.fromToday = match.captured(1).isEmpty() ? 1 : 0;
            m_part.days += named;
            accept();
            return true;
        }
        if (take(QStringLiteral("(?:(?:all|whole) day|any ?time|ganztags|ganztägig)\\b")))
            return addPartOfDay({ 0, 2 * kMinutesHalfADay });
        if (take(QStringLiteral("(?:(?:in the )?mornings?|vormittags?)\\b")))
            return addPartOfDay({ 8 * kMinutesAnHour, kMinutesHalfADay });
        if (take(QStringLiteral("(?:(?:in the )?afternoons?|nachmittags?)\\b")))
            return addPartOfDay({ kMinutesHalfADay, 18 * kMinutesAnHour });
        // Said, but of no meaning here.
        if (!take(QStringLiteral(
                "(?:on|at|am|um|the|den|dem|der|i|can|do|so|am available|available|free|ich|kann|uhr)\\b|[.:]")))
            return false;
        accept();
        return true;
    }

    /// Times said exactly count more than the part of the day beside them; where the two do not meet, one is wrong.
    bool addTimes(const AvailabilityTimes &times)
    {
        if (m_partOfDay && (times.from >= m_partOfDay->to || times.to <= m_partOfDay->from))
            return false;
        if (m_onlyPartOfDay)
            m_part.times.clear();
        m_onlyPartOfDay = false;
        m_part.times += times;
        accept();
        return true;
    }

    bool addPartOfDay(const AvailabilityTimes &times)
    {
        const QList<AvailabilityTimes> &said = m_part.times;
        const bool exact = !said.isEmpty() && !m_onlyPartOfDay;
        if (exact && std::none_of(said.begin(), said.end(), [&times](const AvailabilityTimes &one) {
                return one.from < times.to && times.from < one.to;
            }))
            return false;
        if (!exact) {
            m_part.times += times;
            m_partOfDay = times;
            m_onlyPartOfDay = true;
        }
        accept();
        return true;
    }

    bool takeZone()
    {
        QRegularExpressionMatch match;
        if (!take(QStringLiteral("\\(?((?:utc|gmt)\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?|[\\p{L}_]+(?:/[\\p{L}_-]+)*)"
                                 "(?:\\s+time\\b)?\\)?"),
                &match))
            return false;
        const QTimeZone zone = zoneWritten(match.captured(1));
        if (!zone.isValid())
            return false;
        m_part.zone = zone;
        accept();
        return true;
    }

    void close(bool endsLine)
    {
        m_part.text = m_text.mid(m_start, m_at - m_start).simplified();
        m_part.endsLine = endsLine;
        const bool empty = m_part.days.isEmpty() && m_part.times.isEmpty();
        if (!empty)
            m_parts += m_part;
        else if (!m_parts.isEmpty()) {
            m_parts.last().endsLine = m_parts.constLast().endsLine || endsLine;
            if (m_part.zone.isValid())
                m_parts.last().zone = m_part.zone;
        }
        m_part = {};
        m_partOfDay.reset();
        m_onlyPartOfDay = false;
    }

    Error notUnderstood() const
    {
        static const QRegularExpression kEnd(QStringLiteral("[,;]"));
        const qsizetype end = m_text.indexOf(kEnd, m_at);
        const QString part = m_text.mid(m_start, (end < 0 ? m_text.size() : end) - m_start).simplified();
        return failure(Error::Code::Invalid, "availability.text",
            QCoreApplication::translate("Availability", "“%1” was not understood as times somebody can come.")
                .arg(part.left(60)),
            QString());
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< of what was found last
    qsizetype m_start = 0; ///< of the part that is read
    QList<AvailabilityPart> m_parts;
    AvailabilityPart m_part;
    std::optional<AvailabilityTimes> m_partOfDay; ///< said in this part: “afternoon”
    bool m_onlyPartOfDay = false; ///< and nothing more exact
    TextLanguage m_language = TextLanguage::Unsaid;
    QList<int> m_more; ///< the other days of “3-5 March”
};

} // namespace

Result<QList<AvailabilityPart>> availabilityParts(const QString &text)
{
    PartReader reader(text);
    return reader.read();
}

} // namespace shortlist
