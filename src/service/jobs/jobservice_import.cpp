// SPDX-License-Identifier: GPL-3.0-or-later
// Whole jobs at once: from an imported page, from a template.
#include "domain/core/newid.h"
#include "domain/jobs/planrules.h"
#include "domain/rubrics/rubric.h"
#include "service/jobs/jobservice.h"
#include "service/jobs/jobtemplates.h"
#include "service/rubrics/rubricwriter.h"
#include "service/settings/teamhours.h"

namespace shortlist {

namespace {

constexpr qsizetype kLongestSource = 500'000; ///< characters of the page kept with the job

struct JobServiceImportTexts {
    Q_DECLARE_TR_FUNCTIONS(JobService)
};

QList<TemplatePoint> pointsOf(const JobPage &page)
{
    QList<TemplatePoint> points;
    const auto append = [&points](PointKind kind, const QStringList &lines) {
        for (const QString &line : lines) {
            if (const QString text = line.simplified(); !text.isEmpty())
                points.append({ {}, kind, text });
        }
    };
    append(PointKind::Responsibility, page.responsibilities);
    append(PointKind::Requirement, page.requirements);
    append(PointKind::NiceToHave, page.niceToHaves);
    return points;
}

bool hasOffer(const QList<TemplateStage> &stages)
{
    for (const TemplateStage &each : stages) {
        if (each.stage.kind == StageKind::Offer)
            return true;
    }
    return false;
}

/// The page as a template: what both ways of making a job have in common.
Result<JobTemplate> templateOf(const JobPage &page, const ImportChoices &choices)
{
    JobTemplate made;
    made.text = { page.title, page.grade, {}, {} };
    made.points = pointsOf(page);
    const auto builtIn = builtInTemplates();
    if (!builtIn)
        return builtIn.error();
    for (qsizetype i = 0; i < page.stages.size(); ++i) {
        TemplateStage stage{ stageFromPage(page.stages.at(i)), choices.rubrics.value(i) };
        const TemplateRubric *rubric = nullptr;
        for (const JobTemplate &each : *builtIn) {
            if (!rubric && !stage.rubric.isEmpty())
                rubric = each.rubric(stage.rubric);
        }
        if (!stage.rubric.isEmpty() && !rubric)
            return Error{ Error::Code::NotFound,
                JobServiceImportTexts::tr("There is no built-in rubric “%1”.").arg(stage.rubric),
                JobServiceImportTexts::tr("Choose one of the list, or none."), {}, QStringLiteral("template.unknown") };
        if (rubric && !made.rubric(stage.rubric)) {
            // The points it covers are those of its own template, not of this page.
            TemplateRubric copy = *rubric;
            for (TemplateCriterion &criterion : copy.criteria)
                criterion.covers.clear();
            made.rubrics.append(copy);
        }
        made.stages.append(stage);
    }
    if (!made.stages.isEmpty() && !hasOffer(made.stages)) {
        PageStage offer;
        offer.kind = StageKind::Offer;
        offer.added = true;
        made.stages.append({ stageFromPage(offer), {} });
    }
    return made;
}

std::optional<Error> firstProblem(const JobTemplate &made)
{
    if (made.text.title.trimmed().isEmpty())
        return Error{ Error::Code::Invalid, JobServiceImportTexts::tr("The job has no title."),
            JobServiceImportTexts::tr("Give it the title of the page."), {}, QStringLiteral("job.title") };
    QList<Stage> stages;
    for (const TemplateStage &each : made.stages)
        stages.append(each.stage);
    return stages.isEmpty() ? std::nullopt : firstProblem(stages);
}

/// Writes one template within one command.
class TemplateWriter {
public:
    TemplateWriter(Transaction &transaction, const JobTemplate &source, const QDateTime &now, const QUuid &scope)
        : m_transaction(transaction)
        , m_source(source)
        , m_now(now)
        , m_scope(scope)
    {
    }

