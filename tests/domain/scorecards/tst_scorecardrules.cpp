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
            QStringLiteral("It is locked from then on. Only a numbered amendment that says why can change it.") }));
    card.revision = 3;
    card.amendReason = QStringLiteral("Mixed up two tasks");
    const QStringList amended = signingLines(card, {},
        { QStringLiteral("K7QM-3TXD"), QStringLiteral("Written assessment"), {}, {}, 1, QStringLiteral("Ana") });
    QCOMPARE(amended.mid(0, 3), QStringList({ QStringLiteral("Written assessment: K7QM-3TXD"),
                                    QStringLiteral("In the name of Ana; both names are kept."),
                                    QStringLiteral("Amendment, revision 3: Mixed up two tasks") }));
}

QTEST_GUILESS_MAIN(tst_scorecardrules)
#include "tst_scorecardrules.moc"
