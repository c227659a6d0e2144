// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/icalsamples.h"

#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

namespace {

// Berlin moves its clocks within the window, on 29 March.
const QByteArray kCustomZone = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16011028T030000\n"
                               "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
                               "END:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010325T020000\n"
                               "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                               "END:DAYLIGHT\nEND:VTIMEZONE\n";

} // namespace

class TestBusyCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interviewsOfOursAreLeftOut()
    {
        const InterviewId ours = InterviewId::fromString(QStringLiteral("0198c9a4-0000-7000-8000-000000000001"));
        const InterviewId others = InterviewId::fromString(QStringLiteral("0198c9a4-0000-7000-8000-000000000002"));
        const QByteArray lines = "DTSTART:20260324T090000Z\nDTEND:20260324T100000Z\n";
        const QByteArray later = "DTSTART:20260325T090000Z\nDTEND:20260325T100000Z\n";
        const auto uid = [](const InterviewId &id, const char *rest) -> QByteArray {
            return id.toString().toLatin1() + rest;
        };
        const QByteArray file =
            calendar(vevent(lines, uid(ours, "@shortlist")) + vevent(lines, uid(ours, "-me@shortlist"))
                     + vevent(later, uid(others, "@shortlist")));
        CalendarReading how = reading();
        how.isOurs = [ours](const InterviewId &id) { return id == ours; };
        const auto read = readBusyTimes(file, QStringLiteral("ann.ics"), how);
        QVERIFY(read);
        QCOMPARE(textOf(read->busy), QStringLiteral("0325 0900-1000"));
        QCOMPARE(read->ours, 2);
        QCOMPARE(read->leftOut, 0);
        // What only looks like ours keeps busy.
        for (const QByteArray &other :
            QList<QByteArray>{ uid(ours, "@example.com"), uid(ours, "-x@shortlist"), uid(ours, "") }) {
            const auto busy = readBusyTimes(calendar(vevent(lines, other)), QStringLiteral("ann.ics"), how);
            QVERIFY(busy);
            QCOMPARE(busy->busy.size(), 1);
        }
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("busy");
        const auto row = [](const char *name, const QByteArray &inside, const char *busy) {
            QTest::newRow(name) << inside << QString::fromLatin1(busy);
        };
        row("nothing", {}, "");
        row("utc", vevent("DTSTART:20260324T090000Z\nDTEND:20260324T100000Z\n"), "0324 0900-1000");
        row("duration", vevent("DTSTART:20260324T090000Z\nDURATION:PT45M\n"), "0324 0900-0945");
        row("no length", vevent("DTSTART:20260324T090000Z\n"), "");
        row("floating", vevent("DTSTART:20260324T090000\nDTEND:20260324T100000\n"), "0324 0800-0900");
        row("zone by name", vevent("DTSTART;TZID=America/New_York:20260324T090000\nDURATION:PT1H\n"), "0324 1300-1400");
        row("zone of Windows", vevent("DTSTART;TZID=W. Europe Standard Time:20260324T090000\nDURATION:PT1H\n"),
            "0324 0800-0900");
        row("zone with a prefix",
            vevent("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260324T090000\nDURATION:PT1H\n"),
            "0324 0800-0900");
        row("zone of the file",
            kCustomZone
                + vevent(
                    "DTSTART;TZID=Customized Time Zone:20260327T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n"),
            "0327 0800-0900, 0328 0800-0900, 0329 0700-0800, 0330 0700-0800");
        row("all day", vevent("DTSTART;VALUE=DATE:20260328\n"), "0327 2300-0328 2300");
        row("all day, 23 hours", vevent("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260330\n"),
            "0328 2300-0329 2200");
        row("weekly over the change of clocks",
            vevent("DTSTART;TZID=Europe/Berlin:20260105T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\n"),
            "0323 0800-0900, 0330 0700-0800");
        row("skipped hour moves", vevent("DTSTART;TZID=Europe/Berlin:20260329T023000\nDURATION:PT30M\n"),
            "0329 0130-0200");
        row("exdate",
            vevent("DTSTART;TZID=Europe/Berlin:20260323T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n"
                   "EXDATE;TZID=Europe/Berlin:20260324T090000\n"),
            "0323 0800-0900, 0325 0800-0900");
        row("exdate in UTC and as a day",
            vevent("DTSTART;TZID=Europe/Berlin:20260323T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n"
                   "EXDATE:20260324T080000Z\nEXDATE;VALUE=DATE:20260325\n"),
            "0323 0800-0900, 0326 0800-0900");
        row("rdate and a period",
            vevent("DTSTART:20260323T090000Z\nDURATION:PT1H\nRDATE:20260325T120000Z\n"
                   "RDATE;VALUE=PERIOD:20260326T120000Z/PT30M\n"),
            "0323 0900-1000, 0325 1200-1300, 0326 1200-1230");
        row("override moves one",
            vevent("DTSTART:20260323T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n")
                + vevent("RECURRENCE-ID:20260324T090000Z\nDTSTART:20260324T150000Z\nDURATION:PT30M\n"),
            "0323 0900-1000, 0324 1500-1530, 0325 0900-1000");
        row("override cancels one",
            vevent("DTSTART:20260323T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n")
                + vevent("RECURRENCE-ID:20260324T090000Z\nDTSTART:20260324T090000Z\nDURATION:PT1H\nSTATUS:CANCELLED\n"),
            "0323 0900-1000, 0325 0900-1000");
        row("override from outside comes in",
            vevent("DTSTART:20260101T090000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;COUNT=2\n")
                + vevent("RECURRENCE-ID:20260201T090000Z\nDTSTART:20260324T090000Z\nDURATION:PT1H\n"),
            "0324 0900-1000");
        row("the newer version counts",
            vevent("SEQUENCE:2\nDTSTART:20260324T100000Z\nDURATION:PT1H\n")
                + vevent("SEQUENCE:1\nDTSTART:20260324T090000Z\nDURATION:PT1H\n"),
            "0324 1000-1100");
        row("until in UTC counts the last",
            vevent("DTSTART;TZID=Europe/Berlin:20260330T090000\nDURATION:PT1H\n"
                   "RRULE:FREQ=DAILY;UNTIL=20260401T070000Z\n"),
            "0330 0700-0800, 0331 0700-0800, 0401 0700-0800");
        row("until a day",
            vevent("DTSTART;TZID=Europe/Berlin:20260330T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260331\n"),
            "0330 0700-0800, 0331 0700-0800");
        row("transparent", vevent("DTSTART:20260324T090000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT\n"), "");
        row("cancelled", vevent("DTSTART:20260324T090000Z\nDURATION:PT1H\nSTATUS:CANCELLED\n"), "");
        row("free in Outlook", vevent("DTSTART:20260324T090000Z\nDURATION:PT1H\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\n"),
            "");
        row("declined by whose it is",
            vevent("DTSTART:20260324T090000Z\nDURATION:PT1H\nATTENDEE;PARTSTAT=DECLINED:mailto:Ann@Example.com\n"), "");
        row("declined by another",
            vevent("DTSTART:20260324T090000Z\nDURATION:PT1H\nATTENDEE;PARTSTAT=DECLINED:mailto:bo@example.com\n"),
            "0324 0900-1000");
        row("free/busy",
            "BEGIN:VFREEBUSY\nFREEBUSY:20260324T090000Z/PT1H,20260325T090000Z/20260325T100000Z\n"
            "FREEBUSY;FBTYPE=FREE:20260326T090000Z/PT1H\nEND:VFREEBUSY\n",
            "0324 0900-1000, 0325 0900-1000");
        row("cut at the window, merged",
            vevent("DTSTART:20260322T230000Z\nDURATION:PT2H\n", "x")
                + vevent("DTSTART:20260323T010000Z\nDURATION:PT1H\n"),
            "0323 0000-0200");
        row("old daily series", vevent("DTSTART:19800101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=5\n"),
            "0325 0900-1000, 0330 0900-1000, 0404 0900-1000");
        row("a series that is over",
            vevent("DTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20210101T000000Z\n"), "");
    }
    void readsTimes()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, busy);
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
        QVERIFY2(read->problems.isEmpty(), qPrintable(read->problems.value(0).sentence));
        QCOMPARE(textOf(read->busy), busy);
    }

    void saysWhatItLeftOut_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &lines, const char *said) {
            QTest::newRow(name) << lines << QString::fromLatin1(said);
        };
        row("no beginning", "DTEND:20260324T090000Z\n", "no beginning");
        row("nonsense for a beginning", "DTSTART:soon\n", "no beginning");
        row("unknown zone", "DTSTART;TZID=Mars:20260324T090000\nDURATION:PT1H\n", "Mars");
        row("ends before", "DTSTART:20260324T090000Z\nDTEND:20260324T080000Z\n", "ends before");
        row("too long", "DTSTART:20260324T090000Z\nDTEND:20290324T080000Z\n", "longer than a year");
        row("every second", "DTSTART:20260324T090000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\n", "FREQ=SECONDLY");
        row("a broken rule", "DTSTART:20260324T090000Z\nDURATION:PT1H\nRRULE:FREQ=SOMETIMES\n",
            "could not be read: RRULE:FREQ=SOMETIMES");
        row("a rule without anything", "DTSTART:20260324T090000Z\nDURATION:PT1H\nRRULE:\n",
            "could not be read: RRULE:");
        row("this and future",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20260324T090000Z\nDTSTART:20260324T090000Z\nDURATION:PT1H\n", "later");
    }
    void saysWhatItLeftOut()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, said);
        const auto read = readBusyTimes(calendar(vevent(lines)), QStringLiteral("ann.ics"), reading());
        QVERIFY(read.ok());
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems.first().event, QStringLiteral("Standup"));
        QVERIFY2(read->problems.first().sentence.contains(said), qPrintable(read->problems.first().sentence));
    }

    void whatHasNeitherTitleNorTimeIsNamed()
    {
        const QByteArray lines = "BEGIN:VEVENT\nUID:a\nDTSTAMP:20260101T000000Z\nDTSTART:soon\nEND:VEVENT\n";
        const auto read = readBusyTimes(calendar(lines), QStringLiteral("ann.ics"), reading());
        QVERIFY(read.ok());
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems.first().event, QStringLiteral("untitled event"));
    }

    void refusesBrokenFilesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << "ics.none"
                               << "ann.ics";
        QTest::newRow("text") << QByteArray("Dear Ann,\n") << "ics.none"
                              << "ann.ics";
        QTest::newRow("binary") << QByteArray("BEGIN:VCALENDAR\0x", 17) << "ics.none"
                                << "ann.ics";
        QTest::newRow("cut") << calendar(vevent("DTSTART:20260324T090000Z\n")).left(90) << "ics.cut"
                             << "VEVENT";
        QTest::newRow("unpaired") << calendar("END:VEVENT\n") << "ics.unpaired"
                                  << "line 4";
        QTest::newRow("another") << QByteArray("BEGIN:VCARD\nEND:VCARD\n") << "ics.none"
                                 << "ann.ics";
        QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\n").repeated(9) << "ics.deep"
                              << "line 9";
        QTest::newRow("many") << calendar(QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(kMostEvents + 1))
                              << "ics.events"
                              << "ann.ics";
    }
    void refusesBrokenFilesWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readBusyTimes(bytes, QStringLiteral("ann.ics"), reading());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Format);
        QTEST(read.error().key, "key");
        QFETCH(QString, said);
        QVERIFY2(read.error().sentence.contains(said), qPrintable(read.error().sentence));
    }
    void saysWhatToDoAboutTooManyEvents()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto read = readBusyTimes(calendar(QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(kMostEvents + 1)),
            QStringLiteral("ann.ics"), reading());
        QLocale::setDefault(before);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().text(),
            QStringLiteral("“ann.ics” holds more than 100,000 events. Export fewer months of it, as .ics."));
    }

    void endsInTimeWithRulesThatNeverComeTrue()
    {
        QByteArray inside;
        for (int i = 0; i < 150; ++i)
            inside += vevent("DTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n",
                QByteArray::number(i));
        const auto read = readBusyTimes(calendar(inside), QStringLiteral("ann.ics"), reading());
        QVERIFY(read.ok());
        QVERIFY(read->busy.isEmpty());
        QVERIFY(read->problems.size() + read->moreProblems >= 100);
    }

    void neverFailsOnJunk()
    {
        // A valid file with one byte changed, taken away or doubled at every place.
        const QByteArray whole =
            calendar(kCustomZone
                     + vevent("DTSTART;TZID=Customized Time Zone:20260323T090000\nDURATION:PT1H\n"
                              "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260501T000000Z\nEXDATE:20260325T080000Z\n"));
        for (qsizetype i = 0; i < whole.size(); i += 3) {
            for (const char replacement : { '\n', '9' }) {
                QByteArray changed = whole;
                changed[i] = replacement;
                const auto read = readBusyTimes(changed, QStringLiteral("junk.ics"), reading());
                QVERIFY(read.ok() || !read.error().sentence.isEmpty());
            }
            const auto shorter = readBusyTimes(whole.left(i), QStringLiteral("junk.ics"), reading());
            QVERIFY(!shorter.ok() || i > whole.size() - 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestBusyCalendar)
#include "tst_busycalendar.moc"
