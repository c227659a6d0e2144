// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/clockaxis.h"

#include "domain/calendar/zonedtime.h"

#include <QTest>

using namespace shortlist;

/// Days of 23 and 25 hours beside those of 24, as a table.
class tst_clockaxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysShareOneAxis_data();
    void daysShareOneAxis();
    void everyMinuteHasOneRow_data();
    void everyMinuteHasOneRow();
    void hoursAreWrittenOnce_data();
    void hoursAreWrittenOnce();
    void nothingHasNoDays();
};

namespace {

QString clock(int minute) { return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0')); }

QString clock(const ClockAxis::WallMinute &wall)
{
    return clock(wall.minute) + (wall.second ? QStringLiteral("''") : QString());
}

/// "0:00+1440": each stretch by the wall clock and its length, what is between them as "(2:00+60)".
QString print(const ClockAxis &axis, int day)
{
    QMap<int, QString> parts;
    for (const ClockAxis::Stretch &one : axis.stretches(day))
        parts.insert(one.row, QStringLiteral("%1+%2").arg(clock(axis.wallAt(one.row))).arg(one.rows));
    const auto gaps = axis.gaps(day);
    for (const ClockAxis::Gap &one : gaps)
        parts.insert(one.row, QStringLiteral("(%1+%2)").arg(clock(axis.wallAt(one.row))).arg(one.rows));
    return QStringList(parts.values()).join(QLatin1Char(' '));
}

/// A day before and after each change of clocks, of zones that do it in different ways.
const char *const kChanges[] = {
    "Europe/Berlin|2030-03-31",
    "Europe/Berlin|2030-10-27",
    "America/New_York|2030-03-10",
    "America/New_York|2030-11-03",
    "Australia/Lord_Howe|2030-04-07",
    "Australia/Lord_Howe|2030-10-06",
    "Pacific/Chatham|2030-04-07",
    "Pacific/Chatham|2030-09-29",
    "America/Havana|2030-03-10",
    "America/Havana|2030-11-03",
    "Asia/Beirut|2030-03-31",
    "Asia/Beirut|2030-10-26",
    "Africa/Casablanca|2026-02-15",
    "Africa/Casablanca|2026-03-22",
    "America/Sao_Paulo|2018-02-17",
    "America/Sao_Paulo|2018-11-04",
    "Pacific/Apia|2011-12-30",
    "America/Toronto|2005-10-29",
    "Asia/Kolkata|2030-03-31",
};

} // namespace

void tst_clockaxis::daysShareOneAxis_data()
{
    QTest::addColumn<QStringList>("row");
    // name | zone | first day | rows | what each day has, and (what it has not)
    const char *const table[] = {
        "plain|Europe/Berlin|2030-01-07|1440|0:00+1440|0:00+1440",
        "no changes at all|UTC|2030-03-31|1440|0:00+1440",
        "the day of 23 hours|Europe/Berlin|2030-03-31|1440|0:00+120 (2:00+60) 3:00+1260",
        "and the day before it|Europe/Berlin|2030-03-30|1440|0:00+1440|0:00+120 (2:00+60) 3:00+1260",
        "the day of 25 hours alone|Europe/Berlin|2030-10-27|1500|0:00+1500",
        "and the day before|Europe/Berlin|2030-10-26|1500|0:00+180 (2:00''+60) 3:00+1260|0:00+1500",
        "and the day after|Europe/Berlin|2030-10-27|1500|0:00+1500|0:00+180 (2:00''+60) 3:00+1260",
        "half an hour more|Australia/Lord_Howe|2030-04-06|1470|0:00+120 (1:30''+30) 2:00+1320|0:00+1470",
        "half an hour less|Australia/Lord_Howe|2030-10-06|1440|0:00+120 (2:00+30) 2:30+1290",
        "at a quarter to|Pacific/Chatham|2030-04-07|1500|0:00+1500",
        "back to midnight|America/Havana|2030-11-03|1500|0:00+1500",
        "back over midnight|America/Sao_Paulo|2018-02-17|1500|0:00+1500|0:00+1440 (23:00''+60)",
        "no midnight|America/Sao_Paulo|2018-11-03|1440|0:00+1440|(0:00+60) 1:00+1380",
        "no such day|Pacific/Apia|2011-12-29|1440|0:00+1440|(0:00+1440)|0:00+1440",
    };
    for (const char *line : table) {
        const QStringList row = QString::fromLatin1(line).split(QLatin1Char('|'));
        QTest::newRow(qPrintable(row.first())) << row.mid(1);
    }
}

void tst_clockaxis::daysShareOneAxis()
{
    QFETCH(QStringList, row);
    const QStringList days = row.mid(3);
    const ClockAxis axis(QDate::fromString(row.at(1), Qt::ISODate), int(days.size()), QTimeZone(row.at(0).toLatin1()));
    QCOMPARE(axis.rows(), row.at(2).toInt());
    for (int day = 0; day < days.size(); ++day)
        QCOMPARE(print(axis, day), days.at(day));
}

void tst_clockaxis::everyMinuteHasOneRow_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("date");
    for (const char *line : kChanges) {
        const QStringList row = QString::fromLatin1(line).split(QLatin1Char('|'));
        QTest::newRow(line) << row.at(0) << row.at(1);
    }
}

