// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopproblem.h"

#include <algorithm>
#include <map>

namespace shortlist {
namespace {

int stepsUp(int minutes, int grid) { return minutes <= 0 ? -(-minutes / grid) : (minutes + grid - 1) / grid; }

/// Checks interviews one after the other; remembers what they take.
class RuleCheck {
public:
    explicit RuleCheck(const LoopProblem &problem)
        : m_problem(problem)
        , m_taken(problem.interviewers.size())
        , m_perWindow(problem.interviewers.size())
    {
    }

    std::optional<std::string> loop(size_t number, const Loop &loop)
    {
        const LoopCandidate &candidate = m_problem.candidates[number];
        const std::string who = "candidate " + std::to_string(number);
        if (loop.size() != m_problem.stageMinutes.size())
            return who + ": not every stage";
        int earliest = stepsUp(candidate.release, m_problem.gridMinutes) * m_problem.gridMinutes;
        for (size_t stage = 0; stage < loop.size(); ++stage) {
            const int from = loop[stage].step * m_problem.gridMinutes;
            const int to = from + m_problem.stageMinutes[stage];
            if (from < earliest)
                return who + ": too early for stage " + std::to_string(stage);
            if (!within(candidate.availability, from, to))
                return who + ": not available for stage " + std::to_string(stage);
            if (const char *fault =
                    interview(candidate, static_cast<int>(stage), loop[stage].interviewer, { from, to }))
                return who + ", stage " + std::to_string(stage) + ": " + fault;
            earliest = to + m_problem.gapMinutes;
        }
        return {};
    }

private:
    static bool within(const std::vector<LoopSpan> &spans, int from, int to)
    {
        return std::any_of(
            spans.begin(), spans.end(), [=](const LoopSpan &span) { return span.from <= from && to <= span.to; });
    }

    static bool touches(const std::vector<LoopSpan> &spans, int from, int to)
    {
        return std::any_of(
            spans.begin(), spans.end(), [=](const LoopSpan &span) { return from < span.to && span.from < to; });
    }

    static bool has(const std::vector<int> &list, int value)
    {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    const char *interview(const LoopCandidate &candidate, int stage, int interviewer, LoopSpan span)
    {
        const auto place = static_cast<size_t>(interviewer);
        if (place >= m_problem.interviewers.size())
            return "no such interviewer";
        const LoopInterviewer &person = m_problem.interviewers[place];
        if (!has(person.stages, stage) || !has(person.families, candidate.family))
            return "not eligible";
        const auto window = std::find_if(person.work.begin(), person.work.end(),
            [&](const LoopSpan &work) { return work.from <= span.from && span.to <= work.to; });
        if (window == person.work.end())
            return "outside working hours";
        if (touches(person.busy, span.from, span.to))
            return "the interviewer is busy";
        if (touches(m_taken[place], span.from, span.to))
            return "double booked";
        m_taken[place].push_back(span);
        if (++m_perWindow[place][window - person.work.begin()] > person.dailyCap)
            return "over the daily limit";
        return isOverLimit(interviewer) ? "over a limit" : nullptr;
    }

    bool isOverLimit(int interviewer)
    {
        const auto place = static_cast<size_t>(interviewer);
        return std::any_of(m_problem.limits.begin(), m_problem.limits.end(), [&](const LoopLimit &limit) {
            int held = 0;
            for (const auto &[window, count] : m_perWindow[place]) {
                const int from = m_problem.interviewers[place].work[static_cast<size_t>(window)].from;
                held += limit.within.from <= from && from < limit.within.to ? count : 0;
            }
            return limit.interviewer == interviewer && held > limit.most;
        });
    }

    const LoopProblem &m_problem;
    std::vector<std::vector<LoopSpan>> m_taken;
    std::vector<std::map<std::ptrdiff_t, int>> m_perWindow;
};

} // namespace

std::int64_t costOf(const LoopProblem &problem, const LoopPlan &plan)
{
    std::vector<std::int64_t> load(problem.interviewers.size());
    std::int64_t cost = 0;
    for (size_t i = 0; i < plan.loops.size(); ++i) {
        const Loop &loop = plan.loops[i];
        if (loop.empty()) {
            cost += problem.unplacedPenalty;
            continue;
        }
        const int end = loop.back().step * problem.gridMinutes + problem.stageMinutes.back();
        cost += (end - stepsUp(problem.candidates[i].release, problem.gridMinutes) * problem.gridMinutes)
              / problem.gridMinutes;
        for (const LoopInterview &interview : loop)
            cost += problem.loadWeight * load[static_cast<size_t>(interview.interviewer)]++;
    }
    return cost;
}

std::optional<std::string> brokenRule(const LoopProblem &problem, const LoopPlan &plan)
{
    if (plan.loops.size() != problem.candidates.size())
        return "not one entry for each candidate";
    RuleCheck check(problem);
    for (size_t i = 0; i < plan.loops.size(); ++i) {
        if (plan.loops[i].empty())
            continue;
        if (auto fault = check.loop(i, plan.loops[i]))
            return fault;
    }
    return {};
}

} // namespace shortlist
