// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/core/gateway.h"

#include <QMetaObject>

#include <atomic>

namespace shortlist {

struct Gateway::Shared {
    std::unique_ptr<OpenWorkspace> workspace;
};

Gateway::Gateway(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Gateway::~Gateway()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void Gateway::open(QObject *context, Opener opener, std::function<void(const Status &)> then)
{
    close();
    QPointer<QObject> asker(context);
    QMetaObject::invokeMethod(
        m_worker, [this, shared = m_shared, opener = std::move(opener), then = std::move(then), asker] {
            auto result = opener();
            Status status = result ? done() : Status(result.error());
            QString path;
            bool readOnly = false;
            if (result) {
                shared->workspace = std::move(*result);
                path = shared->workspace->path();
                readOnly = shared->workspace->readOnly();
                shared->workspace->services().commands().setListener([this](const CommitNotice &notice) {
                    QMetaObject::invokeMethod(
                        this, [this, notice] { Q_EMIT committed(notice); }, Qt::QueuedConnection);
                });
                shared->workspace->services().files().setListener([this] {
                    QMetaObject::invokeMethod(
                        this, [this] { Q_EMIT filesLookedThrough(); }, Qt::QueuedConnection);
                });
            }
            QMetaObject::invokeMethod(
                this,
                [this, status, path, readOnly, then, asker] {
                    m_isOpen = status.ok();
                    m_path = path;
                    m_readOnly = readOnly;
                    if (m_isOpen)
                        Q_EMIT opened();
                    if (asker)
                        then(status);
                },
                Qt::QueuedConnection);
        });
}

void Gateway::close()
{
    // Also waits for work in hand, so that what was asked for before is on the disk.
    QMetaObject::invokeMethod(
        m_worker, [shared = m_shared] { shared->workspace.reset(); }, Qt::BlockingQueuedConnection);
    if (m_isOpen) {
        m_isOpen = false;
        m_path.clear();
        Q_EMIT closed();
    }
}

void Gateway::post(QObject *context, const QString &lane, Job job)
{
    std::shared_ptr<std::atomic<int>> newest;
    int mine = 0;
    if (!lane.isEmpty()) {
        auto &counter = m_lanes[lane];
        if (!counter)
            counter = std::make_shared<std::atomic<int>>(0);
        mine = ++*counter;
        newest = counter;
    }
    QPointer<QObject> asker(context);
    QMetaObject::invokeMethod(m_worker, [this, shared = m_shared, job = std::move(job), asker, newest, mine]() mutable {
        if (!shared->workspace || (newest && newest->load() != mine))
            return;
        auto answer = job(*shared->workspace);
        QMetaObject::invokeMethod(
            this,
            [answer = std::move(answer), asker, newest, mine] {
                if (asker && (!newest || newest->load() == mine))
                    answer();
            },
            Qt::QueuedConnection);
    });
}

void Gateway::runOnFile(
    QObject *context, std::function<Status(OpenWorkspace &)> work, std::function<void(const Status &)> then)
{
    post(context, {},
        [work = std::move(work), then = std::move(then)](OpenWorkspace &workspace) -> std::function<void()> {
            const Status status = work(workspace);
            return [status, then] { then(status); };
        });
}

} // namespace shortlist
