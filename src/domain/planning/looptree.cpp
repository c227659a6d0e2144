// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/looptree.h"

#include "domain/planning/loopproof.h"

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

constexpr int kRounds = 20; ///< of raising the bound of a part,
constexpr int kRoundsAtOnce = 2; ///< before others are heard,
constexpr int kExchanges = 200; ///< with so many exchanges of loops each
constexpr int kNightSteps = 16; ///< from one start to the next, at least
constexpr int kLongestNight = 300; ///< that counts
constexpr double kInDoubt = 0.08; ///< from a whole number
constexpr double kDoubtsCount = 2; ///< more than whether one candidate begins early
constexpr double kQuestionRoom = 3; ///< grid steps between bound and plan
constexpr size_t kQuestionStarts = 3000;
constexpr std::int64_t kQuestionDeadEnds = 200;
constexpr std::int64_t kLastDeadEnds = 2000; ///< where a part cannot be divided
constexpr size_t kMostOpen = 400; ///< parts
constexpr size_t kMostBreadth = 40; ///< parts, each with a mix of its own; where more are open, the latest comes first
constexpr size_t kMostTried = 3; ///< ways to divide the whole
constexpr size_t kDaysTried = 2; ///< or a part, by the days of somebody who leads several stages,
constexpr double kEnough = 0.5; ///< grid steps: unless another way lifts it by so much
constexpr double kFirstCounts = 0.3; ///< of the last stage; the first one can mostly be moved
constexpr double kRounding = 1e-6;
constexpr double kLeastKept = 2; ///< grid steps above the mix, of loops
constexpr double kHigher = 0.5; ///< grid steps: from where it is worth while to look for plans elsewhere

} // namespace

LoopTree::LoopTree(
    const LoopModel &model, const LoopBound &bound, const LoopPlan &start, const std::vector<std::vector<Loop>> &loops)
    : m_model(model)
    , m_bound(bound)
{
    addNights();
    m_open.push_back({ bound.exactBound(), bound.remaining(), bound.quotas(), bound.center(), {},
        std::make_shared<const LoopMix>(model, bound, start, loops) });
}

void LoopTree::addNights()
{
    for (size_t stage = 0; stage < m_model.stages().size(); ++stage) {
        std::vector<bool> any(nth(m_model.steps()) + 1, false);
        for (const LoopModel::Row &row : m_model.rows()) {
            for (const LoopModel::Start &start : row.starts)
                any[nth(start.step)] = any[nth(start.step)] || row.stage == static_cast<int>(stage);
        }
        int before = -1;
        for (int step = 0; step <= m_model.steps(); ++step) {
            if (!any[nth(step)])
                continue;
            if (before >= 0 && step - before >= kNightSteps)
                m_nights.push_back({ static_cast<int>(stage), before, std::min(step - before, kLongestNight) });
            before = step;
        }
    }
    // The end of time is a night as well, and the longest: how many have a loop at all.
    const int last = static_cast<int>(m_model.stages().size()) - 1;
    m_nights.push_back({ last, m_model.steps(), kLongestNight });
}

std::int64_t LoopTree::bound() const
{
    double least = m_trial ? m_trial->value : double(std::numeric_limits<std::int64_t>::max()) / 2;
    for (const Part &part : m_open)
        least = std::min(least, part.value);
    return static_cast<std::int64_t>(std::ceil(least - kRounding));
}

bool LoopTree::isOut(const Part &part, std::int64_t planCost) const
{
    return std::ceil(part.value - kRounding) >= double(planCost);
}

bool LoopTree::raise(Part &part, std::int64_t planCost)
{
    m_bound.visit(part.candidates, part.quotas, part.prices);
    // Into the last one, as memory is dear to get.
    if (m_mix)
        *m_mix = *part.mix;
    else
        m_mix.emplace(*part.mix);
    LoopMix &mix = *m_mix;
    const long before = mix.program().exchanges();
    mix.follow(m_bound, double(planCost) - part.value);
    bool done = false;
    for (int i = 0; i < kRoundsAtOnce && !m_model.isStopped() && !done; ++i)
        done = mix.work(m_bound, kExchanges, planCost);
    part.rounds += kRoundsAtOnce;
    done = done || part.rounds >= kRounds;
    part.value = std::max(part.value, m_bound.exactBound());
    m_exchanges += mix.program().exchanges() - before;
    if (!done) {
        part.prices = m_bound.center();
        part.mix = std::make_shared<const LoopMix>(mix);
        return false;
    }
    m_bound.remember(mix.loops());
    if (mix.isWhole()) {
        const LoopPlan plan = mix.mostly();
        if (!brokenRule(m_model.problem(), plan) && costOf(m_model.problem(), plan) < planCost)
            m_plan = plan;
    }
    if (m_bound.bound() < planCost)
        part.mix = std::make_shared<const LoopMix>(mix.essence(std::max(kLeastKept, double(planCost) - part.value)));
    part.rounds = 0;
    return true;
}

