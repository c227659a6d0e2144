// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history/frozencontent.h"

#include "domain/core/schema.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "domain/rubrics/rubric.h"
#include "domain/rubrics/rubricrules.h"
#include "domain/scorecards/scorecard.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct FrozenContentTexts {
    Q_DECLARE_TR_FUNCTIONS(HistoryService)
};

Error frozen(const Rubric &rubric)
{
    return failure(Error::Code::Refused, "undo.frozen",
        FrozenContentTexts::tr("Version %1 of “%2” is published and stays as it is.")
            .arg(QString::number(rubric.number), rubric.name),
        FrozenContentTexts::tr("Make a new version and change that."));
}

Error staysPublished(const Rubric &rubric)
{
    return failure(Error::Code::Refused, "undo.frozen",
        FrozenContentTexts::tr("Version %1 of “%2” stays published: a plan, a scorecard or a later version uses it.")
            .arg(QString::number(rubric.number), rubric.name),
        FrozenContentTexts::tr("Make a new version and change that."));
}

Error frozen(const HiringPlan &plan)
{
    return failure(Error::Code::Refused, "undo.frozen",
        FrozenContentTexts::tr("Version %1 of this plan is in use and stays as it is.").arg(plan.number),
        FrozenContentTexts::tr("Make a new version, and choose there who moves over to it."));
}

Error taken()
{
    return failure(Error::Code::Conflict, "undo.taken",
        FrozenContentTexts::tr(
            "This cannot be undone or done again: something else has taken its place since, or still needs it."),
        FrozenContentTexts::tr("Take that away first, or change it by hand."));
}

template <EntityType T, typename F>
bool isField(const JournalEntry &entry, F T::*field)
{
    return entry.entity == T::kKind && entry.field == fieldName(field);
}

/// True for the entry of a state whose inverse makes a draft again.
template <EntityType T>
bool makesDraft(const JournalEntry &entry)
{
    return entry.kind == EntryKind::Set && isField(entry, &T::state) && entry.before == Value(QStringLiteral("draft"));
}

/// What an entry is about, as it is now, or as it was before it was taken out.
template <EntityType T>
Result<std::optional<T>> subjectOf(const Reader &reader, const JournalEntry &entry)
{
    auto now = reader.tryGet(Id<T>(entry.entityId));
    if (!now || *now || entry.fields.isEmpty())
        return now;
    return std::optional<T>(fromRecord<T>({ entry.entity, entry.entityId, entry.scope, entry.fields }));
}

Result<bool> isUsed(const Reader &reader, const Rubric &rubric)
{
    const auto cards = reader.all<Scorecard>({ equals(&Scorecard::rubricId, rubric.id) }, {}, 1);
    if (!cards || !cards->isEmpty())
        return cards ? Result<bool>(true) : cards.error();
    const auto versions = reader.all<Rubric>({ equals(&Rubric::lineageId, rubric.lineageId) });
    if (!versions)
        return versions.error();
    if (std::any_of(versions->cbegin(), versions->cend(),
            [&rubric](const Rubric &each) { return each.number > rubric.number; }))
        return true;
    const auto stages = reader.all<Stage>({ equals(&Stage::rubricId, rubric.id) });
    if (!stages)
        return stages.error();
    for (const Stage &stage : *stages) { // a draft of a plan may use a draft
        const auto plan = reader.get(stage.planId);
        if (!plan || plan->state != PlanState::Draft)
            return plan ? Result<bool>(true) : plan.error();
    }
    return false;
}

Result<bool> isUsed(const Reader &reader, const HiringPlan &plan)
{
    const auto users = reader.all<Application>({ equals(&Application::planId, plan.id) }, {}, 1);
    return users ? Result<bool>(!users->isEmpty()) : users.error();
}

Status checkRubric(const Reader &before, const JournalEntry &entry)
{
    if (entry.kind != EntryKind::Set)
        return done(); // what needs it keeps it there
    const auto rubric = before.tryGet(RubricId(entry.entityId));
    if (!rubric)
        return rubric.error();
    if (!*rubric || (**rubric).state == RubricState::Draft)
        return done();
    if (!isField(entry, &Rubric::state) && !isField(entry, &Rubric::publishedAt))
        return frozen(**rubric);
    if (!makesDraft<Rubric>(entry))
        return done();
    const auto used = isUsed(before, **rubric);
    if (!used)
        return used.error();
    return *used ? Status(staysPublished(**rubric)) : done();
}

Status checkCriterion(const Reader &before, const JournalEntry &entry, const QSet<QUuid> &ownRubrics)
{
    const auto criterion = subjectOf<Criterion>(before, entry);
    if (!criterion)
        return criterion.error();
    if (!*criterion || ownRubrics.contains((**criterion).rubricId.uuid()))
        return done();
    const auto rubric = before.tryGet((**criterion).rubricId);
    if (!rubric)
        return rubric.error();
    return *rubric && (**rubric).state != RubricState::Draft ? Status(frozen(**rubric)) : done();
}

