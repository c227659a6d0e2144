// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/busycalendar.h"

#include "domain/words/dates.h"
#include "exchange/calendar/busyevents.h"
#include "exchange/calendar/icalzones.h"
#include "exchange/calendar/invitation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qint64 kDaySeconds = 86'400;
/// Longer than this is no appointment but a mistake, or somebody who left.
constexpr qint64 kLongestEvent = 400 * kDaySeconds;

struct BusyTexts {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// What a rule tells.
enum class RuleOf { Repetitions, Exceptions };

/// Collects the busy times of the events of one file.
class BusyReader {
public:
    BusyReader(const IcalFile &file, const CalendarReading &reading, EventsWanted wanted)
        : m_file(file)
        , m_reading(reading)
        , m_wanted(wanted)
        , m_zones(file, reading.zone)
    {
    }

    BusyCalendar read();

private:
    void findKnown();
    void findOverrides();
    void takeEvent(const IcalEvent &event);
    void takeAdditions(const IcalEvent &event, const IcalDuration &length, QList<TimeSpan> &spans);
    /// The wall clock times of a rule, from `length` before the window to its end. What cannot be told is a problem.
    QList<QDateTime> repetitions(const IcalEvent &event, const QString &rule, RuleOf what, qint64 length);
    /// Takes out of the spans of a series what exceptions and overrides leave out.
    void takeOut(const IcalEvent &event, qint64 length, QList<TimeSpan> &spans);
    bool isLeftOut(const IcalEvent &event) const;
    bool isOurs(const IcalEvent &event) const;
    bool usable(const IcalEvent &event);
    IcalDuration lengthOf(const IcalEvent &event) const;
    TimeSpan spanAt(const IcalEvent &event, const QDateTime &wall, const IcalDuration &length) const;
    void add(TimeSpan span);
    void problem(const IcalEvent &event, const QString &sentence);
    void unknownDays(const QDate &from, const QDate &to);
    void unknownFrom(const QDate &from);
    void unknownAround(const IcalEvent &event);

