// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/pipeline/rules.h"

namespace shortlist {

/// The stages of a plan, in order.
Result<QList<Stage>> stagesOf(const Reader &reader, const HiringPlanId &plan);

/// What an application has and lacks in each stage of its plan, in order. A scorecard is awaited from each interviewer
/// of an interview that was not cancelled, and from each grader; trainees' cards are not. A `viewer` who grades blind
/// is told neither whose grade is awaited nor how many are in.
Result<QList<StageProgress>> progressOf(const Reader &reader, const Application &application,
    const QList<Stage> &stages, const QDateTime &now, const PersonId &viewer);

} // namespace shortlist
