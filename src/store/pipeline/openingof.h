// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shortlist::store {

/// An SQL expression: the id of the opening that an application is for. The one that was chosen, or else the first open
/// one of its job, by code, that names a recruiter: an application of before one was chosen is somebody's work too.
/// Null where there is none. `application` is what the application is called in the statement. The same in C++ is
/// openingOf() of service/pipeline/openingof.h.
inline QString openingOf(const QString &application)
{
    return QStringLiteral("coalesce(%1.opening_id, (SELECT y.id FROM opening y WHERE y.job_id = %1.job_id"
                          " AND y.state = 'open' AND y.recruiter_id IS NOT NULL ORDER BY y.code LIMIT 1))")
        .arg(application);
}

} // namespace shortlist::store
