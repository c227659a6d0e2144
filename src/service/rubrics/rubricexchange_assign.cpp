// SPDX-License-Identifier: GPL-3.0-or-later
// Criteria assigned to other interviews, where what is published has to be begun anew first.
#include "domain/core/newid.h"
#include "service/jobs/planwriter.h"
#include "service/rubrics/rubricexchange.h"
#include "service/rubrics/rubricwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace shortlist {

namespace {

struct RubricAssignTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricExchange)
};

Result<QList<Stage>> stagesOf(const Reader &reader, const HiringPlanId &plan)
{
    return reader.all<Stage>({ equals(&Stage::planId, plan) }, { fieldName(&Stage::position) });
}

/// The same stage of another version of its plan.
Status followStage(Stage &stage, const QList<Stage> &stages, int plan)
{
    const auto found = std::find_if(
        stages.cbegin(), stages.cend(), [&stage](const Stage &each) { return each.lineageId == stage.lineageId; });
    if (found == stages.cend())
        return failure(Error::Code::Conflict, "plan.draft_differs",
            RubricAssignTexts::tr("Version %1 of the plan is being written and has no stage “%2”.")
                .arg(QString::number(plan), stage.name),
            RubricAssignTexts::tr("Choose that version above and assign criteria there."));
    stage = *found;
    return done();
}

/// The plan that may be changed in the place of `plan`, and the stages in it.
Status findPlan(const Reader &reader, Assignment &ahead)
{
    if (ahead.plan.state == PlanState::Draft)
        return done();
    const auto all = reader.all<HiringPlan>({ equals(&HiringPlan::jobId, ahead.plan.jobId) });
    if (!all)
        return all.error();
    const auto draft =
        std::find_if(all->cbegin(), all->cend(), [](const HiringPlan &each) { return each.state == PlanState::Draft; });
    if (draft == all->cend()) {
        ahead.beginsPlan = true;
        for (const HiringPlan &each : *all)
            ahead.plan.number = std::max(ahead.plan.number, each.number + 1);
        return done();
    }
    ahead.otherPlan = true;
    ahead.plan = *draft;
    const auto stages = stagesOf(reader, draft->id);
    if (!stages)
        return stages.error();
    if (auto followed = followStage(ahead.from, *stages, draft->number); !followed)
        return followed;
    return followStage(ahead.to, *stages, draft->number);
}

/// The draft of a rubric's lineage; or itself, to be begun from, with the number its next version gets.
Result<Rubric> findDraft(const Reader &reader, const RubricId &id, bool &begins)
{
    auto rubric = reader.get(id);
    if (!rubric || rubric->state == RubricState::Draft)
        return rubric;
    const auto versions = reader.all<Rubric>({ equals(&Rubric::lineageId, rubric->lineageId) });
    if (!versions)
        return versions.error();
    int number = rubric->number;
    for (const Rubric &each : *versions) {
        if (each.state == RubricState::Draft)
            return each;
        number = std::max(number, each.number);
    }
    begins = true;
    rubric->number = number + 1;
    return rubric;
}

/// The criterion of this lineage in the rubric that loses it.
Status findCriterion(const Reader &reader, Assignment &ahead)
{
    const auto found = reader.all<Criterion>(
        { equals(&Criterion::rubricId, ahead.source.id), equals(&Criterion::lineageId, ahead.criterion.lineageId) });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return failure(Error::Code::Conflict, "rubric.draft_differs",
            RubricAssignTexts::tr("Version %1 of “%2” is being written and has no criterion “%3”.")
                .arg(QString::number(ahead.source.number), ahead.source.name, ahead.criterion.name),
            RubricAssignTexts::tr("Open that version and change it there."));
    ahead.criterion = found->first();
    return done();
}

