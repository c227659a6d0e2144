// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopproof.h"

#include <algorithm>
#include <map>

namespace shortlist {
namespace {

constexpr size_t kMostPairs = 3'000'000;
constexpr std::int64_t kNoWay = std::int64_t(1) << 50;

} // namespace

/// The bound's prices, with sums for whole interviews.
struct LoopProof::Prices {
    Prices(const LoopModel &loopModel, const LoopBound &bound)
        : model(loopModel)
        , prices(bound.prices())
        , quotas(bound.quotas())
        , unit(bound.unitsPerStep())
        , without(bound.goingWithout())
        , sums(prices.cells.size() + 1, 0)
    {
        for (size_t cell = 0; cell < prices.cells.size(); ++cell)
            sums[cell + 1] = sums[cell] + prices.cells[cell];
    }

    std::int64_t of(const LoopModel::Row &row, const LoopModel::Start &start) const
    {
        const size_t cell = nth(model.cellOf(start));
        const size_t length = nth(model.stages()[nth(row.stage)].length);
        std::int64_t price =
            sums[cell + length] - sums[cell] + prices.windows[nth(start.window)] + prices.people[nth(row.interviewer)];
        for (size_t i = 0; i < quotas.size(); ++i) {
            if (quotas[i].stage == row.stage && quotas[i].holds({ row.interviewer, start.step }))
                price += prices.quotas[i];
        }
        return price;
    }

