// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli debrief …”, called as the program it is.
class tst_clidebrief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        QVERIFY(m_cli->setUpTeam());
    }

    void aDebriefIsPlannedOpenedAndClosed();
    void adviceGoesByWhomTheDebriefNames();
    void whoIsOnHoldIsSaidSo();
    void whoMovedOnIsNotCalledDecided();
    void whoIsAtTheOfferIsSaidToHaveAdvancedThere();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();

private:
    QJsonObject debrief(const QString &words) const
    {
        const Ran ran = m_cli->say(QStringLiteral("--as rita debrief ") + words + QStringLiteral(" --json"));
        if (ran.code != 0)
            qWarning("%s", qPrintable(ran.err));
        return ran.json().object();
    }

    std::unique_ptr<CommandLine> m_cli;
};

void tst_clidebrief::aDebriefIsPlannedOpenedAndClosed()
{
    const QJsonObject planned = debrief(QStringLiteral(
        "plan ada --at '2033-03-04 14:30' --zone Europe/Berlin --minutes 45 --attendee sena --attendee lena"));
    QCOMPARE(planned.value(u"state").toString(), QStringLiteral("planned"));
    QCOMPARE(planned.value(u"planned_at").toString(), QStringLiteral("2033-03-04T13:30:00Z"));
    QCOMPARE(planned.value(u"zone").toString(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(planned.value(u"minutes").toInt(), 45);
    const QJsonArray people = planned.value(u"attendees").toArray();
    QCOMPARE(people.size(), 2);
    QCOMPARE(planned.value(u"decider_id"), people.last()); // the hiring manager of the opening
    // What is not said again stays.
    QCOMPARE(debrief(QStringLiteral("plan ada --minutes 30")).value(u"attendees").toArray(), people);
    QCOMPARE(debrief(QStringLiteral("order ada --attendee lena --attendee sena")).value(u"attendees").toArray().first(),
        people.last());
    const QJsonObject noted = debrief(QStringLiteral("notes ada --text 'Tests first'"));
    QCOMPARE(noted.value(u"notes").toString(), QStringLiteral("Tests first"));
    const QJsonObject open = debrief(QStringLiteral("open ada --waiver 'The flat is gone tomorrow'"));
    QCOMPARE(open.value(u"id"), planned.value(u"id"));
    QCOMPARE(open.value(u"state").toString(), QStringLiteral("open"));
    QCOMPARE(open.value(u"break_glass_reason").toString(), QStringLiteral("The flat is gone tomorrow"));
    const QJsonObject closed = debrief(QStringLiteral("close ada --outcome 'Meet once more'"));
    QCOMPARE(closed.value(u"state").toString(), QStringLiteral("closed"));
    QCOMPARE(closed.value(u"outcome").toString(), QStringLiteral("Meet once more"));
    QVERIFY(!closed.value(u"closed_at").toString().isEmpty());
    QCOMPARE(m_cli->say(QStringLiteral("--as rita undo")).code, 0);
    QCOMPARE(debrief(QStringLiteral("close ada")).value(u"outcome").toString(), QString());
}

void tst_clidebrief::adviceGoesByWhomTheDebriefNames()
{
    const auto said = [this](const QString &words) {
        return m_cli->say(QStringLiteral("--as rita debrief advice ada") + words).out;
    };
    const QString notTheManager = QStringLiteral("Somebody else than the hiring manager decides.");
    QVERIFY(said({}).contains(notTheManager)); // nobody is named: it is Rita
    debrief(QStringLiteral("plan ada --at '2033-03-04 14:30' --zone Europe/Berlin --attendee sena --attendee lena"));
    QVERIFY2(!said({}).contains(notTheManager), qPrintable(said({}))); // the hiring manager is
    QVERIFY(said(QStringLiteral(" --decider rita")).contains(notTheManager));
}

void tst_clidebrief::whoIsOnHoldIsSaidSo()
{
    const Ran active = m_cli->say(QStringLiteral("--as rita debrief show ada"));
    QVERIFY2(active.code == 0, qPrintable(active.err));
    QVERIFY(!active.out.contains(QStringLiteral("hold")));
    QCOMPARE(
        m_cli->say(QStringLiteral("--as rita application hold ada --reason 'Budget is open' --until 2033-05-01")).code,
        0);
    const Ran held = m_cli->say(QStringLiteral("--as rita debrief show ada"));
    QVERIFY2(held.out.contains(QStringLiteral("On hold until")), qPrintable(held.out));
    QVERIFY2(held.out.contains(QStringLiteral("Budget is open")), qPrintable(held.out));
}

void tst_clidebrief::whoMovedOnIsNotCalledDecided()
{
    QCOMPARE(m_cli->say(QStringLiteral("demo sample.shortlist")).code, 0);
    const QString sample = QStringLiteral("--workspace sample.shortlist --as 'Lena Fischer' ");
    const auto hannah = [&] {
        const QStringList lines = m_cli->say(sample + QStringLiteral("debrief list")).out.split(u'\n');
        return lines.filter(QStringLiteral("Hannah Weiss")).join(u'\n');
    };
    QVERIFY2(hannah().contains(QStringLiteral("Written assessment")), qPrintable(hannah()));
    const Ran decided =
        m_cli->say(sample + QStringLiteral("decision make 'Hannah Weiss' advance --reasons 'Clear answers'"));
    QVERIFY2(decided.code == 0, qPrintable(decided.err));
    QVERIFY2(hannah().contains(QStringLiteral("Screening call")), qPrintable(hannah()));
    QVERIFY2(hannah().contains(QStringLiteral("moved on")), qPrintable(hannah()));
    QVERIFY2(!hannah().contains(QStringLiteral("decided")), qPrintable(hannah()));
}

void tst_clidebrief::whoIsAtTheOfferIsSaidToHaveAdvancedThere()
{
    QCOMPARE(m_cli->say(QStringLiteral("demo sample.shortlist")).code, 0);
    const QStringList lines =
        m_cli->say(QStringLiteral("--workspace sample.shortlist --as 'Lena Fischer' debrief list")).out.split(u'\n');
    const QStringList atOffer = lines.filter(QStringLiteral("  Offer  "));
    QVERIFY2(!atOffer.isEmpty(), qPrintable(lines.join(u'\n')));
    for (const QString &line : atOffer) {
        // Who was hired is not waiting for an offer any more.
        const bool hired = line.contains(QStringLiteral("Hired"));
        const QString last = hired ? QStringLiteral("  hired") : QStringLiteral("advanced to the offer");
        QVERIFY2(line.trimmed().endsWith(last), qPrintable(line));
    }
    QCOMPARE(atOffer.filter(QStringLiteral("Hired")).size(), 1);
}

void tst_clidebrief::wrongWordsAreSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no zone") << "plan ada --at '2033-03-04 14:30' --zone Mars/Olympus"
                             << "Mars/Olympus";
    QTest::newRow("nobody") << "plan ada --attendee nobody"
                            << "nobody";
    QTest::newRow("too short") << "plan ada --minutes 3"
                               << "between 5 and 480";
    QTest::newRow("not opened") << "close ada"
                                << "No debrief is planned or open";
    QTest::newRow("cards missing") << "open ada"
                                   << "0 of 0 scorecards are in";
    QTest::newRow("no text") << "notes ada"
                             << "--text";
}

void tst_clidebrief::wrongWordsAreSaid()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    if (words.startsWith(QLatin1String("notes")))
        debrief(QStringLiteral("plan ada"));
    const Ran ran = m_cli->say(QStringLiteral("--as rita debrief ") + words);
    QVERIFY(ran.code != 0);
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(tst_clidebrief)
#include "tst_clidebrief.moc"
