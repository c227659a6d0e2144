// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/services.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace shortlist {

/// An open workspace with its services, made and destroyed on the gateway's thread.
class OpenWorkspace {
public:
    OpenWorkspace() = default;
    virtual ~OpenWorkspace() = default;
    OpenWorkspace(const OpenWorkspace &) = delete;
    OpenWorkspace &operator=(const OpenWorkspace &) = delete;

    virtual Services &services() = 0;
    virtual QString path() const = 0;
    virtual bool readOnly() const = 0;
    /// The number of the last migration the file has seen.
    virtual Result<int> schemaVersion() const = 0;
    /// Looks through the whole file; damage makes it read-only.
    virtual Status checkIntegrity() = 0;
    /// See store::WorkspaceFile::backup().
    virtual Status backup(const QString &path) = 0;
};

/// The only class that knows there are two threads: it owns the one on which all services run.
///
/// Used on the GUI thread. Work is done in the order it was asked for; answers come back on the GUI thread, and are
/// dropped when the object that asked is gone.
class Gateway : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<OpenWorkspace>>()>;

    explicit Gateway(QObject *parent = nullptr);
    ~Gateway() override;

    /// Closes what is open and opens another workspace: `opener` runs on the gateway's thread, `then` gets a Status
    /// here.
    void open(QObject *context, Opener opener, std::function<void(const Status &)> then);
    /// Closes the workspace when all work asked for before is done; waits for that.
    void close();
    bool isOpen() const { return m_isOpen; }
    bool isReadOnly() const { return m_readOnly; }
    const QString &path() const { return m_path; }

    /// Runs `work(Services &)` on the gateway's thread, then `then(result)` here. Without an open workspace neither
    /// runs.
    template <typename Work, typename Then>
    void run(QObject *context, Work work, Then then)
    {
        post(context, {},
            [work = std::move(work), then = std::move(then)](
                OpenWorkspace &workspace) mutable -> std::function<void()> {
                auto result = std::make_shared<std::invoke_result_t<Work, Services &>>(work(workspace.services()));
                return [result, then = std::move(then)]() mutable { then(std::move(*result)); };
            });
    }

    /// As run(), but work that has not begun is dropped when newer work of the same lane is asked for: for searches.
    template <typename Work, typename Then>
    void runLatest(QObject *context, const QString &lane, Work work, Then then)
    {
        post(context, lane,
            [work = std::move(work), then = std::move(then)](
                OpenWorkspace &workspace) mutable -> std::function<void()> {
                auto result = std::make_shared<std::invoke_result_t<Work, Services &>>(work(workspace.services()));
                return [result, then = std::move(then)]() mutable { then(std::move(*result)); };
            });
    }

    /// Work on the file itself (backup, integrity check).
    void runOnFile(
        QObject *context, std::function<Status(OpenWorkspace &)> work, std::function<void(const Status &)> then);

Q_SIGNALS:
    /// After every commit, whoever asked for it. Pages refresh what it touches.
    void committed(const shortlist::CommitNotice &notice);
    /// A file that was still being looked through is so no longer; see FileLooks.
    void filesLookedThrough();
    void opened();
    void closed();

private:
    using Job = std::function<std::function<void()>(OpenWorkspace &)>;
    void post(QObject *context, const QString &lane, Job job);

    struct Shared; ///< what lives on the other thread
    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    QObject *m_worker = nullptr; ///< lives on m_thread; deleted when it finishes
    QHash<QString, std::shared_ptr<std::atomic<int>>> m_lanes;
    QString m_path;
    bool m_isOpen = false;
    bool m_readOnly = false;
};

} // namespace shortlist
