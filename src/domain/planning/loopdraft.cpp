// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopdraft.h"

#include <algorithm>

namespace shortlist {

LoopDraft::LoopDraft(const LoopModel &model)
    : m_model(model)
    , m_finder(model)
    , m_load(model.people().size(), 0)
    , m_windowUse(model.windows().size(), 0)
    , m_holder(nth(model.cells()), -1)
    , m_prices(model.stages().size())
    , m_rowCost(model.rows().size(), 0)
    , m_wait(model.candidates().size(), 0)
{
    m_plan.loops.resize(model.candidates().size());
    m_cost = std::int64_t(model.problem().unplacedPenalty) * std::int64_t(model.candidates().size());
    for (const LoopModel::Row &row : model.rows()) {
        std::vector<float> open(nth(model.steps()) + 1, LoopModel::kNever);
        for (const LoopModel::Start &start : row.starts)
            open[nth(start.step)] = model.people()[nth(row.interviewer)].dailyCap > 0 ? 0 : LoopModel::kNever;
        m_open.push_back(std::move(open));
        m_guide.emplace_back(nth(model.steps()) + 1, 0.0F);
    }
    m_static = m_open;
    for (std::vector<float> &prices : m_prices)
        prices.assign(nth(model.steps()) + 1, LoopModel::kNever);
}

void LoopDraft::setGuide(const std::vector<std::vector<float>> &rows)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t i = 0; i < rows[row].size(); ++i)
            m_guide[row][nth(m_model.rows()[row].starts[i].step)] = rows[row][i];
    }
}

void LoopDraft::reopen(int window)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const auto person = std::upper_bound(m_model.people().begin(), m_model.people().end(), window,
        [](int sought, const LoopModel::Person &one) { return sought < one.endWindow; });
    const bool full = m_windowUse[nth(window)] >= person->dailyCap;
    for (const int row : person->rows) {
        const int length = m_model.stages()[nth(m_model.rows()[nth(row)].stage)].length;
        float *open = m_open[nth(row)].data();
        const float *before = m_static[nth(row)].data();
        const std::vector<LoopModel::Start> &starts = m_model.rows()[nth(row)].starts;
        auto start = std::lower_bound(starts.begin(), starts.end(), span.from,
            [](const LoopModel::Start &one, int step) { return one.step < step; });
        int freeFrom = span.from; // cells [freeFrom, checked) are free
        int checked = span.from;
        for (; start != starts.end() && start->step < span.to; ++start) {
            if (start->window != window)
                continue;
            const int end = std::min(start->step + length, span.to);
            for (; checked < end; ++checked) {
                if (m_holder[nth(span.firstCell + checked - span.from)] >= 0)
                    freeFrom = checked + 1;
            }
            open[start->step] = full || freeFrom > start->step ? LoopModel::kNever : before[start->step];
        }
    }
}

int LoopDraft::costOf(int candidate, const Loop &loop) const
{
    return loop.back().step + m_model.stages().back().tail - m_model.candidates()[nth(candidate)].release;
}

void LoopDraft::remove(int candidate)
{
    Loop &loop = m_plan.loops[nth(candidate)];
    if (loop.empty())
        return;
    m_cost += m_model.problem().unplacedPenalty - costOf(candidate, loop);
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const LoopInterview &interview = loop[stage];
        const int window = m_model.windowOf(interview.interviewer, static_cast<int>(stage), interview.step);
        const int cell = m_model.cellOf({ interview.step, window });
        std::fill_n(m_holder.begin() + cell, m_model.stages()[stage].length, -1);
        --m_windowUse[nth(window)];
        m_cost -= std::int64_t(m_model.problem().loadWeight) * --m_load[nth(interview.interviewer)];
        reopen(window);
    }
    loop.clear();
}

void LoopDraft::place(int candidate, const Loop &loop)
{
    if (loop.empty())
        return;
    m_cost += costOf(candidate, loop) - m_model.problem().unplacedPenalty;
    m_wait[nth(candidate)] = costOf(candidate, loop) + 24;
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const LoopInterview &interview = loop[stage];
        const int window = m_model.windowOf(interview.interviewer, static_cast<int>(stage), interview.step);
        const int cell = m_model.cellOf({ interview.step, window });
        std::fill_n(m_holder.begin() + cell, m_model.stages()[stage].length, candidate);
        ++m_windowUse[nth(window)];
        m_cost += std::int64_t(m_model.problem().loadWeight) * m_load[nth(interview.interviewer)]++;
        reopen(window);
    }
    m_plan.loops[nth(candidate)] = loop;
}

bool LoopDraft::fits(const Loop &loop) const
{
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const int row = m_model.rowOf(loop[stage].interviewer, static_cast<int>(stage));
        if (m_open[nth(row)][nth(loop[stage].step)] > 0)
            return false;
        const int window = m_model.windowOf(loop[stage].interviewer, static_cast<int>(stage), loop[stage].step);
        // Somebody who takes two stages of one loop.
        int here = m_windowUse[nth(window)];
        for (size_t other = 0; other < loop.size(); ++other)
            here += loop[other].interviewer == loop[stage].interviewer
                         && m_model.windowOf(loop[other].interviewer, static_cast<int>(other), loop[other].step)
                                == window
                      ? 1
                      : 0;
        if (here > m_model.people()[nth(loop[stage].interviewer)].dailyCap)
            return false;
    }
    return true;
}

