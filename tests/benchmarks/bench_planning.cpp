// SPDX-License-Identifier: GPL-3.0-or-later
// How good plans of whole loops get in how long: bench_planning [FOLDER [SEED]]. Without a folder, the instances beside
// the repository. Each is given the seconds that the goal for its size allows. Beside every plan stand two floors of
// the same run: the bound, below which no plan can be, and what first come, first served would cost.
#include "domain/planning/loopplanner.h"
#include "exchange/planning/loopplanfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

double secondsFor(size_t candidates)
{
    if (candidates <= 40)
        return 2;
    if (candidates <= 80)
        return 3;
    return candidates <= 200 ? 5 : 10;
}

bool plan(const QString &path, std::uint64_t seed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    const auto read = shortlist::readLoopPlanFile(file.readAll(), path);
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().text()));
        return false;
    }
    shortlist::LoopPlanner planner(read->problem, seed);
    const double first = double(timer.elapsed()) / 1000;
    const auto firstCost = double(planner.cost());
    const double end = secondsFor(read->problem.candidates.size());
    while (!planner.isProven() && double(timer.elapsed()) / 1000 < end)
        planner.step();
    const double seconds = double(timer.elapsed()) / 1000;
    if (const auto broken = shortlist::brokenRule(read->problem, planner.plan())) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), broken->c_str());
        return false;
    }
    const auto cost = double(planner.cost());
    std::printf("%-10s %5zu candidates  first plan %5.3f s, %8.0f  after %5.2f s %8.0f = %.3f of first come, %s",
        qPrintable(read->name), read->problem.candidates.size(), first, firstCost, seconds, cost, cost / firstCost,
        planner.isProven() ? "proven best\n" : "");
    if (!planner.isProven())
        std::printf("%.3f %% over the bound\n", 100 * (cost / double(planner.bound()) - 1));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString shared = qEnvironmentVariable("SHORTLIST_SHARED", QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared"));
    const QDir folder(argc > 1 ? QFile::decodeName(argv[1]) : shared + QLatin1String("/data/loop-plans"));
    QStringList names = folder.entryList({ QStringLiteral("*.json") }, QDir::Files);
    if (names.isEmpty())
        std::printf("no instances in %s\n", qPrintable(folder.path()));
    const std::uint64_t seed = argc > 2 ? QByteArray(argv[2]).toULongLong() : 1;
    return std::all_of(
               names.begin(), names.end(), [&](const QString &name) { return plan(folder.filePath(name), seed); })
             ? 0
             : 1;
}
