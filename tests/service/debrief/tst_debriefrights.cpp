// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/hiringteam.h"
#include "support/debrieffixture.h"
#include "support/outcomes.h"

using namespace shortlist;

/// What of a debrief is whose: to read and to write, by the job it is about, and after it was closed.
class tst_debriefrights : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void aTitleThatMentionsSourcesMakesNoRecruiter_data();
    void aTitleThatMentionsSourcesMakesNoRecruiter();
    void theManagerOfAnotherJobReadsNothingOfThisOne();
    void whoOwesACardWritesNothingInTheDebrief();
    void whoOpenedEarlyKeepsWhatTheySaw();
    void whoTookPartKeepsItAndNobodyElse();
    void laterCardsStayHiddenFromWhoOpenedEarly();
    void onesOwnDecisionIsNeverHidden();
    void thePackOfWhoOpenedEarlyIsWhole();
    void thePackKeepsTheNotesOfEachDebriefOneTookPartIn();
    void anEmptyPackSaysThatTheRoundIsRunning();
    void whoTrainsSeesNothingBeforeTheirOwnIsIn();
    void onlyWhoDecidesOpensEarly();
    void openingEarlyIsUndoneAndDoneAgainByWhoDecides();
    void whatOthersDidInADebriefIsNotUndoneByWhoDoesNotDecide();
    void whoWasToDecideDoesNotBringThatBack();

private:
    PersonId person(const QString &name, const QString &title);
    void applyForAnotherJobOf(const PersonId &manager);
    DebriefId openEarly();
    bool showsAnasCard();
    /// Somebody more is asked at the interview, so that the round goes on.
    Status askAlso(const PersonId &author);

    PersonId m_hugo; ///< the hiring manager
    PersonId m_grace; ///< has no part in the job
};

PersonId tst_debriefrights::person(const QString &name, const QString &title)
{
    Person one;
    one.id = PersonId(randomUuid());
    one.name = name;
    one.title = title;
    const auto added = services().commands().run(QStringLiteral("person.add"), one.id,
        [&](Transaction &t) { return t.add(one, services().context.workspace.teamScope()); });
    return added ? one.id : PersonId();
}

void tst_debriefrights::init()
{
    open();
    m_hugo = person(QStringLiteral("Hugo"), QStringLiteral("Backend Engineering Manager"));
    m_grace = person(QStringLiteral("Grace"), QStringLiteral("Manager, Accounting"));
    OpeningText text;
    text.hiringManagerId = m_hugo;
    text.recruiterId = m_loop.recruiter;
    QVERIFY(services().jobs.addOpenings(m_loop.job, 1, text));
}

void tst_debriefrights::applyForAnotherJobOf(const PersonId &manager)
{
    const auto ran =
        services().commands().run(QStringLiteral("test.job"), m_loop.candidate, [&](Transaction &t) -> Status {
            const QUuid team = services().context.workspace.teamScope();
            Job job;
            job.id = JobId(randomUuid());
            job.title = QStringLiteral("Accountant");
            job.state = JobState::Active;
            HiringPlan plan;
            plan.id = HiringPlanId(randomUuid());
            plan.jobId = job.id;
            plan.state = PlanState::Published;
            Stage stage;
            stage.id = stage.lineageId = StageId(randomUuid());
            stage.planId = plan.id;
            stage.name = QStringLiteral("Talk");
            Opening opening;
            opening.id = OpeningId(randomUuid());
            opening.jobId = job.id;
            opening.code = QStringLiteral("2001-1");
            opening.hiringManagerId = manager;
            Application application;
            application.id = ApplicationId(randomUuid());
            application.candidateId = m_loop.candidate;
            application.jobId = job.id;
            application.planId = plan.id;
            application.stageId = stage.id;
            application.appliedAt = application.enteredStageAt = m_clock.nowUtc();
            for (const Status &step : { t.add(job, team), t.add(plan, team), t.add(stage, team), t.add(opening, team),
                     t.add(application, candidateScope(m_loop.candidate)) }) {
                if (!step)
                    return step;
            }
            return done();
        });
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().text()));
}

DebriefId tst_debriefrights::openEarly()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    const auto opened = debriefs().open(m_loop.application, QStringLiteral("Ben is ill"));
    if (!opened)
        qWarning("%s", qPrintable(opened.error().text()));
    const auto view = debriefs().view(m_loop.application);
    return view && view->debrief ? view->debrief->id : DebriefId();
}

