// SPDX-License-Identifier: GPL-3.0-or-later
// Of which time a calendar file speaks, and files that would take too long.
#include "support/icalsamples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

class TestCalendarRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItSpeaksOf_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("unknown");
        const auto row = [](const char *name, const QByteArray &inside, const char *known, const char *unknown = "") {
            QTest::newRow(name) << inside << QString::fromLatin1(known) << QString::fromLatin1(unknown);
        };
        const QByteArray event = vevent("DTSTART:20260324T090000Z\nDURATION:PT1H\n");
        const auto freeBusy = [](const QByteArray &lines) -> QByteArray {
            return "BEGIN:VFREEBUSY\n" + lines + "FREEBUSY:20260327T090000Z/PT1H\nEND:VFREEBUSY\n";
        };
        const QByteArray week = "DTSTART:20260325T000000Z\nDTEND:20260401T000000Z\n";
        row("no limit", event, "0323 0000-0406 0000");
        row("nothing in it", {}, "0323 0000-0406 0000");
        row("free/busy of a week", freeBusy(week), "0325 0000-0401 0000");
        row("free/busy without a range", freeBusy({}), "0323 0000-0406 0000");
        row("free/busy from a day on", freeBusy("DTSTART:20260325T000000Z\n"), "0325 0000-0406 0000");
        row("two ranges with nothing said between them",
            freeBusy("DTSTART:20260324T000000Z\nDTEND:20260326T000000Z\n")
                + freeBusy("DTSTART:20260328T000000Z\nDTEND:20260401T000000Z\n"),
            "0324 0000-0401 0000", "0326 0000-0328 0000");
        row("beside appointments it is no limit", freeBusy(week) + event, "0323 0000-0406 0000");
        row("what was chosen in Outlook", "X-CLIPSTART:20260323T230000Z\nX-CLIPEND:20260331T220000Z\n" + event,
            "0323 2300-0331 2200");
        row("on the clock of whose it is", "X-CLIPEND:20260331T000000\n" + event, "0323 0000-0330 2200");
        row("a range that cannot be read is none", "X-CLIPEND:later\n" + event, "0323 0000-0406 0000");
    }
    void knowsWhatItSpeaksOf()
    {
        QFETCH(QByteArray, inside);
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
        QTEST(textOf({ read->known }), "known");
        QTEST(textOf(read->unknown), "unknown");
    }

    void refusesWhatSpeaksOfAnotherTime()
    {
        const auto read = readBusyTimes(
            calendar("BEGIN:VFREEBUSY\nDTSTART:20250101T000000Z\nDTEND:20250201T000000Z\nEND:VFREEBUSY\n"),
            QStringLiteral("ann.ics"), reading());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().key, QStringLiteral("ics.elsewhen"));
        QVERIFY2(read.error().sentence.contains(QStringLiteral("ann.ics")), qPrintable(read.error().sentence));
    }

    void endsInTimeWithYearsThatNeverComeTrue()
    {
        QByteArray inside;
        for (int i = 0; i < 200; ++i)
            inside += vevent("DTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n",
                QByteArray::number(i));
        // What is refused at a look takes no time, and keeps nothing after it from being read.
        for (int i = 0; i < 20; ++i)
            inside.prepend(vevent("DTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTHDAY=-1\n",
                "r" + QByteArray::number(i)));
        inside.prepend(vevent("DTSTART:20260325T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\n", "z"));
        QElapsedTimer timer;
        timer.start();
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(read.ok());
        QCOMPARE(textOf(read->busy), QStringLiteral("0325 0900-1000, 0326 0900-1000"));
        QVERIFY(read->problems.size() + read->moreProblems >= 200);
    }

    void endsInTimeWithManyZones()
    {
        // As Outlook writes them, from 1601 on.
        QByteArray inside;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray name = "Own " + QByteArray::number(i);
            inside += "BEGIN:VTIMEZONE\nTZID:" + name
                    + "\nBEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
                      "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
                      "DTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\n"
                      "TZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
            inside += vevent("DTSTART;TZID=" + name + ":20260325T090000\nDURATION:PT1H\n", QByteArray::number(i));
        }
        QElapsedTimer timer;
        timer.start();
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(read.ok());
        QCOMPARE(textOf(read->busy), QStringLiteral("0325 0800-0900"));
        QVERIFY(!read->unknown.isEmpty());
        QVERIFY(read->problems.constFirst().sentence.contains(QStringLiteral("time zone")));
    }

    void refusesALineThatNobodyFolds()
    {
        const auto read = readBusyTimes(
            calendar(vevent("DESCRIPTION:" + QByteArray(3'000'000, 'x') + "\n")), QStringLiteral("ann.ics"), reading());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().key, QStringLiteral("ics.line"));
        QVERIFY2(read.error().sentence.contains(QStringLiteral("line 8")), qPrintable(read.error().sentence));
        QVERIFY2(read.error().advice.contains(QStringLiteral("fewer months")), qPrintable(read.error().advice));
    }
};

QTEST_GUILESS_MAIN(TestCalendarRange)
#include "tst_calendarrange.moc"
