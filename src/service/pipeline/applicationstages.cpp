// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/applicationstages.h"

#include "domain/debrief/decision.h"
#include "domain/jobs/planrules.h"
#include "domain/scorecards/scorecard.h"
#include "domain/words/words.h"
#include "service/pipeline/progress.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct FormerStage {
    int planVersion;
    Stage stage;
};

/// Those that a way does not have yet and at which the application left something, the newest plan's first:
/// what an older one had before it then comes to stand before it.
Result<QList<FormerStage>> formerStages(
    const Reader &reader, const ApplicationId &id, const QList<ApplicationStage> &way)
{
    const auto cards = reader.all<Scorecard>({ equals(&Scorecard::applicationId, id) });
    if (!cards)
        return cards.error();
    const auto decisions = reader.all<Decision>({ equals(&Decision::applicationId, id) });
    if (!decisions)
        return decisions.error();
    QSet<StageId> wanted;
    for (const Scorecard &card : *cards)
        wanted.insert(card.stageId);
    for (const Decision &decision : *decisions)
        wanted.insert(decision.stageId);
    for (const ApplicationStage &at : way)
        wanted.remove(at.stage.id);
    QList<FormerStage> found;
    for (const StageId &one : std::as_const(wanted)) {
        const auto stage = reader.tryGet(one);
        if (!stage)
            return stage.error();
        if (!*stage)
            continue;
        const auto plan = reader.tryGet((**stage).planId);
        if (!plan)
            return plan.error();
        found.append({ *plan ? (**plan).number : 0, **stage });
    }
    std::sort(found.begin(), found.end(), [](const FormerStage &a, const FormerStage &b) {
        return a.planVersion != b.planVersion ? a.planVersion > b.planVersion : a.stage.position < b.stage.position;
    });
    return found;
}

/// Where a stage belongs on a way, by the stages of its own plan that are on it.
qsizetype placeOf(const QList<ApplicationStage> &way, const Stage &stage, const QList<Stage> &ownPlan)
{
    const auto is = [](const Stage &one) {
        return [lineage = one.lineageId](const ApplicationStage &at) { return at.stage.lineageId == lineage; };
    };
    if (const auto same = std::find_if(way.begin(), way.end(), is(stage)); same != way.end())
        return same - way.begin(); // in another version: what was there came first
    for (auto before = ownPlan.crbegin(); before != ownPlan.crend(); ++before) {
        if (before->position >= stage.position)
            continue;
        if (const auto last = std::find_if(way.rbegin(), way.rend(), is(*before)); last != way.rend())
            return way.rend() - last;
    }
    return 0;
}

} // namespace

QString ApplicationStage::name() const { return former ? words::formerStage(stage.name) : stage.name; }

Result<QList<ApplicationStage>> wayOf(const Reader &reader, const Application &application)
{
    const auto planned = stagesOf(reader, application.planId);
    if (!planned)
        return planned.error();
    QList<ApplicationStage> way;
    for (const Stage &stage : *planned)
        way.append({ stage });
    const auto former = formerStages(reader, application.id, way);
    if (!former)
        return former.error();
    for (const auto &[planVersion, stage] : *former) {
        const auto ownPlan = stagesOf(reader, stage.planId);
        if (!ownPlan)
            return ownPlan.error();
        const bool dropped = !sameStage(*planned, stage);
        way.insert(placeOf(way, stage, *ownPlan), { stage, dropped, planVersion });
    }
    return way;
}

} // namespace shortlist
