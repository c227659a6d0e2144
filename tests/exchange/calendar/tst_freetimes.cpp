// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/freetimes.h"

#include <QTest>

using namespace shortlist;

/// When a candidate can come, from the calendar file they sent.
class tst_freetimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesMeanWhatTheySay_data();
    void filesMeanWhatTheySay();
    void anAmbiguousFileIsAskedAbout();
    void seriesAndZonesAreFollowed();
    void aBrokenFileIsRefusedWithASentence();
    void whatIsOverIsNoAnswer();
    void daysThatCouldNotBeReadAreNotPromised();
};

namespace {

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/// The week of Monday 2 March 2026.
TimeSpan week()
{
    const QDateTime monday(QDate(2026, 3, 2), QTime(0, 0), berlin());
    return { monday.toUTC(), monday.addDays(7).toUTC() };
}

QByteArray calendar(const QByteArray &parts)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + parts + "END:VCALENDAR\r\n";
}

QByteArray entry(const QByteArray &from, const QByteArray &to, const QByteArray &more = {})
{
    static int number = 0;
    return "BEGIN:VEVENT\r\nUID:" + QByteArray::number(++number) + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + from
         + "\r\nDTEND:" + to + "\r\n" + more + "END:VEVENT\r\n";
}

Result<FreeTimes> read(const QByteArray &bytes, EventMeaning meaning = EventMeaning::Unsaid)
{
    return readFreeTimes(bytes, QStringLiteral("ada.ics"), { week(), berlin(), {} }, meaning);
}

QString print(const QList<TimeSpan> &spans)
{
    QStringList all;
    for (const TimeSpan &span : spans)
        all += QLocale::c().toString(span.start.toTimeZone(berlin()), QStringLiteral("ddd H:mm")) + u'-'
             + span.end.toTimeZone(berlin()).toString(QStringLiteral("H:mm"));
    return all.join(QStringLiteral(", "));
}

} // namespace

void tst_freetimes::filesMeanWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("windows");
    const QByteArray transparent = "TRANSP:TRANSPARENT\r\n";
    QTest::newRow("free stretches") << calendar(
        "BEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=FREE:20260303T080000Z/20260303T110000Z\r\n"
        "FREEBUSY;FBTYPE=BUSY:20260303T110000Z/20260303T120000Z\r\n"
        "FREEBUSY;FBTYPE=FREE:20260304T130000Z/PT2H\r\nEND:VFREEBUSY\r\n")
                                    << "Tue 9:00-12:00, Wed 14:00-16:00";
    QTest::newRow("busy stretches only") << calendar(
        "BEGIN:VFREEBUSY\r\nFREEBUSY:20260302T090000Z/20260302T110000Z\r\nEND:VFREEBUSY\r\n")
                                         << "Mon 8:00-10:00, Mon 12:00-18:00, Tue 8:00-18:00, Wed 8:00-18:00, "
                                            "Thu 8:00-18:00, Fri 8:00-18:00";
    QTest::newRow("events marked as free")
        << calendar(entry("20260303T090000", "20260303T120000", transparent)
                    + entry("20260305T140000", "20260305T150000", "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n")
                    + entry("20260306T140000", "20260306T150000", transparent + "STATUS:CANCELLED\r\n"))
        << "Tue 9:00-12:00, Thu 14:00-15:00";
}

void tst_freetimes::filesMeanWhatTheySay()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, windows);
    // Where the file says it itself, whatever is said beside it does not matter.
    for (const EventMeaning meaning : { EventMeaning::Unsaid, EventMeaning::CanCome, EventMeaning::CannotCome }) {
        const auto free = read(file, meaning);
        QVERIFY2(free, free ? "" : qPrintable(free.error().text()));
        QCOMPARE(print(free->windows), windows);
    }
}

