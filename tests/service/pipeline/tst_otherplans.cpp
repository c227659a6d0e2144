// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/interview.h"
#include "support/outcomes.h"
#include "support/pipelinefixture.h"
#include "support/replay.h"

using namespace shortlist;
using shortlist::test::PipelineFixture;

/// Applications that go over to another job, or to a newer version of their plan.
class tst_otherplans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PipelineFixture>(); }
    void cleanup();

    void anApplicationMovesToAnotherJob();
    void aNewerPlanTakesApplicationsOver();

private:
    std::unique_ptr<PipelineFixture> m;
};

// After every test: what the tables hold is what the journal says.
void tst_otherplans::cleanup()
{
    QCOMPARE(test::dumpOfJournal(m->workspace().journal()), test::dump(m->workspace()));
    m.reset();
}

void tst_otherplans::anApplicationMovesToAnotherJob()
{
    Job job;
    job.id = JobId(m->nextId());
    job.title = QStringLiteral("Site Reliability Engineer");
    const ApplicationId id = m->applied(QStringLiteral("Ada"), m->opening);
    OK(m->run(QStringLiteral("job.add"), [&](Transaction &t) { return t.add(job, m->team()); }));
    FAILS(m->pipeline().moveToJob({ id, m->stages.first() }, job.id), "apply.noPlan");
    HiringPlan plan;
    plan.id = HiringPlanId(m->nextId());
    plan.jobId = job.id;
    plan.state = PlanState::Published;
    Stage stage;
    stage.id = StageId(m->nextId());
    stage.lineageId = stage.id;
    stage.planId = plan.id;
    stage.name = QStringLiteral("Call");
    OK(m->run(QStringLiteral("job.add"), [&](Transaction &t) -> Status {
        if (auto added = t.add(plan, m->team()); !added)
            return added;
        return t.add(stage, m->team());
    }));
    OK(m->pipeline().moveToJob({ id, m->stages.first() }, job.id));
    QCOMPARE(m->load(id).jobId, job.id);
    QCOMPARE(m->load(id).stageId, stage.id);
    QVERIFY(m->load(id).openingId.isNull());
}

void tst_otherplans::aNewerPlanTakesApplicationsOver()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    OK(m->pipeline().move(id, m->stages.first(), m->stages.at(1), QStringLiteral("test")));
    const InterviewId held = m->book(id, m->stages.at(1), -2, { m->people.at(2) }, InterviewState::Held);
    m->card(held, m->people.at(2), ScorecardState::Submitted);
    HiringPlan plan;
    plan.id = HiringPlanId(m->nextId());
    plan.jobId = m->job;
    plan.number = 2;
    plan.state = PlanState::Published;
    QList<StageId> stages;
    OK(m->run(QStringLiteral("plan.publish"), [&](Transaction &t) -> Status {
        if (auto added = t.add(plan, m->team()); !added)
            return added;
        for (int i = 1; i < 4; ++i) {
            Stage stage = *t.get(m->stages.at(i));
            stage.id = StageId(m->nextId());
            stage.planId = plan.id;
            stage.position = i - 1;
            stages.append(stage.id);
            if (auto added = t.add(stage, m->team()); !added)
                return added;
        }
        return done();
    }));
    // A column of the board is the same stage in both versions, and one that only the older has stays while in use.
    const ApplicationId waiting = m->applied(QStringLiteral("Bea"));
    QCOMPARE(m->load(waiting).stageId, stages.first());
    const auto board = m->pipeline().board(m->job);
    OK(board);
    QCOMPARE(board->size(), 3);
    QCOMPARE(board->first().stages, QList({ stages.first(), m->stages.at(1) }));

    // A stage of the newer version stands for the same stage of the older one.
    OK(m->pipeline().move(id, m->stages.at(1), stages.at(1)));
    QCOMPARE(m->load(id).stageId, m->stages.at(2));
    OK(m->pipeline().moveToPlan({ id }, plan.id));
    QCOMPARE(m->load(id).stageId, stages.at(1));
    // What was done in the older version counts in the newer one.
    const auto view = m->pipeline().load(id);
    OK(view);
    QCOMPARE(view->progress.first().cardsIn, 1);
    OK(m->pipeline().moveToPlan({ waiting }, m->plan));
    OK(m->pipeline().move(waiting, m->stages.at(1), m->stages.at(0)));
    FAILS(m->pipeline().moveToPlan({ waiting }, plan.id), "replan.noStage");
    const auto wider = m->pipeline().board(m->job);
    OK(wider);
    QCOMPARE(wider->size(), 4);
    QCOMPARE(wider->first().name, QStringLiteral("Assessment"));
}

QTEST_GUILESS_MAIN(tst_otherplans)
#include "tst_otherplans.moc"
