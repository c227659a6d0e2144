// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// Looks through a file that somebody handed in for texts that may tell who wrote it: properties of PDF, office
/// documents and pictures, authors of comments and changes, names inside archives, the first lines of texts, and the
/// running text. What it is, is told by its bytes. A file that is locked, broken, too large or of no known kind has a
/// `problem`. Any thread; for a PDF it starts pdfinfo and pdftotext and waits for them.
FileLook lookThroughFile(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
