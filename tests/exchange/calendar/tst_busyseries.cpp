// SPDX-License-Identifier: GPL-3.0-or-later
// How long events take over a change of clocks, what a series leaves out and adds, and of which days nothing can be
// told when a part of it cannot be read.
#include "support/icalsamples.h"

#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

namespace {

QByteArray berlin(const char *start, const QByteArray &lines)
{
    return vevent(QByteArray("DTSTART;TZID=Europe/Berlin:") + start + "\n" + lines);
}

QByteArray newYork(const char *start, const QByteArray &lines)
{
    return vevent(QByteArray("DTSTART;TZID=America/New_York:") + start + "\n" + lines);
}

} // namespace

class TestBusySeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsLongAsItSays_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("busy");
        const auto row = [](const char *name, const QByteArray &inside, const char *busy) {
            QTest::newRow(name) << inside << QString::fromLatin1(busy);
        };
        // Berlin's clocks skip an hour in the night to 29 March: days are of the calendar, hours of the time line.
        row("a day ends at the same time of the next", berlin("20260328T090000", "DURATION:P1D\n"),
            "0328 0800-0329 0700");
        row("24 hours are 24 hours", berlin("20260328T090000", "DURATION:PT24H\n"), "0328 0800-0329 0800");
        row("days first, then hours", berlin("20260328T090000", "DURATION:P1DT2H\n"), "0328 0800-0329 0900");
        row("a week", berlin("20260324T090000", "DURATION:P1W\n"), "0324 0800-0331 0700");
        row("a day of a zone of the file",
            "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:16011028T030000\n"
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
            "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\n"
            "TZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
                + vevent("DTSTART;TZID=Own:20260328T090000\nDURATION:P1D\n"),
            "0328 0800-0329 0700");
        row("a day that ends in the hour that is skipped", berlin("20260328T023000", "DURATION:P1D\n"),
            "0328 0130-0329 0130");
        row("each of a series", berlin("20260328T090000", "DURATION:P1D\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=2\n"),
            "0328 0800-0329 0700, 0330 0700-0331 0700");
        row("a day from a clock without a zone", vevent("DTSTART:20260328T090000\nDURATION:P1D\n"),
            "0328 0800-0329 0700");
        row("UTC has no change", vevent("DTSTART:20260328T090000Z\nDURATION:P1D\n"), "0328 0900-0329 0900");
        row("whole days", vevent("DTSTART;VALUE=DATE:20260328\nDURATION:P2D\n"), "0327 2300-0329 2200");
        row("an end is an end", berlin("20260328T090000", "DTEND;TZID=Europe/Berlin:20260329T090000\n"),
            "0328 0800-0329 0700");
        row("a period of a day",
            berlin("20260324T090000", "DURATION:PT1H\nRDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260328T120000/P1D\n"),
            "0324 0800-0900, 0328 1100-0329 1000");
        row("a period of 24 hours",
            berlin("20260324T090000", "DURATION:PT1H\nRDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260328T120000/PT24H\n"),
            "0324 0800-0900, 0328 1100-0329 1100");
    }
    void isAsLongAsItSays() { readsAll(); }

    void leavesOutAndAddsWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("busy");
        const auto row = [](const char *name, const QByteArray &inside, const char *busy) {
            QTest::newRow(name) << inside << QString::fromLatin1(busy);
        };
        const QByteArray daily = "DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n";
        // Of RFC 2445, which RFC 5545 took the rule for exceptions from.
        row("a rule for what is left out",
            berlin("20260323T090000", "DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=7\nEXRULE:FREQ=WEEKLY;BYDAY=TU,SA\n"),
            "0323 0800-0900, 0325 0800-0900, 0326 0800-0900, 0327 0800-0900, 0329 0700-0800");
        row("so many are left out", berlin("20260323T090000", daily + "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=1\n"),
            "0324 0800-0900, 0325 0800-0900, 0326 0800-0900");
        row("left out until", berlin("20260323T090000", daily + "EXRULE:FREQ=DAILY;UNTIL=20260324T080000Z\n"),
            "0325 0800-0900, 0326 0800-0900");
        row("two such rules",
            berlin("20260323T090000", daily + "EXRULE:FREQ=WEEKLY;BYDAY=TU\nEXRULE:FREQ=WEEKLY;BYDAY=WE\n"),
            "0323 0800-0900, 0326 0800-0900");
        row("of a series of long ago",
            berlin("20240101T090000", "DURATION:PT1H\nRRULE:FREQ=WEEKLY\nEXRULE:FREQ=WEEKLY;INTERVAL=2\n"),
            "0330 0700-0800");
        row("of whole days",
            vevent("DTSTART;VALUE=DATE:20260323\nRRULE:FREQ=DAILY;COUNT=3\nEXRULE:FREQ=WEEKLY;BYDAY=TU\n"),
            "0323 0000-2300, 0324 2300-0325 2300");
        row("an exception on the clock of the event", newYork("20260323T090000", daily + "EXDATE:20260324T090000\n"),
            "0323 1300-1400, 0325 1300-1400, 0326 1300-1400");
        row("not on the clock of who reads it", newYork("20260323T090000", daily + "EXDATE:20260324T140000\n"),
            "0323 1300-1400, 0324 1300-1400, 0325 1300-1400, 0326 1300-1400");
        row("an exception of an event in UTC",
            vevent("DTSTART:20260323T090000Z\n" + daily + "EXDATE:20260324T090000\n"),
            "0323 0900-1000, 0325 0900-1000, 0326 0900-1000");
        row("an addition on the clock of the event",
            newYork("20260323T090000", "DURATION:PT1H\nRDATE:20260326T120000\n"), "0323 1300-1400, 0326 1600-1700");
        row("an override on the clock of the series",
            newYork("20260323T090000", daily)
                + vevent("RECURRENCE-ID:20260324T090000\nDTSTART;TZID=Asia/Kolkata:20260324T113000\nDURATION:PT1H\n"),
            "0323 1300-1400, 0324 0600-0700, 0325 1300-1400, 0326 1300-1400");
        row("an override on its own clock where it has one",
            newYork("20260323T090000", daily)
                + vevent("RECURRENCE-ID;TZID=Europe/Berlin:20260324T140000\n"
                         "DTSTART;TZID=America/New_York:20260324T110000\nDURATION:PT1H\n"),
            "0323 1300-1400, 0324 1500-1600, 0325 1300-1400, 0326 1300-1400");
    }
    void leavesOutAndAddsWhatItSays() { readsAll(); }

    void tellsOfWhichDaysNothingIsKnown_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("said"); // of the problem
        QTest::addColumn<QString>("unknown");
        const auto row = [](const char *name, const QByteArray &inside, const char *said, const char *unknown) {
            QTest::newRow(name) << inside << QString::fromUtf8(said) << QString::fromLatin1(unknown);
        };
        const QByteArray daily = "DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n";
        const char *const fromTuesday = "0323 2300-0406 0000";
        row("a rule that is not followed: from its beginning on",
            berlin("20260324T090000", "DURATION:PT1S\nRRULE:FREQ=SECONDLY\n"), "FREQ=SECONDLY", fromTuesday);
        row("a rule for exceptions that is not followed", berlin("20260324T090000", daily + "EXRULE:FREQ=SECONDLY\n"),
            "exceptions were left out: the rule “FREQ=SECONDLY”", fromTuesday);
        row("a rule for exceptions that cannot be read", berlin("20260324T090000", daily + "EXRULE:FREQ=SOMETIMES\n"),
            "could not be read: EXRULE:FREQ=SOMETIMES", fromTuesday);
        row("a beginning that cannot be read: at any time", vevent("DTSTART:soon\n"), "no beginning",
            "0323 0000-0406 0000");
        row("a zone nobody knows: its day, the one before and the one after",
            vevent("DTSTART;TZID=Mars:20260325T090000\nDURATION:PT1H\n"), "Mars", "0323 2300-0326 2300");
        row("an addition in a zone nobody knows",
            berlin("20260324T090000", "DURATION:PT1H\nRDATE;TZID=Mars:20260330T120000\n"), "Mars",
            "0328 2300-0331 2200");
        row("an addition that ends before it begins",
            berlin("20260324T090000", "DURATION:PT1H\nRDATE;VALUE=PERIOD:20260330T120000Z/20260330T110000Z\n"),
            "addition", "0329 2200-0331 2200");
        row("an addition that cannot be read", berlin("20260324T090000", "DURATION:PT1H\nRDATE:soon\n"),
            "could not be read: RDATE:soon", fromTuesday);
        row("an end at 24 o'clock", berlin("20260324T090000", "DTEND:20260324T240000Z\n"), "DTEND:20260324T240000Z",
            fromTuesday);
        row("an exception in a thirteenth month", berlin("20260324T090000", daily + "EXDATE:20261309T090000Z\n"),
            "EXDATE:20261309T090000Z", fromTuesday);
        row("an addition with an end that is none",
            berlin("20260324T090000", "DURATION:PT1H\nRDATE;VALUE=PERIOD:20260330T120000Z/20260330T250000Z\n"), "RDATE",
            fromTuesday);
        row("a busy stretch that cannot be read: at any time", "BEGIN:VFREEBUSY\nFREEBUSY:sometimes\nEND:VFREEBUSY\n",
            "no beginning", "0323 0000-0406 0000");
        row("a busy stretch with an end that is none",
            "BEGIN:VFREEBUSY\nFREEBUSY:20260324T090000Z/20260324T240000Z\nEND:VFREEBUSY\n", "20260324T240000Z",
            fromTuesday);
        row("an exception in a zone nobody knows",
            berlin("20260324T090000", daily + "EXDATE;TZID=Mars:20260326T090000\n"), "Mars", "0324 2300-0327 2300");
    }
    void tellsOfWhichDaysNothingIsKnown()
    {
        QFETCH(QByteArray, inside);
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY(read.ok());
        QCOMPARE(read->problems.size(), 1);
        QFETCH(QString, said);
        QVERIFY2(read->problems.first().sentence.contains(said), qPrintable(read->problems.first().sentence));
        QTEST(textOf(read->unknown), "unknown");
    }

private:
    static void readsAll()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, busy);
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
        QVERIFY2(read->problems.isEmpty(), qPrintable(read->problems.value(0).sentence));
        QCOMPARE(textOf(read->busy), busy);
        QCOMPARE(textOf(read->unknown), QString());
    }
};

QTEST_GUILESS_MAIN(TestBusySeries)
#include "tst_busyseries.moc"
