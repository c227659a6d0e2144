// SPDX-License-Identifier: GPL-3.0-or-later
// Of which time a calendar file speaks, and files that would take too long.
#include "support/icalsamples.h"

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
};

QTEST_GUILESS_MAIN(TestCalendarRange)
#include "tst_calendarrange.moc"
