// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

using namespace shortlist;

/// An application that moved to a version of its plan without a stage at which it was judged: what was written there
/// stays in all that is read of it.
class tst_formerstage : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { check(); }

    void cardsOfADroppedStageStayInTheDebrief();
    void theListAndTheDebriefCountTheSame();
    void thePackKeepsTheRoundAndTheDecisionItsStage();
    void theyStandWhereTheyStood();
    void laterInterviewersReadWhatWasLookedAt();
    void candidatesOfTwoVersionsStandSideBySide();
    void hiddenStaysHidden();
    void anotherStageClosesTheDebriefAndTheSameOneDoesNot();
    void anotherWayToTheNewVersionKeepsThemToo();
    void twoRoundsOfOneStageAreToldApart();
    void soAreTwoRoundsOfADroppedStage();

private:
    /// A published version with these names for interviews, in order, and the application moved to it, at `at`. Names
    /// that the version before has keep their stage; others are new.
    void replan(const QStringList &names, const QString &at);
    StageId stageNamed(const QString &name);
    ScorecardId addCard(const StageId &stage, const PersonId &author);
    /// Somebody else where the application stands, without scorecards.
    ApplicationId copyOfTheApplication();

    HiringPlanId m_plan;
};

StageId tst_formerstage::stageNamed(const QString &name)
{
    const auto stages = services().jobs.stages(m_plan);
    for (const Stage &stage : *stages) {
        if (stage.name == name)
            return stage.id;
    }
    return {};
}

void tst_formerstage::replan(const QStringList &names, const QString &at)
{
    JobService &jobs = services().jobs;
    const auto next = jobs.newPlanVersion(services().context.workspace.get(m_loop.application)->planId);
    QVERIFY(next);
    m_plan = *next;
    const auto stages = jobs.stages(m_plan);
    QVERIFY(stages);
    for (const Stage &stage : *stages) {
        if (stage.kind != StageKind::Offer && !names.contains(stage.name))
            QVERIFY(jobs.removeStage(stage.id));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!stageNamed(names.at(i)).isNull())
            continue;
        Stage stage;
        stage.name = names.at(i);
        const auto added = jobs.addStage(m_plan, stage, int(i));
        QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
    }
    const auto published = jobs.publishPlan(m_plan);
    QVERIFY2(published, published ? "" : qPrintable(published.error().text()));
    const auto moved = jobs.moveApplicationsToPlan(m_plan, { { m_loop.application, stageNamed(at) } });
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().text()));
}

ScorecardId tst_formerstage::addCard(const StageId &stage, const PersonId &author)
{
    Scorecard card;
    card.id = ScorecardId(randomUuid());
    card.applicationId = m_loop.application;
    card.stageId = stage;
    card.authorId = author;
    card.rubricId = m_loop.rubric;
    card.dueAt = m_clock.nowUtc();
    const auto added = services().commands().run(
        QStringLiteral("scorecard.add"), card.id, [&](Transaction &t) { return t.add(card, scorecardScope(card.id)); });
    return added ? card.id : ScorecardId();
}

void tst_formerstage::cardsOfADroppedStageStayInTheDebrief()
{
    submitBoth();
    const auto before = debriefs().view(m_loop.application);
    QVERIFY(before && before->rounds.size() == 1);
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    const auto after = debriefs().view(m_loop.application);
    QVERIFY(after);
    QCOMPARE(after->cardsIn, 2);
    QCOMPARE(after->cardsNeeded, 2);
    QCOMPARE(after->rounds.size(), 1);
    const DebriefRound &round = after->rounds.first();
    QCOMPARE(round.stage.name, QStringLiteral("Technical interview"));
    QVERIFY(round.former);
    QCOMPARE(round.heading(), QStringLiteral("Technical interview (no longer in the plan)"));
    QCOMPARE(round.total, before->rounds.first().total);
    QCOMPARE(round.cards.size(), 2);
    QCOMPARE(after->question.votes.size(), 2);
    // Where it goes on to are the stages of the plan alone.
    for (const Stage &stage : after->stages)
        QVERIFY(stage.name != QStringLiteral("Technical interview"));
}