void tst_clockaxis::everyMinuteHasOneRow()
{
    QFETCH(QString, zone);
    QFETCH(QString, date);
    const QTimeZone clocks(zone.toLatin1());
    const QDate first = QDate::fromString(date, Qt::ISODate).addDays(-1);
    const ClockAxis axis(first, 3, clocks);
    for (int day = 0; day < 3; ++day) {
        int length = 0;
        for (const ClockAxis::Stretch &one : axis.stretches(day))
            length += one.rows;
        QCOMPARE(length, minutesInDay(first.addDays(day), clocks));
        int last = -1;
        for (int row = 0; row < axis.rows(); ++row) {
            if (!axis.exists(day, row))
                continue;
            const QDateTime moment = axis.momentAt(day, row);
            const auto wall = ZonedTime::fromUtc(moment, zone);
            QVERIFY(wall);
            QCOMPARE(wall->date(), first.addDays(day));
            const ClockAxis::WallMinute shown = axis.wallAt(row);
            QCOMPARE(clock(wall->time().hour() * 60 + wall->time().minute()), clock(shown.minute));
            QCOMPARE(wall->resolution() == ZonedTime::Resolution::SecondOfTwo, shown.second);
            QCOMPARE(axis.rowOf(shown.minute, shown.second), row);
            QVERIFY(row > last);
            last = row;
        }
    }
}

void tst_clockaxis::hoursAreWrittenOnce_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("plain") << "Europe/Berlin"
                           << "2030-01-07"
                           << "0:00@0 1:00@60 2:00@120 3:00@180";
    QTest::newRow("23 hours") << "Europe/Berlin"
                              << "2030-03-31"
                              << "0:00@0 1:00@60 2:00@120 3:00@180";
    QTest::newRow("25 hours") << "Europe/Berlin"
                              << "2030-10-27"
                              << "0:00@0 1:00@60 2:00@120 2:00''@180";
    QTest::newRow("half an hour") << "Australia/Lord_Howe"
                                  << "2030-04-07"
                                  << "0:00@0 1:00@60 1:30''@120 2:00@150";
    QTest::newRow("a quarter to") << "Pacific/Chatham"
                                  << "2030-04-07"
                                  << "0:00@0 1:00@60 2:00@120 3:00@180";
}

void tst_clockaxis::hoursAreWrittenOnce()
{
    QFETCH(QString, zone);
    QFETCH(QString, date);
    QFETCH(QString, ticks);
    const ClockAxis axis(QDate::fromString(date, Qt::ISODate), 1, QTimeZone(zone.toLatin1()));
    QStringList texts;
    const auto all = axis.ticks();
    for (const ClockAxis::Tick &tick : all.mid(0, 4))
        texts += QStringLiteral("%1@%2").arg(clock(tick.wall)).arg(tick.row);
    QCOMPARE(texts.join(QLatin1Char(' ')), ticks);
    QVERIFY(all.constLast().row < axis.rows());
}

void tst_clockaxis::nothingHasNoDays()
{
    QCOMPARE(ClockAxis().days(), 0);
    QCOMPARE(ClockAxis().rows(), ClockAxis::kUsualRows);
    QCOMPARE(ClockAxis(QDate(), 3, QTimeZone::utc()).days(), 0);
    QCOMPARE(ClockAxis(QDate(2030, 1, 7), 3, QTimeZone()).days(), 0);
}

QTEST_GUILESS_MAIN(tst_clockaxis)
#include "tst_clockaxis.moc"
