// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopworkspace.h"
#include "support/replay.h"

#include <QTest>

using namespace shortlist;

class tst_scorecardservice : public QObject, protected test::LoopWorkspace {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }

    void aDraftIsStoredAndFoundAgain();
    void nobodySeesADraftOfSomebodyElse();
    void nobodySeesAnothersRatingsBeforeSubmittingTheirOwn();
    void whoHasNoCardSeesThemOnceTheRoundIsOpen();
    void aWaiverOpensTheRound();
    void theKitTellsOfTheDayOfEarlierRoundsAndTheResume();
    void aReminderNamesWhatIsOwedAndNothingElse();
    void anIncompleteCardIsNotSubmitted();
    void whatAnotherHasStillToRateIsNotTold();
    void cannotJudgeNeedsAWhy();
    void whoWasShownAnotherCardBearsTheMark();
    void aCardSubmittedAfterLookingBearsTheTimeOfLooking();
    void nobodyTakesBackWhatAnotherWrote();
    void aSubmittedCardIsLocked();
    void anAmendmentIsTheNextRevisionWithItsReason();
    void anAmendmentBegunByMistakeIsDiscarded();
    void undoTakesASubmissionBackUntilTheOthersWereSeen();
    void theListShowsWhatIsOwedFirst();
    void everyCommandIsJournalled();
    void noCardIsSubmittedBeforeItsInterview();
};

void tst_scorecardservice::aDraftIsStoredAndFoundAgain()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 0 }));
    const auto view = cards().open(m_loop.anasCard);
    QVERIFY(view);
    QCOMPARE(view->subject, QStringLiteral("Cora Candidate"));
    QCOMPARE(view->card.takeaways, QStringLiteral("Explained every step."));
    QCOMPARE(view->ratings.at(0).level, std::optional<int>(4));
    QVERIFY(view->ratings.at(1).notObserved);
    QVERIFY(!view->ratings.at(1).level);
    QVERIFY(view->editable);
    QVERIFY(view->missing.isEmpty());
}

void tst_scorecardservice::nobodySeesADraftOfSomebodyElse()
{
    sit(m_loop.recruiter);
    const auto hidden = cards().open(m_loop.anasCard);
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().key, QStringLiteral("card.hidden"));
    QVERIFY(cards().open(m_loop.anasCard, true));
    // Filling in for somebody is not for those who judge the same candidate.
    sit(m_loop.ben);
    QCOMPARE(cards().open(m_loop.anasCard, true).error().key, QStringLiteral("card.hidden"));
    sit({});
    QCOMPARE(cards().open(m_loop.anasCard).error().key, QStringLiteral("card.nobody"));
}

void tst_scorecardservice::whoWasShownAnotherCardBearsTheMark()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    QVERIFY(!services().context.workspace.get(m_loop.anasCard)->seenOthersAt.isValid());
    sit(m_loop.ben);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.bensCard, { 2, 1 }));
    QVERIFY(cards().submit(m_loop.bensCard));
    QVERIFY(cards().open(m_loop.anasCard));
    QVERIFY(services().context.workspace.get(m_loop.bensCard)->seenOthersAt.isValid());
    // Seen once, and the card is not taken back any more, by whomever; older steps of others still are.
    const auto next = services().history.next();
    QVERIFY(next);
    QVERIFY(!next->undo || next->undo->subject != m_loop.bensCard.uuid());
}

