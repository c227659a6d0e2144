// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli schedule slots”, called as the program it is. It goes by today's clock, so that what is expected is
/// worked out from today.
class tst_clislots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void timesComeWithTheirReasons();
    void timesThatCanBeBookedAre();
    void aBookingTellsWhoIsNotKnownToBeFree();
    void theCandidatesTimesAreKept();
    void whatStandsInTheWayIsSaid();
    void whoWatchesIsNamedAsWhereItIsBooked();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();

private:
    Ran find(const QStringList &words)
    {
        return m_cli->run(QStringList{ QStringLiteral("schedule"), QStringLiteral("slots"), QStringLiteral("ada") }
                          + words + QStringList{ QStringLiteral("--json") });
    }
    QJsonObject answer(const QStringList &words)
    {
        const Ran ran = find(words);
        if (ran.code != 0)
            qWarning("%s", qPrintable(ran.err));
        return ran.json().object();
    }
    static QDateTime start(const QJsonValue &proposal)
    {
        return QDateTime::fromString(proposal.toObject().value(QStringLiteral("start_at")).toString(), Qt::ISODate);
    }

    std::unique_ptr<CommandLine> m_cli;
};

void tst_clislots::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->setUpTeam());
}

void tst_clislots::timesComeWithTheirReasons()
{
    const QJsonObject found = answer({});
    const QJsonArray proposals = found.value(QStringLiteral("proposals")).toArray();
    QCOMPARE(proposals.size(), 5);
    QVERIFY(found.value(QStringLiteral("blocking")).isNull());
    QCOMPARE(found.value(QStringLiteral("candidate")).toString(), QStringLiteral("Ada Quill"));
    QCOMPARE(found.value(QStringLiteral("candidate_zone")).toString(), QStringLiteral("Europe/London"));
    const int notice = found.value(QStringLiteral("notice_hours")).toInt();
    QVERIFY(notice == 48 || notice == 72);
    int before = 0;
    QList<QDateTime> starts;
    for (const QJsonValue proposal : proposals) {
        QVERIFY(start(proposal) > QDateTime::currentDateTimeUtc().addSecs(qint64(notice) * 3600 - 120));
        QVERIFY(!proposal.toObject().value(QStringLiteral("reasons")).toArray().isEmpty());
        QVERIFY(!proposal.toObject().value(QStringLiteral("people")).toArray().isEmpty());
        // No calendar of the team was read.
        const QJsonArray unknown = proposal.toObject().value(QStringLiteral("unknown")).toArray();
        QVERIFY(!unknown.isEmpty() && unknown.first().toObject().value(QStringLiteral("known_until")).isNull());
        QVERIFY(!unknown.first().toObject().value(QStringLiteral("person_id")).toString().isEmpty());
        const int cost = proposal.toObject().value(QStringLiteral("cost")).toObject().value(u"total").toInt();
        QVERIFY(cost >= before);
        before = cost;
        for (const QDateTime &other : std::as_const(starts))
            QVERIFY(std::abs(other.secsTo(start(proposal))) >= 3600);
        starts.append(start(proposal));
    }
    const Ran printed = m_cli->say(QStringLiteral("schedule slots ada"));
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.out.count(QStringLiteral("Not known whether ")), 5);
    QVERIFY2(printed.out.contains(QStringLiteral("Europe/Berlin"))
                 && printed.out.contains(QStringLiteral("Europe/London")) && printed.out.count(u'\n') >= 6,
        qPrintable(printed.out));
}

