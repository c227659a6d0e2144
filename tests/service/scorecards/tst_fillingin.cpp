// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/sighting.h"
#include "support/loopworkspace.h"
#include "support/outcomes.h"
#include "support/replay.h"

#include <QTest>

using namespace shortlist;

/// Who writes and submits a scorecard that is somebody else's, and that nobody is handed what another has typed.
class tst_fillingin : public QObject, protected test::LoopWorkspace {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }

    void aDraftIsItsAuthorsToWriteAndSubmit();
    void submittingForSomebodyKeepsBothNames();
    void whatOneHasTypedIsHandedToNobodyElse();
    void onlyWhoHiresForTheJobFillsInForAnother();
    void aScreeningKeepsNobodyFromFillingInForALaterRound();
    void whatTheSubmitterHasSeenIsMarked();
    void whatIsSignedSaysWhatTheSubmitterHasSeen();
    void fillingInIsNotSeeingOthers();
    void whatOneSubmittedForSomebodyIsReadAgain();
    void whatWasSubmittedForSomebodyStaysAfterALook();
};

void tst_fillingin::aDraftIsItsAuthorsToWriteAndSubmit()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    const auto card = services().context.workspace.get(m_loop.anasCard);
    QVERIFY(card);
    const QStringList before = test::dump(services().context.workspace);
    for (const auto &[person, behalf] :
        { std::pair(m_loop.ben, false), std::pair(m_loop.ben, true), std::pair(m_loop.recruiter, false) }) {
        sit(person);
        QCOMPARE(cards().saveDraft(*card, {}, behalf).error().key, QStringLiteral("card.notYours"));
        QCOMPARE(cards().submit(m_loop.anasCard, behalf).error().key, QStringLiteral("card.notYours"));
    }
    sit({});
    QCOMPARE(cards().submit(m_loop.anasCard, true).error().key, QStringLiteral("card.nobody"));
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_fillingin::submittingForSomebodyKeepsBothNames()
{
    sit(m_loop.recruiter);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 2, 2 }));
    QVERIFY(cards().submit(m_loop.anasCard, true));
    const auto card = services().context.workspace.get(m_loop.anasCard);
    QVERIFY(card);
    QCOMPARE(card->authorId, m_loop.ana);
    QCOMPARE(card->submittedById, m_loop.recruiter);
}

void tst_fillingin::whatOneHasTypedIsHandedToNobodyElse()
{
    const Workspace &workspace = services().context.workspace;
    auto sheet = cards().open(m_loop.anasCard);
    QVERIFY(sheet);
    sheet->card.privateNote = QStringLiteral("She wants to leave soon.");
    QVERIFY(cards().saveDraft(sheet->card, sheet->ratings));
    sit(m_loop.recruiter);
    const auto begun = cards().open(m_loop.anasCard, true);
    QVERIFY(!begun);
    QCOMPARE(begun.error().key, QStringLiteral("card.begun"));
    QVERIFY2(begun.error().text().startsWith(QStringLiteral("Ana has begun this scorecard; it stays theirs.")),
        qPrintable(begun.error().text()));
    const QStringList before = test::dump(workspace);
    QCOMPARE(test::fillCard(services(), m_loop, m_loop.anasCard, { 1, 1 }).error().key, QStringLiteral("card.begun"));
    QCOMPARE(cards().submit(m_loop.anasCard, true).error().key, QStringLiteral("card.begun"));
    QCOMPARE(test::dump(workspace), before);
    // A single rating is as much as a page of text.
    sit(m_loop.ana);
    sheet->card.privateNote.clear();
    sheet->ratings[1].notObserved = true;
    QVERIFY(cards().saveDraft(sheet->card, sheet->ratings));
    sit(m_loop.recruiter);
    QCOMPARE(cards().open(m_loop.anasCard, true).error().key, QStringLiteral("card.begun"));
    // What the author took back is an empty sheet again; what oneself has typed for them is found again.
    sit(m_loop.ana);
    sheet->ratings[1].notObserved = false;
    QVERIFY(cards().saveDraft(sheet->card, sheet->ratings));
    sit(m_loop.recruiter);
    QVERIFY(cards().open(m_loop.anasCard, true));
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 2, 3 }));
    const auto own = cards().open(m_loop.anasCard, true);
    QVERIFY(own);
    QCOMPARE(own->card.takeaways, QStringLiteral("Explained every step."));
    // Once the author writes on, it is theirs.
    sit(m_loop.ana);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 3, 3 }));
    sit(m_loop.recruiter);
    QCOMPARE(cards().open(m_loop.anasCard, true).error().key, QStringLiteral("card.begun"));
}

void tst_fillingin::onlyWhoHiresForTheJobFillsInForAnother()
{
    PersonId hana;
    PersonId otto;
    QVERIFY(services().commands().run(QStringLiteral("test.team"), m_loop.opening, [&](Transaction &t) -> Status {
        const QUuid team = services().context.workspace.teamScope();
        const auto person = [&](const char *name) {
            Person one;
            one.id = PersonId(randomUuid());
            one.name = QString::fromLatin1(name);
            return t.add(one, team) ? one.id : PersonId();
        };
        hana = person("Hana");
        otto = person("Otto");
        auto opening = t.get(m_loop.opening);
        opening->recruiterId = m_loop.recruiter;
        opening->hiringManagerId = hana;
        return t.save(*opening);
    }));
    sit(otto);
    const QStringList before = test::dump(services().context.workspace);
    QCOMPARE(cards().open(m_loop.anasCard, true).error().key, QStringLiteral("card.hidden"));
    QCOMPARE(
        test::fillCard(services(), m_loop, m_loop.anasCard, { 1, 1 }).error().key, QStringLiteral("card.notYours"));
    QCOMPARE(test::dump(services().context.workspace), before);
    for (const PersonId &person : { m_loop.recruiter, hana }) {
        sit(person);
        QVERIFY(cards().open(m_loop.anasCard, true));
    }
}