void tst_scorecardservice::aCardSubmittedAfterLookingBearsTheTimeOfLooking()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    sit(m_loop.ben);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.bensCard, { 2, 3 }));
    QVERIFY(cards().submit(m_loop.bensCard));
    // The recruiter looks while she has no card, and is given one later.
    sit(m_loop.recruiter);
    QVERIFY(cards().open(m_loop.anasCard));
    const QDateTime looked = m_clock.nowUtc();
    m_clock.advance(3600);
    Scorecard late = *services().context.workspace.get(m_loop.bensCard);
    late.id = ScorecardId(randomUuid());
    late.authorId = m_loop.recruiter;
    late.state = ScorecardState::Draft;
    late.submittedAt = {};
    late.submittedById = {};
    QVERIFY(services().commands().run(QStringLiteral("interview.people"), late.id,
        [&](Transaction &transaction) { return transaction.add(late, scorecardScope(late.id)); }));
    QCOMPARE(cards().open(m_loop.anasCard).error().key, QStringLiteral("card.hidden"));
    QVERIFY(test::fillCard(services(), m_loop, late.id, { 1, 1 }));
    QVERIFY(cards().submit(late.id));
    const auto stored = services().context.workspace.get(late.id);
    QVERIFY(stored);
    QCOMPARE(stored->seenOthersAt, looked);
    QVERIFY(submittedAfterSeeing(*stored));
    // It is marked; taking it back hides nothing.
    QVERIFY(services().history.undo());
    QCOMPARE(services().context.workspace.get(late.id)->state, ScorecardState::Draft);
}

void tst_scorecardservice::nobodyTakesBackWhatAnotherWrote()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    const QStringList before = test::dump(services().context.workspace);
    for (const PersonId &person : { m_loop.ben, m_loop.recruiter, PersonId() }) {
        sit(person);
        QVERIFY(!services().history.undo());
        QCOMPARE(test::dump(services().context.workspace), before);
    }
    sit(m_loop.ana);
    QVERIFY(services().history.undo());
    QVERIFY(services().history.undo());
    const QStringList empty = test::dump(services().context.workspace);
    sit(m_loop.ben);
    QVERIFY(!services().history.redo());
    QCOMPARE(test::dump(services().context.workspace), empty);
    sit(m_loop.ana);
    QVERIFY(services().history.redo());
    QVERIFY(services().history.redo());
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_scorecardservice::nobodySeesAnothersRatingsBeforeSubmittingTheirOwn()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    sit(m_loop.ben);
    const auto early = cards().open(m_loop.anasCard);
    QVERIFY(!early);
    QCOMPARE(early.error().key, QStringLiteral("card.hidden"));
    QVERIFY(test::fillCard(services(), m_loop, m_loop.bensCard, { 1, 1 }));
    QVERIFY(cards().submit(m_loop.bensCard));
    const auto now = cards().open(m_loop.anasCard);
    QVERIFY(now);
    QVERIFY(!now->editable);
    QCOMPARE(now->ratings.at(0).level, std::optional<int>(4));
}

void tst_scorecardservice::whoHasNoCardSeesThemOnceTheRoundIsOpen()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    sit(m_loop.recruiter);
    const auto early = cards().open(m_loop.anasCard);
    QVERIFY(!early);
    QCOMPARE(early.error().key, QStringLiteral("card.hidden"));
    QVERIFY(early.error().text().contains(QStringLiteral("once all scorecards of its round are in")));
    // Breaking the glass has a name and a reason, is in the journal, and undone it locks again.
    QVERIFY(services().debriefs.open(m_loop.application, QStringLiteral("Ben is ill")));
    QVERIFY(cards().open(m_loop.anasCard));
    const auto debriefs = services().context.workspace.all<Debrief>();
    QCOMPARE(debriefs->first().openedById, m_loop.recruiter);
    QCOMPARE(debriefs->first().breakGlassReason, QStringLiteral("Ben is ill"));
    QVERIFY(services().history.undo());
    QVERIFY(!cards().open(m_loop.anasCard));
    // It lasts as long as the debrief; whoever opened it keeps what they saw in it.
    QVERIFY(services().debriefs.open(m_loop.application, QStringLiteral("Ben is ill")));
    const auto running = [this] {
        return services().context.workspace.all<Debrief>({ equals(&Debrief::state, DebriefState::Open) })->first().id;
    };
    QVERIFY(services().debriefs.close(running()));
    QVERIFY(cards().open(m_loop.anasCard));
    // Who owes a card is not let in by it.
    QVERIFY(services().debriefs.open(m_loop.application, QStringLiteral("In a hurry")));
    sit(m_loop.ben);
    QVERIFY(!cards().open(m_loop.anasCard));
    QVERIFY(test::fillCard(services(), m_loop, m_loop.bensCard, { 2, 3 }));
    QVERIFY(cards().submit(m_loop.bensCard));
    sit(m_loop.recruiter);
    QVERIFY(services().debriefs.close(running()));
    QVERIFY(cards().open(m_loop.anasCard));
}

