// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/core/database.h"

#include <QUuid>

namespace shortlist::store {

/// Keeps candidate_search and candidate_email, what candidates are listed, sorted and found by, equal to what they are
/// derived from.
class SearchIndex {
public:
    explicit SearchIndex(const Database &database)
        : m_database(database)
    {
    }

    /// Writes, or takes away, the line of one candidate.
    Status refresh(const QUuid &candidate) const;

private:
    struct Line;
    Status readContacts(const QUuid &candidate, Line &line) const;
    Status readStanding(const QUuid &candidate, Line &line) const;
    Status write(const QUuid &candidate, const Line &line) const;
    Status remove(const QUuid &candidate) const;

    const Database &m_database;
};

} // namespace shortlist::store
