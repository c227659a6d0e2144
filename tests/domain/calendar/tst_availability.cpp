// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availability.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

/// When candidates can come, as they write it.
class tst_availability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void saysWhatItGuesses_data();
    void saysWhatItGuesses();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void saysWhichWeekdayADateIs();
    void theExampleOfEachDayIsTaken();
    void anEmptyTextIsAnyTime();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
};

namespace {

/// In Berlin's clocks, so that what is written and what is read can be compared by eye: "Tue 03.03 09:00-12:00".
QString print(const QList<TimeSpan> &spans, const QTimeZone &zone)
{
    QStringList texts;
    for (const TimeSpan &span : spans) {
        const QDateTime start = span.start.toTimeZone(zone);
        const QDateTime end = span.end.toTimeZone(zone);
        texts += QLocale::c().toString(start, QStringLiteral("dd.MM HH:mm")) + u'-'
               + QLocale::c().toString(
                   end, start.date() == end.date() ? QStringLiteral("HH:mm") : QStringLiteral("dd.MM HH:mm"));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

void tst_availability::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read"); // on the zone's clocks
    const auto at = [](const char *now, const char *zone, const char *written, const char *read) {
        QTest::newRow(written) << QString::fromUtf8(now) << QString::fromUtf8(zone) << QString::fromUtf8(written)
                               << QString::fromUtf8(read);
    };
    // Thursday 26 February 2026, 10:00 in Berlin.
    const auto row = [&at](const char *written, const char *read) {
        at("2026-02-26T09:00:00Z", "Europe/Berlin", written, read);
    };
    row("Tue 3 Mar 9-12", "03.03 09:00-12:00");
    row("Tue 3 Mar 9-12, Thu after 14:00 CET", "03.03 09:00-12:00, 05.03 14:00-06.03 00:00");
    row("Tuesday, 3 March, 9:00–12:30", "03.03 09:00-12:30");
    row("March 3rd, 2026 from 9am to 1pm", "03.03 09:00-13:00");
    row("2026-03-03 9 - 12", "03.03 09:00-12:00");
    row("am 3. März von 9 bis 12 Uhr", "03.03 09:00-12:00");
    row("3.3. 9.30-12.00 Uhr", "03.03 09:30-12:00");
    row("03.03.2026 ab 15 Uhr", "03.03 15:00-04.03 00:00");
    row("Di und Do 9-12", "26.02 09:00-12:00, 03.03 09:00-12:00");
    row("Fri 9-5", "27.02 09:00-17:00");
    row("Fri 1-3", "27.02 13:00-15:00");
    row("Fri 1-3pm", "27.02 13:00-15:00");
    row("Fri 11-1pm", "27.02 11:00-13:00");
    row("Fri 9-11 a.m.", "27.02 09:00-11:00");
    row("Fri 9am-1", "27.02 09:00-13:00");
    row("Fri noon to 2", "27.02 12:00-14:00");
    row("Fri after 2", "27.02 14:00-28.02 00:00");
    row("Fri between 9 and 12", "27.02 09:00-12:00");
    row("Fri 22:00-2:00", "27.02 22:00-28.02 02:00");
    row("Fri before 11", "27.02 00:00-11:00");
    row("Fri until 11:30", "27.02 00:00-11:30");
    row("tomorrow 10-12", "27.02 10:00-12:00");
    row("morgen vor 11 Uhr", "27.02 00:00-11:00");
    row("today 14-16", "26.02 14:00-16:00");
    row("Friday", "27.02 00:00-28.02 00:00");
    row("Friday all day", "27.02 00:00-28.02 00:00");
    row("Fri morning; Mon afternoon", "27.02 08:00-12:00, 02.03 12:00-18:00");
    row("Mon-Wed 9:30am to 1pm", "02.03 09:30-13:00, 03.03 09:30-13:00, 04.03 09:30-13:00");
    row("Mon, Tue, Wed 9-12, 14-16",
        "02.03 09:00-12:00, 02.03 14:00-16:00, 03.03 09:00-12:00, 03.03 14:00-16:00, 04.03 09:00-12:00,"
        " 04.03 14:00-16:00");
    row("3-5 March 9-12", "03.03 09:00-12:00, 04.03 09:00-12:00, 05.03 09:00-12:00");
    row("Mon 9-12\nTue 14-16\n", "02.03 09:00-12:00, 03.03 14:00-16:00");
    row("Mon 9-12 Tue 14-16", "02.03 09:00-12:00, 03.03 14:00-16:00");
    row("9-12 on Mon", "02.03 09:00-12:00");
    row("Fri 9-9", "27.02 09:00-21:00");
    row("Mon; Tue 9-12", "02.03 00:00-03.03 00:00, 03.03 09:00-12:00");
    // Today's weekday is today while its time is to come, and next week when it is over.
    row("Thu 14-16", "26.02 14:00-16:00");
    row("Thu 8-9", "05.03 08:00-09:00");
    // A weekday after a date comes after it; in any other order the next one from the clock is meant.
    row("Tue 10 Mar 9-12, Thu 9-12", "10.03 09:00-12:00, 12.03 09:00-12:00");
    row("Wed 9-12, Mon 9-12", "02.03 09:00-12:00, 04.03 09:00-12:00");
    row("1 Feb 9-12", "01.02 09:00-12:00"); // of next year
    // What touches is one.
    row("Fri 9-12, 12-14", "27.02 09:00-14:00");
    // Zones: their clocks, also where another one is written than holds that day.
    row("Fri 9-12 UTC", "27.02 10:00-13:00");
    row("Fri 9-12 UTC+5:30", "27.02 04:30-07:30");
    row("Fri 9-12 America/New_York", "27.02 15:00-18:00");
    row("Fri 9-12 (EST), Mon 9-12", "27.02 15:00-18:00, 02.03 15:00-18:00");
    row("Fri 9-12, Mon 9-12 PST", "27.02 18:00-21:00, 02.03 18:00-21:00");
    row("Fri 9-12 CET, Mon 9-12 ET", "27.02 09:00-12:00, 02.03 15:00-18:00");
    row("10 July 9-12 CET", "10.07 09:00-12:00");
    // Two letters that are a German day and an English word.
    row("I can do Tuesday 9-12", "03.03 09:00-12:00");
    row("So Tue 3 Mar 9-12", "03.03 09:00-12:00");
    row("Do 5.3. 9-12", "05.03 09:00-12:00");
    row("Do 9-12", "26.02 09:00-12:00");
    row("Do, So 14-16", "26.02 14:00-16:00, 01.03 14:00-16:00");
    row("So. 9-12", "01.03 09:00-12:00");
    row("Mo-Do 14-16", "26.02 14:00-16:00, 02.03 14:00-16:00, 03.03 14:00-16:00, 04.03 14:00-16:00");
    row("ich kann Do 14-16 Uhr", "26.02 14:00-16:00");
    row("am So nach 14 Uhr", "01.03 14:00-02.03 00:00");
    row("Fr 9-12, Mon 9-12", "27.02 09:00-12:00, 02.03 09:00-12:00"); // the same day in both languages
    // Minutes hinder no guess.
    row("Fri 9-5:30", "27.02 09:00-17:30");
    row("Fri 9:00-5:00", "27.02 09:00-17:00");
    row("Fri 12:30-2:00", "27.02 12:30-14:00");
    row("Fri 1:30-3", "27.02 13:30-15:00");
    row("Fri 2:30-4:30", "27.02 14:30-16:30");
    row("Fr 2.30-4.30 Uhr", "27.02 14:30-16:30");
    row("Fri after 2:30", "27.02 14:30-28.02 00:00");
    row("Fr ab 2:30", "27.02 14:30-28.02 00:00");
    row("Fri before 5:30", "27.02 00:00-17:30");
    row("Fri 9am-1:30", "27.02 09:00-13:30");
    row("Fri 11:30-1:30pm", "27.02 11:30-13:30");
    row("Fri 02:30-04:30", "27.02 02:30-04:30");
    row("Fri 2:30am-4:30am", "27.02 02:30-04:30");
    row("Fri 14:30-16:30", "27.02 14:30-16:30");
    row("Fri 6-14", "27.02 06:00-14:00"); // a clock of 24 hours
    row("Fr von 6:30 bis 14:30 Uhr", "27.02 06:30-14:30");
    // What is said exactly counts more than a part of the day.
    row("Any time Thursday after 3", "26.02 15:00-27.02 00:00");
    row("any time Fri 10-12", "27.02 10:00-12:00");
    row("Fri afternoon 1-3", "27.02 13:00-15:00");
    row("Fri 1-3 in the afternoon", "27.02 13:00-15:00");
    row("Freitag nachmittags 13-15 Uhr", "27.02 13:00-15:00");
    row("Fri afternoon after 3", "27.02 15:00-18:00");
    row("Fr vormittags vor 11 Uhr", "27.02 08:00-11:00");
    row("Fri morning and 2-4", "27.02 08:00-12:00, 27.02 14:00-16:00");
    // Next is never today.
    row("next Thursday 14-16", "05.03 14:00-16:00");
    row("Thursday 14-16", "26.02 14:00-16:00");
    row("nächsten Donnerstag 14-16 Uhr", "05.03 14:00-16:00");
    row("next Fri 9-12", "27.02 09:00-12:00");
    at("2026-11-30T09:00:00Z", "Europe/Berlin", "next Monday 14-16", "07.12 14:00-16:00");
    // In a row, without colons, and days of a month the American way.
    row("Fri 0900-1200", "27.02 09:00-12:00");
    row("3 Mar 1000-1200", "03.03 10:00-12:00");
    row("3 Mar 2026 2000-2200", "03.03 20:00-22:00");
    row("Fr ab 1430 Uhr", "27.02 14:30-28.02 00:00");
    row("Mar 3-5 9-12", "03.03 09:00-12:00, 04.03 09:00-12:00, 05.03 09:00-12:00");
    row("March 3, 10-12", "03.03 10:00-12:00");
    row("weekdays 2-3",
        "26.02 14:00-15:00, 27.02 14:00-15:00, 02.03 14:00-15:00, 03.03 14:00-15:00, 04.03 14:00-15:00");
    row("werktags 14-15 Uhr",
        "26.02 14:00-15:00, 27.02 14:00-15:00, 02.03 14:00-15:00, 03.03 14:00-15:00, 04.03 14:00-15:00");
    row("every day 2-3", "26.02 14:00-15:00, 27.02 14:00-15:00, 28.02 14:00-15:00, 01.03 14:00-15:00,"
                         " 02.03 14:00-15:00, 03.03 14:00-15:00, 04.03 14:00-15:00");
    row("täglich 14-15 Uhr", "26.02 14:00-15:00, 27.02 14:00-15:00, 28.02 14:00-15:00, 01.03 14:00-15:00,"
                             " 02.03 14:00-15:00, 03.03 14:00-15:00, 04.03 14:00-15:00");
    // Clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 back to 02:00 on 25 October.
    const auto spring = [&at](const char *written, const char *read) {
        at("2026-03-26T09:00:00Z", "Europe/Berlin", written, read);
    };
    spring("Sun 1:30am-4am", "29.03 01:30-04:00");
    spring("Sun 2:30am-4am", "29.03 03:30-04:00");
    spring("Sunday", "29.03 00:00-30.03 00:00");
    spring("Sun 9-12 EST", "29.03 15:00-18:00"); // New York has changed already: six hours again
    spring("Sat 9-12 EST", "28.03 14:00-17:00");
    at("2026-10-22T09:00:00Z", "Europe/Berlin", "Sun 1:30am-2:30am", "25.10 01:30-02:30");
    at("2026-10-22T09:00:00Z", "Europe/Berlin", "25 October all day", "25.10 00:00-26.10 00:00");
    at("2026-10-22T09:00:00Z", "Australia/Lord_Howe", "Fri 9-12 Berlin/Nowhere,", "");
    // The day is the one on the zone's own clocks: it is Friday in Auckland already.
    at("2026-02-26T12:00:00Z", "Pacific/Auckland", "Fri 9-12 ", "27.02 09:00-12:00");
    at("2026-02-26T12:00:00Z", "Pacific/Auckland", "today after 9:00", "27.02 09:00-28.02 00:00");
}

void tst_availability::readsWhatPeopleWrite()
{
    QFETCH(QString, now);
    QFETCH(QString, zone);
    QFETCH(QString, written);
    QFETCH(QString, read);
    const QTimeZone where(zone.toLatin1());
    const auto spans = availabilityFromText(written, QDateTime::fromString(now, Qt::ISODate), where);
    if (read.isEmpty()) {
        QVERIFY(!spans);
        return;
    }
    QVERIFY2(spans, spans ? "" : qPrintable(spans.error().text()));
    QCOMPARE(print(*spans, where), read);
    if (written == QStringLiteral("Sun 1:30am-2:30am"))
        QCOMPARE(spans->constFirst().minutes(), 120); // to the end of the hour that comes twice
    if (written == QStringLiteral("25 October all day"))
        QCOMPARE(spans->constFirst().minutes(), 25 * 60);
    if (written == QStringLiteral("Sunday"))
        QCOMPARE(spans->constFirst().minutes(), 23 * 60);
}

void tst_availability::saysWhatItGuesses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *written, const char *remarks) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(remarks);
    };
    row("Tue 9-12", "");
    row("Tue 9:00-12:30, Thu after 14:00", "");
    row("Di 9-12 und Do ab 14 Uhr", "");
    row("Fri 9-5", "“9-5” is read as 09:00 to 17:00.");
    row("Fri 9am-5pm", "");
    row("Fri from 9:00 to 5:00", "“from 9:00 to 5:00” is read as 09:00 to 17:00.");
    row("Fr von 2:30 bis 4:30 Uhr", "“von 2:30 bis 4:30 Uhr” is read as 14:30 to 16:30.");
    row("Fri after 2:30", "“after 2:30” is read as 14:30 to 24:00.");
    row("Fri before 5", "“before 5” is read as until 17:00.");
    row("Fri 22:00-2:00", "“22:00-2:00” is read as 22:00 to 02:00 on the next day.");
    row("Fri 12:30-2:00, Mon 12:30-2:00", "“12:30-2:00” is read as 12:30 to 14:00.");
    row("29 Nov 9-12", "“29 Nov 9-12”: Monday, 29 November 2027 is meant.");
    row("29 Nov 2027 9-12", "");
    row("5 Jan 9-12", "");
    row("next Monday 14-16", "“next Monday 14-16”: Monday, 7 December 2026 is meant.");
    row("weekdays 9-12", "“weekdays” is read as those of the next seven days.");
    row("Tuesdays 9-12", "“Tuesdays” is read as those of the next seven days.");
    row("dienstags 9-12", "“dienstags” is read as those of the next seven days.");
    row("Mondays to Wednesdays 9-12", "“Mondays to Wednesdays” is read as those of the next seven days.");
    row("every day 9-12", "“every day” is read as those of the next seven days.");
    row("today 8-9, Tue 9-12", "“today 8-9” is over already.");
    row("today 8-10", "“today 8-10” is over already."); // it is ten now
    row("today 8-9, 14-15", "“today 8-9” is over already.");
    row("today 8-9 14-15", "");
    row("30 Mar 2026 9-12", "“30 Mar 2026 9-12” is over already.");
    row("27 Nov 2026, 1 Dec 2026 9-12", "“27 Nov 2026, 1 Dec 2026 9-12”: 27 November 2026 is over already.");
    row("26 Nov 2026, 27 Nov 2026, 1 Dec 2026 9-12",
        "“26 Nov 2026, 27 Nov 2026, 1 Dec 2026 9-12”: 26 November 2026 and 27 November 2026 are over already.");
    row("26 Nov 2026, 27 Nov 2026 9-12", "“26 Nov 2026, 27 Nov 2026 9-12” are over already.");
}

