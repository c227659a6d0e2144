// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotgrid.h"

#include <QString>

#include <utility>
#include <vector>

namespace shortlist {

/// When somebody works, in cells of a grid, and a day beyond it on either side.
class WorkedStretches {
public:
    static constexpr int kMostQuarters = 48; ///< half a day; what is farther off is no worse

    /// Hours that nobody can read forbid nothing, as the rules of booking have it.
    WorkedStretches(const SlotGrid &grid, const ZoneDays &days, const QString &hours);

    SlotMask mask(const SlotGrid &grid) const;
    /// The quarters by which an interview begins before or ends after the nearest stretch; 0 within one, at most
    /// kMostQuarters.
    int quartersOutside(int cell, int length) const;

private:
    std::vector<std::pair<int, int>> m_runs; ///< in order, apart; the second is the first cell that is not in it
};

} // namespace shortlist
