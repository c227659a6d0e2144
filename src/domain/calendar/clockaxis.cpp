// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/clockaxis.h"

#include "domain/calendar/zonedtime.h"

#include <algorithm>
#include <limits>

namespace shortlist {

namespace {

constexpr int kSecondsPerMinute = 60;
constexpr int kMinutesPerHour = 60;
constexpr int kDaysAround = 2; ///< no zone is further from Greenwich, and no change of clocks longer

qint64 minutesOf(const QDateTime &moment) { return moment.toSecsSinceEpoch() / kSecondsPerMinute; }

QDateTime midnightUtc(QDate date) { return { date, QTime(0, 0), Qt::UTC }; }

} // namespace

struct ClockAxis::Run {
    int day = 0;
    int from = 0; ///< minutes of the wall clock
    int to = 0;
    qint64 moment = 0;
    bool second = false;
};

ClockAxis::ClockAxis(QDate firstDay, int days, const QTimeZone &zone)
{
    if (!firstDay.isValid() || !zone.isValid() || days <= 0)
        return;
    m_days.resize(days);
    for (int day = 0; day < days; ++day)
        m_begins += minutesOf(startOfDayUtc(firstDay.addDays(day), zone));
    const QList<Run> runs = runsOf(firstDay, days, zone);
    for (const Run &run : runs) {
        if (run.second)
            addRepeat({ run.from, run.to });
    }
    for (const Run &run : runs) {
        if (run.second) {
            addStretch(run.day, { rowOf(run.from, true), run.moment, run.to - run.from });
            continue;
        }
        int from = run.from;
        while (from < run.to) {
            int to = run.to; // up to where the rows of a second pass begin
            for (const Repeat &repeat : std::as_const(m_repeats)) {
                if (repeat.to > from && repeat.to < to)
                    to = repeat.to;
            }
            addStretch(run.day, { rowOf(from), run.moment + from - run.from, to - from });
            from = to;
        }
    }
}

QList<ClockAxis::Run> ClockAxis::runsOf(QDate firstDay, int days, const QTimeZone &zone)
{
    const QDateTime begin = midnightUtc(firstDay.addDays(-kDaysAround));
    const QDateTime end = midnightUtc(firstDay.addDays(qint64(days) + kDaysAround));
    const qint64 midnight = minutesOf(midnightUtc(firstDay)); // of the wall clock, counted as if it were UTC
    QList<QDateTime> changes;
    const auto transitions = zone.transitions(begin, end);
    for (const QTimeZone::OffsetData &one : transitions) {
        if (begin < one.atUtc && one.atUtc < end)
            changes += one.atUtc;
    }
    changes += end;
    QList<Run> runs;
    QDateTime from = begin;
    qint64 shown = std::numeric_limits<qint64>::min(); // how far the wall clock has been
    for (const QDateTime &change : std::as_const(changes)) {
        const int offset = zone.offsetFromUtc(from) / kSecondsPerMinute;
        const qint64 last = minutesOf(change) + offset - midnight;
        qint64 wall = std::max(minutesOf(from) + offset - midnight, qint64(0));
        while (wall < std::min(last, qint64(days) * kUsualRows)) {
            const qint64 day = wall / kUsualRows;
            const bool second = wall < shown;
            const qint64 to = std::min({ last, (day + 1) * kUsualRows, second ? shown : last });
            runs += Run{ int(day), int(wall - day * kUsualRows), int(to - day * kUsualRows), wall + midnight - offset,
                second };
            wall = to;
        }
        shown = std::max(shown, last);
        from = change;
    }
    return runs;
}

void ClockAxis::addRepeat(const Repeat &repeat)
{
    Repeat merged = repeat;
    m_repeats.removeIf([&merged](const Repeat &one) {
        if (one.from > merged.to || one.to < merged.from)
            return false;
        merged = { std::min(one.from, merged.from), std::max(one.to, merged.to) };
        return true;
    });
    m_repeats.insert(std::upper_bound(m_repeats.begin(), m_repeats.end(), merged,
                         [](const Repeat &a, const Repeat &b) { return a.from < b.from; }),
        merged);
}

void ClockAxis::addStretch(int day, const Stretch &stretch)
{
    QList<Stretch> &known = m_days[day];
    if (!known.isEmpty()) {
        Stretch &last = known.last();
        if (last.row + last.rows == stretch.row && last.moment + last.rows == stretch.moment) {
            last.rows += stretch.rows;
            return;
        }
    }
    known += stretch;
}

int ClockAxis::rows() const { return rowOf(kUsualRows); }

int ClockAxis::rowOf(int minute, bool second) const
{
    int row = minute;
    for (const Repeat &repeat : m_repeats) {
        if (repeat.to <= minute || (second && repeat.from <= minute))
            row += repeat.to - repeat.from;
    }
    return row;
}

ClockAxis::WallMinute ClockAxis::wallAt(int row) const
{
    int passed = 0;
    for (const Repeat &repeat : m_repeats) {
        const int minute = row - passed;
        const int length = repeat.to - repeat.from;
        if (minute < repeat.to)
            break;
        if (minute < repeat.to + length)
            return { minute - length, true };
        passed += length;
    }
    return { row - passed, false };
}

QList<ClockAxis::Gap> ClockAxis::gaps(int day) const
{
    QList<Stretch> there = m_days.at(day);
    std::sort(there.begin(), there.end(), [](const Stretch &a, const Stretch &b) { return a.row < b.row; });
    QList<Gap> gaps;
    int row = 0;
    for (const Stretch &stretch : std::as_const(there)) {
        if (stretch.row > row)
            gaps += Gap{ row, stretch.row - row };
        row = stretch.row + stretch.rows;
    }
    if (row < rows())
        gaps += Gap{ row, rows() - row };
    return gaps;
}

bool ClockAxis::exists(int day, int row) const
{
    const QList<Stretch> &there = m_days.at(day);
    return std::any_of(
        there.begin(), there.end(), [row](const Stretch &one) { return one.row <= row && row < one.row + one.rows; });
}

QDateTime ClockAxis::momentAt(int day, int row) const
{
    qint64 moment = m_begins.at(day);
    for (const Stretch &stretch : m_days.at(day)) {
        moment = stretch.moment + std::clamp(row - stretch.row, 0, stretch.rows);
        if (row < stretch.row + stretch.rows)
            break;
    }
    return QDateTime::fromSecsSinceEpoch(moment * kSecondsPerMinute, Qt::UTC);
}

QList<ClockAxis::Tick> ClockAxis::ticks() const
{
    QList<Tick> ticks;
    for (int minute = 0; minute < kUsualRows; minute += kMinutesPerHour)
        ticks += Tick{ rowOf(minute), { minute, false } };
    for (const Repeat &repeat : m_repeats) {
        ticks += Tick{ rowOf(repeat.from, true), { repeat.from, true } };
        const int hour = (repeat.from / kMinutesPerHour + 1) * kMinutesPerHour;
        for (int minute = hour; minute < repeat.to; minute += kMinutesPerHour)
            ticks += Tick{ rowOf(minute, true), { minute, true } };
    }
    std::sort(ticks.begin(), ticks.end(), [](const Tick &a, const Tick &b) { return a.row < b.row; });
    return ticks;
}

} // namespace shortlist
