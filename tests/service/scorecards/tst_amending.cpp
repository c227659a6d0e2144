// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/interview.h"
#include "domain/scorecards/signing.h"
#include "support/loopworkspace.h"
#include "support/outcomes.h"
#include "support/replay.h"

#include <QTest>

using namespace shortlist;

/// Amendments that say something new, and second sittings that are told from first ones.
class tst_amending : public QObject, protected test::LoopWorkspace {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }

    void anAmendmentThatChangesNothingIsRefused();
    void oneChangedWordIsEnough_data();
    void oneChangedWordIsEnough();
    void aSecondSittingIsCounted();
    void whatWasSubmittedStaysAfterAnotherLook();
    void anAmendmentStaysAfterAnotherLook();
    void theReasonIsCorrectedUntilItIsSubmitted();
    void whatIsSignedSaysThatOthersWereSeen();
    void theNewestResumeIsTheOneOfTheKit();
    void anAmendmentThatEndedGivesWayToTheNext();
    void anAmendmentThatEndedComesBackAlone();
    void oneAmendmentOfANumberIsSubmitted();
    void whoWasReplacedOwesNothingAfterReopening();
    void onlyItsAuthorBringsADiscardedAmendmentBack();

private:
    ScorecardId begin()
    {
        if (!test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 0 }) || !cards().submit(m_loop.anasCard))
            return {};
        const auto amendment = cards().amend(m_loop.anasCard, QStringLiteral("Read my notes again"));
        return amendment ? *amendment : ScorecardId();
    }
    const Workspace &workspace() { return services().context.workspace; }
    ScorecardState stateOf(const ScorecardId &id) { return workspace().get(id)->state; }
    /// Rita ends the application, or takes it up again; then Ana is at the desk.
    Status decline()
    {
        sit(m_loop.recruiter);
        const auto reasons = workspace().all<EndReason>({ equals(&EndReason::side, Side::We) });
        auto declined = services().pipeline.decline(m_loop.application, m_loop.interviewStage, reasons->first().id);
        sit(m_loop.ana);
        return declined;
    }
    Status reopen()
    {
        sit(m_loop.recruiter);
        auto reopened = services().pipeline.reopen(m_loop.application);
        sit(m_loop.ana);
        return reopened;
    }
};

void tst_amending::anAmendmentThatChangesNothingIsRefused()
{
    const ScorecardId amendment = begin();
    QVERIFY(!amendment.isNull());
    const auto view = cards().open(amendment);
    QVERIFY(view && view->amended);
    QCOMPARE(view->amended->id, m_loop.anasCard);
    QVERIFY(changesNothing(view->card, view->ratings, *view->amended, view->amendedRatings));
    const Status refused = cards().submit(amendment);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("card.unchanged"));
    QCOMPARE(services().context.workspace.get(amendment)->state, ScorecardState::Draft);
    QVERIFY(!cards().open(m_loop.anasCard)->amended);
}

void tst_amending::oneChangedWordIsEnough_data()
{
    QTest::addColumn<std::function<void(Scorecard &, QList<Rating> &)>>("change");
    const auto row = [](const char *name, const std::function<void(Scorecard &, QList<Rating> &)> &change) {
        QTest::newRow(name) << change;
    };
    row("a take-away", [](Scorecard &card, QList<Rating> &) { card.takeaways += u'!'; });
    row("a note", [](Scorecard &card, QList<Rating> &) { card.noteForNext = QStringLiteral("Ask about queues"); });
    row("the recommendation", [](Scorecard &card, QList<Rating> &) { card.overall = Recommendation::StrongYes; });
    row("a level", [](Scorecard &, QList<Rating> &ratings) { ratings[0].level = 3; });
    row("a criterion observed after all", [](Scorecard &, QList<Rating> &ratings) {
        ratings[1].notObserved = false;
        ratings[1].level = 2;
    });
    row("evidence", [](Scorecard &, QList<Rating> &ratings) { ratings[0].evidence = QStringLiteral("Drew it."); });
}

void tst_amending::oneChangedWordIsEnough()
{
    QFETCH(std::function<void(Scorecard &, QList<Rating> &)>, change);
    const ScorecardId amendment = begin();
    auto view = cards().open(amendment);
    QVERIFY(view);
    change(view->card, view->ratings);
    QVERIFY(cards().saveDraft(view->card, view->ratings));
    const Status submitted = cards().submit(amendment);
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
}