Result<Assignment> lookAhead(const Reader &reader, const CriterionId &id, const StageId &from, const StageId &to)
{
    const auto criterion = reader.get(id);
    if (!criterion)
        return criterion.error();
    const auto fromStage = reader.get(from);
    if (!fromStage)
        return fromStage.error();
    const auto toStage = reader.get(to);
    if (!toStage)
        return toStage.error();
    const auto plan = reader.get(fromStage->planId);
    if (!plan)
        return plan.error();
    Assignment ahead;
    ahead.criterion = *criterion;
    ahead.from = *fromStage;
    ahead.to = *toStage;
    ahead.plan = *plan;
    if (auto found = findPlan(reader, ahead); !found)
        return found.error();
    for (const Stage &stage : { ahead.from, ahead.to }) {
        if (stage.rubricId.isNull())
            return failure(Error::Code::Invalid, "stage.no_rubric",
                RubricAssignTexts::tr("“%1” has no rubric yet.").arg(stage.name),
                RubricAssignTexts::tr("Choose one for it in the hiring plan."));
    }
    const auto source = findDraft(reader, ahead.from.rubricId, ahead.beginsSource);
    if (!source)
        return source.error();
    const auto target = findDraft(reader, ahead.to.rubricId, ahead.beginsTarget);
    if (!target)
        return target.error();
    ahead.source = *source;
    ahead.target = *target;
    if (source->lineageId == target->lineageId)
        return failure(Error::Code::Refused, "rubric.same",
            RubricAssignTexts::tr("“%1” and “%2” are rated by the same rubric, “%3”.")
                .arg(ahead.from.name, ahead.to.name, source->name),
            RubricAssignTexts::tr("Choose another rubric for one of them in the hiring plan."));
    if (auto found = findCriterion(reader, ahead); !found)
        return found.error();
    return ahead;
}

} // namespace

Result<Assignment> RubricExchange::assignment(const CriterionId &id, const StageId &from, const StageId &to) const
{
    return lookAhead(m_context.workspace, id, from, to);
}

// The drafts that are not there yet, and the draft of the plan uses them.
Status RubricExchange::begin(Transaction &transaction, Assignment &ahead) const
{
    const QDateTime now = m_context.clock.nowUtc();
    const QUuid scope = m_context.workspace.teamScope();
    if (ahead.beginsPlan) {
        const HiringPlanId id(timedUuid(now));
        if (auto added = addPlanVersion(transaction, ahead.plan.id, id, now, scope); !added)
            return added;
        ahead.plan.id = id;
    }
    for (const auto &[rubric, begins, stage] : { std::tuple{ &ahead.source, ahead.beginsSource, &ahead.from },
             std::tuple{ &ahead.target, ahead.beginsTarget, &ahead.to } }) {
        if (begins) {
            const RubricId id(timedUuid(now));
            if (auto added = addRubricVersion(transaction, rubric->id, id, now, scope); !added)
                return added;
            rubric->id = id;
        }
        // Every stage that is rated by this version goes on being rated like this one.
        const auto stages = stagesOf(transaction, ahead.plan.id);
        if (!stages)
            return stages.error();
        for (Stage each : *stages) {
            if (each.rubricId != stage->rubricId || each.rubricId == rubric->id)
                continue;
            each.rubricId = rubric->id;
            if (auto saved = transaction.save(each); !saved)
                return saved;
        }
    }
    return findCriterion(transaction, ahead);
}

Result<Assignment> RubricExchange::assign(const CriterionId &id, const StageId &from, const StageId &to)
{
    Assignment ahead;
    const auto work = [&](Transaction &transaction) -> Status {
        const auto found = lookAhead(transaction, id, from, to);
        if (!found)
            return found.error();
        ahead = *found;
        if (auto begun = begin(transaction, ahead); !begun)
            return begun;
        return moveToEnd(transaction, ahead.criterion.id, ahead.target);
    };
    // Told as the change of what the person looked at: the drafts have no id before they are begun.
    auto written = m_context.commands.run(QStringLiteral("rubric.criterion_assign"), id, work);
    if (!written)
        return written.error();
    return ahead;
}

} // namespace shortlist
