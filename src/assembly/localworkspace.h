// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/gateway.h"
#include "store/core/sqlqueries.h"
#include "store/core/workspacefile.h"

namespace shortlist {

/// The computer's clock.
class SystemClock : public Clock {
public:
    QDateTime nowUtc() const override;
};

/// A workspace file with the services over it: where the store is plugged into the ports.
class LocalWorkspace : public OpenWorkspace {
public:
    /// Makes a new workspace with what every team starts with. Errors as of store::WorkspaceFile::create().
    static Result<std::unique_ptr<LocalWorkspace>> create(const QString &path, const Clock &clock);
    /// Opens a workspace. Errors as of store::WorkspaceFile::open(). `clock` must outlive it.
    static Result<std::unique_ptr<LocalWorkspace>> open(const QString &path, const Clock &clock,
        store::WorkspaceFile::Mode mode = store::WorkspaceFile::Mode::ReadWrite);

    Services &services() override { return m_services; }
    QString path() const override { return m_file->path(); }
    bool readOnly() const override { return m_file->readOnly(); }
    Result<int> schemaVersion() const override { return m_file->schemaVersion(); }
    Status checkIntegrity() override;
    Status backup(const QString &path) override { return m_file->backup(path); }
    store::WorkspaceFile &file() { return *m_file; }

private:
    LocalWorkspace(std::unique_ptr<store::WorkspaceFile> file, const Clock &clock);

    std::unique_ptr<store::WorkspaceFile> m_file;
    store::SqlQueries m_queries;
    Services m_services;
};

} // namespace shortlist
