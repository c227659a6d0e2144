// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

#include <QList>

namespace shortlist {

/// What was read of an XML document.
struct XmlTexts {
    QList<FileText> texts; ///< each with the local name of its element or attribute in `where`
    bool whole = true; ///< false where the document is broken, or more is in it than was taken
};

/// The texts of an XML document: at most some hundreds, each cut at some thousand characters. An empty document has
/// none. `bytes` may be hostile.
XmlTexts xmlTexts(const QByteArray &bytes);

} // namespace shortlist