void tst_availability::saysWhatItGuesses()
{
    QFETCH(QString, written);
    QFETCH(QString, remarks);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    // Monday 30 November 2026, 10:00 in Berlin.
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-30T09:00:00Z"), Qt::ISODate);
    const auto read = readAvailability(written, now, QTimeZone("Europe/Berlin"));
    QLocale::setDefault(before);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->remarks.join(u' '), remarks);
}

void tst_availability::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *written, const char *key, const char *quoted) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(key) << QString::fromUtf8(quoted);
    };
    row("whenever", "availability.text", "“whenever”");
    row("Tue 9-12, sometime Thu", "availability.text", "“sometime Thu”");
    row("Tue 9-12; Thu 25:00-26:00", "availability.text", "“Thu 25:00-26:00”");
    row("Fri 13pm-14pm", "availability.text", "“Fri 13pm-14pm”");
    row("9-12", "availability.text", "“9-12”");
    row("30 Feb 9-12", "availability.text", "“30 Feb 9-12”");
    row("Tue 9:00-9:00", "availability.text", "“Tue 9:00-9:00”");
    row("Tue 9 and 12", "availability.text", "12");
    row("Tue 9-12 XYZ", "availability.text", "“Tue 9-12 XYZ”");
    row("Tue 4 Mar 9-12", "availability.day", "Wednesday");
    row("29 Feb 2027 9-12", "availability.text", "“29 Feb 2027 9-12”");
    row("I can do 9-12", "availability.text", "9-12");
    row("Mon 9-12, di 9-12", "availability.text", "“di 9-12”");
    row("the so 9-12", "availability.text", "9-12");
    row("Fri afternoon 9-11", "availability.text", "“Fri afternoon 9-11”");
    row("Fri 1-3 in the morning", "availability.text", "“Fri 1-3 in the morning”");
    row("Mar 5-3 9-12", "availability.text", "“Mar 5-3 9-12”");
    row("5-3 March 9-12", "availability.text", "“5-3 March 9-12”");
    row("Fri 0900-1275", "availability.text", "“Fri 0900-1275”");
}

