// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shortlist {

/// Makes a month a table to screen readers whose cells have their interviews as children: each with its name, and an
/// action that opens it. Qt's own tables know nothing below a cell. Once is enough.
void installMonthAccess();

} // namespace shortlist
