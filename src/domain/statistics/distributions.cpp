// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics/distributions.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace shortlist {

namespace {

// What cannot be worked out comes back as not a number or infinite, not as an exception.
using Quiet = boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;

using FDistribution = boost::math::fisher_f_distribution<double, Quiet>;
using TDistribution = boost::math::students_t_distribution<double, Quiet>;

} // namespace

double fQuantile(double probability, double df1, double df2)
{
    return boost::math::quantile(FDistribution(df1, df2), probability);
}

double fUpperTail(double f, double df1, double df2)
{
    return boost::math::cdf(boost::math::complement(FDistribution(df1, df2), f));
}

double tQuantile(double probability, double df) { return boost::math::quantile(TDistribution(df), probability); }

} // namespace shortlist