LoopTree::State LoopTree::settle(Part &part, std::int64_t planCost)
{
    m_parts += part.rounds == 0 ? 1 : 0;
    if (!raise(part, planCost))
        return State::Unfinished;
    if (m_bound.bound() >= planCost)
        return State::Out;
    m_bound.forget(planCost);
    if (!m_plan && double(planCost) - part.value < kQuestionRoom && prove(planCost, kQuestionDeadEnds))
        return State::Out;
    part.candidates = m_bound.remaining();
    part.prices = m_bound.center();
    part.recent = m_bound.recent();
    return State::Open;
}

void LoopTree::findLead()
{
    if (m_open.empty())
        return;
    const Part &part = m_open[next()];
    const bool isAll = m_open.size() == 1;
    if (part.recent.empty() || !(isAll || part.value > m_leadValue + kHigher))
        return;
    m_lead = part;
    m_leadIsAll = isAll;
    m_leadValue = part.value;
}

std::optional<LoopTree::Lead> LoopTree::lead()
{
    if (!m_lead || m_gaveUp)
        return std::nullopt;
    const Part part = std::move(*m_lead);
    m_lead.reset();
    m_bound.visit(part.candidates, part.quotas, part.prices);
    m_bound.tryPrices(part.prices);
    m_bound.remember(part.recent);
    return Lead{ m_bound, *part.mix, m_leadIsAll };
}

bool LoopTree::prove(std::int64_t planCost, std::int64_t deadEnds)
{
    LoopProof proof(m_model, m_bound, planCost - 1, kQuestionStarts);
    if (proof.isTooLarge())
        return false;
    const ClauseSolver::Answer answer = proof.solve(deadEnds);
    if (answer == ClauseSolver::Answer::Found)
        m_plan = proof.plan();
    return answer == ClauseSolver::Answer::Impossible;
}

std::vector<LoopTree::Doubt> LoopTree::doubtsOfDays(const std::vector<std::vector<Loop>> &recent) const
{
    // Whoever leads one stage only has nothing but a number for a day, which prices know.
    const size_t stages = m_model.stages().size();
    std::vector<double> led(m_model.windows().size() * stages, 0);
    for (const std::vector<Loop> &loops : recent) {
        for (const Loop &loop : loops) {
            for (size_t stage = 0; stage < loop.size(); ++stage) {
                const LoopInterview &interview = loop[stage];
                const int window = m_model.windowOf(interview.interviewer, static_cast<int>(stage), interview.step);
                led[nth(window) * stages + stage] += 1 / double(loops.size());
            }
        }
    }
    std::vector<Doubt> doubts;
    const int everybody = static_cast<int>(recent.size());
    for (size_t i = 0; i < m_model.people().size(); ++i) {
        const LoopModel::Person &person = m_model.people()[i];
        for (int window = person.firstWindow; person.rows.size() > 1 && window < person.endWindow; ++window) {
            for (const int row : person.rows) {
                const int stage = m_model.rows()[nth(row)].stage;
                const double count = led[nth(window) * stages + nth(stage)];
                const int whole = static_cast<int>(std::floor(count));
                const double part = count - whole;
                if (std::min(part, 1 - part) < kInDoubt)
                    continue;
                const LoopModel::Window &day = m_model.windows()[nth(window)];
                const LoopQuota fewer{ stage, day.to - 1, true, whole, static_cast<int>(i), day.from };
                const LoopQuota more{ stage, day.to - 1, false, everybody - whole - 1, static_cast<int>(i), day.from };
                doubts.push_back({ std::min(part, 1 - part), fewer, more, part });
            }
        }
    }
    return doubts;
}

