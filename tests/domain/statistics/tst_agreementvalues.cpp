// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ratingtables.h"

#include "domain/statistics/alpha.h"
#include "domain/statistics/chancecorrected.h"
#include "domain/statistics/intraclass.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace shortlist;
using namespace shortlist::test;

/// Every coefficient against values that others printed, to the last digit they print. A value is written as text, so
/// that its zeros at the end count too.
class tst_agreementvalues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanSquaresOfSixTargets_data();
    void meanSquaresOfSixTargets();
    void intraclassCorrelations_data();
    void intraclassCorrelations();
    void theLowerEndOfOneJudgeIsTheOneThatTheMeanOfFourHas();
    void intraclassTests();
    void theMeanOfJudgesFollowsSpearmanAndBrown();
    void krippendorffsAlpha_data();
    void krippendorffsAlpha();
    void krippendorffsDisagreements_data();
    void krippendorffsDisagreements();
    void krippendorffsCoincidences();
    void chanceCorrected_data();
    void chanceCorrected();
    void cohenWeighsByWhatItIsDefinedBy();
    void withItsMetricAlphaIsChanceCorrected();
    void whatIsUndefinedIsNothing();
    void namesAndScaleDoNotMatter();
};

namespace {

// As many places as the printed number has.
QString printed(double value, const QString &like)
{
    const qsizetype point = like.indexOf(u'.');
    int places = point < 0 ? 0 : int(like.size() - point - 1);
    if (qsizetype exponent = like.indexOf(u'e'); exponent >= 0) {
        places = int(exponent - point - 1);
        return QString::number(value, 'e', places);
    }
    QString text = QString::number(value, 'f', places);
    if (like.startsWith(u'.'))
        text.remove(0, 1);
    return text;
}

RatingTable binaryUnits()
{
    return byRater(2, { QStringLiteral("1 2 1 1 1 1 1 1 2 1"), QStringLiteral("2 2 2 1 1 2 1 1 1 1") });
}

RatingTable nominalUnits()
{
    return byRater(5, { QStringLiteral("1 1 2 2 4 3 3 3 5 4 4 1"), QStringLiteral("2 1 2 2 2 3 3 3 5 4 4 4") });
}

RatingTable hundredPairs() { return byPairs({ { 13, 0, 0 }, { 0, 20, 7 }, { 0, 4, 56 } }); }

RatingTable fifteenPatients()
{
    return byCounts(QStringLiteral("00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 "
                                   "10050 02031")
                        .split(u' '));
}

} // namespace

void tst_agreementvalues::meanSquaresOfSixTargets_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QStringList>("prints");
    const MeanSquares squares = meanSquares(sixTargets()).value_or(MeanSquares{});
    const auto row = [](const char *name, double value, const QStringList &prints) {
        QTest::newRow(name) << value << prints;
    };
    row("between targets", squares.betweenTargets, { QStringLiteral("11.24167"), QStringLiteral("11.24") });
    row("between judges", squares.betweenJudges, { QStringLiteral("32.48611"), QStringLiteral("32.49") });
    row("within targets", squares.withinTargets, { QStringLiteral("6.263889"), QStringLiteral("6.26") });
    row("error", squares.error, { QStringLiteral("1.019444"), QStringLiteral("1.02") });
}

void tst_agreementvalues::meanSquaresOfSixTargets()
{
    QFETCH(double, value);
    QFETCH(QStringList, prints);
    for (const QString &print : std::as_const(prints))
        QCOMPARE(printed(value, print), print);
}

void tst_agreementvalues::intraclassCorrelations_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");
    const auto row = [](IccForm form, const char *name, const char *article, const char *value, const char *lower,
                         const char *upper) {
        QTest::newRow(name) << int(form) << QString::fromLatin1(article) << QString::fromLatin1(value)
                            << QString::fromLatin1(lower) << QString::fromLatin1(upper);
    };
    // The lower end of (1,1) is printed as -0.132933 elsewhere: see the test after the next.
    row(IccForm::OneSingle, "(1,1)", ".17", "0.165742", "-0.132932", "0.722560");
    row(IccForm::TwoSingle, "(2,1)", ".29", "0.289764", "0.018787", "0.761084");
    row(IccForm::ThreeSingle, "(3,1)", ".71", "0.714841", "0.342465", "0.945858");
    row(IccForm::OneMean, "(1,4)", ".44", "0.442797", "-0.884442", "0.912415");
    row(IccForm::TwoMean, "(2,4)", ".62", "0.620051", "0.071137", "0.927232");
    row(IccForm::ThreeMean, "(3,4)", ".91", "0.909316", "0.675675", "0.985892");
}

