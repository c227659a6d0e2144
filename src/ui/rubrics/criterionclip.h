// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricfileformat.h"

#include <memory>
#include <optional>

class QMimeData;

namespace shortlist {

/// What stands on the clipboard for a copied criterion: a rubric file (docs/rubric-file.md) with only that in it.
inline constexpr auto kRubricMimeType = "application/vnd.shortlist.rubric+json";

/// Criteria for the clipboard: as a rubric file, also under application/json, and as plain text to read. Without a
/// writer in `format`, as text only. GUI thread.
std::unique_ptr<QMimeData> clipOf(const TemplateRubric &rubric, const RubricFileFormat &format);

/// The rubric file on a clipboard, also one that was copied as text; nothing where there is none. An error says what is
/// wrong with it. GUI thread.
std::optional<Result<TemplateRubric>> rubricOnClip(const QMimeData *clip, const RubricFileFormat &format);

/// Criteria to be read in a message: name, meaning, what each level looks like, questions. Any thread.
QString plainTextOf(const TemplateRubric &rubric);

} // namespace shortlist
