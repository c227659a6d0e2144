// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/core/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>

namespace shortlist::store {

/// One row of a result, by column number from 0.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    Value value(int column) const;
    /// The text of a column that gives it as bytes in UTF-8; nothing where it is NULL.
    Value utf8(int column) const;
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QUuid uuid(int column) const;
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery &m_query;
};

/// The one connection to a workspace file. Lives on, and is used by, one thread.
///
/// Statements take positional placeholders only (named ones fail silently in Qt SQL) and values of the closed set
/// `Value`; they are prepared once and finished after each use, since an unfinished SELECT blocks other statements.
class Database {
public:
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    enum class Access { ReadWrite, Create, ReadOnly };

    /// Opens the file and sets the pragmas of every connection. Without `Create` a missing file is an error.
    /// Read-only opens the file as immutable: nothing is written beside it either.
    Status open(const QString &path, Access access);
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    /// Calls `row` for each row of the result until it returns false.
    Status read(const QString &sql, const QList<Value> &values, const std::function<bool(const Row &)> &row) const;
    /// Runs a statement; returns how many rows it changed.
    Result<qint64> write(const QString &sql, const QList<Value> &values = {}) const;
    /// Runs a statement that is used once and not kept: pragmas, schema, transactions.
    Status run(const QString &sql) const;

    /// The error of a failed statement in words a person can use, told apart by SQLite's own code.
    static Error errorOf(const QSqlError &error);

private:
    Result<QSqlQuery *> prepared(const QString &sql) const;
    Status setPragmas(Access access);

    QSqlDatabase m_database;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// A transaction that takes the write lock at once and is rolled back unless committed.
class WriteLock {
public:
    static Result<std::unique_ptr<WriteLock>> begin(const Database &database);
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

    Status commit();

private:
    explicit WriteLock(const Database &database)
        : m_database(database)
    {
    }
    const Database &m_database;
    bool m_open = true;
};

} // namespace shortlist::store