void tst_availability::saysWhatItDoesNotUnderstand()
{
    QFETCH(QString, written);
    QFETCH(QString, key);
    QFETCH(QString, quoted);
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-02-26T09:00:00Z"), Qt::ISODate);
    const auto spans = availabilityFromText(written, now, QTimeZone("Europe/Berlin"));
    QVERIFY(!spans);
    QCOMPARE(spans.error().key, key);
    QVERIFY2(spans.error().sentence.contains(quoted), qPrintable(spans.error().sentence));
    QVERIFY(!spans.error().advice.isEmpty());
}

void tst_availability::saysWhichWeekdayADateIs()
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-30T21:25:00Z"), Qt::ISODate);
    const auto said = [&now](const QLocale &locale, const QString &text) {
        const QLocale before;
        QLocale::setDefault(locale);
        const auto read = readAvailability(text, now, QTimeZone("Europe/Berlin"));
        QLocale::setDefault(before);
        return read ? QString() : read.error().sentence;
    };
    QCOMPARE(said(QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("Tue 3 Mar 9-12")),
        QStringLiteral("“Tue 3 Mar 9-12”: 3 March 2027 is a Wednesday, not a Tuesday."));
    QCOMPARE(said(QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("Tue 3 Mar 9-12")),
        QStringLiteral("“Tue 3 Mar 9-12”: March 3, 2027 is a Wednesday, not a Tuesday."));
    const QString german = said(QLocale(QLocale::German, QLocale::Germany), QStringLiteral("Di 3. Mär 9-12"));
    QVERIFY2(german.contains(QStringLiteral("3. März 2027 is a Mittwoch, not a Dienstag")), qPrintable(german));
}

