// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/jobs/jobservice.h"

#include "domain/core/newid.h"
#include "domain/core/searchkey.h"
#include "domain/rubrics/rubric.h"
#include "service/core/ordering.h"
#include "service/jobs/jobtemplates.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kHighestGrade = 30;

struct JobServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(JobService)
};

std::optional<Error> firstProblem(const JobText &text)
{
    if (text.title.trimmed().isEmpty())
        return failure(Error::Code::Invalid, "job.title", JobServiceTexts::tr("The job has no title."),
            JobServiceTexts::tr("Give it the title of the page."));
    if (text.grade && (*text.grade < 1 || *text.grade > kHighestGrade))
        return failure(Error::Code::Invalid, "job.grade",
            JobServiceTexts::tr("%1 is no grade of a job.").arg(*text.grade),
            JobServiceTexts::tr("Give a number from 1 to %1, or leave it empty.").arg(kHighestGrade));
    return std::nullopt;
}

void apply(const JobText &text, Job &job)
{
    job.title = text.title.trimmed();
    job.grade = text.grade;
    job.department = text.department.trimmed();
    job.summary = text.summary.trimmed();
}

Result<QList<JobPoint>> pointsOf(const Reader &reader, const JobId &job, PointKind kind)
{
    return reader.all<JobPoint>(
        { equals(&JobPoint::jobId, job), equals(&JobPoint::kind, kind), equals(&JobPoint::retired, false) },
        { fieldName(&JobPoint::position) });
}

Error emptyPoint()
{
    return failure(Error::Code::Invalid, "point.text", JobServiceTexts::tr("A line of the job's lists is empty."),
        JobServiceTexts::tr("Write something, or remove the line."));
}

} // namespace

QUuid JobService::newId() const { return timedUuid(m_context.clock.nowUtc()); }

Result<QList<JobListRow>> JobService::list(bool withRetired) const { return m_context.queries.jobs.jobs(withRetired); }

Result<JobView> JobService::load(const JobId &id) const
{
    const Reader &reader = m_context.workspace;
    JobView view;
    auto job = reader.get(id);
    if (!job)
        return job.error();
    view.job = *job;
    auto points = reader.all<JobPoint>({ equals(&JobPoint::jobId, id), equals(&JobPoint::retired, false) },
        { fieldName(&JobPoint::kind), fieldName(&JobPoint::position) });
    if (!points)
        return points.error();
    view.points = *points;
    auto specialties = reader.all<Specialty>({ equals(&Specialty::jobId, id) }, { fieldName(&Specialty::name) });
    if (!specialties)
        return specialties.error();
    view.specialties = *specialties;
    auto load = m_context.queries.jobs.load(id);
    if (!load)
        return load.error();
    view.load = *load;
    for (const StageLoad &stage : std::as_const(view.load))
        view.activeApplications += stage.active + stage.onHold;
    auto plans = reader.all<HiringPlan>({ equals(&HiringPlan::jobId, id) }, { u'-' + fieldName(&HiringPlan::number) });
    if (!plans)
        return plans.error();
    for (const HiringPlan &each : *plans) {
        auto planView = viewOf(reader, each, view.load);
        if (!planView)
            return planView.error();
        view.plans.append(*planView);
    }
    auto openings = m_context.queries.jobs.openings(id);
    if (!openings)
        return openings.error();
    view.openings = *openings;
    std::sort(view.openings.begin(), view.openings.end(), [](const OpeningView &left, const OpeningView &right) {
        return codeBefore(left.opening.code, right.opening.code);
    });
    return view;
}

Result<QList<JobTemplate>> JobService::templates() const { return builtInTemplates(); }

Status JobService::addJob(Transaction &transaction, const Job &job) const { return transaction.add(job, team()); }

Result<JobId> JobService::create(const JobText &text)
{
    if (const auto problem = firstProblem(text))
        return *problem;
    Job job;
    job.id = JobId(newId());
    job.createdAt = m_context.clock.nowUtc();
    apply(text, job);
    auto written =
        m_context.commands.run(QStringLiteral("job.create"), job.id, [&](Transaction &transaction) -> Status {
            if (auto added = addJob(transaction, job); !added)
                return added;
            return transaction.add(
                HiringPlan{ HiringPlanId(newId()), job.id, 1, PlanState::Draft, m_context.clock.nowUtc() }, team());
        });
    if (!written)
        return written.error();
    return job.id;
}

