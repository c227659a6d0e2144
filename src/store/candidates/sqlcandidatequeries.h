// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatequeries.h"
#include "store/core/database.h"

namespace shortlist::store {

/// The candidate list over candidate_search: each order has its index, so the first page reads only itself.
class SqlCandidateQueries : public CandidateQueries {
public:
    explicit SqlCandidateQueries(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<CandidateLine>> first(const CandidateFilter &filter, int limit) const override;
    Result<QList<qint64>> rows(const CandidateFilter &filter) const override;
    Result<QList<CandidateLine>> lines(const QList<qint64> &rows) const override;
    Result<QList<CandidateId>> ids(const QList<qint64> &rows) const override;
    Result<std::optional<qint64>> rowOf(const CandidateId &candidate) const override;
    Result<qint64> count(const CandidateFilter &filter) const override;
    Result<QHash<QString, CandidateId>> emailOwners(const QStringList &emailKeys) const override;
    Result<QList<CandidateId>> named(const QString &nameKey) const override;
    Result<QList<CountedWord>> tags() const override;
    Result<QList<CountedWord>> sources() const override;

    /// A statement with its values.
    struct Statement {
        QString sql;
        QList<Value> values;
    };
    /// The statement behind rows() and first(), for those who want to see its plan; limit -1: all.
    static Statement rowsStatement(const CandidateFilter &filter, int limit = -1);

private:
    Result<QList<qint64>> rowNumbers(const Statement &statement) const;
    Status addApplications(const Value &rows, QHash<qint64, CandidateLine> &lines) const;
    Status addTags(const Value &rows, QHash<qint64, CandidateLine> &lines) const;
    Result<QList<CountedWord>> countedWords(const QString &sql) const;

    const Database &m_database;
};

} // namespace shortlist::store
