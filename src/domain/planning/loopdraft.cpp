// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopdraft.h"

#include <algorithm>

namespace shortlist {

LoopDraft::LoopDraft(const LoopModel &model)
    : m_model(model)
    , m_finder(model)
    , m_load(model.people().size(), 0)
    , m_windowUse(model.windows().size(), 0)
    , m_limitUse(model.limits().size(), 0)
    , m_holder(nth(model.cells()), -1)
    , m_prices(model.stages().size())
    , m_rowCost(model.rows().size(), 0)
    , m_wait(model.candidates().size(), 0)
{
    m_plan.loops.resize(model.candidates().size());
    m_cost = std::int64_t(model.problem().unplacedPenalty) * std::int64_t(model.candidates().size());
    orderRows();
    const size_t blocks = nth(model.steps() / kBlock) + 1;
    m_open.assign(blocks * kBlock * m_rank.size(), LoopModel::kNever);
    m_live.assign(blocks * m_rank.size(), 0);
    for (size_t i = 0; i < m_rank.size(); ++i) {
        const LoopModel::Row &row = model.rows()[i];
        for (const LoopModel::Start &start : row.starts) {
            if (!isFull(start.window))
                m_open[placeOf(static_cast<int>(i), start.step)] = 0;
        }
    }
    for (size_t block = 0; block < m_live.size(); ++block)
        markLive(m_open, m_live, block);
    m_guide = m_open;
    m_everLive = m_live;
    for (std::vector<float> &prices : m_prices)
        prices.assign(blocks * kBlock, LoopModel::kNever);
}

void LoopDraft::orderRows()
{
    m_personOf.resize(m_model.windows().size());
    for (size_t i = 0; i < m_model.people().size(); ++i) {
        const LoopModel::Person &person = m_model.people()[i];
        std::fill(m_personOf.begin() + person.firstWindow, m_personOf.begin() + person.endWindow, static_cast<int>(i));
    }
    m_rank.assign(m_model.rows().size(), -1);
    int next = 0;
    for (const std::vector<int> &pool : m_model.pools()) {
        for (const int row : pool)
            m_rank[nth(row)] = m_rank[nth(row)] < 0 ? next++ : m_rank[nth(row)];
    }
    for (size_t i = 0; i < m_rank.size(); ++i) {
        m_rank[i] = m_rank[i] < 0 ? next++ : m_rank[i];
        const LoopModel::Row &row = m_model.rows()[i];
        const LoopModel::Person &person = m_model.people()[nth(row.interviewer)];
        std::vector<size_t> first;
        for (int window = person.firstWindow; window < person.endWindow; ++window) {
            const auto start =
                std::lower_bound(row.starts.begin(), row.starts.end(), m_model.windows()[nth(window)].from,
                    [](const LoopModel::Start &one, int step) { return one.step < step; });
            first.push_back(static_cast<size_t>(start - row.starts.begin()));
        }
        m_firstStart.push_back(std::move(first));
    }
}

void LoopDraft::markLive(const std::vector<float> &starts, std::vector<std::uint8_t> &live, size_t block) const
{
    const float *first = starts.data() + block * kBlock;
    live[block] = std::any_of(first, first + kBlock, [](float start) { return start < LoopModel::kNever; }) ? 1 : 0;
}

void LoopDraft::setGuide(const std::vector<std::vector<float>> &rows)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t i = 0; i < rows[row].size(); ++i) {
            const size_t place = placeOf(static_cast<int>(row), m_model.rows()[row].starts[i].step);
            m_guide[place] = m_guide[place] < LoopModel::kNever ? rows[row][i] : LoopModel::kNever;
            m_open[place] = m_open[place] < LoopModel::kNever ? rows[row][i] : LoopModel::kNever;
        }
    }
}

bool LoopDraft::isFull(int window) const
{
    const std::vector<int> &limits = m_model.limitsOf(window);
    return m_windowUse[nth(window)] >= m_model.people()[nth(m_personOf[nth(window)])].dailyCap
        || std::any_of(limits.begin(), limits.end(),
            [this](int limit) { return m_limitUse[nth(limit)] >= m_model.limits()[nth(limit)].most; });
}

