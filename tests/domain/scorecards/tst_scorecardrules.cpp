// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/scorecards/rules.h"
#include "domain/scorecards/signing.h"

#include <QTest>

using namespace shortlist;

class tst_scorecardrules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndsOfTheScaleNeedEvidence_data();
    void theEndsOfTheScaleNeedEvidence();
    void whatIsMissingStandsInTheOrderOfThePage();
    void whatIsSignedIsSaid();
    void locksAndTheirOrder_data();
    void locksAndTheirOrder();
    void whoFillsInForAnother_data();
    void whoFillsInForAnother();
    void whatOpensARound_data();
    void whatOpensARound();
    void aCardIsMarkedWhoseAuthorSawOthersBefore();
};

void tst_scorecardrules::theEndsOfTheScaleNeedEvidence_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("level"); // 0: not observed, -1: not rated
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("complete");
    QTest::newRow("lowest") << 4 << 1 << QString() << false;
    QTest::newRow("highest") << 4 << 4 << QString() << false;
    QTest::newRow("highest of seven") << 7 << 7 << QString() << false;
    QTest::newRow("four of seven") << 7 << 4 << QString() << true;
    QTest::newRow("blanks are none") << 4 << 1 << QStringLiteral(" \n") << false;
    QTest::newRow("said") << 4 << 4 << QStringLiteral("Found the race") << true;
    QTest::newRow("between") << 4 << 2 << QString() << true;
    QTest::newRow("not observed") << 4 << 0 << QString() << true;
    QTest::newRow("scale not known") << 0 << 1 << QString() << true;
    QTest::newRow("not rated") << 4 << -1 << QStringLiteral("Found the race") << false;
}

void tst_scorecardrules::theEndsOfTheScaleNeedEvidence()
{
    QFETCH(const int, levels);
    QFETCH(const int, level);
    QFETCH(const QString, evidence);
    Criterion criterion;
    criterion.id = CriterionId(randomUuid());
    criterion.name = QStringLiteral("Testing");
    Rating rating;
    rating.criterionId = criterion.id;
    rating.notObserved = level == 0;
    if (level > 0)
        rating.level = level;
    rating.evidence = evidence;
    Scorecard card;
    card.takeaways = QStringLiteral("Careful");
    card.overall = Recommendation::No;
    const auto missing = missingIn(card, { criterion }, { rating }, levels);
    QTEST(missing.isEmpty(), "complete");
    if (!missing.isEmpty()) {
        QCOMPARE(missing.first().kind, level < 0 ? CardProblem::Kind::NotRated : CardProblem::Kind::NoEvidence);
        QCOMPARE(missing.first().criterion, criterion.id);
        QVERIFY(missing.first().sentence.contains(QStringLiteral("“Testing”")));
    }
}

void tst_scorecardrules::whatIsMissingStandsInTheOrderOfThePage()
{
    QList<Criterion> criteria(3);
    QList<Rating> ratings(3);
    for (int i = 0; i < 3; ++i) {
        criteria[i].id = CriterionId(randomUuid());
        ratings[i].criterionId = criteria.at(i).id;
    }
    ratings[0].level = 4;
    ratings[2].level = 1;
    QList<CardProblem::Kind> kinds;
    for (const CardProblem &problem : missingIn({}, criteria, ratings, 4))
        kinds.append(problem.kind);
    QCOMPARE(kinds, QList<CardProblem::Kind>({ CardProblem::Kind::NoEvidence, CardProblem::Kind::NotRated,
                        CardProblem::Kind::NoEvidence, CardProblem::Kind::NoTakeaways, CardProblem::Kind::NoOverall }));
}

void tst_scorecardrules::whatIsSignedIsSaid()
{
    Scorecard card;
    card.overall = Recommendation::StrongYes;
    QList<Rating> ratings(3);
    ratings[0].level = 4;
    ratings[1].notObserved = true; // the third has no answer
    const SigningNames names{ QStringLiteral("Cora"), QStringLiteral("Screening"), QStringLiteral("3 Mar 14:00"),
        QStringLiteral("Screen"), 2, {} };
    QCOMPARE(signingLines(card, ratings, names),
        QStringList({ QStringLiteral("Screening with Cora, 3 Mar 14:00"), QStringLiteral("Rubric “Screen”, version 2"),
            QStringLiteral("Criteria rated: 1; not observed: 1"), QStringLiteral("Overall: Strong yes"),
            QStringLiteral(
                "It is locked from then on. Undo is possible until the others' scorecards were seen; after that "
                "only a numbered amendment that says why can change it.") }));
    card.assessmentId = AssessmentId(randomUuid()); // whose it is can be seen from then on
    QCOMPARE(signingLines(card, ratings, names).last(),
        QStringLiteral("It is locked from then on, and not to be undone: after that only a numbered amendment that "
                       "says why can change it."));
    card.assessmentId = {};
    card.revision = 3;
    card.amendReason = QStringLiteral("Mixed up two tasks");
    const QStringList amended = signingLines(card, {},
        { QStringLiteral("K7QM-3TXD"), QStringLiteral("Written assessment"), {}, {}, 1, QStringLiteral("Ana") });
    QCOMPARE(amended.mid(0, 3), QStringList({ QStringLiteral("Written assessment: K7QM-3TXD"),
                                    QStringLiteral("In the name of Ana; both names are kept."),
                                    QStringLiteral("Amendment, revision 3: Mixed up two tasks") }));
    card.trainee = true;
    QVERIFY(signingLines(card, {}, names).contains(QStringLiteral("A trainee's scorecard: it counts in no total.")));
}

