// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace shortlist {

/// The characters of a page file, with line ends as \n and nothing that could make later steps slow.
struct PageText {
    QString text;
    QStringList notes; ///< what was left out, as sentences for a person
};

/// The largest page file that is read, in bytes.
inline constexpr qsizetype kLargestPageFile = 10LL * 1024 * 1024;

/// Decodes a page file: UTF-8, UTF-16 with a byte order mark, or Windows-1252 where it is no valid UTF-8.
///
/// Errors (Format): larger than kLargestPageFile, empty, or not text. `fileName` is used in the sentences only. Any
/// thread.
Result<PageText> decodePage(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
