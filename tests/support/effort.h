// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shortlist::test {

/// True in a build with the sanitizers, where every round takes several times as long and the other build's run is what
/// counts the cases: they look for what one case in many touches, not for the case itself.
#ifdef SHORTLIST_SANITIZED
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

/// So many rounds, or a fifth of them with the sanitizers; at least one.
constexpr int rounds(int all) { return kSanitized ? qMax(1, all / 5) : all; }

} // namespace shortlist::test
