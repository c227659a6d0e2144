// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonedtime.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace shortlist;

namespace {

QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

QString systemZoneData()
{
    QFile file(QStringLiteral("/usr/share/zoneinfo/tzdata.zi"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown version");
    return QString::fromUtf8(file.readLine()).mid(2).trimmed();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of "# zone data: version 2026f; made by …".
QString versionOf(const QByteArray &table)
{
    return QString::fromUtf8(table.left(table.indexOf('\n'))).section(u' ', 3, 4).remove(u';').trimmed();
}

/// What make-zone-table.py says of this system's data; empty where there is no python3.
QByteArray tableOfThisSystem()
{
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/domain/calendar/data/make-zone-table.py") });
    const bool made = python.waitForFinished(100'000) && python.exitCode() == 0;
    return made ? python.readAllStandardOutput() : QByteArray();
}

QString kindOf(ZonedTime::Resolution resolution)
{
    switch (resolution) {
    case ZonedTime::Resolution::Exact:
        return QStringLiteral("once");
    case ZonedTime::Resolution::MovedForward:
        return QStringLiteral("moved");
    default:
        return QStringLiteral("twice");
    }
}

} // namespace

class TestZonedTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheTableOfTransitions_data()
    {
        QTest::addColumn<QStringList>("cells");
        QByteArray table =
            contentOf(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/domain/calendar/data/zone-transitions.tsv"));
        m_tableVersion = versionOf(table);
        // Countries change their rules: with other data than that of the table, Python reads the data of this system.
        if (const QByteArray fresh = m_tableVersion == systemZoneData() ? QByteArray() : tableOfThisSystem();
            !fresh.isEmpty()) {
            table = fresh;
            m_tableVersion = versionOf(table);
        }
        int line = 0;
        QSet<QString> zones;
        const QStringList lines = QString::fromUtf8(table).split(u'\n');
        for (const QString &text : lines) {
            ++line;
            const QStringList cells = text.split(u'\t');
            if (text.startsWith(u'#') || cells.size() < 5)
                continue;
            zones += cells.at(1);
            QTest::addRow("%d %s", line, qPrintable(cells.mid(0, 3).join(u' '))) << cells;
        }
        QVERIFY(line > 1500);
        QCOMPARE(zones.size(), 9);
    }
    void agreesWithTheTableOfTransitions()
    {
        QFETCH(QStringList, cells);
        const QString problem = cells.at(0) == QStringLiteral("day") ? problemOfDay(cells) : problemOfReading(cells);
        if (!problem.isEmpty() && systemZoneData() != m_tableVersion)
            QSKIP(qPrintable(QStringLiteral("the table is of %1, this system has %2 and no python3 to read it")
                                 .arg(m_tableVersion, systemZoneData())));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void movesASkippedTimeForwardAndSaysSo()
    {
        const auto time = ZonedTime::fromWallClock(QDate(2026, 3, 29), QTime(2, 30), QStringLiteral("Europe/Berlin"));
        QVERIFY(time.ok());
        QCOMPARE(time->resolution(), ZonedTime::Resolution::MovedForward);
        QCOMPARE(time->time(), QTime(3, 30));
        QCOMPARE(time->utc(), utc(QStringLiteral("2026-03-29T01:30:00Z")));
        QCOMPARE(time->offsetSeconds(), 7200);
        QVERIFY(time->remark().contains(QStringLiteral("Europe/Berlin")));
        QVERIFY(!time->otherReading());
    }

    void namesTheGapASkippedTimeIsIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("gap");
        const auto row = [](const char *typed, const char *zone, const char *gap) {
            QTest::addRow("%s %s", typed, zone)
                << QString::fromLatin1(typed) << QString::fromLatin1(zone) << QString::fromLatin1(gap);
        };
        row("2027-03-28T02:00", "Europe/Berlin", "2027-03-28T02:00 2027-03-28T03:00");
        row("2027-03-28T02:59", "Europe/Berlin", "2027-03-28T02:00 2027-03-28T03:00");
        row("2027-03-28T03:00", "Europe/Berlin", "");
        row("2027-10-31T02:30", "Europe/Berlin", "");
        row("2026-10-04T02:10", "Australia/Lord_Howe", "2026-10-04T02:00 2026-10-04T02:30");
        row("2018-11-04T00:30", "America/Sao_Paulo", "2018-11-04T00:00 2018-11-04T01:00");
        row("2011-12-30T23:30", "Pacific/Apia", "2011-12-30T00:00 2011-12-31T00:00");
    }
    void namesTheGapASkippedTimeIsIn()
    {
        QFETCH(QString, typed);
        QFETCH(QString, zone);
        QFETCH(QString, gap);
        const QStringList parts = typed.split(u'T');
        const auto time = ZonedTime::fromWallClock(
            QDate::fromString(parts.at(0), Qt::ISODate), QTime::fromString(parts.at(1), Qt::ISODate), zone);
        QVERIFY(time.ok());
        const auto found = time->gap();
        const auto wall = [](QDate date, QTime at) {
            return QString(date.toString(Qt::ISODate) + u'T' + at.toString(QStringLiteral("HH:mm")));
        };
        QCOMPARE(found ? wall(found->fromDate, found->from) + u' ' + wall(found->toDate, found->to) : QString(), gap);
    }

    void offersBothReadingsOfARepeatedTime()
    {
        const auto first = ZonedTime::fromWallClock(QDate(2026, 10, 25), QTime(2, 30), QStringLiteral("Europe/Berlin"));
        QVERIFY(first.ok());
        QCOMPARE(first->resolution(), ZonedTime::Resolution::FirstOfTwo);
        QCOMPARE(first->utc(), utc(QStringLiteral("2026-10-25T00:30:00Z")));
        const auto second = first->otherReading();
        QVERIFY(second.has_value());
        QCOMPARE(second->resolution(), ZonedTime::Resolution::SecondOfTwo);
        QCOMPARE(second->utc(), utc(QStringLiteral("2026-10-25T01:30:00Z")));
        QCOMPARE(second->time(), QTime(2, 30));
        QVERIFY(*second->otherReading() == *first);
        QVERIFY(first->remark() != second->remark());
        QVERIFY(!first->remark().isEmpty());
    }

    void knowsDaysThatAreNotThere()
    {
        const QTimeZone apia("Pacific/Apia"); // crossed the date line: no 30 December 2011
        QCOMPARE(minutesInDay(QDate(2011, 12, 29), apia), 1440);
        QCOMPARE(minutesInDay(QDate(2011, 12, 30), apia), 0);
        QCOMPARE(minutesInDay(QDate(2011, 12, 31), apia), 1440);
        const auto time = ZonedTime::fromWallClock(QDate(2011, 12, 30), QTime(12, 0), apia);
        QVERIFY(time.ok());
        QCOMPARE(time->resolution(), ZonedTime::Resolution::MovedForward);
        QCOMPARE(time->date(), QDate(2011, 12, 31));
        QCOMPARE(time->time(), QTime(12, 0));
    }

    void startsDaysWhoseMidnightIsSkippedOrRepeated()
    {
        const QTimeZone saoPaulo("America/Sao_Paulo");
        QCOMPARE(startOfDayUtc(QDate(2018, 11, 4), saoPaulo), utc(QStringLiteral("2018-11-04T03:00:00Z")));
        QCOMPARE(minutesInDay(QDate(2018, 11, 4), saoPaulo), 23 * 60);
        QCOMPARE(minutesInDay(QDate(2019, 2, 16), saoPaulo), 25 * 60);
        const QTimeZone havana("America/Havana"); // the clock goes back from 1:00 to midnight
        QCOMPARE(startOfDayUtc(QDate(2018, 11, 4), havana), utc(QStringLiteral("2018-11-04T04:00:00Z")));
        QCOMPARE(minutesInDay(QDate(2018, 11, 4), havana), 25 * 60);
    }

    void countsDaysAndWeeksOnTheLocalWall()
    {
        const QDateTime moment = utc(QStringLiteral("2026-03-01T23:30:00Z")); // a Sunday in Greenwich
        QCOMPARE(localDay(moment, QTimeZone("Europe/Berlin")), QDate(2026, 3, 2));
        QCOMPARE(localDay(moment, QTimeZone("America/New_York")), QDate(2026, 3, 1));
        QCOMPARE(localWeek(moment, QTimeZone("Europe/Berlin")), QDate(2026, 3, 2));
        QCOMPARE(localWeek(moment, QTimeZone("America/New_York")), QDate(2026, 2, 23));
        QCOMPARE(localWeek(utc(QStringLiteral("2027-01-01T12:00:00Z")), QTimeZone::utc()), QDate(2026, 12, 28));
    }

    void roundTripsEveryQuarterHourOfAYear_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone :
            { "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham", "Asia/Kathmandu" })
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    void roundTripsEveryQuarterHourOfAYear()
    {
        QFETCH(QString, zone);
        QDateTime moment = utc(QStringLiteral("2024-12-30T00:00:00Z"));
        const QDateTime end = utc(QStringLiteral("2025-12-30T00:00:00Z"));
        for (; moment < end; moment = moment.addSecs(900)) {
            const auto time = ZonedTime::fromUtc(moment, zone);
            QVERIFY(time.ok());
            QCOMPARE(time->utc(), moment);
            const auto fold = time->resolution() == ZonedTime::Resolution::SecondOfTwo ? ZonedTime::Fold::Second
                                                                                       : ZonedTime::Fold::First;
            const auto back = ZonedTime::fromWallClock(time->date(), time->time(), zone, fold);
            QVERIFY(back.ok());
            QVERIFY(*back == *time);
        }
    }

    void findsZonesByEveryName()
    {
        const auto id = [](const char *name) {
            const auto zone = zoneNamed(QString::fromLatin1(name));
            return zone ? zone->id() : zone.error().sentence.toUtf8();
        };
        QCOMPARE(id("Europe/Berlin"), QByteArray("Europe/Berlin"));
        QCOMPARE(id(" europe/berlin "), QByteArray("Europe/Berlin"));
        QCOMPARE(id("W. Europe Standard Time"), QByteArray("Europe/Berlin"));
        QCOMPARE(id("UTC"), QByteArray("UTC"));
        // What a computer calls its own zone, though no list of places has it.
        if (QFileInfo::exists(QStringLiteral("/usr/share/zoneinfo/Etc/UTC")))
            QCOMPARE(id("Etc/UTC"), QByteArray("Etc/UTC"));
        QCOMPARE(id("../zoneinfo/UTC").left(2), QByteArray("\xe2\x80")); // a quotation mark: refused
        QVERIFY(id("Mars/Olympus").contains("Mars/Olympus"));
        QCOMPARE(zoneNamed(QString()).error().code, Error::Code::NotFound);
    }

    void refusesWhatIsNoTime()
    {
        const QString berlin = QStringLiteral("Europe/Berlin");
        QVERIFY(!ZonedTime::fromWallClock(QDate(2025, 2, 29), QTime(9, 0), berlin));
        QVERIFY(!ZonedTime::fromWallClock(QDate(2025, 2, 28), QTime(24, 0), berlin));
        QVERIFY(!ZonedTime::fromWallClock(QDate(2025, 2, 28), QTime(9, 0), QStringLiteral("nowhere")));
        QVERIFY(!ZonedTime::fromUtc(QDateTime(), berlin));
        QVERIFY(!startOfDayUtc(QDate(), QTimeZone::utc()).isValid());
    }

private:
    static QString problemOfReading(const QStringList &cells)
    {
        const QDateTime wall = QDateTime::fromString(cells.at(2), Qt::ISODate);
        const auto first = ZonedTime::fromWallClock(wall.date(), wall.time(), cells.at(1));
        if (!first)
            return first.error().sentence;
        if (kindOf(first->resolution()) != cells.at(3))
            return QStringLiteral("resolution is %1").arg(kindOf(first->resolution()));
        if (first->utc() != utc(cells.at(4)))
            return QStringLiteral("moment is %1").arg(first->utc().toString(Qt::ISODate));
        const bool isSame = first->date() == wall.date() && first->time() == wall.time();
        if (isSame == (cells.at(3) == QStringLiteral("moved")))
            return QStringLiteral("wall clock is %1").arg(first->time().toString());
        const auto second = first->otherReading();
        if (second.has_value() != (cells.size() > 5) || (second && second->utc() != utc(cells.at(5))))
            return QStringLiteral("other reading is %1")
                .arg(second ? second->utc().toString(Qt::ISODate) : QStringLiteral("none"));
        return {};
    }

    static QString problemOfDay(const QStringList &cells)
    {
        const QTimeZone zone(cells.at(1).toLatin1());
        const QDate date = QDate::fromString(cells.at(2), Qt::ISODate);
        if (minutesInDay(date, zone) != cells.at(3).toInt())
            return QStringLiteral("%1 minutes").arg(minutesInDay(date, zone));
        if (startOfDayUtc(date, zone) != utc(cells.at(4)))
            return QStringLiteral("starts %1").arg(startOfDayUtc(date, zone).toString(Qt::ISODate));
        return {};
    }

    QString m_tableVersion;
};

QTEST_GUILESS_MAIN(TestZonedTime)
#include "tst_zonedtime.moc"
