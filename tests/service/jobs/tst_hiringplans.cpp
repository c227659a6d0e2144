// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/interview.h"
#include "support/servicefixture.h"

using namespace shortlist;
using shortlist::test::isRefused;
using shortlist::test::ServiceFixture;
using shortlist::test::worksAndCanBeUndone;

class tst_hiringplans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void stagesAreEditedInPlace();
    void aPlanInUseIsFrozen();
    void aPublishedPlanStaysSound();
    void aNewVersionKeepsTheLineageAndRetiresTheOld();
    void applicationsMoveByLineageAndTakeTheirInterviewsAlong();
    void anApplicationWhoseStageIsGoneNeedsAChoice();
    void movingIsRefusedWhereItMakesNoSense();

private:
    Services &services() { return m_fixture->services(); }
    JobService &jobs() { return services().jobs; }
    JobId fromTemplate();
    QList<Stage> stagesOf(const JobId &job);
    HiringPlanId planOf(const JobId &job);

    std::unique_ptr<ServiceFixture> m_fixture;
};

void tst_hiringplans::init()
{
    m_fixture = std::make_unique<ServiceFixture>();
    QVERIFY(m_fixture->isOpen());
}

JobId tst_hiringplans::fromTemplate()
{
    const auto job = jobs().createFromTemplate(QStringLiteral("associate-backend-engineer"));
    return job ? *job : JobId();
}

HiringPlanId tst_hiringplans::planOf(const JobId &job)
{
    const auto plan = jobs().currentPlan(job);
    return plan ? plan->id : HiringPlanId();
}

QList<Stage> tst_hiringplans::stagesOf(const JobId &job)
{
    const auto stages = jobs().stages(planOf(job));
    return stages ? *stages : QList<Stage>();
}

void tst_hiringplans::stagesAreEditedInPlace()
{
    const JobId job = fromTemplate();
    const HiringPlanId plan = planOf(job);
    Stage peer;
    peer.name = QStringLiteral("Peer interview");
    peer.minutesMin = peer.minutesMax = 50;
    StageId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto added = jobs().addStage(plan, peer);
        if (added)
            id = *added;
        return added;
    }));
    auto stages = stagesOf(job);
    QCOMPARE(stages.at(5).id, id); // before the offer
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().moveStage(id, 2); }));
    stages = stagesOf(job);
    QCOMPARE(stages.at(2).id, id);
    for (int i = 0; i < int(stages.size()); ++i)
        QCOMPARE(stages.at(i).position, i);
    Stage edited = stages.at(2);
    edited.titles = { QStringLiteral("peer"), QStringLiteral(" Backend Engineer ") };
    edited.panel = true;
    edited.optional = true;
    edited.countMin = 2;
    edited.countMax = 4;
    edited.deadlineHours = 48;
    edited.planId = {};
    edited.position = 17;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().editStage(edited); }));
    const Stage stored = stagesOf(job).at(2);
    QCOMPARE(stored.titles, QStringList({ QStringLiteral("peer"), QStringLiteral("Backend Engineer") }));
    QVERIFY(stored.panel && stored.optional);
    QCOMPARE(stored.position, 2);
    QCOMPARE(stored.planId, plan);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().removeStage(id); }));
    QCOMPARE(stagesOf(job).size(), 6);
    edited = stagesOf(job).at(1);
    edited.minutesMax = 10;
    QVERIFY(isRefused(*m_fixture, "stage.minutes_order", [&] { return jobs().editStage(edited); }));
}

void tst_hiringplans::aPlanInUseIsFrozen()
{
    const JobId job = fromTemplate();
    const auto stages = stagesOf(job);
    QVERIFY(!m_fixture->apply(QStringLiteral("Ada"), stages.at(1)).isNull());
    const auto frozen = [this](const auto &work) { return isRefused(*m_fixture, "plan.frozen", work); };
    QVERIFY(frozen([&] { return jobs().editStage(stages.at(1)); }));
    QVERIFY(frozen([&] { return jobs().removeStage(stages.at(1).id); }));
    QVERIFY(frozen([&] { return jobs().moveStage(stages.at(1).id, 0); }));
    QVERIFY(frozen([&] { return jobs().addStage(planOf(job), stages.at(1)); }));
    QVERIFY(!jobs().load(job)->currentPlan()->editable());
}

void tst_hiringplans::aPublishedPlanStaysSound()
{
    const JobId job = fromTemplate();
    const auto stages = stagesOf(job);
    QVERIFY(isRefused(*m_fixture, "plan.offer_not_last", [&] { return jobs().moveStage(stages.last().id, 0); }));
    const auto draft = services().rubrics.create(QStringLiteral("Draft"));
    Stage edited = stages.at(1);
    edited.rubricId = *draft;
    QVERIFY(isRefused(*m_fixture, "stage.rubric_draft", [&] { return jobs().editStage(edited); }));
    for (int i = 0; i < 5; ++i)
        QVERIFY(jobs().removeStage(stages.at(i).id));
    QVERIFY(isRefused(*m_fixture, "plan.empty", [&] { return jobs().removeStage(stages.last().id); }));
}

