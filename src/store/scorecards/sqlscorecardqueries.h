// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecardqueries.h"
#include "store/core/database.h"

namespace shortlist::store {

class SqlScorecardQueries : public ScorecardQueries {
public:
    explicit SqlScorecardQueries(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<ScorecardRow>> cardsOf(const PersonId &author, const PersonId &viewer, int limit) const override;
    Result<QList<ScorecardRow>> overdue(const QDateTime &nowUtc, const PersonId &viewer, int limit) const override;
    Result<QList<DebriefRow>> debriefs(const JobId &job, const PersonId &viewer, int limit) const override;

private:
    Result<QList<ScorecardRow>> rows(const QString &where, const QList<Value> &values) const;

    const Database &m_database;
};

} // namespace shortlist::store
