// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricfileformat.h"

#include <QHash>

namespace shortlist {

TemplateRubric withoutIds(const RubricView &view)
{
    QHash<JobPointId, QString> lines;
    for (const JobPoint &point : view.covered)
        lines.insert(point.id, point.text);
    TemplateRubric rubric;
    rubric.name = view.rubric.name;
    rubric.purpose = view.rubric.purpose;
    rubric.levels = view.rubric.levels;
    for (const Criterion &each : view.criteria) {
        TemplateCriterion criterion{ each, lines.value(each.jobPointId) };
        criterion.criterion.id = {};
        criterion.criterion.rubricId = {};
        criterion.criterion.lineageId = {};
        criterion.criterion.jobPointId = {};
        criterion.criterion.position = 0;
        rubric.criteria.append(criterion);
    }
    return rubric;
}

} // namespace shortlist