void tst_freetimes::anAmbiguousFileIsAskedAbout()
{
    const QByteArray file = calendar(entry("20260303T090000", "20260303T120000")
                                     + entry("20260304T000000", "20260305T000000", "TRANSP:TRANSPARENT\r\n"));
    const auto unsaid = read(file);
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().key, QStringLiteral("ics.ambiguous"));
    QVERIFY(unsaid.error().sentence.contains(QStringLiteral("“ada.ics”")));
    QVERIFY(unsaid.error().sentence.endsWith(u'?'));
    const auto can = read(file, EventMeaning::CanCome);
    QVERIFY(can);
    QCOMPARE(print(can->windows), QStringLiteral("Tue 9:00-12:00"));
    QCOMPARE(can->events, 2);
    QCOMPARE(can->leftOut, 1); // a birthday is no offer
    const auto cannot = read(file, EventMeaning::CannotCome);
    QVERIFY(cannot);
    QCOMPARE(print(cannot->windows),
        QStringLiteral("Mon 8:00-18:00, Tue 8:00-9:00, Tue 12:00-18:00, Wed 8:00-18:00, Thu 8:00-18:00, "
                       "Fri 8:00-18:00"));
}

void tst_freetimes::seriesAndZonesAreFollowed()
{
    const auto free = read(calendar(entry("20260302T150000Z", "20260302T160000Z",
                               "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20260303T150000Z\r\n")),
        EventMeaning::CanCome);
    QVERIFY(free);
    QCOMPARE(print(free->windows), QStringLiteral("Mon 16:00-17:00, Wed 16:00-17:00"));
}

void tst_freetimes::aBrokenFileIsRefusedWithASentence()
{
    for (const QByteArray &bytes : { QByteArray("hello"), QByteArray(), calendar("BEGIN:VEVENT\r\n") }) {
        const auto free = read(bytes, EventMeaning::CanCome);
        QVERIFY(!free);
        QVERIFY(free.error().key.startsWith(QStringLiteral("ics.")));
        QVERIFY(free.error().sentence.contains(QStringLiteral("ada.ics")));
    }
    const auto partly =
        read(calendar(entry("20260303T090000", "20260303T120000", "TRANSP:TRANSPARENT\r\n")
                      + "BEGIN:VEVENT\r\nUID:z\r\nSUMMARY:Lost\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"));
    QVERIFY(partly);
    QCOMPARE(partly->problems.size(), 1);
    QVERIFY(partly->problems.constFirst().startsWith(QStringLiteral("“Lost”")));
}

void tst_freetimes::whatIsOverIsNoAnswer()
{
    const auto over = read(calendar(entry("20250303T090000", "20250303T120000")), EventMeaning::CanCome);
    QVERIFY(!over);
    QCOMPARE(over.error().key, QStringLiteral("ics.nothing"));
    QVERIFY(!read(calendar({}), EventMeaning::Unsaid));
}

void tst_freetimes::daysThatCouldNotBeReadAreNotPromised()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QByteArray lunch = entry("20260303T120000", "20260303T130000");
    // On a clock that nobody knows it is on that day or one beside it.
    const QByteArray unknown = "BEGIN:VEVENT\r\nUID:u\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Mars/Olympus:"
                               "20260305T100000\r\nDTEND;TZID=Mars/Olympus:20260305T110000\r\nSUMMARY:Dentist\r\n"
                               "END:VEVENT\r\n";
    const auto read1 = read(calendar(lunch + unknown), EventMeaning::CannotCome);
    QVERIFY(read1);
    QCOMPARE(print(read1->windows), QStringLiteral("Mon 8:00-18:00, Tue 8:00-12:00, Tue 13:00-18:00"));
    QCOMPARE(read1->problems.size(), 2);
    QCOMPARE(read1->problems.constFirst(),
        QStringLiteral("Left out, since it cannot be told what is on these days: 4 Mar 2026 – 6 Mar 2026."));
    // What is free is not cut by it: there nothing is promised that is not said.
    const auto free = read(calendar(lunch + unknown), EventMeaning::CanCome);
    QVERIFY(free);
    QCOMPARE(print(free->windows), QStringLiteral("Tue 12:00-13:00"));
    // A series that is not followed may be on any day from its first.
    const QByteArray series = entry("20260304T090000", "20260304T100000", "RRULE:FREQ=SOMETIMES\r\n");
    const auto read2 = read(calendar(lunch + series), EventMeaning::CannotCome);
    QVERIFY(read2);
    QCOMPARE(print(read2->windows), QStringLiteral("Mon 8:00-18:00, Tue 8:00-12:00, Tue 13:00-18:00"));
}

QTEST_GUILESS_MAIN(tst_freetimes)
#include "tst_freetimes.moc"
