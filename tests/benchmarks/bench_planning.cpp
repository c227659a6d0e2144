// SPDX-License-Identifier: GPL-3.0-or-later
// How good plans of whole loops get in how long: bench_planning [FOLDER [SEED]]. Without a folder, the instances beside
// the repository. Each is given the seconds that the goal for its size allows. Beside every plan stand two floors of
// the same run: the bound, below which no plan can be, and what first come, first served would cost. Then interviews of
// the plan are cancelled one by one, and how long a new plan takes stands beside what it takes to leave all others
// where they are.
#include "domain/planning/loopplanner.h"
#include "domain/planning/loopreplan.h"
#include "exchange/planning/loopplanfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <random>

namespace {

/// One interview after the other is cancelled, each in the plan as it was.
bool replan(const shortlist::LoopProblem &problem, const shortlist::LoopPlan &plan)
{
    constexpr int kCancelled = 20;
    std::mt19937 random(1);
    std::vector<double> times;
    std::vector<double> floors;
    double dearer = 0;
    double dearerAlone = 0;
    int mended = 0;
    int alone = 0;
    size_t moved = 0;
    for (int i = 0; i < kCancelled; ++i) {
        const auto candidate = static_cast<size_t>(random() % plan.loops.size());
        const auto stage = static_cast<size_t>(random() % problem.stageMinutes.size());
        if (plan.loops[candidate].empty())
            continue;
        const shortlist::LoopInterview lost = plan.loops[candidate][stage];
        shortlist::LoopProblem then = problem;
        const int from = lost.step * problem.gridMinutes;
        then.interviewers[static_cast<size_t>(lost.interviewer)].busy.push_back(
            { from, from + problem.stageMinutes[stage] });
        const auto before = double(costOf(problem, plan));
        shortlist::ReplanQuestion question;
        question.candidate = static_cast<int>(candidate);
        for (const int most : { 0, shortlist::ReplanQuestion::kMostMoved }) {
            question.mostMoved = most;
            QElapsedTimer timer;
            timer.start();
            const shortlist::LoopModel model(then);
            const auto answer = replanLoop(model, plan, question);
            (most == 0 ? floors : times).push_back(double(timer.nsecsElapsed()) / 1e6);
            if (answer.outcome != shortlist::ReplanAnswer::Outcome::Planned)
                continue;
            if (const auto broken = shortlist::brokenRule(then, answer.plan)) {
                std::fprintf(stderr, "%s\n", broken->c_str());
                return false;
            }
            (most == 0 ? alone : mended) += 1;
            (most == 0 ? dearerAlone : dearer) += double(answer.cost) - before;
            moved += answer.moved.size();
        }
    }
    if (times.empty())
        return true;
    std::sort(times.begin(), times.end());
    std::sort(floors.begin(), floors.end());
    std::printf("%-10s after a cancellation: median %.1f ms, worst %.1f ms; the loop alone %.1f ms; mended %d of %zu, "
                "alone %d; costs %.1f more on average, alone %.1f; moves %.1f others\n",
        "", times[times.size() / 2], times.back(), floors[floors.size() / 2], mended, times.size(), alone,
        dearer / std::max(1, mended), dearerAlone / std::max(1, alone), double(moved) / std::max(1, mended));
    return true;
}

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
    return replan(read->problem, planner.plan());
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
