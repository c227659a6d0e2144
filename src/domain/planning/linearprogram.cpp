// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/linearprogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shortlist {
namespace {

constexpr double kTiny = 1e-9;
constexpr double kWorthEntering = 1e-7; ///< a column that saves less is not worth entering
constexpr double kPivot = 1e-7; ///< what can be divided by
constexpr double kNothing = 1e-13;
constexpr double kBelow = 1e-7; ///< what an amount may be below 0
constexpr int kInverseEvery = 300; ///< exchanges
constexpr int kNobody = std::numeric_limits<int>::max();
constexpr size_t kListed = 60; ///< candidates at a time
constexpr size_t kRoomForRows = 32;

} // namespace

int LinearProgram::addRow(double most, double overPrice, const std::vector<Entry> &entries)
{
    const int row = rows();
    m_most.push_back(most);
    m_overPrice.push_back(overPrice);
    double used = 0;
    for (const Entry &entry : entries) {
        m_columns[at(entry.at)].entries.push_back({ row, entry.value });
        used += entry.value * amount(entry.at);
    }
    m_uses.push_back(entries);
    m_leftPlace.push_back(-1);
    m_overPlace.push_back(-1);
    m_basis.push_back(0);
    // A row among columns may be broken at first: solve() begins with mending it.
    const bool isOver = entries.empty() && most < 0;
    setPlace(isOver ? overOf(row) : leftOf(row), row);
    m_amounts.push_back(isOver ? -most : most - used);
    m_duals.push_back(0);
    m_stale = m_stale || isOver;
    return row;
}

int LinearProgram::addColumn(double cost, std::vector<Entry> entries)
{
    for (const Entry &entry : entries)
        m_uses[at(entry.at)].push_back({ columns(), entry.value });
    m_columns.push_back({ cost, std::move(entries), -1, false });
    return columns() - 1;
}

double LinearProgram::costOf(int member) const
{
    if (member >= 0)
        return m_columns[at(member)].cost;
    const int row = (-1 - member) / 2;
    return member == leftOf(row) ? 0 : m_overPrice[at(row)];
}

void LinearProgram::setPlace(int member, int place)
{
    const int row = (-1 - member) / 2;
    int &known = member >= 0           ? m_columns[at(member)].place
               : member == leftOf(row) ? m_leftPlace[at(row)]
                                       : m_overPlace[at(row)];
    known = place;
    if (place >= 0)
        m_basis[at(place)] = member;
}

double LinearProgram::amount(int column) const
{
    const int place = m_columns[at(column)].place;
    return place < 0 ? 0 : m_amounts[at(place)];
}

double LinearProgram::cost() const
{
    double cost = 0;
    for (size_t place = 0; place < m_basis.size(); ++place)
        cost += costOf(m_basis[place]) * m_amounts[place];
    return cost;
}

double LinearProgram::reducedCostOf(int member) const
{
    if (member >= 0)
        return reducedCost(member);
    const int row = (-1 - member) / 2;
    return member == leftOf(row) ? -m_duals[at(row)] : m_overPrice[at(row)] + m_duals[at(row)];
}

double LinearProgram::reducedCost(int column) const
{
    double cost = m_columns[at(column)].cost;
    const double *duals = m_duals.data();
    for (const Entry &entry : m_columns[at(column)].entries)
        cost -= entry.value * duals[entry.at];
    return cost;
}

void LinearProgram::image(int member, std::vector<double> &out) const
{
    const size_t size = m_most.size();
    out.assign(size, 0);
    const auto add = [&](int row, double value) {
        const double *column = inverseOf(at(row));
        double *sums = out.data();
        for (size_t i = 0; i < size; ++i)
            sums[i] += value * column[i];
    };
    if (member >= 0) {
        for (const Entry &entry : m_columns[at(member)].entries)
            add(entry.at, entry.value);
        return;
    }
    const int row = (-1 - member) / 2;
    add(row, member == leftOf(row) ? 1 : -1);
}