void tst_hiringplans::aNewVersionKeepsTheLineageAndRetiresTheOld()
{
    const JobId job = fromTemplate();
    const auto before = stagesOf(job);
    HiringPlanId next;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = jobs().newPlanVersion(planOf(job));
        if (made)
            next = *made;
        return made;
    }));
    const auto copies = jobs().stages(next);
    QVERIFY(copies);
    QCOMPARE(copies->size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(copies->at(i).lineageId, before.at(i).lineageId);
        QVERIFY(copies->at(i).id != before.at(i).id);
        QCOMPARE(copies->at(i).rubricId, before.at(i).rubricId);
    }
    QVERIFY(isRefused(*m_fixture, "plan.draft_exists", [&] { return jobs().newPlanVersion(planOf(job)); }));
    const HiringPlanId old = planOf(job);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().publishPlan(next); }));
    QCOMPARE(planOf(job), next);
    QCOMPARE(m_fixture->workspace().get(old)->state, PlanState::Retired);
    QCOMPARE(m_fixture->workspace().get(next)->number, 2);
    QVERIFY(isRefused(*m_fixture, "plan.not_draft", [&] { return jobs().publishPlan(next); }));
    QVERIFY(isRefused(*m_fixture, "plan.not_draft", [&] { return jobs().discardPlan(next); }));
    const auto third = jobs().newPlanVersion(next);
    QVERIFY(third);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().discardPlan(*third); }));
}

void tst_hiringplans::applicationsMoveByLineageAndTakeTheirInterviewsAlong()
{
    const JobId job = fromTemplate();
    const auto before = stagesOf(job);
    const ApplicationId ada = m_fixture->apply(QStringLiteral("Ada"), before.at(2));
    const ApplicationId bea = m_fixture->apply(QStringLiteral("Bea"), before.at(1));
    Interview interview;
    interview.id = InterviewId(timedUuid(m_fixture->clock.nowUtc()));
    interview.applicationId = ada;
    interview.stageId = before.at(1).id;
    interview.startAt = m_fixture->clock.nowUtc();
    interview.minutes = 30;
    const auto candidate = m_fixture->workspace().get(ada)->candidateId;
    QVERIFY(services().commands().run(QStringLiteral("interview.book"), interview.id,
        [&](Transaction &transaction) { return transaction.add(interview, candidateScope(candidate)); }));
    const auto next = jobs().newPlanVersion(planOf(job));
    QVERIFY(next);
    QVERIFY(isRefused(*m_fixture, "plan.not_published", [&] {
        return jobs().moveApplicationsToPlan(*next, { { ada, {} } });
    }));
    QVERIFY(jobs().publishPlan(*next));
    const auto movable = jobs().movable(*next);
    QVERIFY(movable);
    QCOMPARE(movable->size(), 2);
    QCOMPARE(movable->first().candidateName, QStringLiteral("Ada"));
    QVERIFY(!movable->first().target.isNull());
    const QDateTime entered = m_fixture->workspace().get(ada)->enteredStageAt;
    m_fixture->clock.advance(3600);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().moveApplicationsToPlan(*next, { { ada, {} } }); }));
    const auto after = stagesOf(job);
    const auto moved = m_fixture->workspace().get(ada);
    QCOMPARE(moved->planId, *next);
    QCOMPARE(moved->stageId, after.at(2).id);
    QCOMPARE(moved->enteredStageAt, entered);
    QCOMPARE(m_fixture->workspace().get(interview.id)->stageId, after.at(1).id);
    QCOMPARE(m_fixture->workspace().get(bea)->planId, before.first().planId);
}

void tst_hiringplans::anApplicationWhoseStageIsGoneNeedsAChoice()
{
    const JobId job = fromTemplate();
    const auto before = stagesOf(job);
    const ApplicationId ada = m_fixture->apply(QStringLiteral("Ada"), before.at(3));
    const auto next = jobs().newPlanVersion(planOf(job));
    QVERIFY(next);
    QVERIFY(jobs().removeStage(jobs().stages(*next)->at(3).id));
    QVERIFY(jobs().publishPlan(*next));
    QVERIFY(jobs().movable(*next)->first().target.isNull());
    const auto refused = jobs().moveApplicationsToPlan(*next, { { ada, {} } });
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("plan.stage_gone"));
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("Ada")), qPrintable(refused.error().sentence));
    QVERIFY(isRefused(*m_fixture, "plan.other_stage", [&] {
        return jobs().moveApplicationsToPlan(*next, { { ada, before.at(3).id } });
    }));
    const StageId chosen = stagesOf(job).at(3).id;
    m_fixture->clock.advance(60);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().moveApplicationsToPlan(*next, { { ada, chosen } }); }));
    QCOMPARE(m_fixture->workspace().get(ada)->stageId, chosen);
    QCOMPARE(m_fixture->workspace().get(ada)->enteredStageAt, m_fixture->clock.nowUtc());
}

void tst_hiringplans::movingIsRefusedWhereItMakesNoSense()
{
    const JobId job = fromTemplate();
    const JobId other = fromTemplate();
    const ApplicationId elsewhere = m_fixture->apply(QStringLiteral("Eve"), stagesOf(other).first());
    const ApplicationId ended = m_fixture->apply(QStringLiteral("Finn"), stagesOf(job).first());
    QVERIFY(services().commands().run(
        QStringLiteral("application.decline"), ended, [&](Transaction &transaction) -> Status {
            auto application = transaction.get(ended);
            if (!application)
                return application.error();
            application->state = ApplicationState::Declined;
            return transaction.save(*application);
        }));
    const auto next = jobs().newPlanVersion(planOf(job));
    QVERIFY(next && jobs().publishPlan(*next));
    QVERIFY(isRefused(*m_fixture, "plan.other_job", [&] {
        return jobs().moveApplicationsToPlan(*next, { { elsewhere, {} } });
    }));
    QVERIFY(isRefused(*m_fixture, "application.ended", [&] {
        return jobs().moveApplicationsToPlan(*next, { { ended, {} } });
    }));
    QVERIFY(jobs().movable(*next)->isEmpty());
}

QTEST_GUILESS_MAIN(tst_hiringplans)
#include "tst_hiringplans.moc"