std::vector<LoopTree::Doubt> LoopTree::findDoubts(const Part &of) const
{
    std::vector<Doubt> doubts;
    const std::vector<std::vector<Loop>> &recent = of.recent;
    const int everybody = static_cast<int>(recent.size());
    const auto isSettled = [&of](const LoopQuota &quota) {
        return std::any_of(of.quotas.begin(), of.quotas.end(), [&quota](const LoopQuota &one) {
            return one.stage == quota.stage && one.step == quota.step && one.early == quota.early
                && one.interviewer == quota.interviewer && one.most <= quota.most;
        });
    };
    for (const Night &night : m_nights) {
        double begun = 0;
        for (const std::vector<Loop> &loops : recent) {
            const auto early = std::count_if(loops.begin(), loops.end(),
                [&](const Loop &loop) { return !loop.empty() && loop[nth(night.stage)].step <= night.step; });
            begun += double(early) / double(std::max<size_t>(1, loops.size()));
        }
        const int whole = static_cast<int>(std::floor(begun));
        const double part = begun - whole;
        const bool last = nth(night.stage) + 1 == m_model.stages().size();
        const double weight = last ? 1 : (night.stage == 0 ? kFirstCounts : 0.7);
        const double score = weight * std::min(part, 1 - part) * night.length * kDoubtsCount;
        if (std::min(part, 1 - part) < kInDoubt)
            continue;
        const LoopQuota fewer{ night.stage, night.step, true, whole };
        const LoopQuota more{ night.stage, night.step, false, everybody - whole - 1 };
        if (!isSettled(fewer) && !isSettled(more))
            doubts.push_back({ score, fewer, more, part });
    }
    for (Doubt &doubt : doubtsOfDays(recent)) {
        if (!isSettled(doubt.early) && !isSettled(doubt.late))
            doubts.push_back(doubt);
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const Doubt &a, const Doubt &b) { return a.score > b.score; });
    return doubts;
}

LoopTree::Split LoopTree::findSplit(const Part &of) const
{
    Split best;
    for (size_t i = 0; i < of.recent.size(); ++i) {
        for (size_t stage = 0; stage < m_model.stages().size(); ++stage) {
            const std::vector<LoopModel::Range> &ranges = of.candidates[i].ranges[stage];
            if (ranges.empty())
                continue;
            std::vector<int> steps;
            for (const Loop &loop : of.recent[i]) {
                if (!loop.empty())
                    steps.push_back(loop[stage].step);
            }
            std::sort(steps.begin(), steps.end());
            double all = 0;
            for (const int step : steps)
                all += step;
            double early = 0;
            const double weight = stage + 1 == m_model.stages().size() ? 1 : 0.5;
            for (size_t k = 1; k < steps.size(); ++k) {
                early += steps[k - 1];
                const int middle = (steps[k - 1] + steps[k]) / 2;
                // Where nothing is left on one side, nothing is divided.
                if (steps[k] == steps[k - 1] || middle < ranges.front().from || middle >= ranges.back().to)
                    continue;
                const double part = double(k) / double(steps.size());
                const double apart = (all - early) / double(steps.size() - k) - early / double(k);
                const double score = weight * apart * part * (1 - part);
                if (score > best.score)
                    best = { score, static_cast<int>(i), static_cast<int>(stage), middle, part };
            }
        }
    }
    return best;
}

LoopTree::Split LoopTree::widest(const Part &part) const
{
    Split best;
    for (size_t i = 0; i < part.candidates.size(); ++i) {
        for (size_t stage = 0; stage < part.candidates[i].ranges.size(); ++stage) {
            const std::vector<LoopModel::Range> &ranges = part.candidates[i].ranges[stage];
            const double width = ranges.empty() ? 0 : ranges.back().to - ranges.front().from;
            if (width > best.score)
                best = { width, static_cast<int>(i), static_cast<int>(stage),
                    (ranges.back().to + ranges.front().from) / 2, 0.5 };
        }
    }
    return best;
}

void LoopTree::open(Part part)
{
    m_gaveUp = m_gaveUp || m_open.size() >= kMostOpen;
    m_open.push_back(std::move(part));
}

LoopTree::Part LoopTree::half(const Part &part, const Split &split, bool early) const
{
    Part half = part;
    std::vector<LoopModel::Range> kept;
    std::vector<LoopModel::Range> &ranges = half.candidates[nth(split.candidate)].ranges[nth(split.stage)];
    for (LoopModel::Range range : ranges) {
        range.to = early ? std::min(range.to, split.step) : range.to;
        range.from = early ? range.from : std::max(range.from, split.step + 1);
        if (range.from <= range.to)
            kept.push_back(range);
    }
    ranges = std::move(kept);
    return half;
}