void tst_fillingin::aScreeningKeepsNobodyFromFillingInForALaterRound()
{
    const auto screening = [this](ScorecardState state) {
        Scorecard own = *services().context.workspace.get(m_loop.bensCard);
        own.id = ScorecardId(randomUuid());
        own.authorId = m_loop.recruiter;
        own.stageId = m_loop.offerStage;
        own.interviewId = {};
        own.state = state;
        return services().commands().run(QStringLiteral("test.screening"), own.id,
            [own](Transaction &t) { return t.add(own, scorecardScope(own.id)); });
    };
    sit(m_loop.recruiter);
    QVERIFY(screening(ScorecardState::Submitted));
    QVERIFY(cards().open(m_loop.anasCard, true));
    QVERIFY(screening(ScorecardState::Draft));
    QCOMPARE(cards().open(m_loop.anasCard, true).error().key, QStringLiteral("card.hidden"));
}

// Ana has seen nothing, but Rita, who fills in hers, has.
void tst_fillingin::whatTheSubmitterHasSeenIsMarked()
{
    sit(m_loop.recruiter);
    OK(cards().markSeenOthers(m_loop.application));
    const QDateTime seen = m_clock.nowUtc();
    m_clock.advance(60);
    OK(test::fillCard(services(), m_loop, m_loop.anasCard, { 2, 2 }));
    OK(cards().submit(m_loop.anasCard, true));
    const Scorecard card = *services().context.workspace.get(m_loop.anasCard);
    QCOMPARE(card.seenOthersAt, seen);
    QVERIFY(submittedAfterSeeing(card));
}

void tst_fillingin::whatIsSignedSaysWhatTheSubmitterHasSeen()
{
    sit(m_loop.recruiter);
    const auto before = cards().open(m_loop.anasCard, true);
    QVERIFY(before && !before->sawOthers);
    OK(cards().markSeenOthers(m_loop.application));
    const auto after = cards().open(m_loop.anasCard, true);
    QVERIFY(after && after->sawOthers);
    // Ana herself has seen nothing.
    sit(m_loop.ana);
    const auto own = cards().open(m_loop.anasCard);
    QVERIFY(own && !own->sawOthers);
}

// Rita has looked at nothing but the sheet that she fills in.
void tst_fillingin::fillingInIsNotSeeingOthers()
{
    sit(m_loop.recruiter);
    QVERIFY(cards().open(m_loop.anasCard, true));
    m_clock.advance(60);
    OK(test::fillCard(services(), m_loop, m_loop.anasCard, { 2, 2 }));
    OK(cards().submit(m_loop.anasCard, true));
    QVERIFY(!submittedAfterSeeing(*services().context.workspace.get(m_loop.anasCard)));
    // Nor is reading what she submitted, once the round is open: it can still be taken back.
    sit(m_loop.ben);
    OK(test::fillCard(services(), m_loop, m_loop.bensCard, { 3, 3 }));
    OK(cards().submit(m_loop.bensCard));
    sit(m_loop.recruiter);
    m_clock.advance(60);
    QVERIFY(cards().open(m_loop.anasCard, true));
    QVERIFY(services().context.workspace.all<Sighting>()->isEmpty());
    OK(services().history.undo());
}

// Ben's is still to come: the round goes on, and the words are Rita's own.
void tst_fillingin::whatOneSubmittedForSomebodyIsReadAgain()
{
    sit(m_loop.recruiter);
    OK(test::fillCard(services(), m_loop, m_loop.anasCard, { 2, 2 }));
    OK(cards().submit(m_loop.anasCard, true));
    m_clock.advance(60);
    const auto again = cards().open(m_loop.anasCard, true);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QCOMPARE(again->ratings.first().level, std::optional(2));
    QVERIFY(!again->editable);
    // It tells of no other scorecard: the debrief stays as it was, and what was submitted can still be taken back.
    const auto debrief = services().debriefs.view(m_loop.application);
    QVERIFY(debrief);
    for (const DebriefCard &card : debrief->rounds.first().cards)
        QVERIFY(!card.visible);
    QVERIFY(services().context.workspace.all<Sighting>()->isEmpty());
    // Who has none in the round and typed nothing still waits, and so does Rita for what Ana changes herself.
    sit(PersonId(randomUuid()));
    QCOMPARE(cards().open(m_loop.anasCard, true).error().key, QStringLiteral("card.hidden"));
    sit(m_loop.ana);
    const auto amendment = cards().amend(m_loop.anasCard, QStringLiteral("Misheard on the telephone"));
    QVERIFY(amendment);
    OK(test::fillCard(services(), m_loop, *amendment, { 3, 4 }));
    OK(cards().submit(*amendment));
    sit(m_loop.recruiter);
    QVERIFY(cards().open(m_loop.anasCard, true));
    QCOMPARE(cards().open(*amendment, true).error().key, QStringLiteral("card.hidden"));
}

void tst_fillingin::whatWasSubmittedForSomebodyStaysAfterALook()
{
    sit(m_loop.recruiter);
    OK(test::fillCard(services(), m_loop, m_loop.anasCard, { 2, 2 }));
    OK(cards().submit(m_loop.anasCard, true));
    OK(services().history.undo());
    OK(services().history.redo());
    m_clock.advance(60);
    OK(cards().markSeenOthers(m_loop.application));
    FAILS(services().history.undo(), "undo.submitted");
    QCOMPARE(services().context.workspace.get(m_loop.anasCard)->state, ScorecardState::Submitted);
}

QTEST_GUILESS_MAIN(tst_fillingin)
#include "tst_fillingin.moc"
