// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubricwriter.h"

#include "domain/core/newid.h"

namespace shortlist {

Result<RubricId> addTemplateRubric(Transaction &transaction, const TemplateRubric &source,
    const QHash<QString, JobPointId> &points, RubricState state, const QDateTime &now, const QUuid &scope)
{
    Rubric rubric;
    rubric.id = RubricId(timedUuid(now));
    rubric.lineageId = rubric.id;
    rubric.name = source.name;
    rubric.purpose = source.purpose;
    rubric.levels = source.levels;
    rubric.state = state;
    if (state == RubricState::Published)
        rubric.publishedAt = now;
    if (auto added = transaction.add(rubric, scope); !added)
        return added.error();
    int position = 0;
    for (const TemplateCriterion &each : source.criteria) {
        Criterion criterion = each.criterion;
        criterion.id = CriterionId(timedUuid(now));
        criterion.lineageId = criterion.id;
        criterion.rubricId = rubric.id;
        criterion.position = position++;
        criterion.jobPointId = points.value(each.covers);
        if (auto added = transaction.add(criterion, scope); !added)
            return added.error();
    }
    return rubric.id;
}

Result<QHash<QString, JobPointId>> jobLinesByWords(const Reader &reader, const JobId &job)
{
    QHash<QString, JobPointId> lines;
    if (job.isNull())
        return lines;
    const auto points = reader.all<JobPoint>({ equals(&JobPoint::jobId, job), equals(&JobPoint::retired, false) },
        { u'-' + fieldName(&JobPoint::position) });
    if (!points)
        return points.error();
    for (const JobPoint &point : *points)
        lines.insert(point.text.trimmed(), point.id);
    lines.remove(QString());
    return lines;
}

} // namespace shortlist
