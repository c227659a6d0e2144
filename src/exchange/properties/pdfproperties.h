// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// The properties of a PDF, who wrote notes in it, and the text of its first pages. pdfinfo and pdftotext read it, each
/// in a process of its own: it has seconds, little memory, writes nothing and, where the system allows that, has no
/// network. Waits for them; ends early when the thread is asked to (QThread::requestInterruption()). Any thread.
FileLook pdfProperties(const QByteArray &bytes);

} // namespace shortlist
