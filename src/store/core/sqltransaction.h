// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/core/sqlworkspace.h"

#include <QSet>

namespace shortlist::store {

/// The writing half of one command: each change goes to its table and to the journal.
class SqlTransaction : public Transaction {
public:
    SqlTransaction(const Database &database, const RowReader &rows, JournalWriter &journal);

    Result<std::optional<Record>> find(EntityKind kind, const QUuid &id) const override
    {
        return m_rows.find(kind, id);
    }
    Status each(const Selection &selection, const std::function<void(const Record &)> &row) const override
    {
        return m_rows.each(selection, row);
    }
    Status create(const Record &record) override;
    Status update(const Record &record) override;
    Status set(EntityKind kind, const QUuid &id, const QString &field, const Value &value) override;
    Status archive(EntityKind kind, const QUuid &id) override;
    Status storeContent(const QString &sha256, const QByteArray &bytes) override;

    /// Brings what is derived from the changed rows up to date. To be called once, before the commit.
    Status refreshDerived();
    QList<QPair<EntityKind, QUuid>> touched() const { return m_touched; }

private:
    Result<Record> existing(EntityKind kind, const QUuid &id) const;
    Status write(const Record &before, const QList<Value> &after);
    void touch(const Record &record);

    const Database &m_database;
    const RowReader &m_rows;
    JournalWriter &m_journal;
    QList<QPair<EntityKind, QUuid>> m_touched;
    QSet<QPair<EntityKind, QUuid>> m_touchedOnce;
    QSet<QUuid> m_candidates; ///< whose search text may have changed
};

} // namespace shortlist::store
