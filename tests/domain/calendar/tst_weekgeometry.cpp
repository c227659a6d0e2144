// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/weekgeometry.h"

#include <QTest>

using namespace shortlist;

class tst_weekgeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansBecomePieces_data();
    void spansBecomePieces();
    void piecesStandTrueToScale_data();
    void piecesStandTrueToScale();
    void everyPointFindsItsSpotBack();
    void columnsFillTheWidth();
    void columnsMayAllBeOneDay();
    void rowsAreMoments_data();
    void rowsAreMoments();
    void minutesSnapBackwards();
    void lanesAreOfOneDay();
};

namespace {

/// Monday 7 January 2030 to Sunday, 60 px of labels, 100 px a day.
WeekGeometry week(const char *zone = "UTC")
{
    WeekGeometry geometry;
    geometry.firstDay = QDate(2030, 1, 7);
    geometry.days = 7;
    geometry.zone = QTimeZone(zone);
    geometry.left = 60;
    geometry.width = 760;
    geometry.followClocks();
    return geometry;
}

QString print(const QList<WeekGeometry::Piece> &pieces)
{
    QStringList texts;
    for (const auto &piece : pieces)
        texts += QStringLiteral("%1@%2+%3").arg(piece.day).arg(piece.from).arg(piece.minutes);
    return texts.join(QLatin1Char(' '));
}

QString print(const QRect &rect)
{
    return QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

} // namespace

void tst_weekgeometry::spansBecomePieces_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("plain") << "UTC"
                           << "2030-01-07"
                           << "2030-01-07T09:00Z" << 90 << "0@540+90";
    QTest::newRow("another zone, another day") << "Asia/Kolkata"
                                               << "2030-01-07"
                                               << "2030-01-07T20:00Z" << 30 << "1@90+30";
    QTest::newRow("over midnight") << "UTC"
                                   << "2030-01-07"
                                   << "2030-01-07T23:30Z" << 60 << "0@1410+30 1@0+30";
    QTest::newRow("ends at midnight") << "UTC"
                                      << "2030-01-07"
                                      << "2030-01-07T23:00Z" << 60 << "0@1380+60";
    QTest::newRow("out of the first day") << "UTC"
                                          << "2030-01-07"
                                          << "2030-01-06T23:30Z" << 60 << "0@0+30";
    QTest::newRow("another week") << "UTC"
                                  << "2030-01-07"
                                  << "2030-01-14T09:00Z" << 60 << "";
    QTest::newRow("summer") << "Europe/Berlin"
                            << "2030-07-08"
                            << "2030-07-08T07:00Z" << 60 << "0@540+60";
    QTest::newRow("the night of the skipped hour") << "Europe/Berlin"
                                                   << "2030-03-25"
                                                   << "2030-03-31T00:30Z" << 60 << "6@90+30 6@180+30";
    const auto row = [](const char *name, const char *zone, const char *first, const char *start, int minutes,
                         const char *pieces) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(first) << QString::fromLatin1(start)
                            << minutes << QString::fromLatin1(pieces);
    };
    // Clocks in Berlin skip 2:00 to 3:00 on Sunday 31 March 2030 and show it twice on 27 October.
    row("a whole day of 23 hours", "Europe/Berlin", "2030-03-25", "2030-03-30T23:00Z", 23 * 60, "6@0+120 6@180+1260");
    row("a week that ends with it", "Europe/Berlin", "2030-03-30", "2030-03-29T23:00Z", 47 * 60,
        "0@0+1440 1@0+120 1@180+1260");
    row("up to the skipped hour", "Europe/Berlin", "2030-03-25", "2030-03-31T00:30Z", 30, "6@90+30");
    row("out of the day before", "Europe/Berlin", "2030-03-25", "2030-03-30T22:30Z", 180, "5@1410+30 6@0+120 6@180+30");
    row("a whole day of 25 hours", "Europe/Berlin", "2030-10-21", "2030-10-26T22:00Z", 25 * 60, "6@0+1500");
    row("and the day after it", "Europe/Berlin", "2030-10-27", "2030-10-26T22:00Z", 49 * 60,
        "0@0+1500 1@0+180 1@240+1260");
    row("over the repeated hour", "Europe/Berlin", "2030-10-21", "2030-10-26T23:30Z", 180, "6@90+180");
    row("the first pass", "Europe/Berlin", "2030-10-21", "2030-10-27T00:00Z", 60, "6@120+60");
    row("the second pass", "Europe/Berlin", "2030-10-21", "2030-10-27T01:00Z", 60, "6@180+60");
    row("from one into the other", "Europe/Berlin", "2030-10-21", "2030-10-27T00:30Z", 45, "6@150+45");
    row("both passes", "Europe/Berlin", "2030-10-21", "2030-10-27T00:00Z", 120, "6@120+120");
    row("a half hour that comes twice", "Australia/Lord_Howe", "2030-04-01", "2030-04-06T14:45Z", 20, "6@105+20");
    row("the night before, beside a repeated hour", "Europe/Berlin", "2030-10-21", "2030-10-25T23:30Z", 120,
        "5@90+90 5@240+30");
    row("back over midnight", "America/Havana", "2030-11-03", "2030-11-03T04:30Z", 45, "0@30+45");
    QTest::newRow("after the skipped hour") << "Europe/Berlin"
                                            << "2030-03-25"
                                            << "2030-03-31T07:00Z" << 60 << "6@540+60";
    QTest::newRow("after the repeated hour") << "Europe/Berlin"
                                             << "2030-10-21"
                                             << "2030-10-27T08:00Z" << 60 << "6@600+60";
}

