// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/jobtemplate.h"
#include "domain/rubrics/rubricview.h"

#include <QByteArray>

#include <functional>

namespace shortlist {

/// The largest file of a rubric that is read, in bytes.
inline constexpr qsizetype kLargestRubricFile = qsizetype{ 1024 } * 1024;

/// Reads and writes files of rubrics for those who may not know their format. Each function may be called on any
/// thread.
struct RubricFileFormat {
    /// The rubric of a file; `covers` of its criteria are the words of a job's line. An error names the file, the place
    /// and what is wrong there.
    std::function<Result<TemplateRubric>(const QByteArray &bytes, const QString &fileName)> read;
    std::function<QByteArray(const TemplateRubric &rubric)> write;
};

/// What a file says of one version of a rubric: no ids, no state; lines of a job by their words.
TemplateRubric withoutIds(const RubricView &view);

} // namespace shortlist
