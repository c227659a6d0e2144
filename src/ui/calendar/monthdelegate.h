// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Where the line of an interview is in the cell of its day, the `line`th of `lines`; `head` is how high the number of
/// the day is. Those for which there is no room are in the place that says how many more there are.
QRect monthLineRect(const QRect &cell, int head, int lines, int line);

/// A day of a month with as many of its interviews as fit, a line each, and “3 more” for the others.
class MonthDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A day number: today's in a ring, the days shown elsewhere on a tint.
class MiniMonthDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist
