// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli schedule loop”, called as the program it is. It goes by today's clock.
class tst_cliloop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void plansComeWithTheirReasons();
    void aPlanIsBookedAndUndoneAtOnce();
    void loopsOfAJobArePlannedAndBookedTogether();
    void whatStandsInTheWayIsSaid();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();

private:
    Ran ask(const QStringList &words)
    {
        return m_cli->run(QStringList{ QStringLiteral("--as"), QStringLiteral("rita"), QStringLiteral("schedule"),
                              QStringLiteral("loop"), QStringLiteral("ada"), QStringLiteral("--json") }
                          + words);
    }
    QJsonObject answer(const QStringList &words)
    {
        const Ran ran = ask(words);
        if (ran.code != 0)
            qWarning("%s", qPrintable(ran.err));
        return ran.json().object();
    }
    static QDateTime moment(const QJsonValue &interview, const char *key)
    {
        return QDateTime::fromString(interview.toObject().value(QLatin1String(key)).toString(), Qt::ISODate);
    }
    int booked()
    {
        const Ran ran = m_cli->say(QStringLiteral("interview list --json"));
        const QJsonDocument json = ran.json();
        return int(json.isArray() ? json.array().size() : json.object().value(u"interviews").toArray().size());
    }

    std::unique_ptr<CommandLine> m_cli;
};

void tst_cliloop::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->setUpTeam());
}

void tst_cliloop::plansComeWithTheirReasons()
{
    const QJsonObject found = answer({ QStringLiteral("--days"), QStringLiteral("28") });
    const QJsonArray plans = found.value(u"plans").toArray();
    QCOMPARE(plans.size(), 3);
    QCOMPARE(found.value(u"proven").toBool(), true);
    QVERIFY(found.value(u"blocking").isNull());
    int before = 0;
    QSet<QByteArray> different;
    for (const QJsonValue plan : plans) {
        const QJsonArray interviews = plan.toObject().value(u"interviews").toArray();
        QVERIFY(interviews.size() >= 2);
        int points = 0;
        QDateTime end;
        for (const QJsonValue interview : interviews) {
            QVERIFY(!end.isValid() || end.addSecs(900) <= moment(interview, "start_at"));
            end = moment(interview, "end_at");
            points += interview.toObject().value(u"cost").toObject().value(u"total").toInt();
            QVERIFY(!interview.toObject().value(u"reasons").toArray().isEmpty());
            QVERIFY(!interview.toObject().value(u"people").toArray().isEmpty());
        }
        QCOMPARE(plan.toObject().value(u"cost").toInt(), points);
        QVERIFY(before <= points);
        before = points;
        different.insert(QJsonDocument(interviews).toJson());
    }
    QCOMPARE(different.size(), 3);
    const Ran printed = m_cli->say(QStringLiteral("--as rita schedule loop ada --days 28"));
    QCOMPARE(printed.code, 0);
    QVERIFY2(printed.out.contains(QStringLiteral("Plan 3: ")) && printed.out.contains(QStringLiteral("proven best")),
        qPrintable(printed.out));
}

void tst_cliloop::aPlanIsBookedAndUndoneAtOnce()
{
    const QJsonObject best =
        answer({ QStringLiteral("--days"), QStringLiteral("28"), QStringLiteral("--book"), QStringLiteral("1") });
    const auto interviews = best.value(u"interviews").toArray();
    QVERIFY(interviews.size() >= 2);
    QCOMPARE(best.value(u"booked").toArray().size(), interviews.size());
    QCOMPARE(booked(), int(interviews.size()));
    const Ran again = ask({});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains(QStringLiteral("All interviews of Ada Quill are booked.")), qPrintable(again.err));
    QCOMPARE(m_cli->say(QStringLiteral("--as rita undo")).code, 0);
    QCOMPARE(booked(), 0);
}