void LinearProgram::readRow(int place)
{
    m_row.resize(m_most.size());
    for (size_t column = 0; column < m_row.size(); ++column)
        m_row[column] = inverseOf(column)[place];
}

void LinearProgram::exchangeInverse(int place)
{
    const size_t size = m_most.size();
    const double pivot = m_image[at(place)];
    m_sparse.clear();
    m_dense.assign(size, 0);
    for (size_t i = 0; i < size; ++i) {
        if (std::abs(m_image[i]) > kNothing && i != at(place)) {
            m_sparse.push_back({ i, m_image[i] });
            m_dense[i] = m_image[i];
        }
    }
    // Where many are changed, all are sooner done than some.
    const bool isDense = m_sparse.size() * 3 > size;
    const double *image = m_dense.data();
    for (size_t column = 0; column < size; ++column) {
        if (m_row[column] == 0)
            continue;
        double *values = inverseOf(column);
        const double share = m_row[column] / pivot;
        if (isDense) {
            for (size_t i = 0; i < size; ++i)
                values[i] -= share * image[i];
        } else {
            for (const auto &[other, value] : m_sparse)
                values[other] -= share * value;
        }
        values[place] = share;
    }
}

void LinearProgram::extendInverse()
{
    const size_t size = m_most.size();
    const size_t before = m_inverted;
    if (size > m_stride) {
        const size_t stride = size + kRoomForRows;
        std::vector<double> inverse(stride * stride, 0);
        for (size_t column = 0; column < before; ++column)
            std::copy_n(inverseOf(column), before, inverse.data() + column * stride);
        m_inverse = std::move(inverse);
        m_stride = stride;
    }
    for (size_t column = 0; column < size; ++column)
        std::fill_n(inverseOf(column) + (column < before ? before : 0), column < before ? size - before : size, 0.0);
    // What a new row has left is by itself; what others use of it is taken from there.
    for (size_t row = before; row < size; ++row) {
        for (const Entry &use : m_uses[row]) {
            const int place = m_columns[at(use.at)].place;
            if (place < 0)
                continue;
            for (size_t column = 0; column < before; ++column)
                inverseOf(column)[row] -= use.value * inverseOf(column)[place];
        }
        inverseOf(row)[row] = 1;
    }
    m_inverted = size;
}

void LinearProgram::prepare()
{
    if (m_stale)
        makeInverse();
    else if (m_inverted < m_most.size())
        extendInverse();
}

void LinearProgram::makeInverse()
{
    const size_t size = m_most.size();
    std::vector<int> entering;
    m_stride = std::max(m_stride, size + kRoomForRows);
    m_inverse.resize(m_stride * m_stride);
    m_inverted = size;
    for (int row = 0; row < rows(); ++row) {
        m_leftPlace[at(row)] = -1;
        std::fill_n(inverseOf(at(row)), size, 0.0);
        inverseOf(at(row))[row] = 1;
    }
    std::vector<bool> open(size, true); // rows that only have what is left of them
    for (const int member : m_basis) {
        if (member >= 0 || member == overOf((-1 - member) / 2))
            entering.push_back(member);
        else
            open[at((-1 - member) / 2)] = false;
    }
    std::vector<int> basis(size);
    for (int row = 0; row < rows(); ++row)
        basis[at(row)] = leftOf(row);
    const auto length = [this](int member) { return member >= 0 ? m_columns[at(member)].entries.size() : 0; };
    std::stable_sort(entering.begin(), entering.end(), [&](int a, int b) { return length(a) < length(b); });
    for (const int member : entering) {
        setPlace(member, -1);
        image(member, m_image);
        int best = -1;
        for (int row = 0; row < rows(); ++row) {
            if (open[at(row)] && (best < 0 || std::abs(m_image[at(row)]) > std::abs(m_image[at(best)])))
                best = row;
        }
        // What does not fit in any more, after rounding, stays out.
        if (best < 0 || std::abs(m_image[at(best)]) < kPivot)
            continue;
        readRow(best);
        exchangeInverse(best);
        open[at(best)] = false;
        basis[at(best)] = member;
    }
    for (int place = 0; place < rows(); ++place)
        setPlace(basis[at(place)], place);
    makeAmounts();
    m_stale = false;
    m_sinceInverse = 0;
}

