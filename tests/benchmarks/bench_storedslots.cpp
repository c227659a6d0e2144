// SPDX-License-Identifier: GPL-3.0-or-later
// A time from a stored workspace: bench_storedslots [ROUNDS]. 100 to 2,000 interviewers with a calendar of 200 busy
// times each and 2,000 bookings, eight weeks, one stage that everybody may lead. Measured is all that the window waits
// for: reading, putting together, answering. The floor of the same run reads the rows that this takes, by SQL and no
// more. Goal for 2,000: 20 ms. What the finder alone takes is bench_slots.
#include "busyteam.h"
#include "measuring.h"

#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace shortlist;
using test::medianMs;
using test::stop;

namespace {

constexpr int kBookings = 2000;

/// What is read in any case.
const QStringList kRows{ QStringLiteral("SELECT * FROM person WHERE state = 'active'"),
    QStringLiteral("SELECT p.person_id, i.start_at, i.minutes FROM interview i"
                   " JOIN participant p ON p.interview_id = i.id"),
    QStringLiteral("SELECT person_id, known_from, known_until, busy FROM busy_reading"),
    QStringLiteral("SELECT * FROM away") };

void measure(int people, int rounds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("team.shortlist"));
    const test::FakeClock clock;
    SlotRequest request;
    request.days = SlotGrid::kMostDays;
    {
        auto made = LocalWorkspace::create(path, clock);
        if (!made)
            stop(made.error().text());
        test::BusyTeam team((**made).services(), clock.nowUtc(), people, kBookings);
        if (const auto built = team.build(); !built)
            stop(built.error().text() + built.error().detail);
        request.applicationId = team.lastApplication();
        request.stageId = team.stage();
    }
    const double floor = test::rowsMs(path, kRows, rounds, kBookings);
    auto opened = LocalWorkspace::open(path, clock);
    if (!opened)
        stop(opened.error().text());
    const double all = medianMs(rounds, [&] {
        const auto found = (**opened).services().slotSearch.find(request);
        if (!found || found->answer.proposals.isEmpty())
            stop(found ? found->nobody + QStringLiteral(" no time was found") : found.error().text());
    });
    std::printf("%5d interviewers  %8.2f ms = %5.2f of the floor (%.2f ms)\n", people, all, all / floor, floor);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 15;
    for (const int people : { 100, 500, 2000 })
        measure(people, rounds);
    return 0;
}
