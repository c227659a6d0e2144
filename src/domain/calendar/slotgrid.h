// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"

#include <QByteArrayList>
#include <QDate>
#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

namespace shortlist {

/// One bit for every quarter of an hour of a stretch of time.
class SlotMask {
public:
    SlotMask() = default;
    SlotMask(int cells, bool value);

    int cells() const { return m_cells; }
    bool at(int cell) const { return (m_words[size_t(cell) / 64] >> (size_t(cell) % 64)) & 1U; }
    /// Sets [from, to), cut to the mask. Here, because a search calls it once for every busy time of everybody.
    void fill(int from, int to, bool value)
    {
        from = std::max(from, 0);
        to = std::min(to, m_cells);
        for (int cell = from; cell < to;) {
            const size_t bit = size_t(cell) % 64;
            const size_t count = std::min(size_t(to - cell), 64 - bit);
            const quint64 bits = (count == 64 ? ~quint64(0) : (quint64(1) << count) - 1) << bit;
            quint64 &word = m_words[size_t(cell) / 64];
            word = value ? word | bits : word & ~bits;
            cell += int(count);
        }
    }
    SlotMask &operator&=(const SlotMask &other);
    SlotMask &operator|=(const SlotMask &other);
    /// As |=, but only the words that hold the cells [from, to) are looked at; what else they hold may come along.
    void unite(const SlotMask &other, int from, int to);
    /// The cells from which so many cells in a row are set, all within the mask.
    SlotMask runsOf(int length) const;
    bool any(int from, int to) const { return hasBit(from, to, true); }
    /// True when every cell of [from, to) is set that lies within the mask.
    bool all(int from, int to) const { return !hasBit(from, to, false); }
    /// From the first cell that is set to the one after the last; 0 and 0 where none is.
    std::pair<int, int> extent() const;

private:
    bool hasBit(int from, int to, bool value) const;

    int m_cells = 0;
    std::vector<quint64> m_words;
};

/// Quarters of an hour from a moment on. Cell numbers outside the grid are possible and mean times outside it.
class SlotGrid {
public:
    static constexpr int kMinutes = 15;
    static constexpr int kMostDays = 56;

    /// Whole quarters that so many minutes need; at least one.
    static constexpr int cellsFor(int minutes) { return minutes <= kMinutes ? 1 : (minutes + kMinutes - 1) / kMinutes; }

    /// From the next full quarter on, at most kMostDays days.
    SlotGrid(const QDateTime &from, int days);

    int cells() const { return m_cells; }
    QDateTime start() const { return timeAt(0); }
    QDateTime end() const { return timeAt(m_cells); }
    QDateTime timeAt(int cell) const;
    /// The same in seconds since 1970.
    qint64 secondsAt(int cell) const { return m_startSeconds + qint64(cell) * kMinutes * 60; }
    /// The first cell that begins at the moment or later.
    int cellFrom(const QDateTime &moment) const;
    /// The cell that has the moment in it.
    int cellWith(const QDateTime &moment) const;
    /// Cells that lie within one of the spans as a whole.
    SlotMask within(const QList<TimeSpan> &spans) const;
    /// Cells that share no moment with any of the spans.
    SlotMask apartFrom(const QList<TimeSpan> &spans) const;
    /// Takes the cells out that share a moment with any of the spans.
    void takeOut(const QList<TimeSpan> &spans, SlotMask &mask) const;
    /// The same with the spans of a text of spansToText().
    void takeOut(QByteArrayView spans, SlotMask &mask) const;

private:
    qint64 m_startSeconds = 0;
    int m_cells = 0;
};

/// Where the local days of a zone begin on a grid. Asking QTimeZone is what costs, so it is asked once a day and zone.
class ZoneDays {
public:
    ZoneDays(const SlotGrid &grid, const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }
    QDate first() const { return QDate::fromJulianDay(m_firstDay); }
    QDate last() const { return QDate::fromJulianDay(m_firstDay + qint64(m_starts.size()) - 1); }
    /// The Julian day of the local date at a cell's beginning.
    qint64 dayAt(int cell) const;
    /// The cell at which a local day begins, by its Julian day; may lie outside the grid.
    int firstCellOf(qint64 julianDay) const;
    /// Minutes since the local day began.
    int minutesIntoDay(int cell) const;

    static qint64 weekOf(qint64 julianDay) { return julianDay / 7; } // Julian day 0 is a Monday

private:
    size_t indexAt(int cell) const;

    QTimeZone m_zone;
    qint64 m_firstDay = 0;
    std::vector<int> m_starts; ///< the first cell of each local day
    std::vector<quint8> m_dayOf; ///< for each cell of the grid, which of m_starts it follows
};

} // namespace shortlist
