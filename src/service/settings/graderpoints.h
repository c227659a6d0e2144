// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"

namespace shortlist {

/// The name of the setting, and what it is where it was never set: two graders whose totals differ by more than so many
/// of 100 points need a third. 100: never.
QString graderPointsSetting();
inline constexpr int kGraderPoints = 20;
inline constexpr int kMostGraderPoints = 100;

/// The points as set; what is stored but no such number counts as never set. The workspace's thread.
Result<int> graderPointsOf(const Reader &reader);

} // namespace shortlist
