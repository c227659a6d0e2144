// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QDateTime>
#include <QTimeZone>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli candidates availability”, called as the program it is.
class tst_cliavailability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsTypedIsKeptAndUsed();
    void aCalendarFileIsReadOrAskedAbout();

private:
    std::unique_ptr<CommandLine> m_cli;
};

void tst_cliavailability::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->setUpTeam());
}

void tst_cliavailability::whatIsTypedIsKeptAndUsed()
{
    QVERIFY(m_cli->say(QStringLiteral("candidates availability ada")).out.startsWith(QStringLiteral("Nobody knows")));
    // Ten days ahead, on a weekday, on her clock in London.
    QDate day = QDateTime::currentDateTimeUtc().date().addDays(10);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    const QString date = day.toString(Qt::ISODate);
    const Ran said = m_cli->say(QStringLiteral("candidates availability ada --times '%1 10:00-16:00'").arg(date));
    QVERIFY2(said.code == 0, qPrintable(said.err));
    QVERIFY2(said.out.contains(QStringLiteral("10:00-16:00 Europe/London")), qPrintable(said.out));
    // What is printed says the same once more.
    const QString text = said.out.section(QStringLiteral(": "), 1).trimmed();
    QCOMPARE(m_cli
                 ->run({ QStringLiteral("candidates"), QStringLiteral("availability"), QStringLiteral("ada"),
                     QStringLiteral("--times"), text })
                 .out,
        said.out);
    const auto starts = [this](const QString &more) {
        const Ran found = m_cli->say(QStringLiteral("schedule slots ada --days 28 --json ") + more);
        QList<QDate> days;
        const QJsonArray proposals = found.json().object().value(QStringLiteral("proposals")).toArray();
        for (const QJsonValue one : proposals)
            days += QDateTime::fromString(one.toObject().value(u"start_at").toString(), Qt::ISODate)
                        .toTimeZone(QTimeZone("Europe/London"))
                        .date();
        return days;
    };
    const QList<QDate> kept = starts({});
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept.count(day), kept.size());
    QCOMPARE(m_cli->say(QStringLiteral("undo")).code, 0);
    QVERIFY(m_cli->say(QStringLiteral("candidates availability ada")).out.startsWith(QStringLiteral("Nobody knows")));
    const Ran wrong = m_cli->say(QStringLiteral("candidates availability ada --times whenever"));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(QStringLiteral("“whenever”")), qPrintable(wrong.err));
    QCOMPARE(m_cli->say(QStringLiteral("candidates availability ada --clear --times Mon")).code, 2);
}

void tst_cliavailability::aCalendarFileIsReadOrAskedAbout()
{
    const QDateTime noon(QDateTime::currentDateTimeUtc().date().addDays(9), QTime(12, 0), Qt::UTC);
    const auto stamp = [](const QDateTime &time) {
        return time.toString(QStringLiteral("yyyyMMddTHHmmssZ")).toLatin1();
    };
    QVERIFY(m_cli->write(QStringLiteral("ada.ics"),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:" + stamp(noon)
            + "\r\nDTEND:" + stamp(noon.addSecs(7200)) + "\r\nSUMMARY:Free\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    const Ran asked = m_cli->say(QStringLiteral("candidates availability ada --ics ada.ics"));
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains(QStringLiteral("--events-are free")), qPrintable(asked.err));
    const Ran read = m_cli->say(QStringLiteral("candidates availability ada --ics ada.ics --events-are free --json"));
    QVERIFY2(read.code == 0, qPrintable(read.err));
    const QJsonArray windows = read.json().object().value(QStringLiteral("windows")).toArray();
    QCOMPARE(windows.size(), 1);
    QVERIFY(m_cli->say(QStringLiteral("candidates availability ada --ics ada.ics --events-are busy --json"))
                .json()
                .object()
                .value(QStringLiteral("windows"))
                .toArray()
                .size()
            > 20);
    QCOMPARE(m_cli->say(QStringLiteral("candidates availability ada --ics ada.ics --events-are odd")).code, 2);
    QCOMPARE(m_cli->say(QStringLiteral("candidates availability ada --clear")).code, 0);
    QVERIFY(m_cli->say(QStringLiteral("candidates availability ada")).out.startsWith(QStringLiteral("Nobody knows")));
}

QTEST_GUILESS_MAIN(tst_cliavailability)
#include "tst_cliavailability.moc"
