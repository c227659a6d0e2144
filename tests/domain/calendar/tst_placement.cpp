// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/placement.h"

#include <QTest>

using namespace shortlist;

class tst_placement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draggingMovesAndResizes_data();
    void draggingMovesAndResizes();
    void drawingGivesAStretch_data();
    void drawingGivesAStretch();
    void drawingGoesOverAChangeOfClocks_data();
    void drawingGoesOverAChangeOfClocks();
    void aPieceIsTakenALittleBesideItsEnds();
    void anotherDayKeepsTheWallClock_data();
    void anotherDayKeepsTheWallClock();
    void anEdgeIsTakenByItsEnd_data();
    void anEdgeIsTakenByItsEnd();
    void anotherPersonsColumnIsTheSameDay();
    void theSecondOfTwoHoursStaysTheSecond();
    void stepsAndLengths();
};

namespace {

/// "2@555": column and minute.
WeekGeometry::Spot spot(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('@'));
    return { parts.at(0).toInt(), parts.at(1).toInt() };
}

/// "2030-01-08T09:00+60": UTC and minutes.
Placement placement(const QString &text)
{
    const qsizetype plus = text.lastIndexOf(QLatin1Char('+'));
    QDateTime start = QDateTime::fromString(text.left(plus), QStringLiteral("yyyy-MM-ddTHH:mm"));
    start.setTimeSpec(Qt::UTC);
    return { start, text.mid(plus + 1).toInt() };
}

QString print(const Placement &placement)
{
    return placement.startAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
         + QStringLiteral("+%1").arg(placement.minutes);
}

WeekGeometry week(const QString &zone, const QString &firstDay)
{
    WeekGeometry geometry;
    geometry.firstDay = QDate::fromString(firstDay, Qt::ISODate);
    geometry.days = 7;
    geometry.zone = QTimeZone(zone.toLatin1());
    geometry.width = 700;
    geometry.followClocks();
    return geometry;
}

} // namespace