void tst_amending::aSecondSittingIsCounted()
{
    ScorecardId second;
    QVERIFY(services().commands().run(QStringLiteral("test.again"), m_loop.interview, [&](Transaction &t) -> Status {
        auto interview = *t.get(m_loop.interview);
        interview.id = InterviewId(randomUuid());
        interview.startAt = interview.startAt.addDays(1);
        if (auto added = t.add(interview, candidateScope(m_loop.candidate)); !added)
            return added;
        auto card = *t.get(m_loop.anasCard);
        card.id = second = ScorecardId(randomUuid());
        card.interviewId = interview.id;
        return t.add(card, scorecardScope(card.id));
    }));
    const auto rows = cards().mine();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    for (const ScorecardRow &row : *rows) {
        QCOMPARE(row.sitting, row.id == second ? 2 : 1);
        QCOMPARE(cards().open(row.id)->sitting, row.sitting);
    }
    QVERIFY(cards().reminder(second)->text.contains(QStringLiteral("2nd sitting")));
    // One that did not take place is none.
    QVERIFY(services().commands().run(QStringLiteral("test.drop"), m_loop.interview, [&](Transaction &t) -> Status {
        auto card = *t.get(m_loop.anasCard);
        card.state = ScorecardState::Discarded;
        return t.save(card);
    }));
    QCOMPARE(cards().mine()->first().sitting, 1);
    QCOMPARE(cards().open(second)->sitting, 1);
}

// Ana looked before she had submitted, as who has seen an earlier round has: her card bears that mark, and a later look
// counts all the same.
void tst_amending::whatWasSubmittedStaysAfterAnotherLook()
{
    QVERIFY(cards().markSeenOthers(m_loop.application));
    m_clock.advance(60);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 0 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    QVERIFY(submittedAfterSeeing(*services().context.workspace.get(m_loop.anasCard)));
    QVERIFY(!cards().open(m_loop.anasCard)->sawOthersSince);
    QVERIFY(services().history.undo()); // nothing was seen since
    QVERIFY(services().history.redo());
    m_clock.advance(60);
    QVERIFY(cards().markSeenOthers(m_loop.application));
    QVERIFY(cards().open(m_loop.anasCard)->sawOthersSince);
    QCOMPARE(services().history.undo().error().key, QStringLiteral("undo.submitted"));
    QCOMPARE(services().context.workspace.get(m_loop.anasCard)->state, ScorecardState::Submitted);
    // Noted once.
    const QStringList before = test::dump(services().context.workspace);
    QVERIFY(cards().markSeenOthers(m_loop.application));
    QCOMPARE(test::dump(services().context.workspace), before);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), before);
}

void tst_amending::anAmendmentStaysAfterAnotherLook()
{
    QVERIFY(!begin().isNull());
    QVERIFY(cards().discardAmendment(cards().mine()->first().id));
    QVERIFY(cards().markSeenOthers(m_loop.application));
    m_clock.advance(60);
    const auto amendment = cards().amend(m_loop.anasCard, QStringLiteral("Read my notes again"));
    QVERIFY(amendment);
    QVERIFY(test::fillCard(services(), m_loop, *amendment, { 3, 0 }));
    QVERIFY(cards().submit(*amendment));
    m_clock.advance(60);
    QVERIFY(cards().markSeenOthers(m_loop.application));
    QCOMPARE(services().history.undo().error().key, QStringLiteral("undo.submitted"));
    QCOMPARE(services().context.workspace.get(*amendment)->state, ScorecardState::Submitted);
}

void tst_amending::theReasonIsCorrectedUntilItIsSubmitted()
{
    const ScorecardId amendment = begin();
    const auto reason = [&] { return services().context.workspace.get(amendment)->amendReason; };
    QVERIFY(cards().setAmendReason(amendment, QStringLiteral(" Mixed up two candidates ")));
    QCOMPARE(reason(), QStringLiteral("Mixed up two candidates"));
    QVERIFY(services().history.undo());
    QCOMPARE(reason(), QStringLiteral("Read my notes again"));
    QVERIFY(services().history.redo());
    QCOMPARE(cards().setAmendReason(amendment, QStringLiteral(" ")).error().key, QStringLiteral("card.needsReason"));
    QCOMPARE(cards().setAmendReason(m_loop.anasCard, QStringLiteral("No amendment")).error().key,
        QStringLiteral("card.notAmendment"));
    services().session().person = m_loop.ben;
    QCOMPARE(
        cards().setAmendReason(amendment, QStringLiteral("Not mine")).error().key, QStringLiteral("card.notAmendment"));
    services().session().person = m_loop.ana;
    QVERIFY(test::fillCard(services(), m_loop, amendment, { 3, 0 }));
    QVERIFY(cards().submit(amendment));
    QCOMPARE(
        cards().setAmendReason(amendment, QStringLiteral("Too late")).error().key, QStringLiteral("card.notAmendment"));
    QCOMPARE(reason(), QStringLiteral("Mixed up two candidates"));
    QCOMPARE(test::dumpOfJournal(workspace().journal()), test::dump(workspace()));
}

void tst_amending::whatIsSignedSaysThatOthersWereSeen()
{
    const ScorecardId amendment = begin();
    const auto signedText = [&] {
        const auto view = cards().open(amendment);
        SigningNames names;
        names.sawOthers = view->sawOthers;
        return signingLines(view->card, view->ratings, names).join(u' ');
    };
    QVERIFY(!signedText().contains(QStringLiteral("after seeing the others")));
    QVERIFY2(signedText().contains(QStringLiteral("until the others' scorecards were seen")), qPrintable(signedText()));
    QVERIFY(cards().markSeenOthers(m_loop.application));
    QVERIFY2(
        signedText().contains(QStringLiteral("It is marked: made after seeing the others.")), qPrintable(signedText()));
    QVERIFY2(signedText().contains(QStringLiteral("until the others' scorecards are next looked at")),
        qPrintable(signedText()));
    QVERIFY(!signedText().contains(QStringLiteral("were seen;")));
}