void tst_agreementvalues::intraclassCorrelations()
{
    QFETCH(int, form);
    QFETCH(QString, article);
    QFETCH(QString, value);
    QFETCH(QString, lower);
    QFETCH(QString, upper);
    const auto squares = meanSquares(sixTargets());
    QVERIFY(squares);
    const auto icc = iccOf(*squares, IccForm(form));
    QVERIFY(icc && icc->interval);
    QCOMPARE(printed(icc->value, article), article);
    QCOMPARE(printed(icc->value, value), value);
    QCOMPARE(printed(icc->interval->lower, lower), lower);
    QCOMPARE(printed(icc->interval->upper, upper), upper);
}

// Worked out with 60 digits by another way, the incomplete beta function as a finite sum: F⁻¹(0.975; 5, 18) is
// 3.381967805875242857848195790…, and the lower end of (1,1) -0.132932324874750996247473571… So -0.132933, which is
// printed as well, is not it rounded; and the end of (1,4), which is printed right, belongs to -0.132932 alone.
void tst_agreementvalues::theLowerEndOfOneJudgeIsTheOneThatTheMeanOfFourHas()
{
    const auto squares = meanSquares(sixTargets());
    QVERIFY(squares);
    const double lower = iccOf(*squares, IccForm::OneSingle)->interval->lower;
    QVERIFY2(std::abs(lower + 0.132932324874750996) < 1e-12, qPrintable(QString::number(lower, 'g', 17)));
    const auto ofFour = [](double one) { return 4 * one / (1 + 3 * one); };
    QCOMPARE(printed(ofFour(lower), QStringLiteral("-0.884442")), QStringLiteral("-0.884442"));
    // The nearest to it that would be printed as -0.132933.
    QCOMPARE(printed(ofFour(-0.1329325), QStringLiteral("-0.884444")), QStringLiteral("-0.884444"));
}

void tst_agreementvalues::intraclassTests()
{
    const auto squares = meanSquares(sixTargets());
    QVERIFY(squares);
    QCOMPARE(squares->targets, 6);
    QCOMPARE(squares->judges, 4);
    const auto one = iccOf(*squares, IccForm::OneSingle);
    const auto two = iccOf(*squares, IccForm::TwoSingle);
    const auto three = iccOf(*squares, IccForm::ThreeSingle);
    QVERIFY(one && two && three);
    QCOMPARE(printed(one->f, QStringLiteral("1.79468")), QStringLiteral("1.79468"));
    QCOMPARE(one->df1, 5.0);
    QCOMPARE(one->df2, 18.0);
    QCOMPARE(printed(one->p, QStringLiteral(".164769")), QStringLiteral(".164769"));
    for (const auto &icc : { two, three }) {
        QCOMPARE(printed(icc->f, QStringLiteral("11.02725")), QStringLiteral("11.02725"));
        QCOMPARE(icc->df1, 5.0);
        QCOMPARE(icc->df2, 15.0);
        QCOMPARE(printed(icc->p, QStringLiteral(".000134567")), QStringLiteral(".000134567"));
    }
}

void tst_agreementvalues::theMeanOfJudgesFollowsSpearmanAndBrown()
{
    const auto squares = meanSquares(sixTargets());
    QVERIFY(squares);
    for (const auto &[single, mean] :
        { std::pair{ IccForm::OneSingle, IccForm::OneMean }, std::pair{ IccForm::ThreeSingle, IccForm::ThreeMean } }) {
        const double one = iccOf(*squares, single)->value;
        QVERIFY(std::abs(4 * one / (1 + 3 * one) - iccOf(*squares, mean)->value) < 1e-12);
    }
}

