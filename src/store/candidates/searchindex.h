// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/core/database.h"

#include <QUuid>

namespace shortlist::store {

/// Keeps candidate_search, what candidates are sorted and searched by, equal to what it is derived from.
class SearchIndex {
public:
    explicit SearchIndex(const Database &database)
        : m_database(database)
    {
    }

    /// Writes, or takes away, the line of one candidate.
    Status refresh(const QUuid &candidate) const;

private:
    const Database &m_database;
};

} // namespace shortlist::store
