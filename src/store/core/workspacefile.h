// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "store/core/snapshot.h"
#include "store/core/sqlworkspace.h"

#include <functional>
#include <memory>

class QLockFile;

namespace shortlist::store {

/// 'SHLT': says at offset 68 of the file that it is a workspace.
inline constexpr int kApplicationId = 0x53484C54;

/// An open workspace file: the lock beside it, the connection, and the workspace over them. Used on the thread that
/// made it.
class WorkspaceFile {
public:
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile &) = delete;
    WorkspaceFile &operator=(const WorkspaceFile &) = delete;

    /// For reading only, nothing is changed: what another program has open or left a log beside is read from a copy.
    enum class Mode { ReadWrite, ReadOnly };

    /// Writes what a new workspace begins with, before it has its name.
    using Beginning = std::function<Status(WorkspaceFile &)>;

    /// Makes a new workspace, empty but for its beginning. Refuses a path where something is already. It is made under
    /// another name beside it: a program that ends suddenly leaves a whole workspace at the path, or nothing.
    static Result<std::unique_ptr<WorkspaceFile>> create(
        const QString &path, const Clock &clock, const Beginning &beginning = {});

    /// Opens an existing workspace. What it finds wrong is told apart by Error::key, and leaves the file as it was:
    /// open.gone, open.notAWorkspace, open.newer, open.damaged, open.locked, open.noRights, open.readOnly (may be
    /// opened with Mode::ReadOnly), store.full (an older schema could not be brought up to date).
    static Result<std::unique_ptr<WorkspaceFile>> open(
        const QString &path, const Clock &clock, Mode mode = Mode::ReadWrite);

    Workspace &workspace() { return *m_workspace; }
    const Database &database() const { return m_database; }
    const QString &path() const { return m_path; }
    bool readOnly() const { return m_workspace->readOnly(); }
    /// The number of the schema.
    Result<int> schemaVersion() const;

    /// Looks through the whole file; the error's key is open.damaged when something is wrong. Seconds for a large file.
    Status checkIntegrity() const;
    /// From now on nothing is written: the file was found to be damaged.
    void makeReadOnly() { m_workspace->makeReadOnly(); }
    /// Whether each commit waits until it is on the disk, as it does from the start. Only to be switched off while a
    /// new file is filled that nobody was told of: thousands of waits are saved. Switching it on writes everything
    /// there.
    Status setDurable(bool durable);
    /// Writes a whole, compact copy to a path where nothing is yet, and checks it.
    Status backup(const QString &path) const;

private:
    WorkspaceFile();
    Status lock();
    /// Opens the connection for Mode::ReadOnly.
    Status connectForReading();
    Status quickCheck() const;
    Status start(const Clock &clock, bool readOnly);
    /// Makes the file at a path, with its beginning, and closes it.
    Status make(const QString &making, const Clock &clock, const Beginning &beginning);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Snapshot> m_snapshot; ///< what is read instead of the file, which another program has
    Database m_database;
    std::unique_ptr<SqlWorkspace> m_workspace;
};

} // namespace shortlist::store
