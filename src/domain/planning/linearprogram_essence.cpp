// SPDX-License-Identifier: GPL-3.0-or-later
// A smaller program that goes on from where another has come to.
#include "domain/planning/linearprogram.h"

namespace shortlist {

LinearProgram LinearProgram::essence(std::vector<int> &keptColumns, std::vector<int> &keptRows) const
{
    LinearProgram kept;
    kept.m_exchanges = m_exchanges;
    for (size_t row = 0; row < m_most.size(); ++row) {
        const bool isKept = keptRows[row] != 0 || !isLoose(static_cast<int>(row));
        keptRows[row] = isKept ? kept.rows() : -1;
        if (!isKept)
            continue;
        kept.m_most.push_back(m_most[row]);
        kept.m_overPrice.push_back(m_overPrice[row]);
        kept.m_duals.push_back(m_duals[row]);
    }
    const size_t rows = kept.m_most.size();
    kept.m_uses.resize(rows);
    kept.m_leftPlace.assign(rows, -1);
    kept.m_overPlace.assign(rows, -1);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const bool isKept = keptColumns[column] != 0 || m_columns[column].place >= 0; // what is in use stays
        keptColumns[column] = isKept ? kept.columns() : -1;
        if (!isKept)
            continue;
        std::vector<Entry> entries;
        for (const Entry &entry : m_columns[column].entries) {
            if (keptRows[at(entry.at)] >= 0)
                entries.push_back({ keptRows[at(entry.at)], entry.value });
        }
        const bool forbidden = m_columns[column].forbidden;
        kept.m_columns[at(kept.addColumn(m_columns[column].cost, std::move(entries)))].forbidden = forbidden;
    }
    for (size_t place = 0; place < m_basis.size(); ++place) {
        const int member = m_basis[place];
        const int row = (-1 - member) / 2;
        if (member < 0 && keptRows[at(row)] < 0)
            continue;
        const int keptRow = member < 0 ? keptRows[at(row)] : 0;
        const int keptMember = member >= 0           ? keptColumns[at(member)]
                             : member == leftOf(row) ? leftOf(keptRow)
                                                     : overOf(keptRow);
        kept.m_basis.push_back(0);
        kept.setPlace(keptMember, static_cast<int>(kept.m_basis.size()) - 1);
        kept.m_amounts.push_back(m_amounts[place]);
    }
    return kept;
}

} // namespace shortlist