// The golden case: a round of Ana and Ben with the trainee Tia, another round in which Cem has a card, and Rita without
// any. A line a step; for each of them what they see of Ana's, Ben's and Tia's card: “+” its ratings, “o” that they owe
// one, “r” that the round is running, “d” that it is a draft. The last column is Cem on behalf, who hires for the job:
// “+” he may fill in an empty one, “l” it is locked, “o” he owes one.
void tst_scorecardrules::locksAndTheirOrder_data()
{
    QTest::addColumn<QString>("in"); // who has submitted: initials; small: an amendment in the making
    QTest::addColumn<bool>("opened"); // waived, or the glass broken
    QTest::addColumn<QString>("ana");
    QTest::addColumn<QString>("ben");
    QTest::addColumn<QString>("tia");
    QTest::addColumn<QString>("cem");
    QTest::addColumn<QString>("rita");
    QTest::addColumn<QString>("behalf");
    const auto row = [](const char *name, const char *in, bool opened, const char *ana, const char *ben,
                         const char *tia, const char *cem, const char *rita, const char *behalf) {
        QTest::newRow(name) << QString::fromLatin1(in) << opened << QString::fromLatin1(ana) << QString::fromLatin1(ben)
                            << QString::fromLatin1(tia) << QString::fromLatin1(cem) << QString::fromLatin1(rita)
                            << QString::fromLatin1(behalf);
    };
    //   what happened             in     opened  Ana    Ben    Tia    Cem    Rita   Cem on behalf
    row("nothing is in", "C", false, "+dd", "d+d", "dd+", "ddd", "ddd", "+++");
    row("Ana submits", "AC", false, "+dd", "o+d", "od+", "rdd", "rdd", "l++");
    row("then the trainee", "ATC", false, "+d+", "o+o", "+d+", "rdr", "rdr", "l+l");
    row("then Ben, the last that counts", "ABTC", false, "+++", "+++", "+++", "+++", "+++", "lll");
    row("Ben before the trainee", "ABC", false, "++d", "++d", "oo+", "++d", "++d", "ll+");
    row("Cem owes his own elsewhere", "AB", false, "++d", "++d", "oo+", "ood", "++d", "llo");
    row("opened before Ben is in", "AC", true, "+dd", "o+d", "od+", "+dd", "+dd", "l++");
    row("Ana amends hers", "ABTCa", false, "+++", "+++", "+++", "+++", "+++", "lll");
}