void tst_formerstage::theListAndTheDebriefCountTheSame()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    addCard(stageNamed(QStringLiteral("Manager interview")), m_loop.recruiter);
    sit(m_loop.ana);
    const auto view = debriefs().view(m_loop.application);
    const auto rows = debriefs().list();
    QVERIFY(view && rows && rows->size() == 1);
    QCOMPARE(view->cardsIn, rows->first().cardsIn);
    QCOMPARE(view->cardsNeeded, rows->first().cardsNeeded);
    QCOMPARE(view->cardsNeeded, 3);
    QVERIFY(view->missing.contains(QStringLiteral("Ben")));
}

void tst_formerstage::thePackKeepsTheRoundAndTheDecisionItsStage()
{
    submitBoth();
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    QVERIFY(services().pipeline.resume(m_loop.application));
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack);
    QCOMPARE(pack->stage, QStringLiteral("Manager interview"));
    QCOMPARE(pack->cardsIn, 2);
    QCOMPARE(pack->rounds.size(), 1);
    QCOMPARE(pack->rounds.first().stage, QStringLiteral("Technical interview (no longer in the plan)"));
    QCOMPARE(pack->rounds.first().position, -1);
    QCOMPARE(pack->rounds.first().cards.size(), 2);
    QCOMPARE(pack->decisions.size(), 1);
    QCOMPARE(pack->decisions.first().stage, QStringLiteral("Technical interview (no longer in the plan)"));
    QCOMPARE(pack->decisions.first().criteria, QStringList{ QStringLiteral("Criterion 1") });
    const auto view = debriefs().view(m_loop.application);
    QCOMPARE(view->stageName(view->decisions.first().stageId), pack->decisions.first().stage);
}

void tst_formerstage::theyStandWhereTheyStood()
{
    submitBoth();
    const QString screening = QStringLiteral("Screening");
    const QString technical = QStringLiteral("Technical interview");
    const QString manager = QStringLiteral("Manager interview");
    replan({ screening, technical, manager }, technical);
    QVERIFY(!addCard(stageNamed(screening), m_loop.ana).isNull());
    replan({ screening, manager }, manager);
    QVERIFY(!addCard(stageNamed(manager), m_loop.ben).isNull());
    const auto names = [this] {
        QStringList found;
        const auto view = debriefs().view(m_loop.application);
        for (const DebriefRound &round : view->rounds)
            found.append(round.stage.name);
        return found;
    };
    QCOMPARE(names(), (QStringList{ screening, technical, manager }));
    // With the one before it gone as well, both stand before what is left.
    replan({ manager }, manager);
    QCOMPARE(names(), (QStringList{ screening, technical, manager }));
}

void tst_formerstage::laterInterviewersReadWhatWasLookedAt()
{
    sit(m_loop.ana);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 0 }));
    auto anas = services().scorecards.open(m_loop.anasCard);
    QVERIFY(anas);
    anas->card.noteForNext = QStringLiteral("Ask about indexes.");
    QVERIFY(services().scorecards.saveDraft(anas->card, anas->ratings));
    QVERIFY(services().scorecards.submit(m_loop.anasCard));
    sit(m_loop.recruiter);
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    const ScorecardId next = addCard(stageNamed(QStringLiteral("Manager interview")), m_loop.recruiter);
    const auto view = services().scorecards.open(next);
    QVERIFY2(view, view ? "" : qPrintable(view.error().text()));
    QCOMPARE(view->covered.size(), 1);
    QCOMPARE(view->covered.first().stageName, QStringLiteral("Technical interview"));
    QCOMPARE(view->covered.first().criteria, QStringList{ QStringLiteral("Criterion 1") });
    QCOMPARE(view->earlierNotes.size(), 1);
    QCOMPARE(view->earlierNotes.first().note, QStringLiteral("Ask about indexes."));
}

