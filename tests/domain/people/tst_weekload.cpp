// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/weekload.h"

#include <QTest>
#include <QTimeZone>

using namespace shortlist;

/// Interviews counted by week on each person's own calendar.
class tst_weekload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInterviewCountsInTheWeekOfWhereOneLives_data();
    void anInterviewCountsInTheWeekOfWhereOneLives();
    void limitsAreOfTheLocalWeekAndDay();
    void whoHasMostComesFirst();
    void nothingAroundTheWeeksIsMissed_data();
    void nothingAroundTheWeeksIsMissed();
};

namespace {

Person person(const QString &name, const QString &zone)
{
    Person one;
    one.id = PersonId(QUuid::createUuid());
    one.name = name;
    one.zone = zone;
    return one;
}

TimeSpan span(const QString &utc, int minutes = 60)
{
    const QDateTime start = QDateTime::fromString(utc + QLatin1Char('Z'), Qt::ISODate);
    return { start, start.addSecs(qint64(minutes) * 60) };
}

const QDate kMonday(2030, 1, 7);

} // namespace

void tst_weekload::anInterviewCountsInTheWeekOfWhereOneLives_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("week"); // -1: in none of the two
    QTest::newRow("Monday in Berlin") << "Europe/Berlin"
                                      << "2030-01-07T09:00" << 0;
    QTest::newRow("Sunday night in Berlin") << "Europe/Berlin"
                                            << "2030-01-13T22:30" << 0;
    QTest::newRow("Monday by then in Berlin") << "Europe/Berlin"
                                              << "2030-01-13T23:00" << 1;
    QTest::newRow("still Sunday in New York") << "America/New_York"
                                              << "2030-01-14T04:59" << 0;
    QTest::newRow("Monday long since in Kiritimati") << "Pacific/Kiritimati"
                                                     << "2030-01-06T10:00" << 0;
    QTest::newRow("Sunday before in Honolulu") << "Pacific/Honolulu"
                                               << "2030-01-07T09:00" << -1;
    QTest::newRow("no zone is the desk's") << ""
                                           << "2030-01-13T23:00" << 1;
    QTest::newRow("after the last week") << "Europe/Berlin"
                                         << "2030-01-21T09:00" << -1;
}

void tst_weekload::anInterviewCountsInTheWeekOfWhereOneLives()
{
    QFETCH(QString, zone);
    QFETCH(QString, start);
    QFETCH(int, week);
    const Person one = person(QStringLiteral("Example"), zone);
    const auto loads = weekLoads({ one }, { { one.id, { span(start, 90) } } }, kMonday, 2, QTimeZone("Europe/Berlin"));
    QCOMPARE(loads.size(), 1);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(loads.first().weeks.at(i), (i == week ? WeekLoad{ 1, 90, 1 } : WeekLoad{}));
}

void tst_weekload::limitsAreOfTheLocalWeekAndDay()
{
    Person one = person(QStringLiteral("Example"), QStringLiteral("Asia/Tokyo"));
    one.dailyLimit = 2;
    one.weeklyLimit = 3;
    // 14:00 and 16:00 UTC are two days in Tokyo.
    QList<TimeSpan> spans{ span(QStringLiteral("2030-01-08T03:00")), span(QStringLiteral("2030-01-08T14:00")),
        span(QStringLiteral("2030-01-08T16:00")) };
    const auto load = [&] { return weekLoads({ one }, { { one.id, spans } }, kMonday, 1, QTimeZone::utc()).first(); };
    QCOMPARE(load().weeks.first(), (WeekLoad{ 3, 180, 2 }));
    QVERIFY(!load().isOver());
    spans += span(QStringLiteral("2030-01-10T03:00"));
    QVERIFY(load().isOverWeek(0) && !load().isOverDay(0));
    one.weeklyLimit = std::nullopt;
    QVERIFY(!load().isOver());
    spans += span(QStringLiteral("2030-01-08T05:00"));
    QVERIFY(load().isOverDay(0) && !load().isOverWeek(0));
    one.dailyLimit = 0;
    QVERIFY(load().isOver());
}

void tst_weekload::whoHasMostComesFirst()
{
    const Person none = person(QStringLiteral("Abe"), {});
    const Person few = person(QStringLiteral("Zoe"), {});
    const Person same = person(QStringLiteral("Bea"), {});
    const Person longer = person(QStringLiteral("Yan"), {});
    const TimeSpan hour = span(QStringLiteral("2030-01-08T09:00"));
    const auto loads = weekLoads({ none, few, same, longer },
        { { few.id, { hour } }, { same.id, { hour } },
            { longer.id, { span(QStringLiteral("2030-01-09T09:00"), 90) } } },
        kMonday, 1, QTimeZone::utc());
    QStringList names;
    for (const PersonLoad &one : loads)
        names += one.person.name;
    QCOMPARE(names.join(u' '), QStringLiteral("Yan Bea Zoe Abe"));
}

void tst_weekload::nothingAroundTheWeeksIsMissed_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : { "Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin", "Asia/Kathmandu" })
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void tst_weekload::nothingAroundTheWeeksIsMissed()
{
    QFETCH(QString, zone);
    const QTimeZone there(zone.toLatin1());
    const TimeSpan around = aroundWeeks(kMonday, 2);
    QVERIFY(around.start <= kMonday.startOfDay(there));
    QVERIFY(kMonday.addDays(14).startOfDay(there) <= around.end);
}

QTEST_GUILESS_MAIN(tst_weekload)
#include "tst_weekload.moc"