void LoopDraft::count(int window, int change)
{
    m_windowUse[nth(window)] += change;
    for (const int number : m_model.limitsOf(window)) {
        const LoopModel::Limit &limit = m_model.limits()[nth(number)];
        const bool wasFull = m_limitUse[nth(number)] >= limit.most;
        m_limitUse[nth(number)] += change;
        if (wasFull == (m_limitUse[nth(number)] >= limit.most))
            continue;
        for (const int other : limit.windows) {
            if (other != window)
                reopen(other);
        }
    }
    reopen(window);
}

void LoopDraft::reopen(int window)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const LoopModel::Person &person = m_model.people()[nth(m_personOf[nth(window)])];
    const bool full = isFull(window);
    for (const int row : person.rows) {
        const int length = m_model.stages()[nth(m_model.rows()[nth(row)].stage)].length;
        const std::vector<LoopModel::Start> &starts = m_model.rows()[nth(row)].starts;
        int freeFrom = span.from; // cells [freeFrom, checked) are free
        int checked = span.from;
        for (size_t i = m_firstStart[nth(row)][nth(window - person.firstWindow)];
             i < starts.size() && starts[i].step < span.to; ++i) {
            if (starts[i].window != window)
                continue;
            const int step = starts[i].step;
            const int end = std::min(step + length, span.to);
            for (; checked < end; ++checked) {
                if (m_holder[nth(span.firstCell + checked - span.from)] >= 0)
                    freeFrom = checked + 1;
            }
            const size_t place = placeOf(row, step);
            m_open[place] = full || freeFrom > step ? LoopModel::kNever : m_guide[place];
        }
        for (int block = span.from / kBlock; block * kBlock < span.to; ++block)
            markLive(m_open, m_live, nth(block) * m_rank.size() + nth(m_rank[nth(row)]));
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
        m_cost -= std::int64_t(m_model.problem().loadWeight) * --m_load[nth(interview.interviewer)];
        count(window, -1);
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
        m_cost += std::int64_t(m_model.problem().loadWeight) * m_load[nth(interview.interviewer)]++;
        count(window, 1);
    }
    m_plan.loops[nth(candidate)] = loop;
}

bool LoopDraft::fits(const Loop &loop) const
{
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const int row = m_model.rowOf(loop[stage].interviewer, static_cast<int>(stage));
        if (m_open[placeOf(row, loop[stage].step)] == LoopModel::kNever)
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
    return m_limitUse.empty() || fitsLimits(loop);
}

bool LoopDraft::fitsLimits(const Loop &loop) const
{
    std::vector<int> reached;
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const int window = m_model.windowOf(loop[stage].interviewer, static_cast<int>(stage), loop[stage].step);
        const std::vector<int> &limits = m_model.limitsOf(window);
        reached.insert(reached.end(), limits.begin(), limits.end());
    }
    return std::all_of(reached.begin(), reached.end(), [&](int limit) {
        const auto here = static_cast<int>(std::count(reached.begin(), reached.end(), limit));
        return m_limitUse[nth(limit)] + here <= m_model.limits()[nth(limit)].most;
    });
}

float LoopDraft::priceRows(const LoopModel::Candidate &candidate, std::mt19937_64 *random, double blink)
{
    const auto weight = static_cast<float>(m_model.problem().loadWeight);
    float least = 0;
    for (const int pool : candidate.pools) {
        float cheapest = LoopModel::kNever;
        for (const int row : m_model.pools()[nth(pool)]) {
            float base = weight * static_cast<float>(m_load[nth(m_model.rows()[nth(row)].interviewer)]);
            if (random && blink > 0 && (*random)() % 1024 < static_cast<std::uint64_t>(blink * 1024))
                base = LoopModel::kNever;
            m_rowCost[nth(row)] = base;
            cheapest = std::min(cheapest, base);
        }
        least += cheapest;
    }
    return least;
}