void tst_cliloop::loopsOfAJobArePlannedAndBookedTogether()
{
    for (const char *name : { "Ben Rook", "Cleo Hart" }) {
        const QString who = QString::fromLatin1(name);
        const QString first = who.section(u' ', 0, 0).toLower();
        QCOMPARE(
            m_cli->say(QStringLiteral("--as rita candidates add '%1' --email %2@mail.example").arg(who, first)).code,
            0);
        QCOMPARE(
            m_cli->say(QStringLiteral("--as rita application apply %1 associate --opening 1001-1").arg(first)).code, 0);
    }
    const QString ask = QStringLiteral("--as rita schedule loops associate --seconds 2 --json");
    const Ran ran = m_cli->say(ask);
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject plan = ran.json().object();
    const QJsonArray loops = plan.value(u"loops").toArray();
    QCOMPARE(loops.size(), 3);
    QVERIFY(plan.value(u"bound").toInt() > 0);
    const int steps = plan.value(u"steps").toInt();
    const Ran again =
        m_cli->say(QStringLiteral("--as rita schedule loops associate --steps %1 --json").arg(std::max(1, steps)));
    QCOMPARE(again.json().object().value(u"loops").toArray(), loops);
    QCOMPARE(again.json().object().value(u"steps").toInt(), steps);
    QVERIFY(plan.value(u"bound").toInt() <= plan.value(u"objective").toInt());
    int interviews = 0;
    int more = 0;
    for (const QJsonValue loop : loops)
        interviews += int(loop.toObject().value(u"interviews").toArray().size());
    QVERIFY(interviews >= 6);
    for (const QJsonValue person : plan.value(u"load").toArray())
        more += person.toObject().value(u"after").toInt() - person.toObject().value(u"before").toInt();
    QCOMPARE(more, interviews);
    QCOMPARE(booked(), 0);
    const Ran done = m_cli->say(ask + QStringLiteral(" --book-all"));
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QCOMPARE(booked(), int(done.json().object().value(u"booked").toArray().size()));
    QVERIFY(booked() >= 6);
    // On the clock of who planned it.
    for (const QJsonValue interview : m_cli->say(QStringLiteral("interview list --json")).json().array())
        QCOMPARE(interview.toObject().value(u"zone").toString(), QStringLiteral("Europe/Berlin"));
    const QJsonArray leftOut = m_cli->say(ask).json().object().value(u"left_out").toArray();
    QCOMPARE(leftOut.size(), 3);
    QCOMPARE(leftOut.at(0).toObject().value(u"candidate").toString(), QStringLiteral("Ada Quill"));
    // Around the first of them it is planned again, which is shown before it is done.
    const int before = booked();
    const Ran early = m_cli->say(QStringLiteral("--as rita interview no-show %1")
                                     .arg(done.json().object().value(u"booked").toArray().at(0).toString()));
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains(QStringLiteral("has not begun yet")), qPrintable(early.err));
    const QString lost = done.json().object().value(u"booked").toArray().at(0).toString();
    const QString anew = QStringLiteral("--as rita schedule replan %1 --json").arg(lost);
    const QJsonObject shown = m_cli->say(anew).json().object();
    const QJsonArray moves = shown.value(u"moves").toArray();
    QVERIFY(std::any_of(moves.begin(), moves.end(),
        [&lost](const QJsonValue &move) { return move.toObject().value(u"interview_id").toString() == lost; }));
    QVERIFY(shown.value(u"others_moved").toArray().size() <= 3);
    QVERIFY(!shown.value(u"moved").toBool(true));
    const Ran moved = m_cli->say(anew + QStringLiteral(" --move-all"));
    QVERIFY2(moved.code == 0, qPrintable(moved.err));
    QCOMPARE(moved.json().object().value(u"moves").toArray(), moves);
    QVERIFY(moved.json().object().value(u"moved").toBool());
    QCOMPARE(booked(), before);
    const Ran table = m_cli->say(QStringLiteral("--as rita schedule replan %1 --zone Europe/Berlin").arg(lost));
    QVERIFY2(table.out.contains(QStringLiteral("--move-all changes them")), qPrintable(table.out + table.err));
    QCOMPARE(m_cli->say(QStringLiteral("--as rita undo")).code, 0);
    QCOMPARE(m_cli->say(QStringLiteral("--as rita undo")).code, 0);
    QCOMPARE(booked(), 0);
    const Ran printed = m_cli->say(QStringLiteral("--as rita schedule loops associate --opening 1001-1 --seconds 1"));
    QVERIFY2(printed.out.contains(QStringLiteral("3 of 3 candidate")), qPrintable(printed.out));
    // The proof says nothing of who is planned after the rest.
    const int later = plan.value(u"one_by_one").toInt(-1);
    QCOMPARE(plan.value(u"proof_covers").toInt() + later, 3);
    QCOMPARE(printed.out.contains(QStringLiteral("planned one by one")), later > 0);
    QVERIFY2(printed.out.contains(QStringLiteral("Europe/Berlin")), qPrintable(printed.out));
}

void tst_cliloop::whatStandsInTheWayIsSaid()
{
    // In the night only: no working hours of anybody.
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(9);
    const QStringList asked{ QStringLiteral("--candidate-times"),
        day.toString(Qt::ISODate) + QStringLiteral(" 0:00-6:00") };
    const QJsonObject found = answer(asked);
    QVERIFY(found.value(u"plans").toArray().isEmpty());
    const QJsonObject blocking = found.value(u"blocking").toObject();
    QVERIFY(blocking.value(u"rules").toArray().contains(QStringLiteral("hours"))
            || blocking.value(u"rules").toArray().contains(QStringLiteral("candidate_times")));
    QVERIFY(!blocking.value(u"sentences").toArray().isEmpty());
    QVERIFY(!found.value(u"stuck_at").toString().isEmpty());
    const Ran none = ask(asked + QStringList{ QStringLiteral("--book"), QStringLiteral("1") });
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains(QStringLiteral("There is no plan 1.")), qPrintable(none.err));
    QCOMPARE(booked(), 0);
}

void tst_cliloop::wrongWordsAreSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("spacing") << QStringList{ QStringLiteral("--spacing"), QStringLiteral("wide") }
                             << QStringLiteral("one_day");
    QTest::newRow("rule") << QStringList{ QStringLiteral("--relax"), QStringLiteral("busy") }
                          << QStringLiteral("cannot be set aside");
    QTest::newRow("plan") << QStringList{ QStringLiteral("--book"), QStringLiteral("9") }
                          << QStringLiteral("There is no plan 9.");
    QTest::newRow("days") << QStringList{ QStringLiteral("--days"), QStringLiteral("900") } << QStringLiteral("56");
}

void tst_cliloop::wrongWordsAreSaid()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const Ran ran = ask(words);
    QVERIFY(ran.code != 0);
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(tst_cliloop)
#include "tst_cliloop.moc"
