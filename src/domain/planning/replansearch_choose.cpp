// SPDX-License-Identifier: GPL-3.0-or-later
// Which others to move where there are too many to try all.
#include "domain/planning/replansearch.h"

#include <algorithm>
#include <tuple>

namespace shortlist {

namespace {

constexpr size_t kFirstWidth = 48; ///< single others that are tried
constexpr size_t kNextWidth = 48; ///< choices of two, and of three
constexpr size_t kFrontier = 6; ///< of which so many are extended
constexpr size_t kWishes = 10; ///< others looked at for each loop
constexpr int kUnplannedCost = 1 << 20;

} // namespace

void ReplanSearch::tryPromising()
{
    m_complete = false;
    std::vector<Choice> frontier{ {} };
    for (int size = 1; size <= m_question.mostMoved && hasTime(); ++size) {
        std::vector<Ranked> ranked;
        for (const Choice &choice : frontier) {
            std::vector<Ranked> more = extend(choice);
            ranked.insert(ranked.end(), more.begin(), more.end());
        }
        frontier = tryThese(std::move(ranked), size == 1 ? kFirstWidth : kNextWidth);
    }
}

/// Gives those worth extending.
std::vector<ReplanSearch::Choice> ReplanSearch::tryThese(std::vector<Ranked> ranked, size_t width)
{
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked &a, const Ranked &b) { return std::tie(a.order, a.choice) < std::tie(b.order, b.choice); });
    std::vector<Ranked> tried;
    for (const Ranked &one : ranked) {
        if (tried.size() >= width || m_tried.count(one.choice) > 0)
            continue;
        tried.push_back({ attempt(one.choice), one.choice });
    }
    std::stable_sort(tried.begin(), tried.end(), [](const Ranked &a, const Ranked &b) { return a.order < b.order; });
    std::vector<Choice> frontier;
    for (size_t i = 0; i < std::min(kFrontier, tried.size()); ++i)
        frontier.push_back(tried[i].choice);
    return frontier;
}

std::vector<ReplanSearch::Ranked> ReplanSearch::extend(const Choice &choice)
{
    std::vector<Ranked> ranked;
    if (!hasTime() || choice.size() >= nth(m_question.mostMoved))
        return ranked;
    const std::vector<int> out = takeOut(choice);
    for (const int whose : out) {
        // The others first, so that what is missing is what this one lacks.
        for (const int other : out) {
            if (other == whose)
                continue;
            const ReplanBoard::Found found = m_board.find(other);
            if (!found.loop.empty() && m_board.fits(other, found.loop))
                m_board.place(other, found.loop);
        }
        extendFor(whose, choice, ranked);
        for (const int other : out)
            m_board.remove(other);
    }
    putBack(out);
    return ranked;
}

void ReplanSearch::extendFor(int whose, const Choice &choice, std::vector<Ranked> &ranked)
{
    const int cost = std::min(m_board.find(whose).cost, kUnplannedCost);
    for (const Wish &wish : wishes(whose, cost, choice)) {
        if (const auto more = joined(choice, { wish.who }))
            ranked.push_back({ -wish.gain, *more });
    }
    // Where the time of more than one is needed at once.
    const bool isHard = choice.empty() || cost >= kUnplannedCost;
    for (const int perHolder : isHard ? std::vector<int>{ 4, 40, 400 } : std::vector<int>{ 40 }) {
        const ReplanBoard::Soft soft{ perHolder };
        const ReplanBoard::Found found = m_board.find(whose, {}, &soft);
        if (found.loop.empty())
            continue;
        const std::vector<int> holders = m_board.holdersOf(whose, found.loop);
        const int gain = cost - (found.cost - perHolder * static_cast<int>(holders.size()));
        if (const auto more = joined(choice, holders); more && !holders.empty())
            ranked.push_back({ -gain, *more });
    }
}

std::optional<ReplanSearch::Choice> ReplanSearch::joined(const Choice &choice, const std::vector<int> &more) const
{
    Choice all = choice;
    for (const int other : more) {
        if (!mayMove(other))
            return {};
        if (std::find(all.begin(), all.end(), other) == all.end())
            all.push_back(other);
    }
    std::sort(all.begin(), all.end());
    if (all.size() > nth(m_question.mostMoved) || all == choice)
        return {};
    return all;
}