void tst_agreementvalues::krippendorffsAlpha_data()
{
    QTest::addColumn<RatingTable>("table");
    QTest::addColumn<int>("metric");
    QTest::addColumn<QStringList>("prints");
    const auto row = [](const char *name, const RatingTable &table, Metric metric, const QStringList &prints) {
        QTest::newRow(name) << table << int(metric) << prints;
    };
    row("twelve units, nominal", twelveUnits(), Metric::Nominal,
        { QStringLiteral(".743"), QStringLiteral("0.743421") });
    row("twelve units, ordinal", twelveUnits(), Metric::Ordinal,
        { QStringLiteral(".815"), QStringLiteral("0.815388") });
    row("twelve units, interval", twelveUnits(), Metric::Interval,
        { QStringLiteral(".849"), QStringLiteral("0.849107") });
    row("twelve units, ratio", twelveUnits(), Metric::Ratio, { QStringLiteral(".797"), QStringLiteral("0.797403") });
    row("binary", binaryUnits(), Metric::Nominal, { QStringLiteral(".095"), QStringLiteral("0.0952381") });
    row("nominal", nominalUnits(), Metric::Nominal, { QStringLiteral(".692"), QStringLiteral("0.6919643") });
    row("six targets, nominal", sixTargets(), Metric::Nominal, { QStringLiteral("-0.0648148") });
    row("six targets, ordinal", sixTargets(), Metric::Ordinal, { QStringLiteral("0.1090594") });
    row("six targets, interval", sixTargets(), Metric::Interval, { QStringLiteral("0.1473079") });
}

void tst_agreementvalues::krippendorffsAlpha()
{
    QFETCH(RatingTable, table);
    QFETCH(int, metric);
    QFETCH(QStringList, prints);
    const auto alpha = alphaOf(table, Metric(metric));
    QVERIFY(alpha);
    for (const QString &print : std::as_const(prints))
        QCOMPARE(printed(alpha->value, print), print);
}

void tst_agreementvalues::krippendorffsDisagreements_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nominal") << int(Metric::Nominal) << QStringLiteral("0.200000") << QStringLiteral("0.779487");
    QTest::newRow("ordinal") << int(Metric::Ordinal) << QStringLiteral("47.275000") << QStringLiteral("256.076923");
    QTest::newRow("interval") << int(Metric::Interval) << QStringLiteral("0.433333") << QStringLiteral("2.871795");
    QTest::newRow("ratio") << int(Metric::Ratio) << QStringLiteral("0.022433") << QStringLiteral("0.110726");
}

void tst_agreementvalues::krippendorffsDisagreements()
{
    QFETCH(int, metric);
    QFETCH(QString, observed);
    QFETCH(QString, expected);
    const auto alpha = alphaOf(twelveUnits(), Metric(metric));
    QVERIFY(alpha);
    QCOMPARE(printed(alpha->observed, observed), observed);
    QCOMPARE(printed(alpha->expected, expected), expected);
}

void tst_agreementvalues::krippendorffsCoincidences()
{
    const double third = 1.0 / 3;
    const QList<QList<double>> twelve{ { 7, 4 * third, third, third, 0 }, { 4 * third, 10, 4 * third, third, 0 },
        { third, 4 * third, 8, third, 0 }, { third, third, third, 4, 0 }, { 0, 0, 0, 0, 3 } };
    const Coincidences found = coincidencesOf(twelveUnits());
    for (int c = 0; c < 5; ++c) {
        for (int k = 0; k < 5; ++k)
            QVERIFY2(std::abs(found.pairs.at(c).at(k) - twelve.at(c).at(k)) < 1e-12,
                qPrintable(QStringLiteral("%1, %2: %3").arg(c).arg(k).arg(found.pairs.at(c).at(k))));
        QVERIFY(std::abs(found.marginals.at(c) - QList<double>{ 9, 13, 10, 5, 3 }.at(c)) < 1e-12);
    }
    QVERIFY(std::abs(found.values - 40) < 1e-12);
    const Coincidences binary = coincidencesOf(binaryUnits());
    QCOMPARE(binary.pairs, (QList<QList<double>>{ { 10, 4 }, { 4, 2 } }));
}

