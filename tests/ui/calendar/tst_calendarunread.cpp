// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/calendarfilereader.h"
#include "support/calendarfixture.h"

using namespace shortlist;

/// What the calendar shows of days of which somebody's file could not be read.
class tst_calendarunread : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void daysThatCouldNotBeReadAreNotFree();
    void wholeDaysAndNightsSayTheirDays();

private:
    void read(const QByteArray &events);
};

/// Reads a calendar of Sena Holt as the directory does.
void tst_calendarunread::read(const QByteArray &events)
{
    const QByteArray bytes = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n" + events + "END:VCALENDAR\r\n";
    const QString name = QStringLiteral("work.ics");
    const QTimeZone zone("Europe/Berlin");
    const TimeSpan window = calendarWindow(m_clock.nowUtc(), zone);
    const auto file = readCalendarFile(bytes, name, window, zone, {}, {});
    QVERIFY(file);
    act([&](Services &services) -> Status {
        const auto kept = services.people.keepCalendar({ {}, m_world->senior, name, {}, window.start, window.end,
            QStringLiteral("Europe/Berlin"), file->busy, file->unknown, file->name });
        return kept ? done() : Status(kept.error());
    });
}

void tst_calendarunread::daysThatCouldNotBeReadAreNotFree()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    auto *people = child<QComboBox>(m_page.get(), "personFilter");
    const int row = people->findText(QStringLiteral("Sena Holt"));
    people->setCurrentIndex(row);
    Q_EMIT people->activated(row);
    const auto words = [this](int day, int hour) {
        return view()->availabilityAt(QDateTime(QDate(2030, 1, day), QTime(hour, 30), Qt::UTC));
    };
    const QByteArray meeting = "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20240101T000000Z\r\nDTSTART:20300110T090000Z\r\n"
                               "DURATION:PT1H\r\nEND:VEVENT\r\n";
    const QByteArray riddle = "BEGIN:VEVENT\r\nUID:b\r\nDTSTAMP:20240101T000000Z\r\n"
                              "DTSTART;TZID=Mars:20300111T090000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
    read(meeting + riddle);
    QTRY_COMPARE(words(9, 11), QStringLiteral("Sena Holt is free"));
    // On another planet it is Friday; here it may be Thursday.
    QVERIFY2(
        words(10, 11).startsWith(QStringLiteral("Not known whether Sena Holt is free")), qPrintable(words(10, 11)));
    QVERIFY2(
        words(11, 11).startsWith(QStringLiteral("Not known whether Sena Holt is free")), qPrintable(words(11, 11)));
    QCOMPARE(words(10, 9), QStringLiteral("Sena Holt is busy, Thu 10:00 to 11:00"));
    const QImage shot = view()->viewport()->grab().toImage();
    const auto piece = [&](int day, int hour) {
        return shot.copy(QRect(view()->pointOf(QDate(2030, 1, day), QTime(hour, 0)) + QPoint(8, 6), QSize(24, 14)));
    };
    QVERIFY(piece(9, 13) != piece(10, 13));
    QVERIFY(piece(10, 10) != piece(10, 13)); // busy is not drawn over
    // Undoing and redoing it, and reading it again without the riddle.
    act([](Services &services) { return services.history.undo(); });
    QTRY_VERIFY(words(9, 11).startsWith(QStringLiteral("Not known")));
    act([](Services &services) { return services.history.redo(); });
    QTRY_COMPARE(words(9, 11), QStringLiteral("Sena Holt is free"));
    QVERIFY(words(10, 11).startsWith(QStringLiteral("Not known")));
    read(meeting);
    QTRY_COMPARE(words(10, 11), QStringLiteral("Sena Holt is free"));
}

void tst_calendarunread::wholeDaysAndNightsSayTheirDays()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    auto *people = child<QComboBox>(m_page.get(), "personFilter");
    const int row = people->findText(QStringLiteral("Sena Holt"));
    people->setCurrentIndex(row);
    Q_EMIT people->activated(row);
    const auto words = [this](int day, int hour) {
        return view()->availabilityAt(QDateTime(QDate(2030, 1, day), QTime(hour, 30), Qt::UTC));
    };
    const auto event = [](const QByteArray &uid, const QByteArray &times) -> QByteArray {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20240101T000000Z\r\n" + times + "END:VEVENT\r\n";
    };
    read(event("a", "DTSTART;VALUE=DATE:20300109\r\nDTEND;VALUE=DATE:20300110\r\n")
         + event("b", "DTSTART;VALUE=DATE:20300111\r\nDTEND;VALUE=DATE:20300113\r\n"));
    QTRY_COMPARE(words(9, 11), QStringLiteral("Sena Holt is busy, Wed all day"));
    QCOMPARE(words(11, 11), QStringLiteral("Sena Holt is busy, Fri to Sat all day"));
    read(event("c", "DTSTART:20300107T210000Z\r\nDTEND:20300108T010000Z\r\n")
         + event("d", "DTSTART:20300109T210000Z\r\nDTEND:20300109T230000Z\r\n"));
    QTRY_COMPARE(words(7, 22), QStringLiteral("Sena Holt is busy, Mon 22:00 to Tue 02:00"));
    QCOMPARE(words(9, 21), QStringLiteral("Sena Holt is busy, Wed 22:00 to 00:00"));
}

QTEST_MAIN(tst_calendarunread)
#include "tst_calendarunread.moc"
