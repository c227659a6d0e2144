// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"

#include <algorithm>

namespace shortlist {

/// Numbers rows 0, 1, 2 … in the order given and saves those whose place changed.
template <EntityType T>
Status renumber(Transaction &transaction, QList<T> rows)
{
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows.at(i).position == i)
            continue;
        rows[i].position = i;
        if (auto saved = transaction.save(rows.at(i)); !saved)
            return saved;
    }
    return done();
}

/// Takes the row with this id to another place (clamped to the list) and numbers the rows anew. Nothing happens when
/// the id is not among them.
template <EntityType T, typename I>
Status moveRow(Transaction &transaction, QList<T> rows, const I &id, int position)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const T &row) { return row.id == id; });
    if (found == rows.end())
        return done();
    rows.move(found - rows.begin(), std::clamp<qsizetype>(position, 0, rows.size() - 1));
    return renumber(transaction, rows);
}

/// Adds a new row at a place (negative or past the end: at the end) and numbers the rows anew.
template <EntityType T>
Status insertRow(Transaction &transaction, QList<T> rows, T row, int position, const QUuid &scope)
{
    const int place = position < 0 || position > int(rows.size()) ? int(rows.size()) : position;
    row.position = place;
    if (auto added = transaction.add(row, scope); !added)
        return added;
    rows.insert(place, row);
    return renumber(transaction, rows);
}

/// Archives a row and closes the gap.
template <EntityType T, typename I>
Status removeRow(Transaction &transaction, QList<T> rows, const I &id)
{
    rows.removeIf([&id](const T &row) { return row.id == id; });
    if (auto archived = transaction.archive(id); !archived)
        return archived;
    return renumber(transaction, rows);
}

} // namespace shortlist
