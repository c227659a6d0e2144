// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to hold every booking against what was learnt since: bench_conflicts [ROUNDS]. 2,000 interviews to come
// in eight weeks, led by 200 people whose calendars have 200 busy times each; every second candidate said when they can
// come. The floor of the same run reads the rows that this is told from, by SQL and no more. Then one interview, as the
// panel of the calendar asks. Goal: under three times the floor.
#include "busyteam.h"
#include "measuring.h"

#include "assembly/localworkspace.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace shortlist;
using test::medianMs;
using test::stop;

namespace {

constexpr int kInterviews = 2000;
constexpr int kPeople = 200;
constexpr double kGoal = 3;

/// What is read in any case.
const QStringList kRows{
    QStringLiteral("SELECT i.*, c.id, c.name, c.zone, j.id, j.title, s.name, s.position, s.kind FROM interview i"
                   " JOIN application a ON a.id = i.application_id JOIN candidate c ON c.id = a.candidate_id"
                   " JOIN job j ON j.id = a.job_id JOIN stage s ON s.id = i.stage_id ORDER BY i.start_at"),
    QStringLiteral("SELECT p.*, n.name, n.title, n.zone FROM participant p JOIN person n ON n.id = p.person_id"
                   " JOIN interview i ON i.id = p.interview_id ORDER BY n.name"),
    QStringLiteral("SELECT * FROM person"), QStringLiteral("SELECT * FROM candidate_times"),
    QStringLiteral("SELECT * FROM busy_reading"), QStringLiteral("SELECT * FROM away")
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 15;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("team.shortlist"));
    const test::FakeClock clock;
    {
        auto made = LocalWorkspace::create(path, clock);
        if (!made)
            stop(made.error().text());
        if (const auto built = test::BusyTeam((**made).services(), clock.nowUtc(), kPeople, kInterviews).build();
            !built)
            stop(built.error().text() + built.error().detail);
    }
    const double floor = test::rowsMs(path, kRows, rounds, kInterviews * 10);
    auto opened = LocalWorkspace::open(path, clock);
    if (!opened)
        stop(opened.error().text());
    const ConflictService &conflicts = (**opened).services().conflicts;
    qsizetype clashing = 0;
    InterviewId one;
    const double all = medianMs(rounds, [&] {
        const auto found = conflicts.list();
        if (!found || found->isEmpty())
            stop(QStringLiteral("no conflicts were found"));
        clashing = found->size();
        one = found->constLast().entry.interview.id;
    });
    std::printf("%d interviews, %d calendars: %lld clash  %8.2f ms = %.2f of the floor (%.2f ms)%s\n", kInterviews,
        kPeople, static_cast<long long>(clashing), all, all / floor, floor,
        all < kGoal * floor ? "" : "  over the goal");
    ConflictFilter only;
    only.interview = one;
    const double single = medianMs(rounds * 10, [&] {
        if (const auto found = conflicts.list(only); !found)
            stop(found.error().text());
    });
    std::printf("one of them  %8.3f ms\n", single);
    ConflictFilter shown;
    shown.span = { clock.nowUtc().addDays(7), clock.nowUtc().addDays(14) };
    const double week = medianMs(rounds, [&] {
        if (const auto found = conflicts.list(shown); !found)
            stop(found.error().text());
    });
    std::printf("a week of them, as a calendar shows it  %8.2f ms\n", week);
    return 0;
}
