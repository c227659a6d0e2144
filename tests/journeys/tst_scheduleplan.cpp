// SPDX-License-Identifier: GPL-3.0-or-later
// Whole loops planned from a file by the command line, as a script would. Where there are instances with known optima
// beside the project, they are planned too, and judged by the checker that came with them.
#include "domain/planning/loopplanner.h"
#include "exchange/planning/loopplanfile.h"
#include "support/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace shortlist;
using shortlist::test::CommandLine;
using shortlist::test::Ran;

class tst_scheduleplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsPrintedWithItsProof();
    void asManyStepsGiveTheSamePlanAgain();
    void whatIsWrongIsSaid();
    void oneCancelledInterviewIsPlannedAnew();
    void whatCannotBePlannedAnewIsSaid();
    void knownPlansAreMended_data();
    void knownPlansAreMended();
    void theSameStepsGiveTheSamePlan();
    void knownInstancesAreKeptAndBounded_data();
    void knownInstancesAreKeptAndBounded();

private:
    static QDir shared();
    static QJsonObject planAfter(int steps, const QString &instance);
};

QDir tst_scheduleplan::shared()
{
    const QString other = qEnvironmentVariable("SHORTLIST_SHARED");
    return QDir(other.isEmpty() ? QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared") : other);
}

/// A plan as the command line prints it, but the same on every machine: of so many steps, not of so much time.
QJsonObject tst_scheduleplan::planAfter(int steps, const QString &instance)
{
    QFile bytes(instance);
    if (!bytes.open(QIODevice::ReadOnly))
        return {};
    const auto file = readLoopPlanFile(bytes.readAll(), instance);
    if (!file)
        return {};
    LoopPlanner planner(file->problem, 1);
    for (int step = 0; step < steps && !planner.isProven(); ++step)
        planner.step();
    return toJson(*file, planner.plan(), planner.cost(), planner.bound());
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

namespace {

/// Forty candidates who want two interviews each of four people in a week: nothing that is proven soon.
QByteArray crowdedWeek()
{
    // A list in braces that holds one list only is that list.
    const auto span = [](int from, int to) {
        QJsonArray spans;
        spans.append(QJsonArray{ from, to });
        return spans;
    };
    QJsonArray interviewers;
    for (int person = 0; person < 4; ++person) {
        QJsonArray work;
        for (int day = 0; day < 5; ++day)
            work.append(QJsonArray{ day * 1440 + 540 + person * 30, day * 1440 + 900 });
        interviewers.append(QJsonObject{ { QStringLiteral("id"), person },
            { QStringLiteral("stages"), QJsonArray{ person % 2 } },
            { QStringLiteral("families"), QJsonArray{ QStringLiteral("backend") } }, { QStringLiteral("daily_cap"), 4 },
            { QStringLiteral("work"), work }, { QStringLiteral("busy"), span(1440 + 600, 1440 + 660 + person * 15) } });
    }
    QJsonArray candidates;
    for (int id = 0; id < 40; ++id)
        candidates.append(QJsonObject{ { QStringLiteral("id"), id },
            { QStringLiteral("family"), QStringLiteral("backend") }, { QStringLiteral("release"), id % 3 * 1440 },
            { QStringLiteral("availability"), span(id % 7 * 60, 7200 - id % 11 * 100) } });
    return QJsonDocument(
        QJsonObject{ { QStringLiteral("format"), QStringLiteral("loop-plan-1") },
            { QStringLiteral("name"), QStringLiteral("crowded") }, { QStringLiteral("horizon_minutes"), 7200 },
            { QStringLiteral("grid_minutes"), 15 },
            { QStringLiteral("stages"), QJsonArray{ QJsonObject{ { QStringLiteral("minutes"), 30 } },
                                            QJsonObject{ { QStringLiteral("minutes"), 60 } } } },
            { QStringLiteral("min_gap_minutes"), 30 }, { QStringLiteral("alpha_load"), 2 },
            { QStringLiteral("unscheduled_penalty"), 1920 }, { QStringLiteral("interviewers"), interviewers },
            { QStringLiteral("candidates"), candidates } })
        .toJson();
}

} // namespace

void tst_scheduleplan::asManyStepsGiveTheSamePlanAgain()
{
    const CommandLine cli;
    QVERIFY(cli.write(QStringLiteral("crowded.json"), crowdedWeek()));
    const QString ask = QStringLiteral("schedule plan --instance crowded.json --seed 5 --steps %1");
    const Ran two = cli.say(ask.arg(2));
    QVERIFY2(two.code == 0, qPrintable(two.err));
    const QJsonObject plan = two.json().object();
    QVERIFY(!plan.value(QStringLiteral("proven")).toBool());
    QCOMPARE(plan.value(QStringLiteral("steps")).toInt(), 2);
    QCOMPARE(cli.say(ask.arg(2)).out, two.out);
    // What ended by the clock says how far it came, and so many steps come as far.
    const Ran timed = cli.say(QStringLiteral("schedule plan --instance crowded.json --seed 5 --seconds 0.3"));
    const int steps = timed.json().object().value(QStringLiteral("steps")).toInt();
    if (steps > 0)
        QCOMPARE(cli.say(ask.arg(steps)).out, timed.out);
    QCOMPARE(cli.say(ask.arg(0)).code, 2);
    QCOMPARE(cli.say(ask.arg(QStringLiteral("two"))).code, 2);
    // Whatever comes first ends it.
    const Ran both = cli.say(ask.arg(1) + QStringLiteral(" --seconds 60"));
    QCOMPARE(both.json().object().value(QStringLiteral("steps")).toInt(), 1);
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
    for (const char *wrong : { "soon", "0", "-1", "nan", "1,5" })
        QCOMPARE(
            cli.say(QStringLiteral("schedule plan --instance bad.json --seconds %1").arg(QLatin1String(wrong))).code,
            2);
    QCOMPARE(cli.say(QStringLiteral("schedule plan --instance bad.json --seconds 0.2")).code, 1); // it is the file
}

namespace {

/// Two candidates and one interviewer, who has two hours and, with `more`, a third.
QByteArray twoHours(bool more)
{
    return QByteArray(R"({"format": "loop-plan-1", "name": "hours", "horizon_minutes": 1440, "grid_minutes": 60,
        "stages": [{"minutes": 60}], "min_gap_minutes": 0, "alpha_load": 0, "unscheduled_penalty": 384,
        "interviewers": [{"id": "rita", "stages": [0], "families": ["backend"], "daily_cap": 3, "busy": [],
        "work": [[540, )")
         + (more ? "720" : "660") + R"(]]}], "candidates": [{"id": "a:b", "family": "backend", "release": 540,
        "availability": [[540, 660]]}, {"id": 2, "family": "backend", "release": 540, "availability": [[0, 1440]]}]})";
}

constexpr auto kTwoHoursPlan = R"({"bound": 3, "assignments": [
    {"candidate": "a:b", "loop": [{"stage": 0, "interviewer": "rita", "start_minute": 540}]},
    {"candidate": 2, "loop": [{"stage": 0, "interviewer": "rita", "start_minute": 600}]}]})";

} // namespace