void tst_formerstage::candidatesOfTwoVersionsStandSideBySide()
{
    submitBoth();
    Application other = *services().context.workspace.get(m_loop.application);
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = QStringLiteral("Dan Candidate");
    candidate.createdAt = m_clock.nowUtc();
    other.id = ApplicationId(randomUuid());
    other.candidateId = candidate.id;
    Scorecard card = *services().context.workspace.get(m_loop.anasCard);
    card.id = ScorecardId(randomUuid());
    card.applicationId = other.id;
    QVERIFY(services().commands().run(QStringLiteral("application.add"), other.id, [&](Transaction &t) -> Status {
        for (const Status &step : { t.add(candidate, candidateScope(candidate.id)),
                 t.add(other, candidateScope(candidate.id)), t.add(card, scorecardScope(card.id)) }) {
            if (!step)
                return step;
        }
        return done();
    }));
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    addCard(stageNamed(QStringLiteral("Manager interview")), m_loop.ben);
    for (const QList<ApplicationId> &both :
        { QList{ m_loop.application, other.id }, QList{ other.id, m_loop.application } }) {
        const auto view = debriefs().compare(both);
        QVERIFY2(view, view ? "" : qPrintable(view.error().text()));
        QCOMPARE(view->stages.size(), 2);
        QCOMPARE(view->stages.at(0).name, QStringLiteral("Technical interview"));
        QVERIFY(view->stages.at(0).mustHaves.at(0) && view->stages.at(0).mustHaves.at(1));
        QCOMPARE(view->stages.at(1).name, QStringLiteral("Manager interview"));
    }
}

void tst_formerstage::hiddenStaysHidden()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    // The recruiter has no card in the round, and it is not open; Ben owes his.
    for (const PersonId &viewer : { m_loop.recruiter, m_loop.ben }) {
        sit(viewer);
        const auto view = debriefs().view(m_loop.application);
        QVERIFY(view && view->sealed);
        QCOMPARE(view->rounds.size(), 1);
        for (const DebriefCard &card : view->rounds.first().cards)
            QVERIFY(!card.visible && card.ratings.isEmpty());
        QVERIFY(view->question.votes.isEmpty());
    }
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    const auto open = debriefs().view(m_loop.application);
    QVERIFY(open && !open->sealed);
    QCOMPARE(open->question.votes.size(), 2);
}

void tst_formerstage::anotherStageClosesTheDebriefAndTheSameOneDoesNot()
{
    const QString technical = QStringLiteral("Technical interview");
    const QString manager = QStringLiteral("Manager interview");
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    const auto state = [this] { return services().context.workspace.all<Debrief>()->first().state; };
    m_clock.advance(60);
    replan({ technical, manager }, technical);
    QCOMPARE(state(), DebriefState::Open);
    m_clock.advance(60);
    replan({ manager }, manager);
    QCOMPARE(state(), DebriefState::Closed);
    QVERIFY(services().history.undo());
    QCOMPARE(state(), DebriefState::Open);
}

void tst_formerstage::anotherWayToTheNewVersionKeepsThemToo()
{
    submitBoth();
    const auto next = services().jobs.newPlanVersion(m_loop.plan);
    QVERIFY(next);
    QVERIFY(services().jobs.publishPlan(*next));
    QVERIFY(services().pipeline.moveToPlan({ m_loop.application }, *next));
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view);
    QCOMPARE(view->cardsIn, 2);
    QCOMPARE(view->rounds.size(), 1);
    QVERIFY(!view->rounds.first().former); // the plan still has it
    QCOMPARE(view->rounds.first().heading(), QStringLiteral("1. Technical interview"));
}

