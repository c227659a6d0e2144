// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopsweep.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace shortlist {

namespace {

// Found by trying, on plans of 200 and 2,000 candidates.
constexpr double kFirstPace =
    40; ///< grid steps by which a start changes for each step of its length, in the first pass
constexpr double kSlowing = 0.9; ///< the pace of pass n is kFirstPace / n ^ kSlowing
constexpr int kWide = 60; ///< steps, either way, over which a change still counts
constexpr double kWideShare = 1.8; ///< what of it
constexpr double kAveraging = 0.1; ///< the weight of a pass in the average
constexpr double kFirstAveraging = 4; ///< the weight of pass n is at least this / n
constexpr int kAverages = 20; ///< in a pass
constexpr size_t kAskEvery = 16; ///< buyers or sellers, whether to stop
constexpr double kFineness = 256; ///< rates are multiples of 1 / this

} // namespace

LoopSweep::LoopSweep(const LoopModel &model, std::uint64_t seed)
    : m_model(model)
    , m_finder(model)
    , m_random(seed)
    , m_order(model.candidates().size() + model.people().size())
    , m_poolPrices(model.pools().size(), std::vector<float>(nth(model.steps()) + 1, LoopModel::kNever))
    , m_reach(model.candidates().size(), 64.0F)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    addKinds();
    addOffers();
    m_average = m_now;
    for (size_t kind = 0; kind < m_now.size(); ++kind)
        refresh(static_cast<int>(kind), 0, model.steps());
}

void LoopSweep::addKinds()
{
    std::vector<std::pair<int, std::vector<int>>> kinds;
    for (const LoopModel::Row &row : m_model.rows()) {
        std::pair<int, std::vector<int>> kind(row.stage, m_model.problem().interviewers[nth(row.interviewer)].families);
        std::sort(kind.second.begin(), kind.second.end());
        const auto known = std::find(kinds.begin(), kinds.end(), kind);
        m_kindOf.push_back(static_cast<int>(known - kinds.begin()));
        if (known == kinds.end()) {
            m_stageOf.push_back(kind.first);
            kinds.push_back(std::move(kind));
        }
    }
    m_poolsOf.resize(kinds.size());
    m_now.assign(kinds.size(), std::vector<float>(nth(m_model.steps()) + 1, LoopModel::kNever));
    for (size_t pool = 0; pool < m_model.pools().size(); ++pool) {
        std::vector<int> offering;
        for (const int row : m_model.pools()[pool]) {
            const int kind = m_kindOf[nth(row)];
            if (std::find(offering.begin(), offering.end(), kind) != offering.end())
                continue;
            offering.push_back(kind);
            m_poolsOf[nth(kind)].push_back(static_cast<int>(pool));
        }
        m_kindsOf.push_back(std::move(offering));
    }
}

void LoopSweep::addOffers()
{
    std::vector<double> wanting(m_now.size(), 0);
    for (const LoopModel::Candidate &candidate : m_model.candidates()) {
        for (const int pool : candidate.pools) {
            for (const int kind : m_kindsOf[nth(pool)])
                wanting[nth(kind)] += 1 / double(m_kindsOf[nth(pool)].size());
        }
    }
    m_offers.resize(m_model.windows().size());
    for (size_t i = 0; i < m_kindOf.size(); ++i) {
        const LoopModel::Row &row = m_model.rows()[i];
        const int kind = m_kindOf[i];
        // What the average load costs is a fair first price.
        const auto people = std::count(m_kindOf.begin(), m_kindOf.end(), kind);
        const double price = double(m_model.problem().loadWeight) * wanting[nth(kind)] / double(people);
        for (const LoopModel::Start &start : row.starts) {
            m_now[nth(kind)][nth(start.step)] = static_cast<float>(price);
            m_offers[nth(start.window)].push_back({ start.step, kind, m_model.stages()[nth(row.stage)].length });
        }
    }
    for (std::vector<Offer> &offers : m_offers)
        std::stable_sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.step < b.step; });
}

void LoopSweep::refresh(int kind, int from, int to)
{
    for (const int pool : m_poolsOf[nth(kind)]) {
        std::vector<float> &cheapest = m_poolPrices[nth(pool)];
        std::fill(cheapest.begin() + from, cheapest.begin() + to + 1, LoopModel::kNever);
        for (const int offering : m_kindsOf[nth(pool)]) {
            const float *price = m_now[nth(offering)].data();
            for (int step = from; step <= to; ++step)
                cheapest[nth(step)] = std::min(cheapest[nth(step)], price[step]);
        }
    }
}