Status JobService::edit(const JobId &id, const JobText &text)
{
    if (const auto problem = firstProblem(text))
        return *problem;
    return m_context.commands.run(QStringLiteral("job.edit"), id, [&](Transaction &transaction) -> Status {
        auto job = transaction.get(id);
        if (!job)
            return job.error();
        apply(text, *job);
        return transaction.save(*job);
    });
}

Status JobService::retire(const JobId &id, const QString &reason)
{
    return m_context.commands.run(
        QStringLiteral("job.retire"), id,
        [&](Transaction &transaction) -> Status {
            auto job = transaction.get(id);
            if (!job)
                return job.error();
            auto applications = transaction.all<Application>({ equals(&Application::jobId, id) });
            if (!applications)
                return applications.error();
            const auto running =
                std::count_if(applications->cbegin(), applications->cend(), [](const Application &each) {
                    return each.state == ApplicationState::Active || each.state == ApplicationState::OnHold;
                });
            if (running > 0)
                return failure(Error::Code::Refused, "job.active_applications",
                    JobServiceTexts::tr("%n application(s) for this job are not finished.", nullptr, int(running)),
                    JobServiceTexts::tr("Decline them, or move them to another job, and retire the job then."));
            auto openings = transaction.all<Opening>({ equals(&Opening::jobId, id) });
            if (!openings)
                return openings.error();
            for (Opening opening : std::as_const(*openings)) {
                if (opening.state != OpeningState::Open && opening.state != OpeningState::OnHold)
                    continue;
                opening.state = OpeningState::Closed;
                opening.closeReason =
                    reason.trimmed().isEmpty() ? JobServiceTexts::tr("The job was retired") : reason.trimmed();
                opening.closedAt = m_context.clock.nowUtc();
                if (auto saved = transaction.save(opening); !saved)
                    return saved;
            }
            job->state = JobState::Retired;
            return transaction.save(*job);
        },
        reason.trimmed());
}

Status JobService::reinstate(const JobId &id)
{
    return m_context.commands.run(QStringLiteral("job.reinstate"), id, [&](Transaction &transaction) -> Status {
        auto job = transaction.get(id);
        if (!job)
            return job.error();
        if (job->state != JobState::Retired)
            return done();
        const auto published = transaction.all<HiringPlan>(
            { equals(&HiringPlan::jobId, id), equals(&HiringPlan::state, PlanState::Published) });
        if (!published)
            return published.error();
        job->state = published->isEmpty() ? JobState::Draft : JobState::Active;
        return transaction.save(*job);
    });
}

Result<JobPointId> JobService::addPoint(const JobId &job, PointKind kind, const QString &text, int position)
{
    const JobPoint point{ JobPointId(newId()), job, kind, 0, text.simplified(), false };
    if (point.text.isEmpty())
        return emptyPoint();
    auto written =
        m_context.commands.run(QStringLiteral("job.point_add"), job, [&](Transaction &transaction) -> Status {
            if (auto found = transaction.get(job); !found)
                return found.error();
            auto points = pointsOf(transaction, job, kind);
            if (!points)
                return points.error();
            return insertRow(transaction, *points, point, position, team());
        });
    if (!written)
        return written.error();
    return point.id;
}

Status JobService::editPoint(const JobPointId &id, const QString &text)
{
    if (text.simplified().isEmpty())
        return emptyPoint();
    return m_context.commands.run(QStringLiteral("job.point_edit"), id, [&](Transaction &transaction) -> Status {
        auto point = transaction.get(id);
        if (!point)
            return point.error();
        point->text = text.simplified();
        return transaction.save(*point);
    });
}

