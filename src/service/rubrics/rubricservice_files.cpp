// SPDX-License-Identifier: GPL-3.0-or-later
// Rubrics that come from outside and go there.
#include "domain/rubrics/rubricrules.h"
#include "service/rubrics/rubricservice.h"
#include "service/rubrics/rubricwriter.h"

#include <QSet>

namespace shortlist {

namespace {

struct ImportedRubricTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricService)
};

/// What is wrong with a rubric even as a draft; an unfinished one is not.
std::optional<RubricProblem> brokenInImport(const TemplateRubric &source)
{
    Rubric rubric;
    rubric.name = source.name;
    rubric.levels = source.levels;
    QList<Criterion> criteria;
    for (const TemplateCriterion &each : source.criteria)
        criteria.append(each.criterion);
    static const QSet<QString> broken{ QStringLiteral("rubric.name"), QStringLiteral("rubric.levels"),
        QStringLiteral("rubric.level_word"), QStringLiteral("rubric.level_twice"), QStringLiteral("criterion.weight") };
    const auto problems = problemsOf(rubric, criteria);
    for (const RubricProblem &problem : problems) {
        if (broken.contains(problem.key))
            return problem;
    }
    return std::nullopt;
}

TemplateRubric fittedImport(TemplateRubric rubric)
{
    rubric.name = rubric.name.simplified();
    rubric.purpose = rubric.purpose.trimmed();
    for (QString &level : rubric.levels)
        level = level.simplified();
    for (TemplateCriterion &each : rubric.criteria) {
        Criterion &criterion = each.criterion;
        criterion.name = criterion.name.simplified();
        criterion.description = criterion.description.trimmed();
        criterion.anchors.resize(rubric.levels.size());
        for (QString &anchor : criterion.anchors)
            anchor = anchor.trimmed();
        criterion.questions = fittedQuestions(criterion.questions);
    }
    return rubric;
}

} // namespace

Result<RubricId> RubricService::importRubric(const TemplateRubric &rubric, const JobId &job)
{
    const TemplateRubric fitted = fittedImport(rubric);
    if (const auto problem = brokenInImport(fitted))
        return Error{ Error::Code::Invalid, problem->sentence,
            ImportedRubricTexts::tr("Put it right where the rubric comes from, and import it again."), {},
            problem->key };
    if (!job.isNull()) {
        if (const auto known = m_context.workspace.get(job); !known)
            return known.error();
    }
    RubricId id;
    auto written =
        m_context.commands.run(QStringLiteral("rubric.import"), RubricId(), [&](Transaction &transaction) -> Status {
            const auto lines = jobLinesByWords(transaction, job);
            if (!lines)
                return lines.error();
            auto added =
                addTemplateRubric(transaction, fitted, *lines, RubricState::Draft, m_context.clock.nowUtc(), team());
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
    if (!written)
        return written.error();
    return id;
}

Result<RubricBook> RubricService::book(const JobId &jobId) const
{
    const Reader &reader = m_context.workspace;
    RubricBook book;
    const auto job = reader.get(jobId);
    if (!job)
        return job.error();
    book.job = *job;
    const auto plans =
        reader.all<HiringPlan>({ equals(&HiringPlan::jobId, jobId) }, { u'-' + fieldName(&HiringPlan::number) });
    if (!plans)
        return plans.error();
    const HiringPlan *chosen = nullptr;
    for (const PlanState wanted : { PlanState::Published, PlanState::Draft }) {
        for (const HiringPlan &plan : *plans) {
            if (!chosen && plan.state == wanted)
                chosen = &plan;
        }
    }
    if (!chosen)
        return failure(Error::Code::NotFound, "job.no_plan",
            ImportedRubricTexts::tr("“%1” has no hiring plan yet.").arg(job->title),
            ImportedRubricTexts::tr("Write one on the job's page first."));
    book.plan = *chosen;
    const auto stages = reader.all<Stage>({ equals(&Stage::planId, chosen->id) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    for (const Stage &stage : *stages) {
        RubricBookStage each{ stage, std::nullopt };
        if (!stage.rubricId.isNull()) {
            auto view = load(stage.rubricId);
            if (!view)
                return view.error();
            each.rubric = *view;
        }
        book.stages.append(each);
    }
    return book;
}

} // namespace shortlist