void tst_scorecardrules::locksAndTheirOrder()
{
    QFETCH(const QString, in);
    QFETCH(const bool, opened);
    QFETCH(const QString, ana);
    QFETCH(const QString, ben);
    QFETCH(const QString, tia);
    QFETCH(const QString, cem);
    QFETCH(const QString, rita);
    QFETCH(const QString, behalf);
    const QStringList expected{ ana, ben, tia, cem, rita };
    const ApplicationId application(randomUuid());
    const StageId round(randomUuid());
    const StageId other(randomUuid());
    const QString initials = QStringLiteral("ABTCR");
    QList<PersonId> people;
    for (qsizetype i = 0; i < initials.size(); ++i)
        people.append(PersonId(randomUuid()));
    QList<Scorecard> cards;
    for (qsizetype i = 0; i < 4; ++i) {
        Scorecard card;
        card.id = ScorecardId(randomUuid());
        card.applicationId = application;
        card.stageId = initials.at(i) == u'C' ? other : round;
        card.authorId = people.at(i);
        card.trainee = initials.at(i) == u'T';
        card.state = in.contains(initials.at(i)) ? ScorecardState::Submitted : ScorecardState::Draft;
        cards.append(card);
        if (!in.contains(initials.at(i).toLower()))
            continue;
        card.amendsId = card.id;
        card.id = ScorecardId(randomUuid());
        card.state = ScorecardState::Draft;
        cards.append(card);
    }
    QList<Scorecard> ofRound = cards;
    ofRound.removeIf([&](const Scorecard &card) { return card.stageId != round; });
    const bool open = roundIsOpen(ofRound, false, opened);
    for (qsizetype viewer = 0; viewer < people.size(); ++viewer) {
        QList<Scorecard> own = cards;
        own.removeIf([&](const Scorecard &card) { return card.authorId != people.at(viewer); });
        QString seen;
        for (const Scorecard &card : std::as_const(ofRound)) {
            if (!card.amendsId.isNull())
                continue;
            switch (lockOf(card, people.at(viewer), own, open)) {
            case CardLock::None:
                seen += u'+';
                break;
            case CardLock::Draft:
                seen += u'd';
                break;
            case CardLock::OwnFirst:
                seen += u'o';
                break;
            case CardLock::RoundRunning:
                seen += u'r';
                break;
            case CardLock::Nobody:
                seen += u'?';
                break;
            case CardLock::Blind:
                seen += u'b';
                break;
            }
            QCOMPARE(maySeeRatings(card, people.at(viewer), own, open), seen.back() == u'+');
            QCOMPARE(lockOf(card, {}, {}, open), CardLock::Nobody);
            // Of what one submitted for its author, the round that still goes on is no secret; all else is.
            Scorecard typed = card;
            typed.submittedById = people.at(viewer);
            QCOMPARE(pageLockOf(card, people.at(viewer), own, open), lockOf(card, people.at(viewer), own, open));
            QCOMPARE(pageLockOf(typed, people.at(viewer), own, open),
                seen.back() == u'r' ? CardLock::None : lockOf(card, people.at(viewer), own, open));
            QCOMPARE(pageLockOf(typed, people.at(viewer), own, open, true),
                lockOf(card, people.at(viewer), own, open, true));
            QCOMPARE(pageLockOf(typed, {}, {}, open), CardLock::Nobody);
            // Who grades blind sees their own and nobody else's, whatever else would let them.
            const CardLock blind = lockOf(card, people.at(viewer), own, true, true);
            QCOMPARE(blind, card.authorId == people.at(viewer)        ? CardLock::None
                            : card.state == ScorecardState::Submitted ? CardLock::Blind
                                                                      : CardLock::Draft);
        }
        QCOMPARE(seen, expected.at(viewer));
    }
    const PersonId filler = people.at(initials.indexOf(u'C'));
    QList<Scorecard> fillersCards = cards;
    fillersCards.removeIf([&filler](const Scorecard &card) { return card.authorId != filler; });
    QString filled;
    for (const Scorecard &card : std::as_const(ofRound)) {
        if (!card.amendsId.isNull())
            continue;
        const BehalfLock lock = behalfLockOf(card, filler, fillersCards, true, false);
        filled += lock == BehalfLock::None ? u'+' : lock == BehalfLock::NotDraft ? u'l' : u'o';
        QVERIFY(lock != BehalfLock::OwnFirst || !in.contains(u'C'));
    }
    QCOMPARE(filled, behalf);
}

void tst_scorecardrules::whoFillsInForAnother_data()
{
    QTest::addColumn<QString>("own"); // state of the writer's own card: “-” none, “d”raft, “s”ubmitted, “x” discarded
    QTest::addColumn<bool>("sameStage");
    QTest::addColumn<bool>("sameInterview");
    QTest::addColumn<bool>("hires");
    QTest::addColumn<bool>("begun");
    QTest::addColumn<int>("lock");
    const auto row = [](const char *name, const char *own, bool sameStage, bool sameInterview, bool hires, bool begun,
                         BehalfLock lock) {
        QTest::newRow(name) << QString::fromLatin1(own) << sameStage << sameInterview << hires << begun << int(lock);
    };
    //   who                                          own  stage  intrv. hires  begun
    row("no card, an empty sheet", "-", false, false, true, false, BehalfLock::None);
    row("the author has typed", "-", false, false, true, true, BehalfLock::Begun);
    row("no part in the hiring", "-", false, false, false, false, BehalfLock::NoRight);
    row("no part in the hiring, and typed", "-", false, false, false, true, BehalfLock::NoRight);
    row("did the screening", "s", false, false, true, false, BehalfLock::None);
    row("did the screening, and typed", "s", false, false, true, true, BehalfLock::Begun);
    row("did another interview of the round", "s", true, false, true, false, BehalfLock::None);
    row("was in the same interview", "s", true, true, true, false, BehalfLock::SameInterview);
    row("owes a card of another round", "d", false, false, true, false, BehalfLock::OwnFirst);
    row("owes one of the same interview", "d", true, true, true, false, BehalfLock::OwnFirst);
    row("was replaced in the interview", "x", true, true, true, false, BehalfLock::None);
}

