// SPDX-License-Identifier: GPL-3.0-or-later
// Moving applications to another version of their plan.
#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/debrief/decision.h"
#include "domain/jobs/planrules.h"
#include "domain/scorecards/scorecard.h"
#include "service/candidates/hiringteam.h"
#include "service/jobs/jobservice.h"
#include "service/pipeline/openwork.h"

namespace shortlist {

namespace {

struct JobServiceMoveTexts {
    Q_DECLARE_TR_FUNCTIONS(JobService)
};

/// The stages of the other version, found by the stages of the old ones.
class StageMap {
public:
    StageMap(const Transaction &transaction, QList<Stage> stages)
        : m_transaction(transaction)
        , m_stages(std::move(stages))
    {
    }

    /// The same stage in the new version; null when it has none.
    Result<StageId> same(const StageId &old)
    {
        if (const auto known = m_known.constFind(old); known != m_known.constEnd())
            return *known;
        const auto stage = m_transaction.get(old);
        if (!stage)
            return stage.error();
        const auto found = sameStage(m_stages, *stage);
        return *m_known.insert(old, found ? found->id : StageId());
    }

    bool contains(const StageId &id) const
    {
        for (const Stage &stage : m_stages) {
            if (stage.id == id)
                return true;
        }
        return false;
    }

private:
    const Transaction &m_transaction;
    QList<Stage> m_stages;
    QHash<StageId, StageId> m_known;
};

/// Files what hangs on an application under the new version's stages; what belongs to a stage that is gone stays where
/// it is, so that it still reads as it was.
template <EntityType T>
Status refile(Transaction &transaction, StageMap &stages, const ApplicationId &application)
{
    auto rows = transaction.all<T>({ equals(&T::applicationId, application) });
    if (!rows)
        return rows.error();
    for (T row : std::as_const(*rows)) {
        if (row.stageId.isNull())
            continue;
        const auto same = stages.same(row.stageId);
        if (!same)
            return same.error();
        if (same->isNull())
            continue;
        row.stageId = *same;
        if (auto saved = transaction.save(row); !saved)
            return saved;
    }
    return done();
}

Status refileAll(Transaction &transaction, StageMap &stages, const ApplicationId &application)
{
    if (auto moved = refile<Interview>(transaction, stages, application); !moved)
        return moved;
    if (auto moved = refile<Assessment>(transaction, stages, application); !moved)
        return moved;
    if (auto moved = refile<Waiver>(transaction, stages, application); !moved)
        return moved;
    if (auto moved = refile<Scorecard>(transaction, stages, application); !moved)
        return moved;
    return refile<Decision>(transaction, stages, application);
}

Result<QString> nameOf(const Transaction &transaction, const Application &application)
{
    const auto candidate = transaction.get(application.candidateId);
    if (!candidate)
        return candidate.error();
    return candidate->name;
}

Error stagesGone(const QStringList &who, int version)
{
    return failure(Error::Code::Invalid, "plan.stage_gone",
        JobServiceMoveTexts::tr("Version %1 has no such stage for: %2.")
            .arg(QString::number(version), who.join(QStringLiteral("; "))),
        JobServiceMoveTexts::tr("Choose the stage at which each of them goes on."));
}

} // namespace

Status JobService::moveApplicationsToPlan(const HiringPlanId &planId, const QList<PlanMove> &moves)
{
    return m_context.commands.run(
        QStringLiteral("plan.move_applications"), planId, [&](Transaction &transaction) -> Status {
            const auto plan = transaction.get(planId);
            if (!plan)
                return plan.error();
            if (plan->state != PlanState::Published)
                return failure(Error::Code::Refused, "plan.not_published",
                    JobServiceMoveTexts::tr("Version %1 of the plan is not in force.").arg(plan->number),
                    JobServiceMoveTexts::tr("Publish it before moving anybody over."));
            const auto stages =
                transaction.all<Stage>({ equals(&Stage::planId, planId) }, { fieldName(&Stage::position) });
            if (!stages)
                return stages.error();
            StageMap map(transaction, *stages);
            QStringList gone;
            for (const PlanMove &move : moves) {
                auto application = transaction.get(move.applicationId);
                if (!application)
                    return application.error();
                if (application->planId == planId)
                    continue;
                // At another stage or under other stages to come: either way it is decided where the application goes.
                if (auto decides = checkDecides(transaction, application->id, m_context.session.person); !decides)
                    return decides;
                const auto name = nameOf(transaction, *application);
                if (!name)
                    return name.error();
                if (application->jobId != plan->jobId)
                    return failure(Error::Code::Refused, "plan.other_job",
                        JobServiceMoveTexts::tr("%1 applied for another job.").arg(*name),
                        JobServiceMoveTexts::tr("Choose applications of this job."));
                if (application->state != ApplicationState::Active && application->state != ApplicationState::OnHold)
                    return failure(Error::Code::Refused, "application.ended",
                        JobServiceMoveTexts::tr("The application of %1 has ended and keeps its plan.").arg(*name),
                        JobServiceMoveTexts::tr("Reopen it first, or leave it out."));
                const auto same = map.same(application->stageId);
                if (!same)
                    return same.error();
                const StageId target = move.stageId.isNull() ? *same : move.stageId;
                if (target.isNull()) {
                    const auto stage = transaction.get(application->stageId);
                    if (!stage)
                        return stage.error();
                    gone.append(QStringLiteral("%1 (%2)").arg(*name, stage->name));
                    continue;
                }
                if (!map.contains(target))
                    return failure(Error::Code::Refused, "plan.other_stage",
                        JobServiceMoveTexts::tr("The stage chosen for %1 is not in version %2.")
                            .arg(*name, QString::number(plan->number)),
                        JobServiceMoveTexts::tr("Choose one of its stages."));
                if (target != *same) {
                    application->enteredStageAt = m_context.clock.nowUtc();
                    if (auto ended = endOpenDebriefs(transaction, application->id, application->enteredStageAt); !ended)
                        return ended;
                }
                application->planId = planId;
                application->stageId = target;
                if (auto saved = transaction.save(*application); !saved)
                    return saved;
                if (auto refiled = refileAll(transaction, map, application->id); !refiled)
                    return refiled;
            }
            if (!gone.isEmpty())
                return stagesGone(gone, plan->number);
            return done();
        });
}

} // namespace shortlist
