// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopmix.h"

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

constexpr double kPriced = 0.05; ///< grid steps: from such a price on, a rule counts from the beginning
constexpr double kJitter = 1e-6; ///< of what a rule allows, so that no two rules bind at once
constexpr double kOverPrice = 200; ///< grid steps, and twice what is between the bound and the plan
constexpr double kOverdrawn = 1e-4;
constexpr long kBetweenStops = 128; ///< exchanges
constexpr double kNamed = 64; ///< loops of each candidate

} // namespace

LoopMix::LoopMix(
    const LoopModel &model, const LoopBound &bound, const LoopPlan &plan, const std::vector<std::vector<Loop>> &loops)
    : m_model(&model)
    , m_overPrice(model.problem().unplacedPenalty)
    , m_quotas(bound.quotas().size())
    , m_columnsOf(model.candidates().size())
{
    m_most = bound.allowed();
    m_rows.assign(m_most.size(), -1);
    for (size_t i = 0; i < model.candidates().size(); ++i)
        m_program.addRow(-1, 4.0 * model.problem().unplacedPenalty);
    addPeople(bound);
    for (size_t number = 0; number < m_rows.size(); ++number) {
        if (bound.center()[number] > kPriced && m_rows[number] < 0)
            addRow(static_cast<int>(number), m_overPrice);
    }
    for (size_t i = 0; i < plan.loops.size(); ++i) {
        const int candidate = static_cast<int>(i);
        if (bound.isLeft(candidate, plan.loops[i]))
            addLoop(bound, candidate, plan.loops[i]);
    }
    std::vector<int> load(model.people().size(), 0);
    for (const Column &column : m_columns) {
        for (const LoopInterview &interview : column.loop())
            ++load[nth(interview.interviewer)];
    }
    for (size_t i = 0; i < load.size(); ++i) {
        // What is begun from need not keep the rules: mostly() of a mix may give somebody more than there can be.
        if (const size_t most = std::min(nth(load[i]), m_loads[i].size()); most > 0)
            m_program.enter(m_loads[i][most - 1]);
    }
    for (const Column &column : m_columns)
        m_program.enter(column.column);
    for (size_t i = 0; i < model.candidates().size(); ++i)
        addLoop(bound, static_cast<int>(i), Loop());
    for (size_t i = 0; i < loops.size(); ++i) {
        for (const Loop &loop : loops[i]) {
            if (bound.isLeft(static_cast<int>(i), loop))
                addLoop(bound, static_cast<int>(i), loop);
        }
    }
}

void LoopMix::follow(const LoopBound &bound, double missing)
{
    // No dearer than the bound's prices can be, or else it would not tell which loops are missing.
    const double most = m_model->problem().unplacedPenalty;
    const double overPrice = std::min(most, kOverPrice + 2 * missing);
    for (const Column &column : m_columns) {
        if (!column.loop().empty() && !bound.isLeft(column.candidate, column.loop()))
            m_program.forbid(column.column);
    }
    for (; m_quotas < bound.quotas().size(); ++m_quotas) {
        const LoopQuota &quota = bound.quotas()[m_quotas];
        std::vector<LinearProgram::Entry> entries;
        for (const Column &column : m_columns) {
            if (quota.holds(column.loop()))
                entries.push_back({ column.column, 1 });
        }
        m_most.push_back(quota.most);
        m_rows.push_back(m_program.addRow(quota.most + jitter(), overPrice, entries));
    }
}

double LoopMix::waitOf(const Column &column) const
{
    if (column.loop().empty())
        return m_model->problem().unplacedPenalty;
    return column.loop().back().step + m_model->stages().back().tail
         - m_model->candidates()[nth(column.candidate)].release;
}

double LoopMix::jitter() { return kJitter * (1 + double(m_random() % 1000) / 1000); }

