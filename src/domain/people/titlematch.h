// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/title.h"

namespace shortlist {

/// How well the title somebody holds is the one that was asked for. Ordered: a greater value is a better fit.
enum class TitleFit {
    None, ///< another job
    Loose, ///< may do, if a person says so: a generalist, a higher rung than the one named, an unnamed department
    Good, ///< the job asked for, on another rung or in a narrower field
    Exact, ///< the title asked for; what follows it ("…, Geo") does not count
};

/// How well `held` answers a plan that asks for `wanted`: "Backend Engineer" finds "Senior Backend Engineer, Geo" and
/// not "Backend Engineering Manager"; "Engineering Manager" finds "Fullstack Engineering Manager" and "Manager,
/// Engineering" and not "Manager, Accounting". Interns answer only a plan that asks for one. A relation ("peer") is no
/// title and fits nobody: ask relationOf() first. Any thread.
TitleFit matchTitle(const QString &wanted, const QString &held);

/// The same for titles taken apart before: a directory is compared with one plan many times.
TitleFit matchTitle(const ParsedTitle &wanted, const ParsedTitle &held);

} // namespace shortlist