void tst_scorecardservice::aWaiverOpensTheRound()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    sit(m_loop.recruiter);
    QVERIFY(!cards().open(m_loop.anasCard));
    QVERIFY(services().pipeline.move(
        m_loop.application, m_loop.interviewStage, m_loop.offerStage, QStringLiteral("Ben left the team")));
    QVERIFY(cards().open(m_loop.anasCard));
}

void tst_scorecardservice::theKitTellsOfTheDayOfEarlierRoundsAndTheResume()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 3, 0 }));
    auto card = cards().open(m_loop.anasCard);
    QVERIFY(card);
    card->card.noteForNext = QStringLiteral("Ask about indexes.");
    QVERIFY(cards().saveDraft(card->card, card->ratings));
    QVERIFY(cards().submit(m_loop.anasCard));
    QVERIFY(services().candidates.addFile(
        m_loop.candidate, FileKind::Resume, QStringLiteral("cora.txt"), QByteArrayLiteral("Cora\nBuilt two queues.")));
    // Ben interviews in a later stage; that day there is another interview, and one the day after.
    QVERIFY(services().commands().run(QStringLiteral("test.later"), m_loop.application, [&](Transaction &t) -> Status {
        auto ben = t.get(m_loop.bensCard);
        ben->stageId = m_loop.offerStage;
        const auto own = t.get(ben->interviewId);
        for (const int hours : { 3, 27 }) {
            Interview other = *own;
            other.id = InterviewId(randomUuid());
            other.state = InterviewState::Confirmed;
            other.startAt = own->startAt.addSecs(hours * 3600);
            other.minutes = 45;
            if (auto added = t.add(other, candidateScope(m_loop.candidate)); !added)
                return added;
            Participant rita;
            rita.id = ParticipantId(randomUuid());
            rita.interviewId = other.id;
            rita.personId = m_loop.recruiter;
            if (auto added = t.add(rita, candidateScope(m_loop.candidate)); !added)
                return added;
        }
        return t.save(*ben);
    }));
    sit(m_loop.ben);
    const auto view = cards().open(m_loop.bensCard);
    QVERIFY2(view, view ? "" : qPrintable(view.error().text()));
    QCOMPARE(view->resume, QStringLiteral("Cora\nBuilt two queues."));
    QCOMPARE(view->day.size(), 1);
    QCOMPARE(view->day.first().minutes, 45);
    QCOMPARE(view->day.first().people, QStringList{ QStringLiteral("Rita") });
    // What was looked at, not how it was rated: the second criterion was not observed.
    QCOMPARE(view->covered.size(), 1);
    QCOMPARE(view->covered.first().stageName, QStringLiteral("Technical interview"));
    QCOMPARE(view->covered.first().criteria, QStringList{ QStringLiteral("Criterion 1") });
    QCOMPARE(view->earlierNotes.size(), 1);
    QCOMPARE(view->earlierNotes.first().note, QStringLiteral("Ask about indexes."));
}