Status checkPlan(const Reader &before, const HiringPlanId &id, bool retiredToo)
{
    const auto plan = before.tryGet(id);
    if (!plan)
        return plan.error();
    if (!*plan)
        return done();
    const auto used = isUsed(before, **plan);
    if (!used)
        return used.error();
    return *used || (retiredToo && (**plan).state == PlanState::Retired) ? Status(frozen(**plan)) : done();
}

Status checkStage(const Reader &before, const JournalEntry &entry, const QSet<QUuid> &ownPlans)
{
    const auto stage = subjectOf<Stage>(before, entry);
    if (!stage)
        return stage.error();
    if (!*stage || ownPlans.contains((**stage).planId.uuid()))
        return done();
    return checkPlan(before, (**stage).planId, true);
}

QSet<QUuid> idsIn(const QList<JournalEntry> &entries, EntityKind kind, bool setToo)
{
    QSet<QUuid> ids;
    for (const JournalEntry &entry : entries) {
        if (entry.entity == kind && (setToo || entry.kind != EntryKind::Set))
            ids.insert(entry.entityId);
    }
    return ids;
}

/// Versions of one thing: each number once, and no two in the same one of these states.
template <typename T, typename States>
bool inOrder(const QList<T> &versions, const States &states)
{
    QSet<int> numbers;
    for (const T &each : versions)
        numbers.insert(each.number);
    return numbers.size() == versions.size() && std::all_of(states.begin(), states.end(), [&versions](auto state) {
        return std::count_if(versions.cbegin(), versions.cend(), [state](const T &each) { return each.state == state; })
            <= 1;
    });
}

Status checkRubricVersions(const Reader &after, const QList<JournalEntry> &entries, const RubricId &id)
{
    const auto rubric = after.tryGet(id);
    if (!rubric)
        return rubric.error();
    if (!*rubric)
        return done();
    const auto versions = after.all<Rubric>({ equals(&Rubric::lineageId, (**rubric).lineageId) });
    if (!versions)
        return versions.error();
    if (!inOrder(*versions, std::array{ RubricState::Draft }))
        return taken();
    const bool wasDraft = std::any_of(entries.cbegin(), entries.cend(), [&id](const JournalEntry &entry) {
        return entry.entityId == id.uuid() && entry.kind == EntryKind::Set && isField(entry, &Rubric::state)
            && entry.value == Value(QStringLiteral("draft"));
    });
    if (!wasDraft || (**rubric).state == RubricState::Draft)
        return done();
    const auto criteria = after.all<Criterion>({ equals(&Criterion::rubricId, id) });
    if (!criteria)
        return criteria.error();
    return problemsOf(**rubric, *criteria).isEmpty() ? done() : Status(taken());
}

Status checkPlanVersions(const Reader &after, const HiringPlanId &id)
{
    const auto plan = after.tryGet(id);
    if (!plan)
        return plan.error();
    if (!*plan)
        return done();
    const auto versions = after.all<HiringPlan>({ equals(&HiringPlan::jobId, (**plan).jobId) });
    if (!versions)
        return versions.error();
    return inOrder(*versions, std::array{ PlanState::Draft, PlanState::Published }) ? done() : Status(taken());
}

Status checkRatedBy(const Reader &after, const StageId &id)
{
    const auto stage = after.tryGet(id);
    if (!stage)
        return stage.error();
    if (!*stage || (**stage).rubricId.isNull())
        return done();
    const auto plan = after.get((**stage).planId);
    if (!plan)
        return plan.error();
    const auto rubric = after.tryGet((**stage).rubricId);
    if (!rubric)
        return rubric.error();
    const bool early = plan->state != PlanState::Draft && *rubric && (**rubric).state == RubricState::Draft;
    return early ? Status(taken()) : done();
}

} // namespace

Status checkFrozen(const Reader &before, const QList<JournalEntry> &entries)
{
    const QSet<QUuid> ownRubrics = idsIn(entries, EntityKind::Rubric, false);
    const QSet<QUuid> ownPlans = idsIn(entries, EntityKind::HiringPlan, false);
    for (const JournalEntry &entry : entries) {
        Status checked = done();
        if (entry.entity == EntityKind::Rubric)
            checked = checkRubric(before, entry);
        else if (entry.entity == EntityKind::Criterion)
            checked = checkCriterion(before, entry, ownRubrics);
        else if (entry.entity == EntityKind::Stage)
            checked = checkStage(before, entry, ownPlans);
        else if (makesDraft<HiringPlan>(entry))
            checked = checkPlan(before, HiringPlanId(entry.entityId), false);
        if (!checked)
            return checked;
    }
    return done();
}

Status checkVersions(const Reader &after, const QList<JournalEntry> &entries)
{
    for (const QUuid &id : idsIn(entries, EntityKind::Rubric, true)) {
        if (auto checked = checkRubricVersions(after, entries, RubricId(id)); !checked)
            return checked;
    }
    for (const QUuid &id : idsIn(entries, EntityKind::HiringPlan, true)) {
        if (auto checked = checkPlanVersions(after, HiringPlanId(id)); !checked)
            return checked;
    }
    for (const QUuid &id : idsIn(entries, EntityKind::Stage, true)) {
        if (auto checked = checkRatedBy(after, StageId(id)); !checked)
            return checked;
    }
    return done();
}

} // namespace shortlist