// The same interview once more under the next version of the plan: both rounds stand there, and one of them is
// compared.
void tst_formerstage::twoRoundsOfOneStageAreToldApart()
{
    submitBoth();
    const QString technical = QStringLiteral("Technical interview");
    const auto before = debriefs().view(m_loop.application);
    const auto number = services().context.workspace.get(before->rounds.first().stage.planId)->number;
    const auto next = services().jobs.newPlanVersion(m_loop.plan);
    QVERIFY(next);
    m_plan = *next;
    QVERIFY(services().jobs.publishPlan(m_plan));
    QVERIFY(services().pipeline.moveToPlan({ m_loop.application }, m_plan));
    QVERIFY(!addCard(stageNamed(technical), m_loop.ben).isNull());
    sit(m_loop.ana);
    const auto both = debriefs().view(m_loop.application);
    QVERIFY(both);
    QCOMPARE(both->rounds.size(), 2);
    QCOMPARE(
        both->rounds.at(0).heading(), QStringLiteral("1. Technical interview (version %1 of the plan)").arg(number));
    QCOMPARE(both->rounds.at(1).heading(), QStringLiteral("1. Technical interview"));
    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack && pack->rounds.size() == 2);
    QVERIFY(pack->rounds.at(0).stage != pack->rounds.at(1).stage);

    // Nobody has rated in the second one yet: the first is what compares, and that is said.
    const ApplicationId other = copyOfTheApplication();
    const auto first = debriefs().compare({ m_loop.application, other });
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    QCOMPARE(first->stages.size(), 1);
    QVERIFY(
        first->stages.first().differences.join(u' ').contains(QStringLiteral("(version %1 of the plan)").arg(number)));
    QCOMPARE(first->stages.first().totals.first(), before->rounds.first().total);
}

// And then a version that has no such interview any more.
void tst_formerstage::soAreTwoRoundsOfADroppedStage()
{
    submitBoth();
    const auto before = debriefs().view(m_loop.application);
    QVERIFY(before && before->rounds.size() == 1);
    const StageId first = before->rounds.first().stage.id;
    const auto next = services().jobs.newPlanVersion(m_loop.plan);
    QVERIFY(next);
    m_plan = *next;
    QVERIFY(services().jobs.publishPlan(m_plan));
    QVERIFY(services().pipeline.moveToPlan({ m_loop.application }, m_plan));
    QVERIFY(!addCard(stageNamed(QStringLiteral("Technical interview")), m_loop.ben).isNull());
    const int numbers[] = { services().context.workspace.get(m_loop.plan)->number,
        services().context.workspace.get(m_plan)->number };
    replan({ QStringLiteral("Manager interview") }, QStringLiteral("Manager interview"));
    const auto both = debriefs().view(m_loop.application);
    QVERIFY(both);
    QCOMPARE(both->rounds.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(both->rounds.at(i).former);
        QCOMPARE(both->rounds.at(i).heading(),
            QStringLiteral("Technical interview (version %1 of the plan, no longer in it)").arg(numbers[i]));
    }
    // What was decided there is told of in the same words.
    QCOMPARE(both->stageName(first), both->rounds.at(0).name);
}

ApplicationId tst_formerstage::copyOfTheApplication()
{
    Application other = *services().context.workspace.get(m_loop.application);
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = QStringLiteral("Dan Candidate");
    candidate.createdAt = m_clock.nowUtc();
    other.id = ApplicationId(randomUuid());
    other.candidateId = candidate.id;
    const auto added =
        services().commands().run(QStringLiteral("application.add"), other.id, [&](Transaction &t) -> Status {
            if (auto done = t.add(candidate, candidateScope(candidate.id)); !done)
                return done;
            return t.add(other, candidateScope(candidate.id));
        });
    return added ? other.id : ApplicationId();
}

QTEST_GUILESS_MAIN(tst_formerstage)
#include "tst_formerstage.moc"
