// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/pack.h"

namespace shortlist {

/// The pack as HTML for paper: cover, a grid a round, every card, amendments, debrief and decisions, journal. Numbers
/// and dates as the program's language writes them, times on the clock that the pack is on. Texts of people are
/// escaped. Pure; any thread.
QString packHtml(const DecisionPack &pack);

/// “Decision pack: NAME, JOB”: the title of the file.
QString packTitle(const DecisionPack &pack);
/// What stands at the foot of each page.
QString packFooter(const DecisionPack &pack);

/// How both files write a mean and a total: two places.
QString packNumber(double value);
/// “3”, “n/o” for not observed, or nothing.
QString packLevel(const PackRating &rating);
/// The formula of the weighted total, in words.
QString packFormula();

} // namespace shortlist
