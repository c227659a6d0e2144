// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubricwriter.h"

#include "domain/core/newid.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct RubricWriterTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricService)
};

} // namespace

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

Status addRubricVersion(
    Transaction &transaction, const RubricId &from, const RubricId &id, const QDateTime &now, const QUuid &scope)
{
    auto rubric = transaction.get(from);
    if (!rubric)
        return rubric.error();
    if (rubric->state == RubricState::Draft)
        return failure(Error::Code::Refused, "rubric.draft",
            RubricWriterTexts::tr("“%1” is a draft still.").arg(rubric->name),
            RubricWriterTexts::tr("Change the draft itself."));
    const auto versions = transaction.all<Rubric>({ equals(&Rubric::lineageId, rubric->lineageId) });
    if (!versions)
        return versions.error();
    for (const Rubric &each : *versions) {
        if (each.state == RubricState::Draft)
            return failure(Error::Code::Conflict, "rubric.draft_exists",
                RubricWriterTexts::tr("Version %1 of “%2” is being written already.")
                    .arg(QString::number(each.number), each.name),
                RubricWriterTexts::tr("Change that draft, or discard it."));
        rubric->number = std::max(rubric->number, each.number);
    }
    const auto criteria =
        transaction.all<Criterion>({ equals(&Criterion::rubricId, from) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    rubric->id = id;
    rubric->basedOnId = from;
    ++rubric->number;
    rubric->state = RubricState::Draft;
    rubric->publishedAt = {};
    if (auto added = transaction.add(*rubric, scope); !added)
        return added;
    for (Criterion criterion : *criteria) {
        criterion.id = CriterionId(timedUuid(now));
        criterion.rubricId = id;
        if (auto added = transaction.add(criterion, scope); !added)
            return added;
    }
    return done();
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
