// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopmodel.h"

#include <algorithm>

namespace shortlist {
namespace {

int gridUp(int minutes, int grid) { return minutes <= 0 ? -(-minutes / grid) : (minutes + grid - 1) / grid; }

int gridDown(int minutes, int grid) { return minutes >= 0 ? minutes / grid : -gridUp(-minutes, grid); }

} // namespace

LoopModel::LoopModel(const LoopProblem &problem, const LoopStop *stop)
    : m_problem(problem)
    , m_stop(stop)
{
    const int grid = problem.gridMinutes;
    m_steps = gridUp(problem.horizonMinutes, grid);
    for (const LoopInterviewer &person : problem.interviewers) {
        for (const LoopSpan &work : person.work)
            m_steps = std::max(m_steps, gridUp(work.to, grid));
    }
    for (const int minutes : problem.stageMinutes)
        m_stages.push_back({ gridUp(minutes, grid), gridUp(minutes + problem.gapMinutes, grid), minutes / grid });
    for (size_t i = 0; i < problem.interviewers.size(); ++i)
        addPerson(problem.interviewers[i], static_cast<int>(i));
    addLimits();
    addCandidates();
}

void LoopModel::addPerson(const LoopInterviewer &person, int number)
{
    Person added;
    added.dailyCap = person.dailyCap;
    added.firstWindow = static_cast<int>(m_windows.size());
    for (const LoopSpan &work : person.work) {
        const int from = std::max(0, gridUp(work.from, m_problem.gridMinutes));
        const int to = std::max(from, gridUp(work.to, m_problem.gridMinutes));
        m_windows.push_back({ from, to, m_cells });
        m_cells += to - from;
    }
    added.endWindow = static_cast<int>(m_windows.size());
    m_people.push_back(added);
    for (int stage = 0; stage < static_cast<int>(m_stages.size()); ++stage) {
        if (std::find(person.stages.begin(), person.stages.end(), stage) != person.stages.end())
            addRow(person, number, stage);
    }
}

void LoopModel::addLimits()
{
    m_limitsOf.resize(m_windows.size());
    for (const LoopLimit &limit : m_problem.limits) {
        const Person &person = m_people[nth(limit.interviewer)];
        const std::vector<LoopSpan> &work = m_problem.interviewers[nth(limit.interviewer)].work;
        Limit added{ limit.most, {} };
        for (int window = person.firstWindow; window < person.endWindow; ++window) {
            const int from = work[nth(window - person.firstWindow)].from;
            if (from < limit.within.from || limit.within.to <= from)
                continue;
            added.windows.push_back(window);
            m_limitsOf[nth(window)].push_back(static_cast<int>(m_limits.size()));
        }
        m_limits.push_back(std::move(added));
    }
}

void LoopModel::addRow(const LoopInterviewer &person, int number, int stage)
{
    const int grid = m_problem.gridMinutes;
    const int minutes = m_problem.stageMinutes[nth(stage)];
    Row row{ number, stage, {}, std::vector<int>(nth(m_steps) + 1, -1) };
    static const std::vector<LoopSpan> kOpen;
    const bool any = nth(stage) < m_problem.stageClosed.size();
    const std::vector<LoopSpan> &closed = any ? m_problem.stageClosed[nth(stage)] : kOpen;
    for (size_t day = 0; day < person.work.size(); ++day) {
        const LoopSpan &work = person.work[day];
        for (int step = std::max(0, gridUp(work.from, grid)); step * grid + minutes <= work.to; ++step) {
            const int from = step * grid;
            const bool busy = std::any_of(person.busy.begin(), person.busy.end(),
                [=](const LoopSpan &span) { return from < span.to && span.from < from + minutes; });
            const bool open = std::none_of(closed.begin(), closed.end(),
                [from](const LoopSpan &span) { return span.from <= from && from < span.to; });
            // Of windows that overlap, the first counts.
            if (busy || !open || row.windows[nth(step)] >= 0)
                continue;
            row.windows[nth(step)] = m_people[nth(number)].firstWindow + static_cast<int>(day);
            row.starts.push_back({ step, row.windows[nth(step)] });
        }
    }
    std::sort(row.starts.begin(), row.starts.end(), [](const Start &a, const Start &b) { return a.step < b.step; });
    m_people[nth(number)].rows.push_back(static_cast<int>(m_rows.size()));
    m_rows.push_back(std::move(row));
}

int LoopModel::poolOf(int stage, int family)
{
    std::vector<int> pool;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const std::vector<int> &families = m_problem.interviewers[nth(m_rows[i].interviewer)].families;
        if (m_rows[i].stage == stage && std::find(families.begin(), families.end(), family) != families.end())
            pool.push_back(static_cast<int>(i));
    }
    const auto known = std::find(m_pools.begin(), m_pools.end(), pool);
    if (known != m_pools.end() && !pool.empty())
        return static_cast<int>(known - m_pools.begin());
    m_pools.push_back(std::move(pool));
    return static_cast<int>(m_pools.size()) - 1;
}