void tst_scorecardrules::whoFillsInForAnother()
{
    QFETCH(const QString, own);
    QFETCH(const bool, sameStage);
    QFETCH(const bool, sameInterview);
    QFETCH(const bool, hires);
    QFETCH(const bool, begun);
    Scorecard card;
    card.applicationId = ApplicationId(randomUuid());
    card.stageId = StageId(randomUuid());
    card.interviewId = InterviewId(randomUuid());
    card.authorId = PersonId(randomUuid());
    const PersonId writer(randomUuid());
    QList<Scorecard> cards;
    if (own != QLatin1String("-")) {
        Scorecard one = card;
        one.authorId = writer;
        if (!sameStage)
            one.stageId = StageId(randomUuid());
        if (!sameInterview)
            one.interviewId = InterviewId(randomUuid());
        one.state = own == QLatin1String("d") ? ScorecardState::Draft
                  : own == QLatin1String("s") ? ScorecardState::Submitted
                                              : ScorecardState::Discarded;
        cards.append(one);
    }
    QFETCH(const int, lock);
    QCOMPARE(int(behalfLockOf(card, writer, cards, hires, begun)), lock);
    QCOMPARE(behalfLockOf(card, {}, {}, hires, begun), BehalfLock::Nobody);
    card.state = ScorecardState::Submitted;
    QCOMPARE(behalfLockOf(card, writer, cards, hires, begun), BehalfLock::NotDraft);
}

void tst_scorecardrules::whatOpensARound_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("hoursAfterEntering");
    QTest::addColumn<bool>("opens");
    const QString ill = QStringLiteral("Ben is ill");
    QTest::newRow("opened with a reason") << int(DebriefState::Open) << ill << 2 << true;
    QTest::newRow("as it entered") << int(DebriefState::Open) << ill << 0 << true;
    QTest::newRow("without a reason") << int(DebriefState::Open) << QString() << 2 << false;
    QTest::newRow("blanks are none") << int(DebriefState::Open) << QStringLiteral("  ") << 2 << false;
    QTest::newRow("planned") << int(DebriefState::Planned) << ill << 2 << false;
    QTest::newRow("closed") << int(DebriefState::Closed) << ill << 2 << false;
    QTest::newRow("at an earlier stage") << int(DebriefState::Open) << ill << -2 << false;
}

void tst_scorecardrules::whatOpensARound()
{
    QFETCH(const int, state);
    QFETCH(const QString, reason);
    QFETCH(const int, hoursAfterEntering);
    Application application;
    application.id = ApplicationId(randomUuid());
    application.enteredStageAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    Debrief debrief;
    debrief.applicationId = application.id;
    debrief.state = DebriefState(state);
    debrief.breakGlassReason = reason;
    debrief.openedAt = application.enteredStageAt.addSecs(hoursAfterEntering * 3600LL);
    QTEST(breaksGlass(debrief, application), "opens");
    debrief.applicationId = ApplicationId(randomUuid());
    QVERIFY(!breaksGlass(debrief, application));
    Scorecard draft;
    QVERIFY(!roundIsOpen({ draft }, false, false) && roundIsOpen({ draft }, true, false));
    draft.state = ScorecardState::Discarded;
    QVERIFY(roundIsOpen({ draft }, false, false));
}

void tst_scorecardrules::aCardIsMarkedWhoseAuthorSawOthersBefore()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    Scorecard card;
    card.submittedAt = now;
    QVERIFY(!submittedAfterSeeing(card));
    QVERIFY(!sawOthersSince(card, {}));
    card.seenOthersAt = now.addSecs(1); // as one does after one's own is in
    QVERIFY(!submittedAfterSeeing(card));
    QVERIFY(sawOthersSince(card, {})); // and from then on it stays in
    card.seenOthersAt = now.addSecs(-1);
    QVERIFY(submittedAfterSeeing(card));
    // A later look is not on the card, which bears the mark of the first.
    QVERIFY(!sawOthersSince(card, {}));
    QVERIFY(!sawOthersSince(card, now.addSecs(-1)));
    QVERIFY(sawOthersSince(card, now));
    card.submittedAt = {};
    QVERIFY(!submittedAfterSeeing(card));
    QVERIFY(!sawOthersSince(card, now));
}

QTEST_GUILESS_MAIN(tst_scorecardrules)
#include "tst_scorecardrules.moc"
