// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/jobpage.h"

#include <QByteArray>
#include <QString>

namespace shortlist {

/// Reads a job page in Markdown or plain text into its title, grade, lists and hiring plan. `fileName` is used in
/// sentences only. Ends within a second for any bytes.
///
/// Errors (Format): too large, empty, not text, or nothing on it that a job page has. Any thread.
Result<JobPage> readJobPage(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
