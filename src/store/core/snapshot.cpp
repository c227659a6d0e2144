// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/snapshot.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace shortlist::store {

namespace {

/// Only so that the texts below have a context that lupdate sees.
struct SnapshotTexts {
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

constexpr int kTries = 8;
constexpr int kPauseMs = 20; ///< longer than the coarsest clock by which file systems date a change
constexpr qint64 kLogHeader = 32;

QString logOf(const QString &path) { return path + QStringLiteral("-wal"); }

/// What tells whether a file was written back to while it was copied.
struct Mark {
    qint64 size = 0;
    QDateTime changed;
    QByteArray logHeader; ///< its salts change when the log is begun anew

    friend bool operator==(const Mark &, const Mark &) = default;
};

Mark markOf(const QString &path)
{
    const QFileInfo info(path);
    Mark mark{ info.size(), info.lastModified(), {} };
    if (QFile log(logOf(path)); log.open(QIODevice::ReadOnly))
        mark.logHeader = log.read(kLogHeader);
    return mark;
}

Error cannotCopy(const QFile &file)
{
    const bool full = file.error() == QFile::ResourceError;
    return { Error::Code::Storage,
        SnapshotTexts::tr("A copy to read from could not be made in “%1”.")
            .arg(QDir::toNativeSeparators(QDir::tempPath())),
        SnapshotTexts::tr("Make room on that disk, or close the workspace in the other program."), file.errorString(),
        full ? QStringLiteral("store.full") : QStringLiteral("open.copy") };
}

} // namespace

bool hasLog(const QString &path) { return QFileInfo(logOf(path)).size() > kLogHeader; }

Status Snapshot::copy(const QString &path) const
{
    for (const QString &ending : { QString(), QStringLiteral("-wal") }) {
        QFile::remove(this->path() + ending);
        QFile source(path + ending);
        // A log that is not there holds nothing.
        if (!ending.isEmpty() && !source.exists())
            continue;
        if (!source.copy(this->path() + ending))
            return cannotCopy(source);
        QFile::setPermissions(this->path() + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    return done();
}

Result<std::unique_ptr<Snapshot>> Snapshot::of(const QString &path)
{
    std::unique_ptr<Snapshot> snapshot(new Snapshot);
    if (!snapshot->m_folder.isValid())
        return cannotCopy(QFile());
    for (int tried = 0; tried < kTries; ++tried) {
        const Mark early = markOf(path);
        QThread::msleep(kPauseMs);
        const Mark before = markOf(path);
        // Only of a file that was left alone for a while does the time tell the next change.
        if (before != early)
            continue;
        if (auto copied = snapshot->copy(path); !copied)
            return copied.error();
        if (markOf(path) == before)
            return snapshot;
    }
    return Error{ Error::Code::Busy,
        SnapshotTexts::tr("“%1” is being written to by another program all the time and could not be read.")
            .arg(QDir::toNativeSeparators(path)),
        SnapshotTexts::tr("Try again in a moment."), {}, QStringLiteral("open.changing") };
}

} // namespace shortlist::store
