// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/slotgrid.h"

#include "domain/calendar/busyreading.h"
#include "domain/calendar/zonedtime.h"

#include <algorithm>
#include <limits>

namespace shortlist {

namespace {

constexpr qint64 kCellSeconds = qint64(SlotGrid::kMinutes) * 60;

qint64 floorDivided(qint64 value, qint64 by) { return value >= 0 ? value / by : -((-value + by - 1) / by); }

// A moment far away must not overflow the number of a cell.
int asCell(qint64 cell) { return int(std::clamp(cell, qint64(-1'000'000), qint64(1'000'000))); }

} // namespace

SlotMask::SlotMask(int cells, bool value)
    : m_cells(cells)
    , m_words((size_t(cells) + 63) / 64, 0)
{
    if (value)
        fill(0, cells, true);
}

SlotMask &SlotMask::operator&=(const SlotMask &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

SlotMask &SlotMask::operator|=(const SlotMask &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

void SlotMask::unite(const SlotMask &other, int from, int to)
{
    if (from >= to)
        return;
    const size_t last = std::min((size_t(to) + 63) / 64, m_words.size());
    for (size_t i = size_t(from) / 64; i < last; ++i)
        m_words[i] |= other.m_words[i];
}

SlotMask SlotMask::runsOf(int length) const
{
    // Doubling: runs of 4 are runs of 2 that follow each other. In place: a word depends on itself and later ones only.
    SlotMask result = *this;
    std::vector<quint64> &words = result.m_words;
    for (int have = 1; have < length;) {
        const int step = std::min(have, length - have);
        const size_t whole = size_t(step) / 64;
        const size_t bits = size_t(step) % 64;
        for (size_t i = 0; i < words.size(); ++i) {
            const quint64 low = i + whole < words.size() ? words[i + whole] : 0;
            const quint64 high = i + whole + 1 < words.size() ? words[i + whole + 1] : 0;
            words[i] &= bits == 0 ? low : (low >> bits) | (high << (64 - bits));
        }
        have += step;
    }
    return result;
}

bool SlotMask::hasBit(int from, int to, bool value) const
{
    from = std::max(from, 0);
    to = std::min(to, m_cells);
    while (from < to) {
        const size_t bit = size_t(from) % 64;
        const size_t count = std::min(size_t(to - from), 64 - bit);
        const quint64 bits = (count == 64 ? ~quint64(0) : (quint64(1) << count) - 1) << bit;
        const quint64 word = m_words[size_t(from) / 64];
        if ((value ? word : ~word) & bits)
            return true;
        from += int(count);
    }
    return false;
}

std::pair<int, int> SlotMask::extent() const
{
    const auto isSet = [](quint64 word) { return word != 0; };
    const auto first = std::find_if(m_words.begin(), m_words.end(), isSet);
    if (first == m_words.end())
        return { 0, 0 };
    const auto last = std::find_if(m_words.rbegin(), m_words.rend(), isSet);
    return { int(first - m_words.begin()) * 64 + int(qCountTrailingZeroBits(*first)),
        int(m_words.rend() - last) * 64 - int(qCountLeadingZeroBits(*last)) };
}

SlotGrid::SlotGrid(const QDateTime &from, int days)
    : m_startSeconds(-floorDivided(-from.toSecsSinceEpoch(), kCellSeconds) * kCellSeconds)
    , m_cells(std::clamp(days, 1, kMostDays) * 24 * 60 / kMinutes)
{
}

QDateTime SlotGrid::timeAt(int cell) const { return QDateTime::fromSecsSinceEpoch(secondsAt(cell), Qt::UTC); }

int SlotGrid::cellFrom(const QDateTime &moment) const
{
    // In milliseconds: a moment just after a quarter belongs to the next cell.
    return asCell(-floorDivided(m_startSeconds * 1000 - moment.toMSecsSinceEpoch(), kCellSeconds * 1000));
}

int SlotGrid::cellWith(const QDateTime &moment) const
{
    return asCell(floorDivided(moment.toMSecsSinceEpoch() - m_startSeconds * 1000, kCellSeconds * 1000));
}

SlotMask SlotGrid::within(const QList<TimeSpan> &spans) const
{
    SlotMask mask(m_cells, false);
    for (const TimeSpan &span : merged(spans))
        mask.fill(cellFrom(span.start), cellWith(span.end), true);
    return mask;
}

SlotMask SlotGrid::apartFrom(const QList<TimeSpan> &spans) const
{
    SlotMask mask(m_cells, true);
    takeOut(spans, mask);
    return mask;
}

void SlotGrid::takeOut(const QList<TimeSpan> &spans, SlotMask &mask) const
{
    const qint64 origin = m_startSeconds * 1000;
    for (const TimeSpan &span : spans) {
        // Each moment is read once: a calendar has hundreds of spans, and a team thousands of calendars.
        const qint64 from = span.start.toMSecsSinceEpoch() - origin;
        const qint64 to = span.end.toMSecsSinceEpoch() - origin;
        if (from < to)
            mask.fill(asCell(floorDivided(from, kCellSeconds * 1000)), asCell(-floorDivided(-to, kCellSeconds * 1000)),
                false);
    }
}

void SlotGrid::takeOut(QByteArrayView spans, SlotMask &mask) const
{
    const qint64 end = secondsAt(m_cells);
    for (SpanReader span(spans); span.next() && span.from() < end;) {
        if (span.until() <= m_startSeconds)
            continue;
        const qint64 first = std::max(span.from() - m_startSeconds, qint64(0)) / kCellSeconds;
        const qint64 last = (std::min(span.until(), end) - m_startSeconds + kCellSeconds - 1) / kCellSeconds;
        mask.fill(int(first), int(last), false);
    }
}

ZoneDays::ZoneDays(const SlotGrid &grid, const QTimeZone &zone)
    : m_zone(zone)
    , m_firstDay(localDay(grid.start(), zone).toJulianDay())
{
    const qint64 last = localDay(grid.end(), zone).toJulianDay();
    for (qint64 day = m_firstDay; day <= last; ++day)
        m_starts.push_back(grid.cellFrom(startOfDayUtc(QDate::fromJulianDay(day), zone)));
    m_dayOf.reserve(size_t(grid.cells()));
    size_t index = 0;
    for (int cell = 0; cell < grid.cells(); ++cell) {
        while (index + 1 < m_starts.size() && m_starts[index + 1] <= cell)
            ++index;
        m_dayOf.push_back(quint8(index)); // the grid has at most kMostDays days
    }
}

size_t ZoneDays::indexAt(int cell) const
{
    if (cell >= 0 && size_t(cell) < m_dayOf.size())
        return m_dayOf[size_t(cell)];
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), cell);
    return after == m_starts.begin() ? 0 : size_t(after - m_starts.begin()) - 1;
}

qint64 ZoneDays::dayAt(int cell) const { return m_firstDay + qint64(indexAt(cell)); }

int ZoneDays::firstCellOf(qint64 julianDay) const
{
    const qint64 index = julianDay - m_firstDay;
    if (index < 0)
        return m_starts.front();
    return index < qint64(m_starts.size()) ? m_starts[size_t(index)] : std::numeric_limits<int>::max();
}

int ZoneDays::minutesIntoDay(int cell) const { return (cell - m_starts[indexAt(cell)]) * SlotGrid::kMinutes; }

} // namespace shortlist