void tst_clislots::timesThatCanBeBookedAre()
{
    const QJsonObject best = answer({}).value(QStringLiteral("proposals")).toArray().first().toObject();
    QStringList book{ QStringLiteral("--as"), QStringLiteral("rita"), QStringLiteral("interview"),
        QStringLiteral("book"), QStringLiteral("ada"), QStringLiteral("--at"),
        best.value(QStringLiteral("start_at")).toString() };
    for (const QJsonValue person : best.value(QStringLiteral("people")).toArray())
        book << QStringLiteral("--with") << person.toObject().value(QStringLiteral("person_id")).toString();
    const Ran booked = m_cli->run(book); // without a reason: nothing speaks against it
    QVERIFY2(booked.code == 0, qPrintable(booked.err));
    // What the proposal said of those whom no calendar knows is said of the booking too.
    for (const QJsonValue reason : best.value(QStringLiteral("reasons")).toArray()) {
        if (const QString words = reason.toString(); words.startsWith(QStringLiteral("Not known whether ")))
            QVERIFY2(booked.out.contains(words + u".\n"), qPrintable(booked.out));
    }
    QCOMPARE(
        booked.out.count(QStringLiteral("Not known whether ")), best.value(QStringLiteral("unknown")).toArray().size());
    QVERIFY(!best.value(QStringLiteral("unknown")).toArray().isEmpty());
}

void tst_clislots::aBookingTellsWhoIsNotKnownToBeFree()
{
    const QJsonObject best = answer({}).value(QStringLiteral("proposals")).toArray().first().toObject();
    QStringList book{ QStringLiteral("--as"), QStringLiteral("rita"), QStringLiteral("interview"),
        QStringLiteral("book"), QStringLiteral("ada"), QStringLiteral("--at"),
        best.value(QStringLiteral("start_at")).toString(), QStringLiteral("--json") };
    for (const QJsonValue person : best.value(QStringLiteral("people")).toArray())
        book << QStringLiteral("--with") << person.toObject().value(QStringLiteral("person_id")).toString();
    const Ran booked = m_cli->run(book);
    QVERIFY2(booked.code == 0, qPrintable(booked.err));
    const QJsonObject said = booked.json().object();
    QVERIFY(said.value(QStringLiteral("done")).toBool());
    QVERIFY(!said.value(QStringLiteral("id")).toString().isEmpty());
    QCOMPARE(said.value(QStringLiteral("unknown")).toArray(), best.value(QStringLiteral("unknown")).toArray());
}

void tst_clislots::theCandidatesTimesAreKept()
{
    // A day next week, so that no rule of notice is in the way, as somebody in London writes it.
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate monday = today.addDays(8 - today.dayOfWeek() + 7);
    const QString written = QLocale::c().toString(monday, QStringLiteral("ddd d MMM")) + QStringLiteral(" 10–12");
    const QJsonObject found =
        answer({ QStringLiteral("--candidate-times"), written, QStringLiteral("--days"), QStringLiteral("21") });
    QCOMPARE(found.value(QStringLiteral("candidate_times")).toArray().size(), 1);
    const QJsonArray proposals = found.value(QStringLiteral("proposals")).toArray();
    QVERIFY(!proposals.isEmpty());
    for (const QJsonValue proposal : proposals) {
        const QDateTime there = start(proposal).toTimeZone(QTimeZone("Europe/London"));
        QCOMPARE(there.date(), monday);
        QVERIFY(there.time() >= QTime(10, 0) && there.time() < QTime(12, 0));
    }
    const Ran unread = find({ QStringLiteral("--candidate-times"), written + QStringLiteral(", whenever") });
    QCOMPARE(unread.code, 1);
    QVERIFY2(unread.err.contains(QStringLiteral("“whenever”")), qPrintable(unread.err));
}

