// SPDX-License-Identifier: GPL-3.0-or-later
// Generated rules, worked out by us and by python3-dateutil.
#include "exchange/calendar/busycalendar.h"

#include "support/effort.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

const QDateTime kFrom(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime kUntil(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);

/// A rule of the kind calendars hold, whose start is one of its own days: what else a start means is read in two ways.
class Rules {
public:
    QByteArray event(int number)
    {
        static const QList<QByteArray> zones{ "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
            "Asia/Kolkata" };
        const QDate date = QDate(2024, 1, 1).addDays(pick(900));
        const QTime time(4 + pick(19), 15 * pick(4));
        const QByteArray &zone = zones.at(pick(int(zones.size())));
        const QString start = written(QDateTime(date, time, Qt::UTC));
        return "BEGIN:VEVENT\r\nUID:" + QByteArray::number(number)
             + "\r\nDTSTAMP:20240101T000000Z\r\nDTSTART;TZID=" + zone + ":" + start.toLatin1()
             + length(QDateTime(date, time, Qt::UTC), zone) + "\r\nRRULE:" + rule(date) + end(date)
             + exceptionRule(date) + exceptions(QDateTime(date, time, Qt::UTC), zone) + "\r\nEND:VEVENT\r\n";
    }

    /// What programs write seldom, and libical has read wrongly. Its start need be none of its days, and so lies before
    /// the time looked at.
    QByteArray rareEvent(int number)
    {
        const QDateTime start(QDate(2024, 1, 1).addDays(pick(700)), QTime(10, 0), Qt::UTC);
        return "BEGIN:VEVENT\r\nUID:" + QByteArray::number(number)
             + "\r\nDTSTAMP:20240101T000000Z\r\nDTSTART;TZID=Europe/Berlin:" + written(start).toLatin1()
             + "\r\nDURATION:PT1M\r\nRRULE:" + rareRule() + "\r\nEND:VEVENT\r\n";
    }

private:
    static QString written(const QDateTime &wall) { return wall.toString(QStringLiteral("yyyyMMdd'T'HHmmss")); }

    /// Mostly a minute, so that no two become one; days of the calendar, hours, both, or an end.
    QByteArray length(const QDateTime &start, const QByteArray &zone)
    {
        static const QList<QByteArray> lengths{ "P1D", "PT24H", "P1DT2H", "PT26H", "P1W", "PT45M" };
        switch (pick(4)) {
        case 0:
            return "\r\nDURATION:" + lengths.at(pick(int(lengths.size())));
        case 1:
            return "\r\nDTEND;TZID=" + zone + ":" + written(start.addSecs(3600LL * (1 + pick(30)))).toLatin1();
        default:
            return "\r\nDURATION:PT1M";
        }
    }

    /// Now and then a rule of what is left out, with an end of its own.
    QByteArray exceptionRule(QDate date)
    {
        return pick(3) == 0 ? "\r\nEXRULE:" + rule(date) + end(date) : QByteArray();
    }

    /// Days left out, most of them days of the rule, and one put in; with the zone or without.
    QByteArray exceptions(const QDateTime &start, const QByteArray &zone)
    {
        const QByteArray clock = pick(3) == 0 ? QByteArray() : ";TZID=" + zone;
        QByteArray lines;
        if (pick(2) == 0) {
            for (int i = 0; i < 6; ++i)
                lines += "\r\nEXDATE" + clock + ":" + written(start.addDays(pick(900))).toLatin1();
        }
        if (pick(4) == 0)
            lines += "\r\nRDATE" + clock + ":" + written(start.addDays(pick(900)).addSecs(300)).toLatin1();
        return lines;
    }

    int pick(int below) { return int(m_random.bounded(below)); }

    QByteArray rareRule()
    {
        static const QList<QByteArray> days{ "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
        const auto some = [this](QList<QByteArray> from, int count) {
            QByteArrayList chosen;
            while (chosen.size() < count)
                chosen += from.takeAt(pick(int(from.size())));
            return chosen.join(',');
        };
        const QByteArray every = ";INTERVAL=" + QByteArray::number(1 + pick(3)) + ";WKST=" + days.at(pick(7));
        const QByteArray position = pick(2) == 0 ? "1" : "-1";
        const QByteArray hours = pick(2) == 0 ? ";BYHOUR=9,15" : "";
        switch (pick(8)) {
        case 0:
            return "FREQ=DAILY" + every + ";BYMONTHDAY=" + some({ "1", "15", "28", "-1", "-2" }, 3);
        case 1:
            return "FREQ=WEEKLY" + every + ";BYDAY=" + some(days, 1 + pick(4)) + hours;
        case 2:
            return "FREQ=WEEKLY" + every + ";BYDAY=" + some(days, 3) + ";BYSETPOS=" + position;
        case 3:
            return "FREQ=MONTHLY" + every + ";BYDAY=" + some(days, 3) + hours + ";BYSETPOS=" + position;
        case 4:
            return "FREQ=MONTHLY" + every + ";BYMONTHDAY=29,30,31" + hours + ";BYSETPOS=" + position;
        case 5:
            return "FREQ=YEARLY" + every + ";BYWEEKNO=" + some({ "1", "2", "20", "52", "53", "-1" }, 3)
                 + ";BYDAY=" + some(days, 1);
        case 6:
            return "FREQ=YEARLY" + every + ";BYMONTH=1,3,12;BYDAY=" + some(days, 2) + hours + ";BYSETPOS=" + position;
        default:
            return "FREQ=YEARLY" + every + ";BYDAY=" + some({ "1MO", "-1FR", "5WE", "-3TH" }, 2);
        }
    }

    QByteArray rule(QDate date)
    {
        static const QList<QByteArray> days{ "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
        const QByteArray &own = days.at(date.dayOfWeek() - 1);
        const QByteArray every = ";INTERVAL=" + QByteArray::number(1 + pick(4));
        const QByteArray month = QByteArray::number(date.month());
        switch (pick(11)) {
        case 0:
            return "FREQ=DAILY" + every;
        case 1:
            return "FREQ=WEEKLY" + every;
        case 2:
            return "FREQ=WEEKLY" + every + ";BYDAY=" + own + "," + days.at(pick(7))
                 + ";WKST=" + (pick(2) == 0 ? "MO" : "SU");
        case 3:
            return "FREQ=MONTHLY" + every + ";BYMONTHDAY=" + QByteArray::number(date.day());
        case 4:
            return "FREQ=MONTHLY;BYDAY=" + QByteArray::number((date.day() - 1) / 7 + 1) + own;
        case 5:
            return "FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + QByteArray::number(date.day());
        case 6:
            return "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR," + own;
        case 7:
            return "FREQ=HOURLY;INTERVAL=" + QByteArray::number(5 + pick(40));
        case 8: // from the end of the month
            return "FREQ=MONTHLY;BYMONTHDAY=" + QByteArray::number(date.day() - date.daysInMonth() - 1);
        case 9:
            return "FREQ=MONTHLY;BYDAY=-" + QByteArray::number((date.daysInMonth() - date.day()) / 7 + 1) + own;
        default:
            return "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=" + QByteArray::number(date.day());
        }
    }

    QByteArray end(QDate date)
    {
        switch (pick(3)) {
        case 0:
            return ";COUNT=" + QByteArray::number(1 + pick(200));
        case 1:
            return ";UNTIL=" + date.addDays(pick(900)).toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T120000Z";
        default:
            return {};
        }
    }

    QRandomGenerator m_random{ 20260101 };
};

QString textOf(const QList<TimeSpan> &spans)
{
    QStringList all;
    for (const TimeSpan &span : spans) {
        const auto text = [](const QDateTime &moment) { return moment.toString(QStringLiteral("yyyyMMdd'T'HHmm")); };
        all += text(span.start) + u'/' + text(span.end);
    }
    return all.join(u' ');
}

const QByteArray kHead = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n";

/// What another implementation makes of events, a line for each; none with the reason where it is not there.
QStringList othersSay(const QList<QByteArray> &events, QString &missing)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rules.ics")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(kHead + events.join() + "END:VCALENDAR\r\n");
    file.close();
    QProcess python;
    // Debian's own: another one first in the path would lack Debian's modules.
    const QString program = QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                              : QStringLiteral("python3");
    python.start(program, { QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/exchange/calendar/oracle.py"), file.fileName(),
                              kFrom.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")),
                              kUntil.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) });
    if (!python.waitForStarted()) {
        missing = QStringLiteral("There is no python3.");
        return {};
    }
    python.waitForFinished(300'000);
    const QByteArray complaint = python.readAllStandardError();
    if (complaint.contains("ModuleNotFoundError"))
        missing =
            QStringLiteral("python3-icalendar and python3-dateutil are not installed; scripts/bootstrap does it.");
    else if (!complaint.isEmpty())
        qWarning("%s", complaint.constData());
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

Result<BusyCalendar> weSay(const QByteArray &event)
{
    return readBusyTimes(kHead + event + "END:VCALENDAR\r\n", QStringLiteral("rules.ics"),
        { { kFrom, kUntil }, QTimeZone("Pacific/Honolulu"), {} }); // nobody's clock of these
}

} // namespace

class TestBusyOracle : public QObject {
    Q_OBJECT

    const int kEvents = test::rounds(600);

private Q_SLOTS:
    void agreesWithAnotherImplementation()
    {
        Rules rules;
        QList<QByteArray> events;
        for (int i = 0; i < kEvents; ++i)
            events += rules.event(i);
        QString missing;
        const QStringList lines = othersSay(events, missing);
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        QCOMPARE(lines.size(), events.size());
        qsizetype repetitions = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto read = weSay(events.at(i));
            QVERIFY(read.ok());
            const QString ours = textOf(read->busy);
            const QByteArray both = events.at(i) + "ours:   " + ours.toUtf8() + "\nothers: " + lines.at(i).toUtf8();
            QVERIFY2(ours == lines.at(i).section(u' ', 1).trimmed(), both.constData());
            repetitions += read->busy.size();
        }
        QVERIFY(repetitions > 5LL * kEvents);
    }

    void followsRareRulesRightlyOrSaysThatItDoesNot()
    {
        Rules rules;
        QList<QByteArray> events;
        for (int i = 0; i < kEvents; ++i)
            events += rules.rareEvent(i);
        QString missing;
        const QStringList lines = othersSay(events, missing);
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        QCOMPARE(lines.size(), events.size());
        int followed = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto read = weSay(events.at(i));
            QVERIFY(read.ok());
            if (read->problems.isEmpty()) {
                const QString ours = textOf(read->busy);
                const QByteArray both = events.at(i) + "ours:   " + ours.toUtf8() + "\nothers: " + lines.at(i).toUtf8();
                QVERIFY2(ours == lines.at(i).section(u' ', 1).trimmed(), both.constData());
                ++followed;
                continue;
            }
            const QString said = read->problems.constFirst().sentence;
            QVERIFY2(said.contains(QStringLiteral("not followed")), qPrintable(said));
            QVERIFY(!read->unknown.isEmpty());
        }
        QVERIFY2(followed > kEvents / 3 && followed < 2 * kEvents / 3, qPrintable(QString::number(followed)));
    }
};

QTEST_GUILESS_MAIN(TestBusyOracle)
#include "tst_busyoracle.moc"
