// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricfileformat.h"

namespace shortlist {

// What docs/formats/rubric-1.schema.json says as well; a test holds the two together.

inline constexpr int kLongestRubricName = 300; ///< of a rubric, a criterion or a level, in UTF-16 units
inline constexpr int kLongestRubricText = 10'000; ///< of anything else
inline constexpr int kMostFileCriteria = 100;
inline constexpr int kMostFileQuestions = 50; ///< of one criterion
inline constexpr int kMostFileProbes = 20; ///< of one question

/// Reads a rubric of the format “rubric-1” (docs/rubric-file.md). Errors are Format, with the keys rubricfile.size,
/// rubricfile.json, rubricfile.format, rubricfile.newer and rubricfile.content; the sentence names the file and, one
/// after another, up to five places with what is wrong there. A rubric may be unfinished, like any draft. Any thread.
Result<TemplateRubric> readRubricFile(const QByteArray &bytes, const QString &fileName);

/// The rubric as a file of that format: UTF-8, the same bytes for the same rubric. Any thread.
QByteArray writeRubricFile(const TemplateRubric &rubric);

/// Both, for the windows.
RubricFileFormat rubricFileFormat();

} // namespace shortlist
