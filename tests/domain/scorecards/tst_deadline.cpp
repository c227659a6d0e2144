// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/scorecards/deadline.h"

#include <QTest>

using namespace shortlist;

class tst_deadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dueOnTheWorkdayAfter_data();
    void dueOnTheWorkdayAfter();
    void hoursOfAPlanAreWorkdays_data();
    void hoursOfAPlanAreWorkdays();
    void daysAwayAndHolidaysOfOnesCountryDoNotCount();
    void holidaysAreRead();
    void aWrongHolidayIsNamed_data();
    void aWrongHolidayIsNamed();

private:
    static QDateTime utc(const QString &text)
    {
        QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
        moment.setTimeSpec(Qt::UTC);
        return moment;
    }
};

void tst_deadline::dueOnTheWorkdayAfter_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("end"); // UTC
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("off"); // days off
    QTest::addColumn<QString>("due"); // UTC
    const auto row = [](const char *name, const char *zone, const char *hours, const char *end, int days,
                         const char *off, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(hours) << QString::fromLatin1(end)
                            << days << QString::fromLatin1(off) << QString::fromLatin1(due);
    };
    // 2 March 2026 is a Monday.
    row("Monday", "Europe/Berlin", "", "2026-03-02 14:30", 1, "", "2026-03-03 14:30");
    row("Friday", "Europe/Berlin", "", "2026-03-06 14:30", 1, "", "2026-03-09 14:30");
    row("Saturday", "Europe/Berlin", "", "2026-03-07 14:30", 1, "", "2026-03-09 14:30");
    row("two days over a weekend", "Europe/Berlin", "", "2026-03-06 14:30", 2, "", "2026-03-10 14:30");
    row("five days", "Europe/Berlin", "", "2026-03-02 14:30", 5, "", "2026-03-09 14:30");
    row("a day off", "Europe/Berlin", "", "2026-03-02 14:30", 1, "2026-03-03", "2026-03-04 14:30");
    row("off before the weekend", "Europe/Berlin", "", "2026-03-05 14:30", 1, "2026-03-06", "2026-03-09 14:30");
    row("the day of the interview is off", "Europe/Berlin", "", "2026-03-02 14:30", 1, "2026-03-02",
        "2026-03-03 14:30");
    // The same wall clock, an hour sooner or later as UTC has it.
    row("summer time begins, Berlin", "Europe/Berlin", "", "2026-03-27 14:00", 1, "", "2026-03-30 13:00");
    row("summer time ends, Berlin", "Europe/Berlin", "", "2026-10-23 13:00", 1, "", "2026-10-26 14:00");
    row("summer time begins, New York", "America/New_York", "", "2026-03-06 20:00", 1, "", "2026-03-09 19:00");
    row("summer time ends, New York", "America/New_York", "", "2026-10-30 19:00", 1, "", "2026-11-02 20:00");
    row("half an hour, Lord Howe", "Australia/Lord_Howe", "", "2026-04-03 04:00", 1, "", "2026-04-06 04:30");
    // Sunday is worked here; on 29 March Berlin's clocks skip 02:00 to 03:00, the end is at 02:30 on Saturday.
    row("a time that does not exist", "Europe/Berlin", "Mon-Sun 9-17", "2026-03-28 01:30", 1, "", "2026-03-29 01:30");
    // Friday evening in New York is Saturday as UTC has it.
    row("whose Friday it is", "America/New_York", "", "2026-03-07 01:00", 1, "", "2026-03-10 00:00");
    row("Sunday to Thursday", "Asia/Dubai", "Sun-Thu 9-17", "2026-03-05 10:00", 1, "", "2026-03-08 10:00");
    row("Tuesdays only", "Europe/Berlin", "Tue 9-12", "2026-03-03 10:00", 1, "", "2026-03-10 10:00");
    row("never at work", "Europe/Berlin", "none", "2026-03-06 10:00", 1, "", "2026-03-09 10:00");
    row("no zone", "", "", "2026-03-06 10:00", 1, "", "2026-03-09 10:00");
    row("at once", "Europe/Berlin", "", "2026-03-06 10:00", 0, "", "2026-03-06 10:00");
    row("year's end", "Europe/Berlin", "", "2026-12-31 10:00", 1, "2027-01-01", "2027-01-04 10:00");
}

void tst_deadline::dueOnTheWorkdayAfter()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, hours);
    QFETCH(const QString, end);
    QFETCH(const int, days);
    QFETCH(const QString, off);
    QFETCH(const QString, due);
    Workdays workdays;
    if (!zone.isEmpty())
        workdays.zone = QTimeZone(zone.toLatin1());
    const auto read = WorkingHours::fromText(hours);
    QVERIFY(read);
    workdays.hours = *read;
    workdays.dayOff = [off](QDate day) { return off.contains(day.toString(Qt::ISODate)); };
    QCOMPARE(dueAt(utc(end), workdays, days).toString(QStringLiteral("yyyy-MM-dd HH:mm")), due);
    QCOMPARE(dueAt(utc(end), workdays, days).timeSpec(), Qt::UTC);
}