void LoopSweep::change(int kind, int step, double by)
{
    float *price = m_now[nth(kind)].data();
    const int length = m_model.stages()[nth(m_stageOf[nth(kind)])].length;
    const auto spread = [&](int reach, double share) {
        const auto each = static_cast<float>(by * share);
        const int to = std::min(m_model.steps(), step + reach - 1);
        for (int i = std::max(0, step - reach + 1); i <= to; ++i)
            price[i] += each * static_cast<float>(reach - std::abs(i - step));
    };
    // Wedges, since with these the changes of many still point uphill.
    spread(kWide, kWideShare / kWide);
    spread(length, 1);
    const int reach = std::max(kWide, length);
    const int from = std::max(0, step - reach + 1);
    const int to = std::min(m_model.steps(), step + reach - 1);
    for (int i = from; i <= to; ++i)
        price[i] = std::max(0.0F, price[i]);
    refresh(kind, from, to);
}

void LoopSweep::buy(int candidate)
{
    const LoopModel::Candidate &one = m_model.candidates()[nth(candidate)];
    const auto penalty = static_cast<float>(m_model.problem().unplacedPenalty);
    std::vector<const float *> offers;
    for (const int pool : one.pools)
        offers.push_back(m_poolPrices[nth(pool)].data());
    // Prices change from one pass to the next, so the last cost is a guess only: looked further where it was too low.
    float latest = std::min(penalty, m_reach[nth(candidate)] * 1.3F + 40);
    float cost = m_finder.find(one, offers, 1.0F, static_cast<int>(latest));
    while (cost > latest && latest < penalty) {
        latest = std::min(penalty, latest * 2);
        cost = m_finder.find(one, offers, 1.0F, static_cast<int>(latest));
    }
    m_reach[nth(candidate)] = std::min(cost, penalty);
    if (cost >= penalty)
        return;
    const std::vector<int> starts = m_finder.starts();
    for (size_t stage = 0; stage < starts.size(); ++stage) {
        const std::vector<int> &kinds = m_kindsOf[nth(one.pools[stage])];
        const auto step = nth(starts[stage]);
        const auto kind = std::min_element(
            kinds.begin(), kinds.end(), [&](int a, int b) { return m_now[nth(a)][step] < m_now[nth(b)][step]; });
        change(*kind, starts[stage], m_pace);
    }
}

int LoopSweep::plan(int window, int most, const Prices &prices)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const std::vector<Offer> &offers = m_offers[nth(window)];
    const int cells = span.to - span.from;
    most = std::min(most, static_cast<int>(offers.size()));
    if (m_earned.size() <= nth(most))
        m_earned.resize(nth(most) + 1);
    m_earned[0].assign(nth(cells) + 1, 0.0F);
    for (int count = 1; count <= most; ++count) {
        std::vector<float> &earned = m_earned[nth(count)];
        const std::vector<float> &fewer = m_earned[nth(count) - 1];
        earned.assign(nth(cells) + 1, 0.0F);
        auto offer = offers.rbegin();
        for (int cell = cells - 1; cell >= 0; --cell) {
            float best = earned[nth(cell) + 1];
            for (; offer != offers.rend() && offer->step - span.from == cell; ++offer) {
                const int end = std::min(cells, cell + offer->length);
                best = std::max(best, prices[nth(offer->kind)][nth(offer->step)] + fewer[nth(end)]);
            }
            earned[nth(cell)] = best;
        }
        if (earned[0] <= fewer[0])
            return count - 1;
    }
    return most;
}

size_t LoopSweep::weigh(const LoopModel::Person &person, const Prices &prices)
{
    m_earnings.clear();
    for (int window = person.firstWindow; window < person.endWindow; ++window) {
        const int most = plan(window, person.dailyCap, prices);
        for (size_t count = 1; count <= nth(most); ++count)
            m_earnings.push_back({ m_earned[count][0] - m_earned[count - 1][0], window });
    }
    std::stable_sort(
        m_earnings.begin(), m_earnings.end(), [](const Earning &a, const Earning &b) { return a.price > b.price; });
    const double load = m_model.problem().loadWeight;
    size_t sold = 0;
    while (sold < m_earnings.size() && m_earnings[sold].price > load * double(sold))
        ++sold;
    return sold;
}

void LoopSweep::sell(int number)
{
    const LoopModel::Person &person = m_model.people()[nth(number)];
    const size_t sold = weigh(person, m_now);
    std::vector<int> counts(nth(person.endWindow - person.firstWindow), 0);
    for (size_t i = 0; i < sold; ++i)
        ++counts[nth(m_earnings[i].window - person.firstWindow)];
    for (int window = person.firstWindow; window < person.endWindow; ++window) {
        if (counts[nth(window - person.firstWindow)] > 0)
            sellWindow(window, counts[nth(window - person.firstWindow)]);
    }
}

