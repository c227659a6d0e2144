// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/services.h"

#include <QString>

namespace shortlist {

/// True where a command changed somebody of the team or their place in a pool, and where that is undone or done again.
bool isAboutPerson(const CommitNotice &notice);

/// Who it was, and of a pool its kind of interview: “Ben Otis, Technical interview”; empty where it is not known. On
/// the workspace's thread.
Result<QString> aboutPerson(Services &services, const CommitNotice &notice);

} // namespace shortlist
