// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/rubrics/rubricrules.h"

#include <QLocale>
#include <QTest>

using namespace shortlist;

/// What weights are of the total, as it is written.
class tst_rubricshares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sharesAreWrittenAsTheyAre_data();
    void sharesAreWrittenAsTheyAre();
    void theyAreWrittenAsTheLanguageWritesNumbers();

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

void tst_rubricshares::sharesAreWrittenAsTheyAre_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QString>("shares");
    // In whole percent they would be 99.
    QTest::newRow("3 3 2 2 1 2") << QList<int>{ 3, 3, 2, 2, 1, 2 } << QStringLiteral("23.1 23.1 15.4 15.4 7.7 15.4");
    // They would be 102.
    QTest::newRow("eighteenths") << QList<int>{ 3, 3, 3, 3, 3, 2, 1 }
                                 << QStringLiteral("16.7 16.7 16.7 16.7 16.7 11.1 5.6");
    QTest::newRow("thirds") << QList<int>{ 1, 1, 1 } << QStringLiteral("33.3 33.3 33.3");
    QTest::newRow("whole ones that make a hundred") << QList<int>{ 1, 4, 2 } << QStringLiteral("14 57 29");
    QTest::newRow("halves would be 101") << QList<int>{ 1, 1, 6 } << QStringLiteral("12.5 12.5 75.0");
    QTest::newRow("one without weight") << QList<int>{ 0, 5, 5 } << QStringLiteral("0 50 50");
    QTest::newRow("one") << QList<int>{ 7 } << QStringLiteral("100");
    QTest::newRow("far apart") << QList<int>{ 100, 1, 1 } << QStringLiteral("98 1 1");
    QTest::newRow("none with a weight") << QList<int>{ 0, 0 } << QStringLiteral("0 0");
}

void tst_rubricshares::sharesAreWrittenAsTheyAre()
{
    QFETCH(const QList<int>, weights);
    QFETCH(const QString, shares);
    const QList<Criterion> criteria = weighing(weights);
    QStringList found;
    for (const Criterion &criterion : criteria)
        found.append(shareText(criterion, criteria));
    QCOMPARE(found.join(u' '), shares);
}

void tst_rubricshares::theyAreWrittenAsTheLanguageWritesNumbers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QList<Criterion> criteria = weighing({ 1, 1, 1 });
    const QString written = shareText(criteria.first(), criteria);
    QLocale::setDefault(before);
    QCOMPARE(written, QStringLiteral("33,3"));
}

QTEST_GUILESS_MAIN(tst_rubricshares)
#include "tst_rubricshares.moc"
