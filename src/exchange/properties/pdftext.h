// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QByteArray>

#include <atomic>

namespace shortlist {

/// The text of a PDF, read by pdftotext in a process of its own (runConfined()), without the white space at its ends;
/// of a very long one its beginning. Format where it is protected, damaged, too large or takes too long, “pdf.noText”
/// where it holds none (a scan), “pdf.noReader” where pdftotext is not installed; Cancelled once `cancelled` is set.
/// Waits for it. Any thread.
Result<QString> pdfText(const QByteArray &bytes, const std::atomic<bool> &cancelled);

} // namespace shortlist
