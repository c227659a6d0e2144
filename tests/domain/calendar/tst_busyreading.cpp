// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"

#include <QTest>

using namespace shortlist;

namespace {

// In January 2030, UTC.
QDateTime at(int day, int hour) { return { QDate(2030, 1, day), QTime(hour, 0), Qt::UTC }; }

/// An hour on each of some days, at nine.
BusyReading reading(const char *file, const char *name, const QList<int> &days, int from = 1, int until = 31)
{
    BusyReading one;
    one.fileName = QString::fromUtf8(file);
    one.calendarName = QString::fromUtf8(name);
    one.knownFrom = at(from, 0);
    one.knownUntil = at(until, 0);
    for (const int day : days)
        one.busy += TimeSpan{ at(day, 9), at(day, 10) };
    return one;
}

} // namespace

class tst_busyreading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameCalendarIsKnownAgain_data();
    void theSameCalendarIsKnownAgain();
};

void tst_busyreading::theSameCalendarIsKnownAgain_data()
{
    QTest::addColumn<BusyReading>("older");
    QTest::addColumn<BusyReading>("newer");
    QTest::addColumn<bool>("same");
    const QList<int> week{ 7, 8, 9, 10, 11 };
    QTest::newRow("of one name") << reading("calendar.ics", "Ann", week) << reading("export.ics", "Ann", { 3 }) << true;
    QTest::newRow("of two names, whatever their files are called")
        << reading("calendar.ics", "Work", week) << reading("calendar (1).ics", "Home", week) << false;
    for (const char *again : { "calendar (1).ics", "Calendar(12).ics", "calendar-2.ics", "calendar.ical" })
        QTest::newRow(again) << reading("calendar.ics", "", { 3 }) << reading(again, "Ann", { 4 }) << true;
    QTest::newRow("both with a number") << reading("calendar (1).ics", "", { 3 })
                                        << reading("calendar (2).ics", "", { 4 }) << true;
    QTest::newRow("another file, other times")
        << reading("work.ics", "", week) << reading("home.ics", "", { 1, 2, 3, 11 }) << false;
    QTest::newRow("another file, most of the times")
        << reading("work.ics", "", week) << reading("outlook.ics", "", { 7, 8, 9, 13, 14, 15, 16 }) << true;
    QTest::newRow("another file, half of the times")
        << reading("work.ics", "", { 7, 8, 9, 10, 11, 12 }) << reading("home.ics", "", { 7, 8, 9 }) << false;
    QTest::newRow("times before the newer one begins do not count")
        << reading("work.ics", "", { 2, 3, 4, 7, 8, 9 }) << reading("home.ics", "", { 7, 8, 9 }, 6) << true;
    QTest::newRow("two times may be the same by chance")
        << reading("work.ics", "", { 7, 8 }) << reading("home.ics", "", { 7, 8 }) << false;
    QTest::newRow("a number is no name") << reading("2024.ics", "", {}) << reading("2025.ics", "", {}) << false;
    QTest::newRow("nothing but a number") << reading("(1).ics", "", {}) << reading("(2).ics", "", {}) << false;
}

void tst_busyreading::theSameCalendarIsKnownAgain()
{
    QFETCH(BusyReading, older);
    QFETCH(BusyReading, newer);
    QTEST(isSameCalendar(older, newer), "same");
}

QTEST_GUILESS_MAIN(tst_busyreading)
#include "tst_busyreading.moc"
