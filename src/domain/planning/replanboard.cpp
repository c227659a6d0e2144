// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/replanboard.h"

#include <algorithm>
#include <numeric>

namespace shortlist {

ReplanBoard::ReplanBoard(const LoopModel &model, const LoopPlan &plan, const ReplanQuestion &question)
    : m_model(model)
    , m_question(question)
    , m_before(plan)
    , m_holder(nth(model.cells()), -1)
    , m_free(nth(model.cells()), 0)
    , m_room(model.windows().size(), 0)
    , m_limitsOf(model.windows().size())
    , m_load(model.people().size(), 0)
{
    m_plan.loops.resize(model.candidates().size());
    std::vector<int> all(model.stages().size());
    std::iota(all.begin(), all.end(), 0);
    size_t most = 0;
    for (int candidate = 0; candidate < static_cast<int>(model.candidates().size()); ++candidate) {
        addParts(candidate, question.stages.empty() ? all : question.stages[nth(candidate)]);
        most = std::max(most, m_parts.back().size());
    }
    for (const LoopModel::Person &person : model.people()) {
        for (int window = person.firstWindow; window < person.endWindow; ++window)
            addLimit(person.dailyCap, { window });
    }
    for (const LoopModel::Limit &limit : model.limits())
        addLimit(limit.most, limit.windows);
    for (const LoopLimit &limit : question.limits) {
        const LoopModel::Person &person = model.people()[nth(limit.interviewer)];
        const std::vector<LoopSpan> &work = model.problem().interviewers[nth(limit.interviewer)].work;
        std::vector<int> windows;
        for (int window = person.firstWindow; window < person.endWindow; ++window) {
            const int from = work[nth(window - person.firstWindow)].from;
            if (limit.within.from <= from && from < limit.within.to)
                windows.push_back(window);
        }
        addLimit(limit.most, std::move(windows));
    }
    for (int window = 0; window < static_cast<int>(m_room.size()); ++window) {
        use(window, 0);
        refill(window);
    }
    int longest = 0;
    for (const LoopModel::Stage &stage : model.stages())
        longest = std::max(longest, stage.reach);
    m_prices.assign(most, std::vector<int>(nth(model.steps() + 1), kNone));
    m_ready.assign(most, std::vector<int>(nth(model.steps() + longest + 2), 0));
    m_from = m_ready;
    m_starts.resize(most);
    for (int candidate = 0; candidate < static_cast<int>(plan.loops.size()); ++candidate) {
        if (candidate != question.candidate)
            place(candidate, plan.loops[nth(candidate)]);
    }
}

void ReplanBoard::addParts(int candidate, const std::vector<int> &stages)
{
    const int grid = m_model.problem().gridMinutes;
    std::vector<LoopSpan> spans = m_model.problem().candidates[nth(candidate)].availability;
    std::sort(spans.begin(), spans.end(), [](const LoopSpan &a, const LoopSpan &b) { return a.from < b.from; });
    int earliest = std::max(0, m_model.candidates()[nth(candidate)].release);
    std::vector<Part> parts;
    for (const int stage : stages) {
        Part part{ stage, {} };
        int from = earliest;
        for (const LoopSpan &span : spans) {
            from = std::max({ from, 0, (span.from + grid - 1) / grid });
            const int last = span.to - m_model.problem().stageMinutes[nth(stage)];
            if (last < from * grid)
                continue;
            const int to = std::min(last / grid, m_model.steps() - 1);
            if (from > to)
                continue;
            part.ranges.push_back({ from, to });
            from = to + 1;
        }
        earliest = (part.ranges.empty() ? earliest : part.ranges.front().from) + m_model.stages()[nth(stage)].reach;
        parts.push_back(std::move(part));
    }
    m_parts.push_back(std::move(parts));
}

void ReplanBoard::addLimit(int most, std::vector<int> windows)
{
    for (const int window : windows)
        m_limitsOf[nth(window)].push_back(static_cast<int>(m_limits.size()));
    m_limits.push_back({ most, 0, std::move(windows) });
}

void ReplanBoard::use(int window, int change)
{
    for (const int number : m_limitsOf[nth(window)])
        m_limits[nth(number)].use += change;
    for (const int number : m_limitsOf[nth(window)]) {
        for (const int other : m_limits[nth(number)].windows) {
            int room = kNone;
            for (const int limit : m_limitsOf[nth(other)])
                room = std::min(room, limitRoom(limit));
            m_room[nth(other)] = room;
        }
    }
}

void ReplanBoard::refill(int window)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    int run = 0;
    for (int cell = span.firstCell + span.to - span.from - 1; cell >= span.firstCell; --cell) {
        run = m_holder[nth(cell)] < 0 ? run + 1 : 0;
        m_free[nth(cell)] = run;
    }
}