void tst_amending::theNewestResumeIsTheOneOfTheKit()
{
    const auto add = [this](const char *name, const QByteArray &content) {
        m_clock.advance(60);
        return bool(
            services().candidates.addFile(m_loop.candidate, FileKind::Resume, QString::fromLatin1(name), content));
    };
    QVERIFY(add("new.txt", "Built three queues."));
    QVERIFY(add("newer.txt", "Built four queues."));
    QCOMPARE(cards().open(m_loop.anasCard)->resume, QStringLiteral("Built four queues."));
    QCOMPARE(cards().open(m_loop.anasCard)->files.first().name, QStringLiteral("newer.txt"));
    QVERIFY(add("newest.pdf", "%PDF-1.4"));
    QCOMPARE(cards().open(m_loop.anasCard)->resume, QString());
    QCOMPARE(cards().open(m_loop.anasCard)->files.first().name, QStringLiteral("newest.pdf"));
}

// The draft ended with the application; Ana amended anew meanwhile.
void tst_amending::anAmendmentThatEndedGivesWayToTheNext()
{
    const ScorecardId first = begin();
    OK(decline());
    QCOMPARE(stateOf(first), ScorecardState::Discarded);
    const auto second = cards().amend(m_loop.anasCard, QStringLiteral("Read them once more"));
    OK(second);
    OK(test::fillCard(services(), m_loop, *second, { 3, 0 }));
    OK(cards().submit(*second));
    OK(reopen());
    QVERIFY(!*workspace().tryGet(first));
    const auto amendments = workspace().all<Scorecard>({ equals(&Scorecard::amendsId, m_loop.anasCard) });
    QCOMPARE(amendments->size(), 1);
    QCOMPARE(stateOf(m_loop.bensCard), ScorecardState::Draft);
    QCOMPARE(test::dumpOfJournal(workspace().journal()), test::dump(workspace()));
}

void tst_amending::anAmendmentThatEndedComesBackAlone()
{
    const ScorecardId amendment = begin();
    OK(decline());
    OK(reopen());
    QCOMPARE(stateOf(amendment), ScorecardState::Draft);
    // Where another one was written beside it once, as earlier versions let one do, it does not.
    OK(decline());
    OK(services().commands().run(QStringLiteral("test.twin"), m_loop.application, [&](Transaction &t) -> Status {
        Scorecard twin = *t.get(amendment);
        twin.id = ScorecardId(randomUuid());
        twin.state = ScorecardState::Submitted;
        return t.add(twin, scorecardScope(twin.id));
    }));
    OK(reopen());
    QCOMPARE(stateOf(amendment), ScorecardState::Discarded);
}

void tst_amending::oneAmendmentOfANumberIsSubmitted()
{
    const ScorecardId amendment = begin();
    OK(test::fillCard(services(), m_loop, amendment, { 3, 0 }));
    OK(services().commands().run(QStringLiteral("test.twin"), m_loop.application, [&](Transaction &t) -> Status {
        Scorecard twin = *t.get(amendment);
        twin.id = ScorecardId(randomUuid());
        twin.state = ScorecardState::Submitted;
        return t.add(twin, scorecardScope(twin.id));
    }));
    FAILS(cards().submit(amendment), "card.amended");
    QCOMPARE(stateOf(amendment), ScorecardState::Draft);
}

void tst_amending::whoWasReplacedOwesNothingAfterReopening()
{
    OK(services().commands().run(QStringLiteral("test.replace"), m_loop.interview, [&](Transaction &t) -> Status {
        const auto asked = t.all<Participant>({ equals(&Participant::personId, m_loop.ben) });
        if (auto gone = t.archive(asked->first().id); !gone)
            return gone;
        Scorecard card = *t.get(m_loop.bensCard);
        card.state = ScorecardState::Discarded;
        return t.save(card);
    }));
    OK(decline());
    OK(reopen());
    QCOMPARE(stateOf(m_loop.anasCard), ScorecardState::Draft);
    QCOMPARE(stateOf(m_loop.bensCard), ScorecardState::Discarded);
}

void tst_amending::onlyItsAuthorBringsADiscardedAmendmentBack()
{
    const ScorecardId amendment = begin();
    OK(cards().discardAmendment(amendment));
    sit(m_loop.recruiter);
    QVERIFY(!services().history.next()->undo || services().history.next()->undo->command != u"scorecard.discard");
    sit(m_loop.ana);
    OK(services().history.undo());
    QCOMPARE(stateOf(amendment), ScorecardState::Draft);
    OK(services().history.redo());
    QVERIFY(!*workspace().tryGet(amendment));
}

QTEST_GUILESS_MAIN(tst_amending)
#include "tst_amending.moc"
