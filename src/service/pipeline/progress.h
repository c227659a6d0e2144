// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/pipeline/rules.h"

namespace shortlist {

/// The stages of a plan, in order.
Result<QList<Stage>> stagesOf(const Reader &reader, const HiringPlanId &plan);

/// What an application has and lacks in each stage of its plan, in order. A scorecard is awaited from each interviewer
/// of an interview that was not cancelled, and from each grader; trainees' cards are not. To a `viewer` who grades
/// blind each assessment looks as if it awaited a grade, whose is not told; so a move is refused at all of them or at
/// none.
Result<QList<StageProgress>> progressOf(const Reader &reader, const Application &application,
    const QList<Stage> &stages, const QDateTime &now, const PersonId &viewer);

} // namespace shortlist