void LoopModel::addCandidates()
{
    const int grid = m_problem.gridMinutes;
    std::vector<std::pair<int, std::vector<int>>> families;
    for (const LoopCandidate &candidate : m_problem.candidates) {
        auto family = std::find_if(
            families.begin(), families.end(), [&](const auto &known) { return known.first == candidate.family; });
        if (family == families.end()) {
            std::vector<int> pools;
            pools.reserve(m_stages.size());
            for (int stage = 0; stage < static_cast<int>(m_stages.size()); ++stage)
                pools.push_back(poolOf(stage, candidate.family));
            family = families.insert(families.end(), { candidate.family, std::move(pools) });
        }
        Candidate added{ gridUp(candidate.release, grid), family->second, {} };
        std::vector<LoopSpan> spans = candidate.availability;
        std::sort(spans.begin(), spans.end(), [](const LoopSpan &a, const LoopSpan &b) { return a.from < b.from; });
        int earliest = std::max(0, added.release);
        for (size_t stage = 0; stage < m_stages.size(); ++stage) {
            std::vector<Range> ranges;
            int from = earliest;
            for (const LoopSpan &span : spans) {
                from = std::max(from, gridUp(span.from, grid));
                const int to = std::min(gridDown(span.to - m_problem.stageMinutes[stage], grid), m_steps - 1);
                if (from > to)
                    continue;
                ranges.push_back({ from, to });
                from = to + 1;
            }
            earliest = (ranges.empty() ? earliest : ranges.front().from) + m_stages[stage].reach;
            added.ranges.push_back(std::move(ranges));
        }
        m_candidates.push_back(std::move(added));
    }
}

int LoopModel::rowOf(int interviewer, int stage) const
{
    for (const int row : m_people[nth(interviewer)].rows) {
        if (m_rows[nth(row)].stage == stage)
            return row;
    }
    return -1;
}

int LoopModel::windowOf(int interviewer, int stage, int step) const
{
    const int row = rowOf(interviewer, stage);
    if (row < 0)
        return -1;
    const std::vector<int> &windows = m_rows[nth(row)].windows;
    return step >= 0 && nth(step) < windows.size() ? windows[nth(step)] : -1;
}

LoopFinder::LoopFinder(const LoopModel &model)
    : m_model(model)
    , m_best(model.stages().size())
    , m_from(model.stages().size())
    , m_starts(model.stages().size())
{
    int longest = 0;
    for (const LoopModel::Stage &stage : model.stages())
        longest = std::max(longest, stage.reach);
    for (auto &best : m_best)
        best.resize(nth(model.steps() + longest + 2));
    for (auto &from : m_from)
        from.resize(nth(model.steps() + longest + 2));
}

float LoopFinder::find(
    const LoopModel::Candidate &candidate, const std::vector<const float *> &prices, float perStep, int latest)
{
    const size_t last = m_model.stages().size() - 1;
    const int end = std::min(m_model.steps(), candidate.release + latest + 1);
    float cheapest = LoopModel::kNever;
    for (size_t stage = 0; stage <= last; ++stage) {
        const float *price = prices[stage];
        const float *before = stage == 0 ? nullptr : m_best[stage - 1].data();
        const int reach = m_model.stages()[stage].reach;
        float *best = m_best[stage].data();
        int *from = m_from[stage].data();
        float cost = LoopModel::kNever;
        int start = -1;
        int filled = std::max(0, candidate.release);
        for (const LoopModel::Range &range : candidate.ranges[stage]) {
            const int to = std::min(range.to, end - 1);
            if (range.from > to)
                break;
            if (stage == last) {
                const int tail = m_model.stages()[stage].tail - candidate.release;
                for (int step = range.from; step <= to; ++step) {
                    const float wait = static_cast<float>(step + tail) * perStep;
                    if (wait >= cheapest)
                        break;
                    const float here = (before ? before[step] : 0.0F) + price[step] + wait;
                    if (here < cheapest) {
                        cheapest = here;
                        m_starts[last] = step;
                    }
                }
                continue;
            }
            for (; filled < range.from + reach && filled < end; ++filled) {
                best[filled] = cost;
                from[filled] = start;
            }
            for (int step = range.from; step <= to; ++step) {
                const float here = (before ? before[step] : 0.0F) + price[step];
                if (here < cost) {
                    cost = here;
                    start = step;
                }
                best[step + reach] = cost;
                from[step + reach] = start;
            }
            filled = std::max(filled, to + reach + 1);
        }
        for (; filled < end; ++filled) {
            best[filled] = cost;
            from[filled] = start;
        }
    }
    if (cheapest == LoopModel::kNever)
        return cheapest;
    for (size_t stage = last; stage-- > 0;)
        m_starts[stage] = m_from[stage][nth(m_starts[stage + 1])];
    return cheapest;
}

} // namespace shortlist