void tst_weekgeometry::spansBecomePieces()
{
    QFETCH(QString, zone);
    QFETCH(QString, first);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, pieces);
    WeekGeometry geometry = week(zone.toLatin1().constData());
    geometry.firstDay = QDate::fromString(first, Qt::ISODate);
    geometry.followClocks();
    const QDateTime from = QDateTime::fromString(start, Qt::ISODate).toUTC();
    QVERIFY(from.isValid());
    QCOMPARE(print(geometry.pieces({ from, from.addSecs(qint64(minutes) * 60) })), pieces);
}

void tst_weekgeometry::piecesStandTrueToScale_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("lane");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("hourHeight");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QString>("rect");
    QTest::newRow("half an hour") << 0 << 540 << 30 << 0 << 1 << 48 << false << "62,432 92x23";
    QTest::newRow("three quarters") << 0 << 540 << 45 << 0 << 1 << 48 << false << "62,432 92x35";
    QTest::newRow("an hour") << 0 << 540 << 60 << 0 << 1 << 48 << false << "62,432 92x47";
    QTest::newRow("an hour and a half") << 0 << 540 << 90 << 0 << 1 << 48 << false << "62,432 92x71";
    QTest::newRow("zoomed") << 0 << 540 << 30 << 0 << 1 << 96 << false << "62,864 92x47";
    QTest::newRow("first of two") << 1 << 0 << 60 << 0 << 2 << 48 << false << "162,0 44x47";
    QTest::newRow("second of two") << 1 << 0 << 60 << 1 << 2 << 48 << false << "208,0 46x47";
    QTest::newRow("mirrored") << 0 << 540 << 60 << 0 << 1 << 48 << true << "606,432 92x47";
    QTest::newRow("mirrored first of two") << 0 << 0 << 60 << 0 << 2 << 48 << true << "654,0 44x47";
}

void tst_weekgeometry::piecesStandTrueToScale()
{
    QFETCH(int, day);
    QFETCH(int, from);
    QFETCH(int, minutes);
    QFETCH(int, lane);
    QFETCH(int, lanes);
    QFETCH(int, hourHeight);
    QFETCH(bool, mirrored);
    QFETCH(QString, rect);
    WeekGeometry geometry = week();
    geometry.hourHeight = hourHeight;
    geometry.mirrored = mirrored;
    QCOMPARE(print(geometry.rect({ day, from, minutes }, { lane, lanes })), rect);
}

void tst_weekgeometry::everyPointFindsItsSpotBack()
{
    for (const bool mirrored : { false, true }) {
        for (const int hourHeight : { 24, 48, 77, 160 }) {
            WeekGeometry geometry = week();
            geometry.mirrored = mirrored;
            geometry.hourHeight = hourHeight;
            for (int day = 0; day < geometry.days; ++day) {
                for (int minute = 0; minute < geometry.rows(); minute += 15) {
                    const QRect rect = geometry.rect({ day, minute, 15 });
                    const auto spot = geometry.at(rect.center());
                    QVERIFY(spot);
                    QCOMPARE(spot->day, day);
                    QCOMPARE(snapped(spot->row, 15), minute);
                }
            }
        }
    }
    QVERIFY(!week().at(QPoint(30, 100)));
}