void ReplanBoard::hold(int window, int cell, int length, int who)
{
    std::fill_n(m_holder.begin() + cell, length, who);
    use(window, who < 0 ? -1 : 1);
    refill(window);
}

int ReplanBoard::windowOf(int candidate, size_t part, const LoopInterview &interview) const
{
    return m_model.windowOf(interview.interviewer, parts(candidate)[part].stage, interview.step);
}

int ReplanBoard::cellOf(int candidate, size_t part, const LoopInterview &interview) const
{
    return m_model.cellOf({ interview.step, windowOf(candidate, part, interview) });
}

int ReplanBoard::priceOf(int candidate, size_t part, const LoopInterview &interview) const
{
    const Loop &old = before(candidate);
    const bool same = part < old.size() && old[part] == interview;
    return m_model.problem().loadWeight * m_load[nth(interview.interviewer)] + (same ? 0 : m_question.perChange);
}

int ReplanBoard::costOf(int candidate, const Loop &loop) const
{
    if (loop.empty())
        return 0;
    int cost = loop.back().step + m_model.stages()[nth(parts(candidate).back().stage)].tail
             - m_model.candidates()[nth(candidate)].release;
    for (size_t part = 0; part < loop.size(); ++part) {
        const auto earlier = std::count_if(loop.begin(), loop.begin() + static_cast<std::ptrdiff_t>(part),
            [&](const LoopInterview &one) { return one.interviewer == loop[part].interviewer; });
        cost += priceOf(candidate, part, loop[part]) + m_model.problem().loadWeight * static_cast<int>(earlier);
    }
    return cost;
}

void ReplanBoard::remove(int candidate)
{
    Loop &loop = m_plan.loops[nth(candidate)];
    for (size_t part = 0; part < loop.size(); ++part) {
        hold(windowOf(candidate, part, loop[part]), cellOf(candidate, part, loop[part]), lengthOf(candidate, part), -1);
        --m_load[nth(loop[part].interviewer)];
    }
    m_cost -= costOf(candidate, loop);
    loop.clear();
}

void ReplanBoard::place(int candidate, const Loop &loop)
{
    m_cost += costOf(candidate, loop);
    for (size_t part = 0; part < loop.size(); ++part) {
        hold(windowOf(candidate, part, loop[part]), cellOf(candidate, part, loop[part]), lengthOf(candidate, part),
            candidate);
        ++m_load[nth(loop[part].interviewer)];
    }
    m_plan.loops[nth(candidate)] = loop;
}

bool ReplanBoard::fits(int candidate, const Loop &loop) const
{
    std::vector<int> used;
    for (size_t part = 0; part < loop.size(); ++part) {
        if (m_free[nth(cellOf(candidate, part, loop[part]))] < lengthOf(candidate, part))
            return false;
        for (const int limit : limitsOf(windowOf(candidate, part, loop[part]))) {
            used.push_back(limit);
            if (std::count(used.begin(), used.end(), limit) > limitRoom(limit))
                return false;
        }
    }
    return true;
}

bool ReplanBoard::isBanned(int part, int window, int cell, int length, const std::vector<Ban> &bans) const
{
    return std::any_of(bans.begin(), bans.end(), [&](const Ban &ban) {
        if (ban.part >= 0 && ban.part != part)
            return false;
        if (ban.cell >= 0)
            return cell <= ban.cell && ban.cell < cell + length;
        const std::vector<int> &limits = limitsOf(window);
        return std::find(limits.begin(), limits.end(), ban.limit) != limits.end();
    });
}

int ReplanBoard::lastIn(int window) const
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    for (int cell = span.firstCell + span.to - span.from - 1; cell >= span.firstCell; --cell) {
        if (m_holder[nth(cell)] >= 0 && !isFixed(m_holder[nth(cell)]))
            return m_holder[nth(cell)];
    }
    return -1;
}

int ReplanBoard::startPrice(int window, int cell, int length, const Soft *soft) const
{
    const bool free = m_free[nth(cell)] >= length;
    if (free && m_room[nth(window)] > 0)
        return 0;
    if (!soft)
        return kNone;
    if (free)
        return lastIn(window) < 0 ? kNone : soft->perHolder;
    int holders = 0;
    int last = -1;
    for (int at = cell; at < cell + length; ++at) {
        const int who = m_holder[nth(at)];
        if (who < 0 || who == last)
            continue;
        if (isFixed(who))
            return kNone;
        last = who;
        ++holders;
    }
    return holders * soft->perHolder;
}