void LoopMix::addPeople(const LoopBound &bound)
{
    m_loads.resize(m_model->people().size());
    const int each = m_model->problem().loadWeight;
    const int most = static_cast<int>(m_model->candidates().size());
    for (size_t i = 0; i < m_model->people().size(); ++i) {
        const int number = bound.personNumber(static_cast<int>(i));
        if (number < 0)
            continue;
        const LoopModel::Person &person = m_model->people()[i];
        const int all = std::min(
            most * static_cast<int>(person.rows.size()), person.dailyCap * (person.endWindow - person.firstWindow));
        // The bound knows of no most of a load: no dearer than the last one there can be.
        m_rows[nth(number)] = m_program.addRow(jitter(), std::min(m_overPrice, double(each) * all));
        const int one = m_program.addRow(1, m_overPrice * 64);
        for (int n = 1; n <= all; ++n)
            m_loads[i].push_back(m_program.addColumn(
                double(each) * n * (n - 1) / 2, { { m_rows[nth(number)], -double(n) }, { one, 1 } }));
    }
}

bool LoopMix::addLoop(const LoopBound &bound, int candidate, const Loop &loop)
{
    if (isKnown(candidate, loop))
        return false;
    std::vector<LinearProgram::Entry> entries{ { candidate, -1 } };
    std::vector<int> rows;
    std::vector<int> uses = bound.numbersOf(loop);
    for (const int number : uses) {
        if (m_rows[nth(number)] >= 0)
            rows.push_back(m_rows[nth(number)]);
    }
    while (!uses.empty() && nth(uses.back()) >= m_rows.size() - m_quotas)
        uses.pop_back();
    Column column{ candidate, 0, std::make_shared<const Known>(Known{ loop, std::move(uses) }) };
    std::sort(rows.begin(), rows.end());
    for (const int row : rows) {
        if (entries.back().at == row)
            entries.back().value += 1;
        else
            entries.push_back({ row, 1 });
    }
    column.column = m_program.addColumn(waitOf(column), std::move(entries));
    m_columnsOf[nth(candidate)].push_back(static_cast<int>(m_columns.size()));
    m_columns.push_back(std::move(column));
    return true;
}

bool LoopMix::isKnown(int candidate, const Loop &loop) const
{
    const std::vector<int> &columns = m_columnsOf[nth(candidate)];
    return std::any_of(
        columns.begin(), columns.end(), [&](int column) { return m_columns[nth(column)].loop() == loop; });
}

void LoopMix::addRow(int number, double overPrice)
{
    std::vector<LinearProgram::Entry> entries;
    for (const Column &column : m_columns) {
        const auto count = std::count(column.known->uses.begin(), column.known->uses.end(), number);
        if (count > 0)
            entries.push_back({ column.column, double(count) });
    }
    m_rows[nth(number)] = m_program.addRow(m_most[nth(number)] + jitter(), overPrice, entries);
}

bool LoopMix::addBrokenRules()
{
    std::vector<double> use(m_rows.size(), 0);
    for (const Column &column : m_columns) {
        const double amount = m_program.amount(column.column);
        if (amount == 0)
            continue;
        for (const int number : column.known->uses)
            use[nth(number)] += amount;
    }
    bool any = false;
    double before = -1;
    for (size_t number = 0; number < m_rows.size(); ++number) {
        // Cells side by side that are used as much are mostly used by the same loops.
        if (m_rows[number] < 0 && use[number] > m_most[number] + kOverdrawn
            && std::abs(use[number] - before) > kOverdrawn) {
            addRow(static_cast<int>(number), m_overPrice);
            any = true;
        }
        before = use[number];
    }
    return any;
}

std::vector<double> LoopMix::prices() const
{
    std::vector<double> prices(m_rows.size(), 0);
    for (size_t number = 0; number < m_rows.size(); ++number) {
        if (m_rows[number] >= 0)
            prices[number] = std::max(0.0, m_program.price(m_rows[number]));
    }
    return prices;
}

bool LoopMix::work(LoopBound &bound, int exchanges, std::int64_t planCost)
{
    const long until = m_program.exchanges() + exchanges;
    for (bool more = true; more && m_program.exchanges() < until;) {
        // In parts, so that whoever gives up is heard soon.
        const long before = m_program.exchanges();
        const long now = std::min(until - before, kBetweenStops);
        if (m_model->isStopped())
            return false;
        if (!m_program.solve(static_cast<int>(now))) {
            if (m_program.exchanges() - before < now)
                return false; // it can do no more
            continue;
        }
        more = addBrokenRules();
        if (more)
            continue;
        bound.tryPrices(prices());
        if (bound.bound() >= planCost)
            return true;
        for (size_t i = 0; i < m_model->candidates().size(); ++i)
            more = addLoop(bound, static_cast<int>(i), bound.choices()[i]) || more;
        if (!more)
            return true;
    }
    return false;
}