void LoopDraft::priceBlock(int pool, int block, bool ignoring, float *out) const
{
    const float share = shareOfGuide();
    const float *values = (ignoring ? m_guide : m_open).data();
    const std::uint8_t *live = (ignoring ? m_everLive : m_live).data();
    const size_t first = nth(block) * m_rank.size();
    const int count = std::min(kBlock, m_model.steps() + 1 - block * kBlock);
    out += block * kBlock;
    std::fill_n(out, count, LoopModel::kNever);
    for (const int row : m_model.pools()[nth(pool)]) {
        const size_t place = first + nth(m_rank[nth(row)]);
        const float base = m_rowCost[nth(row)];
        if (live[place] == 0 || base == LoopModel::kNever)
            continue;
        const float *here = values + place * kBlock;
        for (int i = 0; i < count; ++i) {
            const float cost = base + share * here[i];
            out[i] = cost < out[i] ? cost : out[i];
        }
    }
}

void LoopDraft::price(const LoopModel::Candidate &candidate, size_t stage, int from, int to, bool ignoring)
{
    int next = 0; // blocks before it are done
    for (const LoopModel::Range &range : candidate.ranges[stage]) {
        const int end = std::min(range.to + 1, to);
        for (int block = std::max(next, std::max(range.from, from) / kBlock); block * kBlock < end; ++block) {
            priceBlock(candidate.pools[stage], block, ignoring, m_prices[stage].data());
            next = block + 1;
        }
    }
}

int LoopDraft::cheapestRow(int pool, int step, bool ignoring, float price) const
{
    const float share = shareOfGuide();
    for (const int row : m_model.pools()[nth(pool)]) {
        if (m_rowCost[nth(row)] + share * (ignoring ? m_guide : m_open)[placeOf(row, step)] <= price)
            return row;
    }
    return -1;
}

Loop LoopDraft::search(int candidate, bool ignoring, std::mt19937_64 *random, double blink, int hint)
{
    const LoopModel::Candidate &one = m_model.candidates()[nth(candidate)];
    const size_t stages = m_model.stages().size();
    const auto penalty = static_cast<float>(m_model.problem().unplacedPenalty);
    const float least = priceRows(one, random, blink);
    int latest = std::min(m_model.problem().unplacedPenalty, std::max(hint, 64));
    std::vector<const float *> prices(stages);
    for (int from = std::max(0, one.release);;) {
        const int to = std::min(m_model.steps(), one.release + latest + 1);
        if (from >= to || least == LoopModel::kNever)
            return {};
        for (size_t stage = 0; stage < stages; ++stage) {
            price(one, stage, from, to, ignoring);
            prices[stage] = m_prices[stage].data();
        }
        const float cost = m_finder.find(one, prices, 1.0F, latest);
        const bool done = cost <= static_cast<float>(latest) + least // one that ends later costs more than this
                       || to >= m_model.steps() || (latest >= m_model.problem().unplacedPenalty && m_share <= 0);
        if (done && (cost == LoopModel::kNever || (cost >= penalty && m_share <= 0)))
            return {};
        if (done)
            break;
        from = to;
        latest = cost < penalty ? static_cast<int>(cost - least) + 1 : latest * 2;
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
        sum += m_guide[placeOf(m_model.rowOf(loop[stage].interviewer, static_cast<int>(stage)), loop[stage].step)];
    return sum;
}

void LoopDraft::holders(const Loop &loop, std::vector<int> &candidates) const
{
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const LoopInterview &interview = loop[stage];
        const int window = m_model.windowOf(interview.interviewer, static_cast<int>(stage), interview.step);
        const int cell = m_model.cellOf({ interview.step, window });
        const auto add = [&](int holder) {
            if (holder >= 0 && std::find(candidates.begin(), candidates.end(), holder) == candidates.end())
                candidates.push_back(holder);
            return holder >= 0;
        };
        bool any = false;
        for (int i = 0; i < m_model.stages()[stage].length; ++i)
            any = add(m_holder[nth(cell + i)]) || any;
        if (!any && isFull(window)) {
            // The day is full, or the week: the last of it gives way.
            std::vector<int> among{ window };
            for (const int limit : m_model.limitsOf(window)) {
                const std::vector<int> &windows = m_model.limits()[nth(limit)].windows;
                among.insert(among.end(), windows.rbegin(), windows.rend());
            }
            for (size_t k = 0; k < among.size() && !any; ++k) {
                const LoopModel::Window &span = m_model.windows()[nth(among[k])];
                for (int i = span.to - span.from - 1; i >= 0 && !any; --i)
                    any = add(m_holder[nth(span.firstCell + i)]);
            }
        }
    }
}

} // namespace shortlist
