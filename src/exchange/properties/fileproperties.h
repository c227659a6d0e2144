// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// Looks through a file that somebody handed in for texts that may tell who wrote it: properties of PDF and office
/// documents, names inside archives, the first lines of texts. What it is, is told by its bytes. A file that is locked,
/// broken, too large or of no known kind has a `problem`. Any thread; a PDF starts pdfinfo and waits for it.
FileLook lookThroughFile(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