std::vector<ReplanSearch::Wish> ReplanSearch::wishes(int whose, int cost, const Choice &choice)
{
    const ReplanBoard::Profile profile =
        m_board.profile(whose, cost >= kUnplannedCost ? m_model.steps() : std::max(cost, 1));
    if (profile.before.empty())
        return {};
    for (auto &rows : m_rowsOf)
        rows.clear();
    const std::vector<ReplanBoard::Part> &parts = m_board.parts(whose);
    for (size_t part = 0; part < parts.size(); ++part) {
        const int pool = m_model.candidates()[nth(whose)].pools[nth(parts[part].stage)];
        for (const int row : m_model.pools()[nth(pool)])
            m_rowsOf[nth(m_model.rows()[nth(row)].interviewer)].push_back({ part, row });
    }
    constexpr std::int64_t kStartsEach = 100; // those that lie over another's interviews, with finding them
    m_board.addWork(static_cast<std::int64_t>(m_movable.size()) * kStartsEach);
    std::vector<Wish> wishes;
    for (const int other : m_movable) {
        if (std::find(choice.begin(), choice.end(), other) != choice.end())
            continue;
        const int then = costWithout(whose, profile, other);
        if (then < cost)
            wishes.push_back({ cost - then, other });
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.gain > b.gain; });
    if (const size_t most = choice.empty() ? kFirstWidth : kWishes; wishes.size() > most)
        wishes.resize(most);
    return wishes;
}

/// What a loop costs that has one interview in the time of somebody else.
int ReplanSearch::costWithout(int whose, const ReplanBoard::Profile &profile, int other) const
{
    int best = ReplanBoard::kNone;
    for (size_t part = 0; part < m_board.plan().loops[nth(other)].size(); ++part)
        best = std::min(best, costOver(whose, profile, other, part));
    return best;
}

int ReplanSearch::costOver(int whose, const ReplanBoard::Profile &profile, int other, size_t otherPart) const
{
    const LoopInterview &held = m_board.plan().loops[nth(other)][otherPart];
    const std::vector<ReplanBoard::Part> &parts = m_board.parts(whose);
    const int window = m_board.windowOf(other, otherPart, held);
    const bool wasFull = m_board.room(window) <= 0;
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const int release = m_model.candidates()[nth(whose)].release;
    int best = ReplanBoard::kNone;
    for (const auto &[part, number] : m_rowsOf[nth(held.interviewer)]) {
        const LoopModel::Row &row = m_model.rows()[nth(number)];
        const LoopModel::Stage &stage = m_model.stages()[nth(row.stage)];
        const int from = wasFull ? span.from : std::max(span.from, held.step - stage.length + 1);
        const int to = wasFull ? span.to : held.step + m_board.lengthOf(other, otherPart);
        auto start = std::lower_bound(row.starts.begin(), row.starts.end(), from,
            [](const LoopModel::Start &one, int step) { return one.step < step; });
        for (; start != row.starts.end() && start->step < to; ++start) {
            const auto &ranges = parts[part].ranges;
            const bool can = start->window == window && std::any_of(ranges.begin(), ranges.end(), [&](const auto &r) {
                return r.from <= start->step && start->step <= r.to;
            });
            const int cell = m_model.cellOf(*start);
            bool free = can;
            for (int at = cell; free && at < cell + stage.length; ++at)
                free = m_board.holder(at) < 0 || m_board.holder(at) == other;
            if (!free || start->step < release)
                continue;
            const bool last = part + 1 == parts.size();
            const int ready = profile.before[part][nth(start->step)];
            const int onward = profile.after[part + 1][nth(start->step + stage.reach)];
            if (ready >= ReplanBoard::kNone || onward >= ReplanBoard::kNone)
                continue;
            best = std::min(best, ready + m_board.priceOf(whose, part, { row.interviewer, start->step })
                                      + (last ? start->step + stage.tail - release : 0) + onward);
        }
    }
    return best;
}

} // namespace shortlist
