// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"
#include "exchange/planning/loopplanfile.h"

#include <QJsonDocument>
#include <QtTest>

using namespace shortlist;

namespace {

/// One stage, one interviewer, one candidate.
QJsonObject smallest()
{
    return QJsonDocument::fromJson(
        R"({"format": "loop-plan-1", "name": "one", "horizon_minutes": 1440, "grid_minutes": 15,
        "stages": [{"minutes": 30}], "min_gap_minutes": 30, "alpha_load": 2, "unscheduled_penalty": 96,
        "interviewers": [{"id": "ann", "stages": [0], "families": ["backend"], "daily_cap": 2, "work": [[540, 720]], "busy": [[540, 570]]}],
        "candidates": [{"id": 7, "family": "backend", "release": 500, "availability": [[0, 1440]]}]})")
        .object();
}

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

/// The smallest problem with one value of one entry changed.
QByteArray with(const QString &list, const QString &key, const QJsonValue &value)
{
    QJsonObject object = smallest();
    if (list.isEmpty()) {
        object.insert(key, value);
        return bytesOf(object);
    }
    QJsonArray entries = object.value(list).toArray();
    QJsonObject entry = entries.at(0).toObject();
    entry.insert(key, value);
    entries.replace(0, entry);
    object.insert(list, entries);
    return bytesOf(object);
}

QJsonArray span(int from, int to)
{
    QJsonArray spans;
    spans.append(QJsonArray{ from, to });
    return spans;
}

} // namespace

class tst_loopplanfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aPlanIsWrittenWithTheIdsOfTheFile();
    void whoWaitsSinceBeforeTheStartCostsWhatTheyWaited_data();
    void whoWaitsSinceBeforeTheStartCostsWhatTheyWaited();
    void aWindowWithinAnEarlierOneIsLeftOut();
};

void tst_loopplanfile::everythingIsRead()
{
    const auto file = readLoopPlanFile(bytesOf(smallest()), QStringLiteral("one.json"));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
    const LoopProblem &problem = file->problem;
    QCOMPARE(problem.horizonMinutes, 1440);
    QCOMPARE(problem.gapMinutes, 30);
    QCOMPARE(problem.loadWeight, 2);
    QCOMPARE(problem.unplacedPenalty, 96);
    QCOMPARE(problem.stageMinutes, std::vector<int>{ 30 });
    QCOMPARE(problem.interviewers.size(), size_t(1));
    QCOMPARE(problem.interviewers[0].dailyCap, 2);
    QCOMPARE(problem.interviewers[0].work[0].to, 720);
    QCOMPARE(problem.interviewers[0].busy[0].from, 540);
    QCOMPARE(problem.candidates[0].release, 500);
    QCOMPARE(problem.candidates[0].family, problem.interviewers[0].families[0]);
    QCOMPARE(file->interviewers.at(0).toString(), QStringLiteral("ann"));
    QCOMPARE(file->candidates.at(0).toInt(), 7);
}

void tst_loopplanfile::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const QString people = QStringLiteral("interviewers");
    const QString candidates = QStringLiteral("candidates");
    QTest::newRow("nothing") << QByteArray() << "loops.json"
                             << "p.json is not a JSON object";
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f{", 4) << "loops.json"
                            << "not a JSON object";
    QTest::newRow("another format") << with({}, QStringLiteral("format"), QStringLiteral("x")) << "loops.format"
                                    << "loop-plan-1";
    QTest::newRow("no grid") << with({}, QStringLiteral("grid_minutes"), 0) << "loops.number"
                             << "“grid_minutes” must be a whole number from 1";
    QTest::newRow("half a minute") << with({}, QStringLiteral("min_gap_minutes"), 0.5) << "loops.number"
                                   << "min_gap_minutes";
    QTest::newRow("text for a number") << with({}, QStringLiteral("alpha_load"), QStringLiteral("2")) << "loops.number"
                                       << "alpha_load";
    QTest::newRow("no stages") << with({}, QStringLiteral("stages"), QJsonArray()) << "loops.stages"
                               << "1 to 20 stages";
    QTest::newRow("people are no list") << with({}, people, 3) << "loops.list"
                                        << "“interviewers” must be a list";
    QTest::newRow("no such stage") << with(people, QStringLiteral("stages"), QJsonArray{ 1 }) << "loops.number"
                                   << "p.json, interviewers, entry 1: “stages”";
    QTest::newRow("no pair") << with(people, QStringLiteral("busy"), QJsonArray{ 5 }) << "loops.span"
                             << "pairs";
    QTest::newRow("backwards") << with(people, QStringLiteral("work"), span(700, 600)) << "loops.span"
                               << "ends before it begins";
    QTest::newRow("before the horizon") << with(people, QStringLiteral("work"), span(-60, 600)) << "loops.work"
                                        << "before the horizon";
    QTest::newRow("days overlap") << with(
        people, QStringLiteral("work"), QJsonArray{ QJsonArray{ 0, 600 }, QJsonArray{ 500, 700 } })
                                  << "loops.work"
                                  << "overlap";
    QTest::newRow("no family") << with(candidates, QStringLiteral("family"), 4) << "loops.family"
                               << "candidates, entry 1: a family";
    QTest::newRow("no id") << with(candidates, QStringLiteral("id"), QJsonValue()) << "loops.id"
                           << "“id”";
    QTest::newRow("too fine for too long") << with({}, QStringLiteral("grid_minutes"), 1e9) << "loops.number"
                                           << "grid_minutes";
    QJsonObject twice = smallest();
    QJsonArray both = twice.value(candidates).toArray();
    both.append(both.at(0));
    twice.insert(candidates, both);
    QTest::newRow("twice") << bytesOf(twice) << "loops.twice"
                           << "the id “7” is there twice";
}

