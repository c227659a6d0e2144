// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>

namespace shortlist {
namespace {

// What a little worse means, in grid steps, at the beginning and at the end of an episode.
constexpr double kHot = 10;
constexpr double kCold = 0.5;
constexpr int kForgetEvery = 5; ///< steps
// From so many candidates on, sweeps come to good prices sooner than LoopBound's own search, and no start can be
// forgotten.
constexpr size_t kLarge = 400;
// When the bound rises by less than this (in grid steps) for so long, the rest of the proof is put as a question. Far
// from the plan it would only be worked on in vain.
constexpr double kFlat = 0.02;
constexpr int kFlatSteps = 3;
// Before that, prices are lowered so often, and as long as each time lifts the bound by that much; it takes some steps
// to be back where it was.
constexpr size_t kMostLowered = 100; ///< of more candidates, a few seconds are too short for it
constexpr int kLowerings = 2;
constexpr double kWorthLowering = 0.1;
constexpr int kRecovery = 13; ///< steps
constexpr std::int64_t kNear = 20;
constexpr std::int64_t kFew = 4;
constexpr std::int64_t kDeadEnds = 1000; ///< each step
constexpr std::int64_t kDeadEndsBeside = 2500; ///< while the search puts its own questions, which take longer
constexpr std::int64_t kPatience = 200'000; ///< dead ends, at first
// Of so many candidates, the best prices are found at once, and all plans divided into parts.
constexpr size_t kMostMixed = 100;
constexpr int kMixAfter = 8; ///< steps
constexpr int kMixExchanges = 200; ///< of loops in the mix, each step
constexpr int kMostMixSteps = 200;
constexpr int kTurns = 4; ///< steps, in which tree and question, search and dives take turns
constexpr int kParts = 3; ///< of the tree, each step,
constexpr long kPartExchanges = 200; ///< or so many exchanges of loops in them
constexpr int kDiveSteps = 4; ///< each step
constexpr int kRegroupings = 8; ///< each step
constexpr int kPasses = 8; ///< sweeps of all candidates, each step
constexpr std::int64_t kWorkOfAPlan = 50'000; ///< candidates times steps
constexpr std::int64_t kLeastWorth = 60;
constexpr std::int64_t kMostWorth = 400;
constexpr int kGoodPasses = 100; ///< after these a plan made anew at the prices is soon better than the first one

} // namespace

LoopPlanner::LoopPlanner(const LoopProblem &problem, std::uint64_t seed, const LoopStop *stop)
    : m_model(problem, stop)
    , m_search(m_model, seed)
    , m_sweep(m_model, seed)
    , m_bound(m_model)
    , m_seed(seed)
    , m_patienceNext(kPatience)
{
    const int candidates = std::max(1, static_cast<int>(problem.candidates.size()));
    m_iterations = std::clamp(8000 / candidates, 8, 100);
    // Both take about as long: a price for everybody, or sixteen rounds for each.
    m_rounds = std::clamp(m_iterations * candidates / 16, 50, 1000);
    m_episode = 40 * candidates;
    m_search.construct();
}

std::int64_t LoopPlanner::bound() const
{
    // What was forgotten has no plan cheaper than the one there is.
    return std::min(std::max(m_bound.bound(), m_floor), cost());
}

int LoopPlanner::worthwhileSteps(std::int64_t candidates)
{
    // What a step costs grows with their number, as it moves everybody once.
    return int(std::clamp<std::int64_t>(kWorkOfAPlan / std::max<std::int64_t>(1, candidates), kLeastWorth, kMostWorth));
}

bool LoopPlanner::isLarge() const { return m_model.candidates().size() > kLarge; }

bool LoopPlanner::pricesAreFair() const
{
    // Prices that are far from the truth lead the search astray. Of few candidates one without a loop can be most of
    // the cost, and then the distance says nothing; but there the prices are soon good.
    const bool near = double(m_bound.bound()) > 0.9 * double(cost());
    return near || (!isLarge() && m_steps * m_iterations >= 300);
}

void LoopPlanner::boundOn(std::int64_t planCost)
{
    if (isLarge()) {
        for (int i = 0; i < kPasses; ++i)
            m_sweep.pass();
        if (m_model.isStopped())
            return;
        m_bound.startFrom(m_sweep.rates());
        m_bound.improve(1, planCost);
        return;
    }
    if (m_tree) {
        if (askBeside(planCost))
            return;
        divideOn(planCost);
        // The search thread is busy for longer in this turn, and the tree is often done at once.
        if (m_nearly && m_proof && !m_tree->plan() && !m_tree->isDone() && m_tree->bound() <= m_asked)
            proveOn(kDeadEnds);
        return;
    }
    if (m_mix || (m_steps >= kMixAfter && m_model.candidates().size() <= kMostMixed && !m_treeGaveUp)) {
        mixOn(planCost);
        return;
    }
    if (m_proof || mayProve(planCost)) {
        proveOn(kDeadEnds);
        return;
    }
    if (m_steps % kForgetEvery == kForgetEvery - 1)
        m_bound.forget(planCost);
    m_bound.improve(m_iterations, planCost);
}

void LoopPlanner::mixOn(std::int64_t planCost)
{
    if (!m_mix) {
        m_bound.forget(planCost);
        m_mix.emplace(m_model, m_bound, m_then, m_bound.recent());
    }
    if (!m_mix->work(m_bound, kMixExchanges, planCost)) {
        m_treeGaveUp = ++m_mixSteps >= kMostMixSteps;
        if (m_treeGaveUp)
            m_mix.reset();
        return;
    }
    m_bound.remember(m_mix->loops());
    m_bound.forget(planCost);
    m_dive.emplace(m_model, m_bound, *m_mix, m_seed);
    m_regroup.emplace(m_model, m_bound, m_seed);
    m_tree.emplace(m_model, m_bound, m_mix->mostly(), m_mix->near(double(planCost) - m_bound.exactBound()));
    m_mix.reset();
    ask(planCost);
}

void LoopPlanner::ask(std::int64_t planCost)
{
    m_asked = std::max(m_bound.bound(), m_floor);
    if (m_asked >= planCost)
        return;
    m_bound.forget(planCost);
    m_proof.emplace(m_model, m_bound, m_asked);
    m_patience = m_patienceNext;
    if (m_proof->isTooLarge())
        m_proof.reset();
}

bool LoopPlanner::mayProve(std::int64_t planCost)
{
    const double now = m_bound.exactBound();
    m_flatSteps = now - m_boundBefore < kFlat ? m_flatSteps + 1 : 0;
    m_boundBefore = std::max(m_boundBefore, now);
    // Not bound(), which looks at the plan: the other thread is making that cheaper.
    const std::int64_t floor = std::max(m_bound.bound(), m_floor);
    if (m_flatSteps < kFlatSteps)
        return false;
    m_flatSteps = 0;
    const bool mayLower = m_model.candidates().size() <= kMostLowered;
    if (mayLower && (now - m_boundLowered >= kWorthLowering || m_lowerings < kLowerings)) {
        ++m_lowerings;
        m_boundLowered = now;
        m_bound.lowerPrices();
        m_flatSteps = -kRecovery;
        return false;
    }
    m_lowerings = 0;
    if (planCost - floor > kNear)
        return false;
    ask(planCost);
    return m_proof.has_value();
}

void LoopPlanner::proveOn(std::int64_t deadEnds)
{
    switch (m_proof->solve(deadEnds)) {
    case ClauseSolver::Answer::Found:
        m_found = m_proof->plan();
        m_proof.reset();
        break;
    case ClauseSolver::Answer::Impossible:
        m_floor = std::max(m_floor, m_asked + 1);
        m_proof.reset();
        m_patienceNext = kPatience;
        m_flatSteps = kFlatSteps; // the next question at once
        m_lowerings = kLowerings;
        m_boundLowered = m_bound.exactBound();
        break;
    case ClauseSolver::Answer::OutOfSteps:
        m_patience -= deadEnds;
        if (m_patience <= 0) {
            m_proof.reset();
            m_patienceNext *= 2;
        }
        break;
    }
}

void LoopPlanner::takeFromTree(std::int64_t planCost)
{
    // It stays with the tree while the question has its turn.
    if (m_tree->plan() && costOf(m_model.problem(), *m_tree->plan()) < cost())
        m_search.adopt(*m_tree->plan());
    m_treeGaveUp = m_tree->gaveUp();
    m_floor = std::max(m_floor, m_tree->isDone() ? planCost : std::min(planCost, m_tree->bound()));
    if (std::optional<LoopTree::Lead> lead = m_tree->lead()) {
        m_dive.emplace(m_model, lead->bound, std::move(lead->mix), m_seed);
        if (lead->isAll) {
            m_regroup.emplace(m_model, lead->bound, m_seed + static_cast<std::uint64_t>(m_steps));
            m_bound.visit(lead->bound.remaining(), lead->bound.quotas(), lead->bound.center());
            m_bound.tryPrices(lead->bound.center());
            m_bound.remember(lead->bound.recent());
            m_proof.reset();
        }
    }
    if (m_treeGaveUp || m_tree->isDone())
        m_tree.reset();
}

void LoopPlanner::searchOn(std::int64_t planCost)
{
    if (isLarge()) {
        m_search.improve(m_rounds, kCold, kCold);
        return;
    }
    // Beside the tree, dives take turns with the search, and the first one is made at once.
    if (m_dividing && (m_steps % kTurns > 1 || m_dive->dives() < 2)) {
        diveOn(planCost);
        return;
    }
    if (m_dividing && (m_steps % kTurns == 1 || m_nearly)) {
        regroupOn(planCost);
        return;
    }
    const double part = double(m_done) / m_episode;
    const double next = double(m_done + m_rounds) / m_episode;
    m_search.improve(m_rounds, kHot * std::pow(kCold / kHot, part), kHot * std::pow(kCold / kHot, std::min(1.0, next)));
    m_done += m_rounds;
}

void LoopPlanner::diveOn(std::int64_t planCost)
{
    m_dived.reset();
    for (int i = 0; i < kDiveSteps && !m_dived && !m_model.isStopped(); ++i) {
        m_dive->work(planCost);
        m_dived = m_dive->plan();
    }
}

void LoopPlanner::regroupOn(std::int64_t planCost)
{
    m_dived.reset();
    // Where one step is missing, it is often missing from all plans.
    const bool all = m_nearly && m_steps % kTurns == 1;
    for (int i = 0; i < (all ? 1 : kRegroupings) && !m_dived && !m_model.isStopped(); ++i)
        m_dived = m_regroup->attempt(m_search.best(), planCost, all);
    m_regrouped = m_regroup->isProven();
}

void LoopPlanner::divideOn(std::int64_t planCost)
{
    const long enough = m_tree->exchanges() + kPartExchanges;
    for (int i = 0; i < kParts && m_tree->exchanges() < enough && !m_model.isStopped(); ++i) {
        m_tree->work(planCost);
        if (m_tree->plan())
            break;
    }
}

bool LoopPlanner::askBeside(std::int64_t planCost)
{
    // Where only few steps are missing, hardly anything else has an answer. Parts can have a bound that is far above
    // these prices, though, and then the question is only long.
    const std::int64_t floor = std::max(m_bound.bound(), m_floor);
    const int turn = m_steps % kTurns;
    if (!(turn == 0 || (turn != 1 && planCost - floor <= kFew)))
        return false;
    if (m_proof && m_asked < floor)
        m_proof.reset(); // the tree has shown it by now
    if (!m_proof && double(floor) - m_bound.exactBound() < double(kNear))
        ask(planCost);
    if (!m_proof)
        return false;
    proveOn(m_nearly && turn == 0 ? kDeadEndsBeside : kDeadEnds);
    return true;
}

void LoopPlanner::step()
{
    if (isProven() || m_model.isStopped())
        return;
    const std::int64_t planCost = cost();
    if (!isLarge())
        m_then = plan();
    m_nearly = planCost - bound() <= 1;
    std::thread bounding([this, planCost] { boundOn(planCost); });
    searchOn(planCost);
    bounding.join();
    if (m_tree && m_dividing)
        takeFromTree(planCost);
    m_dividing = m_dive.has_value();
    if (m_found) {
        m_search.adopt(*m_found);
        m_found.reset();
    }
    if (m_dived) {
        m_search.adopt(*m_dived);
        m_dived.reset();
    }
    if (std::exchange(m_regrouped, false))
        m_floor = std::max(m_floor, planCost);
    ++m_steps;
    if (m_model.isStopped())
        return;
    const bool guiding = pricesAreFair();
    if (guiding)
        m_search.setGuide(m_bound.rowPrices());
    if (guiding && isLarge() && !m_following && m_sweep.passes() >= kGoodPasses) {
        m_search.followGuide();
        m_search.construct();
        m_following = true;
    }
    if (m_done < m_episode)
        return;
    m_done = 0;
    if (guiding)
        m_search.assemble(m_bound.recent());
    else
        m_search.startFromBest();
}

} // namespace shortlist
