// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/coverage.h"
#include "domain/rubrics/criteriacopy.h"

#include <QTest>

using namespace shortlist;

namespace {

JobPointId point(int number) { return JobPointId(QUuid::createUuidV5(QUuid(), QString::number(number))); }
RubricId rubric(int number) { return RubricId(QUuid::createUuidV5(QUuid(), QString::number(100 + number))); }

JobPoint line(int number, PointKind kind = PointKind::Requirement, bool retired = false)
{
    return { point(number), {}, kind, number, QStringLiteral("line %1").arg(number), retired };
}

Stage stageNamed(const char *name, int rubricNumber, StageKind kind = StageKind::Interview, int count = 1)
{
    Stage stage;
    stage.name = QLatin1String(name);
    stage.kind = kind;
    stage.countMin = count;
    stage.rubricId = rubricNumber > 0 ? rubric(rubricNumber) : RubricId();
    return stage;
}

Criterion covering(const char *name, int pointNumber)
{
    Criterion criterion;
    criterion.name = QLatin1String(name);
    criterion.jobPointId = pointNumber > 0 ? point(pointNumber) : JobPointId();
    return criterion;
}

/// The matrix as a text table: "line 1 | Taste, Heat | | 1 covered".
QString written(const Coverage &coverage)
{
    static const QStringList kStates{ QStringLiteral("gap"), QStringLiteral("covered"), QStringLiteral("overload"),
        QStringLiteral("optional"), QStringLiteral("unbound") };
    QStringList rows;
    for (const CoverageRow &row : coverage.rows) {
        QStringList cells{ row.point.text };
        for (const QList<Criterion> &cell : row.cells) {
            QStringList names;
            for (const Criterion &criterion : cell)
                names.append(criterion.name);
            cells.append(names.join(u','));
        }
        cells.append(QStringLiteral("%1 %2").arg(QString::number(row.interviews), kStates.at(int(row.state))));
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

} // namespace

class tst_coverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMatrix_data();
    void theMatrix();
    void stagesWithoutCardsAreLeftOut();
    void gapsAndOverloadsAreCounted();
    void levelsAreNotMappedByGuess_data();
    void levelsAreNotMappedByGuess();
};

void tst_coverage::theMatrix_data()
{
    QTest::addColumn<QList<JobPoint>>("points");
    QTest::addColumn<QList<Stage>>("stages");
    QTest::addColumn<QString>("matrix");
    // Rubric 1 looks at lines 1 and 2 (twice), rubric 2 at 1, rubric 3 at 1 and at nothing of the job.
    const QList<Stage> three{ stageNamed("a", 1), stageNamed("b", 2), stageNamed("c", 3) };
    QTest::newRow("a gap, a line covered, an overload") << QList<JobPoint>{ line(1), line(2), line(3) } << three
                                                        << QStringLiteral("line 1|Taste|Look|Smell|3 overload\n"
                                                                          "line 2|Heat,Salt|||1 covered\n"
                                                                          "line 3||||0 gap\n"
                                                                          "|||Charm|1 unbound");
    QTest::newRow("no stage") << QList<JobPoint>{ line(1) } << QList<Stage>() << QStringLiteral("line 1|0 gap");
    QTest::newRow("no line") << QList<JobPoint>() << QList<Stage>{ stageNamed("b", 2) }
                             << QStringLiteral("|Look|1 unbound");
    QTest::newRow("a stage without a rubric")
        << QList<JobPoint>{ line(1) } << QList<Stage>{ stageNamed("x", 0), stageNamed("b", 2) }
        << QStringLiteral("line 1||Look|1 covered");
    QTest::newRow("kinds in their order, nice to have is no gap")
        << QList<JobPoint>{ line(5, PointKind::NiceToHave), line(4, PointKind::Responsibility), line(1) }
        << QList<Stage>{ stageNamed("b", 2) }
        << QStringLiteral("line 1|Look|1 covered\nline 4||0 gap\nline 5||0 optional");
    QTest::newRow("a retired line is left out, its criterion is not")
        << QList<JobPoint>{ line(1, PointKind::Requirement, true) } << QList<Stage>{ stageNamed("b", 2) }
        << QStringLiteral("|Look|1 unbound");
    QTest::newRow("two interviews are allowed")
        << QList<JobPoint>{ line(1) } << QList<Stage>{ stageNamed("a", 1), stageNamed("b", 2) }
        << QStringLiteral("line 1|Taste|Look|2 covered\n|Heat,Salt||1 unbound");
    QTest::newRow("a stage held three times counts as three")
        << QList<JobPoint>{ line(1) } << QList<Stage>{ stageNamed("b", 2, StageKind::Interview, 3) }
        << QStringLiteral("line 1|Look|3 overload");
    QTest::newRow("an assessment looks as well")
        << QList<JobPoint>{ line(1) } << QList<Stage>{ stageNamed("b", 2, StageKind::Assessment) }
        << QStringLiteral("line 1|Look|1 covered");
}

void tst_coverage::theMatrix()
{
    QFETCH(QList<JobPoint>, points);
    QFETCH(QList<Stage>, stages);
    QFETCH(QString, matrix);
    const QHash<RubricId, QList<Criterion>> criteria{
        { rubric(1), { covering("Taste", 1), covering("Heat", 2), covering("Salt", 2) } },
        { rubric(2), { covering("Look", 1) } }, { rubric(3), { covering("Smell", 1), covering("Charm", 0) } }
    };
    QCOMPARE(written(coverageOf(points, stages, criteria)), matrix);
}

void tst_coverage::stagesWithoutCardsAreLeftOut()
{
    const Coverage coverage = coverageOf({ line(1) },
        { stageNamed("a", 1), stageNamed("offer", 0, StageKind::Offer), stageNamed("calls", 2, StageKind::References),
            stageNamed("b", 0) },
        {});
    QStringList names;
    for (const Stage &stage : coverage.stages)
        names.append(stage.name);
    QCOMPARE(names.join(u' '), QStringLiteral("a calls b"));
}

void tst_coverage::gapsAndOverloadsAreCounted()
{
    const Coverage coverage = coverageOf({ line(1), line(2), line(3, PointKind::NiceToHave) },
        { stageNamed("b", 2, StageKind::Interview, 3) }, { { rubric(2), { covering("Look", 1) } } });
    QCOMPARE(coverage.gaps(), 1);
    QCOMPARE(coverage.overloads(), 1);
}

void tst_coverage::levelsAreNotMappedByGuess_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("empty");
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<bool>("otherWords");
    const auto row = [](const char *name, const char *from, const char *to, const char *empty, const char *dropped,
                         bool other) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(empty)
                            << QString::fromLatin1(dropped) << other;
    };
    row("the same", "A B C", "A B C", "", "", false);
    row("the same but for case", "A B C", "a b c", "", "", false);
    row("other words", "A B C", "A X C", "", "", true);
    row("more", "A B C", "A B C D E", "D E", "", false);
    row("fewer", "A B C D", "A B C", "", "D", false);
}

void tst_coverage::levelsAreNotMappedByGuess()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, empty);
    QFETCH(QString, dropped);
    QFETCH(bool, otherWords);
    const LevelFit fit = fitOfLevels(from.split(u' '), to.split(u' '));
    QCOMPARE(fit.empty.join(u' '), empty);
    QCOMPARE(fit.dropped.join(u' '), dropped);
    QCOMPARE(fit.otherWords, otherWords);
    QCOMPARE(sentenceOf(fit).isEmpty(), fit.same());
    for (const QString &level : fit.empty + fit.dropped)
        QVERIFY(sentenceOf(fit).contains(QStringLiteral("“%1”").arg(level)));
    Criterion criterion;
    criterion.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    QCOMPARE(withLevels(criterion, 4).anchors, criterion.anchors + QStringList{ QString() });
    QCOMPARE(withLevels(criterion, 2).anchors, criterion.anchors.mid(0, 2));
}

QTEST_GUILESS_MAIN(tst_coverage)
#include "tst_coverage.moc"
