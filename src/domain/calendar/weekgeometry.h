// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/clockaxis.h"
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
/// The y axis is that of the days shown (ClockAxis): a row for each minute, those of an hour that comes twice as well.
/// A length is true to scale on every day. What goes over rows that a day does not have has a piece before and one
/// after.
struct WeekGeometry {
    QDate firstDay;
    int days = 5;
    QTimeZone zone = QTimeZone::utc();
    int left = 0; ///< where the first column begins: the room of the hour labels
    int width = 0; ///< of everything, labels included
    int hourHeight = 48;
    bool mirrored = false; ///< right to left: the labels stand at the right, days run leftwards
    bool oneDay = false; ///< every column is the first day: people beside one another, as many as `days`
    ClockAxis axis; ///< followClocks()

    /// What is seen of a span in one day column.
    struct Piece {
        int day = 0; ///< column, 0 is firstDay
        int from = 0; ///< row of the axis
        int minutes = 0; ///< as many rows

        friend bool operator==(const Piece &, const Piece &) = default;
    };
    /// A place in the grid.
    struct Spot {
        int day = 0;
        int row = 0; ///< of the axis

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    /// Lays out the axis anew. To be called when `firstDay`, `days`, `zone` or `oneDay` have changed.
    void followClocks() { axis = ClockAxis(firstDay, oneDay ? 1 : days, zone); }
    int rows() const { return axis.rows(); }
    int height() const { return y(rows()); }
    QDate date(int day) const { return firstDay.addDays(oneDay ? 0 : day); }
    /// The column of a date, or -1 when it is not shown or invalid; the first of them where all are one day.
    int column(QDate date) const;
    /// The rows of a column without time.
    QList<ClockAxis::Gap> gaps(int column) const;
    int y(int row) const { return row * hourHeight / 60; }
    /// The row at a height, from the first to the last.
    int rowAt(int y) const;
    /// The whole column of a day.
    QRect columnRect(int day) const;
    /// The pieces of a span in the columns shown, in order of time. Where all columns are one day, that of the first.
    QList<Piece> pieces(const TimeSpan &span) const;
    /// The row of a moment on its own day, shown or not.
    int rowOf(const QDateTime &moment) const;
    /// The row where something ends at a moment, on the day of its last minute.
    int endRowOf(const QDateTime &moment) const { return rowOf(moment.addSecs(-60)) + 1; }
    /// The moment on a row of a day, shown or not; of a row without time, that of the next one with it. Rows before the
    /// first and after the last go on into the days beside it. Invalid for an invalid date.
    QDateTime momentAt(QDate date, int row) const;
    /// Where a piece is drawn: its lane's share of the column, with a gap that keeps neighbours apart.
    QRect rect(const Piece &piece, const Lane &lane = {}) const;
    /// The day and row under a point; nothing beside the columns.
    std::optional<Spot> at(const QPoint &point) const;
};

/// The minute at or before `minute` that is a multiple of `step`.
int snapped(int minute, int step);

/// The lanes of pieces, each day by itself, in the order given.
QList<Lane> layOut(const QList<WeekGeometry::Piece> &pieces);

} // namespace shortlist
