// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jobs/job.h"
#include "support/debrieffixture.h"

using namespace shortlist;

/// A debrief is about the stage it was opened at: it ends when the application moves on, and opens no later round.
class tst_debriefmoves : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void movingOnClosesItInTheSameStep();
    void decidingToGoOnClosesItInTheSameStep();
    void goingBackClosesItToo();
    void aPlannedOneStays();
    void whatWasSeenEarlyOpensNoLaterRound();
    void oneLeftOpenInAnOldFileOpensNoLaterRound();

private:
    StageId addStage(const QString &name, int position);
    PersonId person(const QString &name);
    ScorecardId addCard(const StageId &stage, const PersonId &author);
    void move(const StageId &from, const StageId &to);
    Debrief debrief() { return services().context.workspace.all<Debrief>()->first(); }
    /// The scorecards whose ratings whoever is at the desk may see.
    QSet<ScorecardId> shown();

    StageId m_second;
    StageId m_third;
    PersonId m_grace;
    PersonId m_hugo;
    ScorecardId m_gracesCard; ///< at the first stage, asked in addition: nobody waits for it to move on
    ScorecardId m_hugosCard; ///< the same
};

void tst_debriefmoves::init()
{
    open();
    const auto made = services().commands().run(QStringLiteral("test.offer"), m_loop.plan, [&](Transaction &t) {
        auto offer = t.get(m_loop.offerStage);
        if (!offer)
            return Status(offer.error());
        offer->position = 3;
        return t.save(*offer);
    });
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_second = addStage(QStringLiteral("Manager interview"), 1);
    m_third = addStage(QStringLiteral("Team interview"), 2);
    m_grace = person(QStringLiteral("Grace"));
    m_hugo = person(QStringLiteral("Hugo"));
    m_gracesCard = addCard(m_loop.interviewStage, m_grace);
    m_hugosCard = addCard(m_loop.interviewStage, m_hugo);
}

StageId tst_debriefmoves::addStage(const QString &name, int position)
{
    Stage stage;
    stage.id = stage.lineageId = StageId(randomUuid());
    stage.planId = m_loop.plan;
    stage.position = position;
    stage.name = name;
    stage.countMin = 0;
    stage.optional = true;
    stage.rubricId = m_loop.rubric;
    const auto added = services().commands().run(QStringLiteral("test.stage"), m_loop.plan,
        [&](Transaction &t) { return t.add(stage, services().context.workspace.teamScope()); });
    if (!added)
        qWarning("%s", qPrintable(added.error().text()));
    return added ? stage.id : StageId();
}

PersonId tst_debriefmoves::person(const QString &name)
{
    Person one;
    one.id = PersonId(randomUuid());
    one.name = name;
    const auto added = services().commands().run(QStringLiteral("person.add"), one.id,
        [&](Transaction &t) { return t.add(one, services().context.workspace.teamScope()); });
    return added ? one.id : PersonId();
}

ScorecardId tst_debriefmoves::addCard(const StageId &stage, const PersonId &author)
{
    Scorecard card;
    card.id = ScorecardId(randomUuid());
    card.applicationId = m_loop.application;
    card.stageId = stage;
    card.authorId = author;
    card.rubricId = m_loop.rubric;
    card.dueAt = m_clock.nowUtc();
    const auto added = services().commands().run(
        QStringLiteral("test.card"), card.id, [&](Transaction &t) { return t.add(card, scorecardScope(card.id)); });
    return added ? card.id : ScorecardId();
}

void tst_debriefmoves::move(const StageId &from, const StageId &to)
{
    const auto moved = services().pipeline.move(m_loop.application, from, to, {});
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().text()));
}

QSet<ScorecardId> tst_debriefmoves::shown()
{
    QSet<ScorecardId> ids;
    const auto view = debriefs().view(m_loop.application);
    if (!view)
        return ids;
    for (const DebriefRound &round : view->rounds) {
        for (const DebriefCard &card : round.cards) {
            if (card.visible)
                ids.insert(card.card.id);
        }
    }
    return ids;
}