void tst_weekgeometry::columnsFillTheWidth()
{
    WeekGeometry geometry = week();
    geometry.width = 763; // not a multiple of seven
    int x = geometry.left;
    for (int day = 0; day < geometry.days; ++day) {
        QCOMPARE(geometry.columnRect(day).left(), x);
        x += geometry.columnRect(day).width();
    }
    QCOMPARE(x, geometry.width);
    QCOMPARE(geometry.column(QDate(2030, 1, 13)), 6);
    QCOMPARE(geometry.column(QDate(2030, 1, 14)), -1);
    QCOMPARE(geometry.column(QDate(2030, 1, 6)), -1);
    QCOMPARE(geometry.column(QDate()), -1);
}

void tst_weekgeometry::columnsMayAllBeOneDay()
{
    WeekGeometry geometry = week();
    geometry.oneDay = true;
    geometry.followClocks();
    QCOMPARE(geometry.date(0), QDate(2030, 1, 7));
    QCOMPARE(geometry.date(6), QDate(2030, 1, 7));
    QCOMPARE(geometry.column(QDate(2030, 1, 7)), 0);
    QCOMPARE(geometry.column(QDate(2030, 1, 8)), -1);
    const QDateTime late(QDate(2030, 1, 7), QTime(23, 30), Qt::UTC);
    QCOMPARE(print(geometry.pieces({ late, late.addSecs(qint64(60) * 60) })), QStringLiteral("0@1410+30"));
    QCOMPARE(geometry.at(geometry.columnRect(3).center())->day, 3);
}

void tst_weekgeometry::rowsAreMoments_data()
{
    QTest::addColumn<QStringList>("row");
    // name | zone | first day shown | date | row | moment | row of that moment, and as an end
    const char *const table[] = {
        "plain|Europe/Berlin|2030-01-07|2030-01-08|540|2030-01-08T08:00|540|540",
        "in the skipped hour|Europe/Berlin|2030-03-25|2030-03-31|150|2030-03-31T01:00|180|120",
        "the first pass|Europe/Berlin|2030-10-21|2030-10-27|150|2030-10-27T00:30|150|150",
        "the second pass|Europe/Berlin|2030-10-21|2030-10-27|210|2030-10-27T01:30|210|210",
        "where a day has no second pass|Europe/Berlin|2030-10-21|2030-10-26|210|2030-10-26T01:00|240|180",
        "the day after those shown|Europe/Berlin|2030-10-21|2030-10-28|240|2030-10-28T02:00|240|180",
        "before the day|Europe/Berlin|2030-10-21|2030-10-27|-30|2030-10-26T21:30|1470|1470",
        "after the day|Europe/Berlin|2030-10-21|2030-10-27|1530|2030-10-27T23:30|30|30",
        "midnight|Europe/Berlin|2030-10-21|2030-10-27|1500|2030-10-27T23:00|0|1500",
        "the second half hour|Australia/Lord_Howe|2030-04-01|2030-04-07|130|2030-04-06T15:10|130|130",
    };
    for (const char *line : table) {
        const QStringList row = QString::fromLatin1(line).split(QLatin1Char('|'));
        QTest::newRow(qPrintable(row.first())) << row.mid(1);
    }
}

void tst_weekgeometry::rowsAreMoments()
{
    QFETCH(QStringList, row);
    WeekGeometry geometry = week(row.at(0).toLatin1().constData());
    geometry.firstDay = QDate::fromString(row.at(1), Qt::ISODate);
    geometry.followClocks();
    const QDateTime moment = geometry.momentAt(QDate::fromString(row.at(2), Qt::ISODate), row.at(3).toInt());
    QCOMPARE(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")), row.at(4));
    QCOMPARE(geometry.rowOf(moment), row.at(5).toInt());
    QCOMPARE(geometry.endRowOf(moment), row.at(6).toInt());
}

void tst_weekgeometry::minutesSnapBackwards()
{
    QCOMPARE(snapped(0, 15), 0);
    QCOMPARE(snapped(14, 15), 0);
    QCOMPARE(snapped(15, 15), 15);
    QCOMPARE(snapped(599, 30), 570);
}

void tst_weekgeometry::lanesAreOfOneDay()
{
    const QList<Lane> lanes = layOut(QList<WeekGeometry::Piece>{ { 0, 540, 60 }, { 1, 540, 60 }, { 0, 570, 60 } });
    QCOMPARE(lanes, (QList<Lane>{ { 0, 2 }, { 0, 1 }, { 1, 2 } }));
}

QTEST_GUILESS_MAIN(tst_weekgeometry)
#include "tst_weekgeometry.moc"