void tst_agreementvalues::chanceCorrected_data()
{
    QTest::addColumn<RatingTable>("table");
    QTest::addColumn<int>("chance");
    QTest::addColumn<bool>("population");
    QTest::addColumn<bool>("once");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error"); ///< empty: not printed, as the two below
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("expected");
    struct Print {
        const char *value;
        const char *error;
        const char *observed = "";
        const char *expected = "";
    };
    const auto row = [](const char *name, const RatingTable &table, Chance chance, const Print &print,
                         bool population = false, bool once = false) {
        QTest::newRow(name) << table << int(chance) << population << once << QString::fromLatin1(print.value)
                            << QString::fromLatin1(print.error) << QString::fromLatin1(print.observed)
                            << QString::fromLatin1(print.expected);
    };
    const RatingTable twelve = twelveUnits();
    row("twelve units, percent", twelve, Chance::Percent, { "0.8181818", "0.12561" });
    row("twelve units, AC1", twelve, Chance::Ac1, { "0.77544", "0.14295", "", "0.1903212" });
    row("twelve units, Fleiss", twelve, Chance::Pi, { "0.76117", "0.15302", "", "0.2387153" });
    row("twelve units, Krippendorff", twelve, Chance::Krippendorff, { "0.74342", "0.14557", "0.805", "0.24" });
    row("twelve units, Conger", twelve, Chance::Kappa, { "0.76282", "0.14917" });
    row("twelve units, Brennan-Prediger", twelve, Chance::BrennanPrediger, { "0.77273", "0.14472" });
    const RatingTable hundred = hundredPairs();
    row("hundred pairs, percent", hundred, Chance::Percent, { "0.89", "" });
    row("hundred pairs, Cohen", hundred, Chance::Kappa, { "0.7964094", "0.05891072" }, true);
    row("hundred pairs, Scott", hundred, Chance::Pi, { "0.7962397", "" });
    row("hundred pairs, AC1", hundred, Chance::Ac1, { "0.8493305", "0.04321747" }, true);
    row("hundred pairs, Brennan-Prediger", hundred, Chance::BrennanPrediger, { "0.835", "" });
    row("hundred pairs, Krippendorff", hundred, Chance::Krippendorff, { "0.7972585", "0.05905473" }, true);
    const RatingTable fifteen = fifteenPatients();
    row("fifteen patients, AC1", fifteen, Chance::Ac1, { "0.4448007", "0.08418757", "0.5511111", "0.1914815" });
    row("fifteen patients, Fleiss", fifteen, Chance::Pi, { "0.4139265", "0.08119291", "", "0.2340741" });
    row("fifteen patients, Krippendorff", fifteen, Chance::Krippendorff, { "0.4204384", "0.08243228", "0.5560988" },
        false, true);
    row("fifteen patients, Brennan-Prediger", fifteen, Chance::BrennanPrediger, { "0.4388889", "" });
}

void tst_agreementvalues::chanceCorrected()
{
    QFETCH(RatingTable, table);
    QFETCH(int, chance);
    QFETCH(bool, population);
    QFETCH(bool, once);
    QFETCH(QString, value);
    QFETCH(QString, error);
    QFETCH(QString, observed);
    QFETCH(QString, expected);
    ErrorFormula formula;
    formula.divisor = population ? ErrorFormula::Divisor::Population : ErrorFormula::Divisor::Sample;
    formula.alphaTerm = once ? ErrorFormula::AlphaTerm::Once : ErrorFormula::AlphaTerm::Twice;
    const auto found = shortlist::chanceCorrected(table, Chance(chance), identityWeights(table.categories), formula);
    QVERIFY(found);
    QCOMPARE(printed(found->value, value), value);
    if (!error.isEmpty())
        QCOMPARE(printed(found->standardError, error), error);
    if (!observed.isEmpty())
        QCOMPARE(printed(found->observed, observed), observed);
    if (!expected.isEmpty())
        QCOMPARE(printed(found->expected, expected), expected);
}

