// SPDX-License-Identifier: GPL-3.0-or-later
// Whole loops planned from a file by the command line, as a script would. Where there are instances with known optima
// beside the project, they are planned too, and judged by the checker that came with them.
#include "support/commandline.h"

#include <QDir>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

class tst_scheduleplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsPrintedWithItsProof();
    void whatIsWrongIsSaid();
    void knownInstancesAreKeptAndBounded_data();
    void knownInstancesAreKeptAndBounded();

private:
    static QDir shared();
};

QDir tst_scheduleplan::shared()
{
    const QString other = qEnvironmentVariable("SHORTLIST_SHARED");
    return QDir(other.isEmpty() ? QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared") : other);
}

void tst_scheduleplan::aPlanIsPrintedWithItsProof()
{
    const CommandLine cli;
    QVERIFY(cli.write(QStringLiteral("two.json"),
        R"({"format": "loop-plan-1", "name": "two", "horizon_minutes": 1440, "grid_minutes": 15, "stages": [{"minutes": 30},
        {"minutes": 60}], "min_gap_minutes": 30, "alpha_load": 2, "unscheduled_penalty": 384, "interviewers": [{"id": "rita",
        "stages": [0], "families": ["backend"], "daily_cap": 2, "work": [[540, 720]], "busy": [[540, 570]]}, {"id": "sena",
        "stages": [1], "families": ["backend"], "daily_cap": 2, "work": [[540, 840]], "busy": []}], "candidates": [{"id": 1,
        "family": "backend", "release": 540, "availability": [[0, 1440]]}, {"id": 2, "family": "backend", "release": 540,
        "availability": [[0, 1440]]}]})"));
    const Ran ran = cli.say(QStringLiteral("schedule plan --instance two.json --seconds 20 --seed 4"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject plan = ran.json().object();
    // Screened at 9:30 and 10:00, interviewed at 10:30 and 11:30: 10 and 14 quarters after 9, and twice 2 for a second
    // one.
    QCOMPARE(plan.value(QStringLiteral("objective")).toInt(), 10 + 14 + 4);
    QCOMPARE(plan.value(QStringLiteral("bound")).toInt(), 28);
    QCOMPARE(plan.value(QStringLiteral("gap")).toDouble(), 0.0);
    QVERIFY(plan.value(QStringLiteral("proven")).toBool());
    QCOMPARE(plan.value(QStringLiteral("assignments")).toArray().size(), 2);
    const Ran again = cli.say(QStringLiteral("schedule plan --instance two.json --seconds 20 --seed 4"));
    QCOMPARE(again.out, ran.out);
}

void tst_scheduleplan::whatIsWrongIsSaid()
{
    const CommandLine cli;
    QVERIFY(cli.write(QStringLiteral("bad.json"), R"({"format": "loop-plan-1", "horizon_minutes": "long"})"));
    const Ran bad = cli.say(QStringLiteral("schedule plan --instance bad.json"));
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.out.isEmpty());
    QVERIFY2(
        bad.err.contains(QStringLiteral("bad.json: “horizon_minutes” must be a whole number")), qPrintable(bad.err));
    QCOMPARE(cli.say(QStringLiteral("schedule plan")).code, 1);
    QCOMPARE(cli.say(QStringLiteral("schedule plan --instance none.json")).code, 1);
    QCOMPARE(cli.say(QStringLiteral("schedule plan --instance bad.json --seconds soon")).code, 2);
}

void tst_scheduleplan::knownInstancesAreKeptAndBounded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least"); // no plan costs less than this
    QTest::newRow("10") << "s10_1" << 2699;
    QTest::newRow("20") << "s20_1" << 6714;
    QTest::newRow("40") << "s40_1" << 12195;
    QTest::newRow("80") << "s80_1" << 37511;
}

void tst_scheduleplan::knownInstancesAreKeptAndBounded()
{
    QFETCH(QString, name);
    QFETCH(int, least);
    const QString instance = shared().filePath(QStringLiteral("data/loop-plans/%1.json").arg(name));
    const QString checker = shared().filePath(QStringLiteral("tools/check-loop-plan"));
    if (!QFile::exists(instance) || !QFile::exists(checker))
        QSKIP("there are no known instances beside the project");
    const CommandLine cli;
    const Ran ran = cli.run({ QStringLiteral("schedule"), QStringLiteral("plan"), QStringLiteral("--instance"),
        instance, QStringLiteral("--seconds"), QStringLiteral("2") });
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(cli.write(QStringLiteral("plan.json"), ran.out.toUtf8()));
    const int objective = ran.json().object().value(QStringLiteral("objective")).toInt();
    QVERIFY(ran.json().object().value(QStringLiteral("bound")).toInt() <= least);
    QVERIFY(objective >= least);
    QProcess check;
    check.start(QStringLiteral("python3"), { checker, instance, cli.path(QStringLiteral("plan.json")) });
    QVERIFY(check.waitForFinished());
    const QString verdict = QString::fromUtf8(check.readAllStandardOutput());
    QCOMPARE(check.exitCode(), 0);
    QVERIFY2(
        verdict.startsWith(QLatin1String("valid;")) && verdict.contains(QStringLiteral("objective %1").arg(objective)),
        qPrintable(verdict));
}

QTEST_GUILESS_MAIN(tst_scheduleplan)
#include "tst_scheduleplan.moc"