void LoopTree::divide(Part part, std::int64_t planCost)
{
    Split split = findSplit(part);
    std::vector<Doubt> doubts = findDoubts(part);
    // All that follows begins from the same mix.
    const auto mix = std::make_shared<LoopMix>(*part.mix);
    mix->prepare();
    part.mix = mix;
    Trial trial;
    trial.value = part.value;
    // What is likelier comes last, and so is next.
    std::erase_if(doubts, [&](const Doubt &doubt) {
        return doubt.early.stage == 0 && doubt.early.interviewer < 0 && doubt.score < split.score;
    });
    const bool ofDays = !doubts.empty() && doubts.front().early.interviewer >= 0;
    const size_t most = m_open.empty() ? kMostTried : (ofDays ? kDaysTried : 1);
    trial.enough = m_open.empty() ? double(planCost) : part.value + kEnough;
    // Days come where a single candidate's start does not lift the bound; where there is none, there are better ways.
    if (ofDays && split.candidate < 0)
        doubts.clear();
    if (ofDays && split.candidate >= 0)
        trial.ways.push_back({ half(part, split, split.early <= 0.5), half(part, split, split.early > 0.5) });
    for (size_t i = 0; i < doubts.size() && i < most; ++i) {
        std::vector<Part> &way = trial.ways.emplace_back();
        for (const bool early : { doubts[i].part > 0.5, doubts[i].part <= 0.5 }) {
            way.push_back(part);
            way.back().quotas.push_back(early ? doubts[i].early : doubts[i].late);
            way.back().prices.push_back(0);
        }
    }
    if (trial.ways.empty() && split.candidate < 0)
        split = widest(part);
    if (trial.ways.empty() && split.candidate < 0) {
        // Nothing but the question of who sees whom.
        m_bound.visit(part.candidates, part.quotas, part.prices);
        m_bound.tryPrices(part.prices);
        if (!prove(planCost, kLastDeadEnds)) {
            m_gaveUp = m_gaveUp || !m_plan;
            open(std::move(part));
        }
        return;
    }
    if (trial.ways.empty())
        trial.ways.push_back({ half(part, split, split.early <= 0.5), half(part, split, split.early > 0.5) });
    m_trial = std::move(trial);
}

void LoopTree::tryOn(std::int64_t planCost)
{
    Trial &trial = *m_trial;
    std::vector<Part> &way = trial.ways[trial.way];
    const State state = settle(way[trial.half], planCost);
    if (state == State::Unfinished)
        return;
    if (state == State::Out)
        way[trial.half].value = std::max(way[trial.half].value, double(planCost));
    if (++trial.half == way.size())
        judge(planCost);
}

void LoopTree::judge(std::int64_t planCost)
{
    Trial &trial = *m_trial;
    const std::vector<Part> &way = trial.ways[trial.way];
    double lift = double(planCost);
    bool anyOut = false;
    for (const Part &part : way) {
        lift = std::min(lift, part.value);
        anyOut = anyOut || isOut(part, planCost);
    }
    if (lift > trial.lift) {
        trial.lift = lift;
        trial.best = trial.way;
    }
    trial.value = std::max(trial.value, lift);
    trial.half = 0;
    if (anyOut || lift >= std::min(double(planCost), trial.enough))
        trial.best = trial.way;
    else if (++trial.way < trial.ways.size())
        return;
    std::vector<Part> best = std::move(trial.ways[trial.best]);
    const double value = trial.value;
    m_trial.reset();
    for (Part &part : best) {
        part.value = std::max(part.value, value);
        if (!isOut(part, planCost))
            open(std::move(part));
    }
    findLead();
}

size_t LoopTree::next() const
{
    if (m_open.size() > kMostBreadth)
        return m_open.size() - 1;
    size_t best = 0;
    for (size_t i = 1; i < m_open.size(); ++i) {
        if (std::ceil(m_open[i].value - kRounding) <= std::ceil(m_open[best].value - kRounding))
            best = i;
    }
    return best;
}

void LoopTree::work(std::int64_t planCost)
{
    m_plan.reset();
    std::erase_if(m_open, [&](const Part &part) { return isOut(part, planCost); });
    if (m_gaveUp)
        return;
    if (m_trial) {
        tryOn(planCost);
        return;
    }
    if (m_open.empty())
        return;
    const auto place = m_open.begin() + static_cast<std::ptrdiff_t>(next());
    Part part = std::move(*place);
    m_open.erase(place);
    // The first one is new, or not yet as high as it comes.
    if (part.recent.empty()) {
        if (settle(part, planCost) != State::Out)
            open(std::move(part));
        return;
    }
    divide(std::move(part), planCost);
    if (m_trial)
        tryOn(planCost);
}

} // namespace shortlist
