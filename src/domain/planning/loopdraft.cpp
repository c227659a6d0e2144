// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopdraft.h"

#include <algorithm>
#include <utility>

namespace shortlist {
namespace {

constexpr int kMostSearches = 10; ///< for one candidate, where the cheapest loop has somebody twice

} // namespace

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
    }
    return tooMany(loop).empty();
}

std::vector<size_t> LoopDraft::tooMany(const Loop &loop) const
{
    // Only somebody who takes two stages of one loop; a window or a limit without room for one has no open start.
    std::vector<int> windows;
    for (size_t stage = 0; stage < loop.size(); ++stage)
        windows.push_back(m_model.windowOf(loop[stage].interviewer, static_cast<int>(stage), loop[stage].step));
    std::vector<size_t> among;
    const auto exceeds = [&](const auto &counts, int room) {
        among.clear();
        for (size_t stage = 0; stage < windows.size(); ++stage) {
            if (counts(windows[stage]))
                among.push_back(stage);
        }
        return static_cast<int>(among.size()) > room;
    };
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        const int cap = m_model.people()[nth(loop[stage].interviewer)].dailyCap;
        const int window = windows[stage];
        if (exceeds([window](int other) { return other == window; }, cap - m_windowUse[nth(window)]))
            return among;
        for (const int limit : m_model.limitsOf(window)) {
            const auto within = [this, limit](int other) {
                const std::vector<int> &limits = m_model.limitsOf(other);
                return std::find(limits.begin(), limits.end(), limit) != limits.end();
            };
            if (exceeds(within, m_model.limits()[nth(limit)].most - m_limitUse[nth(limit)]))
                return among;
        }
    }
    return {};
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

LoopDraft::Way LoopDraft::search(int candidate, bool ignoring, float least)
{
    const LoopModel::Candidate &one = m_model.candidates()[nth(candidate)];
    const size_t stages = m_model.stages().size();
    const auto penalty = static_cast<float>(m_model.problem().unplacedPenalty);
    int latest = std::min(m_model.problem().unplacedPenalty, std::max(m_wait[nth(candidate)], 64));
    std::vector<const float *> prices(stages);
    Way way;
    for (int from = std::max(0, one.release);;) {
        const int to = std::min(m_model.steps(), one.release + latest + 1);
        if (from >= to || least == LoopModel::kNever)
            return {};
        for (size_t stage = 0; stage < stages; ++stage) {
            price(one, stage, from, to, ignoring);
            prices[stage] = m_prices[stage].data();
        }
        way.cost = m_finder.find(one, prices, 1.0F, latest);
        const bool done = way.cost <= static_cast<float>(latest) + least // one that ends later costs more than this
                       || to >= m_model.steps() || (latest >= m_model.problem().unplacedPenalty && m_share <= 0);
        if (done && (way.cost == LoopModel::kNever || (way.cost >= penalty && m_share <= 0)))
            return {};
        if (done)
            break;
        from = to;
        latest = way.cost < penalty ? static_cast<int>(way.cost - least) + 1 : latest * 2;
    }
    way.loop.resize(stages);
    for (size_t stage = 0; stage < stages; ++stage) {
        const int step = m_finder.starts()[stage];
        const int row = cheapestRow(one.pools[stage], step, ignoring, m_prices[stage][nth(step)]);
        way.loop[stage] = { m_model.rows()[nth(row)].interviewer, step };
    }
    return way;
}

float LoopDraft::loadWithin(const Loop &loop) const
{
    int pairs = 0;
    for (size_t stage = 0; stage < loop.size(); ++stage) {
        for (size_t before = 0; before < stage; ++before)
            pairs += loop[before].interviewer == loop[stage].interviewer ? 1 : 0;
    }
    return static_cast<float>(m_model.problem().loadWeight) * static_cast<float>(pairs);
}

std::vector<size_t> LoopDraft::crowd(const Loop &loop) const
{
    std::vector<size_t> crowd;
    for (size_t first = 0; first < loop.size() && crowd.size() < 2; ++first) {
        crowd.clear();
        for (size_t stage = 0; stage < loop.size(); ++stage) {
            if (loop[stage].interviewer == loop[first].interviewer)
                crowd.push_back(stage);
        }
    }
    return crowd;
}

void LoopDraft::close(int row, int window, std::vector<std::pair<size_t, float>> &before)
{
    const LoopModel::Person &person = m_model.people()[nth(m_personOf[nth(window)])];
    const std::vector<LoopModel::Start> &starts = m_model.rows()[nth(row)].starts;
    for (size_t i = m_firstStart[nth(row)][nth(window - person.firstWindow)];
         i < starts.size() && starts[i].step < m_model.windows()[nth(window)].to; ++i) {
        const size_t place = placeOf(row, starts[i].step);
        before.push_back({ place, m_open[place] });
        m_open[place] = LoopModel::kNever;
    }
}

void LoopDraft::searchApart(int candidate, float least, Way &best)
{
    if (m_searches-- <= 0)
        return;
    Way way = search(candidate, false, least);
    if (way.loop.empty() || way.cost >= best.cost)
        return;
    const bool fitting = fits(way.loop);
    const float load = loadWithin(way.loop);
    const std::vector<size_t> stages =
        fitting ? (load > 0 ? crowd(way.loop) : std::vector<size_t>()) : tooMany(way.loop);
    const Loop loop = way.loop;
    way.cost += load;
    if (fitting && way.cost < best.cost)
        best = std::move(way);
    // Somebody else for one of their stages, or another day where there is no room for all.
    for (const size_t stage : stages) {
        const int row = m_model.rowOf(loop[stage].interviewer, static_cast<int>(stage));
        if (fitting) {
            const float cost = std::exchange(m_rowCost[nth(row)], LoopModel::kNever);
            searchApart(candidate, least, best);
            m_rowCost[nth(row)] = cost;
            continue;
        }
        std::vector<std::pair<size_t, float>> before;
        close(row, m_model.windowOf(loop[stage].interviewer, static_cast<int>(stage), loop[stage].step), before);
        searchApart(candidate, least, best);
        for (const auto &[place, value] : before)
            m_open[place] = value;
    }
}

Loop LoopDraft::find(int candidate, std::mt19937_64 &random, double blink)
{
    const float least = priceRows(m_model.candidates()[nth(candidate)], &random, blink);
    m_searches = kMostSearches;
    Way best;
    searchApart(candidate, least, best);
    m_moreSearches += kMostSearches - 1 - std::max(0, m_searches);
    return best.loop;
}

Loop LoopDraft::wish(int candidate)
{
    const float least = priceRows(m_model.candidates()[nth(candidate)], nullptr, 0);
    return search(candidate, true, least).loop;
}

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
