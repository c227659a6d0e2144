// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QByteArray>
#include <QList>

namespace shortlist {

struct NewFile {
    QString path;
    QByteArray bytes;
};

/// Writes all of these files, or leaves all as they were; files that are there are replaced. The error (Storage, key
/// “pack.unwritable”) names the first that could not be written. Any thread.
Status writeTogether(const QList<NewFile> &files);

} // namespace shortlist
