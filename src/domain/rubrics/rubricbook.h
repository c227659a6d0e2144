// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/rubrics/rubricview.h"

#include <optional>

namespace shortlist {

/// A stage of a plan, with all of its rubric.
struct RubricBookStage {
    Stage stage;
    std::optional<RubricView> rubric; ///< nothing where the stage has none
};

/// What a job's interviewers need on paper: all stages of its plan with their rubrics.
struct RubricBook {
    Job job;
    HiringPlan plan;
    QList<RubricBookStage> stages; ///< in their order
};

} // namespace shortlist
