// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// Looks through a file that somebody handed in for texts that may tell who wrote it: properties of PDF, office
/// documents and pictures, authors of comments and changes, names inside archives, the first lines of texts, and the
/// running text. What is in a ZIP archive is looked through in the same way: all its texts and pictures, a few of its
/// documents, no archive in it. What a file is, is told by its bytes. One that is locked, broken, too large or of no
/// known kind has a `problem`. Any thread; for a PDF it starts pdfinfo and pdftotext and waits for them.
FileLook lookThroughFile(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
