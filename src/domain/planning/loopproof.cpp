// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopproof.h"

#include <algorithm>
#include <map>

namespace shortlist {
namespace {

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
    addAlike(ways);
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
    addOrder(kept, ways.onward, none);
}

ClauseSolver::Literal LoopProof::Times::by(std::int64_t step) const
{
    const auto later = std::upper_bound(steps.begin(), steps.end(), step);
    return later == steps.begin() ? kFalse : begun[static_cast<size_t>(later - steps.begin()) - 1];
}

void LoopProof::addClause(std::vector<ClauseSolver::Literal> literals)
{
    if (std::find(literals.begin(), literals.end(), Times::kTrue) != literals.end())
        return;
    literals.erase(std::remove(literals.begin(), literals.end(), Times::kFalse), literals.end());
    m_solver.addClause(std::move(literals));
}

LoopProof::Times LoopProof::addTimes(std::vector<size_t> places, const std::vector<ClauseSolver::Literal> &none)
{
    std::stable_sort(
        places.begin(), places.end(), [this](size_t a, size_t b) { return m_arcs[a].step < m_arcs[b].step; });
    Times times;
    for (const size_t place : places) {
        if (times.steps.empty() || times.steps.back() != m_arcs[place].step)
            times.steps.push_back(m_arcs[place].step);
    }
    ClauseSolver::Literal before = Times::kFalse;
    for (size_t i = 0, next = 0; i < times.steps.size(); ++i) {
        const bool last = i + 1 == times.steps.size();
        ClauseSolver::Literal begun = Times::kTrue;
        if (!last)
            begun = ClauseSolver::yes(m_solver.addVariable());
        else if (!none.empty())
            begun = none.front() ^ 1;
        std::vector<ClauseSolver::Literal> now{ Times::opposite(begun), before };
        for (; next < places.size() && m_arcs[places[next]].step == times.steps[i]; ++next) {
            const ClauseSolver::Literal arc = ClauseSolver::yes(m_variable[places[next]]);
            now.push_back(arc);
            addClause({ arc ^ 1, begun });
            addClause({ arc ^ 1, Times::opposite(before) });
        }
        addClause(std::move(now));
        addClause({ Times::opposite(before), begun });
        times.begun.push_back(begun);
        before = begun;
    }
    return times;
}

void LoopProof::addOrder(const std::vector<std::vector<size_t>> &stages,
    const std::vector<std::vector<std::int64_t>> &onward, const std::vector<ClauseSolver::Literal> &none)
{
    std::vector<Times> &times = m_times.emplace_back();
    times.reserve(stages.size());
    for (const std::vector<size_t> &places : stages)
        times.push_back(addTimes(places, none));
    for (size_t stage = 1; stage < stages.size(); ++stage) {
        const Times &first = times[stage - 1];
        const Times &second = times[stage];
        if (first.steps.empty() || second.steps.empty())
            continue;
        const int reach = m_model.stages()[stage - 1].reach;
        for (const int step : first.steps)
            addClause({ first.by(step - 1), Times::opposite(second.by(step + reach - 1)) });
        addWait(stages, stage, first, second, onward[stage]);
    }
}

void LoopProof::addAlike(const std::vector<Ways> &ways)
{
    std::vector<std::vector<int>> starts(ways.size());
    for (const Arc &arc : m_arcs)
        starts[nth(arc.candidate)].insert(starts[nth(arc.candidate)].end(), { arc.row, arc.start });
    // Who goes without matters where one has waited for longer.
    for (size_t i = 0; i < ways.size(); ++i) {
        const bool mayGoWithout = ways[i].without - ways[i].cheapest <= m_room;
        starts[i].push_back(mayGoWithout ? m_model.candidates()[i].release : -1);
    }
    std::map<std::vector<int>, size_t> known; // the last of those who have the same
    for (size_t i = 0; i < ways.size(); ++i) {
        const auto [place, isNew] = known.emplace(starts[i], i);
        if (isNew)
            continue;
        for (size_t stage = 0; stage < m_times[i].size(); ++stage) {
            const Times &first = m_times[place->second][stage];
            const Times &second = m_times[i][stage];
            for (size_t k = 0; k < first.begun.size(); ++k)
                addClause({ Times::opposite(second.begun[k]), first.begun[k] });
        }
        place->second = i;
    }
}

void LoopProof::addWait(const std::vector<std::vector<size_t>> &stages, size_t stage, const Times &first,
    const Times &second, const std::vector<std::int64_t> &onward)
{
    const int reach = m_model.stages()[stage - 1].reach;
    // Whoever is ready before a step and begins no earlier than it pays for what the way on becomes dearer there.
    ClauseSolver::Literal ready = Times::kFalse;
    ClauseSolver::Literal begun = Times::kFalse;
    std::int64_t cost = 0;
    const auto add = [&] {
        if (cost <= 0)
            return;
        std::vector<ClauseSolver::Literal> clause{ Times::opposite(ready), begun };
        if (cost <= m_room)
            clause.push_back(ClauseSolver::yes(addCost(cost)));
        addClause(std::move(clause));
    };
    for (int step = first.steps.front() + reach + 1; step <= second.steps.back(); ++step) {
        const ClauseSolver::Literal nowReady = first.by(step - 1 - reach);
        const ClauseSolver::Literal nowBegun = second.by(step - 1);
        if (nowReady != ready || nowBegun != begun) {
            add();
            cost = 0;
        }
        ready = nowReady;
        begun = nowBegun;
        cost += onward[nth(step)] - onward[nth(step) - 1];
    }
    add();
    // How long one can wait at most.
    for (const size_t place : stages[stage - 1]) {
        const int from = m_arcs[place].step + reach;
        int latest = from;
        while (
            latest < second.steps.back() && onward[nth(latest) + 1] - onward[nth(from)] <= m_room - m_arcs[place].extra)
            ++latest;
        addClause({ ClauseSolver::no(m_variable[place]), second.by(latest) });
    }
    for (const size_t place : stages[stage]) {
        const int to = m_arcs[place].step;
        int earliest = to;
        while (earliest > 0 && onward[nth(to)] - onward[nth(earliest) - 1] <= m_room - m_arcs[place].extra)
            --earliest;
        addClause({ ClauseSolver::no(m_variable[place]), Times::opposite(first.by(earliest - reach - 1)) });
    }
    for (const int step : first.steps) {
        int latest = step + reach;
        while (latest < second.steps.back() && onward[nth(latest) + 1] - onward[nth(step + reach)] <= m_room)
            ++latest;
        addClause({ Times::opposite(first.by(step)), second.by(latest) });
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
