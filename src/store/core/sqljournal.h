// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/journal.h"
#include "domain/core/workspace.h"
#include "store/core/database.h"

#include <QHash>

namespace shortlist::store {

/// Reads the journal of an open file.
class SqlJournal : public Journal {
public:
    explicit SqlJournal(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<Batch>> batches(int limit, qint64 beforeSeq) const override;
    Result<QList<JournalEntry>> entriesOf(const BatchId &batch) const override;
    Result<QList<JournalEntry>> entriesOfScope(const QUuid &scope, int limit, qint64 beforeSeq) const override;
    Result<QList<JournalEntry>> entriesAfter(qint64 afterSeq, int limit) const override;
    Result<QList<JournalEntry>> entriesOfField(
        const QUuid &entity, const QString &field, int limit, qint64 upToSeq) const override;
    Result<QList<JournalEntry>> entriesOfEntity(const QUuid &entity) const override;
    Result<QList<JournalEntry>> entriesNaming(EntityKind kind, const QUuid &entity) const override;
    Result<QSet<QUuid>> everReasoned(const QList<QUuid> &entities) const override;
    Result<Batch> batch(const BatchId &id) const override;

private:
    Result<QList<JournalEntry>> entries(const QString &where, const QList<Value> &values) const;

    const Database &m_database;
};

/// Writes the entries of one batch within an open transaction. One is made for each command.
class JournalWriter {
public:
    /// `clock` is the last hybrid clock used in this file; it is moved on with each entry.
    JournalWriter(const Database &database, const QUuid &replica, const Command &command, const BatchId &batch,
        qint64 nowMs, qint64 &clock);

    Status create(const Record &record);
    Status set(EntityKind kind, const QUuid &id, const QUuid &scope, const QString &field, const Value &before,
        const Value &after);
    Status archive(const Record &record);
    /// Writes where each scope's chain now ends. To be called once, before the commit.
    Status finish();

    bool isEmpty() const { return m_written == 0; }

private:
    struct Head {
        qint64 n = 0;
        QByteArray chain;
    };
    struct Line {
        EntryKind kind;
        EntityKind entity;
        QUuid id;
        QUuid scope;
        QString field;
        Value value; ///< JSON text, or nothing
        Value before;
    };
    Status append(const Line &line);
    Status startBatch();
    Result<Head> head(const QUuid &scope);
    Result<QByteArray> bases(const Line &line) const;

    const Database &m_database;
    QUuid m_replica;
    Command m_command;
    BatchId m_batch;
    qint64 m_nowMs;
    qint64 &m_clock;
    QHash<QUuid, Head> m_heads;
    int m_written = 0;
};

} // namespace shortlist::store
