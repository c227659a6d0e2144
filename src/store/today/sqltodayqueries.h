// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/today/todayqueries.h"
#include "store/core/database.h"

namespace shortlist::store {

/// The lists of the page of today over SQLite.
class SqlTodayQueries : public TodayQueries {
public:
    explicit SqlTodayQueries(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<TodayItem>> items(TodayKind kind, const TodayFilter &filter, int offset, int limit) const override;
    Result<int> count(TodayKind kind, const TodayFilter &filter) const override;

private:
    /// The names of people whose ids are texts, in their order.
    Result<QString> namesOf(const QStringList &people) const;

    const Database &m_database;
};

/// The statement behind a list (there is none for what rules tell: TodayKind::Conflict and offers), without its limit,
/// and what is bound in it; for the test that it uses the indexes.
struct TodayStatement {
    QString sql; ///< one row a thing
    QList<Value> values;
    QString order = QStringLiteral("at, 2, 4, 1, card");
    QString names{}; ///< what looks up the names for a page of them, “%1”; empty: they are there
};
TodayStatement todayStatement(TodayKind kind, const TodayFilter &filter);

} // namespace shortlist::store
