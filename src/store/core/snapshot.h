// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QTemporaryDir>

#include <memory>

namespace shortlist::store {

/// A private copy of a workspace file together with its log (the "-wal" file beside it), as both stood at one moment.
///
/// For reading what another program has open: that program alone may touch the file, and what it wrote last is only in
/// the log. SQLite leaves out a transaction whose end is missing in the log, so the copy of a log that is being written
/// is a whole one; what must not happen meanwhile is that the log is written back into the file, which the copy notices
/// by the file's time and the log's header, and begins again. Format of the log:
/// https://www.sqlite.org/fileformat2.html#walformat
class Snapshot {
public:
    /// Takes the copy. Busy “open.changing” when the file was written to each time it was tried; Storage “store.full”
    /// or “open.copy” when the folder for temporary files cannot hold it.
    static Result<std::unique_ptr<Snapshot>> of(const QString &path);

    /// The file to open. It is gone when this is destroyed.
    QString path() const { return m_folder.filePath(QStringLiteral("copy.shortlist")); }

private:
    Snapshot() = default;
    Status copy(const QString &path) const;

    QTemporaryDir m_folder;
};

/// True when a log with something in it lies beside the file: another program has it open, or one ended suddenly.
bool hasLog(const QString &path);

} // namespace shortlist::store
