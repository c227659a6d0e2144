// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shortlist {

class RowTable;

/// The first column of a RowTable, painted over the others while they are scrolled away from it. For the eye and the
/// mouse only: keyboard and screen reader go by the table's own cells.
class FrozenColumn : public QWidget {
    Q_OBJECT
public:
    explicit FrozenColumn(RowTable *table);

    /// Takes its place, or hides where the column itself is in sight.
    void place();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintHeading(QPainter &painter);
    void paintCells(QPainter &painter);
    void passOn(QMouseEvent *event) const;
    int rowAt(const QPoint &place) const;

    RowTable *m_table;
};

} // namespace shortlist
