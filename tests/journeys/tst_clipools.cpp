// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli people pool” and “people load”, called as the program they are.
class tst_clipools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        QVERIFY(m_cli->setUpTeam());
    }

    void aPoolIsMadeFilledAndListed();
    void thePoolDecidesWhoIsProposed();
    void theLoadIsCountedByWeek();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();

private:
    QJsonObject pool(const QString &words) const
    {
        const Ran ran = m_cli->say(QStringLiteral("--as rita people pool ") + words + QStringLiteral(" --json"));
        if (ran.code != 0)
            qWarning("%s", qPrintable(ran.err));
        return ran.json().object();
    }

    std::unique_ptr<CommandLine> m_cli;
};

void tst_clipools::aPoolIsMadeFilledAndListed()
{
    const QJsonArray before = m_cli->say(QStringLiteral("people pool --json")).json().array();
    QVERIFY(before.size() >= 3);
    for (const QJsonValue kind : before)
        QCOMPARE(kind.toObject().value(u"has_pool").toBool(true), false);
    const QJsonObject made =
        pool(QStringLiteral("technical --make --shadows-needed 3 --qualified sena --shadowing lena --shadowing dora"));
    QCOMPARE(made.value(u"has_pool").toBool(), true);
    QCOMPARE(made.value(u"shadows_needed").toInt(), 3);
    QCOMPARE(made.value(u"reverse_shadows_needed").toInt(), 1);
    QCOMPARE(made.value(u"qualified").toInt(), 1);
    QCOMPARE(made.value(u"in_training").toInt(), 2);
    const QJsonObject first = made.value(u"members").toArray().first().toObject();
    QCOMPARE(first.value(u"name").toString(), QStringLiteral("Sena Holt"));
    QCOMPARE(first.value(u"level").toString(), QStringLiteral("qualified"));
    QCOMPARE(pool(QStringLiteral("technical --take-out dora")).value(u"in_training").toInt(), 1);
    QCOMPARE(pool(QStringLiteral("technical --shadows-needed 0 --promote lena"))
                 .value(u"members")
                 .toArray()
                 .last()
                 .toObject()
                 .value(u"level")
                 .toString(),
        QStringLiteral("reverse_shadow"));
    const Ran printed = m_cli->say(QStringLiteral("people pool technical"));
    QCOMPARE(printed.code, 0);
    QVERIFY2(printed.out.contains(QStringLiteral("0 of 1 led under observation")), qPrintable(printed.out));
    QCOMPARE(pool(QStringLiteral("technical --dissolve")).value(u"has_pool").toBool(true), false);
}

void tst_clipools::thePoolDecidesWhoIsProposed()
{
    const QString slots_ = QStringLiteral("schedule slots ada --stage technical --json");
    pool(QStringLiteral("technical --make"));
    const QString nobody = m_cli->say(slots_).json().object().value(u"nobody").toString();
    QVERIFY2(nobody.contains(QStringLiteral("qualified yet")), qPrintable(nobody));
    pool(QStringLiteral("technical --qualified sena"));
    const QJsonArray proposals = m_cli->say(slots_).json().object().value(u"proposals").toArray();
    QCOMPARE(proposals.size(), 5);
    QVERIFY(proposals.first()
                .toObject()
                .value(u"reasons")
                .toArray()
                .contains(QStringLiteral("Qualified in the pool: Sena Holt")));
}

void tst_clipools::theLoadIsCountedByWeek()
{
    const auto load = [this](const QString &words) {
        return m_cli->say(QStringLiteral("people load --json ") + words).json().object();
    };
    QCOMPARE(load({}).value(u"weeks").toInt(), 8);
    QCOMPARE(load({}).value(u"people").toArray().size(), 4);
    QCOMPARE(load(QStringLiteral("--title 'Backend Engineer'")).value(u"people").toArray().size(), 1);
    QCOMPARE(load(QStringLiteral("--pool technical")).value(u"people").toArray().size(), 0);
    // 3 March 2033 is a Thursday.
    const Ran booked =
        m_cli->say(QStringLiteral("--as rita interview book ada --stage technical --at '2033-03-03 10:00' --zone "
                                  "Europe/Berlin --with sena"));
    QVERIFY2(booked.code == 0, qPrintable(booked.err));
    const QJsonObject found = load(QStringLiteral("--from 2033-03-02 --weeks 2"));
    QCOMPARE(found.value(u"monday").toString(), QStringLiteral("2033-02-28"));
    const QJsonObject sena = found.value(u"people").toArray().first().toObject();
    QCOMPARE(sena.value(u"name").toString(), QStringLiteral("Sena Holt"));
    const QJsonObject week = sena.value(u"weeks").toArray().first().toObject();
    QCOMPARE(week.value(u"interviews").toInt(), 1);
    QVERIFY(week.value(u"minutes").toInt() > 0);
    QCOMPARE(week.value(u"over_week").toBool(true), false);
    const Ran printed = m_cli->say(QStringLiteral("people load --from 2033-03-02"));
    QVERIFY2(printed.out.contains(QStringLiteral("Sena Holt")) && printed.out.contains(QStringLiteral("02-28")),
        qPrintable(printed.out));
}

void tst_clipools::wrongWordsAreSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("code");
    QTest::newRow("an unknown kind") << "people pool tea --make"
                                     << "tea" << 1;
    QTest::newRow("no kind") << "people pool --make"
                             << "kind of interview" << 2;
    QTest::newRow("no pool") << "people pool technical --qualified sena"
                             << "no pool" << 1;
    QTest::newRow("counts") << "people pool technical --make --shadows-needed 99"
                            << "99" << 1;
}

void tst_clipools::wrongWordsAreSaid()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const Ran ran = m_cli->say(QStringLiteral("--as rita ") + words);
    QTEST(ran.code, "code");
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(tst_clipools)
#include "tst_clipools.moc"
