// SPDX-License-Identifier: GPL-3.0-or-later
// A time from a stored workspace: bench_storedslots [ROUNDS]. 100 to 2,000 interviewers with a calendar of 200 busy
// times each and 2,000 bookings, eight weeks, one stage that everybody may lead. Measured is all that the window waits
// for: reading, putting together, answering. The floor of the same run reads the rows that this takes, by SQL and no
// more. Goal for 2,000: 20 ms. What the finder alone takes is bench_slots.
#include "busyteam.h"
#include "measuring.h"

#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace shortlist;
using test::medianMs;
using test::readAll;
using test::stop;

namespace {

constexpr int kBookings = 2000;

double readingMs(const QString &path, int rounds)
{
    const QString name = QStringLiteral("floor");
    double ms = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            stop(QStringLiteral("the floor cannot open the file"));
        std::vector<std::unique_ptr<QSqlQuery>> prepared;
        for (const char *statement : { "SELECT * FROM person WHERE state = 'active'",
                 "SELECT p.person_id, i.start_at, i.minutes FROM interview i"
                 " JOIN participant p ON p.interview_id = i.id",
                 "SELECT person_id, known_from, known_until, busy FROM busy_reading", "SELECT * FROM away" }) {
            prepared.push_back(std::make_unique<QSqlQuery>(database));
            prepared.back()->setForwardOnly(true);
            if (!prepared.back()->prepare(QLatin1String(statement)))
                stop(QLatin1String(statement));
        }
        qsizetype values = 0;
        ms = medianMs(rounds, [&] {
            for (const auto &query : prepared)
                values += readAll(*query);
        });
        if (values < kBookings)
            stop(QStringLiteral("the floor read too little"));
        prepared.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return ms;
}

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
    const double floor = readingMs(path, rounds);
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
