// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"

/// The sample: a workspace with made-up people, clearly marked as such, made through the services like any other.
namespace shortlist::demo {

/// Makes a workspace at `path` with a team, the Associate Backend Engineer, and candidates at every stage. Nobody in it
/// exists; all addresses end in .example. Errors as of LocalWorkspace::create().
Result<std::unique_ptr<LocalWorkspace>> createDemoWorkspace(const QString &path, const Clock &clock);

} // namespace shortlist::demo
