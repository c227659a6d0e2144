// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shortlist {

/// Something in a file that could not be taken as it stands, for the list that is shown beside the rows.
struct RowProblem {
    int row = 0; ///< as CsvRow::number
    int column = -1; ///< 0 is the first; -1: the whole row
    QString heading; ///< of that column; empty for the whole row
    QString sentence; ///< translated: what is wrong, and what was done about it
    bool rowLeftOut = false; ///< the row was not taken at all

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

} // namespace shortlist
