// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/debrief/comparison.h"

#include <QTest>

using namespace shortlist;

class tst_comparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneVersionComparesWithoutARemark();
    void criteriaOfTwoVersionsMeetByWhereTheyCameFrom();
    void mustHavesAreCounted();

private:
    /// Levels of one card each; 0: not observed.
    static ComparedRound round(const Rubric &rubric, const QList<Criterion> &criteria, const QList<int> &levels);
};

ComparedRound tst_comparison::round(const Rubric &rubric, const QList<Criterion> &criteria, const QList<int> &levels)
{
    ComparedRound made{ rubric, criteria, {} };
    for (const int level : levels) {
        Rating rating;
        rating.notObserved = level == 0;
        if (level > 0)
            rating.level = level;
        made.summaries.append(summarise({ rating }));
    }
    return made;
}

namespace {

Rubric version(int number, const RubricId &lineage, int levels = 4)
{
    Rubric rubric;
    rubric.id = RubricId(randomUuid());
    rubric.lineageId = lineage;
    rubric.number = number;
    rubric.name = QStringLiteral("Technical");
    for (int i = 0; i < levels; ++i)
        rubric.levels.append(QString::number(i + 1));
    return rubric;
}

Criterion criterion(const char *name, const CriterionId &lineage, bool mustHave = false)
{
    Criterion made;
    made.id = CriterionId(randomUuid());
    made.lineageId = lineage;
    made.name = QLatin1String(name);
    made.mustHave = mustHave;
    return made;
}

} // namespace

void tst_comparison::oneVersionComparesWithoutARemark()
{
    const Rubric rubric = version(1, RubricId(randomUuid()));
    const QList<Criterion> criteria{ criterion("Correctness", CriterionId(randomUuid())) };
    const QList<std::optional<ComparedRound>> rounds{ round(rubric, criteria, { 4 }), std::nullopt,
        round(rubric, criteria, { 2 }) };
    QVERIFY(
        comparisonDifferences(rounds, { QStringLiteral("Ada"), QStringLiteral("Bo"), QStringLiteral("Cy") }).isEmpty());
    const QList<ComparisonRow> rows = comparisonRows(rounds);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().cells.at(0)->mean, 4.0);
    QVERIFY(!rows.first().cells.at(1));
    QCOMPARE(rows.first().cells.at(2)->mean, 2.0);
}

void tst_comparison::criteriaOfTwoVersionsMeetByWhereTheyCameFrom()
{
    const RubricId lineage(randomUuid());
    const CriterionId kept(randomUuid());
    const ComparedRound old = round(
        version(1, lineage), { criterion("Dropped", CriterionId(randomUuid())), criterion("Correct", kept) }, { 1, 3 });
    const ComparedRound recent = round(version(2, lineage, 5),
        { criterion("Correctness", kept), criterion("New", CriterionId(randomUuid())) }, { 5, 0 });
    const QStringList names{ QStringLiteral("Ada"), QStringLiteral("Bo") };
    const QList<ComparisonRow> rows = comparisonRows({ old, recent });
    QStringList titles;
    for (const ComparisonRow &row : rows)
        titles.append(row.name);
    QCOMPARE(titles.join(u' '), QStringLiteral("Correctness New Dropped"));
    QCOMPARE(rows.at(0).cells.at(0)->mean, 3.0);
    QCOMPARE(rows.at(0).cells.at(1)->mean, 5.0);
    QVERIFY(!rows.at(1).cells.at(0));
    QCOMPARE(rows.at(1).cells.at(1)->rated, 0);
    QVERIFY(!rows.at(2).cells.at(1));
    const QString said = comparisonDifferences({ old, recent }, names).join(u' ');
    for (const char *part :
        { "Ada: version 1", "Bo: version 2", "numbers of levels", "Not asked of all: New, Dropped" })
        QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
}

void tst_comparison::mustHavesAreCounted()
{
    const auto must = [](const char *name) { return criterion(name, CriterionId(randomUuid()), true); };
    const ComparedRound made = round(version(1, RubricId(randomUuid())),
        { must("A"), must("B"), must("C"), criterion("D", CriterionId(randomUuid())) }, { 3, 2, 0, 1 });
    const MustHaveCount count = mustHavesOf(made);
    QCOMPARE(count.there, 1);
    QCOMPARE(count.rated, 2);
    QCOMPARE(count.all, 3);
    // The very middle is not there, of an odd number of levels as of an even one.
    const ComparedRound odd = round(version(1, RubricId(randomUuid()), 5), { must("A"), must("B") }, { 3, 4 });
    QCOMPARE(mustHavesOf(odd).there, 1);
}

QTEST_GUILESS_MAIN(tst_comparison)
#include "tst_comparison.moc"
