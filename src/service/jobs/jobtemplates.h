// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/jobtemplate.h"

namespace shortlist {

/// The templates that travel inside the program, by title. Any thread. An error only when the program is damaged
/// (key template.damaged).
Result<QList<JobTemplate>> builtInTemplates();

/// The built-in template with this key, or Error::Code::NotFound (key template.unknown).
Result<JobTemplate> builtInTemplate(const QString &key);

/// Reads a template from its JSON. Format error (key template.damaged) when it is none.
Result<JobTemplate> readTemplate(const QByteArray &json);

/// Reads a rubric that stands by itself, like those of a template with a key and levels of its own. Format error (key
/// template.damaged) when it is none.
Result<TemplateRubric> readRubricTemplate(const QByteArray &json);

/// For each stage of a page the key of the built-in rubric that suits it, empty for none: a proposal for the review
/// screen, from the stage's kind, name, titles and sentence. Each rubric is proposed once.
QStringList suggestedRubrics(const JobPage &page);

} // namespace shortlist