void tst_placement::draggingMovesAndResizes_data()
{
    // name | zone of the grid | first day | agreed in | before | grip | from | to | step | after
    const char *const table[] = {
        "down an hour|UTC|2030-01-07|UTC|2030-01-08T10:00+90|body|1@610|1@670|15|2030-01-08T11:00+90",
        "to the nearest step|UTC|2030-01-07|UTC|2030-01-08T10:00+90|body|1@610|1@634|15|2030-01-08T10:30+90",
        "less than half a step|UTC|2030-01-07|UTC|2030-01-08T10:00+90|body|1@610|1@617|15|2030-01-08T10:00+90",
        "an odd minute is set right|UTC|2030-01-07|UTC|2030-01-08T10:07+90|body|1@610|1@625|15|2030-01-08T10:15+90",
        "an odd minute stays sideways|UTC|2030-01-07|UTC|2030-01-08T10:07+90|body|1@610|3@612|15|2030-01-10T10:07+90",
        "fine|UTC|2030-01-07|UTC|2030-01-08T10:00+90|body|1@610|1@621|5|2030-01-08T10:10+90",
        "exact|UTC|2030-01-07|UTC|2030-01-08T10:00+90|body|1@610|1@621|1|2030-01-08T10:11+90",
        "not before midnight|UTC|2030-01-07|UTC|2030-01-08T01:00+90|body|1@70|1@1|15|2030-01-08T00:00+90",
        "not after midnight|UTC|2030-01-07|UTC|2030-01-08T22:00+90|body|1@1320|1@1439|15|2030-01-08T23:45+90",
        "lower edge down|UTC|2030-01-07|UTC|2030-01-08T10:00+90|end|1@689|1@719|15|2030-01-08T10:00+120",
        "lower edge to the grid|UTC|2030-01-07|UTC|2030-01-08T10:05+50|end|1@655|1@670|15|2030-01-08T10:05+70",
        "lower edge above the beginning|UTC|2030-01-07|UTC|2030-01-08T10:00+90|end|1@689|1@500|15|2030-01-08T10:00+5",
        "lower edge in another column|UTC|2030-01-07|UTC|2030-01-08T10:00+90|end|1@689|4@719|15|2030-01-08T10:00+120",
        "upper edge down|UTC|2030-01-07|UTC|2030-01-08T10:00+90|start|1@601|1@631|15|2030-01-08T10:30+60",
        "upper edge up|UTC|2030-01-07|UTC|2030-01-08T10:00+90|start|1@601|1@571|15|2030-01-08T09:30+120",
        "upper edge below the end|UTC|2030-01-07|UTC|2030-01-08T10:00+90|start|1@601|1@900|15|2030-01-08T11:25+5",
        "never over eight hours|UTC|2030-01-07|UTC|2030-01-08T08:00+90|end|1@569|1@1430|15|2030-01-08T08:00+480",
        // Clocks in Berlin skip 2:00 to 3:00 on 31 March 2030.
        "into the skipped hour|Europe/Berlin|2030-03-25|UTC|2030-03-31T00:00+30|body|6@70|6@160|15|2030-03-31T01:00+30",
        "sideways over the change, at home|Europe/Berlin|2030-03-25|Europe/Berlin|2030-03-29T09:00+60|body|4@610|6@610|"
        "15|2030-03-31T08:00+60",
        "sideways over the change, agreed elsewhere|Europe/Berlin|2030-03-25|Asia/Kolkata|2030-03-29T09:00+60|body|"
        "4@610|6@610|15|2030-03-31T09:00+60",
        "over the change by eye|Europe/Berlin|2030-03-25|Asia/Kolkata|2030-03-29T09:00+60|body|4@610|6@640|15|"
        "2030-03-31T08:30+60",
        "lower edge over the skipped hour|Europe/Berlin|2030-03-25|UTC|2030-03-31T00:00+30|end|6@89|6@239|15|"
        "2030-03-31T00:00+120",
        "lower edge back over the skipped hour|Europe/Berlin|2030-03-25|UTC|2030-03-31T00:00+120|end|6@239|6@89|15|"
        "2030-03-31T00:00+30",
        "upper edge over the skipped hour|Europe/Berlin|2030-03-25|UTC|2030-03-31T00:00+120|start|6@61|6@181|15|"
        "2030-03-31T01:00+60",
        "lower edge over the repeated hour|Europe/Berlin|2030-10-21|UTC|2030-10-26T23:00+30|end|6@89|6@209|15|"
        "2030-10-26T23:00+150",
        "longer through the skipped hour|Europe/Berlin|2030-03-25|UTC|2030-03-31T00:30+60|end|6@209|6@239|15|"
        "2030-03-31T00:30+90",
        "longer from before the skipped hour|Europe/Berlin|2030-03-25|UTC|2030-03-31T00:30+30|end|6@119|6@209|15|"
        "2030-03-31T00:30+60",
        // On 27 October they show it twice; the week has rows for both, the other days nothing on the second.
        "from the first pass to the second|Europe/Berlin|2030-10-21|UTC|2030-10-27T00:00+30|body|6@130|6@190|15|"
        "2030-10-27T01:00+30",
        "and back|Europe/Berlin|2030-10-21|UTC|2030-10-27T01:00+30|body|6@190|6@130|15|2030-10-27T00:00+30",
        "past it|Europe/Berlin|2030-10-21|UTC|2030-10-27T00:00+30|body|6@130|6@250|15|2030-10-27T02:00+30",
        "where another day has no time|Europe/Berlin|2030-10-21|UTC|2030-10-27T00:00+30|body|6@130|5@205|15|"
        "2030-10-26T01:00+30",
        "the half hour of Lord Howe|Australia/Lord_Howe|2030-04-01|UTC|2030-04-06T14:30+30|body|6@95|6@125|15|"
        "2030-04-06T15:00+30",
    };
    QTest::addColumn<QStringList>("row");
    for (const char *line : table) {
        const QStringList row = QString::fromLatin1(line).split(QLatin1Char('|'));
        QTest::newRow(qPrintable(row.first())) << row.mid(1);
    }
}

void tst_placement::draggingMovesAndResizes()
{
    QFETCH(QStringList, row);
    QCOMPARE(row.size(), 9);
    const WeekGeometry geometry = week(row.at(0), row.at(1));
    const Grip grip = row.at(4) == QLatin1String("end")   ? Grip::End
                    : row.at(4) == QLatin1String("start") ? Grip::Start
                                                          : Grip::Body;
    QCOMPARE(print(dragged(geometry, placement(row.at(3)), QTimeZone(row.at(2).toLatin1()), grip, spot(row.at(5)),
                 spot(row.at(6)), row.at(7).toInt())),
        row.at(8));
}

void tst_placement::drawingGivesAStretch_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("after");
    QTest::newRow("down") << "1@601"
                          << "1@688" << 15 << "2030-01-08T10:00+90";
    QTest::newRow("up") << "1@601"
                        << "1@541" << 15 << "2030-01-08T09:00+75";
    QTest::newRow("hardly at all") << "1@601"
                                   << "1@603" << 30 << "2030-01-08T10:00+30";
    QTest::newRow("another column counts for nothing") << "1@601"
                                                       << "5@688" << 15 << "2030-01-08T10:00+90";
    QTest::newRow("to the end of the day") << "1@1400"
                                           << "1@1439" << 15 << "2030-01-08T23:15+45";
    QTest::newRow("at most eight hours") << "1@60"
                                         << "1@1400" << 30 << "2030-01-08T01:00+480";
    QTest::newRow("at most eight hours upwards") << "1@1200"
                                                 << "1@60" << 30 << "2030-01-08T12:30+480";
}

