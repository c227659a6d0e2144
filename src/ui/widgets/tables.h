// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace shortlist {

/// Makes a table look and behave as all of ours: whole rows, no grid, no row numbers, leading headers, Tab leaves it,
/// the last column takes the rest, rows as high as the density says, also when it changes. `name` is its accessible
/// name.
void dressTable(QTableView *table, const QString &name);

/// Widens columns whose heading would be cut: headings are longer in some languages. dressTable() sees to it when the
/// table is first shown.
void fitHeadings(QTableView *table);

/// Widens a column in which a text would be cut, up to `most`. It is made no narrower: somebody may have drawn it wide.
void fitTexts(QTableView *table, int column, int most);

/// Gives a column what room the others leave, but never less than `least`: in a narrow window the table scrolls
/// instead.
void giveRest(QTableView *table, int column, int least);

/// Cells of several lines: they begin at the top of their row, but not at the line above it.
class TopTextDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist
