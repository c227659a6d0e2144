// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

#include <optional>

namespace shortlist {

/// The texts of an XML document, each with the local name of its element in `where`: at most some hundreds, each cut at
/// some thousand characters. Nothing where it is broken; an empty document has none. `bytes` may be hostile.
std::optional<QList<FileText>> xmlTexts(const QByteArray &bytes);

} // namespace shortlist