    const LoopModel &model;
    const LoopPrices &prices;
    const std::vector<LoopQuota> &quotas;
    std::int64_t unit;
    std::int64_t without;
    std::vector<std::int64_t> sums;
};

/// All ways of one candidate.
struct LoopProof::Ways {
    std::vector<std::vector<Arc>> arcs; ///< by stage; `extra` is what the whole way on costs
    std::vector<std::vector<std::int64_t>> onward; ///< by stage and step: the cheapest way on for who is ready then
    std::int64_t without = 0; ///< what it costs to have no loop
    std::int64_t cheapest = 0;
};

LoopProof::LoopProof(const LoopModel &model, const LoopBound &bound, std::int64_t most, size_t mostStarts)
    : m_model(model)
    , m_mostStarts(mostStarts)
{
    const Prices prices(model, bound);
    std::vector<Ways> ways;
    m_room = most * prices.unit + bound.paidBack();
    for (size_t i = 0; i < bound.remaining().size() && !m_tooLarge; ++i) {
        m_tooLarge = m_model.isStopped(); // as good as no question
        ways.push_back(waysOf(prices, bound.remaining()[i], static_cast<int>(i)));
        m_room -= ways.back().cheapest;
    }
    for (size_t i = 0; i < ways.size() && !m_tooLarge; ++i)
        addCandidate(ways[i]);
    if (m_tooLarge)
        return;
    addCells(prices);
    addWindows(prices);
    addPeople(prices);
    addQuotas(prices);
    m_solver.addLimit(m_costly, m_costs, m_room);
}

int LoopProof::addCost(std::int64_t cost)
{
    const int variable = m_solver.addVariable();
    m_costly.push_back(ClauseSolver::yes(variable));
    m_costs.push_back(cost);
    return variable;
}

LoopProof::Ways LoopProof::waysOf(const Prices &prices, const LoopModel::Candidate &candidate, int number) const
{
    const size_t stages = m_model.stages().size();
    const size_t steps = nth(m_model.steps()) + 1;
    Ways ways;
    ways.onward.assign(stages, std::vector<std::int64_t>(steps + 1, kNoWay));
    ways.arcs.resize(stages);
    const auto after = [&](size_t stage, int step) {
        if (stage + 1 == stages)
            return (step + m_model.stages()[stage].tail - candidate.release) * prices.unit;
        const size_t ready = nth(step + m_model.stages()[stage].reach);
        return ready < steps ? ways.onward[stage + 1][ready] : kNoWay;
    };
    for (size_t stage = stages; stage-- > 0;) {
        std::vector<bool> open(steps, false);
        for (const LoopModel::Range &range : candidate.ranges[stage])
            std::fill(open.begin() + range.from, open.begin() + range.to + 1, true);
        std::vector<std::int64_t> &onward = ways.onward[stage];
        for (const int rowNumber : m_model.pools()[nth(candidate.pools[stage])]) {
            const LoopModel::Row &row = m_model.rows()[nth(rowNumber)];
            for (size_t i = 0; i < row.starts.size(); ++i) {
                const int step = row.starts[i].step;
                const std::int64_t way = open[nth(step)] ? prices.of(row, row.starts[i]) + after(stage, step) : kNoWay;
                if (way >= kNoWay)
                    continue;
                onward[nth(step)] = std::min(onward[nth(step)], way);
                ways.arcs[stage].push_back(
                    { number, static_cast<int>(stage), rowNumber, static_cast<int>(i), step, way });
            }
        }
        for (size_t step = steps; step-- > 0;)
            onward[step] = std::min(onward[step], onward[step + 1]);
    }
    ways.without = prices.without;
    ways.cheapest = std::min(ways.without, ways.onward[0][0]);
    return ways;
}

std::vector<std::vector<size_t>> LoopProof::keepArcs(const Ways &ways)
{
    const size_t stages = m_model.stages().size();
    const size_t steps = nth(m_model.steps()) + 1;
    std::vector<std::vector<size_t>> kept(stages);
    // How much more than the cheapest way it costs to be ready at a step.
    const std::int64_t first = ways.onward[0][0] - ways.cheapest;
    std::vector<std::int64_t> ready(steps, 0);
    for (size_t step = 0; step < steps; ++step)
        ready[step] = first + ways.onward[0][step] - ways.onward[0][0];
    for (size_t stage = 0; stage < stages; ++stage) {
        std::vector<std::int64_t> next(steps, kNoWay);
        for (const Arc &way : ways.arcs[stage]) {
            Arc arc = way;
            const size_t step = nth(arc.step);
            arc.extra = way.extra - ways.onward[stage][step];
            const std::int64_t all = std::min(kNoWay, ready[step] + arc.extra);
            if (all > m_room)
                continue;
            const size_t then = std::min(steps - 1, step + nth(m_model.stages()[stage].reach));
            next[then] = std::min(next[then], all);
            if (stage == 0)
                arc.extra = all;
            kept[stage].push_back(m_arcs.size());
            m_arcs.push_back(arc);
        }
        // Waiting costs what the way on becomes dearer.
        for (size_t step = 1; step < steps && stage + 1 < stages; ++step) {
            const std::int64_t dearer = ways.onward[stage + 1][step] - ways.onward[stage + 1][step - 1];
            if (next[step - 1] < kNoWay && ways.onward[stage + 1][step] < kNoWay)
                next[step] = std::min(next[step], next[step - 1] + dearer);
        }
        ready = std::move(next);
    }
    return kept;
}

void LoopProof::addCandidate(const Ways &ways)
{
    const std::vector<std::vector<size_t>> kept = keepArcs(ways);
    m_tooLarge = m_arcs.size() > m_mostStarts;
    if (m_tooLarge)
        return;
    std::vector<ClauseSolver::Literal> none;
    const std::int64_t without = ways.without - ways.cheapest;
    if (without <= m_room) {
        const int variable = without > 0 ? addCost(without) : m_solver.addVariable();
        none.push_back(ClauseSolver::yes(variable));
        m_without.push_back(ClauseSolver::yes(variable));
    }
    for (const std::vector<size_t> &places : kept) {
        std::vector<ClauseSolver::Literal> one = none;
        for (const size_t place : places) {
            const Arc &arc = m_arcs[place];
            const int variable = m_solver.addVariable();
            m_variable.push_back(variable);
            one.push_back(ClauseSolver::yes(variable));
            if (arc.extra > 0) {
                m_costly.push_back(ClauseSolver::yes(variable));
                m_costs.push_back(arc.extra);
            }
        }
        m_solver.addClause(one);
        m_solver.addLimit(one, 1);
    }
    addOrder(kept, ways.onward);
}

void LoopProof::addOrder(
    const std::vector<std::vector<size_t>> &stages, const std::vector<std::vector<std::int64_t>> &onward)
{
    for (size_t stage = 1; stage < stages.size(); ++stage) {
        m_tooLarge = m_tooLarge || m_model.isStopped();
        std::map<std::int64_t, int> waits; // what it costs: the variable for it
        m_pairs += stages[stage - 1].size() * stages[stage].size();
        m_tooLarge = m_tooLarge || m_pairs > kMostPairs;
        if (m_tooLarge)
            return;
        for (const size_t before : stages[stage - 1]) {
            const int ready = m_arcs[before].step + m_model.stages()[stage - 1].reach;
            for (const size_t after : stages[stage]) {
                std::vector<ClauseSolver::Literal> clause{ ClauseSolver::no(m_variable[before]),
                    ClauseSolver::no(m_variable[after]) };
                if (m_arcs[after].step >= ready) {
                    const std::int64_t wait = onward[stage][nth(m_arcs[after].step)] - onward[stage][nth(ready)];
                    if (wait <= 0 && m_arcs[before].extra + m_arcs[after].extra <= m_room)
                        continue;
                    if (wait + m_arcs[before].extra + m_arcs[after].extra <= m_room) {
                        const auto known = waits.find(wait);
                        const int variable = known == waits.end() ? addCost(wait) : known->second;
                        waits.emplace(wait, variable);
                        clause.push_back(ClauseSolver::yes(variable));
                    }
                }
                m_solver.addClause(std::move(clause));
            }
        }
    }
}

void LoopProof::useAtLeast(const std::vector<ClauseSolver::Literal> &uses, int count, std::int64_t price)
{
    // Each that is missing costs the price.
    std::vector<ClauseSolver::Literal> unused;
    unused.reserve(uses.size() + nth(count));
    for (const ClauseSolver::Literal use : uses)
        unused.push_back(use ^ 1);
    for (int i = 0; i < count && (i + 1) * price <= m_room; ++i)
        unused.push_back(ClauseSolver::no(addCost(price)));
    m_solver.addLimit(unused, static_cast<std::int64_t>(unused.size()) - count);
}

void LoopProof::addCells(const Prices &prices)
{
    std::vector<std::vector<ClauseSolver::Literal>> uses(nth(m_model.cells()));
    for (size_t i = 0; i < m_arcs.size(); ++i) {
        const LoopModel::Row &row = m_model.rows()[nth(m_arcs[i].row)];
        const size_t cell = nth(m_model.cellOf(row.starts[nth(m_arcs[i].start)]));
        for (size_t k = 0; k < nth(m_model.stages()[nth(row.stage)].length); ++k)
            uses[cell + k].push_back(ClauseSolver::yes(m_variable[i]));
    }
    for (size_t cell = 0; cell < uses.size(); ++cell) {
        const bool again = cell > 0 && uses[cell] == uses[cell - 1];
        if (!again)
            m_solver.addLimit(uses[cell], 1);
        if (prices.prices.cells[cell] > 0)
            useAtLeast(uses[cell], 1, prices.prices.cells[cell]);
    }
}

void LoopProof::addWindows(const Prices &prices)
{
    std::vector<std::vector<ClauseSolver::Literal>> uses(m_model.windows().size());
    for (size_t i = 0; i < m_arcs.size(); ++i) {
        const LoopModel::Row &row = m_model.rows()[nth(m_arcs[i].row)];
        uses[nth(row.starts[nth(m_arcs[i].start)].window)].push_back(ClauseSolver::yes(m_variable[i]));
    }
    for (const LoopModel::Person &person : m_model.people()) {
        for (int window = person.firstWindow; window < person.endWindow; ++window) {
            m_solver.addLimit(uses[nth(window)], person.dailyCap);
            if (prices.prices.windows[nth(window)] > 0)
                useAtLeast(uses[nth(window)], person.dailyCap, prices.prices.windows[nth(window)]);
        }
    }
    for (const LoopModel::Limit &limit : m_model.limits()) {
        std::vector<ClauseSolver::Literal> together;
        for (const int window : limit.windows)
            together.insert(together.end(), uses[nth(window)].begin(), uses[nth(window)].end());
        m_solver.addLimit(together, limit.most);
    }
}

void LoopProof::addQuotas(const Prices &prices)
{
    for (size_t i = 0; i < prices.quotas.size(); ++i) {
        const LoopQuota &quota = prices.quotas[i];
        std::vector<ClauseSolver::Literal> uses = quota.early ? std::vector<ClauseSolver::Literal>() : m_without;
        for (size_t k = 0; k < m_arcs.size(); ++k) {
            const int interviewer = m_model.rows()[nth(m_arcs[k].row)].interviewer;
            if (m_arcs[k].stage == quota.stage && quota.holds({ interviewer, m_arcs[k].step }))
                uses.push_back(ClauseSolver::yes(m_variable[k]));
        }
        m_solver.addLimit(uses, quota.most);
        if (prices.prices.quotas[i] > 0)
            useAtLeast(uses, quota.most, prices.prices.quotas[i]);
    }
}

void LoopProof::addPeople(const Prices &prices)
{
    const std::int64_t each = m_model.problem().loadWeight * prices.unit;
    std::vector<std::vector<ClauseSolver::Literal>> uses(m_model.people().size());
    for (size_t i = 0; i < m_arcs.size(); ++i)
        uses[nth(m_model.rows()[nth(m_arcs[i].row)].interviewer)].push_back(ClauseSolver::yes(m_variable[i]));
    for (size_t i = 0; each > 0 && i < uses.size(); ++i) {
        const std::int64_t price = prices.prices.people[i];
        // The n-th interview costs (n - 1) · each and earns the price; the bound counts on all that earn more.
        const auto count = static_cast<int>((price + each - 1) / each);
        std::vector<ClauseSolver::Literal> over = uses[i];
        int added = 0;
        for (std::int64_t sum = 0; added <= static_cast<int>(uses[i].size()); ++added) {
            const std::int64_t more = (count + added) * each - price;
            sum += more;
            if (sum > m_room)
                break;
            const int variable = more > 0 ? addCost(more) : m_solver.addVariable();
            over.push_back(ClauseSolver::no(variable));
        }
        m_solver.addLimit(over, count + added);
        std::vector<ClauseSolver::Literal> under;
        for (const ClauseSolver::Literal use : uses[i])
            under.push_back(use ^ 1);
        std::int64_t sum = 0;
        for (int n = count; n > 0; --n) {
            const std::int64_t lost = price - (n - 1) * each;
            sum += lost;
            if (sum > m_room)
                break;
            const int variable = lost > 0 ? addCost(lost) : m_solver.addVariable();
            under.push_back(ClauseSolver::no(variable));
        }
        m_solver.addLimit(under, static_cast<std::int64_t>(under.size()) - count);
    }
}

ClauseSolver::Answer LoopProof::solve(std::int64_t deadEnds)
{
    const ClauseSolver::Answer answer = m_solver.solve(deadEnds, m_model.stop());
    if (answer != ClauseSolver::Answer::Found)
        return answer;
    m_plan.loops.assign(m_model.candidates().size(), Loop());
    for (size_t i = 0; i < m_arcs.size(); ++i) {
        if (!m_solver.value(m_variable[i]))
            continue;
        const Arc &arc = m_arcs[i];
        Loop &loop = m_plan.loops[nth(arc.candidate)];
        loop.resize(m_model.stages().size());
        loop[nth(arc.stage)] = { m_model.rows()[nth(arc.row)].interviewer, arc.step };
    }
    return answer;
}

} // namespace shortlist
