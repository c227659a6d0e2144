// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"

namespace shortlist {

/// Who wrote the notes in a PDF, and the notes: no program of poppler's tells them. Reads the bytes for the keys under
/// which annotations keep both (ISO 32000-1, 12.5.6.2: T and Contents), also in packed groups of objects (7.5.7). Up to
/// a bound, beyond which it has a problem, as it has where the file is encrypted. `bytes` may be hostile. Any thread;
/// ends early, with a problem, when that thread is asked to (QThread::requestInterruption()).
FileLook pdfNotes(const QByteArray &bytes);

} // namespace shortlist
