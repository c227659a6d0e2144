// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shortlist::store {

/// A condition on application `a`: blind grading keeps its assessments from a person, as gradesBlind() of the rules
/// says. Two placeholders, both the person's id; nobody (NULL) grades nothing.
/// The pluses keep SQLite from going through all drafts, or all that is submitted, for each application.
inline QString blindToApplication()
{
    return QStringLiteral(
        "(EXISTS (SELECT 1 FROM scorecard bk JOIN application ba ON ba.id = bk.application_id WHERE bk.author_id = ? "
        "AND +bk.state = 'draft' AND bk.assessment_id IS NOT NULL AND bk.amends_id IS NULL AND ba.job_id = a.job_id) "
        "AND EXISTS (SELECT 1 FROM assessment bt WHERE bt.application_id = a.id AND NOT EXISTS (SELECT 1 FROM "
        "scorecard "
        "bs WHERE bs.assessment_id = bt.id AND bs.author_id = ? AND +bs.state = 'submitted')))");
}

} // namespace shortlist::store
