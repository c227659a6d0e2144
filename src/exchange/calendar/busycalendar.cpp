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
    void findOverrides();
    void takeEvent(const IcalEvent &event);
    void takeRules(const IcalEvent &event, qint64 length, QList<TimeSpan> &spans);
    void takeAdditions(const IcalEvent &event, qint64 length, QList<TimeSpan> &spans);
    bool isLeftOut(const IcalEvent &event) const;
    bool isOurs(const IcalEvent &event) const;
    bool usable(const IcalEvent &event);
    qint64 lengthOf(const IcalEvent &event) const;
    TimeSpan spanAt(const IcalEvent &event, const QDateTime &wall, qint64 length) const;
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
    if (!event.rules.isEmpty() || !event.additions.isEmpty() || event.thisAndFuture || !event.unreadable.isEmpty())
        return unknownFrom(begins);
    QDate ends = known ? begins : event.start.wall.date().addDays(1);
    if (event.end.isValid())
        ends = std::max(ends, event.end.wall.date().addDays(1));
    else if (event.seconds)
        ends = std::max(ends, begins.addDays(std::clamp(*event.seconds, qint64(0), kLongestEvent) / kDaySeconds + 1));
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

/// How long an event takes: seconds of the time line, or of the calendar for whole days.
qint64 BusyReader::lengthOf(const IcalEvent &event) const
{
    if (event.end.isValid())
        return event.start.isDay ? event.start.wall.secsTo(event.end.wall)
                                 : m_zones.utc(event.start).secsTo(m_zones.utc(event.end));
    if (event.seconds)
        return *event.seconds;
    return event.start.isDay ? kDaySeconds : 0;
}

TimeSpan BusyReader::spanAt(const IcalEvent &event, const QDateTime &wall, qint64 length) const
{
    IcalTime start = event.start;
    start.wall = wall;
    const QDateTime begin = m_zones.utc(start);
    if (!start.isDay)
        return { begin, begin.addSecs(length) };
    start.wall = wall.addDays((length + kDaySeconds - 1) / kDaySeconds);
    return { begin, m_zones.utc(start) };
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
    const qint64 length = lengthOf(event);
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

void BusyReader::findOverrides()
{
    const QList<IcalEvent> &events = m_file.events();
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
        if (event.recurrenceId.isDay)
            m_replacedDays[event.uid].insert(event.recurrenceId.wall.date());
        else if (m_zones.knows(event.recurrenceId))
            m_replaced[event.uid].insert(m_zones.utc(event.recurrenceId).toSecsSinceEpoch());
    }
}

void BusyReader::takeRules(const IcalEvent &event, qint64 length, QList<TimeSpan> &spans)
{
    for (const QString &rule : event.rules) {
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
            continue;
        if (m_steps >= kMostRepeatsInAll || m_fruitless >= kMostFruitlessRules) {
            problem(event, BusyTexts::tr("Its repetitions were left out: the file holds too many of them."));
            unknownAround(event);
            continue;
        }
        const auto found = expand(repetition, std::min(kMostRepeats, kMostRepeatsInAll - m_steps));
        if (!found) {
            problem(event,
                BusyTexts::tr("Its repetitions were left out: the rule “%1” is not followed.").arg(rule.left(80)));
            unknownAround(event);
            continue;
        }
        m_steps += found->steps;
        m_fruitless += found->steps == 0 ? 1 : 0;
        if (found->cut)
            unknownFrom(found->walls.isEmpty() ? event.start.wall.date() : found->walls.constLast().date());
        if (found->cut)
            problem(event, BusyTexts::tr("Only the first %n repetition(s) were read.", nullptr, kMostRepeats));
        for (const QDateTime &wall : found->walls)
            spans += spanAt(event, wall, length);
    }
}

void BusyReader::takeAdditions(const IcalEvent &event, qint64 length, QList<TimeSpan> &spans)
{
    for (const IcalAddition &addition : event.additions) {
        if (!addition.start.isValid() || !m_zones.knows(addition.start))
            continue;
        IcalEvent one;
        one.start = addition.start;
        one.end = addition.end;
        const bool hasEnd = addition.end.isValid() && m_zones.knows(addition.end);
        const qint64 own = hasEnd ? lengthOf(one) : length;
        if (own >= 0 && own <= kLongestEvent)
            spans += spanAt(one, one.start.wall, own);
    }
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
    const qint64 length = lengthOf(event);
    QList<TimeSpan> spans{ spanAt(event, event.start.wall, length) };
    if (event.recurrenceId.isValid()) {
        add(spans.constFirst());
        return;
    }
    takeRules(event, length, spans);
    takeAdditions(event, length, spans);
    QSet<qint64> gone = m_replaced.value(event.uid);
    QSet<QDate> goneDays = m_replacedDays.value(event.uid);
    for (const IcalTime &exception : event.exceptions) {
        if (exception.isDay)
            goneDays.insert(exception.wall.date());
        else if (m_zones.knows(exception))
            gone.insert(m_zones.utc(exception).toSecsSinceEpoch());
    }
    for (const TimeSpan &span : std::as_const(spans)) {
        if (gone.contains(span.start.toSecsSinceEpoch())
            || (!goneDays.isEmpty() && goneDays.contains(m_zones.wall(span.start, event.start).date())))
            continue;
        add(span);
    }
}

BusyCalendar BusyReader::read()
{
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
    return readEvents(*file, reading, EventsWanted::Busy);
}

} // namespace shortlist