void ReplanBoard::price(int candidate, size_t part, int from, int to, const std::vector<Ban> &bans, const Soft *soft)
{
    std::vector<int> &out = m_prices[part];
    std::fill(out.begin() + from, out.begin() + to, kNone);
    const int stage = parts(candidate)[part].stage;
    const int length = m_model.stages()[nth(stage)].length;
    // Those who lead least first: most of what the others offer then need not be looked at.
    m_pool = m_model.pools()[nth(m_model.candidates()[nth(candidate)].pools[nth(stage)])];
    const auto load = [this](int row) { return m_load[nth(m_model.rows()[nth(row)].interviewer)]; };
    std::stable_sort(m_pool.begin(), m_pool.end(), [&](int a, int b) { return load(a) < load(b); });
    for (const int number : m_pool) {
        const LoopModel::Row &row = m_model.rows()[nth(number)];
        auto start = std::lower_bound(row.starts.begin(), row.starts.end(), from,
            [](const LoopModel::Start &one, int step) { return one.step < step; });
        const int least = m_model.problem().loadWeight * load(number);
        for (; start != row.starts.end() && start->step < to; ++start) {
            ++m_work;
            if (least >= out[nth(start->step)])
                continue;
            const int cell = m_model.cellOf(*start);
            const int here = startPrice(start->window, cell, length, soft);
            if (here == kNone)
                continue;
            if (!bans.empty() && isBanned(static_cast<int>(part), start->window, cell, length, bans))
                continue;
            const int all = here + priceOf(candidate, part, { row.interviewer, start->step });
            out[nth(start->step)] = std::min(out[nth(start->step)], all);
        }
    }
}

int ReplanBoard::interviewerAt(
    int candidate, size_t part, int step, int price, const std::vector<Ban> &bans, const Soft *soft) const
{
    const int stage = parts(candidate)[part].stage;
    const int length = m_model.stages()[nth(stage)].length;
    for (const int number : m_model.pools()[nth(m_model.candidates()[nth(candidate)].pools[nth(stage)])]) {
        const int person = m_model.rows()[nth(number)].interviewer;
        const int window = m_model.windowOf(person, stage, step);
        if (window < 0)
            continue;
        const int cell = m_model.cellOf({ step, window });
        const int here = startPrice(window, cell, length, soft);
        if (here == kNone || here + priceOf(candidate, part, { person, step }) != price)
            continue;
        if (!isBanned(static_cast<int>(part), window, cell, length, bans))
            return person;
    }
    return -1;
}

int ReplanBoard::sweep(int candidate, int to)
{
    const std::vector<Part> &all = parts(candidate);
    const int release = m_model.candidates()[nth(candidate)].release;
    const int first = std::max(0, release);
    m_work += std::int64_t(to - first) * static_cast<std::int64_t>(all.size());
    std::fill(m_ready[0].begin() + first, m_ready[0].begin() + to, 0);
    int best = kNone;
    for (size_t part = 0; part < all.size(); ++part) {
        const bool last = part + 1 == all.size();
        const LoopModel::Stage &stage = m_model.stages()[nth(all[part].stage)];
        const std::vector<int> &ready = m_ready[part];
        const std::vector<int> &prices = m_prices[part];
        int *next = last ? nullptr : m_ready[part + 1].data();
        int *from = last ? nullptr : m_from[part + 1].data();
        if (!last)
            std::fill(next + first, next + std::min(to, first + stage.reach), kNone);
        int cheapest = kNone;
        int begin = -1;
        auto range = all[part].ranges.begin();
        for (int step = first; step < to; ++step) {
            while (range != all[part].ranges.end() && range->to < step)
                ++range;
            const bool can = range != all[part].ranges.end() && range->from <= step;
            int here = can ? ready[nth(step)] + prices[nth(step)] : kNone;
            if (last) {
                here += step + stage.tail - release;
                if (here < best) {
                    best = here;
                    m_starts[part] = step;
                }
                continue;
            }
            if (here < cheapest) {
                cheapest = here;
                begin = step;
            }
            next[step + stage.reach] = cheapest;
            from[step + stage.reach] = begin;
        }
    }
    if (best >= kNone)
        return kNone;
    for (size_t part = all.size() - 1; part > 0; --part)
        m_starts[part - 1] = m_from[part][nth(m_starts[part])];
    return best;
}