void tst_scorecardservice::aReminderNamesWhatIsOwedAndNothingElse()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    sit(m_loop.recruiter);
    const auto reminder = cards().reminder(m_loop.bensCard);
    QVERIFY(reminder);
    QCOMPARE(reminder->subject, QStringLiteral("Scorecard: Technical interview with Cora Candidate"));
    for (const auto &part : { QStringLiteral("Hello Ben,"), QStringLiteral("Technical interview with Cora Candidate"),
             QStringLiteral("(Engineer)"), QStringLiteral("It is due: "), QStringLiteral("(UTC)"),
             QStringLiteral("Rita") })
        QVERIFY2(reminder->text.contains(part), qPrintable(reminder->text));
    QVERIFY(!reminder->text.contains(QStringLiteral("Ana")));
    QVERIFY(!reminder->text.contains(QStringLiteral("Criterion")));
    m_clock.set(m_clock.nowUtc().addDays(10));
    const auto late = cards().reminder(m_loop.bensCard);
    QVERIFY(late && late->text.contains(QStringLiteral("It was due: ")));
    QCOMPARE(cards().reminder(m_loop.anasCard).error().key, QStringLiteral("card.notAwaited"));
}

void tst_scorecardservice::anIncompleteCardIsNotSubmitted()
{
    const auto missing = cards().missing(m_loop.anasCard);
    QVERIFY(missing);
    QList<CardProblem::Kind> kinds;
    for (const CardProblem &problem : *missing)
        kinds.append(problem.kind);
    QCOMPARE(kinds, QList<CardProblem::Kind>({ CardProblem::Kind::NotRated, CardProblem::Kind::NotRated,
                        CardProblem::Kind::NoTakeaways, CardProblem::Kind::NoOverall }));
    const auto submitted = cards().submit(m_loop.anasCard);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().key, QStringLiteral("card.incomplete"));
}

void tst_scorecardservice::whatAnotherHasStillToRateIsNotTold()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 3, 0 }));
    services().session().person = m_loop.ben;
    const auto asked = cards().missing(m_loop.anasCard);
    QVERIFY(!asked);
    QCOMPARE(asked.error().key, QStringLiteral("card.hidden"));
    QVERIFY(!cards().missing(m_loop.anasCard, true));
}

void tst_scorecardservice::cannotJudgeNeedsAWhy()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 0, 0 }, Recommendation::CannotJudge));
    const auto missing = cards().missing(m_loop.anasCard);
    QVERIFY(missing);
    QCOMPARE(missing->size(), 1);
    QCOMPARE(missing->first().kind, CardProblem::Kind::NoWhy);
}

void tst_scorecardservice::aSubmittedCardIsLocked()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    const QStringList before = test::dump(services().context.workspace);
    const auto late = test::fillCard(services(), m_loop, m_loop.anasCard, { 1, 1 });
    QVERIFY(!late);
    QCOMPARE(late.error().key, QStringLiteral("card.locked"));
    QVERIFY(!cards().submit(m_loop.anasCard));
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_scorecardservice::anAmendmentIsTheNextRevisionWithItsReason()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    const auto noReason = cards().amend(m_loop.anasCard, QStringLiteral(" "));
    QVERIFY(!noReason);
    QCOMPARE(noReason.error().key, QStringLiteral("card.needsReason"));
    const auto amendment = cards().amend(m_loop.anasCard, QStringLiteral("Mixed up two tasks"));
    QVERIFY(amendment);
    QVERIFY(test::fillCard(services(), m_loop, *amendment, { 3, 3 }));
    QVERIFY(cards().submit(*amendment));
    const auto card = services().context.workspace.get(*amendment);
    QVERIFY(card);
    QCOMPARE(card->revision, 2);
    QCOMPARE(card->amendReason, QStringLiteral("Mixed up two tasks"));
    const auto first = services().context.workspace.get(m_loop.anasCard);
    QVERIFY(first);
    QCOMPARE(first->state, ScorecardState::Submitted);
    const auto mine = cards().mine();
    QVERIFY(mine);
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().id, *amendment);
    const auto twice = cards().amend(m_loop.anasCard, QStringLiteral("again"));
    QVERIFY(!twice);
    QCOMPARE(twice.error().key, QStringLiteral("card.amended"));
}