Status JobService::removePoint(const JobPointId &id)
{
    return m_context.commands.run(QStringLiteral("job.point_remove"), id, [&](Transaction &transaction) -> Status {
        auto point = transaction.get(id);
        if (!point)
            return point.error();
        auto points = pointsOf(transaction, point->jobId, point->kind);
        if (!points)
            return points.error();
        auto criteria = transaction.all<Criterion>({ equals(&Criterion::jobPointId, id) });
        if (!criteria)
            return criteria.error();
        bool kept = false;
        for (Criterion criterion : std::as_const(*criteria)) {
            const auto rubric = transaction.get(criterion.rubricId);
            if (!rubric)
                return rubric.error();
            if (rubric->state != RubricState::Draft) {
                kept = true;
                continue;
            }
            criterion.jobPointId = {};
            if (auto saved = transaction.save(criterion); !saved)
                return saved;
        }
        if (!kept)
            return removeRow(transaction, *points, id);
        point->retired = true;
        points->removeIf([&id](const JobPoint &each) { return each.id == id; });
        if (auto saved = transaction.save(*point); !saved)
            return saved;
        return renumber(transaction, *points);
    });
}

Status JobService::movePoint(const JobPointId &id, int position)
{
    return m_context.commands.run(QStringLiteral("job.point_move"), id, [&](Transaction &transaction) -> Status {
        const auto point = transaction.get(id);
        if (!point)
            return point.error();
        auto points = pointsOf(transaction, point->jobId, point->kind);
        if (!points)
            return points.error();
        return moveRow(transaction, *points, id, position);
    });
}

namespace {

Status checkSpecialty(const Transaction &transaction, const Specialty &specialty)
{
    if (specialty.name.isEmpty())
        return failure(Error::Code::Invalid, "specialty.name", JobServiceTexts::tr("A specialty has no name."),
            JobServiceTexts::tr("Give it a name."));
    const auto others = transaction.all<Specialty>({ equals(&Specialty::jobId, specialty.jobId) });
    if (!others)
        return others.error();
    for (const Specialty &other : *others) {
        if (other.id != specialty.id && searchKey(other.name) == searchKey(specialty.name))
            return failure(Error::Code::Invalid, "specialty.twice",
                JobServiceTexts::tr("This job has a specialty “%1” already.").arg(other.name),
                JobServiceTexts::tr("Give it another name."));
    }
    return done();
}

} // namespace

Result<SpecialtyId> JobService::addSpecialty(const JobId &job, const QString &name, const QString &language)
{
    const Specialty specialty{ SpecialtyId(newId()), job, name.simplified(), language.simplified() };
    auto written =
        m_context.commands.run(QStringLiteral("job.specialty_add"), job, [&](Transaction &transaction) -> Status {
            if (auto found = transaction.get(job); !found)
                return found.error();
            if (auto sound = checkSpecialty(transaction, specialty); !sound)
                return sound;
            return transaction.add(specialty, team());
        });
    if (!written)
        return written.error();
    return specialty.id;
}

Status JobService::editSpecialty(const SpecialtyId &id, const QString &name, const QString &language)
{
    return m_context.commands.run(QStringLiteral("job.specialty_edit"), id, [&](Transaction &transaction) -> Status {
        auto specialty = transaction.get(id);
        if (!specialty)
            return specialty.error();
        specialty->name = name.simplified();
        specialty->language = language.simplified();
        if (auto sound = checkSpecialty(transaction, *specialty); !sound)
            return sound;
        return transaction.save(*specialty);
    });
}

Status JobService::removeSpecialty(const SpecialtyId &id)
{
    return m_context.commands.run(QStringLiteral("job.specialty_remove"), id, [&](Transaction &transaction) -> Status {
        const auto specialty = transaction.get(id);
        if (!specialty)
            return specialty.error();
        const auto openings = transaction.all<Opening>({ equals(&Opening::specialtyId, id) });
        if (!openings)
            return openings.error();
        if (!openings->isEmpty())
            return failure(Error::Code::Refused, "specialty.in_use",
                JobServiceTexts::tr("%n opening(s) are for “%1”.", nullptr, int(openings->size())).arg(specialty->name),
                JobServiceTexts::tr("Give these openings another specialty first."));
        return transaction.archive(id);
    });
}

} // namespace shortlist
