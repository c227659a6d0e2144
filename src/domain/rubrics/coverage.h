// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/rubrics/rubric.h"

#include <QHash>

namespace shortlist {

/// More interviews than these that look at the same line of a job ask the candidate the same again.
inline constexpr int kMostInterviewsForALine = 2;

/// One line of a job with who looks at it.
struct CoverageRow {
    /// Gap: nobody looks at it. Overload: more than kMostInterviewsForALine do. Optional: nobody does, and it is only
    /// nice to have. Unbound: the row of the criteria that cover no line of the job.
    enum class State { Gap, Covered, Overload, Optional, Unbound };
    JobPoint point; ///< its id is null in the row of State::Unbound
    QList<QList<Criterion>> cells; ///< for each stage of the matrix the criteria that look at it
    int interviews = 0; ///< how many interviews and assessments look at it
    State state = State::Gap;
};

/// The lines of a job against the stages of one version of its plan.
struct Coverage {
    QList<Stage> stages; ///< those that are rated: assessments, interviews and whatever has a rubric, in their order
    QList<CoverageRow> rows; ///< requirements, responsibilities, nice-to-haves; last, if there are any, Unbound

    int gaps() const;
    int overloads() const;
};

/// The matrix of one version of a plan with the rubrics that its stages use.
struct PlanCoverage {
    Coverage coverage;
    QHash<RubricId, Rubric> rubrics;
};

/// The matrix. A stage that is held several times counts as often as it is held at least. Criteria of rubrics that are
/// not in `criteria`, and lines that are retired, are left out. Pure; from any thread.
Coverage coverageOf(
    const QList<JobPoint> &points, const QList<Stage> &stages, const QHash<RubricId, QList<Criterion>> &criteria);

} // namespace shortlist
