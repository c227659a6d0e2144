// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workinghours.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

namespace {

QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

QString print(const QList<TimeSpan> &spans)
{
    QStringList texts;
    for (const TimeSpan &span : spans)
        texts += span.start.toString(QStringLiteral("ddHHmm")) + u'-' + span.end.toString(QStringLiteral("ddHHmm"));
    return texts.join(u' ');
}

} // namespace

class TestWorkingHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *typed, const char *read) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(read);
        };
        row("", "Mon-Fri 09:00-17:00");
        row("Mon-Fri 09:00-17:00; Sat 10-12", "Mon-Fri 09:00-17:00; Sat 10:00-12:00");
        row("9-17", "Mon-Fri 09:00-17:00");
        row("9-5", "Mon-Fri 09:00-17:00");
        row("12-5", "Mon-Fri 12:00-17:00");
        row("9am-5:30pm", "Mon-Fri 09:00-17:30");
        row("9 a.m. to 5 p.m.", "Mon-Fri 09:00-17:00");
        row("1-5pm", "Mon-Fri 13:00-17:00");
        row("9-5pm", "Mon-Fri 09:00-17:00");
        row("12am-12pm", "Mon-Fri 00:00-12:00");
        row("0900-1730", "Mon-Fri 09:00-17:30");
        row("9.30–18.00 Uhr", "Mon-Fri 09:30-18:00");
        row("9h-17h", "Mon-Fri 09:00-17:00");
        row("weekdays: 8:00 - 16:00", "Mon-Fri 08:00-16:00");
        row("daily 8-20", "Mon-Sun 08:00-20:00");
        row("Mo-Do 8-12, 13-17; Fr 8-12", "Mon-Thu 08:00-12:00, 13:00-17:00; Fri 08:00-12:00");
        row("Mon 8-12 and 1-5", "Mon 08:00-12:00, 13:00-17:00");
        row("Montags bis Freitags 9 bis 17 Uhr", "Mon-Fri 09:00-17:00");
        row("Mon, Wed & Fri 9-12", "Mon 09:00-12:00; Wed 09:00-12:00; Fri 09:00-12:00");
        row("Tue/Thu 10-18", "Tue 10:00-18:00; Thu 10:00-18:00");
        row("Mon 9-12, Tue 10-14", "Mon 09:00-12:00; Tue 10:00-14:00");
        row("Sun-Thu 9-17", "Mon-Thu 09:00-17:00; Sun 09:00-17:00");
        row("Fri-Mon 9-12", "Mon 09:00-12:00; Fri-Sun 09:00-12:00");
        row("Mon-Fri 9-17\nSat closed", "Mon-Fri 09:00-17:00");
        row("Mon-Fri 9-17; Wed 9-12", "Mon-Tue 09:00-17:00; Wed 09:00-12:00; Thu-Fri 09:00-17:00");
        row("Fri 22-6; Sat 9-12", "Fri 22:00-24:00; Sat 00:00-06:00, 09:00-12:00");
        row("Sun 20:00-24:00", "Sun 20:00-24:00");
        row("9-13, 12-15", "Mon-Fri 09:00-15:00");
        row("none", "none");
        row("MONDAY - FRIDAY 09:00 - 17:00", "Mon-Fri 09:00-17:00");
        row("weekend 10-14", "Sat-Sun 10:00-14:00");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto hours = WorkingHours::fromText(typed);
        QVERIFY2(hours.ok(), qPrintable(typed));
        QCOMPARE(hours->toText(), read);
        const auto again = WorkingHours::fromText(hours->toText());
        QVERIFY(again.ok());
        QVERIFY(*again == *hours);
    }

    void saysWhatItDidNotUnderstand_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *typed, const char *named) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(named);
        };
        row("Mon-Fri", "fri");
        row("Foo 9-17", "foo");
        row("9", "");
        row("9-", "");
        row("25-26", "25");
        row("9-17:75", "17:75");
        row("13pm-14pm", "13pm");
        row("9-9", "9");
        row("Sat 9-12; Sun", "sun");
        row("-", "-");
    }
    void saysWhatItDidNotUnderstand()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto hours = WorkingHours::fromText(typed);
        QVERIFY(!hours.ok());
        QCOMPARE(hours.error().code, Error::Code::Invalid);
        QVERIFY2(hours.error().sentence.contains(named), qPrintable(hours.error().sentence));
        QVERIFY(!hours.error().advice.isEmpty());
    }

    void refusesALongTextAndSurvivesNoise()
    {
        QVERIFY(!WorkingHours::fromText(QStringLiteral("Mon 9-17;").repeated(400)));
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("mon tuefri 0123456789 :-;,.apm\n–");
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(16); i > 0; --i)
                text += letters.at(random.bounded(int(letters.size())));
            const auto hours = WorkingHours::fromText(text);
            if (!hours)
                continue;
            const auto again = WorkingHours::fromText(hours->toText());
            QVERIFY2(again.ok(), qPrintable(text));
            QVERIFY2(*again == *hours, qPrintable(text));
        }
    }

    void roundTripsThroughTextAndJson()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 500; ++round) {
            WorkingHours hours = WorkingHours::none();
            for (int day = 1; day <= 7; ++day) {
                QList<WorkingHours::Range> ranges;
                for (int i = random.bounded(3); i > 0; --i) {
                    const int from = random.bounded(1440);
                    ranges += WorkingHours::Range{ from, random.bounded(from, 1441) };
                }
                hours.set(day, ranges);
            }
            const auto text = WorkingHours::fromText(hours.toText());
            QVERIFY2(text.ok(), qPrintable(hours.toText()));
            QVERIFY2(*text == hours, qPrintable(hours.toText()));
            const auto json = WorkingHours::fromJson(hours.toJson());
            QVERIFY(json.ok());
            QVERIFY(*json == hours);
        }
    }

    void refusesDamagedJson()
    {
        QCOMPARE(WorkingHours().toJson(),
            QByteArray(
                R"({"fri":[[540,1020]],"mon":[[540,1020]],"thu":[[540,1020]],"tue":[[540,1020]],"wed":[[540,1020]]})"));
        for (const char *json :
            { "", "[]", "{\"mon\":[[5]]}", "{\"mon\":[[20,10]]}", "{\"mon\":[[0,2000]]}", "{\"xyz\":[]}" })
            QVERIFY2(!WorkingHours::fromJson(json), json);
        QVERIFY(*WorkingHours::fromJson("{}") == WorkingHours::none());
        QCOMPARE(WorkingHours::none().minutesPerWeek(), 0);
        QCOMPARE(WorkingHours().minutesPerWeek(), 5 * 8 * 60);
    }

    void coversWholeStretches_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *name, const char *hours, const char *zone, const char *start, int minutes,
                             bool covered) {
            QTest::newRow(name) << QString::fromLatin1(hours) << QString::fromLatin1(zone) << utc(start) << minutes
                                << covered;
        };
        const char *day = "Mon-Fri 09:00-17:00";
        row("first minute", day, "Europe/Berlin", "2026-03-02T08:00:00Z", 60, true);
        row("one minute early", day, "Europe/Berlin", "2026-03-02T07:59:00Z", 60, false);
        row("up to the end", day, "Europe/Berlin", "2026-03-02T15:00:00Z", 60, true);
        row("over the end", day, "Europe/Berlin", "2026-03-02T15:01:00Z", 60, false);
        row("after summer time began", day, "Europe/Berlin", "2026-03-30T07:00:00Z", 60, true);
        row("before it began", day, "Europe/Berlin", "2026-03-27T07:00:00Z", 60, false);
        row("Sunday here, Monday there", day, "Pacific/Auckland", "2026-03-01T20:00:00Z", 90, true);
        row("Friday here, Saturday there", day, "Pacific/Auckland", "2026-03-06T20:00:00Z", 90, false);
        row("across a lunch break", "9-12, 13-17", "Europe/Berlin", "2026-03-02T10:30:00Z", 60, false);
        row("over midnight", "daily 22-6", "Europe/Berlin", "2026-03-02T22:30:00Z", 90, true);
        row("over the night that lacks an hour", "daily 22-6", "Europe/Berlin", "2026-03-28T21:00:00Z", 7 * 60, true);
        row("one minute more than that night has", "daily 22-6", "Europe/Berlin", "2026-03-28T21:00:00Z", 7 * 60 + 1,
            false);
        row("over the night that has one more", "daily 22-6", "Europe/Berlin", "2026-10-24T20:00:00Z", 9 * 60, true);
        row("within the repeated hour", "Sun 1-3", "Europe/Berlin", "2026-10-25T01:15:00Z", 45, true);
        row("after the repeated hour", "Sun 1-3", "Europe/Berlin", "2026-10-25T01:30:00Z", 45, false);
        row("nothing", day, "Europe/Berlin", "2026-03-02T08:00:00Z", 0, false);
        row("half-hour zone", day, "Asia/Kolkata", "2026-03-02T03:30:00Z", 480, true);
        row("never", "none", "UTC", "2026-03-02T10:00:00Z", 1, false);
    }
    void coversWholeStretches()
    {
        QFETCH(QString, hours);
        QFETCH(QString, zone);
        QFETCH(QDateTime, start);
        QFETCH(int, minutes);
        QFETCH(bool, covered);
        const auto read = WorkingHours::fromText(hours);
        QVERIFY(read.ok());
        QCOMPARE(covers(start, minutes, QTimeZone(zone.toLatin1()), *read), covered);
    }

    void givesTheSpansOfADayAsUtc()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto spans = [&berlin](const char *hours, QDate date) {
            return print(WorkingHours::fromText(QString::fromLatin1(hours))->spansOn(date, berlin));
        };
        QCOMPARE(spans("9-12, 13-17", QDate(2026, 3, 2)), QStringLiteral("020800-021100 021200-021600"));
        QCOMPARE(spans("daily 0-24", QDate(2026, 3, 29)), QStringLiteral("282300-292200"));
        QCOMPARE(spans("Sun 2-4", QDate(2026, 3, 29)), QStringLiteral("290100-290200"));
        QCOMPARE(spans("Sun 2:15-2:45", QDate(2026, 3, 29)), QStringLiteral("290115-290145"));
        QCOMPARE(spans("9-17", QDate(2026, 3, 1)), QString());
    }
};

QTEST_GUILESS_MAIN(TestWorkingHours)
#include "tst_workinghours.moc"
