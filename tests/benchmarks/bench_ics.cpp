// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to read when somebody is busy from a calendar file: bench_ics. Calendars of 100 to 10,000 events,
// made anew each time from the same seed, half of them repeated, in zones and floating, with exceptions and overrides;
// read for 30 weeks. Two floors of the same run: libical's parse of the same bytes alone, without which nobody can
// say anything about them, and reading the same bytes from the disk.
#include "exchange/calendar/busycalendar.h"

#include <libical/ical.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <vector>

using namespace shortlist;

namespace {

constexpr int kRounds = 7;

QByteArray stampOf(const QDateTime &time) { return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1(); }

/// One event of the kinds that calendars are full of; an override of every tenth series follows it.
QByteArray eventOf(int number, std::mt19937 &random)
{
    constexpr std::array zones{ "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe" };
    constexpr std::array rules{ "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=DAILY;COUNT=40", "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T000000Z", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR" };
    const QDateTime start = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC)
                                .addDays(int(random() % 200))
                                .addSecs(900 * int(random() % 36));
    const bool repeated = number % 2 == 0;
    const QByteArray zone =
        number % 5 == 0 ? QByteArray(":") : ";TZID=" + QByteArray(zones[random() % zones.size()]) + ':';
    const QByteArray uid = QByteArray::number(number) + "@bench.example";
    QByteArray event = "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Meeting "
                     + QByteArray::number(number) + " with a title of usual length\r\nDTSTART" + zone + stampOf(start)
                     + "\r\nDTEND" + zone + stampOf(start.addSecs(2700)) + "\r\n";
    if (repeated)
        event += "RRULE:" + QByteArray(rules[random() % rules.size()]) + "\r\nEXDATE" + zone + stampOf(start.addDays(7))
               + "\r\n";
    if (number % 9 == 0)
        event += "TRANSP:TRANSPARENT\r\n";
    event += "DESCRIPTION:Some lines of what calendars say about a meeting\\, as they do.\r\nEND:VEVENT\r\n";
    if (repeated && number % 20 == 0)
        event += "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260101T000000Z\r\nRECURRENCE-ID" + zone + stampOf(start)
               + "\r\nDTSTART" + zone + stampOf(start.addSecs(3600)) + "\r\nDURATION:PT30M\r\nEND:VEVENT\r\n";
    return event;
}

QByteArray calendarOf(int events)
{
    std::mt19937 random(7);
    QByteArray bytes = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:bench\r\n";
    for (int number = 1; number <= events; ++number)
        bytes += eventOf(number, random);
    return bytes + "END:VCALENDAR\r\n";
}

/// Milliseconds of the middle one of some rounds.
template <typename Work>
double middle(Work work)
{
    std::vector<double> took;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

bool measure(int events, const QTemporaryDir &folder)
{
    const QByteArray bytes = calendarOf(events);
    QFile file(folder.filePath(QStringLiteral("bench.ics")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    const QTimeZone zone("Europe/Berlin");
    const CalendarReading reading{ { QDateTime(QDate(2026, 2, 2), QTime(0, 0), Qt::UTC),
                                       QDateTime(QDate(2026, 8, 31), QTime(0, 0), Qt::UTC) },
        zone };
    qsizetype spans = 0;
    int problems = 0;
    const double ours = middle([&] {
        const auto read = readBusyTimes(bytes, QStringLiteral("bench.ics"), reading);
        spans = read ? read->busy.size() : -1;
        problems = read ? int(read->problems.size()) : -1;
    });
    const double parse = middle([&] {
        icalcomponent *root = icalparser_parse_string(bytes.constData());
        icalcomponent_free(root);
    });
    qint64 seen = 0;
    const double disk = middle([&] {
        QFile again(file.fileName());
        if (again.open(QIODevice::ReadOnly))
            seen += again.readAll().size();
    });
    std::printf("%6d events %8.1f KB  read %9.2f ms  libical alone %9.2f ms = %5.2f times that  the bytes %7.3f ms  "
                "%lld busy spans, %d problems%s\n",
        events, double(bytes.size()) / 1024, ours, parse, ours / parse, disk, static_cast<long long>(spans), problems,
        seen == kRounds * bytes.size() ? "" : " ?");
    return spans > 0;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    bool read = true;
    for (const int events : { 100, 1000, 10000 })
        read = measure(events, folder) && read;
    return read ? 0 : 1;
}
