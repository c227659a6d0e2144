// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/monthgrid.h"
#include "domain/calendar/zonedtime.h"

#include <QLocale>
#include <QTest>

using namespace shortlist;

class tst_monthgrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginAsTheLocaleHasIt_data();
    void weeksBeginAsTheLocaleHasIt();
    void aDateHasItsPlace();
    void spansStandOnTheirDays_data();
    void spansStandOnTheirDays();
    void whatDoesNotFitIsCounted_data();
    void whatDoesNotFitIsCounted();
};

void tst_monthgrid::weeksBeginAsTheLocaleHasIt_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("weeks");
    const auto row = [](const char *name, QDate day, const char *locale, const char *weeks) {
        QTest::newRow(name) << day << QString::fromLatin1(locale) << QString::fromLatin1(weeks);
    };
    row("begins on a Tuesday", { 2030, 1, 7 }, "en_GB", "2029-12-31..2030-01-06 | 2030-01-28..2030-02-03, 5 weeks");
    row("weeks from Sunday", { 2030, 1, 31 }, "en_US", "2029-12-30..2030-01-05 | 2030-01-27..2030-02-02, 5 weeks");
    row("weeks from Saturday", { 2030, 1, 1 }, "ar_EG", "2029-12-29..2030-01-04 | 2030-01-26..2030-02-01, 5 weeks");
    row("a February of four weeks", { 2027, 2, 14 }, "de_DE",
        "2027-02-01..2027-02-07 | 2027-02-22..2027-02-28, 4 weeks");
    row("six weeks", { 2030, 9, 15 }, "de_DE", "2030-08-26..2030-09-01 | 2030-09-30..2030-10-06, 6 weeks");
    row("a leap year", { 2028, 2, 29 }, "de_DE", "2028-01-31..2028-02-06 | 2028-02-28..2028-03-05, 5 weeks");
    row("no date", {}, "de_DE", "none");
}

void tst_monthgrid::weeksBeginAsTheLocaleHasIt()
{
    QFETCH(QDate, day);
    QFETCH(QString, locale);
    const MonthGrid grid = MonthGrid::around(day, QLocale(locale).firstDayOfWeek());
    const auto text = [](QDate date) { return date.toString(Qt::ISODate); };
    QString weeks = QStringLiteral("none");
    if (grid.weeks > 0) {
        weeks = QStringLiteral("%1..%2 | %3..%4, %5 weeks")
                    .arg(text(grid.date(0, 0)), text(grid.date(0, 6)), text(grid.date(grid.weeks - 1, 0)),
                        text(grid.date(grid.weeks - 1, 6)))
                    .arg(grid.weeks);
    }
    QTEST(weeks, "weeks");
}

void tst_monthgrid::aDateHasItsPlace()
{
    const MonthGrid grid = MonthGrid::around({ 2030, 1, 7 }, Qt::Monday);
    QCOMPARE(grid.placeOf({ 2029, 12, 31 }), 0);
    QCOMPARE(grid.placeOf({ 2030, 1, 7 }), 7);
    QCOMPARE(grid.placeOf({ 2030, 2, 3 }), 34);
    QCOMPARE(grid.placeOf({ 2030, 2, 4 }), -1);
    QCOMPARE(grid.placeOf({ 2029, 12, 30 }), -1);
    QCOMPARE(grid.placeOf({}), -1);
    QVERIFY(grid.isInMonth({ 2030, 1, 31 }));
    QVERIFY(!grid.isInMonth({ 2030, 2, 1 }));
    QVERIFY(!grid.isInMonth({ 2029, 1, 31 }));
}

void tst_monthgrid::spansStandOnTheirDays_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("spans"); // day-hour+minutes, on the wall clock, March 2030
    QTest::addColumn<QString>("days"); // from 29 March on, the places of the spans
    const auto row = [](const char *name, const char *zone, const char *spans, const char *days) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(spans) << QString::fromLatin1(days);
    };
    row("none", "Europe/Berlin", "", "- - -");
    row("in order of their beginning", "Europe/Berlin", "30-14+60 29-9+60 30-9+60", "1 2,0 -");
    row("over midnight", "Europe/Berlin", "29-23+90", "0 0 -");
    row("until midnight", "Europe/Berlin", "29-23+60", "0 - -");
    row("from before the first day", "Europe/Berlin", "28-23+120", "0 - -");
    row("beyond the last day", "Europe/Berlin", "32-9+60 28-9+60", "- - -");
    row("a day of 23 hours", "Europe/Berlin", "30-23+120 31-0+30", "- 0 0,1");
    row("another zone", "Pacific/Chatham", "31-0+30 30-23+60", "- 1 0");
    row("the whole of it", "Europe/Berlin", "28-12+7200", "0 0 0");
}

void tst_monthgrid::spansStandOnTheirDays()
{
    QFETCH(QString, zone);
    QFETCH(QString, spans);
    const QTimeZone where(zone.toLatin1());
    QList<TimeSpan> list;
    const QStringList words = spans.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QDate date = QDate(2030, 3, 1).addDays(word.section(u'-', 0, 0).toInt() - 1);
        const QString rest = word.section(u'-', 1);
        const auto start = ZonedTime::fromWallClock(date, QTime(rest.section(u'+', 0, 0).toInt(), 0), where);
        QVERIFY(start);
        list += TimeSpan{ start->utc(), start->utc().addSecs(rest.section(u'+', 1).toInt() * 60) };
    }
    QStringList days;
    const auto byDay = spansByDay(list, { 2030, 3, 29 }, 3, where);
    for (const QList<qsizetype> &day : byDay) {
        QStringList places;
        for (const qsizetype place : day)
            places += QString::number(place);
        days += places.isEmpty() ? QStringLiteral("-") : places.join(u',');
    }
    QTEST(days.join(u' '), "days");
}

void tst_monthgrid::whatDoesNotFitIsCounted_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("fit");
    QTest::newRow("nothing") << 0 << 4 << "0 shown, 0 more";
    QTest::newRow("all") << 4 << 4 << "4 shown, 0 more";
    QTest::newRow("one too many") << 5 << 4 << "3 shown, 2 more";
    QTest::newRow("room for a count only") << 5 << 1 << "0 shown, 5 more";
    QTest::newRow("the only one in the only place") << 1 << 1 << "1 shown, 0 more";
    QTest::newRow("no room") << 2 << 0 << "0 shown, 2 more";
    QTest::newRow("less than no room") << 2 << -3 << "0 shown, 2 more";
}

void tst_monthgrid::whatDoesNotFitIsCounted()
{
    QFETCH(int, lines);
    QFETCH(int, room);
    const DayLines fit = fitLines(lines, room);
    QTEST(QStringLiteral("%1 shown, %2 more").arg(fit.shown).arg(fit.more), "fit");
}

QTEST_GUILESS_MAIN(tst_monthgrid)
#include "tst_monthgrid.moc"