void tst_scheduleplan::oneCancelledInterviewIsPlannedAnew()
{
    const CommandLine cli;
    QVERIFY(cli.write(QStringLiteral("hours.json"), twoHours(true)));
    QVERIFY(cli.write(QStringLiteral("plan.json"), kTwoHoursPlan));
    const Ran ran = cli.say(QStringLiteral("schedule plan --instance hours.json --replan plan.json --cancel a:b:0"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject plan = ran.json().object();
    QCOMPARE(plan.value(QStringLiteral("moved")).toArray(), QJsonArray{ 2 });
    QCOMPARE(plan.value(QStringLiteral("objective")).toInt(), 2 + 3);
    QCOMPARE(plan.value(QStringLiteral("bound")).toInt(), 3);
    const auto startOf = [&plan](int place) {
        return plan.value(QStringLiteral("assignments"))
            .toArray()
            .at(place)
            .toObject()
            .value(QStringLiteral("loop"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("start_minute"))
            .toInt();
    };
    QCOMPARE(startOf(0), 600);
    QCOMPARE(startOf(1), 660);
}

void tst_scheduleplan::whatCannotBePlannedAnewIsSaid()
{
    const CommandLine cli;
    QVERIFY(cli.write(QStringLiteral("hours.json"), twoHours(false)));
    QVERIFY(cli.write(QStringLiteral("plan.json"), kTwoHoursPlan));
    QVERIFY(cli.write(QStringLiteral("bad.json"), QByteArray(kTwoHoursPlan).replace("600", "540")));
    const auto say = [&cli](const char *plan, const char *cancel) {
        return cli.say(QStringLiteral("schedule plan --instance hours.json --replan %1 %2")
                           .arg(QLatin1String(plan), QLatin1String(cancel)));
    };
    const Ran tight = say("plan.json", "--cancel a:b:0");
    QCOMPARE(tight.code, 1);
    QVERIFY(tight.out.isEmpty());
    QVERIFY2(
        tight.err.contains(QStringLiteral("Candidate a:b has no loop, even if 3 others move.")), qPrintable(tight.err));
    QVERIFY(say("plan.json", "").err.contains(QStringLiteral("Which interview is cancelled?")));
    QVERIFY(say("plan.json", "--cancel 2").err.contains(QStringLiteral("Which interview is cancelled?")));
    QVERIFY(say("plan.json", "--cancel 2:1").err.contains(QStringLiteral("The plan has no interview “2:1”.")));
    QVERIFY(say("plan.json", "--cancel 9:0").err.contains(QStringLiteral("The plan has no interview “9:0”.")));
    const Ran broken = say("bad.json", "--cancel 2:0");
    QVERIFY2(broken.err.contains(QStringLiteral("double booked")), qPrintable(broken.err));
    QVERIFY(say("hours.json", "--cancel 2:0").err.contains(QStringLiteral("hours.json is not a plan")));
}

void tst_scheduleplan::knownPlansAreMended_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "s20_1", "s40_1", "s80_1" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_scheduleplan::knownPlansAreMended()
{
    QFETCH(QString, name);
    const QString instance = shared().filePath(QStringLiteral("data/loop-plans/%1.json").arg(name));
    const QString checker = shared().filePath(QStringLiteral("tools/check-loop-plan"));
    if (!QFile::exists(instance) || !QFile::exists(checker))
        QSKIP("there are no known instances beside the project");
    const CommandLine cli;
    const QStringList plan{ QStringLiteral("schedule"), QStringLiteral("plan"), QStringLiteral("--instance"),
        instance };
    const QJsonObject before = planAfter(12, instance);
    QVERIFY(cli.write(QStringLiteral("before.json"), QJsonDocument(before).toJson()));
    const QJsonArray old = before.value(QStringLiteral("assignments")).toArray();
    QVERIFY(old.size() >= 16);
    for (int which = 0; which < 4; ++which) {
        const QJsonObject lost = old.at(which * 5).toObject();
        const QString cancel =
            QStringLiteral("%1:%2").arg(lost.value(QStringLiteral("candidate")).toVariant().toString()).arg(which);
        const Ran ran = cli.run(plan
                                + QStringList{ QStringLiteral("--replan"), cli.path(QStringLiteral("before.json")),
                                    QStringLiteral("--cancel"), cancel });
        QVERIFY2(ran.code == 0, qPrintable(cancel + ran.err));
        QVERIFY(cli.write(QStringLiteral("after.json"), ran.out.toUtf8()));
        QProcess check;
        check.start(QStringLiteral("python3"), { checker, instance, cli.path(QStringLiteral("after.json")) });
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        const QJsonArray now = ran.json().object().value(QStringLiteral("assignments")).toArray();
        const QJsonArray moved = ran.json().object().value(QStringLiteral("moved")).toArray();
        QVERIFY(moved.size() <= 3);
        QCOMPARE(now.size(), old.size());
        for (qsizetype i = 0; i < old.size(); ++i) {
            const QJsonValue who = old.at(i).toObject().value(QStringLiteral("candidate"));
            if (i == which * 5)
                QVERIFY(now.at(i) != old.at(i));
            else
                QCOMPARE(now.at(i) != old.at(i), moved.contains(who));
        }
    }
}

// With threads that take turns differently each time: what one finds is handed over after fixed amounts of work.
void tst_scheduleplan::theSameStepsGiveTheSamePlan()
{
    const QString instance = shared().filePath(QStringLiteral("data/loop-plans/s40_1.json"));
    QFile bytes(instance);
    if (!bytes.open(QIODevice::ReadOnly))
        QSKIP("there are no known instances beside the project");
    const auto file = readLoopPlanFile(bytes.readAll(), instance);
    QVERIFY(file);
    LoopPlanner first(file->problem, 2);
    LoopPlanner second(file->problem, 2);
    // Enough for all plans to be divided into parts, for dives, for the question, and for asking near the plan.
    for (int step = 0; step < 24; ++step) {
        // Or nothing more would be held together; who calls a plan the best because one question has no answer is told
        // here, too.
        QVERIFY(!first.isProven());
        first.step();
        second.step();
        QCOMPARE(second.plan(), first.plan());
        QCOMPARE(second.bound(), first.bound());
        QVERIFY2(first.bound() <= 12195, QByteArray::number(qint64(first.bound())).constData());
    }
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
