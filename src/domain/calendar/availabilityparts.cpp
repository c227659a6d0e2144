// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availabilityparts.h"

#include "domain/calendar/zonedtime.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace shortlist {

namespace {

constexpr int kHour = 60;
constexpr int kHalfDay = 12 * kHour;

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

QTimeZone zoneWritten(const QString &text)
{
    static const QRegularExpression kOffset(QStringLiteral("^(?:utc|gmt)\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = kOffset.match(text); match.hasMatch()) {
        const int seconds = (match.captured(2).toInt() * kHour + match.captured(3).toInt()) * 60;
        return seconds > 14 * 3600 ? QTimeZone() : QTimeZone(match.captured(1) == u"-" ? -seconds : seconds);
    }
    if (const QByteArray place = placeOf(text); !place.isEmpty())
        return QTimeZone(place);
    if (!text.contains(u'/'))
        return {};
    const auto zone = zoneNamed(text);
    return zone ? *zone : QTimeZone();
}

struct WrittenTime {
    int minutes = 0;
    bool bare = false; ///< an hour alone: whether morning or afternoon is to be guessed
    QChar half; ///< a or p
};

constexpr char kTimeOfDay[] = "(noon|midnight|mittag|mitternacht|\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?\\s?m\\b\\.?)?)"
                              "(?:\\s*(?:uhr|h|o'clock)\\b)?";

std::optional<WrittenTime> timeWritten(const QString &text)
{
    static const QRegularExpression kClock(QStringLiteral("^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(?:([ap])\\.?\\s?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString word = text.trimmed().toLower();
    if (word == u"noon" || word == u"mittag")
        return WrittenTime{ kHalfDay, false, {} };
    if (word == u"midnight" || word == u"mitternacht")
        return WrittenTime{ 2 * kHalfDay, false, {} };
    const auto match = kClock.match(word);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (!half.isEmpty() && (hour > 12 || hour == 0)))
        return {};
    const bool bare = half.isEmpty() && match.captured(2).isEmpty() && !match.captured(1).startsWith(u'0');
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    return WrittenTime{ hour * kHour + minute, bare, half.isEmpty() ? QChar() : half.front() };
}

/// A bare 1 to 6 is in the afternoon: nobody offers the night.
int guessed(const WrittenTime &time)
{
    return time.bare && time.minutes > 0 && time.minutes <= 6 * kHour ? time.minutes + kHalfDay : time.minutes;
}

std::optional<AvailabilityTimes> rangeOf(const WrittenTime &from, const WrittenTime &to)
{
    int start = from.minutes;
    int end = to.minutes;
    if (from.half.isNull() && to.half == u'p' && start < kHalfDay && start + kHalfDay < end)
        start += kHalfDay; // “1-3pm”, but not “11-1pm”
    else if (from.half.isNull() && to.half.isNull())
        start = guessed(from);
    if (to.half.isNull() && end <= start && to.bare && end > 0 && end <= kHalfDay && end + kHalfDay > start)
        end += kHalfDay; // “9-5”
    if (end == start)
        return {};
    if (end < start)
        end += 2 * kHalfDay;
    return AvailabilityTimes{ start, end };
}

/// Reads one text from the left.
class PartReader {
public:
    explicit PartReader(const QString &text)
        : m_text(text)
    {
        m_text.replace(QRegularExpression(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]")), QStringLiteral("-"));
        m_text.replace(QRegularExpression(QStringLiteral("[\\n\\r]+")), QStringLiteral(";"));
        m_text.replace(QChar::Nbsp, u' ');
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

    /// “9-12”, “from 9:30 to 1pm”, “between 9 and 12”.
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
        return range && addTimes(range->from, range->to);
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
        if (begins)
            return minutes < 2 * kHalfDay && addTimes(minutes, 2 * kHalfDay);
        return minutes > 0 && addTimes(0, minutes);
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
        static const QString kYear = QStringLiteral("(?:,?\\s*(\\d{4})\\b)?");
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
            const int last = match.captured(2).isEmpty() ? match.captured(1).toInt() : match.captured(2).toInt();
            for (int day = match.captured(1).toInt() + 1; day <= last && day <= 31; ++day)
                m_more += day;
            return addDay(match.captured(1), month, match.captured(4));
        }
        if (take(QStringLiteral("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])") + kYear, &match)
            && monthNamed(match.captured(1)) > 0)
            return addDay(match.captured(2), monthNamed(match.captured(1)), match.captured(3));
        return false;
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

    bool takeWeekdays()
    {
        QRegularExpressionMatch match;
        if (!take(QStringLiteral("(\\p{L}+)\\b\\.?(?:\\s*(?:-|to\\b|bis\\b)\\s*(\\p{L}+)\\b\\.?)?"), &match))
            return false;
        const int first = weekdayNamed(match.captured(1));
        int last = weekdayNamed(match.captured(2));
        if (first == 0)
            return false;
        beginDays();
        if (last == 0) {
            last = first;
            m_end = match.capturedEnd(1) + (m_text.mid(match.capturedEnd(1), 1) == u"." ? 1 : 0);
        }
        for (int day = first;; day = day % 7 + 1) {
            AvailabilityDay named;
            named.weekday = day;
            m_part.days += named;
            if (day == last)
                break;
        }
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
            return addTimes(0, 2 * kHalfDay);
        if (take(QStringLiteral("(?:(?:in the )?mornings?|vormittags?)\\b")))
            return addTimes(8 * kHour, kHalfDay);
        if (take(QStringLiteral("(?:(?:in the )?afternoons?|nachmittags?)\\b")))
            return addTimes(kHalfDay, 18 * kHour);
        // Said, but of no meaning here.
        if (!take(QStringLiteral("(?:on|at|am|um|the|den|dem|der|i|can|am available|available|free|ich|kann|uhr|next|"
                                 "nächsten?)\\b|[.:]")))
            return false;
        accept();
        return true;
    }

    bool addTimes(int from, int to)
    {
        m_part.times += AvailabilityTimes{ from, to };
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
    }

    Error notUnderstood() const
    {
        static const QRegularExpression kEnd(QStringLiteral("[,;]"));
        const qsizetype end = m_text.indexOf(kEnd, m_at);
        const QString part = m_text.mid(m_start, (end < 0 ? m_text.size() : end) - m_start).simplified();
        return failure(Error::Code::Invalid, "availability.text",
            QCoreApplication::translate("Availability", "“%1” was not understood as times somebody can come.")
                .arg(part.left(60)),
            QCoreApplication::translate("Availability", "Write days and times like Tue 3 Mar 9-12, Thu after 14:00."));
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< of what was found last
    qsizetype m_start = 0; ///< of the part that is read
    QList<AvailabilityPart> m_parts;
    AvailabilityPart m_part;
    QList<int> m_more; ///< the other days of “3-5 March”
};

} // namespace

Result<QList<AvailabilityPart>> availabilityParts(const QString &text)
{
    PartReader reader(text);
    return reader.read();
}

} // namespace shortlist
