// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubricexchange.h"

#include "domain/core/newid.h"
#include "domain/jobs/jobqueries.h"
#include "domain/rubrics/criteriacopy.h"
#include "service/core/ordering.h"
#include "service/rubrics/rubricwriter.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct RubricExchangeTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricExchange)
};

/// A rubric that may be changed; Refused: rubric.frozen.
Result<Rubric> draftOf(const Reader &reader, const RubricId &id)
{
    auto rubric = reader.get(id);
    if (!rubric || rubric->state == RubricState::Draft)
        return rubric;
    return failure(Error::Code::Refused, "rubric.frozen",
        RubricExchangeTexts::tr("Version %1 of “%2” is published and stays as it is.")
            .arg(QString::number(rubric->number), rubric->name),
        RubricExchangeTexts::tr("Make a new version and change that."));
}

Result<QList<Criterion>> criteriaInOrder(const Reader &reader, const RubricId &rubric)
{
    return reader.all<Criterion>({ equals(&Criterion::rubricId, rubric) }, { fieldName(&Criterion::position) });
}

/// A criterion covers a line of one job only: of another job's line nothing is kept.
Result<JobPointId> pointWithin(const Reader &reader, const JobPointId &point, const JobId &job)
{
    if (point.isNull() || job.isNull())
        return JobPointId();
    const auto found = reader.tryGet(point);
    if (!found)
        return found.error();
    return *found && (*found)->jobId == job ? point : JobPointId();
}

} // namespace

Result<QList<BankQuestion>> RubricExchange::questionBank() const
{
    const auto rows = m_context.queries.jobs.rubrics(false);
    if (!rows)
        return rows.error();
    QList<BankQuestion> bank;
    for (const RubricListRow &row : *rows) {
        const auto criteria = criteriaInOrder(m_context.workspace, row.rubric.id);
        if (!criteria)
            return criteria.error();
        for (const Criterion &criterion : *criteria) {
            for (const Question &question : criterion.questions)
                bank.append({ question, criterion.lineageId, criterion.name, row.rubric.id, row.rubric.name,
                    row.rubric.number, row.rubric.state });
        }
    }
    return withoutRepeats(bank);
}

Result<PlanCoverage> RubricExchange::coverage(const HiringPlanId &id) const
{
    const Reader &reader = m_context.workspace;
    const auto plan = reader.get(id);
    if (!plan)
        return plan.error();
    const auto stages = reader.all<Stage>({ equals(&Stage::planId, id) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    const auto points =
        reader.all<JobPoint>({ equals(&JobPoint::jobId, plan->jobId) }, { fieldName(&JobPoint::position) });
    if (!points)
        return points.error();
    PlanCoverage answer;
    QHash<RubricId, QList<Criterion>> criteria;
    for (const Stage &stage : *stages) {
        if (stage.rubricId.isNull() || answer.rubrics.contains(stage.rubricId))
            continue;
        const auto rubric = reader.get(stage.rubricId);
        if (!rubric)
            return rubric.error();
        const auto all = criteriaInOrder(reader, stage.rubricId);
        if (!all)
            return all.error();
        answer.rubrics.insert(stage.rubricId, *rubric);
        criteria.insert(stage.rubricId, *all);
    }
    answer.coverage = coverageOf(*points, *stages, criteria);
    return answer;
}

Result<QList<CriterionId>> RubricExchange::copyCriteria(
    const RubricId &to, const QList<CriterionId> &criteria, const JobId &job, int position)
{
    QList<CriterionId> ids;
    const auto work = [&](Transaction &transaction) -> Status {
        QList<Criterion> sources;
        for (const CriterionId &source : criteria) {
            const auto stored = transaction.get(source);
            if (!stored)
                return stored.error();
            sources.append(*stored);
            const auto point = pointWithin(transaction, stored->jobPointId, job);
            if (!point)
                return point.error();
            sources.last().jobPointId = *point;
        }
        return insertCopies(transaction, to, sources, position, ids);
    };
    auto written = m_context.commands.run(QStringLiteral("rubric.criteria_copy"), to, work);
    if (!written)
        return written.error();
    return ids;
}

Result<QList<CriterionId>> RubricExchange::pasteCriteria(
    const RubricId &to, const QList<TemplateCriterion> &criteria, const JobId &job, int position)
{
    QList<CriterionId> ids;
    const auto work = [&](Transaction &transaction) -> Status {
        const auto lines = jobLinesByWords(transaction, job);
        if (!lines)
            return lines.error();
        QList<Criterion> sources;
        for (const TemplateCriterion &each : criteria) {
            sources.append(each.criterion);
            sources.last().questions = fittedQuestions(each.criterion.questions);
            sources.last().jobPointId = lines->value(each.covers.trimmed());
        }
        return insertCopies(transaction, to, sources, position, ids);
    };
    auto written = m_context.commands.run(QStringLiteral("rubric.criteria_paste"), to, work);
    if (!written)
        return written.error();
    return ids;
}

Status RubricExchange::insertCopies(Transaction &transaction, const RubricId &to, const QList<Criterion> &sources,
    int position, QList<CriterionId> &ids) const
{
    const auto rubric = draftOf(transaction, to);
    if (!rubric)
        return rubric.error();
    for (const Criterion &source : sources) {
        Criterion copy = withLevels(source, int(rubric->levels.size()));
        copy.id = CriterionId(timedUuid(m_context.clock.nowUtc()));
        copy.lineageId = copy.id;
        copy.rubricId = to;
        const auto present = criteriaInOrder(transaction, to);
        if (!present)
            return present.error();
        const int place = position < 0 ? position : position + int(ids.size());
        if (auto added = insertRow(transaction, *present, copy, place, m_context.workspace.teamScope()); !added)
            return added;
        ids.append(copy.id);
    }
    return done();
}

Status RubricExchange::moveToEnd(Transaction &transaction, const CriterionId &id, const Rubric &to) const
{
    const auto stored = transaction.get(id);
    if (!stored)
        return stored.error();
    auto left = criteriaInOrder(transaction, stored->rubricId);
    if (!left)
        return left.error();
    const auto present = criteriaInOrder(transaction, to.id);
    if (!present)
        return present.error();
    Criterion moved = withLevels(*stored, int(to.levels.size()));
    moved.rubricId = to.id;
    moved.position = int(present->size());
    if (auto saved = transaction.save(moved); !saved)
        return saved;
    left->removeIf([&id](const Criterion &each) { return each.id == id; });
    return renumber(transaction, *left);
}

Status RubricExchange::assignCriterion(const CriterionId &id, const RubricId &to)
{
    const auto work = [&](Transaction &transaction) -> Status {
        const auto rubric = draftOf(transaction, to);
        if (!rubric)
            return rubric.error();
        const auto stored = transaction.get(id);
        if (!stored)
            return stored.error();
        if (stored->rubricId == to)
            return done();
        if (const auto source = draftOf(transaction, stored->rubricId); !source)
            return source.error();
        return moveToEnd(transaction, id, *rubric);
    };
    return m_context.commands.run(QStringLiteral("rubric.criterion_assign"), to, work);
}

} // namespace shortlist
