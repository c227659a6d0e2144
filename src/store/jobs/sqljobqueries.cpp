// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobs/sqljobqueries.h"

#include "domain/core/searchkey.h"

#include <QHash>

#include <algorithm>

namespace shortlist::store {

namespace {

template <EntityType T>
QString columns(const QString &alias)
{
    QStringList names{ alias + QStringLiteral(".id") };
    const QStringList fields = fieldNames<T>();
    for (const QString &field : fields)
        names.append(alias + QLatin1Char('.') + field);
    return names.join(QStringLiteral(", "));
}

template <EntityType T>
T entityOf(const Row &row)
{
    Record record{ T::kKind, row.uuid(0), {}, {} };
    const int count = int(fieldNames<T>().size());
    for (int i = 0; i < count; ++i)
        record.values.append(row.value(i + 1));
    return fromRecord<T>(record);
}

template <EntityType T>
int afterFields()
{
    return int(fieldNames<T>().size()) + 1;
}

int number(const Row &row, int column) { return int(row.integer(column)); }

} // namespace

Result<QList<JobListRow>> SqlJobQueries::jobs(bool withRetired) const
{
    QHash<JobId, JobListRow> rows;
    auto read = m_database.read(QStringLiteral("SELECT %1,"
                                               " (SELECT coalesce(max(number), 0) FROM hiring_plan"
                                               "   WHERE job_id = job.id AND state = 'published'),"
                                               " EXISTS (SELECT 1 FROM hiring_plan"
                                               "   WHERE job_id = job.id AND state = 'draft')"
                                               " FROM job WHERE job.state <> 'retired' OR ?")
                                    .arg(columns<Job>(QStringLiteral("job"))),
        { qint64(withRetired ? 1 : 0) }, [&rows](const Row &row) {
            JobListRow listed;
            listed.job = entityOf<Job>(row);
            listed.planNumber = number(row, afterFields<Job>());
            listed.draftPlan = row.integer(afterFields<Job>() + 1) != 0;
            rows.insert(listed.job.id, listed);
            return true;
        });
    if (!read)
        return read.error();
    read = m_database.read(QStringLiteral("SELECT job_id, state, count(*) FROM opening GROUP BY job_id, state"), {},
        [&rows](const Row &row) {
            const auto found = rows.find(JobId(row.uuid(0)));
            if (found == rows.end())
                return true;
            switch (enumFromText<OpeningState>(row.text(1)).value_or(OpeningState::Open)) {
            case OpeningState::Open:
                found->openingsOpen = number(row, 2);
                break;
            case OpeningState::OnHold:
                found->openingsOnHold = number(row, 2);
                break;
            case OpeningState::Filled:
                found->openingsFilled = number(row, 2);
                break;
            case OpeningState::Closed:
                found->openingsClosed = number(row, 2);
                break;
            }
            return true;
        });
    if (!read)
        return read.error();
    read = m_database.read(QStringLiteral("SELECT job_id, sum(state IN ('active', 'on_hold')), count(*)"
                                          " FROM application GROUP BY job_id"),
        {}, [&rows](const Row &row) {
            if (const auto found = rows.find(JobId(row.uuid(0))); found != rows.end()) {
                found->activeApplications = number(row, 1);
                found->applications = number(row, 2);
            }
            return true;
        });
    if (!read)
        return read.error();
    QList<JobListRow> sorted = rows.values();
    std::sort(sorted.begin(), sorted.end(), [](const JobListRow &left, const JobListRow &right) {
        const QString leftKey = searchKey(left.job.title);
        const QString rightKey = searchKey(right.job.title);
        return leftKey != rightKey ? leftKey < rightKey : left.job.id < right.job.id;
    });
    return sorted;
}

Result<QList<StageLoad>> SqlJobQueries::load(const JobId &job) const
{
    QList<StageLoad> loads;
    auto read = m_database.read(
        QStringLiteral("SELECT plan_id, stage_id, sum(state = 'active'), sum(state = 'on_hold'),"
                       " sum(state NOT IN ('active', 'on_hold'))"
                       " FROM application WHERE job_id = ? GROUP BY plan_id, stage_id"),
        { uuidValue(job.uuid()) }, [&loads](const Row &row) {
            loads.append(
                { HiringPlanId(row.uuid(0)), StageId(row.uuid(1)), number(row, 2), number(row, 3), number(row, 4) });
            return true;
        });
    if (!read)
        return read.error();
    return loads;
}

Result<QList<OpeningView>> SqlJobQueries::openings(const JobId &job) const
{
    QList<OpeningView> views;
    auto read = m_database.read(
        QStringLiteral("SELECT %1, specialty.name, specialty.language, manager.name, recruiter.name, candidate.name"
                       " FROM opening LEFT JOIN specialty ON specialty.id = opening.specialty_id"
                       " LEFT JOIN person AS manager ON manager.id = opening.hiring_manager_id"
                       " LEFT JOIN person AS recruiter ON recruiter.id = opening.recruiter_id"
                       " LEFT JOIN application ON application.id = opening.filled_by_id"
                       " LEFT JOIN candidate ON candidate.id = application.candidate_id"
                       " WHERE opening.job_id = ?")
            .arg(columns<Opening>(QStringLiteral("opening"))),
        { uuidValue(job.uuid()) }, [&views](const Row &row) {
            OpeningView view;
            view.opening = entityOf<Opening>(row);
            const int next = afterFields<Opening>();
            view.specialty = row.text(next);
            if (const QString language = row.text(next + 1); !language.isEmpty())
                view.specialty += QStringLiteral(" (%1)").arg(language);
            view.hiringManager = row.text(next + 2);
            view.recruiter = row.text(next + 3);
            view.filledBy = row.text(next + 4);
            views.append(view);
            return true;
        });
    if (!read)
        return read.error();
    return views;
}

Result<QList<PlanMoveCandidate>> SqlJobQueries::movable(const HiringPlanId &plan) const
{
    QList<PlanMoveCandidate> candidates;
    auto read = m_database.read(
        QStringLiteral("SELECT application.id, application.candidate_id, candidate.name, application.state,"
                       " old.number, application.stage_id, stage.name, target.id"
                       " FROM hiring_plan AS new"
                       " JOIN application ON application.job_id = new.job_id AND application.plan_id <> new.id"
                       "   AND application.state IN ('active', 'on_hold')"
                       " JOIN candidate ON candidate.id = application.candidate_id"
                       " JOIN hiring_plan AS old ON old.id = application.plan_id"
                       " JOIN stage ON stage.id = application.stage_id"
                       " LEFT JOIN stage AS target ON target.plan_id = new.id AND target.lineage_id = stage.lineage_id"
                       " WHERE new.id = ?"),
        { uuidValue(plan.uuid()) }, [&candidates](const Row &row) {
            candidates.append({ ApplicationId(row.uuid(0)), CandidateId(row.uuid(1)), row.text(2),
                enumFromText<ApplicationState>(row.text(3)).value_or(ApplicationState::Active), number(row, 4),
                StageId(row.uuid(5)), row.text(6), row.isNull(7) ? StageId() : StageId(row.uuid(7)) });
            return true;
        });
    if (!read)
        return read.error();
    std::sort(candidates.begin(), candidates.end(), [](const PlanMoveCandidate &left, const PlanMoveCandidate &right) {
        const QString leftKey = searchKey(left.candidateName);
        const QString rightKey = searchKey(right.candidateName);
        return leftKey != rightKey ? leftKey < rightKey : left.applicationId < right.applicationId;
    });
    return candidates;
}

Result<QList<RubricListRow>> SqlJobQueries::rubrics(bool withRetired) const
{
    QList<RubricListRow> rows;
    auto read =
        m_database.read(QStringLiteral("SELECT %1, (SELECT count(*) FROM criterion WHERE rubric_id = rubric.id),"
                                       " (SELECT count(*) FROM stage WHERE rubric_id = rubric.id),"
                                       " (SELECT count(*) FROM scorecard WHERE rubric_id = rubric.id),"
                                       " NOT EXISTS (SELECT 1 FROM rubric AS newer"
                                       "   WHERE newer.lineage_id = rubric.lineage_id AND newer.number > rubric.number)"
                                       " FROM rubric WHERE rubric.state <> 'retired' OR ?")
                            .arg(columns<Rubric>(QStringLiteral("rubric"))),
            { qint64(withRetired ? 1 : 0) }, [&rows](const Row &row) {
                RubricListRow listed;
                listed.rubric = entityOf<Rubric>(row);
                const int next = afterFields<Rubric>();
                listed.criteria = number(row, next);
                listed.stages = number(row, next + 1);
                listed.scorecards = number(row, next + 2);
                listed.newest = row.integer(next + 3) != 0;
                rows.append(listed);
                return true;
            });
    if (!read)
        return read.error();
    QHash<RubricId, QStringList> jobs; // of all versions of each
    read = m_database.read(QStringLiteral("SELECT DISTINCT rubric.lineage_id, job.title FROM stage"
                                          " JOIN rubric ON rubric.id = stage.rubric_id"
                                          " JOIN hiring_plan ON hiring_plan.id = stage.plan_id"
                                          " JOIN job ON job.id = hiring_plan.job_id"
                                          " WHERE hiring_plan.state <> 'retired' ORDER BY job.title"),
        {}, [&jobs](const Row &row) {
            jobs[RubricId(row.uuid(0))].append(row.text(1));
            return true;
        });
    if (!read)
        return read.error();
    for (RubricListRow &listed : rows)
        listed.jobs = jobs.value(listed.rubric.lineageId);
    std::sort(rows.begin(), rows.end(), [](const RubricListRow &left, const RubricListRow &right) {
        const QString leftKey = searchKey(left.rubric.name);
        const QString rightKey = searchKey(right.rubric.name);
        if (leftKey != rightKey)
            return leftKey < rightKey;
        if (left.rubric.lineageId != right.rubric.lineageId)
            return left.rubric.lineageId < right.rubric.lineageId;
        return left.rubric.number > right.rubric.number;
    });
    return rows;
}

Result<QList<RubricUse>> SqlJobQueries::usesOf(const RubricId &rubric) const
{
    QList<RubricUse> uses;
    auto read = m_database.read(
        QStringLiteral("SELECT job.id, job.title, hiring_plan.number, stage.id, stage.name, stage.kind,"
                       " coalesce(stage.minutes_max, stage.minutes_min), hiring_plan.state FROM stage"
                       " JOIN hiring_plan ON hiring_plan.id = stage.plan_id JOIN job ON job.id = hiring_plan.job_id"
                       " WHERE stage.rubric_id = ? ORDER BY job.title, hiring_plan.number DESC, stage.position"),
        { uuidValue(rubric.uuid()) }, [&uses](const Row &row) {
            uses.append({ JobId(row.uuid(0)), row.text(1), number(row, 2), StageId(row.uuid(3)), row.text(4),
                stageKindFromText(row.text(5)).value_or(StageKind::Other),
                row.isNull(6) ? std::nullopt : std::optional<int>(number(row, 6)),
                enumFromText<PlanState>(row.text(7)).value_or(PlanState::Draft) });
            return true;
        });
    if (!read)
        return read.error();
    return uses;
}

Result<int> SqlJobQueries::scorecardsBy(const RubricId &rubric) const
{
    int count = 0;
    auto read = m_database.read(QStringLiteral("SELECT count(*) FROM scorecard WHERE rubric_id = ?"),
        { uuidValue(rubric.uuid()) }, [&count](const Row &row) {
            count = number(row, 0);
            return true;
        });
    if (!read)
        return read.error();
    return count;
}

} // namespace shortlist::store