void tst_debriefmoves::movingOnClosesItInTheSameStep()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Grace is ill")));
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(60);
    move(m_loop.interviewStage, m_second);
    QCOMPARE(debrief().state, DebriefState::Closed);
    QCOMPARE(debrief().closedAt, m_clock.nowUtc());
    QVERIFY(!debrief().timerSince.isValid());
    QVERIFY(services().history.undo());
    QCOMPARE(debrief().state, DebriefState::Open);
    QVERIFY(!debrief().closedAt.isValid());
    QCOMPARE(services().context.workspace.get(m_loop.application)->stageId, m_loop.interviewStage);
    QVERIFY(services().history.redo());
    QCOMPARE(debrief().state, DebriefState::Closed);
    // At the next stage another one is opened, with a reason of its own.
    addCard(m_second, m_loop.ana);
    QCOMPARE(debriefs().open(m_loop.application).error().key, QStringLiteral("debrief.cardsMissing"));
}

void tst_debriefmoves::decidingToGoOnClosesItInTheSameStep()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Grace is ill")));
    m_clock.advance(60);
    const auto decided = debriefs().decide(request(Outcome::Advance));
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    QCOMPARE(debrief().state, DebriefState::Closed);
    // What was seen in it stays seen.
    QCOMPARE(shown(), (QSet<ScorecardId>{ m_loop.anasCard, m_loop.bensCard }));
    QVERIFY(services().history.undo());
    QCOMPARE(debrief().state, DebriefState::Open);
    QVERIFY(debriefs().view(m_loop.application)->decisions.isEmpty());
}

void tst_debriefmoves::goingBackClosesItToo()
{
    submitBoth();
    move(m_loop.interviewStage, m_second);
    addCard(m_second, m_loop.ben);
    m_clock.advance(60);
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    m_clock.advance(60);
    move(m_second, m_loop.interviewStage);
    QCOMPARE(debrief().state, DebriefState::Closed);
}

void tst_debriefmoves::aPlannedOneStays()
{
    submitBoth();
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.ben }, m_loop.recruiter }));
    move(m_loop.interviewStage, m_second);
    QCOMPARE(debrief().state, DebriefState::Planned);
}

void tst_debriefmoves::whatWasSeenEarlyOpensNoLaterRound()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    m_clock.advance(60);
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    const QSet<ScorecardId> seen{ m_loop.anasCard, m_loop.bensCard };
    QCOMPARE(shown(), seen);
    m_clock.advance(60);
    move(m_loop.interviewStage, m_second);
    QCOMPARE(shown(), seen);
    // One more of the first round comes in, and one of the second; others of both are awaited.
    const ScorecardId anasSecond = addCard(m_second, m_loop.ana);
    const ScorecardId bensSecond = addCard(m_second, m_loop.ben);
    m_clock.advance(60);
    submit(m_grace, m_gracesCard, { 1, 1 });
    submit(m_loop.ana, anasSecond, { 4, 4 });
    QCOMPARE(shown(), seen);
    m_clock.advance(60);
    move(m_second, m_third);
    QCOMPARE(shown(), seen);
    QVERIFY(debriefs().view(m_loop.application)->sealed);
    // All are in: now everybody sees them.
    submit(m_hugo, m_hugosCard, { 3, 3 });
    submit(m_loop.ben, bensSecond, { 2, 2 });
    QCOMPARE(shown().size(), 6);
}

// Until now moving on left it open, and the application tells of its last move alone.
void tst_debriefmoves::oneLeftOpenInAnOldFileOpensNoLaterRound()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    m_clock.advance(60);
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    move(m_loop.interviewStage, m_second);
    const ScorecardId anasSecond = addCard(m_second, m_loop.ana);
    addCard(m_second, m_loop.ben);
    m_clock.advance(60);
    submit(m_loop.ana, anasSecond, { 4, 4 });
    m_clock.advance(60);
    move(m_second, m_third);
    Debrief old = debrief();
    old.state = DebriefState::Open;
    old.closedAt = {};
    QVERIFY(services().commands().run(
        QStringLiteral("test.old"), m_loop.application, [&old](Transaction &t) { return t.save(old); }));
    QCOMPARE(shown(), (QSet<ScorecardId>{ m_loop.anasCard }));
}

QTEST_GUILESS_MAIN(tst_debriefmoves)
#include "tst_debriefmoves.moc"