bool tst_debriefrights::showsAnasCard()
{
    const auto view = debriefs().view(m_loop.application);
    if (!view)
        return false;
    for (const DebriefRound &round : view->rounds) {
        for (const DebriefCard &card : round.cards) {
            if (card.card.authorId == m_loop.ana)
                return card.visible;
        }
    }
    return false;
}

Status tst_debriefrights::askAlso(const PersonId &author)
{
    return services().commands().run(QStringLiteral("test.card"), m_loop.application, [&](Transaction &t) {
        Scorecard card;
        card.id = ScorecardId(randomUuid());
        card.applicationId = m_loop.application;
        card.stageId = m_loop.interviewStage;
        card.interviewId = m_loop.interview;
        card.authorId = author;
        card.rubricId = m_loop.rubric;
        return t.add(card, scorecardScope(card.id));
    });
}

void tst_debriefrights::aTitleThatMentionsSourcesMakesNoRecruiter_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("owns");
    QTest::newRow("source code") << "Backend Engineer, Create:Source Code" << false;
    QTest::newRow("human resources") << "Human Resources Accountant" << false;
    QTest::newRow("open source") << "Open Source Program Manager" << false;
    QTest::newRow("outsourcing") << "Outsourcing Lead" << false;
    QTest::newRow("recruiter") << "Senior Technical Recruiter" << true;
    QTest::newRow("talent acquisition") << "Manager, Talent Acquisition" << true;
    QTest::newRow("sourcing") << "Sourcing Specialist" << true;
}

void tst_debriefrights::aTitleThatMentionsSourcesMakesNoRecruiter()
{
    QFETCH(QString, title);
    const PersonId one = person(QStringLiteral("Kim"), title);
    const auto owns = ownsJob(services().context.workspace, m_loop.job, one);
    QVERIFY(owns);
    QTEST(*owns, "owns");
}

void tst_debriefrights::theManagerOfAnotherJobReadsNothingOfThisOne()
{
    applyForAnotherJobOf(m_grace);
    submitBoth();
    sit(m_hugo);
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    QVERIFY(debriefs().view(m_loop.application)->terms);
    sit(m_grace);
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view);
    QVERIFY(!view->terms);
    QCOMPARE(view->decisions.size(), 1);
    QCOMPARE(view->decisions.first().reasons, QString());
    const auto page = services().candidates.detail(m_loop.candidate, m_grace);
    QVERIFY(page);
    for (const TimelineLine &line : page->timeline) {
        const QString told = line.words + line.reason + line.details.join(u' ');
        QVERIFY2(!told.contains(QStringLiteral("Found the race")), qPrintable(told));
    }
}

void tst_debriefrights::whoOwesACardWritesNothingInTheDebrief()
{
    const DebriefId id = openEarly();
    QVERIFY(debriefs().saveNotes(id, QStringLiteral("Ana saw the race found")));
    const QStringList before = test::dump(services().context.workspace);
    sit(m_loop.ben);
    const QString owes = QStringLiteral("debrief.owesCard");
    const auto saved = debriefs().saveNotes(id, QStringLiteral("nothing"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().key, owes);
    const auto closed = debriefs().close(id, QStringLiteral("Decline"));
    QVERIFY(!closed);
    QCOMPARE(closed.error().key, owes);
    const auto ordered =
        debriefs().setOrder(id, { PersonId::fromString(services().context.workspace.get(id)->attendees.last()) });
    QVERIFY(!ordered);
    QCOMPARE(ordered.error().key, owes);
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_debriefrights::whoOpenedEarlyKeepsWhatTheySaw()
{
    const DebriefId id = openEarly();
    QVERIFY(showsAnasCard());
    QVERIFY(debriefs().saveNotes(id, QStringLiteral("Ana saw the race found")));
    m_clock.advance(60);
    QVERIFY(debriefs().close(id, QStringLiteral("On hold until Ben is back")));
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    m_clock.advance(3600);
    QVERIFY(showsAnasCard());
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(!view->sealed);
    QCOMPARE(view->decisions.size(), 1);
    QCOMPARE(view->debrief->notes, QStringLiteral("Ana saw the race found"));
}

void tst_debriefrights::whoTookPartKeepsItAndNobodyElse()
{
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.ben, m_hugo }, m_hugo }));
    const DebriefId id = openEarly();
    QVERIFY(debriefs().close(id, QStringLiteral("Wait")));
    for (const auto &[who, sees] :
        { std::pair(m_hugo, true), std::pair(m_grace, false), std::pair(m_loop.ben, false) }) {
        sit(who);
        QCOMPARE(showsAnasCard(), sees);
        QCOMPARE(debriefs().view(m_loop.application)->sealed, !sees);
    }
}

