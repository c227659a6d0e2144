// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shortlist {

/// The three values of Student's t and of Fisher's F that intervals need, from Boost.Math; degrees of freedom need not
/// be whole. Each wants finite degrees of freedom above 0, a probability above 0 and below 1, and f at least 0.

/// The f that F falls below with this probability.
double fQuantile(double probability, double df1, double df2);

/// The probability that F lies above f.
double fUpperTail(double f, double df1, double df2);

/// The t that Student's t falls below with this probability.
double tQuantile(double probability, double df);

} // namespace shortlist