void tst_scorecardservice::anAmendmentBegunByMistakeIsDiscarded()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QCOMPARE(cards().discardAmendment(m_loop.anasCard).error().key, QStringLiteral("card.notAmendment"));
    QVERIFY(cards().submit(m_loop.anasCard));
    QCOMPARE(cards().discardAmendment(m_loop.anasCard).error().key, QStringLiteral("card.notAmendment"));
    const auto amendment = cards().amend(m_loop.anasCard, QStringLiteral("Mixed up two tasks"));
    QVERIFY(amendment);
    QVERIFY(test::fillCard(services(), m_loop, *amendment, { 3, 3 }));
    sit(m_loop.recruiter);
    QCOMPARE(cards().discardAmendment(*amendment).error().key, QStringLiteral("card.notAmendment"));
    sit(m_loop.ana);
    QVERIFY(cards().discardAmendment(*amendment));
    const auto mine = cards().mine();
    QVERIFY(mine);
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().id, m_loop.anasCard);
    QVERIFY(services().history.undo());
    QCOMPARE(cards().mine()->size(), 2);
    QVERIFY(services().history.redo());
    // The next one has the number that this one had.
    const auto next = cards().amend(m_loop.anasCard, QStringLiteral("Another word was missing"));
    QVERIFY(next);
    QCOMPARE(services().context.workspace.get(*next)->revision, 2);
    const auto &workspace = services().context.workspace;
    QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
}

void tst_scorecardservice::undoTakesASubmissionBackUntilTheOthersWereSeen()
{
    sit(m_loop.recruiter);
    QVERIFY(services().settings.setText(QStringLiteral("test.older"), QStringLiteral("a colleague's")));
    sit(m_loop.ana);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    QVERIFY(services().history.undo());
    QCOMPARE(services().context.workspace.get(m_loop.anasCard)->state, ScorecardState::Draft);
    QVERIFY(services().history.redo());
    QVERIFY(cards().markSeenOthers(m_loop.application));
    // It stays from now on, and nobody's older work is undone past it.
    const QStringList before = test::dump(services().context.workspace);
    QCOMPARE(services().history.undo().error().key, QStringLiteral("undo.submitted"));
    QVERIFY(services().history.next()->blocked.has_value());
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_scorecardservice::theListShowsWhatIsOwedFirst()
{
    m_clock.advance(3 * 24 * 3600);
    const auto overdue = cards().overdue();
    QVERIFY(overdue);
    QCOMPARE(overdue->size(), 2);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    QCOMPARE(cards().overdue()->size(), 1);
    const auto mine = cards().mine();
    QVERIFY(mine);
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().state, ScorecardState::Submitted);
    QCOMPARE(mine->first().stageName, QStringLiteral("Technical interview"));
}

void tst_scorecardservice::everyCommandIsJournalled()
{
    const auto same = [this] {
        return test::dump(services().context.workspace) == test::dumpOfJournal(services().context.workspace.journal());
    };
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    QVERIFY(same());
    QVERIFY(cards().submit(m_loop.anasCard));
    QVERIFY(same());
    QVERIFY(cards().amend(m_loop.anasCard, QStringLiteral("typo")));
    QVERIFY(same());
    QVERIFY(cards().markSeenOthers(m_loop.application));
    QVERIFY(same());
}

void tst_scorecardservice::noCardIsSubmittedBeforeItsInterview()
{
    services().session().person = m_loop.ana;
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 3, 3 }));
    m_clock.advance(-60);
    const auto early = services().scorecards.submit(m_loop.anasCard);
    QVERIFY(!early);
    QCOMPARE(early.error().key, QStringLiteral("card.early"));
    QVERIFY2(early.error().sentence.contains(QStringLiteral("30")), qPrintable(early.error().sentence)); // the year
    m_clock.advance(60);
    QVERIFY(services().scorecards.submit(m_loop.anasCard));
}

QTEST_GUILESS_MAIN(tst_scorecardservice)
#include "tst_scorecardservice.moc"
