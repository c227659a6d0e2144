// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

#include <optional>

namespace shortlist {

/// The properties of a picture: EXIF, XMP, IPTC and comments of JPEG, PNG, WebP and TIFF. What the picture shows is not
/// looked at, which its `problem` says. Nothing where the bytes are no such picture. `bytes` may be hostile. Any
/// thread. Sources: JEITA CP-3451 (EXIF 2.3), TIFF 6.0, ISO 16684-1 (XMP), PNG 1.2.
std::optional<FileLook> pictureProperties(const QByteArray &bytes);

} // namespace shortlist