void LinearProgram::makeAmounts()
{
    const size_t size = m_most.size();
    std::fill(m_amounts.begin(), m_amounts.end(), 0);
    std::vector<double> costs(size);
    for (size_t i = 0; i < size; ++i)
        costs[i] = costOf(m_basis[i]);
    for (size_t row = 0; row < size; ++row) {
        const double *values = inverseOf(row);
        double *amounts = m_amounts.data();
        double dual = 0;
        for (size_t i = 0; i < size; ++i) {
            amounts[i] += values[i] * m_most[row];
            dual += costs[i] * values[i];
        }
        m_duals[row] = dual;
    }
}

int LinearProgram::blocking() const
{
    // The place whose amount is used up first; of those that are nearly the first, the one best to divide by.
    const auto shares = [this](size_t i) { return std::max(0.0, m_amounts[i]); };
    double least = HUGE_VAL;
    for (size_t i = 0; i < m_image.size(); ++i) {
        if (m_image[i] > kPivot)
            least = std::min(least, (shares(i) + kTiny) / m_image[i]);
        else if (m_image[i] < -kPivot && isForbidden(i))
            least = std::min(least, kTiny / -m_image[i]);
    }
    int best = -1;
    for (size_t i = 0; i < m_image.size(); ++i) {
        const double size = std::abs(m_image[i]);
        const bool rises = m_image[i] < 0;
        if (size <= kPivot || (rises && !isForbidden(i)) || (!rises && shares(i) / size > least))
            continue;
        if (best < 0 || size > std::abs(m_image[at(best)]))
            best = static_cast<int>(i);
    }
    return best;
}

void LinearProgram::exchange(int member, int place)
{
    const size_t size = m_most.size();
    const double pivot = m_image[at(place)];
    const double entering = m_amounts[at(place)] / pivot;
    const double saved = reducedCostOf(member) / pivot;
    for (size_t row = 0; row < size; ++row)
        m_duals[row] += saved * m_row[row];
    exchangeInverse(place);
    for (size_t i = 0; i < size; ++i)
        m_amounts[i] -= entering * m_image[i];
    m_amounts[at(place)] = entering;
    setPlace(m_basis[at(place)], -1);
    setPlace(member, place);
    ++m_exchanges;
    if (++m_sinceInverse >= kInverseEvery)
        makeInverse();
}

bool LinearProgram::exchange(int member)
{
    image(member, m_image);
    const int place = blocking();
    if (place < 0)
        return false;
    m_amounts[at(place)] = m_image[at(place)] > 0 ? std::max(0.0, m_amounts[at(place)]) : 0;
    readRow(place);
    exchange(member, place);
    return true;
}

int LinearProgram::worst() const
{
    int worst = -1;
    double most = kBelow;
    for (size_t i = 0; i < m_amounts.size(); ++i) {
        const double broken = isForbidden(i) ? std::abs(m_amounts[i]) : -m_amounts[i];
        if (broken <= most)
            continue;
        most = broken;
        worst = static_cast<int>(i);
    }
    return worst;
}

void LinearProgram::shareOut(int place)
{
    // Row by row: most of the inverse's row is nothing.
    const double way = m_amounts[at(place)] < 0 ? -1 : 1;
    readRow(place);
    m_shares.assign(m_columns.size(), 0);
    double *shares = m_shares.data();
    for (size_t i = 0; i < m_row.size(); ++i) {
        const double value = way * m_row[i];
        if (std::abs(value) < kNothing)
            continue;
        for (const Entry &use : m_uses[i])
            shares[use.at] += use.value * value;
    }
}

void LinearProgram::look(int member, double cost, double share, double &least)
{
    m_ways.push_back({ std::max(0.0, cost), share, member });
    least = std::min(least, (m_ways.back().cost + kTiny) / share);
}

