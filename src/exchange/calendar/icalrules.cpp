// SPDX-License-Identifier: GPL-3.0-or-later
// Working repetitions out.
#include "exchange/calendar/icalfile.h"
#include "exchange/calendar/icaltimes.h"

#include <memory>

namespace shortlist {

namespace {

struct IteratorDeleter {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

bool isWithinDays(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE;
}

/// Parts that may leave nothing of a rule that repeats every hour: looking for what is left would take minutes.
bool hasFilter(const icalrecurrencetype &rule)
{
    const auto given = [](const short *values) { return values[0] != ICAL_RECURRENCE_ARRAY_MAX; };
    return given(rule.by_hour) || given(rule.by_day) || given(rule.by_month_day) || given(rule.by_year_day)
        || given(rule.by_month) || given(rule.by_week_no) || given(rule.by_set_pos);
}

bool hasSeveral(const short *values)
{
    return values[0] != ICAL_RECURRENCE_ARRAY_MAX && values[1] != ICAL_RECURRENCE_ARRAY_MAX;
}

/// What libical 3.0 works out wrongly, held against another implementation: no answer is better than wrong days.
bool isMisread(const icalrecurrencetype &rule)
{
    constexpr auto kNone = ICAL_RECURRENCE_ARRAY_MAX;
    const bool ofMonths = rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    const bool oftenADay = hasSeveral(rule.by_hour) || hasSeveral(rule.by_minute) || hasSeveral(rule.by_second);
    if (rule.by_set_pos[0] != kNone && (!ofMonths || oftenADay))
        return true;
    if (rule.by_week_no[0] != kNone)
        return true;
    if (rule.freq != ICAL_DAILY_RECURRENCE)
        return false;
    for (const short *day = rule.by_month_day; *day != kNone; ++day) {
        if (*day < 0)
            return true;
    }
    return false;
}

/// What is not even begun with.
bool isRefused(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_NO_RECURRENCE || isWithinDays(rule)
        || (rule.freq == ICAL_HOURLY_RECURRENCE && hasFilter(rule)) || isMisread(rule)
        || (!icaltime_is_null_time(rule.until) && !wallOf(rule.until).isValid());
}

/// Whether libical finds the weeks of a rule that begin with `first`: of those from Monday on that hold nothing but a
/// Sunday it takes the next where the rule begins on another day.
bool findsWeeks(const icalrecurrencetype &rule, icalrecurrencetype_weekday first, int startsOn)
{
    const bool isSundays = rule.by_day[1] == ICAL_RECURRENCE_ARRAY_MAX && rule.by_day[0] != ICAL_RECURRENCE_ARRAY_MAX
                        && icalrecurrencetype_day_day_of_week(rule.by_day[0]) == ICAL_SUNDAY_WEEKDAY;
    return first == ICAL_SUNDAY_WEEKDAY || !isSundays || startsOn == ICAL_SUNDAY_WEEKDAY;
}

/// Every other week, say, depends on the day weeks begin with, and libical follows only Monday and Sunday. Takes one of
/// these where the days of the rule lie alike around the start; false where they lie otherwise.
bool alignWeeks(icalrecurrencetype &rule, const QDate &start)
{
    if (rule.freq != ICAL_WEEKLY_RECURRENCE || rule.interval <= 1)
        return true;
    const auto placeIn = [](int day, int first) { return (day - first + 7) % 7; };
    const int own = start.dayOfWeek() % 7 + 1; // Sunday is 1
    for (const icalrecurrencetype_weekday first : { ICAL_MONDAY_WEEKDAY, ICAL_SUNDAY_WEEKDAY }) {
        bool alike = findsWeeks(rule, first, own);
        for (const short *one = rule.by_day; *one != ICAL_RECURRENCE_ARRAY_MAX; ++one) {
            const int day = icalrecurrencetype_day_day_of_week(*one);
            alike = alike
                 && placeIn(day, rule.week_start) - placeIn(own, rule.week_start)
                        == placeIn(day, first) - placeIn(own, first);
        }
        if (alike) {
            rule.week_start = first;
            return true;
        }
    }
    return false;
}

/// The rule with each value of a list once: libical counts “BYDAY=WE,WE” twice.
QByteArray withoutDoubles(const QString &rule)
{
    QStringList parts = rule.split(u';');
    for (QString &part : parts) {
        QStringList values = part.section(u'=', 1).split(u',');
        if (values.removeDuplicates() > 0)
            part = part.section(u'=', 0, 0) + u'=' + values.join(u',');
    }
    return parts.join(u';').toUtf8();
}

/// The last start at or before `from` of a rule that repeats every so many hours and no more: libical, told to begin
/// later, forgets how far the hours of its interval had come.
QDateTime hourBefore(const QDateTime &from, const QDateTime &start, int interval)
{
    constexpr qint64 kHour = 3600;
    const qint64 every = kHour * std::max(interval, 1);
    return start.addSecs(start.secsTo(from) / every * every);
}

/// UNTIL in the form of the start: a rule of the hand-written kind mixes days, UTC and wall clocks.
void alignUntil(icalrecurrencetype &rule, const IcalRepetition &repetition)
{
    if (icaltime_is_null_time(rule.until))
        return;
    QDateTime until = wallOf(rule.until);
    if (!until.isValid())
        return;
    if (rule.until.is_date && !repetition.isDay)
        until.setTime(QTime(23, 59, 59));
    else if (icaltime_is_utc(rule.until))
        until = repetition.toWall(until);
    rule.until = icalOf(until, repetition.isDay);
}

} // namespace

std::optional<IcalOccurrences> expand(const IcalRepetition &repetition, int most)
{
    const QByteArray text = withoutDoubles(repetition.rule);
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.constData());
    if (isRefused(rule) || !alignWeeks(rule, repetition.start.date()))
        return {};
    alignUntil(rule, repetition);
    if (const QDateTime last = wallOf(rule.until); last.isValid() && last < repetition.from)
        return IcalOccurrences{ {}, 1, false };
    // A rule without a count may begin where it starts to matter; the years before need not be walked through.
    const bool isLater = rule.count == 0 && repetition.start < repetition.from;
    const bool isHourly = rule.freq == ICAL_HOURLY_RECURRENCE;
    const QDateTime start =
        isLater && isHourly ? hourBefore(repetition.from, repetition.start, rule.interval) : repetition.start;
    const std::unique_ptr<icalrecur_iterator, IteratorDeleter> iterator(
        icalrecur_iterator_new(rule, icalOf(start, repetition.isDay)));
    if (!iterator)
        return IcalOccurrences{ {}, 0, false, true };
    if (isLater && !isHourly)
        icalrecur_iterator_set_start(iterator.get(), icalOf(repetition.from, repetition.isDay));
    IcalOccurrences found;
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(iterator.get())) {
        const QDateTime wall = wallOf(next);
        ++found.steps;
        found.cut = found.steps > most;
        if (!wall.isValid() || wall >= repetition.until || found.cut)
            break;
        if (wall >= repetition.from)
            found.walls += wall;
    }
    return found;
}

} // namespace shortlist
