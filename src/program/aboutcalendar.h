// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/services.h"

#include <QString>

namespace shortlist {

/// True where a command read or forgot a calendar, and where that is undone or done again.
bool isAboutCalendar(const CommitNotice &notice);

/// Which calendar it was and whose: “work.ics, Sena Holt”; empty where it is not known. On the workspace's thread.
Result<QString> aboutCalendar(Services &services, const CommitNotice &notice);

} // namespace shortlist
