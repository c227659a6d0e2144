// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics/intraclass.h"

#include "domain/statistics/distributions.h"

#include <cmath>
#include <limits>

namespace shortlist {

namespace {

/// The interval of a mean of k judges from that of one: Spearman and Brown's formula.
double ofMean(double single, int judges) { return judges * single / (1 + (judges - 1) * single); }

Interval byF(double f, double df1, double df2, int judges, double tail)
{
    const double lower = f / fQuantile(tail, df1, df2);
    const double upper = f * fQuantile(tail, df2, df1);
    return { (lower - 1) / (lower + judges - 1), (upper - 1) / (upper + judges - 1) };
}

Interval absolute(const MeanSquares &squares, double icc, double tail)
{
    const double n = squares.targets;
    const double k = squares.judges;
    const double fJudges = squares.betweenJudges / squares.error;
    const double spread = n * (1 + (k - 1) * icc) - k * icc;
    const double numerator = (k - 1) * (n - 1) * std::pow(k * icc * fJudges + spread, 2);
    const double denominator = (n - 1) * k * k * icc * icc * fJudges * fJudges + spread * spread;
    const double df = numerator / denominator;
    const double rest = k * squares.betweenJudges + (k * n - k - n) * squares.error;
    const double high = fQuantile(tail, n - 1, df);
    const double low = fQuantile(tail, df, n - 1);
    return { n * (squares.betweenTargets - high * squares.error) / (high * rest + n * squares.betweenTargets),
        n * (low * squares.betweenTargets - squares.error) / (rest + n * low * squares.betweenTargets) };
}

} // namespace

std::optional<MeanSquares> meanSquares(const RatingTable &table)
{
    const int judges = table.raters();
    const RatingTable full = withRatings(table, judges);
    const auto targets = full.units.size();
    if (judges < 2 || targets < 2)
        return std::nullopt;
    const double n = double(targets);
    const double k = judges;
    QList<double> byJudge(judges, 0.0);
    double total = 0;
    for (const auto &unit : full.units) {
        for (int j = 0; j < judges; ++j) {
            byJudge[j] += *unit.at(j) / n;
            total += *unit.at(j) / (n * k);
        }
    }
    MeanSquares result{ int(targets), judges, 0, 0, 0, 0 };
    for (const auto &unit : full.units) {
        double mean = 0;
        for (const auto &rating : unit)
            mean += *rating / k;
        result.betweenTargets += k * (mean - total) * (mean - total) / (n - 1);
        for (int j = 0; j < judges; ++j) {
            const double within = *unit.at(j) - mean;
            const double error = within - byJudge.at(j) + total;
            result.withinTargets += within * within / (n * (k - 1));
            result.error += error * error / ((n - 1) * (k - 1));
        }
    }
    for (const double mean : std::as_const(byJudge))
        result.betweenJudges += n * (mean - total) * (mean - total) / (k - 1);
    return result;
}

std::optional<Icc> iccOf(const MeanSquares &squares, IccForm form, double confidence)
{
    constexpr double kNothing = 1e-12; // sums of whole numbers over whole numbers: less is rounding
    const double n = squares.targets;
    const double k = squares.judges;
    const double bms = squares.betweenTargets;
    const double ems = squares.error;
    const bool oneWay = form == IccForm::OneSingle || form == IccForm::OneMean;
    const bool twoWay = form == IccForm::TwoSingle || form == IccForm::TwoMean;
    const bool mean = form == IccForm::OneMean || form == IccForm::TwoMean || form == IccForm::ThreeMean;
    const double noise = oneWay ? squares.withinTargets : ems;
    const double severity = twoWay ? k * (squares.betweenJudges - ems) / n : 0.0;
    const double denominator = bms + (k - 1) * noise + severity;
    if (bms < kNothing || denominator < kNothing)
        return std::nullopt;
    Icc result;
    const double single = (bms - noise) / denominator;
    result.value = mean ? (bms - noise) / (bms + severity / k) : single;
    result.df1 = n - 1;
    result.df2 = oneWay ? n * (k - 1) : (n - 1) * (k - 1);
    if (noise < kNothing) {
        result.f = std::numeric_limits<double>::infinity();
        return result;
    }
    result.f = bms / noise;
    result.p = fUpperTail(result.f, result.df1, result.df2);
    const double tail = (1 + confidence) / 2;
    Interval interval = twoWay ? absolute(squares, single, tail) : byF(result.f, result.df1, result.df2, int(k), tail);
    if (mean)
        interval = { ofMean(interval.lower, int(k)), ofMean(interval.upper, int(k)) };
    if (std::isfinite(interval.lower) && std::isfinite(interval.upper))
        result.interval = interval;
    return result;
}

} // namespace shortlist
