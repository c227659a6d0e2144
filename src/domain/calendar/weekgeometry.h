// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/lanelayout.h"
#include "domain/calendar/timespan.h"

#include <QDate>
#include <QPoint>
#include <QRect>
#include <QTimeZone>

#include <optional>

namespace shortlist {

/// Where the days, hours and interviews of a calendar stand, in pixels. Pure numbers: no widget, no font.
///
/// The y axis is what the clock on the wall of `zone` shows, 0 to 24 o'clock on every day. Both ends of a span stand
/// where the clock says, so a length is true to scale unless clocks change within it: what goes over a skipped hour is
/// taller by it, what goes over a repeated one lower. Both passes of a repeated hour share its row.
struct WeekGeometry {
    static constexpr int kDayMinutes = 1440;

    QDate firstDay;
    int days = 5;
    QTimeZone zone = QTimeZone::utc();
    int left = 0; ///< where the first column begins: the room of the hour labels
    int width = 0; ///< of everything, labels included
    int hourHeight = 48;
    bool mirrored = false; ///< right to left: the labels stand at the right, days run leftwards
    bool oneDay = false; ///< every column is the first day: people beside one another, as many as `days`

    /// What is seen of a span in one day column.
    struct Piece {
        int day = 0; ///< column, 0 is firstDay
        int from = 0; ///< minute on the wall clock
        int minutes = 0;

        friend bool operator==(const Piece &, const Piece &) = default;
    };
    /// A place in the grid.
    struct Spot {
        int day = 0;
        int minute = 0;

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    int height() const { return 24 * hourHeight; }
    QDate date(int day) const { return firstDay.addDays(oneDay ? 0 : day); }
    /// The column of a date, or -1 when it is not shown or invalid; the first of them where all are one day.
    int column(QDate date) const;
    int y(int minute) const { return minute * hourHeight / 60; }
    /// The minute at a height, 0 to 1439.
    int minuteAt(int y) const;
    /// The whole column of a day.
    QRect columnRect(int day) const;
    /// The pieces of a span in the columns shown, one a day; a span over midnight has two. Where all columns are one
    /// day, that of the first. A span that begins and ends in a time that comes twice is as tall as it is long, at most
    /// to the end of that time.
    QList<Piece> pieces(const TimeSpan &span) const;
    /// Where a piece is drawn: its lane's share of the column, with a gap that keeps neighbours apart.
    QRect rect(const Piece &piece, const Lane &lane = {}) const;
    /// The day and minute under a point; nothing beside the columns.
    std::optional<Spot> at(const QPoint &point) const;

private:
    /// When clocks first go back after the start of a span and not after its end, `offset` being that of its start.
    QDateTime changeWithin(const TimeSpan &span, int offset) const;
};

/// The minute at or before `minute` that is a multiple of `step`.
int snapped(int minute, int step);

/// The lanes of pieces, each day by itself, in the order given.
QList<Lane> layOut(const QList<WeekGeometry::Piece> &pieces);

} // namespace shortlist
