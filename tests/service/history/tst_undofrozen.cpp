// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loop.h"
#include "support/newworkspace.h"
#include "support/outcomes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// What is published stays as it is for undo and redo too, also where what others did since is passed over. Ana writes
/// rubrics and plans; Rita decides, which is nothing Ana could take back.
class tst_undofrozen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRubricThatIsUsedStaysPublished();
    void aRubricThatIsNotUsedIsADraftAgain();
    void whatAPublishedRubricSaysStays();
    void aPlanThatIsUsedStaysPublished();
    void theStagesOfAPlanInUseStay();
    void thereIsOneDraftOfARubric();
    void thereIsOneDraftOfAPlan();
    void redoPublishesNothingUnfinished();

private:
    Services &services() { return m_workspace->services(); }
    Workspace &workspace() { return services().context.workspace; }
    HistoryService &history() { return services().history; }
    void sit(const PersonId &person) { services().session().person = person; }
    void hold();
    RubricId written();
    CriterionId criterionOf(const RubricId &rubric) { return services().rubrics.load(rubric)->criteria.first().id; }
    void use(const RubricId &rubric);
    RubricState stateOf(const RubricId &rubric) { return workspace().get(rubric)->state; }

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    test::Loop m_loop;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

void tst_undofrozen::init()
{
    m_workspace.reset();
    m_loop = {};
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = test::newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    OK(test::writeLoop(services(), m_clock, m_loop));
    OK(services().commands().run(QStringLiteral("test.team"), m_loop.opening, [&](Transaction &t) -> Status {
        auto opening = t.get(m_loop.opening);
        opening->recruiterId = m_loop.recruiter;
        return t.save(*opening);
    }));
    sit(m_loop.ana);
}

/// Rita holds Cora's application, and Ana sits down again.
void tst_undofrozen::hold()
{
    sit(m_loop.recruiter);
    OK(services().pipeline.hold(m_loop.application, QStringLiteral("Away until May"), {}));
    sit(m_loop.ana);
}

/// A rubric that could be published.
RubricId tst_undofrozen::written()
{
    const auto id = services().rubrics.create(QStringLiteral("Cooking"));
    Criterion criterion;
    criterion.name = QStringLiteral("Taste");
    criterion.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") };
    const auto added = id ? services().rubrics.addCriterion(*id, criterion) : Result<CriterionId>(CriterionId());
    return added ? *id : RubricId();
}

/// Rita publishes a plan whose interview is rated by it.
void tst_undofrozen::use(const RubricId &rubric)
{
    sit(m_loop.recruiter);
    const auto plan = services().jobs.newPlanVersion(m_loop.plan);
    OK(plan);
    Stage stage = services().jobs.stages(*plan)->first();
    stage.rubricId = rubric;
    OK(services().jobs.editStage(stage));
    OK(services().jobs.publishPlan(*plan));
    sit(m_loop.ana);
}

void tst_undofrozen::aRubricThatIsUsedStaysPublished()
{
    const RubricId rubric = written();
    OK(services().rubrics.publish(rubric));
    use(rubric);
    hold();
    FAILS(history().undo(), "undo.frozen");
    QCOMPARE(stateOf(rubric), RubricState::Published);
    FAILS(services().rubrics.edit(rubric, QStringLiteral("Kitchen"), {}), "rubric.frozen");
}

void tst_undofrozen::aRubricThatIsNotUsedIsADraftAgain()
{
    const RubricId rubric = written();
    OK(services().rubrics.publish(rubric));
    hold();
    OK(history().undo());
    QCOMPARE(stateOf(rubric), RubricState::Draft);
    OK(history().redo());
    QCOMPARE(stateOf(rubric), RubricState::Published);
    // A later version that began from it keeps it published as well.
    sit(m_loop.recruiter);
    OK(services().rubrics.newVersion(rubric));
    OK(services().pipeline.resume(m_loop.application));
    sit(m_loop.ana);
    FAILS(history().undo(), "undo.frozen");
}

