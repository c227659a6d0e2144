// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace shortlist {

/// How the days of a calendar stand beside one another on one axis, whatever clocks do on them. Pure numbers.
///
/// The axis has a row for each minute. Mostly that is the minute of the wall clock, 0 to 1439. Where clocks go back on
/// one of the days, what they show twice has rows for both passes, one after the other, and the other days have nothing
/// on those of the second. What clocks skip keeps its rows, and that day has nothing there. So an hour is as tall as an
/// hour on every day, and a row without time takes none. Any thread.
class ClockAxis {
public:
    static constexpr int kUsualRows = 1440;

    /// What a wall clock shows on a row.
    struct WallMinute {
        int minute = 0;
        bool second = false; ///< of two passes

        friend bool operator==(const WallMinute &, const WallMinute &) = default;
    };
    /// A stretch of the wall clock that comes twice on one of the days; minutes, the last one not included.
    struct Repeat {
        int from = 0;
        int to = 0;

        friend bool operator==(const Repeat &, const Repeat &) = default;
    };
    /// Rows of a day that follow one another in time.
    struct Stretch {
        int row = 0;
        qint64 moment = 0; ///< that of the first row, in minutes since 1970 UTC
        int rows = 0;

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    /// Rows of a day at which there is no time.
    struct Gap {
        int row = 0;
        int rows = 0;

        friend bool operator==(const Gap &, const Gap &) = default;
    };
    /// Where an hour is written beside the axis.
    struct Tick {
        int row = 0;
        WallMinute wall;

        friend bool operator==(const Tick &, const Tick &) = default;
    };

    /// No day.
    ClockAxis() = default;
    ClockAxis(QDate firstDay, int days, const QTimeZone &zone);

    int days() const { return int(m_days.size()); }
    /// 1440, and the second passes.
    int rows() const;
    const QList<Repeat> &repeats() const { return m_repeats; }
    /// The row of a minute of the wall clock; that of its second pass, where the axis has one.
    int rowOf(int minute, bool second = false) const;
    WallMinute wallAt(int row) const;
    /// What there is of a day, in order of time.
    const QList<Stretch> &stretches(int day) const { return m_days.at(day); }
    /// What there is not, in order of the rows.
    QList<Gap> gaps(int day) const;
    /// Whether that day has a moment on the row.
    bool exists(int day, int row) const;
    /// The moment on a row of a day; where there is none the next one, at most the end of the day.
    QDateTime momentAt(int day, int row) const;
    /// Each full hour, and where each second pass begins; in order of the rows.
    QList<Tick> ticks() const;

private:
    struct Run; ///< what the wall shows without a change of clocks, of one day
    static QList<Run> runsOf(QDate firstDay, int days, const QTimeZone &zone);
    void addRepeat(const Repeat &repeat);
    void addStretch(int day, const Stretch &stretch);

    QList<Repeat> m_repeats; ///< in order, apart from one another
    QList<QList<Stretch>> m_days;
    QList<qint64> m_begins; ///< of the days
};

} // namespace shortlist
