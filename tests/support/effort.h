// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shortlist::test {

/// True in a run against the layers built with the sanitizers, where every round takes several times as long and the
/// other run is what counts the cases: they look for what one case in many touches, not for the case itself. CTest says
/// so, not the compiler: both runs may be of the same objects (SHORTLIST_TEST_OBJECTS).
inline bool isSanitized() { return qEnvironmentVariableIsSet("SHORTLIST_SANITIZED"); }

/// So many rounds, or a fifth of them with the sanitizers; at least one.
inline int rounds(int all) { return isSanitized() ? qMax(1, all / 5) : all; }

} // namespace shortlist::test