void tst_availability::theExampleOfEachDayIsTaken()
{
    const QLocale before;
    for (const QLocale::Language language : { QLocale::English, QLocale::German }) {
        QLocale::setDefault(QLocale(language));
        for (const char *place : { "Europe/Berlin", "America/New_York", "Pacific/Auckland" }) {
            const QTimeZone zone(place);
            QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-30T21:25:00Z"), Qt::ISODate);
            for (int day = 0; day < 400; ++day, now = now.addSecs(86'400)) {
                const QString example = availabilityExample(now, zone);
                const auto read = readAvailability(example, now, zone);
                QVERIFY2(read, qPrintable(example + u' ' + (read ? QString() : read.error().text())));
                QVERIFY2(read->remarks.isEmpty(), qPrintable(example + u' ' + read->remarks.join(u' ')));
                QCOMPARE(read->spans.size(), 2);
                const QDateTime first = read->spans.at(0).start.toTimeZone(zone);
                const QDateTime second = read->spans.at(1).start.toTimeZone(zone);
                QCOMPARE(first.date().dayOfWeek(), int(Qt::Tuesday));
                QVERIFY(now < first && now.daysTo(first) <= 9);
                QCOMPARE(second.date(), first.date().addDays(2));
                QCOMPARE(first.time(), QTime(9, 0));
                QCOMPARE(second.time(), QTime(14, 0));
            }
        }
        // What was not understood is answered with one.
        const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-30T21:25:00Z"), Qt::ISODate);
        const auto read = readAvailability(QStringLiteral("whenever"), now, QTimeZone::utc());
        QVERIFY(!read && read.error().advice.contains(availabilityExample(now, QTimeZone::utc())));
    }
    QCOMPARE(availabilityExample(QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC), QTimeZone::utc()),
        QStringLiteral("Di 8. Dez 9-12, Do nach 14:00"));
    QLocale::setDefault(before);
}

