// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/agreement.h"
#include "domain/statistics/alpha.h"
#include "support/ratingtables.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace shortlist;
using namespace shortlist::test;

/// What is said about a round: numbers where there are enough, and else what is missing.
class tst_roundagreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewIsSaidToBeFew_data();
    void fewIsSaidToBeFew();
    void sixCriteriaHaveAllFiveMeasures();
    void whoRatedNothingIsNoRater();
    void withGapsThereIsNoIntraclassCorrelation();
    void allTheSameIsNotAgreement();
    void perfectHasNoInterval();
    void constantGradersAreToldOf();
    void severityIsToldApart();
    void equalMeansAreNotCalledStricter();
    void noCorrelationIsBelowWhatItCanBe();
    void nothingIsNeverLessThanNothing();
    void fiveThousandCardsAreQuick();

private:
    static QStringList keys(const RoundAgreement &agreement)
    {
        QStringList keys;
        for (const AgreementMeasure &measure : agreement.measures)
            keys.append(measure.key);
        return keys;
    }
};

void tst_roundagreement::fewIsSaidToBeFew_data()
{
    QTest::addColumn<QStringList>("raters");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<int>("pairs");
    QTest::newRow("nobody") << QStringList{ QStringLiteral(". .") }
                            << QStringLiteral("Too few to say: it takes two scorecards with ratings, and there is 0.")
                            << 0;
    QTest::newRow("one") << QStringList{ QStringLiteral("1 2 3 4 1 2") }
                         << QStringLiteral("Too few to say: it takes two scorecards with ratings, and there is 1.")
                         << 0;
    QTest::newRow("four criteria")
        << QStringList{ QStringLiteral("1 2 3 4 1"), QStringLiteral("2 2 3 3 .") }
        << QStringLiteral("Too few to say: it takes 5 criteria that two interviewers rated, and there is 4.") << 4;
}

void tst_roundagreement::fewIsSaidToBeFew()
{
    QFETCH(QStringList, raters);
    QFETCH(QString, missing);
    QFETCH(int, pairs);
    const RoundAgreement agreement = agreementOf(byRater(4, raters));
    QCOMPARE(agreement.missing, missing);
    QCOMPARE(agreement.pairs, pairs);
    QVERIFY(agreement.measures.isEmpty());
    QCOMPARE(agreementSentences(agreement).size(), pairs > 0 ? 1 : 0);
}

void tst_roundagreement::sixCriteriaHaveAllFiveMeasures()
{
    const RoundAgreement agreement = agreementOf(sixTargets());
    QCOMPARE(keys(agreement).join(u' '),
        QStringLiteral("kappa.linear kappa.quadratic alpha.ordinal icc.absolute icc.consistency"));
    QCOMPARE(agreement.raters, 4);
    QCOMPARE(agreement.criteria, 6);
    QCOMPARE(agreement.pairs, 36);
    QVERIFY(agreement.missing.isEmpty());
    QCOMPARE(agreementText(agreement.measures.at(3)), QStringLiteral("0.29, between 0.02 and 0.76, on 6 criteria"));
    QCOMPARE(agreementText(agreement.measures.at(4)), QStringLiteral("0.71, between 0.34 and 0.95, on 6 criteria"));
}

