// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopproblem.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

namespace shortlist::test {

inline int between(std::mt19937 &random, int least, int most)
{
    return least + int(random() % unsigned(most - least + 1));
}

/// Two or three candidates and few people on an hour's grid: small enough to try everything.
inline LoopProblem smallProblem(unsigned seed)
{
    std::mt19937 random(seed);
    LoopProblem problem;
    problem.horizonMinutes = 2 * 24 * 60;
    problem.gridMinutes = 60;
    problem.gapMinutes = between(random, 0, 1) * 30;
    problem.stageMinutes = { 30, between(random, 0, 1) ? 90 : 60 };
    problem.loadWeight = between(random, 0, 3);
    problem.unplacedPenalty = between(random, 10, 60);
    for (int i = between(random, 2, 3); i > 0; --i) {
        LoopInterviewer person;
        person.stages = between(random, 0, 3) ? std::vector<int>{ i % 2 } : std::vector<int>{ 0, 1 };
        person.families = between(random, 0, 3) ? std::vector<int>{ 0, 1 } : std::vector<int>{ 0 };
        person.dailyCap = between(random, 1, 2);
        for (int day = 0; day < 2; ++day) {
            const int from = day * 1440 + between(random, 8, 10) * 60 + between(random, 0, 1) * 15;
            person.work.push_back({ from, from + between(random, 2, 5) * 60 });
        }
        const int busy = between(random, 8, 14) * 60;
        person.busy.push_back({ busy, busy + between(random, 1, 5) * 20 });
        problem.interviewers.push_back(person);
    }
    for (int i = between(random, 2, 3); i > 0; --i) {
        LoopCandidate candidate;
        candidate.family = between(random, 0, 1);
        candidate.release = between(random, 0, 12) * 50;
        candidate.availability = { { between(random, 7, 9) * 60, between(random, 12, 18) * 60 },
            { 1440 + 540, 1440 + 900 } };
        problem.candidates.push_back(candidate);
    }
    return problem;
}

/// So many want so few hours that nothing is proven soon.
inline LoopProblem crowdedProblem(size_t candidates)
{
    LoopProblem problem = smallProblem(7);
    std::mt19937 random(7);
    while (problem.candidates.size() < candidates) {
        LoopCandidate candidate = problem.candidates[random() % 2];
        candidate.release = between(random, 0, 12) * 50;
        problem.candidates.push_back(candidate);
    }
    return problem;
}

/// A small problem, but everybody leads both stages, so that one person may be in a loop twice.
inline LoopProblem sharedProblem(unsigned seed)
{
    LoopProblem problem = smallProblem(seed);
    for (LoopInterviewer &person : problem.interviewers)
        person.stages = { 0, 1 };
    return problem;
}

/// The cheapest plan, by trying all: every loop of every candidate that keeps the rules by itself, in every
/// combination. Only plans that `counts` says yes to.
inline std::int64_t cheapest(
    const LoopProblem &problem,
    const std::function<bool(const LoopPlan &)> &counts = [](const LoopPlan &) { return true; })
{
    const int steps = problem.horizonMinutes / problem.gridMinutes;
    const int people = int(problem.interviewers.size());
    const size_t count = problem.candidates.size();
    std::vector<std::vector<Loop>> ways(count, { Loop() });
    for (size_t i = 0; i < count; ++i) {
        for (int code = 0; code < steps * steps * people * people; ++code) {
            if (code / (people * people * steps) < code / (people * people) % steps)
                continue; // the second stage before the first
            const Loop loop{ { code % people, code / (people * people) % steps },
                { code / people % people, code / (people * people * steps) } };
            LoopPlan alone{ std::vector<Loop>(count) };
            alone.loops[i] = loop;
            if (!brokenRule(problem, alone))
                ways[i].push_back(loop);
        }
    }
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    LoopPlan plan{ std::vector<Loop>(count) };
    const std::function<void(size_t)> choose = [&](size_t candidate) {
        if (candidate == count) {
            if (counts(plan))
                best = std::min(best, costOf(problem, plan));
            return;
        }
        for (const Loop &loop : ways[candidate]) {
            plan.loops[candidate] = loop;
            LoopPlan soFar = plan;
            std::fill(soFar.loops.begin() + std::ptrdiff_t(candidate) + 1, soFar.loops.end(), Loop());
            if (!brokenRule(problem, soFar))
                choose(candidate + 1);
        }
        plan.loops[candidate].clear();
    };
    choose(0);
    return best;
}

} // namespace shortlist::test