void tst_availability::anEmptyTextIsAnyTime()
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-02-26T09:00:00Z"), Qt::ISODate);
    for (const char *text : { "", "  \n ", " , ;" }) {
        const auto spans = availabilityFromText(QString::fromLatin1(text), now, QTimeZone("Europe/Berlin"));
        QVERIFY(spans && spans->isEmpty());
    }
    QVERIFY(!availabilityFromText(QString(5000, u'x'), now, QTimeZone::utc()));
}

void tst_availability::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone :
        { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
            "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+3", "UTC", "UTC+05:30" })
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void tst_availability::whatIsWrittenIsReadAgain()
{
    QFETCH(QString, zone);
    const QTimeZone where(zone.toLatin1());
    QVERIFY(where.isValid());
    const QLocale before;
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        QLocale::setDefault(QLocale(round % 2 == 0 ? QLocale::English : QLocale::German));
        QList<TimeSpan> spans;
        // Late October and late March, where clocks change in most of the zones.
        QDateTime at(QDate(2026, round % 3 == 0 ? 10 : 3, 20), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 8; ++i) {
            at = at.addSecs(60 * qint64(random.bounded(1, 3000)));
            const QDateTime end = at.addSecs(60 * qint64(random.bounded(1, round % 5 == 0 ? 4000 : 600)));
            spans += TimeSpan{ at, end };
            at = end.addSecs(60);
        }
        const QString text = availabilityText(spans, where);
        const auto read = availabilityFromText(text, QDateTime(QDate(2031, 5, 1), QTime(3, 0), Qt::UTC),
            QTimeZone(round % 2 == 0 ? "Asia/Tokyo" : "America/Chicago"));
        QVERIFY2(read, read ? "" : qPrintable(text + QLatin1String(": ") + read.error().text()));
        QVERIFY2(*read == spans, qPrintable(text));
    }
    QLocale::setDefault(QLocale(QLocale::English));
    const QDateTime nine(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    QCOMPARE(availabilityText({ { nine, nine.addSecs(qint64(3) * 3600) },
                                  { nine.addSecs(qint64(5) * 3600), nine.addSecs(qint64(39) * 3600) } },
                 QTimeZone::utc()),
        QStringLiteral("Tue 3 Mar 2026 9:00-12:00, 14:00-24:00; Wed 4 Mar 2026 all day UTC"));
    QCOMPARE(availabilityText({}, where), QString());
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(tst_availability)
#include "tst_availability.moc"