void tst_debriefrights::laterCardsStayHiddenFromWhoOpenedEarly()
{
    const DebriefId id = openEarly();
    m_clock.advance(60);
    QVERIFY(debriefs().close(id));
    m_clock.advance(60);
    // A third one is asked; with Ben's, which came after the debrief, the round is running still.
    QVERIFY(askAlso(m_grace));
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    QVERIFY(showsAnasCard());
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view->sealed);
    for (const DebriefCard &card : view->rounds.first().cards)
        QCOMPARE(card.visible, card.card.authorId == m_loop.ana);
}

void tst_debriefrights::onesOwnDecisionIsNeverHidden()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    // No debrief at all: what was decided was decided without looking.
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    const auto own = debriefs().view(m_loop.application);
    QVERIFY(own->sealed);
    QCOMPARE(own->decisions.size(), 1);
    QVERIFY(!own->decisions.first().reasons.isEmpty());
    sit(m_hugo);
    QCOMPARE(debriefs().view(m_loop.application)->decisions.size(), 0);
    // Entered by the recruiter for him: his, and hers.
    sit(m_loop.recruiter);
    QVERIFY(services().pipeline.resume(m_loop.application));
    DecisionRequest his = request(Outcome::Hold);
    his.decider = m_hugo;
    QVERIFY(debriefs().decide(his));
    QCOMPARE(debriefs().view(m_loop.application)->decisions.size(), 2);
    sit(m_hugo);
    QCOMPARE(debriefs().view(m_loop.application)->decisions.size(), 1);
}

void tst_debriefrights::thePackOfWhoOpenedEarlyIsWhole()
{
    const DebriefId id = openEarly();
    QVERIFY(debriefs().saveNotes(id, QStringLiteral("Ana saw the race found")));
    QVERIFY(debriefs().close(id, QStringLiteral("On hold")));
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack);
    QVERIFY(!pack->sealed);
    QCOMPARE(pack->debriefs.size(), 1);
    QCOMPARE(pack->decisions.size(), 1);
}

void tst_debriefrights::thePackKeepsTheNotesOfEachDebriefOneTookPartIn()
{
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.ben, m_hugo }, m_hugo }));
    const DebriefId first = openEarly();
    QVERIFY(debriefs().saveNotes(first, QStringLiteral("Hugo heard this")));
    m_clock.advance(60);
    QVERIFY(debriefs().close(first));
    m_clock.advance(60);
    QVERIFY(askAlso(m_grace));
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    // They meet once more, without him.
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.ben }, m_loop.recruiter }));
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Grace is away")));
    const DebriefId second = debriefs().view(m_loop.application)->debrief->id;
    QVERIFY(second != first);
    QVERIFY(debriefs().saveNotes(second, QStringLiteral("Hugo was not there")));
    m_clock.advance(60);
    QVERIFY(debriefs().close(second));
    sit(m_hugo);
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view && view->sealed && view->talksHidden);
    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack && pack->sealed);
    QCOMPARE(pack->debriefs.size(), 1);
    QCOMPARE(pack->debriefs.first().notes, QStringLiteral("Hugo heard this"));
    // Who was in both has both, and who was in none has none.
    sit(m_loop.recruiter);
    QCOMPARE(services().packs.make(m_loop.application)->debriefs.size(), 2);
    sit(person(QStringLiteral("Kim"), QStringLiteral("Accountant")));
    QCOMPARE(services().packs.make(m_loop.application)->debriefs.size(), 0);
}

void tst_debriefrights::anEmptyPackSaysThatTheRoundIsRunning()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack);
    QVERIFY(pack->sealed);
    QCOMPARE(pack->decisions.size(), 1); // her own
}

