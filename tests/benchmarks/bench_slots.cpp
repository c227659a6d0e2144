// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to find a time: bench_slots. For 10 to 2,000 interviewers, each in a zone of their own list, with
// 200 busy times in eight weeks, among them the end of summer time. The floor of the same run is what any answer has to
// do: put together the free time of all who could take the seat.
#include "domain/calendar/slotfinder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace shortlist;

namespace {

constexpr int kDays = 56;
constexpr int kQueries = 600;

const QDateTime &start()
{
    static const QDateTime moment(QDate(2026, 9, 28), QTime(6, 0), Qt::UTC);
    return moment;
}

QList<SlotPerson> team(int size)
{
    constexpr std::array zones{ "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
        "America/Los_Angeles", "Europe/London" };
    std::mt19937 random(7);
    QList<SlotPerson> people;
    for (int i = 0; i < size; ++i) {
        SlotPerson one;
        one.person.id = PersonId(QUuid::createUuid());
        one.person.name = QStringLiteral("Interviewer %1").arg(i);
        one.person.zone = QString::fromLatin1(zones[random() % zones.size()]);
        one.person.dailyLimit = 3;
        one.person.weeklyLimit = 12;
        for (int k = 0; k < 200; ++k) {
            const QDateTime from = start().addSecs(qint64(random() % (kDays * 96)) * 900);
            one.busy += TimeSpan{ from, from.addSecs(1800 + qint64(random() % 4) * 900) };
            if (k % 10 == 0)
                one.starts += from;
        }
        people += one;
    }
    return people;
}

double at(std::vector<double> &values, double part)
{
    std::sort(values.begin(), values.end());
    return values[size_t(part * double(values.size() - 1))];
}

void measure(int size)
{
    const QList<SlotPerson> people = team(size);
    QElapsedTimer timer;
    timer.start();
    const SlotFinder finder(start(), kDays, people, QTimeZone::utc());
    const double built = double(timer.nsecsElapsed()) / 1e6;

    std::mt19937 random(11);
    constexpr std::array lengths{ 30, 90, 45, 60 };
    std::vector<double> asked;
    qsizetype times = 0;
    for (int i = 0; i < kQueries + 4; ++i) {
        SlotQuery query;
        query.now = start();
        query.minutes = lengths[size_t(i) % lengths.size()];
        query.candidateZone = QTimeZone("Europe/Berlin");
        QList<int> seat;
        for (int person = i % 4; person < size; person += 4)
            seat += person;
        query.seats = { seat };
        const QDateTime day = start().addDays(3 + qint64(random() % 40));
        query.windows = { { day, day.addDays(7) } };
        timer.start();
        const SlotAnswer answer = finder.find(query);
        // The first of each length is told apart: it prepares what the others use.
        if (i >= 4)
            asked.push_back(double(timer.nsecsElapsed()) / 1e3);
        times += answer.proposals.size();
    }

    // The floor: a quarter of everybody's words, once.
    const std::vector<SlotMask> masks(size_t(size), SlotMask(kDays * 96, true));
    std::vector<double> floors;
    int seen = 0;
    for (int i = 0; i < kQueries; ++i) {
        SlotMask all(kDays * 96, false);
        timer.start();
        for (size_t person = size_t(i) % 4; person < masks.size(); person += 4)
            all |= masks[person];
        floors.push_back(double(timer.nsecsElapsed()) / 1e3);
        seen += all.at(i) ? 1 : 0;
    }
    const double floor = std::max(0.01, at(floors, 0.5));
    std::printf("%5d interviewers  built %7.2f ms  a query p50 %7.1f us p95 %7.1f us = %5.1f of the floor (%.2f us)  "
                "%.1f times each%s\n",
        size, built, at(asked, 0.5), at(asked, 0.95), at(asked, 0.95) / floor, floor, double(times) / (kQueries + 4),
        seen == 0 ? " ?" : "");
}

} // namespace

int main()
{
    for (const int size : { 10, 100, 500, 2000 })
        measure(size);
    return 0;
}