void LoopSweep::sellWindow(int window, int count)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const std::vector<Offer> &offers = m_offers[nth(window)];
    const int cells = span.to - span.from;
    size_t left = nth(plan(window, count, m_now));
    int cell = 0;
    std::vector<const Offer *> chosen;
    for (auto offer = offers.begin(); left > 0 && cell < cells;) {
        if (m_earned[left][nth(cell)] <= m_earned[left][nth(cell) + 1]) {
            ++cell;
            continue;
        }
        const Offer *best = nullptr;
        float most = 0;
        for (; offer != offers.end() && offer->step - span.from <= cell; ++offer) {
            const int end = std::min(cells, cell + offer->length);
            const float here = m_now[nth(offer->kind)][nth(offer->step)] + m_earned[left - 1][nth(end)];
            if (offer->step - span.from == cell && (!best || here > most)) {
                best = &*offer;
                most = here;
            }
        }
        if (!best)
            break;
        chosen.push_back(best);
        cell += best->length;
        --left;
    }
    for (const Offer *offer : chosen)
        change(offer->kind, offer->step, -m_pace);
}

void LoopSweep::average(double part)
{
    const auto share = static_cast<float>(std::min(1.0, part * std::max(kAveraging, kFirstAveraging / m_passes)));
    for (size_t kind = 0; kind < m_now.size(); ++kind) {
        for (size_t step = 0; step < m_now[kind].size(); ++step) {
            if (m_now[kind][step] < LoopModel::kNever)
                m_average[kind][step] += share * (m_now[kind][step] - m_average[kind][step]);
        }
    }
}

void LoopSweep::pass()
{
    ++m_passes;
    m_pace = kFirstPace / std::pow(m_passes, kSlowing);
    std::shuffle(m_order.begin(), m_order.end(), m_random);
    const int candidates = static_cast<int>(m_model.candidates().size());
    const size_t count = m_order.size();
    const size_t block = std::max<size_t>(1, count / kAverages);
    for (size_t from = 0; from < count; from += block) {
        const size_t to = std::min(count, from + block);
        for (size_t i = from; i < to; ++i) {
            if (i % kAskEvery == 0 && m_model.isStopped())
                return;
            if (m_order[i] < candidates)
                buy(m_order[i]);
            else
                sell(m_order[i] - candidates);
        }
        average(double(to - from) / double(count));
    }
}

double LoopSweep::personRate(size_t sold) const
{
    // Between what the last interview earned and what the next one would, after what the load costs.
    const double load = m_model.problem().loadWeight;
    if (sold == 0 || load <= 0)
        return 0;
    const double next = sold < m_earnings.size() ? double(m_earnings[sold].price) : 0;
    const double least = std::max(load * double(sold - 1), next);
    const double most = std::min(load * double(sold), double(m_earnings[sold - 1].price));
    return least <= most ? (least + most) / 2 : least;
}

double LoopSweep::windowRate(int window, int cap, double personRate, const Prices &prices)
{
    // Where the limit is reached: between the last interview and the one that it forbids.
    const int count = plan(window, cap + 1, prices);
    if (count < cap || (cap == 0 && count == 0))
        return 0;
    const size_t last = nth(cap);
    const double next = count > cap ? double(m_earned[last + 1][0] - m_earned[last][0]) : 0;
    const double least = std::max(0.0, next - personRate);
    if (cap == 0)
        return least;
    return (least + std::max(0.0, double(m_earned[last][0] - m_earned[last - 1][0]) - personRate)) / 2;
}

void LoopSweep::rateCells(int window, double each, const Prices &prices)
{
    const LoopModel::Window &span = m_model.windows()[nth(window)];
    const std::vector<Offer> &offers = m_offers[nth(window)];
    const int cells = span.to - span.from;
    std::vector<double> earned(nth(cells) + 1, 0);
    auto offer = offers.rbegin();
    for (int cell = cells - 1; cell >= 0; --cell) {
        double best = earned[nth(cell) + 1];
        for (; offer != offers.rend() && offer->step - span.from == cell; ++offer) {
            const int end = std::min(cells, cell + offer->length);
            best = std::max(best, double(prices[nth(offer->kind)][nth(offer->step)]) - each + earned[nth(end)]);
        }
        earned[nth(cell)] = best;
        m_rates.cells[nth(span.firstCell + cell)] = best - earned[nth(cell) + 1];
    }
}

const LoopRates &LoopSweep::rates()
{
    m_rates.cells.assign(nth(m_model.cells()), 0);
    m_rates.windows.assign(m_model.windows().size(), 0);
    m_rates.people.assign(m_model.people().size(), 0);
    Prices prices = m_average;
    for (std::vector<float> &kind : prices) {
        for (float &price : kind)
            price = price < LoopModel::kNever ? static_cast<float>(std::round(price * kFineness) / kFineness) : price;
    }
    for (size_t i = 0; i < m_model.people().size(); ++i) {
        const LoopModel::Person &person = m_model.people()[i];
        const double rate = personRate(weigh(person, prices));
        m_rates.people[i] = rate;
        for (int window = person.firstWindow; window < person.endWindow; ++window) {
            m_rates.windows[nth(window)] = windowRate(window, person.dailyCap, rate, prices);
            rateCells(window, rate + m_rates.windows[nth(window)], prices);
        }
    }
    return m_rates;
}

} // namespace shortlist