std::vector<std::vector<Loop>> LoopMix::loops() const
{
    std::vector<std::vector<Loop>> loops(m_model->candidates().size());
    for (const Column &column : m_columns) {
        const auto times = static_cast<size_t>(std::lround(std::max(0.0, m_program.amount(column.column)) * kNamed));
        loops[nth(column.candidate)].insert(loops[nth(column.candidate)].end(), times, column.loop());
    }
    for (std::vector<Loop> &each : loops) {
        if (each.empty())
            each.emplace_back();
    }
    return loops;
}

std::vector<std::vector<LoopMix::Share>> LoopMix::shares() const
{
    std::vector<std::vector<Share>> shares(m_model->candidates().size());
    for (const Column &column : m_columns) {
        const double part = m_program.amount(column.column);
        if (part > kOverdrawn)
            shares[nth(column.candidate)].push_back({ column.loop(), part });
    }
    return shares;
}

LoopPlan LoopMix::mostly() const
{
    LoopPlan plan{ std::vector<Loop>(m_model->candidates().size()) };
    std::vector<double> most(plan.loops.size(), 0);
    for (const Column &column : m_columns) {
        const double share = m_program.amount(column.column);
        if (share <= most[nth(column.candidate)])
            continue;
        most[nth(column.candidate)] = share;
        plan.loops[nth(column.candidate)] = column.loop();
    }
    return plan;
}

bool LoopMix::isWhole() const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [this](const Column &column) {
        const double share = m_program.amount(column.column);
        return std::abs(share - std::round(share)) < kOverdrawn;
    });
}

std::vector<std::vector<Loop>> LoopMix::near(double room) const
{
    std::vector<std::vector<Loop>> loops(m_model->candidates().size());
    for (const Column &column : m_columns) {
        if (m_program.reducedCost(column.column) <= room)
            loops[nth(column.candidate)].push_back(column.loop());
    }
    return loops;
}

LoopMix LoopMix::essence(double room) const
{
    LoopMix kept(m_model);
    kept.m_random = m_random;
    kept.m_overPrice = m_overPrice;
    kept.m_quotas = m_quotas;
    kept.m_most = m_most;
    std::vector<int> columns(nth(m_program.columns()), 1);
    for (const Column &column : m_columns) {
        const bool isNear = column.loop().empty() || m_program.reducedCost(column.column) <= room;
        columns[nth(column.column)] = isNear || m_program.isUsed(column.column) ? 1 : 0;
    }
    // Rules of candidates, loads and quotas are never looked for again.
    std::vector<int> rows(nth(m_program.rows()), 1);
    const size_t fixed = m_rows.size() - m_quotas;
    for (size_t number = 0; number < fixed; ++number) {
        if (m_most[number] > 0 && m_rows[number] >= 0 && m_program.isLoose(m_rows[number]))
            rows[nth(m_rows[number])] = 0;
    }
    kept.m_program = m_program.essence(columns, rows);
    kept.m_rows = m_rows;
    for (int &row : kept.m_rows)
        row = row < 0 ? -1 : rows[nth(row)];
    kept.m_loads = m_loads;
    for (std::vector<int> &loads : kept.m_loads) {
        for (int &column : loads)
            column = columns[nth(column)];
    }
    kept.m_columnsOf.resize(m_columnsOf.size());
    for (const Column &column : m_columns) {
        const int number = columns[nth(column.column)];
        if (number < 0)
            continue;
        kept.m_columnsOf[nth(column.candidate)].push_back(static_cast<int>(kept.m_columns.size()));
        kept.m_columns.push_back({ column.candidate, number, column.known });
    }
    return kept;
}

void LoopMix::narrow(double room)
{
    for (const Column &column : m_columns) {
        if (!column.loop().empty() && m_program.reducedCost(column.column) > room)
            m_program.forbid(column.column);
    }
}

} // namespace shortlist