    const IcalFile &m_file;
    CalendarReading m_reading;
    EventsWanted m_wanted;
    IcalZones m_zones;
    BusyCalendar m_result;
    QHash<QString, QSet<qint64>> m_replaced; ///< by UID: moments that an override stands for
    QHash<QString, QSet<QDate>> m_replacedDays;
    QHash<QString, int> m_newest; ///< by UID and RECURRENCE-ID: the place of the newest version
    int m_steps = 0;
    int m_fruitless = 0;
};

/// In seconds; a day may be an hour longer or shorter than taken here.
qint64 roughly(const IcalDuration &length) { return length.days * kDaySeconds + length.seconds; }

/// A time without a zone that belongs to another one is on the same clock: so write some programs what they leave out
/// of a series, and so do others read it.
IcalTime onClockOf(const IcalTime &time, const IcalTime &other)
{
    IcalTime result = time;
    if (time.isDay || time.isUtc || !time.zone.isEmpty() || other.isDay)
        return result;
    result.zone = other.zone;
    result.isUtc = other.isUtc;
    return result;
}

QString keyOf(const IcalEvent &event)
{
    return event.uid + u'\n' + event.recurrenceId.wall.toString(Qt::ISODate) + event.recurrenceId.zone;
}

void BusyReader::problem(const IcalEvent &event, const QString &sentence)
{
    if (m_result.problems.size() >= kMostProblems) {
        ++m_result.moreProblems;
        return;
    }
    QString name = event.summary.left(80);
    if (name.isEmpty() && event.start.isValid())
        name = words::date(event.start.wall.date());
    if (name.isEmpty()) // or “It was left out” says of nothing that it was
        name = BusyTexts::tr("untitled event");
    m_result.problems += CalendarProblem{ name, sentence };
}

/// Both days included, in the zone of the calendar's owner.
void BusyReader::unknownDays(const QDate &from, const QDate &to)
{
    const TimeSpan days{ from.startOfDay(m_reading.zone).toUTC(), to.addDays(1).startOfDay(m_reading.zone).toUTC() };
    m_result.unknown += spansWithin({ days }, { m_reading.window });
}

/// An invalid day: at any time.
void BusyReader::unknownFrom(const QDate &from)
{
    const QDate last = m_reading.window.end.toTimeZone(m_reading.zone).date();
    const QDate first = m_reading.window.start.toTimeZone(m_reading.zone).date();
    if (!from.isValid() || from < first)
        unknownDays(first, last);
    else if (from <= last)
        unknownDays(from, last);
}

/// The days of an event, of which at least the beginning can be read; of a series all from there on.
void BusyReader::unknownAround(const IcalEvent &event)
{
    // On a clock that is not known it may be the day before or after here.
    const bool known = m_zones.knows(event.start);
    const QDate begins =
        known ? m_zones.utc(event.start).toTimeZone(m_reading.zone).date() : event.start.wall.date().addDays(-1);
    // The part that could not be read may be its repetitions.
    if (!event.rules.isEmpty() || !event.exceptionRules.isEmpty() || !event.additions.isEmpty() || event.thisAndFuture
        || !event.unreadable.isEmpty())
        return unknownFrom(begins);
    QDate ends = known ? begins : event.start.wall.date().addDays(1);
    if (event.end.isValid())
        ends = std::max(ends, event.end.wall.date().addDays(1));
    else if (event.duration)
        ends = std::max(
            ends, begins.addDays(std::clamp(roughly(*event.duration), qint64(0), kLongestEvent) / kDaySeconds + 1));
    unknownDays(begins, ends);
}

void BusyReader::add(TimeSpan span)
{
    span.start = std::max(span.start, m_reading.window.start);
    span.end = std::min(span.end, m_reading.window.end);
    if (!span.isEmpty())
        m_result.busy += span;
}

bool BusyReader::isLeftOut(const IcalEvent &event) const
{
    const bool off = event.status == QLatin1String("CANCELLED");
    if (off || isMarkedFree(event) != (m_wanted == EventsWanted::Free))
        return true;
    return std::any_of(event.attendees.cbegin(), event.attendees.cend(), [this](const IcalAttendee &one) {
        return !m_reading.address.isEmpty() && one.status == QLatin1String("DECLINED")
            && one.address.compare(m_reading.address, Qt::CaseInsensitive) == 0;
    });
}

bool BusyReader::isOurs(const IcalEvent &event) const
{
    const InterviewId interview = interviewOfUid(event.uid);
    return !interview.isNull() && m_reading.isOurs && m_reading.isOurs(interview);
}

/// How long an event takes. What ends at a time takes always as many seconds (RFC 5545, 3.8.5.3).
IcalDuration BusyReader::lengthOf(const IcalEvent &event) const
{
    if (event.end.isValid())
        return { 0, event.start.isDay ? event.start.wall.secsTo(event.end.wall)
                                      : m_zones.utc(event.start).secsTo(m_zones.utc(event.end)) };
    return event.duration.value_or(IcalDuration{ event.start.isDay ? 1 : 0, 0 });
}

TimeSpan BusyReader::spanAt(const IcalEvent &event, const QDateTime &wall, const IcalDuration &length) const
{
    IcalTime time = event.start;
    time.wall = wall;
    const QDateTime begin = m_zones.utc(time);
    if (time.isDay) {
        time.wall = wall.addDays(length.days + (length.seconds + kDaySeconds - 1) / kDaySeconds);
        return { begin, m_zones.utc(time) };
    }
    time.wall = wall.addDays(length.days);
    return { begin, (length.days == 0 ? begin : m_zones.utc(time)).addSecs(length.seconds) };
}

bool BusyReader::usable(const IcalEvent &event)
{
    if (!event.start.isValid()) {
        problem(event, BusyTexts::tr("It was left out: it has no beginning that can be read."));
        unknownFrom({});
        return false;
    }
    for (const IcalTime &time : { event.start, event.end }) {
        if (time.isValid() && !m_zones.knows(time)) {
            problem(event,
                BusyTexts::tr("It was left out: its time zone “%1” is known neither by name nor by rules in the file.")
                    .arg(time.zone.left(80)));
            unknownAround(event);
            return false;
        }
    }
    const qint64 length = roughly(lengthOf(event));
    if (length < 0 || length > kLongestEvent) {
        problem(event, length < 0 ? BusyTexts::tr("It was left out: it ends before it begins.")
                                  : BusyTexts::tr("It was left out: it is longer than a year."));
        unknownAround(event);
        return false;
    }
    if (!event.unreadable.isEmpty())
        problem(event, BusyTexts::tr("A part of it could not be read: %1").arg(event.unreadable));
    if (!event.unreadable.isEmpty() || event.thisAndFuture)
        unknownAround(event);
    if (event.thisAndFuture)
        problem(event, BusyTexts::tr("It changes all later dates of a series; only the first of them was changed."));
    return true;
}

/// What the file says it speaks of. A range on a clock nobody knows tells nothing.
void BusyReader::findKnown()
{
    m_result.known = m_reading.window;
    if (m_file.ranges().isEmpty())
        return;
    QList<TimeSpan> spoken;
    for (const IcalRange &range : m_file.ranges()) {
        if ((range.from.isValid() && !m_zones.knows(range.from))
            || (range.until.isValid() && !m_zones.knows(range.until)))
            continue;
        spoken += TimeSpan{ range.from.isValid() ? m_zones.utc(range.from) : m_reading.window.start,
            range.until.isValid() ? m_zones.utc(range.until) : m_reading.window.end };
    }
    spoken = spansWithin(spoken, { m_reading.window });
    m_result.known = spoken.isEmpty() ? TimeSpan{} : TimeSpan{ spoken.constFirst().start, spoken.constLast().end };
    m_result.unknown += spansWithout({ m_result.known }, spoken);
}

void BusyReader::findOverrides()
{
    const QList<IcalEvent> &events = m_file.events();
    QHash<QString, IcalTime> series; // by UID: when it begins
    for (const IcalEvent &event : events) {
        if (!event.recurrenceId.isValid())
            series.insert(event.uid, event.start);
    }
    for (int i = 0; i < int(events.size()); ++i) {
        const IcalEvent &event = events.at(i);
        if (event.uid.isEmpty())
            continue;
        const QString key = keyOf(event);
        const int known = m_newest.value(key, -1);
        if (known < 0 || events.at(known).sequence <= event.sequence)
            m_newest.insert(key, i);
        if (!event.recurrenceId.isValid())
            continue;
        const IcalTime replaced = onClockOf(event.recurrenceId, series.value(event.uid, event.start));
        if (replaced.isDay)
            m_replacedDays[event.uid].insert(replaced.wall.date());
        else if (m_zones.knows(replaced))
            m_replaced[event.uid].insert(m_zones.utc(replaced).toSecsSinceEpoch());
    }
}

QList<QDateTime> BusyReader::repetitions(const IcalEvent &event, const QString &rule, RuleOf what, qint64 length)
{
    IcalRepetition repetition;
    repetition.rule = rule;
    repetition.start = event.start.wall;
    repetition.isDay = event.start.isDay;
    // A day more on either side: wall clocks and whole days move by up to that.
    repetition.from = m_zones.wall(m_reading.window.start, event.start).addSecs(-length - kDaySeconds);
    repetition.until = m_zones.wall(m_reading.window.end, event.start).addSecs(kDaySeconds);
    if (repetition.isDay)
        repetition.from.setTime(QTime(0, 0));
    repetition.toWall = [&](const QDateTime &utc) { return m_zones.wall(utc, event.start); };
    if (event.start.wall >= repetition.until)
        return {};
    if (m_steps >= kMostRepeatsInAll || m_fruitless >= kMostFruitlessRules) {
        problem(event, what == RuleOf::Repetitions
                           ? BusyTexts::tr("Its repetitions were left out: the file holds too many of them.")
                           : BusyTexts::tr("Its exceptions were left out: the file holds too many of them."));
        unknownAround(event);
        return {};
    }
    const auto found = expand(repetition, std::min(kMostRepeats, kMostRepeatsInAll - m_steps));
    m_fruitless += found && found->steps == 0 ? 1 : 0;
    if (!found || found->givenUp) {
        const QString sentence = what == RuleOf::Repetitions
                                   ? BusyTexts::tr("Its repetitions were left out: the rule “%1” is not followed.")
                                   : BusyTexts::tr("Its exceptions were left out: the rule “%1” is not followed.");
        problem(event, sentence.arg(rule.left(80)));
        unknownAround(event);
        return {};
    }
    m_steps += found->steps;
    if (found->cut) {
        unknownFrom(found->walls.isEmpty() ? event.start.wall.date() : found->walls.constLast().date());
        problem(event, BusyTexts::tr("Only the first %n repetition(s) were read.", nullptr, kMostRepeats));
    }
    return found->walls;
}

void BusyReader::takeAdditions(const IcalEvent &event, const IcalDuration &length, QList<TimeSpan> &spans)
{
    for (const IcalAddition &addition : event.additions) {
        IcalEvent one;
        one.start = onClockOf(addition.start, event.start);
        one.end = onClockOf(addition.end, event.start);
        one.duration = addition.duration.value_or(length);
        if (!one.start.isValid()) {
            problem(event, BusyTexts::tr("An addition to it was left out: it has no beginning that can be read."));
            unknownAround(event);
            continue;
        }
        if (!m_zones.knows(one.start) || (one.end.isValid() && !m_zones.knows(one.end))) {
            problem(event,
                BusyTexts::tr("An addition to it was left out: its time zone “%1” is known neither by name nor by "
                              "rules in the file.")
                    .arg(one.start.zone.left(80)));
            unknownAround(one);
            continue;
        }
        const IcalDuration own = lengthOf(one);
        if (roughly(own) < 0 || roughly(own) > kLongestEvent) {
            problem(event,
                BusyTexts::tr("An addition to it was left out: it ends before it begins, or is longer than a year."));
            unknownAround(one);
            continue;
        }
        spans += spanAt(one, one.start.wall, own);
    }
}

void BusyReader::takeOut(const IcalEvent &event, qint64 length, QList<TimeSpan> &spans)
{
    QSet<qint64> gone = m_replaced.value(event.uid);
    QSet<QDate> goneDays = m_replacedDays.value(event.uid);
    QList<IcalTime> exceptions;
    for (const IcalTime &exception : event.exceptions)
        exceptions += onClockOf(exception, event.start);
    for (const QString &rule : event.exceptionRules) {
        IcalTime exception = event.start;
        for (const QDateTime &wall : repetitions(event, rule, RuleOf::Exceptions, length)) {
            exception.wall = wall;
            exceptions += exception;
        }
    }
    for (const IcalTime &exception : std::as_const(exceptions)) {
        if (exception.isDay) {
            goneDays.insert(exception.wall.date());
        } else if (m_zones.knows(exception)) {
            gone.insert(m_zones.utc(exception).toSecsSinceEpoch());
        } else {
            problem(event,
                BusyTexts::tr("An exception to it was left out: its time zone “%1” is known neither by name nor by "
                              "rules in the file.")
                    .arg(exception.zone.left(80)));
            IcalEvent one;
            one.start = exception;
            unknownAround(one);
        }
    }
    spans.removeIf([&](const TimeSpan &span) {
        return gone.contains(span.start.toSecsSinceEpoch())
            || (!goneDays.isEmpty() && goneDays.contains(m_zones.wall(span.start, event.start).date()));
    });
}

void BusyReader::takeEvent(const IcalEvent &event)
{
    if (isOurs(event)) {
        ++m_result.ours;
        return;
    }
    if (isLeftOut(event)) {
        ++m_result.leftOut;
        return;
    }
    if (!usable(event))
        return;
    const IcalDuration length = lengthOf(event);
    QList<TimeSpan> spans{ spanAt(event, event.start.wall, length) };
    if (event.recurrenceId.isValid()) {
        add(spans.constFirst());
        return;
    }
    for (const QString &rule : event.rules) {
        for (const QDateTime &wall : repetitions(event, rule, RuleOf::Repetitions, roughly(length)))
            spans += spanAt(event, wall, length);
    }
    takeAdditions(event, length, spans);
    takeOut(event, roughly(length), spans);
    for (const TimeSpan &span : std::as_const(spans))
        add(span);
}

BusyCalendar BusyReader::read()
{
    findKnown();
    findOverrides();
    const QList<IcalEvent> &events = m_file.events();
    m_result.events = int(events.size());
    for (int i = 0; i < int(events.size()); ++i) {
        const IcalEvent &event = events.at(i);
        if (event.uid.isEmpty() || m_newest.value(keyOf(event)) == i)
            takeEvent(event);
    }
    if (m_wanted == EventsWanted::Free) {
        m_result.events += int(m_file.freeStretches().size());
        for (const IcalEvent &stretch : m_file.freeStretches()) {
            if (usable(stretch))
                add(spanAt(stretch, stretch.start.wall, lengthOf(stretch)));
        }
    }
    m_result.busy = merged(m_result.busy);
    m_result.unknown = merged(m_result.unknown);
    m_result.name = m_file.name();
    return m_result;
}

} // namespace

bool isMarkedFree(const IcalEvent &event)
{
    return event.transparency == QLatin1String("TRANSPARENT") || event.busyStatus == QLatin1String("FREE");
}

BusyCalendar readEvents(const IcalFile &file, const CalendarReading &reading, EventsWanted wanted)
{
    return BusyReader(file, reading, wanted).read();
}

Result<BusyCalendar> readBusyTimes(const QByteArray &bytes, const QString &fileName, const CalendarReading &reading)
{
    if (auto outlined = checkOutline(bytes, fileName); !outlined)
        return outlined.error();
    const auto file = IcalFile::parse(bytes, fileName);
    if (!file)
        return file.error();
    BusyCalendar calendar = readEvents(*file, reading, EventsWanted::Busy);
    if (calendar.known.isEmpty())
        return failure(Error::Code::Format, "ics.elsewhen",
            BusyTexts::tr("“%1” speaks of none of the time from %2 to %3.")
                .arg(fileName, words::date(reading.window.start.toTimeZone(reading.zone).date()),
                    words::date(reading.window.end.addMSecs(-1).toTimeZone(reading.zone).date())),
            BusyTexts::tr("Export the coming months, as .ics."));
    return calendar;
}

} // namespace shortlist