void tst_placement::drawingGivesAStretch()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, step);
    QFETCH(QString, after);
    const WeekGeometry geometry = week(QStringLiteral("UTC"), QStringLiteral("2030-01-07"));
    QCOMPARE(print(drawn(geometry, spot(from), spot(to), step)), after);
}

void tst_placement::drawingGoesOverAChangeOfClocks_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("after");
    // Clocks go from two to three: what is drawn ends where the pointer is, and an hour of it is none.
    QTest::newRow("over a skipped hour") << "2030-03-31"
                                         << "0@60"
                                         << "0@240"
                                         << "2030-03-31T00:00+120";
    QTest::newRow("upwards over a skipped hour") << "2030-03-31"
                                                 << "0@230"
                                                 << "0@60"
                                                 << "2030-03-31T00:00+120";
    QTest::newRow("within a skipped hour") << "2030-03-31"
                                           << "0@120"
                                           << "0@150"
                                           << "2030-03-31T01:00+15";
    QTest::newRow("a skipped hour and no more") << "2030-03-31"
                                                << "0@120"
                                                << "0@180"
                                                << "2030-03-31T01:00+15";
    QTest::newRow("to the end of the day of 23 hours") << "2030-03-31"
                                                       << "0@1380"
                                                       << "0@1439"
                                                       << "2030-03-31T21:00+60";
    // They go from three to two: from one to three are three hours.
    QTest::newRow("over a repeated hour") << "2030-10-27"
                                          << "0@60"
                                          << "0@240"
                                          << "2030-10-26T23:00+180";
    QTest::newRow("in the second pass of a repeated hour") << "2030-10-27"
                                                           << "0@180"
                                                           << "0@210"
                                                           << "2030-10-27T01:00+30";
    QTest::newRow("in the first pass of a repeated hour") << "2030-10-27"
                                                          << "0@120"
                                                          << "0@150"
                                                          << "2030-10-27T00:00+30";
}

void tst_placement::drawingGoesOverAChangeOfClocks()
{
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, after);
    QCOMPARE(print(drawn(week(QStringLiteral("Europe/Berlin"), day), spot(from), spot(to), 15)), after);
}

void tst_placement::anotherDayKeepsTheWallClock_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("after");
    QTest::newRow("plain") << "2030-01-08T10:00+60" << 1 << QByteArray("UTC") << "2030-01-09T10:00+60";
    QTest::newRow("Berlin to summer") << "2030-03-30T09:00+60" << 1 << QByteArray("Europe/Berlin")
                                      << "2030-03-31T08:00+60";
    QTest::newRow("Berlin to winter") << "2030-10-26T08:00+60" << 1 << QByteArray("Europe/Berlin")
                                      << "2030-10-27T09:00+60";
    QTest::newRow("back over the change")
        << "2030-03-31T08:00+60" << -1 << QByteArray("Europe/Berlin") << "2030-03-30T09:00+60";
    QTest::newRow("New York changes earlier")
        << "2030-03-09T15:00+60" << 1 << QByteArray("America/New_York") << "2030-03-10T14:00+60";
    QTest::newRow("half an hour on Lord Howe")
        << "2030-04-06T00:00+60" << 1 << QByteArray("Australia/Lord_Howe") << "2030-04-07T00:30+60";
    QTest::newRow("into the skipped hour")
        << "2030-03-30T01:30+60" << 1 << QByteArray("Europe/Berlin") << "2030-03-31T01:30+60";
}

void tst_placement::anotherDayKeepsTheWallClock()
{
    QFETCH(QString, before);
    QFETCH(int, days);
    QFETCH(QByteArray, zone);
    QFETCH(QString, after);
    QCOMPARE(print(shiftedByDays(placement(before), days, QTimeZone(zone))), after);
}

void tst_placement::anEdgeIsTakenByItsEnd_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("y");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("last");
    QTest::addColumn<int>("grip");
    QTest::newRow("top") << 48 << 2 << true << true << int(Grip::Start);
    QTest::newRow("middle") << 48 << 24 << true << true << int(Grip::Body);
    QTest::newRow("bottom") << 48 << 45 << true << true << int(Grip::End);
    QTest::newRow("goes on below") << 48 << 45 << true << false << int(Grip::Body);
    QTest::newRow("began above") << 48 << 2 << false << true << int(Grip::Body);
    QTest::newRow("low, middle") << 9 << 4 << true << true << int(Grip::Body);
    QTest::newRow("low, bottom") << 9 << 8 << true << true << int(Grip::End);
}

