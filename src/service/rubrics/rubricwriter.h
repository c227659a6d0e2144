// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/jobs/jobtemplate.h"

#include <QHash>

namespace shortlist {

/// Writes a copy of a template's rubric within a command; `points` are the job's lines by their key in the template.
/// Ids carry the time of `now`, which is also when a published one counts as published.
Result<RubricId> addTemplateRubric(Transaction &transaction, const TemplateRubric &source,
    const QHash<QString, JobPointId> &points, RubricState state, const QDateTime &now, const QUuid &scope);

/// Writes a draft with the same criteria as `from`, in its lineage and with the next number, within a command; its id
/// is `id`, those of its criteria carry the time of `now`. Refused: rubric.draft (of a draft). Conflict:
/// rubric.draft_exists.
Status addRubricVersion(
    Transaction &transaction, const RubricId &from, const RubricId &id, const QDateTime &now, const QUuid &scope);

/// The lines of a job in use, by their words; none of a null job. Where words stand twice, the first line of them.
Result<QHash<QString, JobPointId>> jobLinesByWords(const Reader &reader, const JobId &job);

} // namespace shortlist