void LoopDraft::price(
    const LoopModel::Candidate &candidate, size_t stage, int end, bool ignoring, std::mt19937_64 *random, double blink)
{
    float *out = m_prices[stage].data();
    const std::vector<LoopModel::Range> &ranges = candidate.ranges[stage];
    for (const LoopModel::Range &range : ranges) {
        if (range.from >= end)
            break;
        std::fill(out + range.from, out + std::min(range.to + 1, end), LoopModel::kNever);
    }
    const auto weight = static_cast<float>(m_model.problem().loadWeight);
    for (const int row : m_model.pools()[nth(candidate.pools[stage])]) {
        float base = weight * static_cast<float>(m_load[nth(m_model.rows()[nth(row)].interviewer)]);
        if (random && blink > 0 && (*random)() % 1024 < static_cast<std::uint64_t>(blink * 1024))
            base = LoopModel::kNever;
        m_rowCost[nth(row)] = base;
        if (base == LoopModel::kNever)
            continue;
        const float *open = (ignoring ? m_static : m_open)[nth(row)].data();
        const float *guide = m_guide[nth(row)].data();
        const float share = m_share;
        for (const LoopModel::Range &range : ranges) {
            if (range.from >= end)
                break;
            const int to = std::min(range.to + 1, end);
            if (share > 0) {
                for (int step = range.from; step < to; ++step) {
                    const float here = open[step] + (base + share * guide[step]);
                    out[step] = here < out[step] ? here : out[step];
                }
            } else {
                for (int step = range.from; step < to; ++step) {
                    const float here = open[step] + base;
                    out[step] = here < out[step] ? here : out[step];
                }
            }
        }
    }
}

int LoopDraft::cheapestRow(int pool, int step, bool ignoring, float price) const
{
    for (const int row : m_model.pools()[nth(pool)]) {
        const float open = (ignoring ? m_static : m_open)[nth(row)][nth(step)];
        const float here = open + (m_rowCost[nth(row)] + (m_share > 0 ? m_share * m_guide[nth(row)][nth(step)] : 0.0F));
        if (here <= price)
            return row;
    }
    return -1;
}

Loop LoopDraft::search(int candidate, bool ignoring, std::mt19937_64 *random, double blink, int hint)
{
    const LoopModel::Candidate &one = m_model.candidates()[nth(candidate)];
    const size_t stages = m_model.stages().size();
    const auto penalty = static_cast<float>(m_model.problem().unplacedPenalty);
    int latest = std::min(m_model.problem().unplacedPenalty, std::max(hint, 64));
    std::vector<const float *> prices(stages);
    for (;;) {
        const int from = std::max(0, one.release);
        const int to = std::min(m_model.steps(), one.release + latest + 1);
        if (from >= to)
            return {};
        for (size_t stage = 0; stage < stages; ++stage) {
            price(one, stage, to, ignoring, random, blink);
            prices[stage] = m_prices[stage].data();
        }
        const float cost = m_finder.find(one, prices, 1.0F, latest);
        // A loop that ends later costs more than it waits.
        if (cost <= static_cast<float>(latest)) {
            if (cost >= penalty && m_share <= 0)
                return {};
            break;
        }
        if (to >= m_model.steps() || (latest >= m_model.problem().unplacedPenalty && m_share <= 0)) {
            if (cost == LoopModel::kNever || (cost >= penalty && m_share <= 0))
                return {};
            break;
        }
        latest *= 2;
    }
    Loop loop(stages);
    for (size_t stage = 0; stage < stages; ++stage) {
        const int step = m_finder.starts()[stage];
        const int row = cheapestRow(one.pools[stage], step, ignoring, m_prices[stage][nth(step)]);
        loop[stage] = { m_model.rows()[nth(row)].interviewer, step };
    }
    return loop;
}

Loop LoopDraft::find(int candidate, std::mt19937_64 &random, double blink)
{
    Loop loop = search(candidate, false, &random, blink, m_wait[nth(candidate)]);
    return fits(loop) ? loop : Loop();
}

Loop LoopDraft::wish(int candidate) { return search(candidate, true, nullptr, 0, m_wait[nth(candidate)]); }

float LoopDraft::worth(int candidate, const Loop &loop) const
{
    if (loop.empty())
        return static_cast<float>(m_model.problem().unplacedPenalty);
    auto sum = static_cast<float>(costOf(candidate, loop));
    for (size_t stage = 0; stage < loop.size(); ++stage)
        sum += m_guide[nth(m_model.rowOf(loop[stage].interviewer, static_cast<int>(stage)))][nth(loop[stage].step)];
    return sum;
}

void LoopDraft::holders(const Loop &loop, std::vector<int> &candidates) const
{
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const LoopInterview &interview = loop[stage];
        const int window = m_model.windowOf(interview.interviewer, static_cast<int>(stage), interview.step);
        const LoopModel::Window &span = m_model.windows()[nth(window)];
        const int cell = m_model.cellOf({ interview.step, window });
        const auto add = [&](int holder) {
            if (holder >= 0 && std::find(candidates.begin(), candidates.end(), holder) == candidates.end())
                candidates.push_back(holder);
            return holder >= 0;
        };
        bool any = false;
        for (int i = 0; i < m_model.stages()[stage].length; ++i)
            any = add(m_holder[nth(cell + i)]) || any;
        if (!any && m_windowUse[nth(window)] >= m_model.people()[nth(interview.interviewer)].dailyCap) {
            // The day is full: the last of it gives way.
            for (int i = span.to - span.from - 1; i >= 0 && !any; --i)
                any = add(m_holder[nth(span.firstCell + i)]);
        }
    }
}

} // namespace shortlist