void tst_loopplanfile::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    QFETCH(QString, words);
    const auto file = readLoopPlanFile(bytes, QStringLiteral("p.json"));
    QVERIFY(!file);
    QCOMPARE(file.error().key, key);
    QVERIFY2(file.error().sentence.contains(words), qPrintable(file.error().sentence));
    QVERIFY(!file.error().advice.isEmpty());
}

void tst_loopplanfile::aPlanIsWrittenWithTheIdsOfTheFile()
{
    const auto file = readLoopPlanFile(bytesOf(smallest()), QStringLiteral("one.json"));
    QVERIFY(file);
    const QJsonObject written = toJson(*file, { { { { 0, 38 } } } }, 6, 5);
    const QJsonObject assignment = written.value(QStringLiteral("assignments")).toArray().at(0).toObject();
    QCOMPARE(assignment.value(QStringLiteral("candidate")).toInt(), 7);
    const QJsonObject interview = assignment.value(QStringLiteral("loop")).toArray().at(0).toObject();
    QCOMPARE(interview.value(QStringLiteral("interviewer")).toString(), QStringLiteral("ann"));
    QCOMPARE(interview.value(QStringLiteral("start_minute")).toInt(), 570);
    QCOMPARE(written.value(QStringLiteral("objective")).toInt(), 6);
    QCOMPARE(written.value(QStringLiteral("gap")).toDouble(), 0.2);
    QVERIFY(!written.value(QStringLiteral("proven")).toBool());
    QVERIFY(toJson(*file, { { {} } }, 96, 96).value(QStringLiteral("assignments")).toArray().isEmpty());
}

void tst_loopplanfile::whoWaitsSinceBeforeTheStartCostsWhatTheyWaited_data()
{
    QTest::addColumn<int>("release");
    QTest::addColumn<int>("steps"); // from the release, rounded up to the grid, to the end at minute 600
    QTest::newRow("on the grid") << -60 << 44;
    QTest::newRow("just before the start") << -14 << 40;
    QTest::newRow("off the grid") << -20 << 41;
    QTest::newRow("after the start") << 500 << 6;
}

void tst_loopplanfile::whoWaitsSinceBeforeTheStartCostsWhatTheyWaited()
{
    QFETCH(int, release);
    QFETCH(int, steps);
    const auto file = readLoopPlanFile(
        with(QStringLiteral("candidates"), QStringLiteral("release"), release), QStringLiteral("one.json"));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
    LoopPlanner planner(file->problem, 1);
    for (int i = 0; i < 20 && !planner.isProven(); ++i)
        planner.step();
    const LoopPlan plan = planner.plan();
    QVERIFY(!brokenRule(file->problem, plan));
    QCOMPARE(planner.cost(), steps);
    QVERIFY(planner.isProven());
    const QJsonObject written = toJson(*file, plan, planner.cost(), planner.bound());
    const QJsonObject loop = written.value(QStringLiteral("assignments")).toArray().at(0).toObject();
    const QJsonObject interview = loop.value(QStringLiteral("loop")).toArray().at(0).toObject();
    QCOMPARE(interview.value(QStringLiteral("start_minute")).toInt(), 570);
    const auto again = readLoopPlan(bytesOf(written), QStringLiteral("plan.json"), *file);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY(again->plan == plan);
}

/// Every interview in it counts for the earlier one.
void tst_loopplanfile::aWindowWithinAnEarlierOneIsLeftOut()
{
    const auto windowsOf = [](const QJsonArray &work) {
        const auto file = readLoopPlanFile(
            with(QStringLiteral("interviewers"), QStringLiteral("work"), work), QStringLiteral("one.json"));
        return file ? int(file->problem.interviewers[0].work.size()) : -1;
    };
    const QJsonArray day{ 540, 720 };
    QCOMPARE(windowsOf({ day, day }), 1);
    QCOMPARE(windowsOf({ day, QJsonArray{ 600, 660 }, QJsonArray{ 720, 900 } }), 2);
    QCOMPARE(windowsOf({ QJsonArray{ 600, 600 }, day }), 1); // holds no interview
    QCOMPARE(windowsOf({ QJsonArray{ 600, 660 }, day }), -1); // some count for the first, some for the second
}

QTEST_GUILESS_MAIN(tst_loopplanfile)
#include "tst_loopplanfile.moc"