void tst_debriefrights::whoTrainsSeesNothingBeforeTheirOwnIsIn()
{
    const PersonId nora = person(QStringLiteral("Nora"), QStringLiteral("Recruiter"));
    OK(askAlso(nora));
    OK(services().commands().run(QStringLiteral("test.trainee"), m_loop.application, [&](Transaction &t) -> Status {
        Scorecard card = t.all<Scorecard>({ equals(&Scorecard::authorId, nora) })->first();
        card.trainee = true;
        return t.save(card);
    }));
    submitBoth();
    sit(nora);
    FAILS(debriefs().open(m_loop.application), "debrief.owesCard");
    sit(m_loop.recruiter);
    OK(debriefs().open(m_loop.application)); // it waits for no trainee
    OK(debriefs().saveNotes(debriefs().view(m_loop.application)->debrief->id, QStringLiteral("Ana said yes.")));
    sit(nora);
    const auto view = debriefs().view(m_loop.application);
    OK(view);
    QVERIFY(view->owesCard);
    QCOMPARE(view->debrief->notes, QString());
    FAILS(debriefs().saveNotes(view->debrief->id, QStringLiteral("Mine")), "debrief.owesCard");
}

void tst_debriefrights::onlyWhoDecidesOpensEarly()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    const QStringList before = test::dump(services().context.workspace);
    for (const PersonId &nobody : { m_grace, m_loop.ana }) {
        sit(nobody);
        for (const QString &why : { QString(), QStringLiteral("I am curious") }) {
            const auto opened = debriefs().open(m_loop.application, why);
            FAILS(opened, "debrief.notYours");
            QVERIFY2(opened.error().text().contains(QStringLiteral("Hugo, Rita")), qPrintable(opened.error().text()));
        }
        QCOMPARE(test::dump(services().context.workspace), before);
    }
    sit(m_hugo);
    FAILS(debriefs().open(m_loop.application), "debrief.cardsMissing");
    OK(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
}

void tst_debriefrights::openingEarlyIsUndoneAndDoneAgainByWhoDecides()
{
    QVERIFY(!openEarly().isNull());
    const QStringList early = test::dump(services().context.workspace);
    sit(m_grace);
    const auto next = services().history.next();
    QVERIFY(next && (!next->undo || next->undo->command != u"debrief.open"));
    QCOMPARE(test::dump(services().context.workspace), early);
    sit(m_hugo);
    OK(services().history.undo());
    sit(m_grace);
    FAILS(services().history.redo(), "redo.nothing");
    sit(m_loop.recruiter);
    OK(services().history.redo());
}

// Closed, it shows Grace nothing; undone, it would show her the scorecards that were in.
void tst_debriefrights::whatOthersDidInADebriefIsNotUndoneByWhoDoesNotDecide()
{
    const DebriefId id = openEarly();
    OK(debriefs().saveNotes(id, QStringLiteral("Ana said yes.")));
    OK(debriefs().close(id, QStringLiteral("On with her")));
    const QStringList closed = test::dump(services().context.workspace);
    sit(m_grace);
    const auto next = services().history.next();
    QVERIFY(next && (!next->undo || !next->undo->command.startsWith(QLatin1String("debrief."))));
    sit(m_hugo);
    OK(services().history.undo());
    sit(m_grace);
    FAILS(services().history.redo(), "redo.nothing");
    sit(m_hugo);
    OK(services().history.redo());
    QCOMPARE(test::dump(services().context.workspace), closed);
}

void tst_debriefrights::whoWasToDecideDoesNotBringThatBack()
{
    sit(m_loop.recruiter);
    DebriefPlan plan = debriefs().suggestion(m_loop.application)->plan;
    plan.attendees = { m_loop.ana, m_hugo };
    plan.deciderId = m_grace; // an owner of the job may name anybody
    OK(debriefs().plan(m_loop.application, plan));
    plan.deciderId = m_hugo;
    OK(debriefs().plan(m_loop.application, plan));
    sit(m_grace);
    const auto next = services().history.next();
    QVERIFY(next && (!next->undo || next->undo->command != u"debrief.plan"));
    const auto agreed = debriefs().meeting(m_loop.application);
    QVERIFY(agreed && *agreed);
    QCOMPARE((*agreed)->deciderId, m_hugo);
}

QTEST_GUILESS_MAIN(tst_debriefrights)
#include "tst_debriefrights.moc"
