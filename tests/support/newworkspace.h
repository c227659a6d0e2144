// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"

#include <QFile>
#include <QHash>
#include <QMutex>

namespace shortlist::test {

/// An empty workspace at `path`, opened, as LocalWorkspace::create() makes it. It is made once for each time of the
/// clock that a test asks for, and copied from then on: to make one takes half of the time of most tests. All of them
/// are therefore the same workspace; who needs two that differ makes them with create(). What is written survives the
/// end of the program, not that of the computer. Any thread. Errors as of create() and open().
inline Result<std::unique_ptr<LocalWorkspace>> newWorkspace(const QString &path, const Clock &clock)
{
    static QMutex mutex;
    static QHash<QDateTime, QByteArray> made;
    const QMutexLocker locked(&mutex);
    QByteArray &bytes = made[clock.nowUtc()];
    QFile file(path);
    if (bytes.isEmpty()) {
        // Let go of at once, so that the file holds everything.
        if (auto created = LocalWorkspace::create(path, clock); !created)
            return created.error();
        if (!file.open(QIODevice::ReadOnly))
            return Error{ Error::Code::Storage, file.errorString(), {}, path, QStringLiteral("test.copy") };
        bytes = file.readAll();
    } else if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size()
               || !file.flush() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return Error{ Error::Code::Storage, file.errorString(), {}, path, QStringLiteral("test.copy") };
    }
    file.close();
    auto opened = LocalWorkspace::open(path, clock);
    if (!opened)
        return opened.error();
    if (auto quick = (*opened)->file().setDurable(false); !quick)
        return quick.error();
    return opened;
}

} // namespace shortlist::test
