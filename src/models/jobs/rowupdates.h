// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace shortlist {

/// Puts a freshly loaded list in place of a shown one with as little noise as possible: rows that are the same say
/// nothing, so that an editor open in another cell keeps what is being typed; only another order or another set of rows
/// resets. `sameRow` tells whether two rows are the same thing, `sameValue` whether they also look the same.
///
/// A free function over a model's own protected reset signals: the model passes them in as `begin` and `end`.
template <typename T, typename SameRow, typename SameValue, typename Begin, typename End, typename Changed>
void updateRows(QList<T> &shown, const QList<T> &loaded, SameRow sameRow, SameValue sameValue, Begin begin, End end,
    Changed changed)
{
    bool sameRows = shown.size() == loaded.size();
    for (qsizetype i = 0; sameRows && i < loaded.size(); ++i)
        sameRows = sameRow(shown.at(i), loaded.at(i));
    if (!sameRows) {
        begin();
        shown = loaded;
        end();
        return;
    }
    for (qsizetype i = 0; i < loaded.size(); ++i) {
        if (sameValue(shown.at(i), loaded.at(i)))
            continue;
        shown[i] = loaded.at(i);
        changed(int(i));
    }
}

} // namespace shortlist
