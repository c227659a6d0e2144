// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/gridorder.h"

#include <QTest>

using namespace shortlist;

Q_DECLARE_METATYPE(GridOrder)

namespace {

RatingSummary of(const QList<int> &levels)
{
    QList<Rating> ratings;
    for (const int level : levels) {
        Rating rating;
        rating.notObserved = level == 0;
        if (level > 0)
            rating.level = level;
        ratings.append(rating);
    }
    return summarise(ratings);
}

QList<RatingSummary> of(const QList<QList<int>> &criteria)
{
    QList<RatingSummary> summaries;
    for (const QList<int> &levels : criteria)
        summaries.append(of(levels));
    return summaries;
}

} // namespace

class tst_gridorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void criteriaStandByHowFarApartTheyAre_data();
    void criteriaStandByHowFarApartTheyAre();
    void notObservedLeavesTheMean();
    void theFormulaHasTheNumbersOfTheTotal();
    void withoutATotalThereIsNoFormula();
};

void tst_gridorder::criteriaStandByHowFarApartTheyAre_data()
{
    QTest::addColumn<QList<QList<int>>>("levels");
    QTest::addColumn<GridOrder>("order");
    QTest::addColumn<QList<int>>("seen");
    QTest::addColumn<QList<int>>("unseen");
    using Levels = QList<QList<int>>;
    using Places = QList<int>;
    const Levels mixed{ { 3, 3 }, { 0, 0 }, { 4, 1 }, { 2, 3 }, { 1, 4 } };
    QTest::newRow("biggest first, equals as in the rubric")
        << mixed << GridOrder::Disagreement << Places{ 2, 4, 3, 0 } << Places{ 1 };
    QTest::newRow("as in the rubric") << mixed << GridOrder::Plan << Places{ 0, 2, 3, 4 } << Places{ 1 };
    QTest::newRow("one rating has no spread")
        << Levels{ { 4, 0 }, { 2, 3 } } << GridOrder::Disagreement << Places{ 1, 0 } << Places{};
    QTest::newRow("no card to be seen: nothing was overlooked")
        << Levels{ {}, {} } << GridOrder::Disagreement << Places{ 0, 1 } << Places{};
    QTest::newRow("nobody saw anything") << Levels{ { 0 }, { 0 } } << GridOrder::Plan << Places{} << Places{ 0, 1 };
}

void tst_gridorder::criteriaStandByHowFarApartTheyAre()
{
    QFETCH(QList<QList<int>>, levels);
    QFETCH(GridOrder, order);
    const GridSections sections = gridSections(of(levels), order);
    QTEST(sections.seen, "seen");
    QTEST(sections.unseen, "unseen");
}

void tst_gridorder::notObservedLeavesTheMean()
{
    const RatingSummary summary = of(QList<int>{ 5, 0 });
    QCOMPARE(summary.mean, 5.0);
    QCOMPARE(summary.rated, 1);
    QCOMPARE(summary.asked, 2);
}

void tst_gridorder::theFormulaHasTheNumbersOfTheTotal()
{
    QLocale::setDefault(QLocale::c());
    QList<Criterion> criteria(3);
    criteria[0].weight = 3;
    criteria[1].weight = 2;
    criteria[2].weight = 9; // nobody rated it: it is not in the sum
    const QList<RatingSummary> summaries = of(QList<QList<int>>{ { 4, 3 }, { 2, 2 }, { 0, 0 } });
    QCOMPARE(totalInNumbers(criteria, summaries, 4),
        QStringLiteral("100 × (3 × (3.50 − 1) + 2 × (2.00 − 1)) ÷ (3 × 5) = 63"));
    QCOMPARE(qRound(*weightedTotal(criteria, summaries, 4)), 63);
    QVERIFY(totalInWords(4).contains(QStringLiteral("level 4 is 100")));
}

void tst_gridorder::withoutATotalThereIsNoFormula()
{
    QVERIFY(totalInNumbers(QList<Criterion>(1), of(QList<QList<int>>{ { 0, 0 } }), 4).isEmpty());
}

QTEST_GUILESS_MAIN(tst_gridorder)
#include "tst_gridorder.moc"
