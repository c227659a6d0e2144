// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "domain/core/workspace.h"
#include "store/core/database.h"
#include "store/core/sqljournal.h"

namespace shortlist::store {

/// Reads rows of any kind by the schema of its struct.
class RowReader {
public:
    explicit RowReader(const Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<Record>> find(EntityKind kind, const QUuid &id) const;
    Status each(const Selection &selection, const std::function<void(const Record &)> &row) const;

private:
    const Database &m_database;
};

/// A workspace in an open SQLite file. Used on the thread that made it.
class SqlWorkspace : public Workspace {
public:
    /// `database` must be open and migrated; both references must outlive this.
    SqlWorkspace(const Database &database, const Clock &clock, bool readOnly);

    /// Reads who this file is; to be called once, before anything else.
    Status load();

    Result<std::optional<Record>> find(EntityKind kind, const QUuid &id) const override;
    Status each(const Selection &selection, const std::function<void(const Record &)> &row) const override;
    Result<CommandOutcome> execute(const Command &command, const std::function<Status(Transaction &)> &work) override;
    const Journal &journal() const override { return m_journal; }
    Result<QByteArray> content(const QString &sha256) const override;
    QUuid teamScope() const override { return m_team; }
    bool readOnly() const override { return m_readOnly; }

    /// From now on every command is refused: the file was found to be damaged.
    void makeReadOnly() { m_readOnly = true; }

private:
    const Database &m_database;
    const Clock &m_clock;
    RowReader m_rows;
    SqlJournal m_journal;
    QUuid m_team;
    QUuid m_replica;
    qint64 m_lastClock = 0;
    bool m_readOnly;
};

} // namespace shortlist::store