    Status write(Job job)
    {
        job.state = m_source.stages.isEmpty() ? JobState::Draft : JobState::Active;
        if (auto added = m_transaction.add(job, m_scope); !added)
            return added;
        if (auto written = writePoints(job.id); !written)
            return written;
        for (Specialty specialty : m_source.specialties) {
            specialty.id = SpecialtyId(newId());
            specialty.jobId = job.id;
            if (auto added = m_transaction.add(specialty, m_scope); !added)
                return added;
        }
        for (const TemplateRubric &rubric : m_source.rubrics) {
            auto added = addTemplateRubric(m_transaction, rubric, m_points, RubricState::Published, m_now, m_scope);
            if (!added)
                return added.error();
            m_rubrics.insert(rubric.key, *added);
        }
        return writePlan(job.id);
    }

private:
    QUuid newId() const { return timedUuid(m_now); }

    Status writePoints(const JobId &job)
    {
        QHash<int, int> next; // per list
        for (const TemplatePoint &each : m_source.points) {
            const JobPoint point{ JobPointId(newId()), job, each.kind, next[int(each.kind)]++, each.text, false };
            if (auto added = m_transaction.add(point, m_scope); !added)
                return added;
            if (!each.key.isEmpty())
                m_points.insert(each.key, point.id);
        }
        return done();
    }

    Status writePlan(const JobId &job)
    {
        const HiringPlan plan{ HiringPlanId(newId()), job, 1,
            m_source.stages.isEmpty() ? PlanState::Draft : PlanState::Published, m_now };
        if (auto added = m_transaction.add(plan, m_scope); !added)
            return added;
        int position = 0;
        for (const TemplateStage &each : m_source.stages) {
            Stage stage = each.stage;
            stage.id = StageId(newId());
            stage.lineageId = stage.id;
            stage.planId = plan.id;
            stage.position = position++;
            stage.rubricId = m_rubrics.value(each.rubric);
            if (auto added = m_transaction.add(stage, m_scope); !added)
                return added;
        }
        return done();
    }

    Transaction &m_transaction;
    const JobTemplate &m_source;
    QDateTime m_now;
    QUuid m_scope;
    QHash<QString, JobPointId> m_points;
    QHash<QString, RubricId> m_rubrics;
};

Job jobOf(const JobTemplate &source, const QUuid &id, const QDateTime &now)
{
    Job job;
    job.id = JobId(id);
    job.title = source.text.title.simplified();
    job.grade = source.text.grade;
    job.department = source.text.department;
    job.summary = source.text.summary;
    job.createdAt = now;
    return job;
}

} // namespace

Result<JobId> JobService::saveImportedPage(const JobPage &reviewed, const ImportChoices &choices)
{
    auto made = templateOf(reviewed, choices);
    if (!made)
        return made.error();
    // No page says when scorecards are due: the team does.
    const auto deadline = hoursOf(m_context.workspace, deadlineHours());
    if (!deadline)
        return deadline.error();
    for (TemplateStage &each : made->stages)
        each.stage.deadlineHours = *deadline;
    if (const auto problem = firstProblem(*made))
        return *problem;
    const QDateTime now = m_context.clock.nowUtc();
    Job job = jobOf(*made, newId(), now);
    job.source = choices.source.left(kLongestSource);
    auto written = m_context.commands.run(QStringLiteral("job.import"), job.id,
        [&](Transaction &transaction) { return TemplateWriter(transaction, *made, now, team()).write(job); });
    if (!written)
        return written.error();
    return job.id;
}

Result<JobId> JobService::createFromTemplate(const QString &key)
{
    const auto source = builtInTemplate(key);
    if (!source)
        return source.error();
    const QDateTime now = m_context.clock.nowUtc();
    const Job job = jobOf(*source, newId(), now);
    auto written = m_context.commands.run(QStringLiteral("job.from_template"), job.id,
        [&](Transaction &transaction) { return TemplateWriter(transaction, *source, now, team()).write(job); });
    if (!written)
        return written.error();
    return job.id;
}

} // namespace shortlist
