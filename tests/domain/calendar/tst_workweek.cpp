// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workweek.h"

#include <QTest>

using namespace shortlist;

/// The office's week: which days it has, where it begins, and what comes after a number of working days. The dates are
/// of January 2030, where the 7th is a Monday.
class tst_workweek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeekAsItsDaysAre_data();
    void aWeekAsItsDaysAre();
    void theLocaleTellsTheDays_data();
    void theLocaleTellsTheDays();
    void workdaysAreCounted_data();
    void workdaysAreCounted();
    void theNearestDayShown();

private:
    static QList<Qt::DayOfWeek> daysOf(const QString &text)
    {
        QList<Qt::DayOfWeek> days;
        for (const QChar digit : text)
            days += Qt::DayOfWeek(digit.digitValue());
        return days;
    }
    static QDate january(int day) { return { 2030, 1, day }; }
};

void tst_workweek::aWeekAsItsDaysAre_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("start"); // of the week of Wednesday the 9th
    QTest::addColumn<int>("length");
    QTest::newRow("Monday to Friday") << "12345" << 7 << 5;
    QTest::newRow("nothing said") << "" << 7 << 5;
    QTest::newRow("Sunday to Thursday") << "71234" << 6 << 5;
    QTest::newRow("Saturday to Wednesday") << "67123" << 5 << 5;
    QTest::newRow("Monday to Saturday") << "123456" << 7 << 6;
    QTest::newRow("all days") << "1234567" << 7 << 7;
    QTest::newRow("a day off in its midst") << "12346" << 7 << 6;
    QTest::newRow("one day") << "3" << 9 << 1;
}

void tst_workweek::aWeekAsItsDaysAre()
{
    QFETCH(QString, days);
    QFETCH(int, start);
    QFETCH(int, length);
    const WorkWeek week(daysOf(days));
    QCOMPARE(week.startOf(january(9)), january(start));
    QCOMPARE(week.days(), length);
    for (int day = 0; day < 7; ++day) {
        const QDate date = january(start).addDays(day);
        QCOMPARE(week.startOf(date), january(start)); // the days off after it are its own
        QCOMPARE(week.shows(date), day < length);
    }
}

void tst_workweek::theLocaleTellsTheDays_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("worked");
    QTest::newRow("C") << "C"
                       << "12345";
    QTest::newRow("German") << "de_DE"
                            << "12345";
    QTest::newRow("Hebrew") << "he_IL"
                            << "12347";
    QTest::newRow("Egyptian Arabic") << "ar_EG"
                                     << "12347";
}

void tst_workweek::theLocaleTellsTheDays()
{
    QFETCH(QString, locale);
    QFETCH(QString, worked);
    const WorkWeek week = officeWeek(QLocale(locale));
    QString days;
    for (int day = 7; day < 14; ++day)
        days += week.isWorkday(january(day)) ? QString::number(january(day).dayOfWeek()) : QString();
    QCOMPARE(days, worked);
}

void tst_workweek::workdaysAreCounted_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("to");
    QTest::newRow("the same day") << "12345" << 12 << 0 << 12;
    QTest::newRow("within the week") << "12345" << 7 << 2 << 9;
    QTest::newRow("over the weekend") << "12345" << 10 << 2 << 14;
    QTest::newRow("from a Friday off") << "71234" << 11 << 1 << 13;
    QTest::newRow("from a Thursday, the week's last") << "71234" << 10 << 2 << 14;
}

void tst_workweek::workdaysAreCounted()
{
    QFETCH(QString, days);
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(int, to);
    QCOMPARE(WorkWeek(daysOf(days)).workdayAfter(january(from), count), january(to));
}

void tst_workweek::theNearestDayShown()
{
    const WorkWeek week;
    QCOMPARE(week.shownFrom(january(12), 1), january(14));
    QCOMPARE(week.shownFrom(january(12), -1), january(11));
    QCOMPARE(week.shownFrom(january(9), 1), january(9));
    QCOMPARE(week.shownFrom({}, 1), QDate());
    QVERIFY(!week.shows({}) && !week.isWorkday({}));
}

QTEST_GUILESS_MAIN(tst_workweek)
#include "tst_workweek.moc"
