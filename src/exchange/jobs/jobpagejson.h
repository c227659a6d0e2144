// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"

#include <QJsonObject>

namespace shortlist {

/// A page as `shortlist-cli job import --json` prints it: title, grade (or null), responsibilities, requirements,
/// nice_to_haves, stages, hiring_process_sections, alternatives and notes.
QJsonObject toJson(const JobPage &page);

} // namespace shortlist