void tst_clislots::whatStandsInTheWayIsSaid()
{
    // In the night only: no working hours of anybody, on a day that is far enough away.
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(9);
    const QString written = day.toString(Qt::ISODate) + QStringLiteral(" 0:00-4:00");
    const QStringList asked{ QStringLiteral("--candidate-times"), written };
    const QJsonObject found = answer(asked);
    QVERIFY(found.value(QStringLiteral("proposals")).toArray().isEmpty());
    const QJsonObject blocking = found.value(QStringLiteral("blocking")).toObject();
    QCOMPARE(blocking.value(QStringLiteral("rules")).toArray(), QJsonArray{ QStringLiteral("hours") });
    QVERIFY(blocking.value(QStringLiteral("relaxable")).toBool());
    QVERIFY(blocking.value(QStringLiteral("sentences"))
                .toArray()
                .first()
                .toString()
                .contains(QStringLiteral("working hours")));
    const Ran printed =
        m_cli->run(QStringList{ QStringLiteral("schedule"), QStringLiteral("slots"), QStringLiteral("ada") } + asked);
    QVERIFY2(printed.code == 0 && printed.out.contains(QStringLiteral("--relax hours")), qPrintable(printed.out));
    const QJsonArray relaxed = answer(asked + QStringList{ QStringLiteral("--relax"), QStringLiteral("hours") })
                                   .value(QStringLiteral("proposals"))
                                   .toArray();
    QVERIFY(!relaxed.isEmpty());
    QCOMPARE(start(relaxed.first()), start(blocking.value(QStringLiteral("proposal"))));
    const QJsonObject first = relaxed.first().toObject();
    QVERIFY(first.value(QStringLiteral("cost")).toObject().value(QStringLiteral("hours")).toInt() > 0);
    const auto reasons = first.value(QStringLiteral("reasons")).toVariant().toStringList();
    QVERIFY2(std::any_of(reasons.begin(), reasons.end(),
                 [](const QString &reason) { return reason.endsWith(QStringLiteral(", outside working hours")); }),
        qPrintable(reasons.join(u'|')));
    // Days away are nobody's to set aside.
    const Ran refused = find({ QStringLiteral("--relax"), QStringLiteral("away") });
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(QStringLiteral("cannot be set aside")));
}

void tst_clislots::whoWatchesIsNamedAsWhereItIsBooked()
{
    const QJsonArray proposals = answer({}).value(QStringLiteral("proposals")).toArray();
    QVERIFY(!proposals.isEmpty());
    const auto who = [](const QJsonArray &all) { return all.first().toObject().value(QStringLiteral("people")); };
    const QString leads = who(proposals).toArray().first().toObject().value(QStringLiteral("name")).toString();
    const QString watches = leads.startsWith(QLatin1String("Rita")) ? QStringLiteral("sena") : QStringLiteral("rita");
    const QJsonArray both =
        answer({ QStringLiteral("--with"), leads, QStringLiteral("--shadow"), watches }).value(u"proposals").toArray();
    QVERIFY(!both.isEmpty());
    QStringList roles;
    for (const QJsonValue person : who(both).toArray()) {
        QVERIFY(!person.toObject().value(QStringLiteral("name")).toString().isEmpty());
        roles += person.toObject().value(QStringLiteral("role")).toString();
    }
    QCOMPARE(roles, (QStringList{ QStringLiteral("interviewer"), QStringLiteral("shadow") }));
}

void tst_clislots::wrongWordsAreSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no application") << QStringLiteral("schedule slots") << 2 << QStringLiteral("APPLICATION");
    QTest::newRow("nobody") << QStringLiteral("schedule slots zoe") << 1 << QStringLiteral("zoe");
    QTest::newRow("stage") << QStringLiteral("schedule slots ada --stage dance") << 1 << QStringLiteral("dance");
    QTest::newRow("day") << QStringLiteral("schedule slots ada --from soon") << 2 << QStringLiteral("soon");
    QTest::newRow("days") << QStringLiteral("schedule slots ada --days 400") << 2 << QStringLiteral("56");
    QTest::newRow("rule") << QStringLiteral("schedule slots ada --relax all") << 2 << QStringLiteral("notice");
    QTest::newRow("zone") << QStringLiteral("schedule slots ada --zone Mars") << 1 << QStringLiteral("Mars");
}

void tst_clislots::wrongWordsAreSaid()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = m_cli->say(line);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(tst_clislots)
#include "tst_clislots.moc"
