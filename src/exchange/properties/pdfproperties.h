// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// The properties of a PDF, read by pdfinfo in a process of its own: it has seconds, little memory, writes nothing and,
/// where the system allows that, has no network. Waits for it. Any thread.
FileLook pdfProperties(const QByteArray &bytes);

} // namespace shortlist
