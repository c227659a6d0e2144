// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/scorecards/grading.h"

#include <QTest>

using namespace shortlist;

class tst_grading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesAreWeighed_data();
    void differencesAreWeighed();
    void yesAndNoAreOpposite();
    void theTextTellsNothingOfWho();
};

namespace {

// Weights 1, 2, 1; levels as given, 0 for not observed.
QList<Criterion> threeCriteria()
{
    QList<Criterion> criteria(3);
    for (int i = 0; i < 3; ++i) {
        criteria[i].id = CriterionId(randomUuid());
        criteria[i].name = QStringLiteral("C%1").arg(i + 1);
        criteria[i].weight = i == 1 ? 2 : 1;
    }
    return criteria;
}

QList<Rating> ratingsOf(const QList<Criterion> &criteria, const QString &levels)
{
    QList<Rating> ratings(levels.size());
    for (qsizetype i = 0; i < levels.size(); ++i) {
        ratings[i].criterionId = criteria.at(i).id;
        ratings[i].notObserved = levels.at(i) == u'0';
        if (!ratings.at(i).notObserved)
            ratings[i].level = levels.at(i).digitValue();
    }
    return ratings;
}

} // namespace

void tst_grading::differencesAreWeighed_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("same");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("widest");
    QTest::newRow("alike") << "343"
                           << "343" << 3 << 3 << 0.0 << 0;
    // (1 * 1 + 2 * 0 + 1 * 2) / 3 / 4 of 100
    QTest::newRow("apart") << "444"
                           << "342" << 3 << 1 << 25.0 << 2;
    QTest::newRow("the other way round") << "342"
                                         << "444" << 3 << 1 << 25.0 << 2;
    QTest::newRow("as far as it goes") << "444"
                                       << "111" << 3 << 0 << 100.0 << 3;
    // What one did not observe compares with nothing: 1 * 3 / 3 / 2 of 100.
    QTest::newRow("not observed") << "404"
                                  << "114" << 2 << 1 << 50.0 << 3;
    // Up here and down there do not cancel out: (1 * 3 + 2 * 3 + 1 * 0) / 3 / 4 of 100.
    QTest::newRow("against each other") << "143"
                                        << "413" << 3 << 1 << 75.0 << 3;
    QTest::newRow("nothing in common") << "400"
                                       << "033" << 0 << 0 << 0.0 << 0;
}

void tst_grading::differencesAreWeighed()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const int, both);
    QFETCH(const int, same);
    QFETCH(const double, points);
    QFETCH(const int, widest);
    const auto criteria = threeCriteria();
    const auto difference = differenceOf(criteria, ratingsOf(criteria, first), ratingsOf(criteria, second), 4);
    QVERIFY(difference);
    QCOMPARE(difference->both, both);
    QCOMPARE(difference->same, same);
    QCOMPARE(qRound(difference->points * 1000), qRound(points * 1000));
    QCOMPARE(difference->widest, widest);
    QCOMPARE(wantsThirdGrader(*difference, qRound(points)), both == 0); // nothing that compares is no agreement
    QCOMPARE(wantsThirdGrader(*difference, qRound(points) - 1), true);
    QVERIFY(!differenceOf(criteria, ratingsOf(criteria, first), ratingsOf(criteria, second), 1));
}

void tst_grading::yesAndNoAreOpposite()
{
    using R = Recommendation;
    for (const auto &[first, second, opposite] : { std::tuple(R::Yes, R::No, true),
             std::tuple(R::StrongNo, R::Yes, true), std::tuple(R::StrongYes, R::StrongNo, true),
             std::tuple(R::Yes, R::StrongYes, false), std::tuple(R::No, R::StrongNo, false),
             std::tuple(R::CannotJudge, R::No, false), std::tuple(R::Yes, R::None, false) }) {
        QCOMPARE(saysOpposite(first, second), opposite);
        QCOMPARE(saysOpposite(second, first), opposite);
    }
    // However near they are otherwise, a third is to be asked.
    GraderDifference alike{ 3, 3, 0, 0, {}, true };
    QVERIFY(wantsThirdGrader(alike, 50));
    alike.opposite = false;
    QVERIFY(!wantsThirdGrader(alike, 0));
}

void tst_grading::theTextTellsNothingOfWho()
{
    const auto criteria = threeCriteria();
    const auto difference = differenceOf(
        criteria, ratingsOf(criteria, QStringLiteral("444")), ratingsOf(criteria, QStringLiteral("342")), 4);
    QCOMPARE(differenceText(*difference, criteria),
        QStringLiteral("The same level for 1 of 3 criteria; on average they are 25 of 100 points apart, most in “C3”, "
                       "by 2 level(s)."));
    QCOMPARE(differenceText({ 2, 2, 0, 0, {} }, criteria),
        QStringLiteral("The same level for 2 of 2 criteria; on average they are 0 of 100 points apart."));
    QCOMPARE(differenceText({ 2, 2, 0, 0, {}, true }, criteria),
        QStringLiteral(
            "The same level for 2 of 2 criteria; on average they are 0 of 100 points apart; one says yes and "
            "the other no."));
    QCOMPARE(differenceText({}, criteria), QStringLiteral("They rated no criterion in common: nothing compares."));
}

QTEST_GUILESS_MAIN(tst_grading)
#include "tst_grading.moc"
