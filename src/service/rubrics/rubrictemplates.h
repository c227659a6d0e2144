// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/jobtemplate.h"

namespace shortlist {

/// All rubrics that travel inside the program, to be copied, in English and then in other languages: those of the job
/// templates first, then those for any job.
/// Any thread. An error only when the program is damaged (key template.damaged).
Result<QList<TemplateRubric>> builtInRubrics();

/// The built-in rubric with this key or, compared without case, this name; NotFound (key template.unknown) names all.
Result<TemplateRubric> builtInRubric(const QString &key);

} // namespace shortlist