int LinearProgram::relieving(int place)
{
    // Whose price is reached first when this place's amount is brought to nothing.
    shareOut(place);
    const double way = m_amounts[at(place)] < 0 ? -1 : 1;
    m_ways.clear();
    double least = HUGE_VAL;
    for (int i = 0; i < rows(); ++i) {
        const double share = way * m_row[at(i)];
        if (share > kPivot && m_leftPlace[at(i)] < 0)
            look(leftOf(i), reducedCostOf(leftOf(i)), share, least);
        if (share < -kPivot && m_overPlace[at(i)] < 0)
            look(overOf(i), reducedCostOf(overOf(i)), -share, least);
    }
    for (int i = 0; i < columns(); ++i) {
        const double share = m_shares[at(i)];
        if (share > kPivot && !m_columns[at(i)].forbidden && m_columns[at(i)].place < 0)
            look(i, m_reduced[at(i)], share, least);
    }
    int best = kNobody;
    double largest = 0;
    for (const Way &one : m_ways) {
        if (one.cost / one.share > least || one.share <= largest)
            continue;
        largest = one.share;
        best = one.member;
    }
    return best;
}

bool LinearProgram::mend(int &exchanges)
{
    const auto reduce = [this] {
        for (int i = 0; i < columns(); ++i)
            m_reduced[at(i)] = reducedCost(i);
    };
    int place = worst();
    if (place < 0)
        return true;
    m_reduced.resize(m_columns.size());
    reduce();
    for (; place >= 0; place = worst()) {
        const int member = relieving(place);
        if (exchanges-- <= 0 || member == kNobody)
            return false;
        image(member, m_image);
        const double way = m_amounts[at(place)] < 0 ? -1 : 1;
        const double ratio = reducedCostOf(member) / (way * m_image[at(place)]);
        for (size_t i = 0; i < m_shares.size(); ++i)
            m_reduced[i] -= ratio * m_shares[i];
        exchange(member, place);
        if (m_sinceInverse == 0)
            reduce();
    }
    return true;
}

void LinearProgram::enter(int column)
{
    prepare();
    if (m_columns[at(column)].place < 0)
        exchange(column);
}

void LinearProgram::listCandidates()
{
    std::vector<std::pair<double, int>> worth;
    const auto look = [&](int member, int place) {
        const double cost = place < 0 ? reducedCostOf(member) : 0;
        if (cost < -kWorthEntering)
            worth.push_back({ cost, member });
    };
    for (int row = 0; row < rows(); ++row) {
        look(leftOf(row), m_leftPlace[at(row)]);
        look(overOf(row), m_overPlace[at(row)]);
    }
    for (int column = 0; column < columns(); ++column) {
        if (!m_columns[at(column)].forbidden)
            look(column, m_columns[at(column)].place);
    }
    const size_t kept = std::min(kListed, worth.size());
    std::partial_sort(worth.begin(), worth.begin() + static_cast<std::ptrdiff_t>(kept), worth.end());
    m_candidates.clear();
    for (size_t i = 0; i < kept; ++i)
        m_candidates.push_back(worth[i].second);
}

int LinearProgram::bestCandidate()
{
    size_t best = m_candidates.size();
    double least = -kWorthEntering;
    size_t kept = 0;
    for (const int member : m_candidates) {
        const double cost = reducedCostOf(member);
        if (cost >= -kWorthEntering)
            continue;
        if (cost < least) {
            least = cost;
            best = kept;
        }
        m_candidates[kept++] = member;
    }
    m_candidates.resize(kept);
    if (best >= kept)
        return kNobody;
    const int member = m_candidates[best];
    m_candidates.erase(m_candidates.begin() + static_cast<std::ptrdiff_t>(best));
    return member;
}

bool LinearProgram::solve(int exchanges)
{
    prepare();
    if (!mend(exchanges))
        return false;
    for (;;) {
        listCandidates();
        if (m_candidates.empty())
            return true;
        for (int member = bestCandidate(); member != kNobody; member = bestCandidate()) {
            if (exchanges-- <= 0 || !exchange(member))
                return false;
        }
    }
}

} // namespace shortlist
