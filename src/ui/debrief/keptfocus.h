// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace shortlist {

/// Where the keyboard is in a part of a window that is about to be made anew, to be put there again: the widget by its
/// name and its place among those of that name, and the cell or row within it.
class KeptFocus {
public:
    /// Notes where it is below `part`; nowhere if it is elsewhere.
    explicit KeptFocus(const QWidget *part);
    /// Puts it to the same place below the new part, if there is one.
    void restore(QWidget *part) const;

private:
    QString m_name;
    int m_place = 0;
    QPoint m_cell{ -1, -1 }; ///< column and row
};

} // namespace shortlist