void tst_placement::anEdgeIsTakenByItsEnd()
{
    QFETCH(int, height);
    QFETCH(int, y);
    QFETCH(bool, first);
    QFETCH(bool, last);
    QFETCH(int, grip);
    QCOMPARE(int(gripAt(QRect(0, 100, 80, height), 100 + y, first, last)), grip);
}

void tst_placement::aPieceIsTakenALittleBesideItsEnds()
{
    const QRect piece(10, 100, 80, 47); // 100 to 146
    const auto reach = [&piece](int x, int y) { return reachOf(piece, { x, y }); };
    QCOMPARE(reach(50, 120), 0);
    QCOMPARE(reach(50, 100), 0);
    QCOMPARE(reach(50, 146), 0);
    QCOMPARE(reach(50, 147), 1); // the line below
    QCOMPARE(reach(50, 149), 3);
    QCOMPARE(reach(50, 150), -1);
    QCOMPARE(reach(50, 97), 3);
    QCOMPARE(reach(50, 96), -1);
    QCOMPARE(reach(9, 120), -1); // what is beside it is free
    QCOMPARE(reach(90, 120), -1);
    // There it is taken by its end.
    QCOMPARE(gripAt(piece, 148, true, true), Grip::End);
    QCOMPARE(gripAt(piece, 98, true, true), Grip::Start);
}

void tst_placement::anotherPersonsColumnIsTheSameDay()
{
    WeekGeometry geometry = week(QStringLiteral("UTC"), QStringLiteral("2030-01-08"));
    geometry.oneDay = true;
    geometry.followClocks();
    const Placement before = placement(QStringLiteral("2030-01-08T10:00+90"));
    const auto to = [&](const char *spotText) {
        return print(dragged(geometry, before, QTimeZone::utc(), Grip::Body, spot(QStringLiteral("1@610")),
            spot(QString::fromLatin1(spotText)), 15));
    };
    QCOMPARE(to("3@610"), QStringLiteral("2030-01-08T10:00+90"));
    QCOMPARE(to("3@670"), QStringLiteral("2030-01-08T11:00+90"));
}

void tst_placement::theSecondOfTwoHoursStaysTheSecond()
{
    // Berlin's clocks show the hour from 02:00 twice, from 00:00 and from 01:00 UTC.
    const WeekGeometry geometry = week(QStringLiteral("Europe/Berlin"), QStringLiteral("2030-10-27"));
    const QTimeZone berlin("Europe/Berlin");
    const auto moved = [&](const char *from, Grip grip, const char *to) {
        return print(dragged(geometry, placement(QString::fromLatin1(from)), berlin, grip,
            spot(QStringLiteral("0@160")), spot(QString::fromLatin1(to)), 15));
    };
    QCOMPARE(moved("2030-10-27T01:30+60", Grip::Body, "0@175"), QStringLiteral("2030-10-27T01:45+60"));
    QCOMPARE(moved("2030-10-27T00:30+60", Grip::Body, "0@175"), QStringLiteral("2030-10-27T00:45+60"));
    QCOMPARE(moved("2030-10-27T01:30+60", Grip::Start, "0@175"), QStringLiteral("2030-10-27T01:45+45"));
    QCOMPARE(moved("2030-10-27T00:30+60", Grip::Start, "0@175"), QStringLiteral("2030-10-27T00:45+45"));
    QCOMPARE(moved("2030-10-27T01:00+30", Grip::End, "0@175"), QStringLiteral("2030-10-27T01:00+45"));
}

void tst_placement::stepsAndLengths()
{
    QCOMPARE(fineStep(30), 5);
    QCOMPARE(fineStep(15), 5);
    QCOMPARE(fineStep(5), 1);
    QCOMPARE(snappedNearest(7, 15), 0);
    QCOMPARE(snappedNearest(8, 15), 15);
    QCOMPARE(snappedNearest(-7, 15), 0);
    QCOMPARE(snappedNearest(-8, 15), -15);
    QCOMPARE(snappedNearest(-20, 15), -15);
    const Placement before = placement(QStringLiteral("2030-01-08T10:00+90"));
    QCOMPARE(print(shiftedByMinutes(before, -15)), QStringLiteral("2030-01-08T09:45+90"));
    QCOMPARE(print(lengthened(before, Grip::End, 15)), QStringLiteral("2030-01-08T10:00+105"));
    QCOMPARE(print(lengthened(before, Grip::Start, 15)), QStringLiteral("2030-01-08T09:45+105"));
    QCOMPARE(print(lengthened(before, Grip::End, -200)), QStringLiteral("2030-01-08T10:00+5"));
}

QTEST_GUILESS_MAIN(tst_placement)
#include "tst_placement.moc"
