// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// What was read of a directory of TIFF fields.
struct ExifTexts {
    QList<FileText> texts;
    QList<QByteArray> xmp; ///< XML documents that stand among the fields
    bool whole = true; ///< false where it is broken, or has more fields than are read
};

/// The texts of a TIFF file, or of the EXIF of another picture, which is one: author, copyright, description, owner of
/// the camera and what Windows writes beside them. `tiff` may be hostile. Any thread.
ExifTexts exifTexts(const QByteArray &tiff);

} // namespace shortlist