ReplanBoard::Found ReplanBoard::find(int candidate, const std::vector<Ban> &bans, const Soft *soft)
{
    const std::vector<Part> &all = parts(candidate);
    const LoopModel::Candidate &one = m_model.candidates()[nth(candidate)];
    const Loop &old = before(candidate);
    const int first = std::max(0, one.release);
    constexpr int kAtLeast = 64;
    constexpr int kBeyond = 32;
    int latest = std::max(kAtLeast, old.empty() ? 0 : old.back().step - one.release + kBeyond);
    Found found;
    for (;; latest *= 2) {
        const int to = std::min(m_model.steps(), one.release + latest + 1);
        if (first >= to || all.empty())
            return found;
        for (size_t part = 0; part < all.size(); ++part)
            price(candidate, part, first, to, bans, soft);
        found.cost = sweep(candidate, to);
        // A loop that ends later costs more than it waits.
        if (found.cost <= latest || to >= m_model.steps())
            break;
    }
    if (found.cost >= kNone)
        return {};
    for (size_t part = 0; part < all.size(); ++part) {
        const int step = m_starts[part];
        found.loop.push_back({ interviewerAt(candidate, part, step, m_prices[part][nth(step)], bans, soft), step });
    }
    return found;
}

ReplanBoard::Profile ReplanBoard::profile(int candidate, int latest)
{
    const std::vector<Part> &all = parts(candidate);
    const int release = m_model.candidates()[nth(candidate)].release;
    const int first = std::max(0, release);
    const int to = std::min(m_model.steps(), release + latest + 1);
    Profile profile;
    if (first >= to || all.empty())
        return profile;
    for (size_t part = 0; part < all.size(); ++part)
        price(candidate, part, first, to, {}, nullptr);
    profile.best = sweep(candidate, to);
    profile.before.assign(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(all.size()));
    for (std::vector<int> &ready : profile.before)
        std::fill(ready.begin() + to, ready.end(), kNone);
    const size_t length = profile.before.front().size();
    profile.after.assign(all.size() + 1, std::vector<int>(length, kNone));
    std::fill(profile.after.back().begin(), profile.after.back().begin() + to, 0);
    std::fill(profile.after.back().begin() + to, profile.after.back().end(), 0);
    for (size_t part = all.size(); part-- > 0;) {
        const LoopModel::Stage &stage = m_model.stages()[nth(all[part].stage)];
        const bool last = part + 1 == all.size();
        for (auto range = all[part].ranges.rbegin(); range != all[part].ranges.rend(); ++range) {
            for (int step = std::min(range->to, to - 1); step >= std::max(range->from, first); --step)
                profile.after[part][nth(step)] = m_prices[part][nth(step)] + (last ? step + stage.tail - release : 0)
                                               + profile.after[part + 1][nth(step + stage.reach)];
        }
        for (size_t step = nth(to); step-- > nth(first);)
            profile.after[part][step] =
                std::min({ profile.after[part][step], profile.after[part][step + 1], int(kNone) });
    }
    return profile;
}

int ReplanBoard::stuckAt(int candidate) const
{
    int earliest = std::max(0, m_model.candidates()[nth(candidate)].release);
    for (const Part &part : parts(candidate)) {
        int first = -1;
        for (const int number : m_model.pools()[nth(m_model.candidates()[nth(candidate)].pools[nth(part.stage)])]) {
            const LoopModel::Row &row = m_model.rows()[nth(number)];
            for (const LoopModel::Start &start : row.starts) {
                const std::vector<int> &limits = limitsOf(start.window);
                const bool open = std::all_of(
                    limits.begin(), limits.end(), [this](int limit) { return m_limits[nth(limit)].most > 0; });
                const bool can = std::any_of(part.ranges.begin(), part.ranges.end(),
                    [&](const LoopModel::Range &range) { return range.from <= start.step && start.step <= range.to; });
                if (start.step < earliest || !open || !can)
                    continue;
                first = first < 0 ? start.step : std::min(first, start.step);
                break;
            }
        }
        if (first < 0)
            return part.stage;
        earliest = first + m_model.stages()[nth(part.stage)].reach;
    }
    return -1;
}

std::vector<int> ReplanBoard::holdersOf(int candidate, const Loop &loop) const
{
    std::vector<int> holders;
    for (size_t part = 0; part < loop.size(); ++part) {
        const int window = windowOf(candidate, part, loop[part]);
        const int cell = cellOf(candidate, part, loop[part]);
        bool any = false;
        for (int at = cell; at < cell + lengthOf(candidate, part); ++at) {
            if (m_holder[nth(at)] >= 0) {
                holders.push_back(m_holder[nth(at)]);
                any = true;
            }
        }
        if (!any && m_room[nth(window)] <= 0 && lastIn(window) >= 0)
            holders.push_back(lastIn(window));
    }
    std::sort(holders.begin(), holders.end());
    holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    return holders;
}

} // namespace shortlist