// Cohen's own definition, without weights of agreement: one less the mean disagreement over that of all combinations.
void tst_agreementvalues::cohenWeighsByWhatItIsDefinedBy()
{
    const RatingTable table =
        byRater(4, { QStringLiteral("1 2 3 4 4 2 1 3 2 4"), QStringLiteral("2 2 3 3 4 1 1 4 4 4") });
    for (const double power : { 1.0, 2.0 }) {
        double seen = 0;
        double byChance = 0;
        for (const auto &first : table.units) {
            seen += std::pow(std::abs(*first.at(0) - *first.at(1)), power) / 10;
            for (const auto &second : table.units)
                byChance += std::pow(std::abs(*first.at(0) - *second.at(1)), power) / 100;
        }
        const auto found =
            shortlist::chanceCorrected(table, Chance::Kappa, power < 2 ? linearWeights(4) : quadraticWeights(4));
        QVERIFY(found);
        QVERIFY(std::abs(found->value - (1 - seen / byChance)) < 1e-12);
    }
}

void tst_agreementvalues::withItsMetricAlphaIsChanceCorrected()
{
    for (const Metric metric : { Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio }) {
        const auto found =
            shortlist::chanceCorrected(twelveUnits(), Chance::Krippendorff, metricWeights(twelveUnits(), metric));
        QVERIFY(found);
        QVERIFY(std::abs(found->value - alphaOf(twelveUnits(), metric)->value) < 1e-12);
        const auto interval = found->interval();
        QVERIFY(interval && interval->lower < found->value && interval->upper > found->value && interval->upper <= 1);
    }
}

void tst_agreementvalues::whatIsUndefinedIsNothing()
{
    const RatingTable lone = byRater(4, { QStringLiteral("1 2 . 4"), QStringLiteral(". . 3 .") });
    const RatingTable same = byRater(4, { QStringLiteral("3 3 3 3"), QStringLiteral("3 3 3 3") });
    const RatingTable silent = byRater(4, { QStringLiteral("1 2 3 4"), QStringLiteral(". . . .") });
    const RatingTable one = byRater(4, { QStringLiteral("1 2 3 4") });
    for (const RatingTable &table : { lone, same, silent, one, RatingTable{ 4, {} } }) {
        QVERIFY(!alphaOf(table, Metric::Ordinal));
        QVERIFY(!shortlist::chanceCorrected(table, Chance::Krippendorff, metricWeights(table, Metric::Ordinal)));
        QVERIFY(!shortlist::chanceCorrected(table, Chance::Kappa, quadraticWeights(4)));
        const auto squares = meanSquares(table);
        QVERIFY(!squares || !iccOf(*squares, IccForm::TwoSingle));
    }
    const auto perfect = meanSquares(byRater(4, { QStringLiteral("1 2 3 4"), QStringLiteral("1 2 3 4") }));
    QVERIFY(perfect);
    for (const IccForm form : { IccForm::OneSingle, IccForm::TwoSingle, IccForm::ThreeMean }) {
        QCOMPARE(iccOf(*perfect, form)->value, 1.0);
        QVERIFY(!iccOf(*perfect, form)->interval);
    }
}

void tst_agreementvalues::namesAndScaleDoNotMatter()
{
    RatingTable turned = twelveUnits();
    std::reverse(turned.units.begin(), turned.units.end());
    for (auto &unit : turned.units) {
        std::reverse(unit.begin(), unit.end());
        for (auto &rating : unit) {
            if (rating)
                rating = 6 - *rating;
        }
    }
    for (const Metric metric : { Metric::Nominal, Metric::Ordinal, Metric::Interval })
        QVERIFY(std::abs(alphaOf(turned, metric)->value - alphaOf(twelveUnits(), metric)->value) < 1e-12);
    for (const Chance chance : { Chance::Kappa, Chance::Pi, Chance::Ac1, Chance::Krippendorff }) {
        const auto before = shortlist::chanceCorrected(twelveUnits(), chance, linearWeights(5));
        const auto after = shortlist::chanceCorrected(turned, chance, linearWeights(5));
        QVERIFY(std::abs(before->value - after->value) < 1e-12);
        QVERIFY(std::abs(before->standardError - after->standardError) < 1e-12);
    }
}

QTEST_GUILESS_MAIN(tst_agreementvalues)
#include "tst_agreementvalues.moc"
