// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonehours.h"

#include "domain/calendar/clockaxis.h"

#include <QTest>

using namespace shortlist;

class tst_zonehours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursAreRightForTheDay_data();
    void hoursAreRightForTheDay();
    void nonsenseHasNone();
};

void tst_zonehours::hoursAreRightForTheDay_data()
{
    QTest::addColumn<QStringList>("row");
    // name | day | mine | other | at 0:00, 1:00, 2:00, 3:00 | at 9:00, 23:00
    const char *const table[] = {
        "winter|2030-01-08|Europe/Berlin|America/New_York|18:00-1 19:00-1 20:00-1 21:00-1|03:00 17:00",
        "summer|2030-07-08|Europe/Berlin|America/New_York|18:00-1 19:00-1 20:00-1 21:00-1|03:00 17:00",
        // New York changes on 10 March, Berlin on 31 March.
        "between the two changes|2030-03-12|Europe/Berlin|America/New_York|19:00-1 20:00-1 21:00-1 22:00-1|04:00 18:00",
        "the day Berlin skips 2:00|2030-03-31|Europe/Berlin|America/New_York|19:00-1 20:00-1 - 21:00-1|03:00 "
        "17:00",
        "the day Berlin has 2:00 twice|2030-10-27|Europe/Berlin|America/New_York|18:00-1 19:00-1 20:00-1 21:00-1|03:00 "
        "17:00",
        "the day New York has 1:00 twice|2030-11-03|Europe/Berlin|America/New_York|19:00-1 20:00-1 21:00-1 22:00-1|"
        "03:00 17:00",
        "Berlin has 2:00 twice elsewhere|2030-10-27|UTC|Europe/Berlin|02:00 02:00'' 03:00 04:00|10:00 00:00+1",
        "the day New York skips 2:00|2030-03-10|Europe/Berlin|America/New_York|18:00-1 19:00-1 20:00-1 21:00-1|04:00 "
        "18:00",
        "half hours|2030-01-08|Europe/Berlin|Asia/Kolkata|04:30 05:30 06:30 07:30|13:30 03:30+1",
        "quarters|2030-01-08|UTC|Asia/Kathmandu|05:45 06:45 07:45 08:45|14:45 04:45+1",
        "Lord Howe in its summer|2030-01-08|UTC|Australia/Lord_Howe|11:00 12:00 13:00 14:00|20:00 10:00+1",
        "Lord Howe in its winter|2030-07-08|UTC|Australia/Lord_Howe|10:30 11:30 12:30 13:30|19:30 09:30+1",
    };
    for (const char *line : table) {
        const QStringList row = QString::fromLatin1(line).split(QLatin1Char('|'));
        QTest::newRow(qPrintable(row.first())) << row.mid(1);
    }
}

void tst_zonehours::hoursAreRightForTheDay()
{
    QFETCH(QStringList, row);
    const QDate day = QDate::fromString(row.at(0), Qt::ISODate);
    const ClockAxis axis(day, 1, QTimeZone(row.at(1).toLatin1()));
    QList<QDateTime> moments;
    const auto ticks = axis.ticks();
    for (const ClockAxis::Tick &tick : ticks)
        moments += axis.exists(0, tick.row) ? axis.momentAt(0, tick.row) : QDateTime();
    const auto hours = hoursElsewhere(day, moments, QTimeZone(row.at(2).toLatin1()));
    QCOMPARE(hours.size(), ticks.size());
    const auto print = [&hours](const QList<int> &at) {
        QStringList texts;
        for (const int hour : at) {
            const ZoneHour &one = hours.at(hour);
            if (!one.time.isValid()) {
                texts += QStringLiteral("-");
                continue;
            }
            texts += one.time.toString(QStringLiteral("HH:mm")) + (one.second ? QStringLiteral("''") : QString())
                   + (one.dayShift == 0 ? QString() : QString::asprintf("%+d", one.dayShift));
        }
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(print({ 0, 1, 2, 3 }), row.at(3));
    QCOMPARE(print({ 9, 23 }), row.at(4));
}

void tst_zonehours::nonsenseHasNone()
{
    const QList<QDateTime> noon{ QDateTime(QDate(2030, 1, 8), QTime(12, 0), Qt::UTC) };
    QVERIFY(hoursElsewhere(QDate(), noon, QTimeZone::utc()).isEmpty());
    QVERIFY(hoursElsewhere(QDate(2030, 1, 8), noon, QTimeZone()).isEmpty());
    QCOMPARE(hoursElsewhere(QDate(2030, 1, 8), { QDateTime() }, QTimeZone::utc()), QList<ZoneHour>{ ZoneHour() });
}

QTEST_GUILESS_MAIN(tst_zonehours)
#include "tst_zonehours.moc"
