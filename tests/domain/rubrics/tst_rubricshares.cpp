// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/rubrics/rubricrules.h"

#include <QTest>

#include <numeric>

using namespace shortlist;

/// What weights are of the total: whole percent that make 100.
class tst_rubricshares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesMakeAHundred_data();
    void sharesMakeAHundred();
    void theShareOfOneIsThatOfTheWhole();
    void withoutWeightsThereAreNone();

private:
    static QList<Criterion> weighing(const QList<int> &weights)
    {
        QList<Criterion> criteria;
        for (const int weight : weights) {
            Criterion criterion;
            criterion.id = CriterionId(randomUuid());
            criterion.weight = weight;
            criteria.append(criterion);
        }
        return criteria;
    }
};

void tst_rubricshares::sharesMakeAHundred_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QList<int>>("shares");
    // 23.08, 15.38 and 7.69: the one is short of 8 by least, so are two of the 15s left over.
    QTest::newRow("3 3 2 2 1 2") << QList<int>{ 3, 3, 2, 2, 1, 2 } << QList<int>{ 23, 23, 16, 15, 8, 15 };
    QTest::newRow("thirds") << QList<int>{ 1, 1, 1 } << QList<int>{ 34, 33, 33 };
    QTest::newRow("sevenths") << QList<int>{ 1, 1, 1, 1, 1, 1, 1 } << QList<int>{ 15, 15, 14, 14, 14, 14, 14 };
    QTest::newRow("the largest remainder, not the first") << QList<int>{ 1, 4, 2 } << QList<int>{ 14, 57, 29 };
    QTest::newRow("one without weight") << QList<int>{ 0, 5, 5 } << QList<int>{ 0, 50, 50 };
    QTest::newRow("one") << QList<int>{ 7 } << QList<int>{ 100 };
    QTest::newRow("far apart") << QList<int>{ 100, 1, 1 } << QList<int>{ 98, 1, 1 };
}

void tst_rubricshares::sharesMakeAHundred()
{
    QFETCH(const QList<int>, weights);
    QFETCH(const QList<int>, shares);
    const QList<int> found = sharesOf(weighing(weights));
    QCOMPARE(found, shares);
    QCOMPARE(std::accumulate(found.begin(), found.end(), 0), 100);
}

void tst_rubricshares::theShareOfOneIsThatOfTheWhole()
{
    const QList<Criterion> criteria = weighing({ 3, 3, 2, 2, 1, 2 });
    QList<int> each;
    for (const Criterion &criterion : criteria)
        each.append(shareOf(criterion, criteria));
    QCOMPARE(each, sharesOf(criteria));
}

void tst_rubricshares::withoutWeightsThereAreNone()
{
    QCOMPARE(sharesOf(weighing({ 0, 0 })), (QList<int>{ 0, 0 }));
    QVERIFY(sharesOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_rubricshares)
#include "tst_rubricshares.moc"