void tst_undofrozen::whatAPublishedRubricSaysStays()
{
    const RubricId rubric = written();
    Criterion criterion = *workspace().get(criterionOf(rubric));
    criterion.name = QStringLiteral("Salt");
    OK(services().rubrics.editCriterion(criterion));
    sit(m_loop.recruiter);
    OK(services().rubrics.publish(rubric));
    hold();
    FAILS(history().undo(), "undo.frozen");
    QCOMPARE(workspace().get(criterion.id)->name, QStringLiteral("Salt"));
    sit(m_loop.recruiter);
    OK(history().undo()); // the hold
    OK(history().undo()); // that it was published
    sit(m_loop.ana);
    OK(history().undo());
    QCOMPARE(workspace().get(criterion.id)->name, QStringLiteral("Taste"));

    OK(services().rubrics.edit(rubric, QStringLiteral("Kitchen"), {}));
    sit(m_loop.recruiter);
    OK(services().rubrics.publish(rubric));
    hold();
    FAILS(history().undo(), "undo.changed"); // publishing wrote the same record
    QCOMPARE(workspace().get(rubric)->name, QStringLiteral("Kitchen"));
}

void tst_undofrozen::aPlanThatIsUsedStaysPublished()
{
    const auto plan = services().jobs.newPlanVersion(m_loop.plan);
    OK(plan);
    OK(services().jobs.publishPlan(*plan));
    hold();
    OK(history().undo());
    QCOMPARE(workspace().get(*plan)->state, PlanState::Draft);
    OK(history().redo());
    sit(m_loop.recruiter);
    OK(services().jobs.moveApplicationsToPlan(*plan, { { m_loop.application, {} } }));
    sit(m_loop.ana);
    FAILS(history().undo(), "undo.frozen");
    QCOMPARE(workspace().get(*plan)->state, PlanState::Published);
}

void tst_undofrozen::theStagesOfAPlanInUseStay()
{
    const auto plan = services().jobs.newPlanVersion(m_loop.plan);
    OK(plan);
    Stage stage = services().jobs.stages(*plan)->first();
    stage.purpose = QStringLiteral("How they think");
    OK(services().jobs.editStage(stage));
    sit(m_loop.recruiter);
    OK(services().jobs.publishPlan(*plan));
    OK(services().jobs.moveApplicationsToPlan(*plan, { { m_loop.application, {} } }));
    sit(m_loop.ana);
    FAILS(history().undo(), "undo.frozen");
    QCOMPARE(workspace().get(stage.id)->purpose, QStringLiteral("How they think"));
}

void tst_undofrozen::thereIsOneDraftOfARubric()
{
    const RubricId first = written();
    OK(services().rubrics.publish(first));
    const auto mine = services().rubrics.newVersion(first);
    OK(mine);
    OK(services().rubrics.discard(*mine));
    sit(m_loop.recruiter);
    OK(services().rubrics.newVersion(first));
    hold();
    FAILS(history().undo(), "undo.taken");
    QCOMPARE(services().rubrics.load(first)->versions.size(), 2);
}

void tst_undofrozen::thereIsOneDraftOfAPlan()
{
    const auto mine = services().jobs.newPlanVersion(m_loop.plan);
    OK(mine);
    OK(services().jobs.discardPlan(*mine));
    sit(m_loop.recruiter);
    OK(services().jobs.newPlanVersion(m_loop.plan));
    hold();
    FAILS(history().undo(), "undo.taken");
    QCOMPARE(workspace().all<HiringPlan>()->size(), 2);
}

void tst_undofrozen::redoPublishesNothingUnfinished()
{
    const auto rubric = services().rubrics.create(QStringLiteral("Cooking"));
    OK(rubric);
    hold();
    sit(m_loop.recruiter);
    Criterion criterion;
    criterion.name = QStringLiteral("Taste");
    criterion.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") };
    OK(services().rubrics.addCriterion(*rubric, criterion));
    sit(m_loop.ana);
    OK(services().rubrics.publish(*rubric));
    sit(m_loop.recruiter);
    for (int i = 0; i < 3; ++i)
        OK(history().undo());
    sit(m_loop.ana); // she may not hold again, and the criterion is not hers
    FAILS(history().redo(), "undo.taken");
    QCOMPARE(stateOf(*rubric), RubricState::Draft);
    sit(m_loop.recruiter);
    for (int i = 0; i < 3; ++i)
        OK(history().redo());
    QCOMPARE(stateOf(*rubric), RubricState::Published);
}

QTEST_GUILESS_MAIN(tst_undofrozen)
#include "tst_undofrozen.moc"
