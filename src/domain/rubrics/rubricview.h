// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/rubrics/rubric.h"

namespace shortlist {

/// A stage of a plan that uses a rubric, in the order in which jobs and plans are listed.
struct RubricUse {
    JobId jobId;
    QString jobTitle;
    int planNumber = 0;
    StageId stageId;
    QString stageName;
    StageKind kind = StageKind::Interview;
    std::optional<int> minutes; ///< the longest the stage may take; empty where the plan names no length
    PlanState planState = PlanState::Draft;
};

/// One line of the list of rubrics.
struct RubricListRow {
    Rubric rubric;
    int criteria = 0;
    int stages = 0; ///< stages of plans that use this version
    int scorecards = 0; ///< scorecards, drafts too, that rate by this version
    bool newest = false; ///< the newest version of its lineage
    QStringList jobs; ///< titles of the jobs whose plans, drafts too, rate by a version of it, by title
    QString title; ///< the name as it stands in a list: setTitles()
};

/// What is still wrong with a rubric, for the place where it is put right.
struct RubricProblem {
    CriterionId criterionId; ///< null: the rubric itself
    int level = -1; ///< the anchor that is meant; -1: none
    QString key; ///< rubric.name, rubric.levels, rubric.level_word, rubric.level_twice, rubric.empty, rubric.weights,
                 ///< criterion.name, criterion.name_twice, criterion.anchor, criterion.weight
    QString sentence; ///< translated, names the thing
};

/// Everything about one version of a rubric.
struct RubricView {
    Rubric rubric;
    QList<Criterion> criteria; ///< in their order
    QList<JobPoint> covered; ///< the job's lines that the criteria refer to, also lines no longer in use
    QList<RubricUse> uses;
    /// Of a draft that no stage uses yet: the stages that use the newest version before it that is used at all; of a
    /// published one as well, but not those of retired plans.
    QList<RubricUse> earlierUses;
    int earlierNumber = 0; ///< of that version; 0 where there is none
    QList<Rubric> versions; ///< all versions of its lineage, newest first, this one too
    int scorecards = 0;
    QList<RubricProblem> problems; ///< what keeps it from being published; empty when nothing does

    bool editable() const { return rubric.state == RubricState::Draft; }
};

/// One level in a change of a rubric's levels: its word, and which level it was before (-1: it is new).
struct RubricLevel {
    QString word;
    int was = -1;
};

} // namespace shortlist
