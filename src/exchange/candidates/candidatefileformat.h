// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatefile.h"

namespace shortlist {

/// Comma separated values as the format that the window imports and exports.
CandidateFileFormat candidateCsvFormat();

} // namespace shortlist
