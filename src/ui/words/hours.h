// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workinghours.h"

#include <QString>

namespace shortlist::words {

/// Working hours as a sentence to check what was typed: “Monday to Friday 09:00–17:00; Saturday 10:00–12:00. 42 hours a
/// week.” Day names are those of the language on screen.
QString hours(const WorkingHours &hours);

} // namespace shortlist::words