void tst_deadline::hoursOfAPlanAreWorkdays_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("due");
    // From Friday, 6 March 2026, 10:00.
    QTest::newRow("four hours") << 4 << QStringLiteral("2026-03-06 14:00");
    QTest::newRow("a day") << 24 << QStringLiteral("2026-03-09 10:00");
    QTest::newRow("a day and a half") << 36 << QStringLiteral("2026-03-09 22:00");
    QTest::newRow("three days") << 72 << QStringLiteral("2026-03-11 10:00");
}

void tst_deadline::hoursOfAPlanAreWorkdays()
{
    QFETCH(const int, hours);
    QFETCH(const QString, due);
    QCOMPARE(dueAfterHours(utc(QStringLiteral("2026-03-06 10:00")), {}, hours), utc(due));
    QVERIFY(!dueAfterHours({}, {}, hours).isValid());
}

void tst_deadline::daysAwayAndHolidaysOfOnesCountryDoNotCount()
{
    Person person;
    person.id = PersonId(randomUuid());
    person.zone = QStringLiteral("Europe/Berlin");
    const QList<Holiday> holidays{ { QStringLiteral("DE"), QDate(2026, 3, 3), {} },
        { QStringLiteral("FR"), QDate(2026, 3, 4), {} }, { {}, QDate(2026, 3, 5), {} } };
    const QDateTime end = utc(QStringLiteral("2026-03-02 10:00"));
    const auto due = [&](const QList<Away> &away) { return dueAt(end, workdaysOf(person, away, holidays), 1).date(); };
    QCOMPARE(due({}), QDate(2026, 3, 4));
    person.zone = QStringLiteral("Europe/Paris");
    QCOMPARE(due({}), QDate(2026, 3, 3));
    person.zone.clear(); // nobody's country, whatever the computer's is
    QVERIFY(!workdaysOf(person, {}, holidays).zone.isValid());
    QCOMPARE(due({}), QDate(2026, 3, 3));
    person.zone = QStringLiteral("Europe/Berlin");
    // Away from Wednesday to the Monday after, both included; somebody else's days do not matter.
    const Away away{ {}, person.id, QDate(2026, 3, 4), QDate(2026, 3, 9), {} };
    QCOMPARE(due({ away }), QDate(2026, 3, 10));
    QCOMPARE(due({ { {}, PersonId(randomUuid()), QDate(2026, 3, 4), QDate(2026, 3, 9), {} } }), QDate(2026, 3, 4));
    // Away for years: it is due all the same.
    QVERIFY(due({ { {}, person.id, QDate(2026, 3, 1), QDate(2029, 3, 1), {} } }).isValid());
}

void tst_deadline::holidaysAreRead()
{
    const auto read =
        holidaysFromText(QStringLiteral("# Germany\n de 2026-12-25  Christmas Day \n\n* 2026-12-31\nUS 2026-07-03"));
    QVERIFY(read);
    QCOMPARE(*read, QList<Holiday>({ { QStringLiteral("DE"), QDate(2026, 12, 25), QStringLiteral("Christmas Day") },
                        { {}, QDate(2026, 12, 31), {} }, { QStringLiteral("US"), QDate(2026, 7, 3), {} } }));
    QVERIFY(holidaysFromText({})->isEmpty());
    QCOMPARE(countryOf(QTimeZone("Europe/Berlin")), QStringLiteral("DE"));
    QCOMPARE(countryOf(QTimeZone("America/New_York")), QStringLiteral("US"));
    QCOMPARE(countryOf(QTimeZone::utc()), QString());
    QCOMPARE(countryOf({}), QString());
}

void tst_deadline::aWrongHolidayIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no day") << QStringLiteral("DE Christmas");
    QTest::newRow("no country") << QStringLiteral("2026-12-25");
    QTest::newRow("three letters") << QStringLiteral("DEU 2026-12-25");
    QTest::newRow("no such day") << QStringLiteral("DE 2026-02-30");
}

void tst_deadline::aWrongHolidayIsNamed()
{
    QFETCH(const QString, line);
    const auto read = holidaysFromText(QStringLiteral("DE 2026-12-26\n") + line);
    QVERIFY(!read);
    QCOMPARE(read.error().key, QStringLiteral("holidays.line"));
    QVERIFY(read.error().text().contains(line));
}

QTEST_GUILESS_MAIN(tst_deadline)
#include "tst_deadline.moc"