void tst_roundagreement::whoRatedNothingIsNoRater()
{
    const QStringList two{ QStringLiteral("1 2 3 4 2 3"), QStringLiteral("1 2 4 4 2 2") };
    const RoundAgreement plain = agreementOf(byRater(4, two));
    const RoundAgreement beside = agreementOf(byRater(4, { two.at(0), QStringLiteral(". . . . . ."), two.at(1) }));
    QCOMPARE(beside.raters, 2);
    QCOMPARE(keys(beside).size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(beside.measures.at(i).value, plain.measures.at(i).value);
}

void tst_roundagreement::withGapsThereIsNoIntraclassCorrelation()
{
    const RoundAgreement agreement = agreementOf(twelveUnits());
    QCOMPARE(keys(agreement).size(), 5); // eight units are without gaps
    for (int i = 0; i < 5; ++i)
        QCOMPARE(agreement.measures.at(i).criteria, i < 3 ? agreement.criteria : 8);
    QVERIFY(agreement.criteria > 8);
    const RoundAgreement gaps = agreementOf(
        byRater(4, { QStringLiteral("1 2 3 4 2 3"), QStringLiteral("1 2 4 4 . 2"), QStringLiteral("1 2 . 3 2 3") }));
    QCOMPARE(keys(gaps).size(), 3);
    QCOMPARE(gaps.missing, QStringLiteral("Too few for an intraclass correlation: it takes 5 criteria that all "
                                          "interviewers rated, and there is 4."));
    QVERIFY(std::abs(agreement.measures.at(2).value - alphaOf(twelveUnits(), Metric::Ordinal)->value) < 1e-12);
}

void tst_roundagreement::allTheSameIsNotAgreement()
{
    const RoundAgreement agreement =
        agreementOf(byRater(4, { QStringLiteral("3 3 3 3 3"), QStringLiteral("3 3 3 3 3") }));
    QVERIFY(agreement.measures.isEmpty());
    QVERIFY(agreement.missing.startsWith(QStringLiteral("All ratings are the same level")));
    QCOMPARE(agreement.samePairs, 5);
}

void tst_roundagreement::perfectHasNoInterval()
{
    const RoundAgreement agreement =
        agreementOf(byRater(4, { QStringLiteral("1 2 3 4 3"), QStringLiteral("1 2 3 4 3") }));
    QCOMPARE(keys(agreement).size(), 5);
    for (const AgreementMeasure &measure : agreement.measures)
        QCOMPARE(agreementText(measure),
            QStringLiteral("1.00 (no interval: nobody differs on any criterion), on 5 criteria"));
}

// Each gives one level to everything: there is a value against chance, and nothing that could make an interval of it.
void tst_roundagreement::constantGradersAreToldOf()
{
    const RoundAgreement agreement =
        agreementOf(byRater(4, { QStringLiteral("2 2 2 2 2 2"), QStringLiteral("3 3 3 3 3 3") }));
    QVERIFY(!agreement.measures.isEmpty());
    for (const AgreementMeasure &measure : agreement.measures) {
        const QString text = agreementText(measure);
        QVERIFY2(text.endsWith(
                     QStringLiteral("(no interval: the interviewers differ alike on every criterion), on 6 criteria")),
            qPrintable(measure.key + u' ' + text));
    }
    QVERIFY(!keys(agreement).contains(QStringLiteral("icc.absolute")));
    QVERIFY2(agreement.missing.startsWith(QStringLiteral("No intraclass correlation, and no interval of one: ")),
        qPrintable(agreement.missing));
    // One who is always one level stricter: the two agree on the order wholly.
    const RoundAgreement stricter =
        agreementOf(byRater(4, { QStringLiteral("1 2 3 2 1 3"), QStringLiteral("2 3 4 3 2 4") }));
    QCOMPARE(agreementText(stricter.measures.last()),
        QStringLiteral("1.00 (no interval: the interviewers differ alike on every criterion), on 6 criteria"));
    QVERIFY(stricter.missing.isEmpty());
}

void tst_roundagreement::severityIsToldApart()
{
    const QString stricter = QStringLiteral("stricter");
    QVERIFY(agreementSentences(agreementOf(sixTargets())).join(u' ').contains(stricter));
    const RoundAgreement close =
        agreementOf(byRater(4, { QStringLiteral("1 2 3 4 2 3 1 4"), QStringLiteral("1 2 3 4 2 3 2 4") }));
    QVERIFY(!agreementSentences(close).join(u' ').contains(stricter));
    QVERIFY(agreementSentences(close).join(u' ').contains(QStringLiteral("more than chance")));
}

// Both have 2.8 in the mean; the two correlations differ by 0.33 all the same.
void tst_roundagreement::equalMeansAreNotCalledStricter()
{
    const RoundAgreement agreement =
        agreementOf(byRater(4, { QStringLiteral("3 2 3 3 3"), QStringLiteral("2 4 2 3 3") }));
    QVERIFY(agreement.measures.at(4).value - agreement.measures.at(3).value > 0.3);
    QVERIFY(!agreementSentences(agreement).join(u' ').contains(QStringLiteral("stricter")));
}

void tst_roundagreement::noCorrelationIsBelowWhatItCanBe()
{
    const RoundAgreement two = agreementOf(byRater(4, { QStringLiteral("3 2 3 3 3"), QStringLiteral("2 4 2 3 3") }));
    QCOMPARE(agreementText(two.measures.at(3)), QStringLiteral("-1.00, between -1.00 and 0.37, on 5 criteria"));
    const RoundAgreement three = agreementOf(
        byRater(4, { QStringLiteral("1 2 3 4 2"), QStringLiteral("4 2 1 2 3"), QStringLiteral("2 4 3 1 2") }));
    for (const AgreementMeasure &measure : three.measures.mid(3)) {
        QVERIFY(measure.value >= -0.5);
        QVERIFY(measure.interval->lower >= -0.5);
        QVERIFY(measure.interval->upper <= 1);
    }
}

void tst_roundagreement::nothingIsNeverLessThanNothing()
{
    const AgreementMeasure almost{ QStringLiteral("icc.absolute"), {}, -0.0041, Interval{ -0.94, -0.002 } };
    QCOMPARE(agreementText(almost), QStringLiteral("0.00, between -0.94 and 0.00"));
}

// 5,000 scorecards of eight criteria by four interviewers each.
void tst_roundagreement::fiveThousandCardsAreQuick()
{
    RatingTable table{ 4, {} };
    quint32 state = 7;
    const auto dice = [&state](int sides) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 16) % quint32(sides));
    };
    for (int unit = 0; unit < 1250 * 8; ++unit) {
        const int truth = dice(4);
        QList<std::optional<int>> row;
        for (int rater = 0; rater < 4; ++rater)
            row.append(std::clamp(truth + dice(3), 1, 4));
        table.units.append(row);
    }
    QElapsedTimer timer;
    timer.start();
    const RoundAgreement agreement = agreementOf(table);
    const qint64 took = timer.elapsed();
    QCOMPARE(keys(agreement).size(), 5);
    qInfo("%lld ms", took);
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(tst_roundagreement)
#include "tst_roundagreement.moc"
